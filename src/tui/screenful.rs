//! What a screen says, before anyone knows how wide the terminal is: headings, boxes, rows and buttons in reading order.
//!
//! Every page of the wizard makes one [`Screenful`]; drawing, moving with the arrows, clicking and the tests all read
//! the same value, so that nothing can be seen that cannot be reached.

use super::editor::Editor;
use crate::ask::board::Page as Board;
use crate::profile::answer::Unknown;
use crate::profile::rows::{Instead, RowId};

/// A whole screen.
#[derive(Debug, Clone, Default)]
pub struct Screenful {
    /// Left end of the title bar: where one is.
    pub title: String,
    /// Middle of the title bar: whose answers these are.
    pub person: String,
    /// The body, from top to bottom.
    pub entries: Vec<Entry>,
}

/// Something in the body.
#[derive(Debug, Clone)]
pub enum Entry {
    /// The heading of the page.
    Heading(String),
    /// The heading of the page, and a few words at the other end of its line.
    HeadingBeside(String, String),
    /// The heading of a group of rows.
    Group(String),
    /// Running text.
    Text(String),
    /// A short hint below a heading.
    Hint(String),
    /// What the line above was understood as.
    Reads(String),
    /// What would work instead of what was typed.
    Problem(String),
    /// An empty line.
    Gap,
    /// A box to write in.
    Box(Stop, Box<Editor>),
    /// Something to choose.
    Row(Row),
    /// A line that is shown exactly so, for reading.
    Line(String),
}

/// Something to choose, on one line where it fits.
#[derive(Debug, Clone)]
pub struct Row {
    /// What choosing it does; nothing for the heads of columns.
    pub stop: Option<Stop>,
    /// What stands before it.
    pub mark: Mark,
    /// Its columns.
    pub cells: Vec<String>,
    /// How the width is shared among the columns.
    pub shares: &'static [u16],
}

/// What stands before a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Nothing.
    Plain,
    /// The heads of numbered rows.
    Head,
    /// Its number, which is also its key while it has one digit.
    Number(usize),
    /// One of several: chosen or not, with its number.
    Radio(Tick, usize),
    /// Any of several: ticked or not, with its number.
    Check(Tick, usize),
    /// An honest way of not answering: chosen or not.
    Other(Tick),
    /// Ticked or not, without a number.
    Tick(Tick),
    /// It adds something.
    Plus,
    /// It is a button.
    Button,
}

/// Chosen or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tick {
    /// Chosen.
    On,
    /// Not chosen.
    Off,
}

impl From<bool> for Tick {
    fn from(on: bool) -> Self {
        if on { Self::On } else { Self::Off }
    }
}

