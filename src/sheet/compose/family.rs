//! The family: a row a relative, with age, illnesses and cause of death.

use super::pen::Pen;
use super::phrase::with_aside;
use super::rest;
use super::table::{column, table};
use crate::profile::spot::Spot;
use crate::sheet::document::{Block, Text};

const FAMILY: Spot = Spot::section("family");

/// The relatives and the other facts of the family; an untouched list says "not filled in".
pub(super) fn blocks(pen: &mut Pen<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(2, Text::plain(pen.text("sheet-family")))];
    if let Some(said) = pen.instead_or_open(&FAMILY, "relatives") {
        blocks.push(Block::Paragraph(said));
    }
    let entries = pen.entries(&FAMILY, "relatives");
    let columns = vec![
        column(pen.label_in("relative", "relation"), 25),
        column(pen.text("sheet-relative-age"), 17),
        column(pen.text("sheet-relative-illnesses"), 33),
        column(pen.label_in("relative", "cause_of_death"), 25),
    ];
    let rows = entries.iter().map(|entry| relative(pen, entry)).collect();
    blocks.extend(table(String::new(), columns, rows));
    blocks.extend(rest::lines(pen, &entries));
    let left = rest::facts(pen, &FAMILY);
    if !left.is_empty() {
        blocks.push(Block::Facts(left));
    }
    blocks
}

fn relative(pen: &mut Pen<'_>, entry: &Spot) -> Vec<Text> {
    let relation = pen.answer_or_open(entry, "relation");
    let which = pen.bare(entry, "which");
    let name = pen.join(
        [Some(relation), which].into_iter().flatten(),
        "list-separator",
    );
    let age = ["life", "age"].map(|key| pen.bare(entry, key));
    let age = pen.join(age.into_iter().flatten(), "list-separator");
    let age = if age.is_empty() { pen.open() } else { age };
    vec![
        name,
        age,
        illnesses(pen, entry),
        pen.answer(entry, "cause_of_death").unwrap_or_default(),
    ]
}

/// Each illness with the age at which it began, or the honest word for none.
fn illnesses(pen: &mut Pen<'_>, relative: &Spot) -> Text {
    let said = pen.instead_or_open(relative, "illnesses");
    let entries = pen.entries(relative, "illnesses");
    let each: Vec<Text> = entries.iter().map(|entry| illness(pen, entry)).collect();
    pen.join(said.into_iter().chain(each), "sheet-semicolon")
}

fn illness(pen: &mut Pen<'_>, entry: &Spot) -> Text {
    let what = pen.answer_or_open(entry, "what");
    let age = pen.bare(entry, "age");
    with_aside(what, age)
}
