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

/// Stacks a group of facts.
pub(super) fn stack(flow: &mut Flow<'_>, facts: &[Fact]) {
    group(flow, facts, Begin::Parts);
}

/// Stacks facts that are all one part of what is around them.
pub(super) fn stack_inside(flow: &mut Flow<'_>, facts: &[Fact]) {
    group(flow, facts, Begin::Nothing);
}

/// What begins with each fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Begin {
    /// A part of the block, between which a paper may be parted.
    Parts,
    /// Nothing: all facts are one part of what is around them.
    Nothing,
}

fn group(flow: &mut Flow<'_>, facts: &[Fact], begin: Begin) {
    let group = flow.tree.add(flow.parent, Role::Facts);
    flow.within(group, |flow| {
        for (index, fact) in facts.iter().enumerate() {
            if begin == Begin::Parts {
                flow.begin_part(index);
            }
            flow.keep_in_company(index, facts.len());
            stack_one(flow, fact);
        }
    });
    flow.space(flow.measures.between_blocks());
}

/// Stacks a group of facts, each label in one line with its answer; short ones share a line.
pub(super) fn run_in(flow: &mut Flow<'_>, facts: &[Fact]) {
    let group = flow.tree.add(flow.parent, Role::Facts);
    let letters = flow.measures.body();
    let apart = 2.0 * flow.measures.gutter();
    let mut row: Vec<Column> = Vec::new();
    let mut right = flow.left;
    for (index, fact) in facts.iter().enumerate() {
        let text = Text::bold(fact.lead()).then(fact.value.clone());
        let shaped = flow.typesetter.shape(&text, letters);
        let width = shaped.width();
        if !row.is_empty() && right + apart + width > flow.left + flow.width {
            end_row(flow, std::mem::take(&mut row));
        }
        let x = if row.is_empty() {
            flow.begin_part(index);
            flow.left
        } else {
            right + apart
        };
        let node = flow.tree.add(group, Role::Fact);
        let value = flow.tree.add(node, Role::Value);
        let lines = flow
            .typesetter
            .break_lines(shaped, flow.left + flow.width - x, Align::Start);
        let is_alone = lines.len() > 1;
        row.push(Column::of(value, x, lines));
        right = x + width;
        if is_alone {
            end_row(flow, std::mem::take(&mut row));
        }
    }
    end_row(flow, row);
    flow.space(flow.measures.between_blocks());
}

fn end_row(flow: &mut Flow<'_>, row: Vec<Column>) {
    push_lines(flow, side_by_side(row), Tie::Free);
    flow.space(flow.measures.between_lines());
}

fn stack_one(flow: &mut Flow<'_>, fact: &Fact) {
    let node = flow.tree.add(flow.parent, Role::Fact);
    let label_node = flow.tree.add(node, Role::Label);
    let value_node = flow.tree.add(node, Role::Value);
    let letters = flow.measures.body();
    let hang = flow.width * LABEL_SHARE;
    let room = hang - flow.measures.gutter();
    let (beside, label) = flow
        .typesetter
        .label(&fact.label, letters, room, flow.width);
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
