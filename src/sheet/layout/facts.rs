//! Labels in bold with their answers beside them, all answers at one height of the eye.
//!
//! A label that is too long for its column stands on a line of its own above its answer; it is never squeezed.

use super::blocks::push_lines;
use super::columns::{Column, side_by_side};
use super::flow::Flow;
use super::page::Role;
use super::strip::Tie;
use crate::sheet::document::{Align, Fact, Text};

/// The part of the width that labels take.
const LABEL_SHARE: f32 = 0.32;

/// The least width of one of two facts beside each other, in sizes of running text.
const LEAST_HALF: f32 = 18.0;

/// Stacks a group of facts.
pub(super) fn stack(flow: &mut Flow<'_>, facts: &[Fact]) {
    let group = flow.tree.add(flow.parent, Role::Facts);
    flow.within(group, |flow| {
        for (index, fact) in facts.iter().enumerate() {
            flow.keep_in_company(index, facts.len());
            stack_one(flow, fact);
        }
    });
    flow.space(flow.measures.between_blocks());
}

/// Stacks a group of facts, each label in one line with its answer.
pub(super) fn run_in(flow: &mut Flow<'_>, facts: &[Fact]) {
    let rows = facts.iter().map(std::slice::from_ref);
    rows_of(flow, rows, 1);
}

/// Stacks a group of facts, two beside each other where a half of the width holds a label and some words.
pub(super) fn pairs(flow: &mut Flow<'_>, facts: &[Fact]) {
    let fits = flow.width >= flow.measures.em(LEAST_HALF) * 2.0;
    let columns = if fits { 2 } else { 1 };
    rows_of(flow, facts.chunks(columns), columns);
}

/// Stacks rows of facts of which each takes an equal part of the width; a row goes to one page.
fn rows_of<'f>(flow: &mut Flow<'_>, rows: impl Iterator<Item = &'f [Fact]>, columns: usize) {
    let group = flow.tree.add(flow.parent, Role::Facts);
    let gutter = flow.measures.gutter();
    #[allow(clippy::cast_precision_loss)] // Two columns at most.
    let share = (flow.width + gutter) / columns as f32;
    for row in rows {
        let mut x = flow.left;
        let mut beside = Vec::new();
        for fact in row {
            let node = flow.tree.add(group, Role::Fact);
            let value = flow.tree.add(node, Role::Value);
            let text = Text::bold(fact.lead()).then(fact.value.clone());
            let letters = flow.measures.body();
            let lines = flow.typesetter.lines(&text, letters, share - gutter);
            beside.push(Column::of(value, x, lines));
            x += share;
        }
        push_lines(flow, side_by_side(beside), Tie::Free);
        flow.space(flow.measures.between_lines());
    }
    flow.space(flow.measures.between_blocks());
}

fn stack_one(flow: &mut Flow<'_>, fact: &Fact) {
    let node = flow.tree.add(flow.parent, Role::Fact);
    let label_node = flow.tree.add(node, Role::Label);
    let value_node = flow.tree.add(node, Role::Value);
    let letters = flow.measures.body();
    let hang = flow.width * LABEL_SHARE;
    let label = flow
        .typesetter
        .shape(&Text::bold(fact.label.as_str()), letters);
    let room = hang - flow.measures.gutter();
    let beside = label.width() <= room;
    let label_width = if beside { room } else { flow.width };
    let label = flow
        .typesetter
        .break_lines(label, label_width, Align::Start);
    let value = flow
        .typesetter
        .lines(&fact.value, letters, flow.width - hang);

    let start = flow.len();
    let label = Column::of(label_node, flow.left, label);
    let value = Column::of(value_node, flow.left + hang, value);
    if beside {
        push_lines(flow, side_by_side(vec![label, value]), Tie::Whole);
    } else {
        push_lines(flow, side_by_side(vec![label]), Tie::Whole);
        flow.tie_next(Tie::Tight);
        push_lines(flow, side_by_side(vec![value]), Tie::Whole);
    }
    if flow.len() > start {
        flow.space(flow.measures.between_items());
    }
}
