//! The patient's own paper: to write on in the visit, and to keep.

use super::pen::Pen;
use super::{outcome, questions, records, visit};
use crate::sheet::document::{Block, Text};

/// The questions with room to write, both opinions, next steps, and what to bring.
pub(super) fn blocks(pen: &mut Pen<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(
        1,
        Text::plain(pen.text("sheet-patient-heading")),
    )];
    let mut facts = visit::appointment(pen);
    facts.extend(visit::own(pen));
    blocks.push(Block::Facts(facts));
    blocks.push(Block::Paragraph(Text::plain(pen.text("sheet-not-advice"))));
    blocks.push(Block::Paragraph(Text::bold(
        pen.text("sheet-do-not-change"),
    )));
    blocks.extend(questions::to_write_on(pen));
    blocks.extend(outcome::compare(pen));
    blocks.extend(outcome::next_steps(pen));
    blocks.extend(outcome::in_own_words(pen));
    blocks.extend(records::to_bring(pen));
    blocks
}
