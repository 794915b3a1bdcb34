//! From what a screen says to lines of a width: wraps by columns, never cuts a word, keeps boxes and rows recognisable.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::theme::Look;
use crate::interview::editor::Editor;
use crate::interview::screenful::{Entry, Mark, Row, Stop, Tick};
use crate::interview::wrap::wrap;
use crate::profile::text::Lines;

/// The widest body text: longer lines are hard to read.
pub const MEASURE: usize = 72;

/// From so much room on the columns of every row stand side by side, whatever is in them.
const SIDE_BY_SIDE: usize = 48;

/// A line of the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its pieces from left to right.
    pub pieces: Vec<(String, Look)>,
    /// What a click on it means.
    pub stop: Option<Stop>,
    /// The column of the cursor, when it stands on this line.
    pub cursor: Option<usize>,
}

impl Line {
    fn new(words: impl Into<String>, look: Look) -> Self {
        Self {
            pieces: vec![(words.into(), look)],
            stop: None,
            cursor: None,
        }
    }
}

/// The lines of a body; `focus` is marked and carries the cursor.
pub fn lines(entries: &[Entry], focus: Stop, width: usize) -> Vec<Line> {
    let measure = width.saturating_sub(2).clamp(8, MEASURE);
    let mut lines = Vec::new();
    for entry in entries {
        match entry {
            Entry::Heading(words) | Entry::Group(words) => {
                text(words, 1, Look::Bold, measure, &mut lines);
            }
            Entry::HeadingBeside(words, beside) => {
                heading_beside(words, beside, measure, &mut lines);
            }
            Entry::Text(words) | Entry::Hint(words) | Entry::Line(words) => {
                text(words, 1, Look::Plain, measure, &mut lines);
            }
            Entry::Reads(words) => text(words, 2, Look::Plain, measure, &mut lines),
            Entry::Problem(words) => text(words, 2, Look::Bold, measure, &mut lines),
            Entry::Gap => lines.push(Line::new("", Look::Plain)),
            Entry::Box(stop, editor) => boxed(editor, *stop, *stop == focus, measure, &mut lines),
            Entry::Row(row) => laid_row(row, row.stop == Some(focus), width, &mut lines),
        }
    }
    lines
}

fn text(words: &str, indent: usize, look: Look, width: usize, lines: &mut Vec<Line>) {
    for line in wrap(words, width.saturating_sub(indent)) {
        lines.push(Line::new(format!("{}{line}", " ".repeat(indent)), look));
    }
}

/// A heading with words at the right end of its line, or below it where there is no room.
fn heading_beside(words: &str, beside: &str, width: usize, lines: &mut Vec<Line>) {
    let used = 1 + words.width() + beside.width();
    if used + 2 > width {
        text(words, 1, Look::Bold, width, lines);
        text(beside, 1, Look::Plain, width, lines);
        return;
    }
    let mut line = Line::new(format!(" {words}"), Look::Bold);
    let gap = " ".repeat(width - used);
    line.pieces.push((format!("{gap}{beside}"), Look::Plain));
    lines.push(line);
}

/// A box: brackets around its text, several lines where there are several, the cursor in it when it is marked.
fn boxed(editor: &Editor, stop: Stop, marked: bool, measure: usize, lines: &mut Vec<Line>) {
    let inner = measure.saturating_sub(3).min(66);
    let look = if marked { Look::Marked } else { Look::Plain };
    let (row, before) = editor.cursor();
    let mut push = |shown: &str, cursor: Option<usize>| {
        let padding = " ".repeat(inner.saturating_sub(shown.width()));
        lines.push(Line {
            pieces: vec![
                (" ".to_owned(), Look::Plain),
                ("[".to_owned(), Look::Plain),
                (format!("{shown}{padding}"), look),
                ("]".to_owned(), Look::Plain),
            ],
            stop: Some(stop),
            cursor: cursor.filter(|_| marked).map(|column| column + 2),
        });
    };
    match editor.lines() {
        Lines::One => {
            let (shown, column) = window(&editor.text(), &before, inner);
            push(&shown, Some(column));
        }
        Lines::Many => {
            let mut shown = 0;
            for (at, text) in editor.rows().iter().enumerate() {
                let chunks = chunks(text, inner.saturating_sub(1));
                let count = chunks.len();
                let mut start = 0;
                for (n, chunk) in chunks.into_iter().enumerate() {
                    let end = start + chunk.len();
                    let here = at == row
                        && before.len() >= start
                        && (before.len() < end || (n + 1 == count && before.len() == end));
                    let column = here.then(|| before[start..].width());
                    push(chunk.trim_end_matches('\n'), column);
                    start = end;
                    shown += 1;
                }
            }
            for _ in shown..3 {
                push("", None);
            }
        }
    }
}

