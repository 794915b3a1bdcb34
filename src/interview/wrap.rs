//! Breaks words into lines of a width, counted in columns as a terminal shows them; never inside a word that fits.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Breaks text into lines of at most `width` columns, at spaces where there are any.
pub fn wrap(words: &str, width: usize) -> Vec<String> {
    let width = width.max(1);
    let mut lines = Vec::new();
    for paragraph in words.split('\n') {
        let mut line = String::new();
        let mut used = 0;
        for word in paragraph.split(' ') {
            let wide = word.width();
            if used > 0 && used + 1 + wide <= width {
                line.push(' ');
                line.push_str(word);
                used += 1 + wide;
                continue;
            }
            if used > 0 {
                lines.push(std::mem::take(&mut line));
            }
            used = 0;
            for cluster in word.graphemes(true) {
                if used + cluster.width() > width && used > 0 {
                    lines.push(std::mem::take(&mut line));
                    used = 0;
                }
                line.push_str(cluster);
                used += cluster.width();
            }
        }
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrapping_loses_nothing_and_stays_within_the_width() {
        for text in [
            "one two three",
            "漢字漢字漢字",
            "a-very-long-word-without-any-space",
            "a\n\nb",
            "",
        ] {
            for width in 1..20 {
                let lines = wrap(text, width);
                assert!(
                    lines.iter().all(|line| line.width() <= width.max(2)),
                    "{text} {width}"
                );
                let kept: String = lines.concat().replace(' ', "");
                assert_eq!(kept, text.replace([' ', '\n'], ""));
            }
        }
    }
}
