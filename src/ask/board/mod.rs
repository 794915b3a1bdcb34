//! Boards: pages beside a list on which entries are chosen instead of typed, because nobody can know what to write.
//!
//! ```text
//! answers ─► board (groups of rows, each with what choosing it does) ─► edits, or a question, or another board
//! ```
//!
//! Screen and plain mode show the same rows and do the same with them. **Why** pages of their own and no questions of
//! the form: what they offer depends on what was said before, and none of it has to be answered.

mod family;
mod medicines;
mod questions;
mod records;
mod top;

use jiff::civil::Date;

use super::edit::Edit;
use super::form::{self, List};
use super::place::{At, Node, Place};
use crate::language::Language;
use crate::profile::Profile;
use crate::profile::rows::{Listing, RowId};
use crate::profile::spot::Spot;

pub use questions::minutes;
pub use top::asks_for_top;

/// A board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Page {
    /// Questions that others ask, by the person's situation.
    Questions,
    /// All questions about one topic, by its place among the topics.
    Topic(usize),
    /// Which questions matter most.
    TopThree,
    /// Papers that the clinic and the specialty want.
    Records,
    /// Kinds of medicines that are forgotten most.
    Medicines,
    /// The groups of illnesses that doctors ask about in families.
    Family,
    /// One of these groups, by its place.
    Group(usize),
    /// Who had an illness: the place of its group, and its place in the group.
    Who(usize, usize),
}

/// What stands on a board.
#[derive(Debug, Clone, PartialEq)]
pub struct Board {
    /// What is asked.
    pub heading: String,
    /// A few words below it.
    pub hint: Option<String>,
    /// The rows, in groups.
    pub groups: Vec<Group>,
    /// What else can be said of all of it.
    pub ends: Vec<Row>,
}

/// Rows that belong together.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// What they are; empty for a group without a head.
    pub heading: String,
    /// A few words below it.
    pub hint: Option<String>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// Something to choose.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// What it is.
    pub words: String,
    /// How it stands, or what to know about it.
    pub said: String,
    /// Whether it is chosen already.
    pub tick: Tick,
    /// What choosing it does.
    pub does: Does,
}

/// Whether a row is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tick {
    /// It cannot be: it leads on.
    Never,
    /// Not chosen.
    Off,
    /// Chosen.
    On,
}

/// What choosing a row does.
#[derive(Debug, Clone, PartialEq)]
pub enum Does {
    /// These changes; the board stays.
    Make(Vec<Edit>),
    /// These changes; then the board before this one comes back.
    Leave(Vec<Edit>),
    /// These changes; then this question is asked.
    Ask(Vec<Edit>, Place),
    /// Another board.
    Open(Page),
}

/// What comes after a question that was asked from a board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum After {
    /// The board again.
    Board,
    /// This question.
    Question(Place),
    /// All further questions of the entry.
    Walk,
}

/// What boards are made from.
#[derive(Debug, Clone, Copy)]
pub struct Around<'a> {
    /// The answers.
    pub profile: &'a Profile,
    /// The page of the list.
    pub place: &'a Place,
    /// The day on which the board is read.
    pub today: Date,
    /// The language of the words.
    pub language: &'a Language,
}

impl Page {
    /// The first board of a list; nothing where it has none.
    pub const fn of(list: &List) -> Option<Self> {
        match list.board {
            None => None,
            Some(form::Board::Questions) => Some(Self::Questions),
            Some(form::Board::Records) => Some(Self::Records),
            Some(form::Board::Medicines) => Some(Self::Medicines),
            Some(form::Board::Family) => Some(Self::Family),
        }
    }

