//! Why a file is no list of names, or none that can be trusted.
//!
//! The sentences stand in `assets/locales/…/names.ftl`: the message says what happened, its `.advice` what to do.

/// Why a file is no list of names; lines count from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(
    missing_docs,
    reason = "line says where, column what the heading line calls it"
)]
pub enum Fault {
    /// It is larger than any list of names, or would be once it is unpacked.
    TooLarge,
    /// The archive is cut off, damaged, locked, or packed in a way that we do not open.
    Archive,
    /// The archive holds no list that we know.
    NothingInside,
    /// No name is in it.
    Empty,
    /// A line is not text in UTF-8.
    NotText { line: usize },
    /// A line holds a character that acts instead of being read.
    Character { line: usize },
    /// A line is longer than any line of a list.
    LongLine { line: usize },
    /// A line has fewer or more cells than the heading line.
    Cells { line: usize },
    /// The heading line lacks a column.
    Column { column: &'static str },
    /// A line has no name, or one that is longer than any name.
    Name { line: usize },
    /// A cell holds something else than its column is for.
    Cell { line: usize, column: &'static str },
}

impl Fault {
    /// The message that says what happened, with what is filled in besides `file`; `ID.advice` says what to do.
    pub fn message(self) -> (&'static str, Vec<(&'static str, String)>) {
        let at = |line: usize| ("line", line.to_string());
        match self {
            Self::TooLarge => ("names-too-large", vec![]),
            Self::Archive => ("names-archive", vec![]),
            Self::NothingInside => ("names-nothing-inside", vec![]),
            Self::Empty => ("names-empty", vec![]),
            Self::NotText { line } => ("names-not-text", vec![at(line)]),
            Self::Character { line } => ("names-character", vec![at(line)]),
            Self::LongLine { line } => ("names-long-line", vec![at(line)]),
            Self::Cells { line } => ("names-cells", vec![at(line)]),
            Self::Column { column } => ("names-column", vec![("column", column.to_owned())]),
            Self::Name { line } => ("names-name", vec![at(line)]),
            Self::Cell { line, column } => {
                ("names-cell", vec![at(line), ("column", column.to_owned())])
            }
        }
    }
}
