//! A medicine typed on one line: put into its boxes in one step, or kept as it is.

use crate::ask::one_line::{self, Reading};
use crate::ask::place::{Node, Place};
use crate::ask::walk;
use crate::interview::effect::Effect;
use crate::interview::one_line::of_page;
use crate::interview::page;
use crate::interview::screenful::Stop;
use crate::interview::state::{PageStyle, Screen, State};

use super::{answer, list, moves};

/// Puts the line that is typed on this page into boxes and goes on; false where it is only a name.
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
        PageStyle::One => {
            let next = next(state, &place.node, &reading);
            moves::go_to_place(state, next);
        }
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

/// Where the person goes on: at the first question that is open, or where all answers show when one is to be looked at.
fn next(state: &State, node: &Node, reading: &Reading) -> Place {
    let open = walk::resume(state.profile(), node);
    if reading.rest.is_empty() && open != walk::first(state.profile(), node) {
        open
    } else {
        node.end()
    }
}

/// Keeps the line, or all lines of the page, word for word as the name.
pub(super) fn keep(state: &mut State, at: usize, effects: &mut Vec<Effect>) {
    if matches!(state.view.screen, Screen::Many(_)) {
        list::add_many_as_written(state, effects);
    } else {
        answer::accept(state, at, effects);
    }
}
