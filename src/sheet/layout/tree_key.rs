//! The key of a family tree: each sign that is seen in the drawing with its meaning, as many beside each other as fit.

use super::columns::{Column, Slice, side_by_side};
use super::flow::Flow;
use super::line::Line;
use super::page::{Ink, Item, NodeId, Paint, Part};
use super::symbol::{self, Place, STROKE, path};
use super::tree_ink::inside;
use crate::sheet::pedigree::{Fill, KeyEntry, Pedigree, Shape, Sign};

/// The rows of the key for a drawing.
pub(super) fn rows(
    flow: &mut Flow<'_>,
    key: &[KeyEntry],
    pedigree: &Pedigree,
    room: f32,
) -> Vec<Slice> {
    let letters = flow.measures.body();
    let indent = letters.size * 2.4;
    let gap = letters.size * 1.2;
    let mut rows: Vec<Slice> = Vec::new();
    let mut row: Vec<(f32, &KeyEntry, Vec<Line>)> = Vec::new();
    let mut x = 0.0;
    for entry in key.iter().filter(|entry| pedigree.shows(entry.sign)) {
        let shaped = flow.typesetter.shape(&entry.words, letters);
        let width = (indent + shaped.width() + 0.5).min(room);
        if x > 0.0 && x + width > room {
            rows.push(slice(flow, std::mem::take(&mut row), indent));
            x = 0.0;
        }
        let lines = flow.typesetter.lines(&entry.words, letters, width - indent);
        row.push((x, entry, lines));
        x += width + gap;
    }
    if !row.is_empty() {
        rows.push(slice(flow, row, indent));
    }
    rows
}

/// A row of signs with their words.
fn slice(flow: &mut Flow<'_>, row: Vec<(f32, &KeyEntry, Vec<Line>)>, indent: f32) -> Slice {
    let letters = flow.measures.body();
    let padding = letters.size * 0.2;
    let mut items = Vec::new();
    let half = letters.size * 0.62;
    for (x, entry, _) in &row {
        let at = Place {
            x: x + indent * 0.45,
            y: padding + letters.leading / 2.0,
            half,
        };
        items.extend(sign(flow, entry.sign, at).into_iter().map(|ink| Item {
            part: Part::Decoration,
            ink,
        }));
    }
    let columns = row.into_iter();
    let columns = columns.map(|(x, _, lines)| Column::of(NodeId::ROOT, x + indent, lines));
    let mut height = 2.0 * padding;
    for (high, words) in side_by_side(columns.collect()) {
        let down = height - padding;
        items.extend(words.into_iter().map(|item| item.moved(0.0, down)));
        height += high;
    }
    (height.max(2.0 * padding + letters.leading), items)
}

fn sign(flow: &mut Flow<'_>, sign: Sign, at: Place) -> Vec<Ink> {
    let empty = |fills: &[Fill]| symbol::shape(Shape::Square, fills, at);
    let wide = at.half * 1.3;
    let level = |y: f32| vec![(at.x - wide, y), (at.x + wide, y)];
    match sign {
        Sign::Shape(shape) => symbol::shape(shape, &[], at),
        Sign::Fill(fill) => empty(&[fill]),
        Sign::Dead => [
            empty(&[]),
            vec![symbol::slash(Place {
                half: at.half * 0.85,
                ..at
            })],
        ]
        .concat(),
        Sign::Patient => symbol::arrow(Place {
            x: at.x + at.half * 2.4,
            y: at.y - at.half * 1.45,
            half: at.half * 1.65,
        }),
        Sign::Inside(sign) => inside(flow, sign, at),
        Sign::Adopted => symbol::brackets(Place {
            half: at.half * 0.8,
            ..at
        }),
        Sign::ByBlood => vec![
            symbol::line(level(at.y - 1.8), STROKE),
            symbol::line(level(at.y + 1.8), STROKE),
        ],
        Sign::Broken => vec![path(level(at.y), Paint::Dashes, STROKE)],
    }
}
