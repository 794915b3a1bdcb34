//! A table that is too narrow for its words: each row by itself, its first cell as its name, then the other cells with
//! the heads of their columns before them.

use super::blocks::push_lines;
use super::columns::{Column, side_by_side};
use super::flow::Flow;
use super::page::{Item, Role};
use super::strip::Tie;
use super::table::{cells, is_room};
use super::{blanks, facts};
use crate::sheet::document::{Blank, Fact, Table, Text};

/// Stacks the rows of a table one below the other.
pub(super) fn stack(flow: &mut Flow<'_>, table: &Table) {
    let list = flow.tree.add(flow.parent, Role::List);
    flow.within(list, |flow| {
        for (index, row) in table.rows.iter().enumerate() {
            flow.begin_part(index);
            flow.keep_in_company(index, table.rows.len());
            stack_one(flow, table, cells(row, table.columns.len()));
        }
    });
}

fn stack_one(flow: &mut Flow<'_>, table: &Table, cells: Vec<Text>) {
    let start = flow.len();
    let item = flow.tree.add(flow.parent, Role::ListItem);
    let mut cells = table.columns.iter().zip(cells);
    if let Some((column, name)) = cells.next() {
        let name = if name.is_empty() {
            Text::plain(column.head.as_str())
        } else if is_number(&name) {
            // A number alone, at the end of a page, looks like that of the page.
            Text::plain(format!("{} ", column.head)).then(name)
        } else {
            name
        };
        let label = flow.tree.add(item, Role::ListLabel);
        let lines = flow
            .typesetter
            .lines(&name, flow.measures.heading(3), flow.width);
        push_lines(
            flow,
            side_by_side(vec![Column::of(label, flow.left, lines)]),
            Tie::Whole,
        );
        flow.space(flow.measures.between_items());
    }
    let filled = cells.filter(|(_, cell)| !cell.is_empty());
    let (rooms, filled): (Vec<_>, Vec<_>) = filled.partition(|(_, cell)| is_room(cell));
    let blanks: Vec<Blank> = rooms
        .into_iter()
        .map(|(column, _)| Blank {
            label: Text::bold(column.head.as_str()),
            lines: 1,
        })
        .collect();
    let facts: Vec<Fact> = filled
        .into_iter()
        .map(|(column, value)| Fact {
            label: column.head.clone(),
            value,
        })
        .collect();
    let body = flow.tree.add(item, Role::ListBody);
    flow.within(body, |flow| {
        facts::stack_inside(flow, &facts);
        blanks::stack(flow, &blanks);
    });
    let thickness = flow.measures.hairline;
    let rule = Item::rule(flow.left, thickness / 2.0, flow.width, thickness);
    flow.push(thickness, vec![rule], Tie::Tight);
    for strip in flow.since(start).iter_mut().skip(1) {
        strip.tie = strip.tie.max(Tie::Whole);
    }
    flow.space(flow.measures.em(0.5));
}

/// Whether the rows have numbers for names.
pub(super) fn are_numbered(table: &Table) -> bool {
    let names = table.rows.iter().filter_map(|row| row.first());
    names.clone().next().is_some() && names.clone().all(is_number)
}

fn is_number(name: &Text) -> bool {
    !name.is_empty() && name.words().chars().all(char::is_numeric)
}
