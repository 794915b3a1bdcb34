//! Rows of a table on standard output: columns that line up for people, tabs for programs.

use std::io::IsTerminal;

use unicode_width::UnicodeWidthStr;

/// The rows as text: tabs between the columns when piped, spaces in a terminal.
pub(super) fn columns(rows: &[[String; 4]]) -> String {
    if std::io::stdout().is_terminal() {
        aligned(rows)
    } else {
        rows.iter().map(|row| row.join("\t") + "\n").collect()
    }
}

fn aligned(rows: &[[String; 4]]) -> String {
    let mut widths = [0; 4];
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.width().max(*width);
        }
    }
    let mut text = String::new();
    for row in rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(widths) {
            line.push_str(cell);
            line.push_str(&" ".repeat(width - cell.width() + 2));
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}
