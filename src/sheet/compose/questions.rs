//! The questions for the doctor: the first three large on page 1, all others further on, with room to write.

use super::pen::Pen;
use super::phrase::{bold, lead, with_aside};
use crate::language::Arg;
use crate::profile::questions::Urgency;
use crate::profile::spot::Spot;
use crate::sheet::document::{Block, Item, List, Mark, Size, Text};

const QUESTIONS: Spot = Spot::section("questions");

/// How many questions stand on page 1: more than three are not answered in one visit.
const TOP: usize = 3;

/// Lines to write on below a question.
const ROOM: u8 = 3;

/// "Please look at these with me": the first three.
pub(super) fn top(pen: &mut Pen<'_>) -> Block {
    let entries = pen.entries(&QUESTIONS, "questions");
    let heading = if entries.len() > TOP {
        let args = [("top", Arg::Count(TOP)), ("all", Arg::Count(entries.len()))];
        pen.language.fill("sheet-top-questions-of", &args)
    } else {
        pen.text("sheet-top-questions")
    };
    let mut blocks = vec![Block::Heading(2, Text::plain(heading))];
    if let Some(said) = pen.instead_or_open(&QUESTIONS, "questions") {
        blocks.push(Block::Paragraph(said));
    }
    if !entries.is_empty() {
        let top: Vec<Spot> = entries.into_iter().take(TOP).collect();
        let items = top
            .iter()
            .map(|entry| Item {
                text: question(pen, entry),
                writing: 0,
            })
            .collect();
        blocks.push(Block::List(List {
            mark: Mark::Numbers(1),
            size: Size::Large,
            items,
        }));
    }
    Block::Frame(blocks)
}

/// Every question with its answer, or with room to write it.
pub(super) fn to_write_on(pen: &mut Pen<'_>) -> Vec<Block> {
    let heading = Block::Heading(2, Text::plain(pen.text("sheet-your-questions")));
    let entries = pen.entries(&QUESTIONS, "questions");
    let mut blocks = vec![heading];
    if let Some(said) = pen.instead_or_open(&QUESTIONS, "questions") {
        blocks.push(Block::Paragraph(said));
        blocks.push(Block::Writing(2 * ROOM));
    }
    if !entries.is_empty() {
        let items = entries.iter().map(|entry| answered(pen, entry)).collect();
        blocks.push(Block::List(List {
            mark: Mark::Numbers(1),
            size: Size::Body,
            items,
        }));
    }
    blocks
}

/// A question, and whether it may wait; one that stands alone is asked in any case.
fn question(pen: &mut Pen<'_>, entry: &Spot) -> Text {
    let text = pen.answer_or_open(entry, "text");
    match urgency(pen, entry) {
        Some(Urgency::IfTime) => {
            let urgency = pen.answer(entry, "urgency");
            with_aside(text, urgency)
        }
        Some(Urgency::Ask) => {
            pen.mark(entry, "urgency");
            text
        }
        None => text,
    }
}

fn answered(pen: &mut Pen<'_>, entry: &Spot) -> Item {
    let mut text = bold(question(pen, entry));
    let mut writing = ROOM;
    for key in ["asked", "answer", "follow_up"] {
        if let Some(answer) = pen.answer(entry, key) {
            let label = pen.label(entry, key);
            text = text.then(Text::plain("\n")).then(lead(pen, &label, answer));
            if key == "answer" {
                writing = 0;
            }
        }
    }
    Item { text, writing }
}

fn urgency(pen: &Pen<'_>, entry: &Spot) -> Option<Urgency> {
    let (_, _, id) = entry.list()?;
    let rows = &pen.profile.questions.questions.entries;
    rows.iter()
        .find(|row| row.id == id)?
        .urgency
        .given()
        .copied()
}
