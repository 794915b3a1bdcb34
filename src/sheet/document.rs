//! What stands on the sheet: headings, facts, lists and tables, before anyone knows how wide the paper is.
//!
//! The same [`Sheet`] becomes plain text (`sheet::text`) and pages (`sheet::layout`), so the two can never say
//! different things. **Why** a small model of our own and not markup: each block must know how it may break over
//! pages and what a screen reader calls it, and nothing here needs more than a dozen kinds of block.

use super::pedigree::Tree;

/// Everything that is printed at once: one paper for the doctor, one for the patient, or both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The document's title, in the language of the sheet.
    pub title: String,
    /// BCP 47 tag of the language of all words that are ours, such as `en`.
    pub lang: String,
    /// The papers, in the order in which they are printed; each starts on a page of its own.
    pub papers: Vec<Paper>,
}

/// One paper that can be handed over by itself: pages are counted within it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// The paper's name, such as "For the doctor".
    pub title: String,
    /// What stands on each of its pages.
    pub furniture: Furniture,
    /// Its content in reading order.
    pub blocks: Vec<Block>,
    /// How long it may become, where that matters.
    pub limit: Option<Limit>,
}

/// How long a paper may become; what has no room continues at the end of the next paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limit {
    /// The most pages in letters of normal size; large ones may take twice as many.
    pub pages: usize,
    /// The last line of a paper that is full: where it continues.
    pub note: String,
    /// The heading above what continues.
    pub heading: String,
}

/// A place between two blocks, or between two parts of one: facts, items or rows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// How many blocks lie before it.
    pub block: usize,
    /// How many parts of the next block lie before it.
    pub part: usize,
}

/// The lines on the edge of each page, so that a loose page can be brought back to its patient.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Furniture {
    /// Top left: name and birth date.
    pub who: String,
    /// Top right: the date on which the sheet was made.
    pub made: String,
    /// Bottom left: "written by the patient, not checked by a doctor".
    pub notice: String,
    /// Bottom right, with `{page}` and `{pages}` to be filled in.
    pub page_of: String,
    /// A head of a table that goes on from the page before, with `{head}` to be filled in.
    pub continued: String,
}

impl Furniture {
    /// The words of the page count, such as "page 1 of 2"; pages count from 1.
    pub fn page_label(&self, page: usize, pages: usize) -> String {
        self.page_of
            .replace("{page}", &page.to_string())
            .replace("{pages}", &pages.to_string())
    }

    /// A head of a table that goes on from the page before, such as "Every day (continued)".
    pub fn head_again(&self, head: &str) -> String {
        self.continued.replace("{head}", head)
    }
}

/// A piece of the paper with its own rule for page breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading of level 1 (once a paper), 2 or 3; never stands last on a page.
    Heading(u8, Text),
    /// Running text.
    Paragraph(Text),
    /// Running text in larger letters: the reason, the first questions.
    Lead(Text),
    /// Labels in bold with what was answered, the answers below each other.
    Facts(Vec<Fact>),
    /// The same where paper is short: each label in one line with its answer, short ones beside each other.
    RunIn(Vec<Fact>),
    /// A list, with hanging numbers or with dashes.
    List(List),
    /// A table with a head; no row is torn, the head comes again on the next page.
    Table(Table),
    /// The drawing of a family; plain text leaves it out, since a table beside it says the same.
    Tree(Box<Tree>),
    /// Blocks in a frame, kept together where a page can hold them.
    Frame(Vec<Block>),
    /// Ruled lines to write on, this many.
    Writing(u8),
    /// Labels with room to write behind or below each.
    Blanks(Vec<Blank>),
    /// Choices with a square to tick before each, several in a line.
    Ticks(Vec<Text>),
    /// Everything after this stands on a new page.
    PageBreak,
}

/// A label and its answer, on one line where they fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The short name of the question.
    pub label: String,
    /// The answer.
    pub value: Text,
}

