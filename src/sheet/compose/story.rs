//! This problem: since when, what is worst now, what happened when, and what was tried.

use super::pen::Pen;
use super::phrase::with_aside;
use super::table::{column, figures, table};
use super::{order, rest};
use crate::profile::spot::Spot;
use crate::sheet::document::{Block, Text};

const STORY: Spot = Spot::section("story");

/// The story; nothing when none was told.
pub(super) fn blocks(pen: &mut Pen<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let facts = pen.facts(&STORY, &["first_sign", "first_sign_when", "worst_now"]);
    if !facts.is_empty() {
        blocks.push(Block::Facts(facts));
    }
    blocks.extend(symptoms(pen));
    blocks.extend(events(pen));
    blocks.extend(treatments(pen));
    let left = rest::facts(pen, &STORY);
    if !left.is_empty() {
        blocks.push(Block::Facts(left));
    }
    if !blocks.is_empty() {
        blocks.insert(0, Block::Heading(2, Text::plain(pen.text("sheet-story"))));
    }
    blocks
}

fn symptoms(pen: &mut Pen<'_>) -> Vec<Block> {
    let entries = pen.entries(&STORY, "symptoms");
    let label = |key| pen.label_in("symptom", key);
    let columns = vec![
        column(label("what"), 4),
        column(label("place"), 3),
        column(label("since"), 3),
        figures(label("now"), 2),
        figures(label("worst"), 2),
    ];
    let keys = ["what", "place", "since", "now", "worst"];
    let rows = rows(pen, &entries, &keys);
    let table = table(pen.list_label(&STORY, "symptoms"), columns, rows);
    table
        .into_iter()
        .chain(rest::lines(pen, &entries))
        .collect()
}

fn events(pen: &mut Pen<'_>) -> Vec<Block> {
    let entries = pen.entries(&STORY, "events");
    let entries = order::newest_last(pen, entries, "date");
    let label = |key| pen.label_in("event", key);
    let columns = vec![
        column(label("date"), 3),
        column(label("what"), 5),
        column(label("place"), 3),
        column(label("result"), 5),
    ];
    let rows = entries
        .iter()
        .map(|entry| {
            let what = pen.answer_or_open(entry, "what");
            let kind = pen.bare(entry, "kind");
            let mut row = vec![
                pen.answer(entry, "date").unwrap_or_default(),
                with_aside(what, kind),
            ];
            row.extend(pen.cells(entry, &["place", "result"]));
            row
        })
        .collect();
    let table = table(pen.text("sheet-events"), columns, rows);
    table
        .into_iter()
        .chain(rest::lines(pen, &entries))
        .collect()
}

fn treatments(pen: &mut Pen<'_>) -> Vec<Block> {
    let entries = pen.entries(&STORY, "treatments");
    let label = |key| pen.label_in("treatment", key);
    let columns = vec![
        column(label("name"), 4),
        column(label("dose"), 3),
        column(label("from"), 3),
        column(label("until"), 3),
        column(label("helped"), 2),
    ];
    let rows = rows(pen, &entries, &["name", "dose", "from", "until", "helped"]);
    let table = table(pen.list_label(&STORY, "treatments"), columns, rows);
    table
        .into_iter()
        .chain(rest::lines(pen, &entries))
        .collect()
}

fn rows(pen: &mut Pen<'_>, entries: &[Spot], keys: &[&'static str]) -> Vec<Vec<Text>> {
    entries.iter().map(|entry| pen.cells(entry, keys)).collect()
}
