//! Why a second opinion: what they were told, what they most want to know, the first opinion and the options.

use super::pen::Pen;
use super::table::{column, table};
use super::units;
use crate::ask::sentence::{self, Piece};
use crate::profile::spot::Spot;
use crate::profile::text::{Lines, clean};
use crate::sheet::document::{Block, Fact, Text};

const REASON: Spot = Spot::section("reason");

/// The longest reason, in words, that is printed in large letters.
const LARGE: usize = 40;

/// The reason in one breath, in the person's words; then by when they must decide, and what the visit is for.
pub(super) fn reason(pen: &mut Pen<'_>) -> Block {
    let mut blocks = vec![Block::Heading(2, Text::plain(pen.text("sheet-reason")))];
    blocks.push(in_one_breath(pen));
    let mut facts = Vec::new();
    // What was not said for the sentence is said to be open, or not sure.
    for key in ["told", "proposed", "most_want_to_know"] {
        if !pen.has_written(&REASON, key) {
            facts.push(pen.fact_or_open(&REASON, key));
        }
    }
    facts.push(decide_by(pen));
    facts.extend(pen.fact(&REASON, "main_reason"));
    blocks.push(Block::RunIn(facts));
    Block::Frame(blocks)
}

fn in_one_breath(pen: &mut Pen<'_>) -> Block {
    if pen.profile.reason.sentence.given().is_some()
        && let Some(own) = pen.answer(&REASON, "sentence")
    {
        return Block::Lead(own);
    }
    let pieces = sentence::pieces(pen.profile, pen.language);
    let mut words = 0;
    let mut text = Text::default();
    for piece in pieces {
        let (said, weight) = match &piece {
            Piece::Ours(said) => (said, Text::bold(said.as_str())),
            Piece::Theirs(said) => (said, Text::person(units::tie(&clean(said, Lines::One)))),
        };
        words += said.split(' ').count();
        text = pen.join(
            [text, weight].into_iter().filter(|part| !part.is_empty()),
            "sheet-space",
        );
    }
    if pen.is_too_long(&text) {
        return Block::Paragraph(Text::default());
    }
    for key in ["told", "proposed", "most_want_to_know"] {
        let is_given = pen
            .profile
            .cell(&REASON, key)
            .is_some_and(|cell| cell.value().is_some());
        if is_given {
            pen.mark(&REASON, key);
        }
    }
    if words > LARGE {
        Block::Paragraph(text)
    } else {
        Block::Lead(text)
    }
}

/// By when they must decide; where there is a day, the question of safety stands beside it.
fn decide_by(pen: &mut Pen<'_>) -> Fact {
    let mut fact = pen.fact_or_open(&REASON, "decide_by");
    if pen.profile.reason.decide_by.given().is_some() {
        let ask = Text::bold(pen.text("sheet-safe-to-wait"));
        fact.value = pen.join([fact.value, ask], "sheet-space");
    }
    fact
}

/// The first opinion, what it rests on, and the names of the options on the table.
pub(super) fn first_opinion(pen: &mut Pen<'_>) -> Vec<Block> {
    let diagnosis = pen.row(&REASON, &["diagnosis", "diagnosis_date"], Pen::bare);
    let mut facts: Vec<Fact> = diagnosis.into_iter().collect();
    if !pen.has_written(&REASON, "diagnosis") {
        facts.insert(0, pen.fact_or_open(&REASON, "diagnosis"));
    }
    facts.extend(pen.fact(&REASON, "diagnosis_tests"));
    facts.extend(pen.row(
        &REASON,
        &["first_doctor", "first_clinic", "first_phone"],
        Pen::bare,
    ));
    facts.extend(pen.facts(&REASON, &["treatment_started"]));
    facts.extend(option_names(pen));
    vec![
        Block::Heading(2, Text::plain(pen.text("sheet-first-opinion"))),
        Block::RunIn(facts),
    ]
}

/// "1. A pacemaker now; 2. Wait". What speaks for and against stands on the patient's paper, where they are compared.
fn option_names(pen: &mut Pen<'_>) -> Option<Fact> {
    let said = pen.instead(&REASON, "options");
    let entries = pen.entries(&REASON, "options");
    let names = entries.iter().enumerate().map(|(at, entry)| {
        let name = pen.answer_or_open(entry, "what");
        Text::plain(format!("{}. ", at + 1)).then(name)
    });
    let names: Vec<Text> = names.collect();
    let value = pen.join(said.into_iter().chain(names), "sheet-semicolon");
    (!value.is_empty()).then(|| Fact {
        label: pen.list_label(&REASON, "options"),
        value,
    })
}

/// The options with what speaks for and against each.
pub(super) fn options(pen: &mut Pen<'_>) -> Vec<Block> {
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
