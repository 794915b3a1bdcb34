//! What only the person can say: a letter behind a number, a spoon, two units of weight in one answer.

use super::Finding;
use super::dose::Dose;
use super::lexeme::{Kind, Lexeme};
use super::units::Measures;

/// Single letters that are units, signs or words, and not asked about.
const KNOWN: [&str; 11] = ["a", "e", "g", "h", "i", "l", "o", "u", "x", "y", "z"];

/// Capitals among them that are no unit: `1 G`, `5 H`.
const UNKNOWN: [&str; 2] = ["G", "H"];

/// A letter, a spoon or a second unit of weight.
pub(super) fn find(dose: &Dose<'_>, at: usize) -> Option<(Finding, usize)> {
    let word = dose.at(at).filter(|lexeme| lexeme.kind == Kind::Word)?;
    let behind_number = at > 0 && dose.is_number(at - 1);
    if behind_number && word.text == "MM" && is_before_units(dose, at) {
        return dose.rewrite(at, 1, million(dose, word));
    }
    if behind_number && is_thousand_or_million(dose, at) {
        let meanings = ["guard-thousand", "guard-million"].map(|id| dose.language.text(id));
        return dose.ask(at, 1, meanings.into());
    }
    if behind_number && is_letter(dose, at) {
        return dose
            .ask_with("guard-ask-letter", at - 1, 2)
            .map(|(finding, _)| (finding, 1));
    }
    if dose.is_one_of(at, &dose.language.words("read-dose-spoons")) && is_counted(dose, at) {
        return dose.ask_with("guard-ask-spoon", at, 1);
    }
    let is_pound = |at: usize| is_weight(dose, at, &["lb", "lbs", "pound", "pounds"]);
    let is_kilogram = |at: usize| is_weight(dose, at, &["kg", "kgs"]);
    let both = (0..at).any(|before| {
        (is_pound(before) && is_kilogram(at)) || (is_kilogram(before) && is_pound(at))
    });
    if both && !word.text.is_empty() {
        return dose.ask_with("guard-ask-weight", at, 1);
    }
    None
}

/// "million" with a space before it where there is none.
fn million(dose: &Dose<'_>, word: &Lexeme<'_>) -> String {
    let space = if word.is_glued { " " } else { "" };
    format!("{space}{}", dose.language.text("guard-million"))
}

/// Whether units of effect are counted.
fn is_before_units(dose: &Dose<'_>, at: usize) -> bool {
    let unit = dose.unit(at + 1);
    unit.is_some_and(|unit| unit.measures == Measures::Effect)
}

/// `5 M units`, `500K units`, `10 M`.
fn is_thousand_or_million(dose: &Dose<'_>, at: usize) -> bool {
    let is = |letter: &str| dose.at(at).is_some_and(|word| word.text == letter);
    ((is("M") || is("K")) && is_before_units(dose, at)) || (is("M") && is_letter(dose, at))
}

/// A letter that ends there, behind a number that counts what is taken.
fn is_letter(dose: &Dose<'_>, at: usize) -> bool {
    let Some(letter) = dose.at(at).filter(|letter| letter.text.len() == 1) else {
        return false;
    };
    let is_known = KNOWN.contains(&letter.plain()) && !UNKNOWN.contains(&letter.text);
    let goes_on = |next: &Lexeme<'_>| next.is_glued && !matches!(next.text, "," | ";");
    !is_known
        && !dose.at(at + 1).is_some_and(goes_on)
        && !is_warmth(dose, at)
        && (dose.is_count(at - 1) || (letter.is_loud() && !is_label(dose, at)))
}

/// 38 C and 100 F.
fn is_warmth(dose: &Dose<'_>, at: usize) -> bool {
    let is_scale = dose
        .at(at)
        .is_some_and(|letter| matches!(letter.text, "C" | "F"));
    is_scale && dose.before(at).is_some_and(|number| number.text.len() > 1)
}

/// `stage 3 B`, or a date or a time before a letter.
fn is_label(dose: &Dose<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(2) else {
        return false;
    };
    let is_small = dose.at(at - 1).is_some_and(|number| number.text.len() < 4);
    let list = dose.language.words("read-dose-labels");
    !is_small
        || dose.is_one_of(before, &list)
        || dose.at(before).is_some_and(|sign| sign.kind == Kind::Sign)
}

/// Whether a number in digits or words stands before, or "a".
fn is_counted(dose: &Dose<'_>, at: usize) -> bool {
    at > 0
        && (dose
            .before(at)
            .is_some_and(|before| before.kind == Kind::Number)
            || dose.is_one_of(at - 1, &dose.language.words("read-number-words")))
}

fn is_weight(dose: &Dose<'_>, at: usize, units: &[&str]) -> bool {
    let is_unit = dose
        .at(at)
        .is_some_and(|word| units.contains(&word.plain()));
    is_unit && at > 0 && dose.is_number(at - 1)
}
