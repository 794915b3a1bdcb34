//! Tables: rows that no page tears, columns that no word is broken for, and the head again on each page.
//!
//! A table too narrow for its words, as in large print, is set row below row instead (`cards`): half a medicine's name
//! is another medicine.

use super::blocks::push_lines;
use super::cards;
use super::columns::{Column, Slice, side_by_side};
use super::flow::Flow;
use super::line::Line;
use super::page::{Item, NodeId, Part, Role};
use super::shape::Shaped;
use super::strip::{Strip, Tie};
use super::widths::{Want, fit};
use crate::sheet::document::{self, Table, Text};

/// A head that is higher than this part of the paper is not repeated: too little room would be left for rows.
const HIGHEST_HEAD: f32 = 0.25;

/// A word wider than this part of the table is no word of any language: it may be broken anywhere.
const WIDEST_WORD: f32 = 0.4;

/// A column of the table as it stands on paper.
#[derive(Debug, Clone, Copy)]
struct Place {
    x: f32,
    width: f32,
    align: document::Align,
}

/// How a row is drawn and called.
#[derive(Debug, Clone, Copy)]
struct Kind {
    form: Form,
    cell: Role,
    rule: f32,
    head: Option<usize>,
}

/// What a table is to who cannot see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Words in rows and columns.
    Words,
    /// Room for a pen: to walk through its empty cells would tell nothing.
    Pen,
}

impl Form {
    /// A table of which more than this part of the cells waits for a pen is a form.
    const EMPTY: f32 = 0.5;

    fn of(table: &Table) -> Self {
        // Rows that are empty altogether are not read anyway.
        let is_begun = |row: &&Vec<Text>| row.iter().any(|cell| !cell.words().trim().is_empty());
        let cells = table.rows.iter().filter(is_begun).flatten();
        let (empty, all) = cells.fold((0_u16, 0_u16), |(empty, all), cell| {
            let is_empty = cell.words().trim().is_empty();
            (
                empty.saturating_add(u16::from(is_empty)),
                all.saturating_add(1),
            )
        });
        if f32::from(empty) > f32::from(all) * Self::EMPTY {
            Self::Pen
        } else {
            Self::Words
        }
    }

    const fn table(self) -> Role {
        match self {
            Self::Words => Role::Table,
            Self::Pen => Role::Frame,
        }
    }
}

/// Stacks a table.
pub(super) fn stack(flow: &mut Flow<'_>, table: &Table) {
    if table.columns.is_empty() {
        return;
    }
    let heads = table
        .columns
        .iter()
        .map(|column| Text::bold(column.head.as_str()));
    let heads = shape(flow, heads);
    let rows = table
        .rows
        .iter()
        .map(|row| shape(flow, cells(row, table.columns.len())));
    let rows: Vec<_> = rows.collect();
    let rooms: Vec<usize> = table.rows.iter().map(|row| room(row)).collect();
    if let Some(places) = places(flow, table, &heads, &rows) {
        let form = Form::of(table);
        let node = flow.tree.add(flow.parent, form.table());
        let role = match form {
            Form::Words => Role::Caption,
            Form::Pen => Role::Paragraph,
        };
        caption(flow, node, role, &table.caption);
        flow.within(node, |flow| {
            let (nodes, lines) = stack_head(flow, heads, &places, form);
            let head = head_again(flow, table, &places, &nodes, lines, form);
            let head = flow.keep_head(head);
            stack_rows(flow, rows.into_iter().zip(rooms), &places, head, form);
        });
    } else {
        caption(flow, flow.parent, Role::Paragraph, &table.caption);
        // The head of the names says something of all rows, such as "Every day".
        if table.caption.is_empty() && !cards::are_numbered(table) {
            caption(flow, flow.parent, Role::Paragraph, &table.columns[0].head);
        }
        cards::stack(flow, table);
    }
    flow.space(flow.measures.between_blocks());
}

