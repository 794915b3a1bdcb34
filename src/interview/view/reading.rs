//! The sheet, to read on the screen before it is printed: page by page, as it comes out of the printer.
//!
//! ```text
//!  For the doctor: page 1 of 2
//!  Anna Kowalska
//!  =============
//! ```

use super::page;
use crate::interview::effect;
use crate::interview::screenful::{Entry, Mark, Row, Screenful, Stop};
use crate::interview::state::State;
use crate::sheet::{self, PageInWords};

pub(super) fn screenful(state: &State) -> Screenful {
    let mut entries = Vec::new();
    let mut title = state.text("reading-title");
    let mut at = 0;
    for (number, page) in state.make.reading.iter().enumerate() {
        if number > 0 {
            entries.push(Entry::Gap);
        }
        entries.push(Entry::Group(page.title.clone()));
        let first = at;
        for line in &page.lines {
            entries.push(Row::single(Stop::Reading(at), Mark::Plain, line));
            at += 1;
        }
        // The title bar tells on which page the cursor is.
        if matches!(state.view.focus, Stop::Reading(here) if (first..at).contains(&here)) {
            title.clone_from(&page.title);
        }
    }
    page(state, title, entries)
}

/// The pages of the sheet as the answers stand now.
pub fn reading_pages(state: &State) -> Vec<PageInWords> {
    sheet::plain_pages(
        state.profile(),
        &effect::choices(state),
        &effect::style(state),
        &state.language,
    )
}
