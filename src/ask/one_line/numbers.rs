//! Numbers as people write them in a dose: `500`, `2.5`, `1/2`, `1 1/2`, `½`, "half a", "one and a half".

use super::cut::{Kind, Token};
use super::parts::Line;
use super::sense::Sense;

/// A number that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Number {
    /// Its digits as they were written; `½` and number words in digits.
    pub(super) text: String,
    /// Whether it can only mean one number.
    pub(super) clear: bool,
}

/// The number that begins here, and the token behind it.
pub(super) fn number(line: Line<'_>, at: usize) -> Option<(Number, usize)> {
    let token = line.tokens.get(at)?;
    let text = line.written(at, at + 1);
    let clear = |text: &str, next| {
        Some((
            Number {
                text: text.to_owned(),
                clear: true,
            },
            next,
        ))
    };
    match token.kind {
        Kind::Vulgar => clear(plain(text), at + 1),
        Kind::Number => {
            if let Some(next) = fraction(line, at) {
                return clear(line.written(at, next), next);
            }
            if !is_clear(text) {
                let number = Number {
                    text: text.to_owned(),
                    clear: false,
                };
                return Some((number, at + 1));
            }
            if is_vulgar(line.tokens.get(at + 1)) {
                let part = plain(line.written(at + 1, at + 2));
                return clear(&format!("{text} {part}"), at + 2);
            }
            if let Some(next) = fraction(line, at + 1).filter(|_| !line.is_glued(at + 1)) {
                return clear(&format!("{text} {}", line.written(at + 1, next)), next);
            }
            let half = and_half(line, at + 1);
            half.map_or_else(
                || clear(text, at + 1),
                |next| clear(&format!("{text} 1/2"), next),
            )
        }
        Kind::Word(_) => {
            let (digits, next) = line.find(at, |sense| match sense {
                Sense::Number(digits) => Some(digits),
                _ => None,
            })?;
            let half = and_half(line, next).filter(|_| !digits.contains('/'));
            half.map_or_else(
                || clear(digits, next),
                |next| clear(&format!("{digits} 1/2"), next),
            )
        }
        Kind::Sign(_) => None,
    }
}

/// The signs for parts of one, as plain paper and plain fonts have them.
fn plain(sign: &str) -> &str {
    match sign {
        "½" => "1/2",
        "¼" => "1/4",
        "¾" => "3/4",
        "⅓" => "1/3",
        "⅔" => "2/3",
        other => other,
    }
}

/// `1/2`, `1/4`, `3/4`, `1/3`, `2/3`: no strength is written so.
fn fraction(line: Line<'_>, at: usize) -> Option<usize> {
    let [above, slash, below] = line.tokens.get(at..at + 3)? else {
        return None;
    };
    let parts = ["1/2", "1/4", "3/4", "1/3", "2/3"];
    let written = format!(
        "{}/{}",
        &line.text[above.range.clone()],
        &line.text[below.range.clone()]
    );
    (slash.is_sign('/') && parts.contains(&written.as_str())).then_some(at + 3)
}

/// "And a half".
fn and_half(line: Line<'_>, at: usize) -> Option<usize> {
    let is = |wanted: Sense| move |sense: Sense| (sense == wanted).then_some(());
    let ((), next) = line.find(at, is(Sense::And))?;
    let ((), next) = line.find(next, is(Sense::Number("1/2")))?;
    Some(next)
}

fn is_vulgar(token: Option<&Token>) -> bool {
    token.is_some_and(|token| token.kind == Kind::Vulgar)
}

/// Digits with at most one point; commas only between thousands: `1,5` may be one and a half, or a slip.
fn is_clear(text: &str) -> bool {
    if !text.contains(',') {
        return text.matches('.').count() <= 1;
    }
    let mut groups = text.split(',');
    let first = groups.next().unwrap_or_default();
    let thousands = groups.all(|group| group.len() == 3 && !group.contains('.'));
    thousands && (1..=3).contains(&first.len()) && !first.starts_with('0')
}
