//! Illnesses, operations, hospital stays and earlier cancers, newest first, and the other facts of health.

use super::pen::Pen;
use super::table::{column, table};
use super::{order, rest};
use crate::profile::spot::Spot;
use crate::sheet::document::{Block, Fact, Text};

const HEALTH: Spot = Spot::section("health");

/// A list of this part: its entries' record, their date, and the columns with their shares.
struct History {
    list: &'static str,
    record: &'static str,
    date: &'static str,
    columns: &'static [(&'static str, u16)],
    caption: &'static str,
}

const HISTORY: [History; 4] = [
    History {
        list: "illnesses",
        record: "illness",
        date: "since",
        columns: &[("name", 4), ("since", 3), ("doctor", 3), ("control", 2)],
        caption: "sheet-illnesses",
    },
    History {
        list: "operations",
        record: "operation",
        date: "date",
        columns: &[("what", 4), ("date", 3), ("hospital", 3), ("problems", 3)],
        caption: "sheet-operations",
    },
    History {
        list: "stays",
        record: "stay",
        date: "date",
        columns: &[("why", 4), ("date", 3), ("hospital", 3)],
        caption: "sheet-stays",
    },
    History {
        list: "cancers",
        record: "cancer",
        date: "date",
        columns: &[("kind", 4), ("date", 3), ("side", 2), ("treatment", 4)],
        caption: "sheet-cancers",
    },
];

/// What the person has and had; an empty list says "none" or "not filled in".
pub(super) fn history(pen: &mut Pen<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(2, Text::plain(pen.text("sheet-health")))];
    let mut empty = Vec::new();
    for list in &HISTORY {
        // Earlier cancers are asked of those who had one: silence there is no gap.
        let said = match list.list {
            "cancers" => pen.instead(&HEALTH, list.list),
            key => pen.instead_or_open(&HEALTH, key),
        };
        empty.extend(said.map(|value| Fact {
            label: pen.list_label(&HEALTH, list.list),
            value,
        }));
        blocks.extend(entries(pen, list));
    }
    empty.extend(rest::facts(pen, &HEALTH));
    if !empty.is_empty() {
        blocks.push(Block::Facts(empty));
    }
    blocks
}

fn entries(pen: &mut Pen<'_>, history: &History) -> Option<Block> {
    let entries = pen.entries(&HEALTH, history.list);
    let entries = order::newest_first(pen, entries, history.date);
    let keys: Vec<&'static str> = history.columns.iter().map(|(key, _)| *key).collect();
    let columns = history
        .columns
        .iter()
        .map(|(key, share)| column(pen.label_in(history.record, key), *share))
        .collect();
    let rows = entries
        .iter()
        .map(|entry| pen.cells(entry, &keys))
        .collect();
    table(pen.text(history.caption), columns, rows)
}
