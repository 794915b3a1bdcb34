//! Bytes become lines of text, and a file with anything in it that acts instead of being read is refused.

use super::fault::Fault;

/// No list has more bytes: ten times the official one.
pub const LARGEST: usize = 64 << 20;

/// No list has more lines: five times the official one.
const MOST_LINES: usize = 300_000;

/// No line of a list has more bytes: the official one writes a medicine of many substances out four times.
const LONGEST_LINE: usize = 20_000;

/// A line, and which one it is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'a> {
    pub(super) number: usize,
    pub(super) words: &'a str,
}

/// The lines that are not empty, each checked as it is reached.
pub(super) fn lines(bytes: &[u8]) -> Result<impl Iterator<Item = Result<Line<'_>, Fault>>, Fault> {
    if bytes.len() > LARGEST {
        return Err(Fault::TooLarge);
    }
    let text = str::from_utf8(bytes).map_err(|error| {
        let before = &bytes[..error.valid_up_to()];
        let line = before.split(|byte| *byte == b'\n').count();
        Fault::NotText { line }
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let lines = text
        .lines()
        .enumerate()
        .filter(|(_, words)| !words.is_empty());
    Ok(lines.map(|(at, words)| {
        let line = at + 1;
        if line > MOST_LINES {
            Err(Fault::TooLarge)
        } else if words.len() > LONGEST_LINE {
            Err(Fault::LongLine { line })
        } else if words.chars().any(|c| c != '\t' && acts(c)) {
            Err(Fault::Character { line })
        } else {
            Ok(Line {
                number: line,
                words,
            })
        }
    }))
}

/// Whether a character does something instead of being read: controls, direction marks and overrides, invisible ones.
///
/// Joiners (U+200C, U+200D) are read: words of several scripts need them.
pub(super) fn acts(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{61c}'
                | '\u{200b}'
                | '\u{200e}'
                | '\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{2069}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

/// A cell with single spaces between its words and none around them.
pub(super) fn tidy(cell: &str) -> String {
    cell.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(bytes: &[u8]) -> Result<Vec<&str>, Fault> {
        lines(bytes)?.map(|line| Ok(line?.words)).collect()
    }

    #[test]
    fn lines_are_read_however_they_end() {
        assert_eq!(
            all(b"\xef\xbb\xbfname\r\n\r\naspirin\n"),
            Ok(vec!["name", "aspirin"])
        );
        assert_eq!(all(b""), Ok(vec![]));
    }

    #[test]
    fn what_cannot_be_trusted_is_named_by_its_line() {
        assert_eq!(all(b"name\nasp\xe9rin"), Err(Fault::NotText { line: 2 }));
        for hostile in [
            "a\0b",
            "a\u{1b}[31m",
            "5\u{202e}0 mg",
            "a\u{200b}b",
            "a\u{7f}",
        ] {
            let text = format!("name\n\naspirin\n{hostile}\n");
            assert_eq!(all(text.as_bytes()), Err(Fault::Character { line: 4 }));
        }
        let long = format!("name\n{}", "a".repeat(LONGEST_LINE + 1));
        assert_eq!(all(long.as_bytes()), Err(Fault::LongLine { line: 2 }));
        assert_eq!(all(&vec![b'a'; LARGEST + 1]), Err(Fault::TooLarge));
    }
}
