//! Builds the tables of the sheet; a column in which nobody said anything is left out.

use crate::sheet::document::{Align, Block, Column, Table, Text};

/// A column with words.
pub(super) fn column(head: String, share: u16) -> Column {
    Column {
        head,
        share,
        align: Align::Start,
    }
}

/// A column with figures.
pub(super) fn figures(head: String, share: u16) -> Column {
    Column {
        head,
        share,
        align: Align::End,
    }
}

/// The table, without its empty columns; nothing when there are no rows.
///
/// The first column stays in any case: it names the row.
pub(super) fn table(caption: String, columns: Vec<Column>, rows: Vec<Vec<Text>>) -> Option<Block> {
    let kept: Vec<bool> = (0..columns.len())
        .map(|at| {
            at == 0
                || rows
                    .iter()
                    .any(|row| row.get(at).is_some_and(|cell| !cell.is_empty()))
        })
        .collect();
    let rows: Vec<Vec<Text>> = rows.into_iter().map(|row| keep(row, &kept)).collect();
    let table = Table {
        caption,
        columns: keep(columns, &kept),
        rows,
    };
    (!table.rows.is_empty()).then_some(Block::Table(table))
}

/// A table that waits for a pen: all its columns stay.
pub(super) fn form(caption: String, columns: Vec<Column>, rows: Vec<Vec<Text>>) -> Block {
    Block::Table(Table {
        caption,
        columns,
        rows,
    })
}

fn keep<T>(row: Vec<T>, kept: &[bool]) -> Vec<T> {
    row.into_iter()
        .zip(kept)
        .filter(|(_, kept)| **kept)
        .map(|(cell, _)| cell)
        .collect()
}