    /// The message of the row that opens it from its list.
    pub const fn opener(self) -> &'static str {
        match self {
            Self::Questions | Self::Topic(_) => "board-questions.open",
            Self::TopThree => "board-top.open",
            Self::Records => "board-records.open",
            Self::Medicines => "board-medicines.open",
            Self::Family | Self::Group(_) | Self::Who(..) => "board-family.open",
        }
    }

    /// Whether the list is through once this board was looked at, so that the interview goes on behind it.
    pub const fn ends_list(self) -> bool {
        match self {
            Self::TopThree | Self::Medicines | Self::Family => true,
            Self::Questions | Self::Topic(_) | Self::Records | Self::Group(_) | Self::Who(..) => {
                false
            }
        }
    }
}

/// What stands on a board.
pub fn board(page: Page, around: &Around<'_>) -> Board {
    match page {
        Page::Questions => questions::board(around),
        Page::Topic(topic) => questions::topic(topic, around),
        Page::TopThree => top::board(around),
        Page::Records => records::board(around),
        Page::Medicines => medicines::board(around),
        Page::Family => family::groups(around),
        Page::Group(group) => family::group(group, around),
        Page::Who(group, illness) => family::who(group, illness, around),
    }
}

/// The board that has to be looked at before a list that is called finished is left.
pub fn before_leaving(profile: &Profile, list: &List) -> Option<Page> {
    match list.board? {
        form::Board::Questions => top::asks_for_top(profile).then_some(Page::TopThree),
        form::Board::Medicines => medicines::is_open(profile).then_some(Page::Medicines),
        form::Board::Family => family::is_open(profile).then_some(Page::Family),
        form::Board::Records => None,
    }
}

/// What follows when a board is left by going on: once some questions matter most, the others are for when there is time.
pub fn on_going_on(page: Page, around: &Around<'_>) -> Vec<Edit> {
    match page {
        Page::TopThree => top::others_may_wait(around),
        Page::Questions
        | Page::Topic(_)
        | Page::Records
        | Page::Medicines
        | Page::Family
        | Page::Group(_)
        | Page::Who(..) => Vec::new(),
    }
}

/// What is said of the row on which the cursor stands.
pub fn remark(page: Page, row: &Row, around: &Around<'_>) -> Option<String> {
    let is_paper = page == Page::Records && row.tick == Tick::Off;
    is_paper
        .then(|| records::remark(around, &row.words))
        .flatten()
}

/// What comes after a question that was asked from a board.
pub fn after(profile: &Profile, place: &Place) -> After {
    match place.node.list().and_then(|list| list.board) {
        Some(form::Board::Medicines) => After::Walk,
        Some(form::Board::Records) => records::after(profile, place),
        Some(form::Board::Questions | form::Board::Family) | None => After::Board,
    }
}

impl Board {
    /// All that can be chosen, from top to bottom.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        let rows = self.groups.iter().flat_map(|group| &group.rows);
        rows.chain(&self.ends)
    }
}

impl<'a> Around<'a> {
    fn text(&self, id: &str) -> String {
        self.language.text(id)
    }

    /// A short line below a heading, where there is one.
    fn hint(&self, id: &str) -> Option<String> {
        self.language.maybe(id)
    }

    /// Where the entries of the list live.
    fn home(&self) -> Spot {
        match self.place.list() {
            Some(list) => self.place.node.home(list),
            None => self.place.node.spot(),
        }
    }

    /// The entries of a list of the record at this place.
    fn rows(&self, home: &Spot, list: &str) -> Option<&'a dyn Listing> {
        self.profile.list(home, list)
    }

    /// The number that the next entry of a list will have.
    fn next_id(&self, home: &Spot, list: &str) -> RowId {
        let ids = self.rows(home, list).map(Listing::ids).unwrap_or_default();
        RowId(ids.into_iter().map(|id| id.0).max().unwrap_or(0) + 1)
    }

    /// The questions of an entry of the list that this board belongs to.
    fn entry(&self, id: RowId) -> Option<Node> {
        match self.place.at {
            At::Item(item) => Some(self.place.node.entry(item, id)),
            At::End => None,
        }
    }
}
