//! The questions about medicines: what stands on the box, and how it is really taken.

use crate::ask::form::{
    Board, Group, Growth, Item, Level, List, Need, Section, Suggest, When, extra, must, want,
};

/// All but stopped.
const TAKEN: When = When::Is("pattern", &["daily", "weekly", "as-needed", "other"]);

const OFTEN: When = When::Is("pattern", &["daily", "weekly"]);

/// Answered, though it is asked only of medicines that are not taken at fixed times.
const fn unasked(key: &'static str) -> When {
    When::GivenUnless(key, "pattern", &["as-needed", "other"])
}

/// Medicines.
pub(super) const MEDICINES: Section = Section {
    name: "medicines",
    group: Group::Health,
    need: Need::Needed,
    items: &[
        Item::List(List {
            key: "medicines",
            home: None,
            level: Level::Must,
            items: &[
                Item::Ask(must("name").suggest(Suggest::MEDICINES)),
                Item::Ask(must("strength").suggest(Suggest::Strengths)),
                Item::Ask(must("form")),
                Item::Ask(must("pattern")),
                Item::Ask(must("weekdays").when(When::Is("pattern", &["weekly"]))),
                Item::Together(
                    "together-medicine-day",
                    &[
                        must("morning").when(OFTEN),
                        must("noon").when(OFTEN),
                        must("evening").when(OFTEN),
                        must("night").when(OFTEN),
                    ],
                ),
                Item::Together(
                    "together-medicine-as-needed",
                    &[
                        must("amount").when(When::Is("pattern", &["as-needed", "other"])),
                        must("most_in_a_day").when(When::Is("pattern", &["as-needed"])),
                    ],
                ),
                Item::Ask(must("when_words").when(When::Is("pattern", &["other", "as-needed"]))),
                // A line that was put into boxes can fill these in other patterns too; there they stay in sight.
                Item::Ask(must("amount").when(unasked("amount"))),
                Item::Ask(must("when_words").when(unasked("when_words"))),
                Item::Together(
                    "together-medicine-stopped",
                    &[
                        want("changed").when(When::Is("pattern", &["stopped"])),
                        want("changed_why").when(When::Is("pattern", &["stopped"])),
                    ],
                ),
                Item::Ask(must("what_for")),
                Item::Ask(want("route")),
                Item::Ask(want("substance").suggest(Suggest::MEDICINES)),
                Item::Ask(want("since")),
                Item::Ask(want("ordered_by")),
                Item::Together(
                    "together-medicine-changed",
                    &[want("changed").when(TAKEN), want("changed_why").when(TAKEN)],
                ),
                Item::Ask(want("as_told").when(TAKEN)),
                Item::Ask(want("as_told_why").when(When::Is("as_told", &["sometimes", "no"]))),
                Item::Ask(want("side_effects")),
                Item::Ask(want("last_dose").when(TAKEN)),
                Item::Ask(want("pharmacy")),
                Item::Ask(want("sort")),
                Item::Ask(extra("looks_like")),
            ],
            columns: &["name", "strength", "when", "what_for"],
            growth: Growth::Free,
            board: Some(Board::Medicines),
        }),
        Item::Ask(extra("takes_none")),
        Item::Ask(must("list_date")),
        Item::Ask(want("notes")),
    ],
};
