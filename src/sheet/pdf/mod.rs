//! Writes the laid out pages as a PDF file.
//!
//! printpdf makes the document with its pages and fonts (`embed`); `draw` puts letters and lines on the pages (`content`);
//! `finish` adds what is left out: language, title and dates, what a screen reader needs (`marks` on the pages, `tags` for
//! the structure, PDF/UA-1), bookmarks (`outline`). `write` turns it all into bytes. The same pages and details give the
//! same bytes.

mod attach;
mod content;
mod draw;
mod embed;
mod finish;
mod marks;
mod outline;
mod spoken;
mod syntax;
mod tags;
mod tongue;
mod write;
mod xmp;

pub use attach::{NoAnswers, detach, is_pdf};

use std::fmt;

use printpdf::{PdfDocument, PdfSaveOptions};

use super::layout::Pages;
use content::Content;
use draw::Pen;
use embed::Embedded;
use marks::Marked;

/// What a PDF says about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meta {
    /// The title that a viewer shows; it also ends up in print queues, so it names no person and no illness.
    pub title: String,
    /// BCP 47 tag of the document's language, such as `en`.
    pub lang: String,
    /// Who wrote it, where the person wants that to be said.
    pub author: Option<String>,
    /// The day on which it was made: year, month, day.
    pub made: (i16, u8, u8),
    /// The program that made it, such as `previsit 0.1.0`.
    pub producer: String,
}

/// Why no PDF could be written. Both cases are faults of the program, not of what the person wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PdfError {
    /// A font that is part of the program could not be taken apart.
    Font(&'static str),
    /// The finished document could not be turned into bytes.
    Write(String),
}

impl fmt::Display for PdfError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Font(name) => write!(f, "the font {name} could not be put into the PDF"),
            Self::Write(reason) => write!(f, "the PDF could not be put together: {reason}"),
        }
    }
}

impl std::error::Error for PdfError {}

/// Writes a PDF 1.7 file.
pub fn write(pages: &Pages, meta: &Meta) -> Result<Vec<u8>, PdfError> {
    write_with(pages, meta, None)
}

/// The same; answers that are given travel in it as an attachment.
pub fn write_with(pages: &Pages, meta: &Meta, answers: Option<&[u8]>) -> Result<Vec<u8>, PdfError> {
    let fonts = embed::embed(pages)?;
    let mut document = PdfDocument::new(&meta.title);
    let pen = Pen {
        fonts: &fonts,
        nodes: &pages.nodes,
        again: marks::heads_read_again(pages),
        lang: &meta.lang,
    };
    let drawn = pages.pages.iter().map(|page| pen.page(page));
    let (contents, marked): (Vec<Content>, Vec<Marked>) = drawn.unzip();
    document.pages = pages.pages.iter().map(draw::paper).collect();
    document.pages.push(draw::specimen(&fonts));
    for font in fonts.into_iter().flatten() {
        let Embedded { id, face, .. } = font;
        document
            .resources
            .fonts
            .map
            .insert(id, printpdf::PdfFont::new(face));
    }
    let mut file = document.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new());
    if let Some(answers) = answers {
        attach::attach(&mut file, answers).map_err(|error| PdfError::Write(error.to_string()))?;
    }
    finish::finish(file, meta, pages, contents, &marked)
}
