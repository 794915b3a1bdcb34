//! The patient's own paper: to write on in the visit, and to keep.

use super::doctor::left_out;
use super::pen::Pen;
use super::{annex, outcome, questions, reason, records, visit};
use crate::sheet::document::{Block, Text};

/// The questions with room to write, both opinions, next steps, and what to bring.
///
/// Last comes what the doctor's paper, which this pen has written, has no room for.
pub(super) fn blocks<'a>(pen: &mut Pen<'a>, doctors: &Pen<'a>) -> Vec<Block> {
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
    blocks.extend(reason::options(pen));
    blocks.extend(outcome::compare(pen));
    blocks.extend(outcome::next_steps(pen));
    blocks.extend(outcome::in_own_words(pen));
    if pen.prints("records") {
        blocks.extend(records::to_bring(pen));
    }
    pen.knows(doctors);
    blocks.extend(left_out(pen));
    blocks.extend(annex::blocks(pen));
    blocks
}