fn caption(flow: &mut Flow<'_>, parent: NodeId, role: Role, words: &str) {
    let lines = flow
        .typesetter
        .lines(&Text::plain(words), flow.measures.body(), flow.width);
    if lines.is_empty() {
        return;
    }
    let node = flow.tree.add(parent, role);
    push_lines(
        flow,
        side_by_side(vec![Column::of(node, flow.left, lines)]),
        Tie::Whole,
    );
    flow.tie_next(Tie::Tight);
    flow.space(flow.measures.between_items());
}

/// Stacks the head and tells the node and the lines of each column's head.
fn stack_head(
    flow: &mut Flow<'_>,
    heads: Vec<Shaped>,
    places: &[Place],
    form: Form,
) -> (Vec<NodeId>, Vec<Vec<Line>>) {
    let kind = Kind {
        form,
        cell: Role::TableHead,
        rule: flow.measures.head_rule,
        head: None,
    };
    let lines = broken(flow, heads, places);
    let nodes = row(flow, lines.clone(), places, 1, kind);
    flow.tie_next(Tie::Tight);
    (nodes, lines)
}

/// The lines of cells, each in the width of its column.
fn broken(flow: &mut Flow<'_>, cells: Vec<Shaped>, places: &[Place]) -> Vec<Vec<Line>> {
    let cells = cells.into_iter().zip(places);
    cells
        .map(|(cell, place)| flow.typesetter.break_lines(cell, place.width, place.align))
        .collect()
}

/// The head as it stands on the pages to come, of these lines; the first column with room for it says that the table
/// goes on.
///
/// It is no part of the document: a screen reader has read it. Empty where it would leave too little room for rows.
fn head_again(
    flow: &mut Flow<'_>,
    table: &Table,
    places: &[Place],
    nodes: &[NodeId],
    mut lines: Vec<Vec<Line>>,
    form: Form,
) -> Vec<Strip> {
    // Said where a line holds it: a narrow column of numbers would break the word.
    for (lines, (column, place)) in lines.iter_mut().zip(table.columns.iter().zip(places)) {
        let again = Text::bold(flow.furniture.head_again(&column.head));
        let shaped = flow.typesetter.shape(&again, flow.measures.body());
        if !column.head.is_empty() && shaped.width() <= place.width {
            *lines = flow
                .typesetter
                .break_lines(shaped, place.width, place.align);
            break;
        }
    }
    let columns = lines.into_iter().zip(places).zip(nodes);
    let columns = columns.map(|((lines, place), node)| Column {
        x: place.x,
        lines,
        part: match form {
            Form::Words => Part::RepeatedHead(*node),
            Form::Pen => Part::Of(*node),
        },
    });
    let mut slices = side_by_side(columns.collect());
    if let Some(last) = slices.last_mut() {
        underline(last, flow, flow.measures.head_rule);
    }
    let strips = slices
        .into_iter()
        .map(|(height, items)| flow.loose(height, items));
    let head: Vec<Strip> = strips.collect();
    let height: f32 = head.iter().map(|strip| strip.height).sum();
    if height <= flow.measures.paper_height * HIGHEST_HEAD {
        head
    } else {
        Vec::new()
    }
}

fn stack_rows(
    flow: &mut Flow<'_>,
    rows: impl ExactSizeIterator<Item = (Vec<Shaped>, usize)>,
    places: &[Place],
    head: usize,
    form: Form,
) {
    let kind = Kind {
        form,
        cell: Role::TableCell,
        rule: flow.measures.hairline,
        head: Some(head),
    };
    let count = rows.len();
    for (index, (cells, lines)) in rows.enumerate() {
        flow.begin_part(index);
        flow.keep_in_company(index, count);
        let cells = broken(flow, cells, places);
        row(flow, cells, places, lines, kind);
    }
}

