//! The receipt after the sheet was made: what was done, where the file is, what next.
//!
//! ```text
//!  The paper is ready
//!  Saved as Documents/visit-2026-05-20-anna.pdf.
//!  > [Open it]
//!    [Back to the list of parts]
//! ```

use super::page;
use crate::interview::screenful::{Entry, Row, Screenful, Stop};
use crate::interview::state::State;

pub(super) fn screenful(state: &State) -> Screenful {
    let mut entries = vec![Entry::Heading(state.text("done-heading"))];
    if let Some(receipt) = &state.make.done {
        entries.push(Entry::Text(receipt.words.clone()));
        entries.push(Entry::Gap);
        entries.push(Entry::Text(state.text("done-next")));
        entries.push(Entry::Text(state.text("done-private")));
        entries.push(Entry::Gap);
        if receipt.file.is_some() {
            entries.push(Row::button(Stop::OpenFile, state.text("button-open-file")));
        }
    }
    entries.push(Row::button(Stop::AllParts, state.text("button-all-parts")));
    entries.push(Row::button(Stop::Back, state.text("button-back")));
    entries.push(Row::button(Stop::Close, state.text("button-close")));
    page(state, state.text("make-title"), entries)
}
