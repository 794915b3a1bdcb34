//! The questions after the visit.

use crate::ask::form::{Group, Growth, Item, Level, List, Need, Section, must, want};

/// After the visit.
pub(super) const OUTCOME: Section = Section {
    name: "outcome",
    group: Group::After,
    need: Need::Optional,
    items: &[
        Item::List(List {
            key: "questions",
            home: Some("questions"),
            level: Level::Must,
            items: &[
                Item::Ask(must("asked")),
                Item::Ask(must("answer")),
                Item::Ask(must("follow_up")),
            ],
            columns: &["text", "answer"],
            growth: Growth::Fixed,
            board: None,
        }),
        Item::Ask(must("agrees_diagnosis")),
        Item::Ask(want("second_diagnosis")),
        Item::Ask(must("agrees_plan")),
        Item::Ask(want("second_plan")),
        Item::Ask(want("why_differ")),
        Item::Ask(must("new_tests")),
        Item::List(List {
            key: "steps",
            home: None,
            level: Level::Must,
            items: &[
                Item::Ask(must("what")),
                Item::Ask(must("who")),
                Item::Ask(must("by_when")),
            ],
            columns: &["what", "who", "by_when"],
            growth: Growth::Free,
            board: None,
        }),
        Item::Ask(must("report")),
        Item::Ask(must("own_words")),
        Item::Ask(want("feel")),
        Item::Ask(want("choice")),
    ],
};
