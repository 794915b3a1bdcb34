//! Illnesses, operations, hospital stays and earlier cancers, newest first, each list behind its name.

use super::order;
use super::pen::Pen;
use super::phrase::with_aside;
use crate::profile::spot::Spot;
use crate::sheet::document::{Block, Fact, Text};

const HEALTH: Spot = Spot::section("health");

/// A list of this part: what its entries are called, their date, and what is said of each in brackets.
struct History {
    list: &'static str,
    name: &'static str,
    date: &'static str,
    /// What a doctor asks next.
    aside: &'static [&'static str],
}

const HISTORY: [History; 4] = [
    History {
        list: "illnesses",
        name: "name",
        date: "since",
        aside: &["since"],
    },
    History {
        list: "operations",
        name: "what",
        date: "date",
        aside: &["date"],
    },
    History {
        list: "stays",
        name: "why",
        date: "date",
        aside: &["date"],
    },
    History {
        list: "cancers",
        name: "kind",
        date: "date",
        aside: &["date", "side", "treatment"],
    },
];

/// What the person has and had; an empty list says "none" or "not filled in".
pub(super) fn history(pen: &mut Pen<'_>) -> Vec<Block> {
    let mut facts = Vec::new();
    for list in &HISTORY {
        // Earlier cancers are asked of those who had one: silence there is no gap.
        let said = match list.list {
            "cancers" => pen.instead(&HEALTH, list.list),
            key => pen.instead_or_open(&HEALTH, key),
        };
        let entries = pen.entries(&HEALTH, list.list);
        let entries = order::newest_first(pen, entries, list.date);
        let mut each: Vec<Text> = said.into_iter().collect();
        each.extend(entries.iter().map(|entry| briefly(pen, list, entry)));
        let value = pen.join(each, "sheet-semicolon");
        if !value.is_empty() {
            let label = pen.list_label(&HEALTH, list.list);
            facts.push(Fact { label, value });
        }
    }
    vec![
        Block::Heading(2, Text::plain(pen.text("sheet-health"))),
        Block::RunIn(facts),
    ]
}

/// "Gallbladder taken out (May 2009)".
fn briefly(pen: &mut Pen<'_>, list: &History, entry: &Spot) -> Text {
    let name = pen.answer_or_open(entry, list.name);
    let said: Vec<Text> = list
        .aside
        .iter()
        .filter_map(|key| pen.bare(entry, key))
        .collect();
    let said = pen.join(said, "list-separator");
    with_aside(name, (!said.is_empty()).then_some(said))
}
