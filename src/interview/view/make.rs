//! Make the sheet: for whom, on which paper, and what to do with it.
//!
//! ```text
//!  Make the sheet
//!   ( ) For the doctor   ( ) For you   (o) Both
//!   (o) A4               ( ) Letter
//!  > Show it here first
//!    Print on HP LaserJet
//!    Save as PDF
//!  More papers
//!    Letters that ask for missing records
//! ```

use super::page;
use crate::interview::screenful::{Entry, Mark, Row, Screenful, Stop, Tick};
use crate::interview::state::State;
use crate::language::Arg;
use crate::sheet::{Audience, Handout, Letters, PaperSize, Parts, file_name};

pub(super) fn screenful(state: &State) -> Screenful {
    let make = &state.make;
    let mut entries = vec![
        Entry::Heading(state.text("make-heading")),
        Entry::Group(state.text("make-for")),
    ];
    for (at, audience) in Audience::ALL.iter().enumerate() {
        let mark = Mark::Other(Tick::from(make.audience == at));
        entries.push(Row::single(
            Stop::Audience(at),
            mark,
            state.text(&format!("make-for-{}", audience.key())),
        ));
    }
    entries.push(Entry::Group(state.text("make-paper")));
    for (at, paper) in PaperSize::ALL.iter().enumerate() {
        let mark = Mark::Other(Tick::from(make.paper == at));
        entries.push(Row::single(
            Stop::Paper(at),
            mark,
            state.text(&format!("make-paper-{}", paper.key())),
        ));
    }
    entries.push(Entry::Group(state.text("make-letters")));
    for (at, letters) in Letters::ALL.iter().enumerate() {
        let mark = Mark::Other(Tick::from(make.letters == at));
        let words = state.text(&format!("make-letters-{}", letters.key()));
        entries.push(Row::single(Stop::Letters(at), mark, words));
    }
    entries.push(Entry::Group(state.text("make-now")));
    entries.push(Row::single(
        Stop::ShowHere,
        Mark::Plain,
        state.text("make-show"),
    ));
    for (at, printer) in make.printers.iter().enumerate() {
        let words = if printer.is_empty() {
            state.text("make-print-usual")
        } else {
            state
                .language
                .fill("make-print", &[("printer", Arg::Words(printer))])
        };
        entries.push(Row::single(Stop::Print(at), Mark::Plain, words));
    }
    entries.push(Row::single(
        Stop::SavePdf,
        Mark::Plain,
        state.text("make-pdf"),
    ));
    entries.push(Row::single(
        Stop::SaveText,
        Mark::Plain,
        state.text("make-text"),
    ));
    entries.push(Entry::Hint(state.text("make-file")));
    if let Some(draft) = state.boxes.first() {
        entries.push(Entry::Box(Stop::Box(0), Box::new(draft.editor.clone())));
    }
    if make.outcome.pages > 0 {
        let count = [("count", Arg::Count(make.outcome.pages))];
        entries.push(Entry::Text(state.language.fill("make-pages", &count)));
    }
    let warnings = make.outcome.warnings(&state.language);
    entries.extend(warnings.into_iter().map(Entry::Problem));
    entries.push(Entry::Group(state.text("make-without")));
    for (at, part) in Parts::all().enumerate() {
        let mark = Mark::Tick(Tick::from(make.without.has(part)));
        let words = state.text(&format!("part-{part}"));
        entries.push(Row::single(Stop::Without(at), mark, words));
    }
    if !state.profile().questions.private_notes.is_blank() {
        let mark = Mark::Tick(Tick::from(make.private));
        entries.push(Entry::Group(state.text("make-private-heading")));
        entries.push(Row::single(Stop::Private, mark, state.text("make-private")));
    }
    entries.push(Entry::Group(state.text("make-answers-heading")));
    entries.push(Entry::Hint(state.text("make-answers-hint")));
    let mark = Mark::Tick(Tick::from(make.with_answers));
    entries.push(Row::single(
        Stop::WithAnswers,
        mark,
        state.text("make-answers"),
    ));
    entries.push(Entry::Group(state.text("make-more-papers")));
    for (at, handout) in Handout::OF_A_PERSON.iter().enumerate() {
        let words = state.text(&format!("make-handout-{}", handout.key()));
        entries.push(Row::single(Stop::Handout(at), Mark::Plain, words));
    }
    entries.push(Row::button(Stop::Back, state.text("button-back")));
    page(state, state.text("make-title"), entries)
}

/// The name that is suggested for the file: the visit's date and the person's first name.
pub fn suggested_file(state: &State) -> String {
    let file = file_name("visit", state.profile(), state.today);
    state.folder.join(file).display().to_string()
}
