//! Allergies and bad reactions, as a fact that is always printed.

use super::pen::Pen;
use super::phrase::{bold, stacked, with_aside};
use crate::profile::spot::Spot;
use crate::sheet::document::{Fact, Text};

const ALLERGIES: Spot = Spot::section("allergies");

/// Each reaction on a line of its own, or the honest word for none.
pub(super) fn fact(pen: &mut Pen<'_>) -> Fact {
    fact_with(pen, &["date"])
}

/// The same with no more than what happened and how bad it was.
pub(super) fn in_short(pen: &mut Pen<'_>) -> Fact {
    fact_with(pen, &[])
}

fn fact_with(pen: &mut Pen<'_>, more: &[&'static str]) -> Fact {
    let said = pen.instead_or_open(&ALLERGIES, "allergies");
    let entries = pen.entries(&ALLERGIES, "allergies");
    let lines: Vec<Text> = entries.iter().map(|entry| line(pen, entry, more)).collect();
    let value = stacked(said.into_iter().chain(lines)).unwrap_or_default();
    Fact {
        label: pen.list_label(&ALLERGIES, "allergies"),
        value,
    }
}

fn line(pen: &mut Pen<'_>, entry: &Spot, more: &[&'static str]) -> Text {
    let to = bold(pen.answer_or_open(entry, "to"));
    let reaction = pen.bare(entry, "reaction");
    let severity = pen.named(entry, "severity");
    let more: Vec<Option<Text>> = more.iter().map(|key| pen.bare(entry, key)).collect();
    let said = [severity].into_iter().chain(more).flatten();
    let said = pen.join(said, "sheet-semicolon");
    let rest = match reaction {
        Some(reaction) => with_aside(reaction, (!said.is_empty()).then_some(said)),
        None => said,
    };
    pen.join(
        [to, rest].into_iter().filter(|part| !part.is_empty()),
        "sheet-colon",
    )
}
