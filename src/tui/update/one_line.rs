//! A medicine typed on one line: put into its boxes in one step, or kept as it is.

use crate::ask::one_line;
use crate::tui::effect::Effect;
use crate::tui::one_line::of_page;
use crate::tui::page;
use crate::tui::screenful::Stop;
use crate::tui::state::{PageStyle, Screen, State};

use super::{answer, list, moves};

/// Puts the line that is typed on this page into boxes and shows all of them; false where it is only a name.
pub(super) fn take(state: &mut State, effects: &mut Vec<Effect>) -> bool {
    let Some((at, reading)) = of_page(state) else {
        return false;
    };
    let Screen::Ask(place) = state.view.screen.clone() else {
        return false;
    };
    let spot = state.asked()[at].spot.clone();
    let edits = one_line::edits(&reading, &spot, &state.language);
    answer::make(state, &edits, effects);
    page::fill_boxes(state);
    match state.pages {
        PageStyle::One => moves::go_to_place(state, place.node.end()),
        PageStyle::All => state.view.focus = Stop::Box(at),
    }
    let words = if reading.rest.is_empty() {
        "one-line-taken"
    } else {
        "one-line-taken-note"
    };
    state.message = Some(state.text(words));
    true
}

/// Keeps the line, or all lines of the page, word for word as the name.
pub(super) fn keep(state: &mut State, at: usize, effects: &mut Vec<Effect>) {
    if matches!(state.view.screen, Screen::Many(_)) {
        list::add_many_as_written(state, effects);
    } else {
        answer::accept(state, at, effects);
    }
}
