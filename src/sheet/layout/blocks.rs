//! Stacks the blocks of a paper: which letters each kind takes, the white around it, and what it must not be parted from.

use super::columns::{Column, Slice, side_by_side};
use super::flow::Flow;
use super::line::Line;
use super::measures::Type;
use super::page::{Item, NodeId, Role};
use super::strip::{Stack, Tie};
use super::{blanks, facts, list, table, ticks, tree};
use crate::sheet::document::{Block, Run, Text, Weight};

/// Stacks a paper; what its furniture could not hold comes first.
pub(super) fn stack(mut flow: Flow<'_>, overflow: &[Text], blocks: &[Block]) -> Stack {
    let letters = flow.measures.body();
    for text in overflow {
        paragraph(&mut flow, text, letters);
    }
    for (index, block) in blocks.iter().enumerate() {
        flow.begin_block(index);
        if let (Block::Table(_), Some(Block::Ticks(_))) = (block, blocks[..index].last()) {
            // "I take no medicines", and the table for who does.
            flow.tie_next(Tie::Whole);
        }
        stack_one(&mut flow, block);
    }
    flow.into_stack()
}

fn stack_one(flow: &mut Flow<'_>, block: &Block) {
    match block {
        Block::Heading(level, text) => heading(flow, *level, text),
        Block::Paragraph(text) => paragraph(flow, text, flow.measures.body()),
        Block::Lead(text) => paragraph(flow, text, flow.measures.large()),
        Block::Facts(facts) => facts::stack(flow, facts),
        Block::RunIn(facts) => facts::run_in(flow, facts),
        Block::List(list) => list::stack(flow, list),
        Block::Table(table) => table::stack(flow, table),
        Block::Tree(tree) => tree::stack(flow, tree),
        Block::Frame(inside) => frame(flow, inside),
        Block::Writing(lines) => writing(flow, *lines, flow.left, flow.width),
        Block::Blanks(labels) => blanks::stack(flow, labels),
        Block::Ticks(choices) => ticks::stack(flow, choices),
        Block::PageBreak => flow.new_page(),
    }
}

fn heading(flow: &mut Flow<'_>, level: u8, text: &Text) {
    let letters = flow.measures.heading(level);
    let (above, below) = flow.measures.around_heading(level);
    let node = flow.tree.add(flow.parent, Role::Heading(level));
    let lines = flow.typesetter.lines(&bold(text), letters, flow.width);
    if lines.is_empty() {
        return;
    }
    let headings = flow.headings();
    flow.space(above);
    push_lines(flow, slices(node, flow.left, lines), Tie::Whole);
    flow.space(below);
    flow.leads_on(headings);
}

/// Stacks running text.
pub(super) fn paragraph(flow: &mut Flow<'_>, text: &Text, letters: Type) {
    let node = flow.tree.add(flow.parent, Role::Paragraph);
    let lines = flow.typesetter.lines(text, letters, flow.width);
    if lines.is_empty() {
        return;
    }
    push_lines(flow, slices(node, flow.left, lines), Tie::Free);
    flow.space(flow.measures.between_blocks());
}

fn frame(flow: &mut Flow<'_>, inside: &[Block]) {
    flow.space(flow.measures.around_frame());
    let start = flow.len();
    let node = flow.tree.add(flow.parent, Role::Frame);
    flow.within(node, |flow| {
        flow.framed(|flow| inside.iter().for_each(|block| stack_one(flow, block)));
    });
    if let Some((_, rest)) = flow.since(start).split_first_mut() {
        for strip in rest {
            strip.tie = strip.tie.max(Tie::Whole);
        }
    }
    flow.space(flow.measures.around_frame());
}

/// Ruled lines to write on, kept with what stands above them where a page can hold it.
pub(super) fn writing(flow: &mut Flow<'_>, lines: u8, left: f32, width: f32) {
    ruled(flow, lines, left, width);
    if lines > 0 {
        flow.space(flow.measures.em(1.25));
    }
}

/// The same without the white below them.
pub(super) fn ruled(flow: &mut Flow<'_>, lines: u8, left: f32, width: f32) {
    let (height, thickness) = (flow.measures.writing, flow.measures.hairline);
    for _ in 0..lines {
        let rule = Item::rule(left, height - thickness, width, thickness);
        flow.push(height, vec![rule], Tie::Whole);
    }
}

/// Stacks lines so that neither the first nor the last one stands alone on a page; `between` ties the others.
pub(super) fn push_lines(flow: &mut Flow<'_>, slices: Vec<Slice>, between: Tie) {
    let last = slices.len().saturating_sub(1);
    for (index, (height, items)) in slices.into_iter().enumerate() {
        let tie = match index {
            0 => Tie::Free,
            index if index == 1 || index == last => Tie::Tight,
            _ => between,
        };
        flow.push(height, items, tie);
    }
}

/// Lines that fill the width by themselves.
fn slices(node: NodeId, x: f32, lines: Vec<Line>) -> Vec<Slice> {
    side_by_side(vec![Column::of(node, x, lines)])
}

/// The same words, all in bold.
fn bold(text: &Text) -> Text {
    let bold = |run: &Run| Run {
        weight: Weight::Bold,
        ..run.clone()
    };
    Text(text.0.iter().map(bold).collect())
}
