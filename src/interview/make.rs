//! What was chosen on the page "Make the sheet", and what came of it.

use crate::sheet::{Outcome, PageInWords, Parts};

/// The page's choices.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Make {
    /// Who the sheet is for, by place in the list.
    pub audience: usize,
    /// The size of the paper, by place in the list.
    pub paper: usize,
    /// The size of the letters, by place in the list.
    pub letters: usize,
    /// Parts that are left out.
    pub without: Parts,
    /// Whether private notes are printed too.
    pub private: bool,
    /// Whether the answers travel in the PDF.
    pub with_answers: bool,
    /// Where the file goes: the full path of the PDF.
    pub file: String,
    /// The printers of this computer; nothing where there is no way to print.
    pub printers: Vec<String>,
    /// How the sheet comes out now.
    pub outcome: Outcome,
    /// The pages of the sheet as they stood when it was opened to be read.
    pub reading: Vec<PageInWords>,
    /// What was done last, in words, and the file it made.
    pub done: Option<Receipt>,
}

/// What was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// What was done, in words.
    pub words: String,
    /// The file.
    pub file: Option<std::path::PathBuf>,
}
