//! Words that a person typed or pasted, made safe to show, to keep and to print.
//!
//! Terminals obey control characters, and direction overrides can make a dose read backwards. They are taken out here,
//! at the border, and nowhere else; everything that can be read stays.

/// Whether line breaks may stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lines {
    /// A line break becomes a space.
    One,
    /// Line breaks stay.
    Many,
}

/// The text without characters that act instead of being read: controls, escape sequences, direction overrides.
///
/// An escape sequence goes as a whole, so that no `[31m` stays behind. Tabs become spaces, spaces at both ends go.
/// Joiners and direction marks (U+200C to U+200F, U+061C) stay: names in several scripts need them.
pub fn clean(text: &str, lines: Lines) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\u{1b}' => skip_escape(&mut rest),
            '\r' | '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                if c == '\r' && rest.peek() == Some(&'\n') {
                    rest.next();
                }
                out.push(match lines {
                    Lines::One => ' ',
                    Lines::Many => '\n',
                });
            }
            '\t' => out.push(' '),
            c if acts(c) => {}
            c => out.push(c),
        }
    }
    out.trim().to_owned()
}

/// Whether a character does something instead of being read.
fn acts(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
        )
}

/// Leaves out the rest of an escape sequence (ECMA-48: CSI, OSC and the two-character ones).
fn skip_escape(rest: &mut std::iter::Peekable<std::str::Chars<'_>>) {
    match rest.peek() {
        Some('[') => {
            rest.next();
            while rest
                .next_if(|c| ('\u{20}'..='\u{3f}').contains(c))
                .is_some()
            {}
            rest.next_if(|c| ('\u{40}'..='\u{7e}').contains(c));
        }
        Some(']' | 'P' | 'X' | '^' | '_') => {
            // A string that was never closed ends with its line, so that no answer can vanish behind it.
            // An escape within it ends it too, and is left to be taken out as a sequence of its own.
            while let Some(c) = rest.next_if(|c| !matches!(c, '\n' | '\r' | '\u{1b}')) {
                if c == '\u{7}' {
                    break;
                }
            }
        }
        Some(c) if ('\u{21}'..='\u{7e}').contains(c) => {
            while rest
                .next_if(|c| ('\u{21}'..='\u{2f}').contains(c))
                .is_some()
            {}
            rest.next_if(|c| ('\u{30}'..='\u{7e}').contains(c));
        }
        Some(_) | None => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_acts_goes_and_what_is_read_stays() {
        assert_eq!(clean("\u{1b}[31mred\u{1b}[0m", Lines::One), "red");
        assert_eq!(clean("\u{1b}]0;title\u{7}Anna", Lines::One), "Anna");
        assert_eq!(clean("5\u{202e}0 mg\u{0}", Lines::One), "50 mg");
        assert_eq!(clean(" Łódź\t漢字 👩‍⚕️ ", Lines::One), "Łódź 漢字 👩‍⚕️");
    }

    #[test]
    fn line_breaks_stay_where_lines_are_many() {
        assert_eq!(clean("a\r\nb\rc\n", Lines::Many), "a\nb\nc");
        assert_eq!(clean("a\r\nb", Lines::One), "a b");
    }

    #[test]
    fn an_unfinished_escape_takes_at_most_its_line() {
        assert_eq!(clean("\u{1b}]8;;http\nAspirin", Lines::Many), "Aspirin");
        assert_eq!(clean("\u{1b}", Lines::Many), "");
        assert_eq!(clean("\u{1b}[12", Lines::Many), "");
        assert_eq!(clean("\u{1b}]0;t\u{1b}[31mAnna", Lines::One), "Anna");
        assert_eq!(clean("\u{1b}]0;t\u{1b}\\Anna\u{1b}(B", Lines::One), "Anna");
    }
}
