//! After Ctrl+C, which may have meant "copy": what was saved, how to come back, and one more key to close.

use super::page;
use crate::interview::screenful::{Entry, Row, Screenful, Stop};
use crate::interview::state::{Saved, State};

pub(super) fn screenful(state: &State) -> Screenful {
    let saved = match (&state.saved, &state.open) {
        (Saved::Failed(_), _) => state.text("closing-not-saved"),
        (Saved::Nothing | Saved::At(_), _) => state.text("closing-saved"),
    };
    let entries = vec![
        Entry::Heading(state.text("closing-heading")),
        Entry::Text(saved),
        Entry::Text(state.text("closing-back")),
        Entry::Gap,
        Row::button(Stop::Close, state.text("button-close")),
        Row::button(Stop::Stay, state.text("button-stay")),
    ];
    page(state, state.text("program-title"), entries)
}
