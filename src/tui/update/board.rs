//! Boards: choosing their rows, asking what a row needs, and going on behind them.

use crate::ask::board::{self, After, Does, Page};
use crate::ask::place::Place;
use crate::tui::board::around;
use crate::tui::effect::Effect;
use crate::tui::page;
use crate::tui::screenful::Stop;
use crate::tui::state::{Screen, State, View};

use super::{answer, moves};

/// Opens a board of the list that shows.
pub(super) fn open(state: &mut State, page: Page) {
    if let Screen::Ask(place) | Screen::Board(place, _) = state.view.screen.clone() {
        moves::go(state, Screen::Board(place, page), Stop::Offer(0));
    }
}

fn shown(state: &State) -> Option<(Place, Page)> {
    match &state.view.screen {
        Screen::Board(place, page) => Some((place.clone(), *page)),
        _ => None,
    }
}

/// Does what the row of this number does.
pub(super) fn choose(state: &mut State, at: usize, effects: &mut Vec<Effect>) {
    let Some((place, page)) = shown(state) else {
        return;
    };
    let board = board::board(page, &around(state, &place));
    let Some(row) = board.rows().nth(at) else {
        return;
    };
    match row.does.clone() {
        Does::Make(edits) => {
            answer::make(state, &edits, effects);
        }
        Does::Leave(edits) => {
            answer::make(state, &edits, effects);
            go_on(state, effects);
        }
        Does::Ask(edits, question) => {
            answer::make(state, &edits, effects);
            moves::go_to_place(state, question);
        }
        Does::Open(page) => open(state, page),
    }
}

/// Continue: back to where the board was opened, or on behind its list where that is through.
pub(super) fn go_on(state: &mut State, effects: &mut Vec<Effect>) {
    let Some((place, page)) = shown(state) else {
        return;
    };
    let edits = board::on_going_on(page, &around(state, &place));
    answer::make(state, &edits, effects);
    moves::pop(state, effects);
    if page.ends_list() && state.view.screen == Screen::Ask(place) {
        answer::advance(state, effects);
    }
}

/// What comes after a question that was asked from a board; false where it was not, or the walk simply goes on.
pub(super) fn came_back(state: &mut State, effects: &mut Vec<Effect>) -> bool {
    let Screen::Ask(place) = state.view.screen.clone() else {
        return false;
    };
    if !is_from_board(state) {
        return false;
    }
    match board::after(state.profile(), &place) {
        After::Walk => false,
        After::Board => {
            moves::pop(state, effects);
            true
        }
        After::Question(next) => {
            let focus = page::first_focus(state, &next);
            let screen = Screen::Ask(next);
            moves::show(state, View { screen, focus });
            true
        }
    }
}

fn is_from_board(state: &State) -> bool {
    let below = state.trail.last();
    below.is_some_and(|view| matches!(view.screen, Screen::Board(..)))
}

/// Esc on the first question of an entry that a board has just added: the entry goes, nothing was said of it yet.
pub(super) fn take_back(state: &mut State, effects: &mut Vec<Effect>) {
    let Screen::Ask(place) = &state.view.screen else {
        return;
    };
    let spot = place.node.spot();
    if !is_from_board(state) {
        return;
    }
    let Some(open) = &mut state.open else {
        return;
    };
    let is_new = |(before, view): &&(crate::profile::Profile, View)| {
        matches!(view.screen, Screen::Board(..)) && before.record(&spot).is_none()
    };
    if open.undo.last().as_ref().is_some_and(is_new)
        && let Some((before, _)) = open.undo.pop()
    {
        open.profile = before;
        effects.push(Effect::Save);
    }
}
