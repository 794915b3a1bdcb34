//! The doctor's paper, in the order in which a doctor reads: who, why, the questions, what is dangerous; then the rest.

use super::pen::Pen;
use super::{
    family, health, medicines, outcome, questions, reason, records, rest, safety, story, visit,
    wishes,
};
use crate::sheet::document::Block;

/// Everything that may stand on the doctor's paper.
pub(super) fn blocks(pen: &mut Pen<'_>) -> Vec<Block> {
    let mut blocks = vec![visit::name(pen), visit::who(pen)];
    blocks.extend(reason::reason(pen));
    blocks.push(questions::top(pen));
    blocks.extend(safety::blocks(pen));
    blocks.push(visit::unchecked(pen));
    blocks.extend(reason::first_opinion(pen));
    blocks.extend(story::blocks(pen));
    blocks.extend(medicines::blocks(pen));
    blocks.extend(health::history(pen));
    blocks.extend(family::blocks(pen));
    blocks.extend(records::blocks(pen));
    blocks.extend(wishes::blocks(pen));
    blocks.extend(questions::further(pen));
    blocks.extend(outcome::for_doctor(pen));
    blocks.extend(rest::more(pen));
    blocks
}
