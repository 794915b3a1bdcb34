//! A medicine on one line, as people write their lists: "metformin 500 mg 2x day for sugar".
//!
//! The line is split into the boxes of a medicine, each with its place in the line. Whatever can mean two things stays
//! word for word in the rest, and the boxes that it might concern stay empty: nothing is wrong in silence. Numbers and
//! units are never changed; only a space is put between them.
//!
//! ```text
//! line -> cut: tokens -> name: where the name ends -> parts: what each piece can be -> fill: boxes and rest
//! ```

mod amounts;
mod cut;
mod edits;
mod fill;
mod name;
mod numbers;
mod often;
mod part;
mod parts;
mod say;
mod sense;
mod settle;
mod spoken;
mod timing;
mod words;

pub use edits::{NOTE, edits};
pub use say::{preview, summary};
pub use words::LineWords;

use std::ops::Range;

use crate::language::Language;
use crate::profile::cell::Value;
use crate::profile::text::{Lines, clean};
use parts::Line;

/// What a line was understood as.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The line as it was written, without what a terminal would obey; all places are bytes of it.
    pub written: String,
    /// The boxes that are filled, in the order of a medicine.
    pub boxes: Vec<Filled>,
    /// What was not understood, or can mean two things.
    pub rest: Vec<Range<usize>>,
    /// Words and signs that only hold the line together: "for", "max", a list sign.
    pub skipped: Vec<Range<usize>>,
}

/// A box with what goes into it.
#[derive(Debug, Clone, PartialEq)]
pub struct Filled {
    /// The name of the answer in a medicine.
    pub key: &'static str,
    /// What goes into it.
    pub value: Value,
    /// Where in the line it comes from; several places for "1 tablet morning and night".
    pub from: Vec<Range<usize>>,
}

impl Reading {
    /// What was not understood, word for word; empty when all was.
    pub fn rest(&self) -> String {
        let pieces: Vec<&str> = self
            .rest
            .iter()
            .map(|range| &self.written[range.clone()])
            .collect();
        pieces.join(" ")
    }

    /// The value of a box.
    pub fn value(&self, key: &str) -> Option<&Value> {
        let filled = self.boxes.iter().find(|filled| filled.key == key);
        filled.map(|filled| &filled.value)
    }

    /// Whether there is more in the line than a name, or a list sign stands before it.
    pub fn says_more(&self) -> bool {
        let Some(Value::Words(name)) = self.value("name") else {
            return false;
        };
        let is_listed = self.skipped.first().is_some_and(|sign| sign.start == 0);
        let is_alone = self.rest.is_empty() || is_listed;
        self.boxes.len() > 1 || (is_alone && *name != self.written)
    }
}

/// Reads a line; where no name is found, that box stays empty.
pub fn read(line: &str, words: &LineWords, language: &Language) -> Reading {
    let written = clean(line, Lines::One);
    let tokens = cut::cut(&written);
    let line = Line {
        text: &written,
        tokens: &tokens,
        words,
    };
    fill::fill(line, name::name(line), language)
}
