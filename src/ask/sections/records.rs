//! The questions about papers and pictures for the visit.

use crate::ask::form::{
    Board, Group, Growth, Item, Level, List, Need, Print, Section, Suggest, When, must, want,
};

/// Papers and pictures.
pub(super) const RECORDS: Section = Section {
    name: "records",
    group: Group::Health,
    need: Need::Needed,
    items: &[
        Item::Ask(want("clinic_wants")),
        Item::List(List {
            key: "records",
            home: None,
            level: Level::Must,
            items: &[
                Item::Ask(must("what").suggest(Suggest::RECORDS)),
                Item::Ask(must("date")),
                Item::Ask(must("place")),
                Item::Ask(must("form")),
                Item::Ask(must("state")),
                Item::Ask(must("asked_on").when(When::Is("state", &["asked"]))),
                Item::Ask(want("disc_works").when(When::Is("form", &["pictures"]))),
                Item::Ask(want("language")),
                Item::Ask(want("matches_id")),
                Item::Ask(want("file").print(Print::Never)),
            ],
            columns: &["what", "state", "date", "place"],
            growth: Growth::Free,
            board: Some(Board::Records),
        }),
        Item::Ask(want("names_match")),
    ],
};
