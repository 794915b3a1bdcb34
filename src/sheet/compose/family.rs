//! The family: a row a relative, with age, illnesses and cause of death.

use super::pen::Pen;
use super::phrase::{bold, with_aside};
use super::rest;
use super::table::{column, table};
use crate::ask::words::question_id;
use crate::profile::cell::{Cell, Value};
use crate::profile::rows::{Instead, Listing};
use crate::profile::spot::Spot;
use crate::sheet::document::{Block, Fact, Text};

const FAMILY: Spot = Spot::section("family");

/// The answers that say how many relatives of a kind there are.
const COUNTED: [&str; 8] = [
    "sisters",
    "brothers",
    "daughters",
    "sons",
    "mothers_sisters",
    "mothers_brothers",
    "fathers_sisters",
    "fathers_brothers",
];

/// For the doctor: the nearest relatives, who was ill from which age on and who was not; all others stand on the
/// patient's paper.
pub(super) fn in_short(pen: &mut Pen<'_>) -> Vec<Block> {
    let mut facts = Vec::new();
    if let Some(value) = pen.instead_or_open(&FAMILY, "relatives") {
        let label = pen.list_label(&FAMILY, "relatives");
        facts.push(Fact { label, value });
    }
    let entries = pen.entries(&FAMILY, "relatives");
    let is_well = |entry: &Spot| {
        let rows = pen.profile.list(entry, "illnesses");
        rows.and_then(Listing::instead) == Some(Instead::None)
    };
    let (near, far): (Vec<Spot>, Vec<Spot>) =
        entries.into_iter().partition(|entry| is_near(pen, entry));
    let (well, ill): (Vec<Spot>, Vec<Spot>) = near.into_iter().partition(is_well);
    for (id, relatives) in [("sheet-relatives-ill", ill), ("sheet-relatives-well", well)] {
        let is_ill = id == "sheet-relatives-ill";
        let told: Vec<Text> = relatives
            .iter()
            .map(|entry| briefly(pen, entry, is_ill))
            .collect();
        let value = pen.join(told, "sheet-semicolon");
        if !value.is_empty() {
            let label = pen.text(id);
            facts.push(Fact { label, value });
        }
    }
    facts.extend(pen.facts(&FAMILY, &["parents_related", "nobody_had"]));
    if !far.is_empty() {
        facts.push(Fact {
            label: pen.text("sheet-relatives-further"),
            value: Text::plain(far.len().to_string()),
        });
    }
    vec![
        Block::Heading(2, Text::plain(pen.text("sheet-family"))),
        Block::RunIn(facts),
    ]
}

/// Parents, brothers and sisters, and children: half of whose genes are the person's own.
fn is_near(pen: &Pen<'_>, entry: &Spot) -> bool {
    const NEAR: [&str; 8] = [
        "mother",
        "father",
        "sister",
        "brother",
        "identical-twin",
        "non-identical-twin",
        "daughter",
        "son",
    ];
    let relation = pen.profile.cell(entry, "relation").and_then(Cell::value);
    match relation {
        Some(Value::One(key)) => NEAR.contains(&key),
        // Who has no relation yet may be near.
        Some(Value::Several(_) | Value::Words(_) | Value::Date(_)) | None => true,
    }
}

/// "Mother (Dead, 84): Stroke (84)". It stands in full in the table, so nothing is noted as printed.
fn briefly(pen: &Pen<'_>, entry: &Spot, is_ill: bool) -> Text {
    let open = || Text::plain(pen.text("sheet-not-filled-in"));
    let relation = pen.look(entry, "relation").unwrap_or_else(open);
    let age: Vec<Text> = ["life", "age"]
        .iter()
        .filter_map(|key| pen.look(entry, key))
        .collect();
    let age = pen.join(age, "list-separator");
    let who = with_aside(bold(relation), (!age.is_empty()).then_some(age));
    if !is_ill {
        return who;
    }
    let entries = pen.entries(entry, "illnesses");
    if entries.is_empty() {
        let said = pen.look_instead(entry, "illnesses").unwrap_or_else(open);
        return pen.join([who, said], "sheet-colon");
    }
    let ill: Vec<Text> = entries
        .iter()
        .map(|entry| {
            let what = pen.look(entry, "what").unwrap_or_else(open);
            with_aside(what, pen.look(entry, "age"))
        })
        .collect();
    let ill = pen.join(ill, "list-separator");
    pen.join([who, ill], "sheet-colon")
}

/// The relatives and the other facts of the family; an untouched list says "not filled in".
pub(super) fn in_full(pen: &mut Pen<'_>) -> Vec<Block> {
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
    let counted = counted(pen);
    let left: Vec<Fact> = counted
        .into_iter()
        .chain(rest::facts(pen, &FAMILY))
        .collect();
    if !left.is_empty() {
        blocks.push(Block::Facts(left));
    }
    blocks
}

/// "Sisters: 1; Brothers: none; Sons: 2": the numbers that were asked, in one breath.
fn counted(pen: &mut Pen<'_>) -> Option<Fact> {
    let parts: Vec<Text> = COUNTED
        .into_iter()
        .filter_map(|key| {
            let value = pen.answer(&FAMILY, key)?;
            let whom = pen.text(&question_id("family", key)) + &pen.text("sheet-colon");
            Some(Text::plain(whom).then(value))
        })
        .collect();
    let value = pen.join(parts, "sheet-semicolon");
    (!value.is_empty()).then(|| Fact {
        label: pen.text("sheet-relatives-counted"),
        value,
    })
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
