//! Typing in boxes, and typing that narrows a list of choices.

use crate::interview::editor::Stroke;
use crate::interview::effect::Effect;
use crate::interview::screenful::{Focus, Stop};
use crate::interview::state::{Screen, State};
use crate::interview::view;
use crate::profile::text::clean;

use super::{choose, list, moves};

/// The box that takes what is typed now: the marked one, or the one that narrows the marked choices.
fn target(state: &State) -> Option<usize> {
    match state.view.focus {
        Stop::Box(at)
        | Stop::Choice(at, _)
        | Stop::Suggestion(at, _)
        | Stop::AsWritten(at)
        | Stop::KeepLine(at) => Some(at),
        Stop::Destination(_) => Some(0),
        _ => None,
    }
    .filter(|at| *at < state.boxes.len())
}

/// A character was typed: into a box, as the number of a row, or to narrow a list.
pub(super) fn write(state: &mut State, c: char, effects: &mut Vec<Effect>) {
    let in_box = state.focus() != Focus::Row;
    if !in_box {
        if let Some(stop) = digit(c).and_then(|number| state.shown.numbered(number)) {
            state.view.focus = stop;
            choose(state, stop, effects);
            return;
        }
        if c == '+' {
            list::add(state, effects);
            return;
        }
        if c == '?' {
            super::help(state, effects);
            return;
        }
    }
    let Some(at) = target(state) else { return };
    if !in_box && matches!(state.view.focus, Stop::Choice(..)) && !narrows(state, at) {
        return;
    }
    if matches!(
        state.view.focus,
        Stop::Suggestion(..) | Stop::AsWritten(_) | Stop::KeepLine(_)
    ) {
        state.view.focus = Stop::Box(at);
    }
    state.boxes[at].editor.write(c);
    if state.view.screen == Screen::GoTo {
        state.view.focus = Stop::Box(0);
    }
}

fn digit(c: char) -> Option<usize> {
    c.to_digit(10)
        .filter(|digit| *digit > 0)
        .map(|digit| digit as usize)
}

/// Whether the choices of a question are so many that typing narrows them.
fn narrows(state: &State, at: usize) -> bool {
    view::choices_of(state, at).is_some_and(|choices| choices.keys.len() > view::MANY)
}

/// Text was pasted: into the box, the line breaks kept only where there can be several lines.
pub(super) fn paste(state: &mut State, words: &str) {
    if state.focus() == Focus::Row {
        return;
    }
    if let Some(at) = target(state) {
        state.boxes[at].editor.paste(words);
    }
}

/// The text of the box is another one now.
pub(super) fn rewrite(state: &mut State, words: &str) {
    if let Some(at) = target(state) {
        let editor = &mut state.boxes[at].editor;
        editor.replace(&clean(words, editor.lines()));
    }
}

/// A move or a deletion in the box.
pub(super) fn stroke(state: &mut State, stroke: Stroke) {
    if let Some(at) = target(state) {
        state.boxes[at].editor.stroke(stroke);
    }
}

/// Up a line in a long text, else to the row above.
pub(super) fn up(state: &mut State) {
    if !in_lines(state, crate::interview::editor::Editor::up) {
        moves::step(state, moves::Toward::Start);
    }
}

/// Down a line in a long text, else to the row below.
pub(super) fn down(state: &mut State) {
    if !in_lines(state, crate::interview::editor::Editor::down) {
        moves::step(state, moves::Toward::End);
    }
}

fn in_lines(
    state: &mut State,
    step: impl Fn(&mut crate::interview::editor::Editor) -> bool,
) -> bool {
    if state.focus() != Focus::Lines {
        return false;
    }
    let Some(at) = target(state) else {
        return false;
    };
    step(&mut state.boxes[at].editor)
}
