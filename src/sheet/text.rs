//! The sheet as plain text: for an e-mail, a terminal, a screen reader. It says the same as the paper, in the same order.
//!
//! There are no boxes and no columns: a table is a line an entry, each cell behind the head of its column, so that it
//! makes sense when it is read aloud. Width is counted in columns of a terminal.

mod wrap;

use super::document::{
    Blank, Block, Fact, Furniture, Item, List, Mark, Paper, Sheet, Table, Text, lead,
};
use wrap::{Hang, Lines};

/// The sheet in lines of at most `width` columns; a word is broken only where it is wider than a line.
///
/// Widths below 2 count as 2, the width of one ideograph. A letter with its marks is never torn.
pub fn text(sheet: &Sheet, width: usize) -> String {
    let mut out = Lines::new(width);
    for paper in &sheet.papers {
        self::paper(&mut out, paper);
    }
    out.finish()
}

/// Some blocks of a paper in lines of at most `width` columns.
pub fn lines(some: &[Block], width: usize) -> Vec<String> {
    let mut out = Lines::new(width);
    blocks(&mut out, some);
    out.finish().lines().map(str::to_owned).collect()
}

fn paper(out: &mut Lines, paper: &Paper) {
    out.gap();
    out.words(&paper.title, Hang::Flush);
    let Furniture {
        who,
        made,
        notice,
        page_of: _,
        continued: _,
    } = &paper.furniture;
    for line in [who, made, notice] {
        out.words(line, Hang::Flush);
    }
    blocks(out, &paper.blocks);
}

fn blocks(out: &mut Lines, blocks: &[Block]) {
    for block in blocks {
        self::block(out, block);
    }
}

fn block(out: &mut Lines, block: &Block) {
    match block {
        Block::Heading(level, text) => heading(out, *level, text),
        Block::Paragraph(text) | Block::Lead(text) => {
            out.gap();
            out.words(&text.words(), Hang::Flush);
        }
        Block::Facts(facts) | Block::RunIn(facts) => self::facts(out, facts),
        Block::List(list) => self::list(out, list),
        Block::Table(table) => self::table(out, table),
        Block::Tree(_) => {}
        Block::Frame(inner) => blocks(out, inner),
        Block::Writing(lines) => writing(out, *lines),
        Block::Blanks(blanks) => self::blanks(out, blanks),
        Block::Ticks(choices) => ticks(out, choices),
        Block::PageBreak => out.gap(),
    }
}

fn heading(out: &mut Lines, level: u8, text: &Text) {
    out.gap();
    let wide = out.words(&text.words(), Hang::Flush);
    match level {
        1 => out.rule('=', wide),
        2 => out.rule('-', wide),
        _ => {}
    }
    out.gap();
}

fn facts(out: &mut Lines, facts: &[Fact]) {
    out.gap();
    for fact in facts {
        out.words(&labelled(&fact.label, &fact.value.words()), Hang::Under);
    }
}

fn list(out: &mut Lines, list: &List) {
    out.gap();
    for (
        at,
        Item {
            text,
            writing: lines,
        },
    ) in list.items.iter().enumerate()
    {
        let mark = match list.mark {
            Mark::Numbers(first) => format!("{}.", first + at),
            Mark::Dashes => "-".to_owned(),
            Mark::Boxes => "[ ]".to_owned(),
        };
        let room = if *lines > 0 {
            format!("\n{BLANK}")
        } else {
            String::new()
        };
        let words = format!("{mark} {}{room}", text.words());
        out.words(&words, Hang::Behind(mark.chars().count() + 1));
    }
}

fn table(out: &mut Lines, table: &Table) {
    out.gap();
    if !table.caption.is_empty() {
        out.words(&format!("{}:", table.caption), Hang::Flush);
    }
    for row in &table.rows {
        out.words(&format!("- {}", entry(table, row)), Hang::Behind(2));
    }
}

/// A row as a line: its first cell is its name, the others stand behind the heads of their columns.
fn entry(table: &Table, row: &[Text]) -> String {
    let cells = table.columns.iter().zip(row).enumerate();
    let parts = cells.map(|(at, (column, cell))| {
        let words = on_one_line(&cell.words());
        match (at, words.is_empty()) {
            (_, true) if is_form(table) => labelled(&column.head, BLANK),
            (_, true) => String::new(),
            (0, false) => words,
            (_, false) => labelled(&column.head, &words),
        }
    });
    parts
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("; ")
}

/// The lines of a cell behind each other, with a comma where a line ends without a sign.
fn on_one_line(words: &str) -> String {
    words.trim().lines().fold(String::new(), |row, line| {
        let comma = if row.is_empty() || row.ends_with(is_end) {
            ""
        } else {
            ","
        };
        let space = if row.is_empty() { "" } else { " " };
        row + comma + space + line
    })
}

/// What stands for a ruled line: short, since a screen reader may spell it out.
const BLANK: &str = "____";

/// Whether a table waits for a pen: some cell of it holds nothing but room.
fn is_form(table: &Table) -> bool {
    let is_room = |cell: &Text| !cell.is_empty() && cell.words().trim().is_empty();
    table.rows.iter().flatten().any(is_room)
}

fn writing(out: &mut Lines, lines: u8) {
    if lines > 0 {
        out.words(BLANK, Hang::Flush);
    }
}

fn blanks(out: &mut Lines, blanks: &[Blank]) {
    out.gap();
    for Blank { label, lines } in blanks {
        let room = if *lines > 0 { BLANK } else { "" };
        let words = labelled(&label.words(), room);
        out.words(words.trim_end(), Hang::Under);
    }
}

/// "[ ] Yes; [ ] No": on one line, as they stand on paper.
fn ticks(out: &mut Lines, choices: &[Text]) {
    let choices = choices
        .iter()
        .map(|choice| format!("[\u{a0}]\u{a0}{}", choice.words()));
    let row = choices.collect::<Vec<_>>().join("; ");
    out.words(&row, Hang::Flush);
}

fn labelled(label: &str, words: &str) -> String {
    lead(label) + words
}

fn is_end(sign: char) -> bool {
    matches!(sign, '?' | '!' | '.' | ':' | ';' | ',' | '…')
}
