//! Labels that wait for a pen: the rule to write on stands behind a short label, on the line of its letters.

use super::blocks::{push_lines, ruled};
use super::columns::{Column, side_by_side};
use super::flow::Flow;
use super::line::Line;
use super::page::{Item, Role};
use super::strip::Tie;
use crate::sheet::document::{Align, Blank};

/// A label that takes more of the width than this leaves too little room to write behind it.
const LONGEST: f32 = 0.55;

/// Stacks labels with their room.
pub(super) fn stack(flow: &mut Flow<'_>, blanks: &[Blank]) {
    for blank in blanks {
        stack_one(flow, blank);
    }
    let choices_follow = blanks.last().is_some_and(|blank| blank.lines == 0);
    flow.space(if choices_follow {
        flow.measures.between_items()
    } else {
        flow.measures.between_blocks()
    });
}

fn stack_one(flow: &mut Flow<'_>, blank: &Blank) {
    let letters = flow.measures.body();
    let node = flow.tree.add(flow.parent, Role::Paragraph);
    let label = flow.typesetter.shape(&blank.label, letters);
    let behind = blank.lines == 1 && label.width() <= flow.width * LONGEST;
    let mut lines = flow.typesetter.break_lines(label, flow.width, Align::Start);
    if behind && lines.len() == 1 {
        let line = lines.remove(0);
        let (baseline, label_width) = (line.baseline, line.width);
        let room = Room::new(flow, &line);
        for (_, items) in side_by_side(vec![Column::of(node, flow.left, vec![line])]) {
            let mut items: Vec<Item> = items
                .into_iter()
                .map(|item| item.moved(0.0, room.above))
                .collect();
            let x = flow.left + label_width + flow.measures.em(0.5);
            let y = room.above + baseline + flow.measures.em(0.1);
            let length = flow.left + flow.width - x;
            items.push(Item::rule(x, y, length, flow.measures.hairline));
            flow.push(room.height, items, Tie::Free);
        }
        return;
    }
    flow.space(flow.measures.em(0.75));
    push_lines(
        flow,
        side_by_side(vec![Column::of(node, flow.left, lines)]),
        Tie::Whole,
    );
    ruled(flow, blank.lines, flow.left, flow.width);
}

/// The height that handwriting needs, with the letters at its foot.
struct Room {
    height: f32,
    above: f32,
}

impl Room {
    fn new(flow: &Flow<'_>, line: &Line) -> Self {
        let height = flow.measures.writing.max(line.height);
        Self {
            height,
            above: height - line.height,
        }
    }
}
