//! Why a second opinion: what they were told, what they most want to know, the first opinion and the options.

use super::pen::Pen;
use super::phrase::{lead, stacked};
use super::rest;
use super::table::{column, table};
use crate::profile::spot::Spot;
use crate::sheet::document::{Block, Fact, Text};

const REASON: Spot = Spot::section("reason");

/// The reason in the person's words, then by when they must decide and what the visit is for.
pub(super) fn reason(pen: &mut Pen<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(2, Text::plain(pen.text("sheet-reason")))];
    for key in ["told", "proposed", "most_want_to_know"] {
        let answer = pen.answer_or_open(&REASON, key);
        blocks.push(Block::Lead(lead(pen, &pen.label(&REASON, key), answer)));
    }
    let mut facts = vec![pen.fact_or_open(&REASON, "decide_by")];
    facts.extend(pen.fact(&REASON, "main_reason"));
    facts.extend(situations(pen));
    blocks.push(Block::Facts(facts));
    blocks
}

/// Each situation on a line of its own: some of them hold a comma.
fn situations(pen: &mut Pen<'_>) -> Option<Fact> {
    let mut lines = pen.each(&REASON, "situations");
    lines.extend(pen.bare(&REASON, "situation_words"));
    let value = stacked(lines)?;
    Some(Fact {
        label: pen.label(&REASON, "situations"),
        value,
    })
}

/// The first opinion, what it rests on, and the options on the table.
pub(super) fn first_opinion(pen: &mut Pen<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(
        2,
        Text::plain(pen.text("sheet-first-opinion")),
    )];
    let mut facts = vec![pen.fact_or_open(&REASON, "diagnosis")];
    facts.extend(pen.facts(
        &REASON,
        &[
            "nature",
            "diagnosis_date",
            "diagnosis_tests",
            "first_doctor",
            "first_clinic",
            "first_phone",
            "treatment_started",
            "other_opinions",
        ],
    ));
    blocks.push(Block::Facts(facts));
    blocks.extend(options(pen));
    let left = rest::facts(pen, &REASON);
    if !left.is_empty() {
        blocks.push(Block::Facts(left));
    }
    blocks
}

fn options(pen: &mut Pen<'_>) -> Vec<Block> {
    let entries = pen.entries(&REASON, "options");
    let keys = ["what", "offered_by", "speaks_for", "speaks_against"];
    let columns = keys
        .iter()
        .zip([3, 2, 3, 3])
        .map(|(key, share)| column(pen.label_in("option", key), share));
    let columns = columns.collect();
    let rows = entries
        .iter()
        .map(|entry| {
            keys.map(|key| pen.answer(entry, key).unwrap_or_default())
                .into()
        })
        .collect();
    table(pen.list_label(&REASON, "options"), columns, rows)
        .into_iter()
        .collect()
}
