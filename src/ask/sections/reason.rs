//! The questions about the reason, the first opinion and the options on the table.

use crate::ask::form::{
    Group, Growth, Item, Level, List, Need, Section, Suggest, When, must, want,
};

/// Why a second opinion.
pub(super) const REASON: Section = Section {
    name: "reason",
    group: Group::Visit,
    need: Need::Needed,
    items: &[
        Item::Ask(must("situations")),
        Item::Ask(want("situation_words").when(When::Is("situations", &["other"]))),
        Item::Ask(must("main_reason")),
        Item::Ask(must("told")),
        Item::Ask(must("proposed")),
        Item::Ask(must("most_want_to_know")),
        Item::Ask(must("decide_by")),
        Item::Ask(want("sentence")),
        Item::Ask(must("treatment_started")),
        Item::Ask(must("diagnosis").suggest(Suggest::CONDITIONS)),
        Item::Ask(want("diagnosis_date")),
        Item::Ask(want("diagnosis_tests")),
        Item::Together(
            "together-reason-first-doctor",
            &[
                want("first_doctor"),
                want("first_clinic"),
                want("first_phone"),
            ],
        ),
        Item::List(List {
            key: "options",
            home: None,
            level: Level::Want,
            items: &[
                Item::Ask(must("what")),
                Item::Ask(must("offered_by")),
                Item::Ask(must("speaks_for")),
                Item::Ask(must("speaks_against")),
            ],
            columns: &["what", "offered_by"],
            growth: Growth::Free,
            board: None,
        }),
        Item::Ask(want("nature")),
        Item::Ask(want("advised_by")),
        Item::Ask(want("first_doctor_knows")),
        Item::Ask(want("other_opinions")),
        Item::Ask(want("fear")),
        Item::Ask(want("good_result")),
    ],
};
