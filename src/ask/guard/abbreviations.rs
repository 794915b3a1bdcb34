//! Abbreviations: how often, which way, names of medicines.

use super::Finding;
use super::codes::Sense;
use super::dose::Dose;

/// What makes an address of `PO`.
const ADDRESS: &str = "box";

/// An abbreviation that begins here.
pub(super) fn find(dose: &Dose<'_>, at: usize) -> Option<(Finding, usize)> {
    let (code, length) = dose.code(at)?;
    let next = dose.at(at + length);
    let is_address = next.is_some_and(|next| next.plain() == ADDRESS);
    if is_address || !dose.stands(code, at, length) {
        return None;
    }
    let spaced = |words: String| {
        let is_touching =
            dose.at(at).is_some_and(|first| first.is_glued) && dose.is_number(at.wrapping_sub(1));
        if is_touching {
            format!(" {words}")
        } else {
            words
        }
    };
    match code.sense {
        Sense::Clear("guard-as-needed") if has_reason(dose, at + length) => dose.rewrite(
            at,
            length,
            spaced(dose.language.text("guard-as-needed-for")),
        ),
        Sense::Place(_, bare) if dose.is_before_place(at) => {
            dose.rewrite(at, length, dose.language.text(bare))
        }
        Sense::Clear(id) | Sense::Place(id, _) => {
            dose.rewrite(at, length, spaced(dose.language.text(id)))
        }
        Sense::Ask(meanings) => {
            let meanings = meanings.iter().map(|id| dose.language.text(id));
            dose.ask(at, length, meanings.collect())
        }
        Sense::Detail => dose.ask_with("guard-ask-detail", at, length),
    }
}

/// Whether the word behind "as needed" is what it is needed for.
fn has_reason(dose: &Dose<'_>, at: usize) -> bool {
    dose.is_one_of(at, &dose.language.words("read-dose-reasons"))
}
