//! Signs that are read as letters or digits: > < @ & + ° and the "/" between doses.

use super::Finding;
use super::dose::Dose;
use super::lexeme::{Kind, Lexeme};
use super::units::Measures;

/// A sign that stands here between parts of a dose.
pub(super) fn find(dose: &Dose<'_>, at: usize) -> Option<(Finding, usize)> {
    let sign = dose.at(at).filter(|lexeme| lexeme.kind == Kind::Sign)?;
    let id = match sign.text {
        ">" if is_limit(dose, at) => "guard-more-than",
        "<" if is_limit(dose, at) => "guard-less-than",
        "@" if is_at(dose, at) => "guard-at",
        "&" | "+" if is_between(dose, at) => "guard-and",
        "/" => slash(dose, at)?,
        "°" if is_degrees(dose, at) => "guard-degrees",
        _ => return None,
    };
    let before = if sign.is_glued { " " } else { "" };
    let is_touching = dose.at(at + 1).is_some_and(|next| next.is_glued);
    let after = if is_touching { " " } else { "" };
    let words = dose.language.text(id);
    dose.rewrite(at, 1, format!("{before}{words}{after}"))
}

/// Before a number, and no part of an arrow; `<3` is a heart.
fn is_limit(dose: &Dose<'_>, at: usize) -> bool {
    let is_sign = |lexeme: &Lexeme<'_>| lexeme.kind == Kind::Sign;
    let is_heart = dose
        .at(at + 1)
        .is_some_and(|next| next.is_glued && next.text == "3");
    let is_number = dose.is_number(at + 1) && !is_heart;
    (is_number || dose.is_amount(at + 1)) && !dose.before(at).is_some_and(is_sign)
}

/// Before a time, and no part of an address.
fn is_at(dose: &Dose<'_>, at: usize) -> bool {
    let is_touched = dose.at(at).is_some_and(|sign| sign.is_glued)
        && dose
            .before(at)
            .is_some_and(|before| before.kind == Kind::Word);
    !is_touched && (dose.is_number(at + 1) || dose.is_time(at + 1))
}

/// Between two amounts or two times; not in names, and not in `1+0+1`.
fn is_between(dose: &Dose<'_>, at: usize) -> bool {
    let Some(left) = at.checked_sub(1) else {
        return false;
    };
    let is_code_end = (left.saturating_sub(2)..=left).any(|from| {
        dose.code(from)
            .is_some_and(|(code, length)| from + length == at && dose.stands(code, from, length))
    });
    let is_first = left == 0 || !dose.at(left - 1).is_some_and(|sign| sign.is_sign("+"));
    let left_fits = dose.amount_unit(left).is_some()
        || dose.is_thing(left)
        || dose.is_time(left)
        || is_code_end
        || (dose.is_number(left) && is_first && dose.is_amount(at + 1));
    let right = at + 1;
    is_between_words(dose, at)
        || left_fits && (dose.is_amount(right) || dose.is_time(right) || is_hour(dose, right))
}

/// "&" with spaces around it, but not in a name such as "Johnson & Johnson".
fn is_between_words(dose: &Dose<'_>, at: usize) -> bool {
    let neighbours = [dose.before(at), dose.at(at + 1)];
    let is_word = |word: &Lexeme<'_>| word.kind == Kind::Word;
    let is_small = |word: &Lexeme<'_>| word.text.chars().all(char::is_lowercase);
    let is_free = [at, at + 1]
        .iter()
        .all(|at| dose.at(*at).is_some_and(|piece| !piece.is_glued));
    dose.at(at).is_some_and(|sign| sign.is_sign("&"))
        && is_free
        && neighbours.iter().all(|word| word.is_some_and(is_word))
        && neighbours.iter().any(|word| word.is_some_and(is_small))
}

/// A number that is a time of the day.
fn is_hour(dose: &Dose<'_>, at: usize) -> bool {
    dose.is_number(at) && dose.is_time(at + 1)
}

/// "and" between doses of two substances, "per" before what holds them.
fn slash(dose: &Dose<'_>, at: usize) -> Option<&'static str> {
    let left = at.checked_sub(1)?;
    let is_unit = dose.amount_unit(left).is_some();
    if dose.is_number(left) {
        return (is_combination(dose, at) && !is_part_of_one(dose, at)).then_some("guard-and");
    }
    if is_unit && dose.is_amount(at + 1) {
        let right = dose.unit(at + 2)?.measures;
        return Some(match right {
            Measures::Mass | Measures::Effect => "guard-and",
            Measures::Volume => "guard-per",
        });
    }
    let is_counted = dose.is_thing(left)
        && left > 0
        && dose.at(left - 1).is_some_and(|n| n.kind == Kind::Number);
    let right_fits = dose
        .unit(at + 1)
        .is_some_and(|unit| unit.measures == Measures::Volume)
        || dose.is_one_of(at + 1, &dose.language.words("read-dose-per"));
    ((is_unit || is_counted) && right_fits).then_some("guard-per")
}

/// `80/12.5 mg` and `5/160/25 mg`: the last number has the unit, and nothing comes before the first.
fn is_combination(dose: &Dose<'_>, at: usize) -> bool {
    let mut right = at + 1;
    while dose.is_number(right) && dose.at(right + 1).is_some_and(|sign| sign.is_sign("/")) {
        if dose.unit(right + 1).is_some() {
            break;
        }
        right += 2;
    }
    dose.is_number(right)
        && dose
            .unit(right + 1)
            .is_some_and(|unit| unit.measures != Measures::Volume)
}

/// `1/2`, which can be half of one.
fn is_part_of_one(dose: &Dose<'_>, at: usize) -> bool {
    let number = |at: usize| {
        dose.at(at)
            .and_then(|lexeme| lexeme.text.parse::<u32>().ok())
    };
    match (number(at - 1), number(at + 1)) {
        (Some(top), Some(bottom)) => top < bottom && matches!(bottom, 2 | 3 | 4 | 8),
        _ => false,
    }
}

/// Right behind a number.
fn is_degrees(dose: &Dose<'_>, at: usize) -> bool {
    at > 0 && dose.is_number(at - 1)
}
