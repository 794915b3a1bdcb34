//! The sheet on paper, from blocks to the bytes of a PDF.

mod layout;
mod pdf;
mod pen;
mod random;
mod scripts;
mod tags;

#[path = "../support/laws.rs"]
mod laws;
#[path = "../support/pdf.rs"]
mod read;
#[path = "../support/sheets.rs"]
mod sheets;
#[path = "../support/structure.rs"]
mod structure;
