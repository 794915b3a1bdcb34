//! The page on which questions for the doctor are collected and ranked.

use crate::ask::form::{
    Board, Group, Growth, Item, Level, List, Need, Print, Section, Suggest, extra, must, want,
};

/// Questions for the doctor.
pub(super) const QUESTIONS: Section = Section {
    name: "questions",
    group: Group::Visit,
    need: Need::Needed,
    items: &[
        Item::List(List {
            key: "questions",
            home: None,
            level: Level::Must,
            items: &[
                Item::Ask(must("text").suggest(Suggest::QUESTIONS)),
                Item::Ask(want("urgency")),
                Item::Ask(want("situation")),
                Item::Ask(want("privacy").print(Print::Never)),
                Item::Ask(extra("source").print(Print::Never)),
            ],
            columns: &["text", "urgency"],
            growth: Growth::Free,
            board: Some(Board::Questions),
        }),
        Item::Ask(want("something_else")),
        Item::Ask(extra("private_notes").print(Print::Private)),
    ],
};
