//! The questions about allergies and bad reactions.

use crate::ask::form::{Group, Growth, Item, Level, List, Need, Section, Suggest, must};

/// Allergies and bad reactions.
pub(super) const ALLERGIES: Section = Section {
    name: "allergies",
    group: Group::Health,
    need: Need::Needed,
    items: &[Item::List(List {
        key: "allergies",
        home: None,
        level: Level::Must,
        items: &[
            Item::Ask(must("to").suggest(Suggest::ALLERGENS)),
            Item::Ask(must("trigger")),
            Item::Ask(must("reaction")),
            Item::Ask(must("severity")),
            Item::Ask(must("date")),
        ],
        columns: &["to", "reaction", "severity"],
        growth: Growth::Free,
        board: None,
    })],
};