/// Something on a screen that can have the focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stop {
    /// A person, by place in the list.
    Person(usize),
    /// Put the broken file of a person aside.
    PutAside(usize),
    /// Add a person.
    NewPerson,
    /// Add the made-up person.
    Demo,
    /// A part of the interview.
    Part(usize),
    /// The page "Check your answers".
    Check,
    /// The page "Make the sheet".
    Make,
    /// Another person.
    OtherPeople,
    /// The box of a question on this page.
    Box(usize),
    /// A choice of a question on this page.
    Choice(usize, usize),
    /// Which of several days a date means.
    Meaning(usize, usize),
    /// A name that is offered for the box of a question.
    Suggestion(usize, usize),
    /// What was typed is kept as it is, though names are offered for the box of this question.
    AsWritten(usize),
    /// A line that could be put into boxes stays as it is; on the page for many entries, all lines do.
    KeepLine(usize),
    /// Take the words that the sheet puts together by itself into the box, to change them.
    Compose(usize),
    /// "I do not know" and its kin, for a question on this page.
    Unknown(usize, Unknown),
    /// Leave a question out.
    LeaveOut(usize),
    /// Go back a page.
    Back,
    /// Go on.
    Continue,
    /// A list, on the page with all boxes.
    OpenList(usize),
    /// An entry of a list.
    Entry(RowId),
    /// Add an entry.
    Add,
    /// Add many entries at once.
    AddMany,
    /// Choose entries instead of typing them.
    Board(Board),
    /// A row of that page, counted from its top.
    Offer(usize),
    /// Say something instead of entries.
    Instead(Instead),
    /// This list is finished.
    Finished,
    /// Come back to this list later.
    Later,
    /// Move this entry up.
    MoveUp,
    /// Move this entry down.
    MoveDown,
    /// Remove this entry.
    RemoveEntry,
    /// Add another entry of this kind.
    Another,
    /// Ask the questions behind "more".
    More,
    /// Back to the list of this entry.
    ToList,
    /// On to the next part.
    NextPart,
    /// Back to the list of parts.
    AllParts,
    /// Something to look at.
    Finding(usize),
    /// An answer on the check page.
    Answer(usize),
    /// Who the sheet is for.
    Audience(usize),
    /// The size of the paper.
    Paper(usize),
    /// The size of the letters.
    Letters(usize),
    /// Leave a part of the sheet out, by place among those that may go.
    Without(usize),
    /// Print private notes too.
    Private,
    /// Put the answers into the PDF too.
    WithAnswers,
    /// Read the sheet here.
    ShowHere,
    /// Print on a printer of the list.
    Print(usize),
    /// Save as PDF.
    SavePdf,
    /// Save as plain text.
    SaveText,
    /// Save a further paper, by place among those about a person.
    Handout(usize),
    /// Open the saved file.
    OpenFile,
    /// A place of the "go to" list.
    Destination(usize),
    /// A line of a page that is only read.
    Reading(usize),
    /// Save and close.
    Close,
    /// Stay.
    Stay,
}

/// What kind of thing has the focus: it decides what keys mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// A box with one line.
    Line,
    /// A box with several lines.
    Lines,
    /// A row or a button.
    Row,
}

impl Screenful {
    /// Everything that can have the focus, from top to bottom.
    pub fn stops(&self) -> Vec<Stop> {
        self.entries
            .iter()
            .filter_map(|entry| match entry {
                Entry::Box(stop, _) => Some(*stop),
                Entry::Row(row) => row.stop,
                Entry::Heading(_)
                | Entry::HeadingBeside(..)
                | Entry::Group(_)
                | Entry::Text(_)
                | Entry::Hint(_)
                | Entry::Reads(_)
                | Entry::Problem(_)
                | Entry::Gap
                | Entry::Line(_) => None,
            })
            .collect()
    }

    /// What kind of thing a stop is.
    pub fn focus(&self, at: Stop) -> Focus {
        let found = self.entries.iter().find_map(|entry| match entry {
            Entry::Box(stop, editor) if *stop == at => Some(match editor.lines() {
                crate::profile::text::Lines::One => Focus::Line,
                crate::profile::text::Lines::Many => Focus::Lines,
            }),
            _ => None,
        });
        found.unwrap_or(Focus::Row)
    }

    /// The row that carries a number, for the keys 1 to 9.
    pub fn numbered(&self, number: usize) -> Option<Stop> {
        self.entries.iter().find_map(|entry| match entry {
            Entry::Row(Row {
                stop,
                mark: Mark::Number(n) | Mark::Radio(_, n) | Mark::Check(_, n),
                ..
            }) if *n == number => *stop,
            _ => None,
        })
    }
}

impl Row {
    /// A row of one column.
    pub fn single(stop: Stop, mark: Mark, words: impl Into<String>) -> Entry {
        Entry::Row(Self {
            stop: Some(stop),
            mark,
            cells: vec![words.into()],
            shares: &[1],
        })
    }

    /// A button.
    pub fn button(stop: Stop, words: impl Into<String>) -> Entry {
        Self::single(stop, Mark::Button, words)
    }

    /// A row of several columns.
    pub fn columns(
        stop: Option<Stop>,
        mark: Mark,
        cells: Vec<String>,
        shares: &'static [u16],
    ) -> Entry {
        Entry::Row(Self {
            stop,
            mark,
            cells,
            shares,
        })
    }
}
