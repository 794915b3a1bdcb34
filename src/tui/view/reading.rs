//! The sheet, to read on the screen before it is printed.

use super::page;
use crate::sheet;
use crate::tui::effect;
use crate::tui::screenful::{Entry, Mark, Row, Screenful, Stop};
use crate::tui::state::State;

pub(super) fn screenful(state: &State) -> Screenful {
    let text = sheet::plain(state.profile(), &effect::choices(state), &state.language);
    let entries: Vec<Entry> = text
        .lines()
        .enumerate()
        .map(|(at, line)| Row::single(Stop::Reading(at), Mark::Plain, line))
        .collect();
    page(state, state.text("reading-title"), entries)
}
