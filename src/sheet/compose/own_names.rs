//! Points out names of medicines that our list does not know, so that a doctor sees at once which ones to ask about.
//!
//! It says whose words they are and no more. **Why** a line below and no sign beside each: a sign would stand between a
//! name and its dose, and a sign alone says nothing.

use super::pen::Pen;
use crate::profile::cell::{Cell, Value};
use crate::profile::spot::Spot;
use crate::sheet::document::{Fact, Text};
use crate::vocabulary::is_medicine;

/// The names on this paper that are in no list of ours, in their order; nothing where all of them are known.
pub(super) fn fact(pen: &Pen<'_>, entries: &[Spot]) -> Option<Fact> {
    let names = entries.iter().filter_map(|entry| own_name(pen, entry));
    let value = pen.join(names, "sheet-semicolon");
    (!value.is_empty()).then(|| Fact {
        label: pen.text("sheet-medicines-own-names"),
        value,
    })
}

/// The name of an entry that stands on the paper, when neither it nor the substance is a name that we know.
fn own_name(pen: &Pen<'_>, entry: &Spot) -> Option<Text> {
    let given = |key| match pen.profile.cell(entry, key).and_then(Cell::value) {
        Some(Value::Words(words)) => Some(words),
        Some(Value::One(_) | Value::Several(_) | Value::Date(_)) | None => None,
    };
    let name = given("name").filter(|_| pen.has_written(entry, "name"))?;
    let is_known =
        is_medicine(&name) || given("substance").is_some_and(|other| is_medicine(&other));
    // Our list holds no other letters: that it lacks an Arabic name says nothing of the name.
    let could_be_known = name.chars().any(|c| c.is_ascii_alphanumeric());
    if is_known || !could_be_known {
        return None;
    }
    pen.look(entry, "name")
}
