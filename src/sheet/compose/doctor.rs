//! The doctor's paper, in the order in which a doctor reads: who, why, the questions, what is dangerous; then the rest.

use super::pen::Pen;
use super::{
    Parts, family, health, medicines, outcome, questions, reason, records, safety, story, visit,
    wishes,
};
use crate::sheet::document::{Block, Fact, Text};

/// What a doctor reads in a minute, and then looks up in the visit: two pages in most cases.
pub(super) fn blocks(pen: &mut Pen<'_>) -> Vec<Block> {
    let mut blocks = vec![visit::name(pen), visit::who(pen), reason::reason(pen)];
    blocks.push(questions::top(pen));
    blocks.extend(safety::blocks(pen));
    blocks.extend(reason::first_opinion(pen));
    if pen.prints("records") {
        blocks.extend(records::in_short(pen));
    }
    blocks.extend(medicines::blocks(pen));
    if pen.prints("story") {
        blocks.extend(story::blocks(pen));
    }
    if pen.prints("health") {
        blocks.extend(health::history(pen));
    }
    if pen.prints("family") {
        blocks.extend(family::in_short(pen));
    }
    if pen.prints("wishes") {
        blocks.extend(wishes::blocks(pen));
    }
    if pen.prints("outcome") {
        blocks.extend(outcome::for_doctor(pen));
    }
    blocks.extend(left_out(pen));
    blocks.push(visit::unchecked(pen));
    blocks
}

/// Says which parts the person left out: silence would look like "nothing there".
pub(super) fn left_out(pen: &Pen<'_>) -> Option<Block> {
    let names: Vec<Text> = Parts::all()
        .filter(|part| !pen.prints(part))
        .map(|part| Text::plain(pen.text(&format!("part-{part}"))))
        .collect();
    let value = pen.join(names, "sheet-semicolon");
    let label = pen.text("sheet-left-out");
    (!value.is_empty()).then(|| Block::RunIn(vec![Fact { label, value }]))
}
