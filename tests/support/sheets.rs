//! Sheets to try the paper with.

use previsit::sheet::document::{
    Align, Block, Column, Fact, Furniture, Item, List, Mark, Paper, Sheet, Size, Table, Text,
};

/// Furniture as most papers have it.
pub(crate) fn furniture() -> Furniture {
    Furniture {
        who: "Maria Example, born 14 February 1961".into(),
        made: "Made 27 March 2026".into(),
        notice: "Written by the patient, not checked by a doctor".into(),
        page_of: "page {page} of {pages}".into(),
        continued: "{head} (continued)".into(),
    }
}

/// A sheet of one paper with these blocks.
pub(crate) fn sheet(blocks: Vec<Block>) -> Sheet {
    let paper = Paper {
        title: "For the doctor".into(),
        furniture: furniture(),
        blocks,
        limit: None,
    };
    Sheet {
        title: "Second opinion".into(),
        lang: "en".into(),
        papers: vec![paper],
    }
}

/// A fact.
pub(crate) fn fact(label: &str, value: &str) -> Fact {
    Fact {
        label: label.into(),
        value: Text::person(value),
    }
}

/// A list in running text.
pub(crate) fn list(mark: Mark, items: &[(&str, u8)]) -> Block {
    let item = |&(words, writing): &(&str, u8)| Item {
        text: Text::person(words),
        writing,
    };
    Block::List(List {
        mark,
        size: Size::Body,
        items: items.iter().map(item).collect(),
    })
}

/// A table; heads are given with their share, rows as words.
pub(crate) fn table(heads: &[(&str, u16)], rows: &[Vec<String>]) -> Block {
    let column = |&(head, share): &(&str, u16)| Column {
        head: head.into(),
        share,
        align: Align::Start,
    };
    let row = |row: &Vec<String>| row.iter().map(Text::person).collect();
    Block::Table(Table {
        caption: String::new(),
        columns: heads.iter().map(column).collect(),
        rows: rows.iter().map(row).collect(),
    })
}

/// Words enough for `lines` lines or so.
pub(crate) fn long(lines: usize) -> Text {
    Text::person(
        "The left knee was swollen and warm, and the stairs took very long. ".repeat(lines),
    )
}