impl Fact {
    /// The label as it stands in front of the answer on one line: "Doctor: ", "Is it safe? ".
    pub fn lead(&self) -> String {
        lead(&self.label)
    }
}

/// A label as it stands in front of words: with a colon, unless it ends in a sign of its own.
pub fn lead(label: &str) -> String {
    let is_end = |sign: char| matches!(sign, '?' | '!' | '.' | ':' | ';' | ',' | '…');
    let colon = if label.ends_with(is_end) { "" } else { ":" };
    format!("{label}{colon} ")
}

/// A label that waits for a pen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blank {
    /// What is to be written.
    pub label: Text,
    /// How many lines there are for it; a single one stands behind a short label, 0 leaves the room to the next block.
    pub lines: u8,
}

/// A list of texts; each item stays whole on a page where it fits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// What stands before each item.
    pub mark: Mark,
    /// The size of its letters.
    pub size: Size,
    /// The items, in order.
    pub items: Vec<Item>,
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its words.
    pub text: Text,
    /// Ruled lines to write on below it, 0 for none.
    pub writing: u8,
}

/// What stands before the items of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// 1, 2, 3 … counted from this number.
    Numbers(usize),
    /// A dash.
    Dashes,
    /// An empty square to tick with a pen.
    Boxes,
}

/// How large the letters of a block are, relative to the size that was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// The chosen size.
    Body,
    /// A size larger.
    Large,
}

/// A table: every row has as many cells as there are columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What the table shows, read out by screen readers and printed as its first line when not empty.
    pub caption: String,
    /// Head and share of the width of each column.
    pub columns: Vec<Column>,
    /// The rows, in order.
    pub rows: Vec<Vec<Text>>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its head.
    pub head: String,
    /// Its share of the width, relative to the other columns.
    pub share: u16,
    /// Where its words stand.
    pub align: Align,
}

/// Where words stand in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// At the side where reading starts.
    Start,
    /// At the side where reading ends: figures.
    End,
}

/// Words with their weight and language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Text(pub Vec<Run>);

/// A piece of text that is all of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Run {
    /// The words; a line feed starts a new line.
    pub words: String,
    /// How heavy the letters are.
    pub weight: Weight,
    /// Whose words these are.
    pub voice: Voice,
}

/// How heavy letters are. There are two weights and no italics: they copy and fax badly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Weight {
    /// Running text.
    Regular,
    /// Labels and names.
    Bold,
}

/// Whose words a run holds, which also decides the language it is marked with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Voice {
    /// Ours: in the language of the sheet.
    Sheet,
    /// The person's own words, in whatever language they wrote.
    Person,
}

impl Text {
    /// Our own words in regular weight.
    pub fn plain(words: impl Into<String>) -> Self {
        Self(vec![Run {
            words: words.into(),
            weight: Weight::Regular,
            voice: Voice::Sheet,
        }])
    }

    /// Our own words in bold.
    pub fn bold(words: impl Into<String>) -> Self {
        Self(vec![Run {
            words: words.into(),
            weight: Weight::Bold,
            voice: Voice::Sheet,
        }])
    }

    /// The person's words in regular weight.
    pub fn person(words: impl Into<String>) -> Self {
        Self(vec![Run {
            words: words.into(),
            weight: Weight::Regular,
            voice: Voice::Person,
        }])
    }

    /// The person's words in bold.
    pub fn person_bold(words: impl Into<String>) -> Self {
        Self(vec![Run {
            words: words.into(),
            weight: Weight::Bold,
            voice: Voice::Person,
        }])
    }

    /// This text with another one behind it, nothing between them.
    #[must_use]
    pub fn then(mut self, other: Text) -> Self {
        self.0.extend(other.0);
        self
    }

    /// Whether there is nothing to print.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|run| run.words.is_empty())
    }

    /// The words alone.
    pub fn words(&self) -> String {
        self.0.iter().map(|run| run.words.as_str()).collect()
    }
}
