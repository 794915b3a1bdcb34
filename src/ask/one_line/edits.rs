//! Turns what was read into the changes that put it into a new medicine, to be made and taken back together.
//!
//! **Why** the rest goes to "when it is taken, in your own words": it stands beside this one medicine on the doctor's
//! page, moves and goes with it, and holds any words. The notes of the part belong to the whole list.

use super::Reading;
use crate::ask::edit::Edit;
use crate::language::Language;
use crate::profile::cell::Value;
use crate::profile::spot::Spot;

/// The box for what has no box of its own.
pub const NOTE: &str = "when_words";

/// The changes that put a reading into the medicine at this spot.
pub fn edits(reading: &Reading, spot: &Spot, language: &Language) -> Vec<Edit> {
    let put = |key, value| Edit::Put(spot.clone(), key, value);
    let boxes = reading.boxes.iter().filter(|filled| filled.key != NOTE);
    let note = note(reading, language);
    boxes
        .map(|filled| put(filled.key, filled.value.clone()))
        .chain((!note.is_empty()).then(|| put(NOTE, Value::Words(note))))
        .collect()
}

/// When it is taken, in words, and the rest behind it, word for word.
pub(super) fn note(reading: &Reading, language: &Language) -> String {
    let when = match reading.value(NOTE) {
        Some(Value::Words(words)) => Some(words.clone()),
        _ => None,
    };
    let rest = Some(reading.rest()).filter(|rest| !rest.is_empty());
    let parts: Vec<String> = when.into_iter().chain(rest).collect();
    parts.join(&language.text("one-line-note-separator"))
}
