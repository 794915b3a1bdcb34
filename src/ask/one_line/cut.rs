//! Cuts a line into numbers, words and signs, each with its place in the line.

use std::ops::Range;

use crate::vocabulary::fold;

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// Its bytes in the line.
    pub(super) range: Range<usize>,
    /// What it is.
    pub(super) kind: Kind,
}

/// What a piece of a line is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// Digits, with points or commas between them: `500`, `2.5`, `100,000`.
    Number,
    /// One character for a part of one: `½`.
    Vulgar,
    /// Letters, and digits behind them, in small letters without accents: `metformin`, `b12`.
    Word(String),
    /// Anything else.
    Sign(char),
}

impl Token {
    /// Whether it is this sign.
    pub(super) fn is_sign(&self, sign: char) -> bool {
        self.kind == Kind::Sign(sign)
    }

    /// The word, in small letters without accents.
    pub(super) fn word(&self) -> Option<&str> {
        match &self.kind {
            Kind::Word(word) => Some(word),
            Kind::Number | Kind::Vulgar | Kind::Sign(_) => None,
        }
    }
}

/// The pieces of a line in order; spaces are none.
pub(super) fn cut(line: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(first) = line[at..].chars().next() {
        let rest = &line[at..];
        let (length, kind) = match first {
            c if c.is_whitespace() => {
                at += c.len_utf8();
                continue;
            }
            c if c.is_ascii_digit() => (number(rest), Kind::Number),
            '½' | '¼' | '¾' | '⅓' | '⅔' => (first.len_utf8(), Kind::Vulgar),
            c if is_letter(c) => {
                let behind_number = tokens
                    .last()
                    .is_some_and(|last: &Token| last.kind == Kind::Number && last.range.end == at);
                let length = match dotted(rest) {
                    Some(length) => length,
                    None if behind_number => letters(rest),
                    None => glued_name(rest).unwrap_or_else(|| word(rest)),
                };
                let folded = fold(&rest[..length]).replace(' ', "");
                (length, Kind::Word(folded))
            }
            '–' | '—' | '‑' | '−' | '‐' => (first.len_utf8(), Kind::Sign('-')),
            '⁄' => (first.len_utf8(), Kind::Sign('/')),
            '×' => (first.len_utf8(), Kind::Word("x".to_owned())),
            sign => (sign.len_utf8(), Kind::Sign(sign)),
        };
        tokens.push(Token {
            range: at..at + length,
            kind,
        });
        at += length;
    }
    tokens
}

/// A letter, or a mark that belongs to one; digits of other scripts and raised figures are part of words, never numbers.
fn is_letter(c: char) -> bool {
    (c.is_alphanumeric() && !c.is_ascii_digit()) || matches!(c, '\u{300}'..='\u{36f}')
}

/// How long the number is that the text begins with: digits, and points and commas with a digit behind them.
fn number(text: &str) -> usize {
    let mut end = 0;
    let mut rest = text.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        let digit_follows = rest.peek().is_some_and(|(_, next)| next.is_ascii_digit());
        if c.is_ascii_digit() || (matches!(c, '.' | ',') && digit_follows) {
            end = at + c.len_utf8();
        } else {
            break;
        }
    }
    end
}

/// How long the word is that the text begins with; an apostrophe may stand in it.
fn word(text: &str) -> usize {
    let mut end = 0;
    let mut rest = text.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        let letter_follows = rest.peek().is_some_and(|(_, next)| is_letter(*next));
        let part = is_letter(c) || c.is_ascii_digit();
        if part || (matches!(c, '\'' | '’') && letter_follows) {
            end = at + c.len_utf8();
        } else {
            break;
        }
    }
    end
}

/// How long the letters are that the text begins with: `mg` in `mg1-0-0`.
fn letters(text: &str) -> usize {
    text.find(|c: char| !is_letter(c)).unwrap_or(text.len())
}

/// How long the name is in `metformin500mg`; in `omega3` and `b12` the digits belong to the name.
fn glued_name(text: &str) -> Option<usize> {
    let name = letters(text);
    let digits = &text[name..];
    let length = if digits.starts_with(|c: char| c.is_ascii_digit()) {
        number(digits)
    } else {
        return None;
    };
    let is_word = text[..name].chars().count() >= 4;
    (is_word && digits[length..].starts_with(is_letter)).then_some(name)
}

/// How long a short form of single letters with points is, such as `b.i.d.`.
fn dotted(text: &str) -> Option<usize> {
    let mut end = 0;
    let mut letters = 0;
    let mut rest = text;
    loop {
        let mut chars = rest.chars();
        let (Some(letter), Some('.')) = (chars.next(), chars.next()) else {
            break;
        };
        if !is_letter(letter) {
            break;
        }
        letters += 1;
        end += letter.len_utf8() + 1;
        rest = chars.as_str();
    }
    // "b.i.d" without the last point, too.
    let mut chars = rest.chars();
    if letters > 0
        && let Some(letter) = chars.next().filter(|c| is_letter(*c))
    {
        if chars.next().is_some_and(char::is_alphanumeric) {
            return None;
        }
        letters += 1;
        end += letter.len_utf8();
    }
    (letters > 1).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(line: &str) -> Vec<&str> {
        cut(line)
            .into_iter()
            .map(|token| &line[token.range])
            .collect()
    }

    #[test]
    fn numbers_words_and_signs_are_parted() {
        assert_eq!(
            pieces("ramipril 2.5mg 1-0-½"),
            ["ramipril", "2.5", "mg", "1", "-", "0", "-", "½"]
        );
        assert_eq!(
            pieces("vit B12 100,000 IU."),
            ["vit", "B12", "100,000", "IU", "."]
        );
        assert_eq!(pieces("2x b.i.d. p.r.n"), ["2", "x", "b.i.d.", "p.r.n"]);
        assert_eq!(pieces("St John's wort."), ["St", "John's", "wort", "."]);
    }

    #[test]
    fn words_are_compared_in_small_letters_without_accents() {
        let words: Vec<Token> = cut("CAFÉ B.I.D.");
        assert_eq!(words[0].word(), Some("cafe"));
        assert_eq!(words[1].word(), Some("bid"));
    }
}
