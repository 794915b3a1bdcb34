//! Letters that look like digits: `1O mg`, `l0 mg`, `5OOmg`. They are asked about, never changed.

use super::dose::Dose;
use super::lexeme::{Kind, Lexeme};
use super::units::unit;
use super::{Ask, Finding, What};
use crate::language::Arg;

/// Letters that are typed for digits: the letter O for 0, a small L or a large I for 1.
const fn digit(c: char) -> Option<char> {
    match c {
        'O' | 'o' => Some('0'),
        'l' | 'I' => Some('1'),
        _ => None,
    }
}

/// A number with such letters in it, before a unit or something that is counted.
pub(super) fn find(dose: &Dose<'_>, at: usize) -> Option<(Finding, usize)> {
    if dose.at(at).is_none_or(|first| first.is_glued) {
        return None;
    }
    let mut number = String::new();
    let (mut has_digit, mut has_letter) = (false, false);
    let mut next = at;
    // The letters of the last piece can have a unit behind them: 1Omg.
    let mut glued_unit = "";
    while let Some(piece) = dose.at(next).filter(|piece| next == at || piece.is_glued) {
        match piece.kind {
            Kind::Number if piece.text.bytes().all(|byte| byte.is_ascii_digit()) => {
                has_digit = true;
                number.push_str(piece.text);
            }
            Kind::Word => {
                let (letters, rest) = split(piece);
                if letters.is_empty() || !(rest.is_empty() || unit(rest).is_some()) {
                    break;
                }
                has_letter = true;
                number.extend(letters.chars().filter_map(digit));
                if !rest.is_empty() {
                    glued_unit = rest;
                    next += 1;
                    break;
                }
            }
            Kind::Number | Kind::Sign => break,
        }
        next += 1;
    }
    let counts = dose.unit(next).is_some() || dose.is_thing(next);
    if !(has_digit && has_letter && (counts || !glued_unit.is_empty())) {
        return None;
    }
    let unit = match glued_unit {
        "" => dose.at(next)?.text,
        glued => glued,
    };
    let length = if glued_unit.is_empty() {
        next + 1 - at
    } else {
        next - at
    };
    let meaning = format!("{number} {unit}");
    let question = dose.language.fill(
        "guard-ask-digits",
        &[
            ("words", Arg::Words(dose.words(at, length)?)),
            ("meaning", Arg::Words(&meaning)),
        ],
    );
    let what = What::Ask(Ask {
        meanings: vec![meaning],
        question,
    });
    Some((dose.finding(at, length, what)?, length))
}

/// The letters at the start of a word that look like digits, and the rest of it. A unit of its own has none: the `l` of
/// `10l` is a litre.
fn split<'a>(word: &Lexeme<'a>) -> (&'a str, &'a str) {
    let text = word.text;
    if unit(text).is_some() && text != "l" {
        return ("", text);
    }
    let end = text.find(|c| digit(c).is_none()).unwrap_or(text.len());
    text.split_at(end)
}
