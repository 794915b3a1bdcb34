//! Lists: the mark hangs in the margin of the item, so that numbers can be found by running a finger down.

use super::blocks::{push_lines, writing};
use super::columns::{Column, side_by_side};
use super::flow::Flow;
use super::line::Line;
use super::measures::Type;
use super::page::{Ink, Item, NodeId, Part, Rectangle, Role};
use super::strip::Tie;
use crate::sheet::document::{self, List, Mark, Size, Text};

/// Stacks a list.
pub(super) fn stack(flow: &mut Flow<'_>, list: &List) {
    let letters = match list.size {
        Size::Body => flow.measures.body(),
        Size::Large => flow.measures.large(),
    };
    let indent = indent(flow, list, letters);
    let node = flow.tree.add(flow.parent, Role::List);
    flow.within(node, |flow| {
        for (index, item) in list.items.iter().enumerate() {
            flow.begin_part(index);
            if item.writing == 0 {
                flow.keep_in_company(index, list.items.len());
            }
            stack_one(flow, list.mark, index, item, letters, indent);
        }
    });
    flow.space(flow.measures.between_blocks());
}

fn stack_one(
    flow: &mut Flow<'_>,
    mark: Mark,
    index: usize,
    item: &document::Item,
    letters: Type,
    indent: f32,
) {
    let node = flow.tree.add(flow.parent, Role::ListItem);
    let label_node = flow.tree.add(node, Role::ListLabel);
    let body_node = flow.tree.add(node, Role::ListBody);
    let label = match words_of(mark, index) {
        Some(words) => flow.typesetter.lines(&Text::bold(words), letters, indent),
        None => Vec::new(),
    };
    let mut body = flow
        .typesetter
        .lines(&item.text, letters, flow.width - indent);
    if body.is_empty() {
        body.push(Line::blank(letters));
    }
    let columns = vec![
        Column::of(label_node, flow.left, label),
        Column::of(body_node, flow.left + indent, body),
    ];
    let mut slices = side_by_side(columns);
    if let (Mark::Boxes, Some((height, items))) = (mark, slices.first_mut()) {
        items.push(tick_box(label_node, flow.left, *height, letters));
    }
    push_lines(flow, slices, Tie::Whole);
    writing(flow, item.writing, flow.left + indent, flow.width - indent);
    flow.space(flow.measures.between_items());
}

/// An empty square as high as a capital letter, standing on the line.
pub(super) fn tick_box(node: NodeId, x: f32, line_height: f32, letters: Type) -> Item {
    let side = letters.size * 0.72;
    let baseline = line_height / 2.0 + letters.size * 0.35;
    let square = Rectangle {
        x: x + 0.5,
        y: baseline - side,
        width: side,
        height: side,
        thickness: 0.75,
    };
    Item {
        part: Part::Of(node),
        ink: Ink::Rectangle(square),
    }
}

/// The words before an item; none for a square, which is drawn.
fn words_of(mark: Mark, index: usize) -> Option<String> {
    match mark {
        Mark::Numbers(first) => Some(format!("{}.", first.saturating_add(index))),
        Mark::Dashes => Some("–".into()),
        Mark::Boxes => None,
    }
}

/// Room for the widest mark, the same for all items.
fn indent(flow: &mut Flow<'_>, list: &List, letters: Type) -> f32 {
    let widest = match words_of(list.mark, list.items.len().saturating_sub(1)) {
        Some(words) => flow.typesetter.shape(&Text::bold(words), letters).width(),
        None => letters.size * 0.8,
    };
    (widest + letters.size * 0.5).max(letters.size * 1.6)
}
