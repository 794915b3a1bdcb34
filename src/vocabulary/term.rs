//! One entry of a list: its name, its note, and the other words people use for it.

use super::Suggestion;
use super::fold::fold;

/// An entry, with its words made ready for comparing.
#[derive(Debug)]
pub(super) struct Term {
    /// What is offered.
    pub(super) suggestion: Suggestion,
    /// The name and the other words for it, folded, a line each: one string, so that one look tells a miss.
    pub(super) lines: String,
}

/// What the notes of a list hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Notes {
    /// Other names, parted by commas, that people may type.
    Names,
    /// Remarks that nobody types.
    Remarks,
}

impl Term {
    /// The name, folded.
    pub(super) fn name(&self) -> &str {
        self.lines.lines().next().unwrap_or_default()
    }

    /// The other words for it, folded.
    pub(super) fn others(&self) -> impl Iterator<Item = &str> {
        self.lines.lines().skip(1)
    }
}

/// Reads a list: a heading line, then a line per entry; name, note and other words (parted by `|`) stand in the first
/// three columns, and further columns are for other readers.
pub(super) fn read(text: &'static str, notes: Notes) -> Vec<Term> {
    text.lines().skip(1).map(|line| term(line, notes)).collect()
}

fn term(line: &'static str, notes: Notes) -> Term {
    let mut columns = line.split('\t');
    let mut next = || columns.next().unwrap_or_default();
    let (name, note, also) = (next(), next(), next());
    let from_note = match notes {
        Notes::Names => note,
        Notes::Remarks => "",
    };
    let others = also.split('|').chain(from_note.split(", ")).map(fold);
    let mut lines = fold(name);
    for other in others.filter(|words| !words.is_empty()) {
        lines.push('\n');
        lines.push_str(&other);
    }
    Term {
        suggestion: Suggestion { name, note },
        lines,
    }
}
