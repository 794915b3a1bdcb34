//! Cuts the words of a dose into numbers, words and signs, each with its place.

use std::borrow::Cow;
use std::ops::Range;

/// What a piece is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Digits, with points and commas between or before them.
    Number,
    /// Letters; single letters with points between them are one word: `b.i.d.`
    Word,
    /// Anything else, one character.
    Sign,
}

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Lexeme<'a> {
    /// What it is.
    pub(super) kind: Kind,
    /// Where it stands, in bytes.
    pub(super) at: Range<usize>,
    /// It, as written.
    pub(super) text: &'a str,
    /// Its letters in lower case without points: `B.I.D.` is `bid`. Worked out once, each rule asks for it many times.
    plain: Cow<'a, str>,
    /// Whether nothing stands between it and the piece before.
    pub(super) is_glued: bool,
}

impl Lexeme<'_> {
    /// The letters in lower case without points: `B.I.D.` is `bid`.
    pub(super) fn plain(&self) -> &str {
        &self.plain
    }

    /// Whether it is written in capitals or with points, as an abbreviation is and a word is not.
    pub(super) fn is_loud(&self) -> bool {
        self.text.contains('.') || !self.text.chars().any(char::is_lowercase)
    }

    /// Whether it is a number in the digits that we read.
    pub(super) fn is_number(&self) -> bool {
        self.kind == Kind::Number && self.text.is_ascii()
    }

    /// Whether it is this sign.
    pub(super) fn is_sign(&self, sign: &str) -> bool {
        self.kind == Kind::Sign && self.text == sign
    }
}

/// The pieces of a text in their order; spaces are none.
pub(super) fn lexemes(words: &str) -> Vec<Lexeme<'_>> {
    let mut found: Vec<Lexeme<'_>> = Vec::new();
    let mut from = 0;
    while let Some(c) = words[from..].chars().next() {
        if c.is_whitespace() {
            from += c.len_utf8();
            continue;
        }
        let before = words[..from].chars().next_back();
        let (kind, length) = piece(&words[from..], c, before);
        let at = from..from + length;
        from = at.end;
        found.push(Lexeme {
            kind,
            text: &words[at.clone()],
            plain: plain(kind, &words[at.clone()]),
            is_glued: found.last().is_some_and(|last| last.at.end == at.start),
            at,
        });
    }
    found
}

fn plain(kind: Kind, text: &str) -> Cow<'_, str> {
    let is_plain = |c: char| c.is_ascii_lowercase();
    match kind {
        Kind::Word if !text.chars().all(is_plain) => {
            Cow::Owned(text.replace('.', "").to_lowercase())
        }
        Kind::Word | Kind::Number | Kind::Sign => Cow::Borrowed(text),
    }
}

fn piece(rest: &str, c: char, before: Option<char>) -> (Kind, usize) {
    let after = rest[c.len_utf8()..].chars().next();
    let is_naked = matches!(c, '.' | ',')
        && after.is_some_and(|c| c.is_ascii_digit())
        && !before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '.' | ','));
    if c.is_ascii_digit() || is_naked {
        (Kind::Number, number(rest))
    } else if c.is_numeric() {
        (Kind::Number, run(rest, char::is_numeric))
    } else if c.is_alphabetic() {
        let dotted = dotted(rest);
        let length = dotted.unwrap_or_else(|| run(rest, char::is_alphabetic));
        (Kind::Word, length)
    } else {
        (Kind::Sign, c.len_utf8())
    }
}

fn run(rest: &str, belongs: impl Fn(char) -> bool) -> usize {
    rest.find(|c: char| !belongs(c)).unwrap_or(rest.len())
}

/// Digits; a point or a comma belongs to them when a digit stands behind it.
fn number(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut end = 0;
    while is_digit(end) || (matches!(bytes.get(end), Some(b'.' | b',')) && is_digit(end + 1)) {
        end += 1;
    }
    end
}

/// Two single letters or more with a point behind each but the last: `q.d`, `b.i.d.`
fn dotted(rest: &str) -> Option<usize> {
    let chars: Vec<(usize, char)> = rest.char_indices().collect();
    let is = |at: usize, test: fn(char) -> bool| chars.get(at).is_some_and(|(_, c)| test(*c));
    let mut at = 0;
    let mut letters = 0;
    while is(at, char::is_alphabetic) && !is(at + 1, char::is_alphanumeric) {
        letters += 1;
        at += 1;
        if !is(at, |c| c == '.') {
            break;
        }
        at += 1;
    }
    let end = chars.get(at).map_or(rest.len(), |(place, _)| *place);
    (letters > 1).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(words: &str) -> Vec<&str> {
        let pieces = lexemes(words);
        pieces.into_iter().map(|lexeme| lexeme.text).collect()
    }

    #[test]
    fn numbers_words_and_signs_are_told_apart() {
        assert_eq!(
            cut("10mg b.i.d. x3d"),
            ["10", "mg", "b.i.d.", "x", "3", "d"]
        );
        assert_eq!(cut(".5-1,5 µg/h."), [".5", "-", "1,5", "µg", "/", "h", "."]);
        assert_eq!(
            cut("q.d with 1/2 tab."),
            ["q.d", "with", "1", "/", "2", "tab", "."]
        );
        assert_eq!(cut("½ e.g.so"), ["½", "e.g.", "so"]);
        assert_eq!(cut("1.5.2020"), ["1.5.2020"]);
    }
}
