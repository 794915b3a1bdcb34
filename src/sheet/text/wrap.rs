//! Breaks words into lines of a width that is counted in columns of a terminal, as wide and combining letters need.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Where the second line of a paragraph begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hang {
    /// Where the first one begins.
    Flush,
    /// A little to the right, so that labels stand out.
    Under,
    /// Behind a mark of this many columns.
    Behind(usize),
}

impl Hang {
    const fn columns(self) -> usize {
        match self {
            Self::Flush => 0,
            Self::Under => 2,
            Self::Behind(columns) => columns,
        }
    }
}

/// Lines that are being filled.
#[derive(Debug)]
pub(super) struct Lines {
    width: usize,
    done: Vec<String>,
}

impl Lines {
    /// No lines yet; no later one will be wider than this.
    pub(super) const fn new(width: usize) -> Self {
        Self {
            width: if width < 2 { 2 } else { width },
            done: Vec::new(),
        }
    }

    /// An empty line, but never two and never one at the beginning.
    pub(super) fn gap(&mut self) {
        if self.done.last().is_some_and(|line| !line.is_empty()) {
            self.done.push(String::new());
        }
    }

    /// Fills lines with words; a line feed in them starts a new line. Returns the width of the widest line.
    pub(super) fn words(&mut self, words: &str, hang: Hang) -> usize {
        let start = self.done.len();
        // An indent that leaves no room for words would break each of them.
        let hang = if hang.columns() * 2 > self.width {
            0
        } else {
            hang.columns()
        };
        for paragraph in words.split('\n') {
            let first = if self.done.len() == start { 0 } else { hang };
            self.paragraph(paragraph, first, hang);
        }
        self.done
            .iter()
            .skip(start)
            .map(|line| line.width())
            .max()
            .unwrap_or(0)
    }

    /// A line of one sign, as wide as what stands above it.
    pub(super) fn rule(&mut self, sign: char, width: usize) {
        self.done.push(String::from(sign).repeat(width));
    }

    /// All lines, each with a line feed at its end.
    pub(super) fn finish(mut self) -> String {
        while self.done.last().is_some_and(String::is_empty) {
            self.done.pop();
        }
        self.done.into_iter().map(|line| line + "\n").collect()
    }

    fn paragraph(&mut self, words: &str, first: usize, hang: usize) {
        let mut line = Line::new(first);
        // A no-break space is none of ours to break at; the others are.
        for word in words.split(|c: char| c.is_whitespace() && c != NO_BREAK) {
            if word.is_empty() {
                continue;
            }
            let wide = word.width();
            if line.has_words && line.width + 1 + wide <= self.width {
                line.push(" ", 1);
                line.push(word, wide);
            } else if !line.has_words && line.width + wide <= self.width {
                line.push(word, wide);
            } else {
                if line.has_words {
                    self.done.push(line.take(hang));
                }
                self.long(word, wide, &mut line, hang);
            }
        }
        if line.has_words {
            self.done.push(line.take(hang));
        }
    }

    /// A word at the start of a line, broken between letters where it is wider than the line.
    fn long(&mut self, word: &str, wide: usize, line: &mut Line, hang: usize) {
        if line.width + wide <= self.width {
            line.push(word, wide);
            return;
        }
        for letter in word.graphemes(true) {
            // Measured as a whole: signs that join are narrower together than one by one.
            let with = (line.words.clone() + letter).width();
            if line.has_words && with > self.width {
                self.done.push(line.take(hang));
            }
            line.push(letter, letter.width());
            line.width = line.words.width();
        }
    }
}

/// A space at which no line breaks; on a terminal it is printed as a plain one.
const NO_BREAK: char = '\u{a0}';

/// The line that is being filled.
struct Line {
    words: String,
    width: usize,
    has_words: bool,
}

impl Line {
    fn new(indent: usize) -> Self {
        Self {
            words: " ".repeat(indent),
            width: indent,
            has_words: false,
        }
    }

    fn push(&mut self, words: &str, wide: usize) {
        self.words.push_str(words);
        self.width += wide;
        self.has_words = true;
    }

    fn take(&mut self, indent: usize) -> String {
        std::mem::replace(self, Self::new(indent))
            .words
            .replace(NO_BREAK, " ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn wrapped(words: &str, width: usize, hang: Hang) -> Vec<String> {
        let mut lines = Lines::new(width);
        lines.words(words, hang);
        lines.done
    }

    #[test]
    fn words_stay_whole_where_a_line_can_hold_them() {
        assert_eq!(
            wrapped("one two three", 9, Hang::Flush),
            ["one two", "three"]
        );
        assert_eq!(
            wrapped("unbelievable", 5, Hang::Flush),
            ["unbel", "ievab", "le"]
        );
        assert_eq!(
            wrapped("label: two three", 11, Hang::Under),
            ["label: two", "  three"]
        );
    }

    #[test]
    fn a_number_and_its_unit_are_never_torn() {
        assert_eq!(
            wrapped("take 500\u{a0}mg", 10, Hang::Flush),
            ["take", "500 mg"]
        );
    }

    #[test]
    fn wide_letters_count_twice() {
        assert_eq!(wrapped("漢字漢字", 5, Hang::Flush), ["漢字", "漢字"]);
    }

    proptest! {
        #[test]
        fn no_line_is_too_wide_and_no_letter_is_lost(
            words in "[a-zé漢กा👩‍🚀 \u{a0}\n]{0,80}",
            width in 8_usize..40,
            hang in prop::sample::select(vec![Hang::Flush, Hang::Under, Hang::Behind(3)]),
        ) {
            let lines = wrapped(&words, width, hang);
            for line in &lines {
                prop_assert!(line.width() <= width, "{line:?}");
            }
            let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(letters(&lines.concat()), letters(&words));
        }
    }
}
