//! Choices to tick: squares below each other in columns, as many columns as the longest choice leaves room for.

use super::blocks::push_lines;
use super::columns::{Column, side_by_side};
use super::flow::Flow;
use super::line::Line;
use super::list::tick_box;
use super::page::{NodeId, Role};
use super::shape::Shaped;
use super::strip::Tie;
use crate::sheet::document::{Align, Text};

/// More columns than this are hard to read along.
const MOST_COLUMNS: u8 = 4;

/// Stacks choices; they stay with what stands above them.
pub(super) fn stack(flow: &mut Flow<'_>, choices: &[Text]) {
    let letters = flow.measures.body();
    let indent = flow.measures.em(1.4);
    let shaped: Vec<Shaped> = choices
        .iter()
        .map(|choice| flow.typesetter.shape(choice, letters))
        .collect();
    let widest = shaped.iter().map(Shaped::width).fold(0.0, f32::max);
    let (columns, share) = columns(flow, indent + widest, choices.len());
    let list = flow.tree.add(flow.parent, Role::List);
    let mut ticks = Vec::new();
    for choice in shaped {
        let item = flow.tree.add(list, Role::ListItem);
        let label = flow.tree.add(item, Role::ListLabel);
        let body = flow.tree.add(item, Role::ListBody);
        let room = share - indent - flow.measures.gutter();
        let lines = flow.typesetter.break_lines(choice, room, Align::Start);
        ticks.push((label, body, lines));
    }
    while !ticks.is_empty() {
        let rest = ticks.split_off(columns.min(ticks.len()));
        row(flow, std::mem::replace(&mut ticks, rest), share, indent);
    }
    flow.space(flow.measures.between_blocks());
}

/// How many columns there are, and how wide each is with the gutter behind it.
///
/// No more of them than the rows need: 4 choices that would leave one alone in a row stand in two rows of 2.
fn columns(flow: &Flow<'_>, widest: f32, choices: usize) -> (usize, f32) {
    let gutter = flow.measures.gutter();
    let whole = flow.width + gutter;
    let is_wide_enough = |count: &u8| whole / f32::from(*count) >= widest + gutter;
    let most = (1..=MOST_COLUMNS).rev().find(is_wide_enough).unwrap_or(1);
    let rows = choices.div_ceil(usize::from(most));
    let is_enough = |count: &u8| usize::from(*count) * rows >= choices;
    let count = (1..=most).find(is_enough).unwrap_or(most);
    (usize::from(count), whole / f32::from(most))
}

fn row(flow: &mut Flow<'_>, ticks: Vec<(NodeId, NodeId, Vec<Line>)>, share: f32, indent: f32) {
    let letters = flow.measures.body();
    let mut x = flow.left;
    let mut boxes = Vec::new();
    let mut beside = Vec::new();
    for (label, body, lines) in ticks {
        boxes.push((label, x));
        beside.push(Column::of(body, x + indent, lines));
        x += share;
    }
    let mut slices = side_by_side(beside);
    if let Some((height, items)) = slices.first_mut() {
        items.extend(
            boxes
                .into_iter()
                .map(|(label, x)| tick_box(label, x, *height, letters)),
        );
    }
    flow.tie_next(Tie::Whole);
    push_lines(flow, slices, Tie::Whole);
    flow.space(flow.measures.between_lines());
}
