//! What is printed: the sheet for the doctor, the patient's own copy and the further papers, as plain text and as a PDF.
//!
//! `compose` turns the answers into a [`document::Sheet`]; `text` reads it out in plain lines, `layout` puts it on
//! pages, `pdf` writes the pages down. All of it is pure: the same answers, choices and day give the same bytes.

pub mod compose;
pub mod document;
pub mod layout;
mod name;
pub mod pdf;
pub mod text;

pub use compose::{Audience, Choices, Handout, Nothing, Parts, remark};
pub use layout::{Letters, PaperSize, Style};
pub use name::file_name;
pub use pdf::PdfError;

use jiff::civil::Date;

use crate::language::Language;
use crate::profile::Profile;

/// The width of the plain text, in columns.
const COLUMNS: usize = 78;

/// The sheet as plain text.
pub fn plain(profile: &Profile, choices: &Choices, language: &Language) -> String {
    text::text(&compose::compose(profile, choices, language), COLUMNS)
}

/// The sheet, laid out on paper and ready to be written down as a PDF.
#[derive(Debug)]
pub struct Laid {
    pages: layout::Pages,
    meta: pdf::Meta,
}

/// Lays the sheet out in this style.
pub fn lay_out(profile: &Profile, choices: &Choices, style: &Style, language: &Language) -> Laid {
    let sheet = compose::compose(profile, choices, language);
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
pub fn pages(handout: Handout, sheet: &document::Sheet, style: &Style) -> layout::Pages {
    match handout {
        Handout::Letters | Handout::Cover | Handout::Blank => layout::lay_out(sheet, style),
        Handout::Card => layout::fold(sheet, style),
    }
}

impl Laid {
    fn new(sheet: document::Sheet, pages: layout::Pages, made: Date) -> Self {
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
        Self { pages, meta }
    }

    /// How many pages there are.
    pub fn count(&self) -> usize {
        self.pages.pages.len()
    }

    /// The characters that no font of ours has; a box stands in their place.
    pub fn missing(&self) -> Vec<String> {
        self.pages.missing.iter().cloned().collect()
    }

    /// The PDF.
    pub fn pdf(&self) -> Result<Vec<u8>, PdfError> {
        pdf::write(&self.pages, &self.meta)
    }
}
