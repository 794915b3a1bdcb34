//! The sheet, to read on the screen before it is printed.

use super::page;
use crate::sheet;
use crate::tui::effect;
use crate::tui::screenful::{Mark, Row, Screenful, Stop};
use crate::tui::state::State;

pub(super) fn screenful(state: &State) -> Screenful {
    let lines = state.make.reading.iter().enumerate();
    let entries = lines
        .map(|(at, line)| Row::single(Stop::Reading(at), Mark::Plain, line))
        .collect();
    page(state, state.text("reading-title"), entries)
}

/// The lines of the sheet as the answers stand now.
pub fn reading_lines(state: &State) -> Vec<String> {
    let text = sheet::plain(state.profile(), &effect::choices(state), &state.language);
    text.lines().map(str::to_owned).collect()
}
