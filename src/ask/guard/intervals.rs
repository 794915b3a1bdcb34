//! Intervals: `q8h`, `q6PM`, `x3d`.

use super::Finding;
use super::dose::Dose;
use super::lexeme::{Kind, Lexeme};
use crate::language::Arg;

/// What an interval is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Hours,
    Days,
    Weeks,
    Months,
}

/// An interval that begins here.
pub(super) fn find(dose: &Dose<'_>, at: usize) -> Option<(Finding, usize)> {
    let first = dose.at(at)?;
    let is_part_of_word = first.is_glued && dose.before(at).is_some_and(|l| l.kind == Kind::Word);
    match first.text {
        "q" | "Q" if !is_part_of_word => every(dose, at),
        "x" | "X" | "×" => lasting(dose, at),
        _ => None,
    }
}

/// The numbers from here on, such as "4-6", with the last of them and how many pieces they are.
fn numbers<'a>(dose: &'a Dose<'_>, at: usize) -> Option<(String, &'a str, usize)> {
    let first = dose.at(at).filter(|lexeme| lexeme.is_number())?;
    let is_range = dose
        .at(at + 1)
        .is_some_and(|sign| sign.is_glued && matches!(sign.text, "-" | "–"));
    match dose.at(at + 2).filter(|last| is_range && last.is_number()) {
        Some(last) => {
            let sign = dose.at(at + 1)?.text;
            Some((format!("{}{sign}{}", first.text, last.text), last.text, 3))
        }
        None => Some((first.text.to_owned(), first.text, 1)),
    }
}

fn step(lexeme: &Lexeme<'_>) -> Option<Step> {
    match lexeme.plain() {
        "h" | "hr" | "hrs" | "hour" | "hours" | "hourly" | "°" => Some(Step::Hours),
        "d" | "day" | "days" => Some(Step::Days),
        "w" | "wk" | "wks" | "week" | "weeks" => Some(Step::Weeks),
        "mo" | "mos" | "month" | "months" => Some(Step::Months),
        _ => None,
    }
}

/// `q8h`, `q 4-6 hours`, `q6PM`.
fn every(dose: &Dose<'_>, at: usize) -> Option<(Finding, usize)> {
    let (number, last, count) = numbers(dose, at + 1)?;
    let unit = dose.at(at + 1 + count)?;
    let length = count + 2;
    let is_time = matches!(unit.plain(), "am" | "pm");
    if is_time {
        let time = format!("{number} {}", unit.text);
        let args = [("time", Arg::Words(&time))];
        return dose.rewrite(at, length, dose.language.fill("guard-at-time", &args));
    }
    if unit.plain() == "m" {
        let meanings = ["guard-months", "guard-minutes"].map(|id| dose.language.text(id));
        return dose.ask(at, length, meanings.into());
    }
    let step = step(unit)?;
    if step == Step::Days && number == "1" {
        return dose.rewrite(at, length, dose.language.text("guard-once-a-day"));
    }
    let id = match step {
        Step::Hours => "guard-every-hours",
        Step::Days => "guard-every-days",
        Step::Weeks => "guard-every-weeks",
        Step::Months => "guard-every-months",
    };
    dose.rewrite(at, length, counted(dose, id, &number, last))
}

/// `x3d`, `x 5 days`; `2 x 3 days` is something else.
fn lasting(dose: &Dose<'_>, at: usize) -> Option<(Finding, usize)> {
    if dose
        .before(at)
        .is_some_and(|before| before.kind == Kind::Number)
    {
        return None;
    }
    let is_glued = dose.at(at).is_some_and(|x| x.is_glued);
    if is_glued && dose.before(at).is_some_and(|l| l.kind == Kind::Word) {
        return None;
    }
    let (number, last, count) = numbers(dose, at + 1)?;
    let id = match step(dose.at(at + 1 + count)?)? {
        Step::Days => "guard-for-days",
        Step::Weeks => "guard-for-weeks",
        Step::Hours | Step::Months => return None,
    };
    dose.rewrite(at, count + 2, counted(dose, id, &number, last))
}

fn counted(dose: &Dose<'_>, id: &str, number: &str, last: &str) -> String {
    let count = if last == "1" { 1 } else { 2 };
    let args = [("number", Arg::Words(number)), ("count", Arg::Count(count))];
    dose.language.fill(id, &args)
}
