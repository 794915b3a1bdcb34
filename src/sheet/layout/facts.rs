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
    let group = flow.tree.add(flow.parent, Role::Facts);
    flow.within(group, |flow| {
        for (index, fact) in facts.iter().enumerate() {
            flow.keep_in_company(index, facts.len());
            stack_one(flow, fact);
        }
    });
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
    let beside = label.width() <= hang - flow.measures.gutter();
    let label_width = if beside { hang } else { flow.width };
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