/// Stacks a row of at least so many lines, and tells the nodes of its cells.
fn row(
    flow: &mut Flow<'_>,
    cells: Vec<Vec<Line>>,
    places: &[Place],
    least: usize,
    kind: Kind,
) -> Vec<NodeId> {
    let node = match kind.form {
        Form::Words => flow.tree.add(flow.parent, Role::TableRow),
        Form::Pen => flow.parent,
    };
    let mut nodes = Vec::new();
    let columns = cells.into_iter().zip(places).map(|(lines, place)| {
        let (cell, part) = match kind.form {
            Form::Words => {
                let cell = flow.tree.add(node, kind.cell);
                (cell, Part::Of(cell))
            }
            // The number of an empty row is for the eye.
            Form::Pen if is_number(&lines) => (node, Part::Decoration),
            Form::Pen => {
                let cell = flow.tree.add(node, Role::Paragraph);
                (cell, Part::Of(cell))
            }
        };
        nodes.push(cell);
        Column {
            x: place.x,
            lines,
            part,
        }
    });
    let mut slices = side_by_side(columns.collect());
    while slices.len() < least {
        slices.push((Line::blank(flow.measures.body()).height, Vec::new()));
    }
    flow.space(flow.measures.cell_padding());
    if let Some(last) = slices.last_mut() {
        underline(last, flow, kind.rule);
    }
    let start = flow.len();
    push_lines(flow, slices, Tie::Whole);
    for strip in flow.since(start) {
        strip.head = kind.head;
    }
    nodes
}

fn is_number(lines: &[Line]) -> bool {
    let mut runs = lines.iter().flat_map(|line| &line.runs).peekable();
    runs.peek().is_some() && runs.all(|run| run.text.trim().chars().all(char::is_numeric))
}

/// Ends a row with a rule over the whole width.
fn underline((height, items): &mut Slice, flow: &Flow<'_>, thickness: f32) {
    *height += flow.measures.cell_padding() + thickness;
    items.push(Item::rule(
        flow.left,
        *height - thickness / 2.0,
        flow.width,
        thickness,
    ));
}

fn shape(flow: &mut Flow<'_>, cells: impl IntoIterator<Item = Text>) -> Vec<Shaped> {
    let letters = flow.measures.body();
    cells
        .into_iter()
        .map(|cell| flow.typesetter.shape(&cell, letters))
        .collect()
}

/// How many lines of room the cells leave for a pen that hold no words but line feeds; at least 1.
fn room(row: &[Text]) -> usize {
    let lines = |cell: &Text| 1 + cell.words().matches('\n').count();
    row.iter()
        .filter(|cell| is_room(cell))
        .map(lines)
        .max()
        .unwrap_or(1)
}

/// Whether a cell waits for a pen.
pub(super) fn is_room(cell: &Text) -> bool {
    !cell.is_empty() && cell.words().trim().is_empty()
}

/// The cells of a row, as many as there are columns; a row that has more keeps their words in its last cell.
pub(super) fn cells(row: &[Text], columns: usize) -> Vec<Text> {
    let mut cells: Vec<Text> = row.iter().take(columns).cloned().collect();
    cells.resize(columns, Text::default());
    for extra in row.iter().skip(columns) {
        if let Some(last) = cells.pop() {
            cells.push(last.then(Text::plain("\n")).then(extra.clone()));
        }
    }
    cells
}

/// Where the columns stand; none where they cannot hold their words.
fn places(
    flow: &Flow<'_>,
    table: &Table,
    heads: &[Shaped],
    rows: &[Vec<Shaped>],
) -> Option<Vec<Place>> {
    let widest = |index: usize| {
        let cells = rows.iter().map(|row| &row[index]).chain([&heads[index]]);
        cells
            .map(Shaped::widest_word)
            .fold(0.0, f32::max)
            .min(flow.width * WIDEST_WORD)
    };
    let wants: Vec<Want> = (table.columns.iter().enumerate())
        .map(|(index, column)| Want {
            share: f32::from(column.share.max(1)),
            least: widest(index),
        })
        .collect();
    let gutter = flow.measures.gutter();
    let widths = fit(flow.width, gutter, &wants)?;
    let mut x = flow.left;
    let place = |(column, width): (&document::Column, f32)| {
        let place = Place {
            x,
            width,
            align: column.align,
        };
        x += width + gutter;
        place
    };
    Some(table.columns.iter().zip(widths).map(place).collect())
}
