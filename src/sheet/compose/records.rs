//! Papers and pictures: what is there, what was asked for, what is missing, and where it is.

use super::pen::Pen;
use super::phrase::bold;
use super::rest;
use super::table::{column, table};
use crate::profile::spot::Spot;
use crate::sheet::document::{Block, Item, List, Mark, Size, Text};

const RECORDS: Spot = Spot::section("records");

/// All records with where they stand on their way.
pub(super) fn blocks(pen: &mut Pen<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(2, Text::plain(pen.text("sheet-records")))];
    if let Some(said) = pen.instead_or_open(&RECORDS, "records") {
        blocks.push(Block::Paragraph(said));
    }
    blocks.extend(
        pen.fact(&RECORDS, "clinic_wants")
            .map(|fact| Block::Facts(vec![fact])),
    );
    let entries = pen.entries(&RECORDS, "records");
    let label = |key| pen.label_in("record", key);
    let columns = vec![
        column(label("what"), 28),
        column(label("state"), 24),
        column(label("date"), 20),
        column(label("place"), 28),
    ];
    let rows = entries
        .iter()
        .map(|entry| {
            let mut row = vec![pen.answer_or_open(entry, "what"), state(pen, entry)];
            row.extend(pen.cells(entry, &["date", "place"]));
            row
        })
        .collect();
    blocks.extend(table(String::new(), columns, rows));
    blocks.extend(rest::lines(pen, &entries));
    let left = rest::facts(pen, &RECORDS);
    if !left.is_empty() {
        blocks.push(Block::Facts(left));
    }
    blocks
}

/// What to bring, to be ticked at the door.
pub(super) fn to_bring(pen: &mut Pen<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(2, Text::plain(pen.text("sheet-to-bring")))];
    blocks.extend(
        pen.fact(&RECORDS, "clinic_wants")
            .map(|fact| Block::Facts(vec![fact])),
    );
    if let Some(said) = pen.instead_or_open(&RECORDS, "records") {
        blocks.push(Block::Paragraph(said));
    }
    let entries = pen.entries(&RECORDS, "records");
    let items: Vec<Item> = entries
        .iter()
        .map(|entry| {
            let what = bold(pen.answer_or_open(entry, "what"));
            let rest = ["date", "place", "state"].map(|key| pen.bare(entry, key));
            let parts = [Some(what)].into_iter().chain(rest).flatten();
            Item {
                text: pen.join(parts, "sheet-semicolon"),
                writing: 0,
            }
        })
        .collect();
    if !items.is_empty() {
        blocks.push(Block::List(List {
            mark: Mark::Boxes,
            size: Size::Body,
            items,
        }));
    }
    blocks
}

fn state(pen: &mut Pen<'_>, entry: &Spot) -> Text {
    let state = pen.answer_or_open(entry, "state");
    let asked = pen.bare(entry, "asked_on");
    pen.join(
        [Some(state), asked].into_iter().flatten(),
        "sheet-semicolon",
    )
}
