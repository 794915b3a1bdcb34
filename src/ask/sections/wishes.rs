//! The questions about what matters to the person.

use crate::ask::form::{Group, Item, Need, Section, want};

/// What matters to the person.
pub(super) const WISHES: Section = Section {
    name: "wishes",
    group: Group::Health,
    need: Need::Optional,
    items: &[
        Item::Ask(want("matters")),
        Item::Ask(want("matters_words")),
        Item::Ask(want("do_not_want")),
        Item::Ask(want("how_much")),
        Item::Ask(want("how_decide")),
        Item::Ask(want("faith")),
        Item::Ask(want("upset_help")),
    ],
};
