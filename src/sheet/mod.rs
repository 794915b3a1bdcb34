//! What is printed: the sheet for the doctor, the patient's own copy and the further papers, as plain text and as a PDF.
//!
//! `compose` turns the answers into a [`document::Sheet`], with the family as a `pedigree` in it; `text` reads it out in
//! plain lines, `layout` puts it on pages, `pdf` writes the pages down. All of it is pure: the same answers, choices and
//! day give the same bytes.

pub mod compose;
pub mod document;
pub mod layout;
mod name;
pub mod pdf;
pub mod pedigree;
pub mod text;

pub use compose::{Audience, Choices, Handout, Nothing, Parts, remark, share};
pub use layout::{Letters, PaperSize, Style};
pub use name::file_name;
pub use pdf::{NoAnswers, PdfError, detach, is_pdf};

use jiff::civil::Date;

use self::document::Sheet;
use crate::language::{Arg, Language};
use crate::profile::Profile;

/// The width of the plain text, in columns.
const COLUMNS: usize = 78;

/// The width of the pages in words: what a row of the wizard holds.
const SCREEN: usize = 72;

/// The sheet as plain text.
pub fn plain(profile: &Profile, choices: &Choices, language: &Language) -> String {
    plain_in(profile, choices, COLUMNS, language)
}

/// The sheet as plain text of so many columns.
pub fn plain_in(
    profile: &Profile,
    choices: &Choices,
    columns: usize,
    language: &Language,
) -> String {
    text::text(&compose::compose(profile, choices, language), columns)
}

/// The sheet, laid out on paper and ready to be written down as a PDF.
#[derive(Debug)]
pub struct Laid {
    pages: layout::Pages,
    meta: pdf::Meta,
    answers: Option<Vec<u8>>,
}

/// A page of the sheet in words, to be read on a screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageInWords {
    /// Which page this is: "For the doctor: page 1 of 2".
    pub title: String,
    /// What begins on it, in lines.
    pub lines: Vec<String>,
}

/// The sheet in words, page by page as it would be printed in this style.
pub fn plain_pages(
    profile: &Profile,
    choices: &Choices,
    style: &Style,
    language: &Language,
) -> Vec<PageInWords> {
    let sheet = papers(profile, *choices, *style, language);
    let pages = layout::blocks_by_page(&sheet, style);
    let colon = language.text("sheet-colon");
    let in_words = |at: usize| {
        let (paper, blocks) = &pages[at];
        let first = pages.iter().position(|(other, _)| other == paper);
        let all = pages.iter().filter(|(other, _)| other == paper).count();
        let paper = &sheet.papers[*paper];
        let number = paper
            .furniture
            .page_label(at - first.unwrap_or(at) + 1, all);
        PageInWords {
            title: format!("{}{colon}{number}", paper.title),
            lines: text::lines(blocks, SCREEN),
        }
    };
    (0..pages.len()).map(in_words).collect()
}

/// How a sheet comes out on paper.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outcome {
    /// How many pages there are.
    pub pages: usize,
    /// The characters that no font of ours has; a box stands in their place.
    pub missing: Vec<String>,
    /// Whether the doctor's paper is full, and the patient's, on which it continues, is not printed with it.
    pub continues: bool,
}

impl Outcome {
    /// What the person must be told about it, a sentence each.
    pub fn warnings(&self, language: &Language) -> Vec<String> {
        let signs = self.missing.join(" ");
        let missing = (!signs.is_empty())
            .then(|| language.fill("sheet-missing", &[("signs", Arg::Words(&signs))]));
        let continues = self.continues.then(|| language.text("sheet-print-both"));
        missing.into_iter().chain(continues).collect()
    }
}

/// Lays the sheet out in this style.
pub fn lay_out(profile: &Profile, choices: &Choices, style: &Style, language: &Language) -> Laid {
    let sheet = papers(profile, *choices, *style, language);
    let pages = layout::lay_out(&sheet, style);
    Laid::new(sheet, pages, choices.made)
}

/// A further paper as plain text.
pub fn plain_handout(
    handout: Handout,
    profile: &Profile,
    made: Date,
    language: &Language,
) -> Result<String, Nothing> {
    let sheet = compose::handout(handout, profile, made, language)?;
    Ok(text::text(&sheet, COLUMNS))
}

/// Lays a further paper out in this style.
pub fn lay_out_handout(
    handout: Handout,
    profile: &Profile,
    made: Date,
    style: &Style,
    language: &Language,
) -> Result<Laid, Nothing> {
    let sheet = compose::handout(handout, profile, made, language)?;
    let pages = pages(handout, &sheet, style);
    Ok(Laid::new(sheet, pages, made))
}

/// Where everything stands on a further paper.
pub fn pages(handout: Handout, sheet: &Sheet, style: &Style) -> layout::Pages {
    match handout {
        Handout::Letters | Handout::Cover | Handout::Blank => layout::lay_out(sheet, style),
        Handout::Card => layout::fold(sheet, style),
    }
}

/// The papers that are wanted. The patient's begins where the doctor's is full, also when it is printed alone.
fn papers(profile: &Profile, choices: Choices, style: Style, language: &Language) -> Sheet {
    let sheet = compose::compose(profile, &choices, language);
    if choices.audience != Audience::Patient {
        return sheet;
    }
    let doctors = Choices {
        audience: Audience::Doctor,
        ..choices
    };
    let doctors = compose::compose(profile, &doctors, language);
    let mut sheet = sheet;
    let left = doctors
        .papers
        .iter()
        .flat_map(|paper| layout::left_over(paper, &sheet.lang, &style));
    let left: Vec<_> = left.collect();
    if let Some(paper) = sheet.papers.last_mut() {
        paper.blocks.extend(left);
    }
    sheet
}

impl Laid {
    fn new(sheet: Sheet, pages: layout::Pages, made: Date) -> Self {
        let meta = pdf::Meta {
            title: sheet.title,
            lang: sheet.lang,
            author: None,
            made: (
                made.year(),
                made.month().unsigned_abs(),
                made.day().unsigned_abs(),
            ),
            producer: concat!("previsit ", env!("CARGO_PKG_VERSION")).to_owned(),
        };
        Self {
            pages,
            meta,
            answers: None,
        }
    }

    /// How it came out.
    pub fn outcome(&self) -> Outcome {
        Outcome {
            pages: self.pages.pages.len(),
            missing: self.pages.missing.iter().cloned().collect(),
            continues: self.pages.continues,
        }
    }

    /// The same with these answers, which travel in the PDF as an attachment.
    #[must_use]
    pub fn with_answers(self, answers: Vec<u8>) -> Self {
        Self {
            answers: Some(answers),
            ..self
        }
    }

    /// The PDF.
    pub fn pdf(&self) -> Result<Vec<u8>, PdfError> {
        pdf::write_with(&self.pages, &self.meta, self.answers.as_deref())
    }
}
