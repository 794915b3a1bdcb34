//! The questions about the story so far.

use crate::ask::form::{Group, Growth, Item, Level, List, Need, Section, Suggest, must, want};

/// The story so far.
pub(super) const STORY: Section = Section {
    name: "story",
    group: Group::Visit,
    need: Need::Needed,
    items: &[
        Item::Ask(must("first_sign")),
        Item::Ask(must("first_sign_when")),
        Item::Ask(must("worst_now")),
        Item::List(List {
            key: "symptoms",
            home: None,
            level: Level::Want,
            items: &[
                Item::Ask(must("what")),
                Item::Ask(want("since")),
                Item::Together("together-symptom-how-bad", &[want("now"), want("worst")]),
                Item::Ask(want("pattern")),
                Item::Together(
                    "together-symptom-feel",
                    &[want("place"), want("feels_like")],
                ),
                Item::Together(
                    "together-symptom-better",
                    &[want("better_with"), want("worse_with")],
                ),
                Item::Ask(want("effects")),
                Item::Ask(want("change")),
            ],
            columns: &["what", "since", "now"],
            growth: Growth::Free,
            board: None,
        }),
        Item::List(List {
            key: "events",
            home: None,
            level: Level::Want,
            items: &[
                Item::Ask(must("what").suggest(Suggest::TESTS)),
                Item::Ask(must("date")),
                Item::Ask(want("kind")),
                Item::Ask(want("place")),
                Item::Ask(want("result")),
            ],
            columns: &["what", "date", "place"],
            growth: Growth::Free,
            board: None,
        }),
        Item::List(List {
            key: "treatments",
            home: None,
            level: Level::Want,
            items: &[
                Item::Ask(must("name").suggest(Suggest::MEDICINES)),
                Item::Together("together-treatment-dates", &[must("from"), must("until")]),
                Item::Ask(must("helped")),
                Item::Ask(want("dose")),
                Item::Ask(want("why_stopped")),
                Item::Ask(want("side_effects")),
            ],
            columns: &["name", "from", "helped"],
            growth: Growth::Free,
            board: None,
        }),
    ],
};
