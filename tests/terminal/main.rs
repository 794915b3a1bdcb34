//! The real program in a real terminal: a whole patient is typed in, windows are closed and resized, nothing is lost.
#![cfg(unix)]

mod closing;
mod hands;
mod lines;
mod looks;
mod no_terminal;
mod patient;
#[expect(dead_code, reason = "only the text is read here")]
#[path = "../support/pdf.rs"]
mod pdf;
mod window;