/// The piece of a long line that fits, so that the cursor is seen, and the cursor's column in it.
fn window(text: &str, before: &str, width: usize) -> (String, usize) {
    let column = before.width();
    let room = width.saturating_sub(1);
    let mut skip = column.saturating_sub(room);
    let mut shown = String::new();
    let mut used = 0;
    let mut skipped = 0;
    for cluster in text.graphemes(true) {
        if skip > 0 {
            skip = skip.saturating_sub(cluster.width());
            skipped += cluster.width();
            continue;
        }
        if used + cluster.width() > width {
            break;
        }
        used += cluster.width();
        shown.push_str(cluster);
    }
    (shown, column.saturating_sub(skipped))
}

/// A line of text in pieces of at most `width` columns that together are the whole line, broken after spaces.
fn chunks(text: &str, width: usize) -> Vec<&str> {
    let width = width.max(1);
    let mut pieces = Vec::new();
    let mut rest = text;
    while rest.width() > width {
        let mut used = 0;
        let mut end = 0;
        let mut space = None;
        for (at, cluster) in rest.grapheme_indices(true) {
            if used + cluster.width() > width {
                break;
            }
            used += cluster.width();
            end = at + cluster.len();
            if cluster == " " {
                space = Some(end);
            }
        }
        let cut = space
            .unwrap_or(end)
            .max(rest.graphemes(true).next().map_or(1, str::len));
        pieces.push(&rest[..cut]);
        rest = &rest[cut..];
    }
    pieces.push(rest);
    pieces
}

/// What stands before a row, without and with the marker of the focus.
fn mark(mark: Mark) -> String {
    let tick = |tick: Tick, on: &str, off: &str| match tick {
        Tick::On => on.to_owned(),
        Tick::Off => off.to_owned(),
    };
    match mark {
        Mark::Plain | Mark::Button => String::new(),
        Mark::Head => " ".repeat(4),
        Mark::Number(number) => format!("{number:>2}  "),
        Mark::Radio(on, number) => format!("{} {number:>2}  ", tick(on, "(o)", "( )")),
        Mark::Check(on, number) => format!("{} {number:>2}  ", tick(on, "[x]", "[ ]")),
        Mark::Other(on) => format!("{} ", tick(on, "(o)", "( )")),
        Mark::Tick(on) => format!("{} ", tick(on, "[x]", "[ ]")),
        Mark::Plus => "+ ".to_owned(),
    }
}

