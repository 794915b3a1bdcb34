//! Parts of a tablet: `1/2 tab` can be read as one or two tablets, `half a tablet` cannot.

use super::Finding;
use super::dose::Dose;
use crate::language::Arg;

/// A part of something that is counted; a part of a number of mg is left alone.
pub(super) fn find(dose: &Dose<'_>, at: usize) -> Option<(Finding, usize)> {
    if let Some((id, 1)) = whole_and_part(dose, at) {
        let whole: usize = dose.at(at)?.text.parse().ok()?;
        let thing = thing(dose, at + 4, 2)?;
        let args = [("count", Arg::Count(whole)), ("thing", Arg::Words(&thing))];
        return (id == "guard-half")
            .then(|| dose.language.fill("guard-and-half", &args))
            .and_then(|clear| dose.rewrite(at, 5, clear));
    }
    let is_part = |sign: &str| matches!(sign, "-" | "–" | "/" | "+");
    if dose.before(at).is_some_and(|before| is_part(before.text)) {
        return None;
    }
    let id = part(dose, at)?;
    let thing = thing(dose, at + 3, 1)?;
    let args = [("thing", Arg::Words(&thing))];
    dose.rewrite(at, 4, dose.language.fill(id, &args))
}

/// A whole number before a part: `1 1/2`.
fn whole_and_part(dose: &Dose<'_>, at: usize) -> Option<(&'static str, usize)> {
    if !dose.is_number(at) || dose.at(at + 1).is_some_and(|next| next.is_glued) {
        return None;
    }
    part(dose, at + 1).map(|id| (id, 1))
}

/// The message for the part that is written here as two numbers with "/" between.
fn part(dose: &Dose<'_>, at: usize) -> Option<&'static str> {
    let is_whole = dose.is_number(at) && dose.at(at + 1)?.is_sign("/");
    let is_glued = [at + 1, at + 2]
        .iter()
        .all(|at| dose.at(*at).is_some_and(|lexeme| lexeme.is_glued));
    if !is_whole || !is_glued {
        return None;
    }
    match (dose.at(at)?.text, dose.at(at + 2)?.text) {
        ("1", "2") => Some("guard-half"),
        ("1", "4") => Some("guard-quarter"),
        ("3", "4") => Some("guard-three-quarters"),
        ("1", "3") => Some("guard-third"),
        ("2", "3") => Some("guard-two-thirds"),
        _ => None,
    }
}

/// What is broken in parts, in full.
fn thing(dose: &Dose<'_>, at: usize, count: usize) -> Option<String> {
    let id = match dose.at(at)?.plain() {
        "tab" | "tabs" | "tablet" | "tablets" | "tbl" => "guard-tablets",
        "cap" | "caps" | "capsule" | "capsules" => "guard-capsules",
        "pill" | "pills" => "guard-pills",
        "patch" | "patches" => "guard-patches",
        _ => return None,
    };
    Some(dose.language.fill(id, &[("count", Arg::Count(count))]))
}
