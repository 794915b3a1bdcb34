//! Lines that stand side by side: a label and its answer, a number and its item, the cells of a row.
//!
//! The first lines of all columns share a baseline, then the second ones, and so on: so a row that is higher than a
//! page can be cut between any two lines and no line is torn.

use super::line::Line;
use super::page::{Ink, Item, NodeId, Part};

/// A column of lines.
pub(super) struct Column {
    /// Where it starts, counted from the left edge of the text.
    pub(super) x: f32,
    /// Its lines.
    pub(super) lines: Vec<Line>,
    /// What the words belong to.
    pub(super) part: Part,
}

impl Column {
    /// A column of words that belong to this node.
    pub(super) fn of(node: NodeId, x: f32, lines: Vec<Line>) -> Self {
        Self {
            x,
            lines,
            part: Part::Of(node),
        }
    }
}

/// A height of the paper with what stands on it.
pub(super) type Slice = (f32, Vec<Item>);

/// The lines of all columns, height by height.
pub(super) fn side_by_side(columns: Vec<Column>) -> Vec<Slice> {
    let count = columns
        .iter()
        .map(|column| column.lines.len())
        .max()
        .unwrap_or(0);
    let mut rest: Vec<_> = columns
        .into_iter()
        .map(|column| (column.x, column.part, column.lines.into_iter()))
        .collect();
    let level = |_| {
        let lines = rest
            .iter_mut()
            .filter_map(|(x, part, lines)| Some((*x, *part, lines.next()?)));
        slice(lines.collect())
    };
    (0..count).map(level).collect()
}

fn slice(lines: Vec<(f32, Part, Line)>) -> Slice {
    let highest = |of: fn(&Line) -> f32| {
        lines
            .iter()
            .map(|(_, _, line)| of(line))
            .fold(0.0, f32::max)
    };
    let baseline = highest(|line| line.baseline);
    let height = baseline + highest(|line| line.height - line.baseline);
    let place = |(x, part, line): (f32, Part, Line)| {
        let down = baseline - line.baseline;
        let item = move |run| {
            Item {
                part,
                ink: Ink::Glyphs(run),
            }
            .moved(x, down)
        };
        line.runs.into_iter().map(item)
    };
    (height, lines.into_iter().flat_map(place).collect())
}