/// A row on one line where it fits, on several where it does not; narrow screens put the columns below each other.
fn laid_row(row: &Row, marked: bool, width: usize, lines: &mut Vec<Line>) {
    let before = mark(row.mark);
    let pointer = if marked { " > " } else { "   " };
    let indent = 3 + before.width();
    let wide = if row.cells.len() > 1 {
        width.saturating_sub(1).min(100)
    } else {
        width.saturating_sub(1).min(MEASURE + 4)
    };
    let room = wide.saturating_sub(indent).max(6);
    let columns = columns(row, room);
    if row.stop.is_none() && room < SIDE_BY_SIDE {
        // Heads of columns make no sense where the columns of a row may stand below each other.
        return;
    }
    let height = columns
        .iter()
        .map(|(cell, _)| cell.len())
        .max()
        .unwrap_or(1)
        .max(1);
    let look = match (marked, row.stop) {
        (true, Some(Stop::Reading(_)) | None) | (false, Some(_)) => Look::Plain,
        (true, Some(_)) => Look::Marked,
        (false, None) => Look::Bold,
    };
    for at in 0..height {
        let mut words = String::new();
        for (n, (cell, share)) in columns.iter().enumerate() {
            let piece = cell.get(at).map_or("", String::as_str);
            words.push_str(piece);
            if n + 1 < columns.len() {
                words.push_str(&" ".repeat(share.saturating_sub(piece.width())));
            }
        }
        let words = match row.mark {
            Mark::Button if height == 1 => format!("[{}]", words.trim_end()),
            Mark::Button if at == 0 => format!("[{}", words.trim_end()),
            Mark::Button if at + 1 == height => format!("{}]", words.trim_end()),
            _ => words.trim_end().to_owned(),
        };
        let lead = if at == 0 {
            format!("{pointer}{before}")
        } else {
            " ".repeat(indent)
        };
        lines.push(Line {
            pieces: vec![(lead, Look::Plain), (words, look)],
            stop: row.stop,
            cursor: (marked && at == 0).then_some(indent),
        });
    }
}

/// The cells of a row in columns with their widths, or one below the other where the width does not do.
fn columns(row: &Row, room: usize) -> Vec<(Vec<String>, usize)> {
    let room = if row.mark == Mark::Button {
        room.saturating_sub(2)
    } else {
        room
    };
    if row.cells.len() == 1 {
        return vec![(wrap(&row.cells[0], room), room)];
    }
    let gaps = row.cells.len() - 1;
    let shares: usize = row
        .shares
        .iter()
        .map(|share| usize::from(*share))
        .sum::<usize>()
        .max(1);
    let free = room.saturating_sub(2 * gaps);
    let widths: Vec<usize> = row
        .shares
        .iter()
        .map(|share| (free * usize::from(*share) / shares).max(1))
        .collect();
    let words = |cell: &str| {
        cell.split(' ')
            .map(UnicodeWidthStr::width)
            .max()
            .unwrap_or(0)
    };
    let fits = row
        .cells
        .iter()
        .zip(&widths)
        .all(|(cell, width)| words(cell) <= *width);
    if room >= SIDE_BY_SIDE || (fits && room >= 30) {
        return row
            .cells
            .iter()
            .zip(&widths)
            .map(|(cell, width)| (wrap(cell, *width), width + 2))
            .collect();
    }
    let mut stacked = Vec::new();
    for (at, cell) in row.cells.iter().filter(|cell| !cell.is_empty()).enumerate() {
        let indent = if at == 0 { 0 } else { 2 };
        for line in wrap(cell, room.saturating_sub(indent)) {
            stacked.push(format!("{}{line}", " ".repeat(indent)));
        }
    }
    vec![(stacked, room)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_shows_the_piece_around_the_cursor() {
        let (shown, column) = window("abcdefghij", "abcdefghij", 5);
        assert_eq!((shown.as_str(), column), ("ghij", 4));
        let (shown, column) = window("abcdefghij", "ab", 5);
        assert_eq!((shown.as_str(), column), ("abcde", 2));
    }

    #[test]
    fn heads_of_columns_stand_only_where_every_row_has_columns() {
        let head = Row::columns(
            None,
            Mark::Head,
            vec!["Ліки".into(), "Сила дії".into()],
            &[1, 1],
        );
        let shown = |width| {
            let lines = lines(std::slice::from_ref(&head), Stop::Add, width);
            lines.len()
        };
        assert_eq!((shown(40), shown(80)), (0, 1));
    }

    #[test]
    fn chunks_are_the_whole_line() {
        for width in 1..12 {
            assert_eq!(
                chunks("one two three 漢字 four", width).concat(),
                "one two three 漢字 four"
            );
        }
    }
}
