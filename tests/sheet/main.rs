//! The sheet: nothing that was answered is missing on paper, and nothing is there that was not said.

mod fill;
mod gaps;
mod golden;
mod handouts;
mod law;
mod medicines;
mod pages;
mod random;

#[path = "../support/overfull.rs"]
mod overfull;
#[expect(dead_code, reason = "only the words are read here")]
#[path = "../support/pdf.rs"]
mod pdf;

#[path = "../support/laws.rs"]
mod laws;

use jiff::civil::{Date, date};
use previsit::language::Language;
use previsit::profile::Profile;
use previsit::sheet::compose::{Audience, Choices, compose};
use previsit::sheet::document::Sheet;
use previsit::sheet::text::text;

/// The day on which every sheet of these tests is made.
const MADE: Date = date(2026, 5, 20);

/// Wide enough that no line of a test is broken.
const WIDE: usize = 100_000;

thread_local! {
    // Reading all message files anew for each of thousands of sheets would take most of the time.
    static ENGLISH: Language = Language::english();
}

/// A sheet in English.
fn composed(profile: &Profile, audience: Audience) -> Sheet {
    let choices = Choices::all(audience, MADE);
    ENGLISH.with(|english| compose(profile, &choices, english))
}

/// A sheet as plain text, unbroken.
fn printed(profile: &Profile, audience: Audience) -> String {
    text(&composed(profile, audience), WIDE)
}
