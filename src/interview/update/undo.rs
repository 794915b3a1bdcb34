//! Taking changes back and making them again, over all answers, going to the place where they were made.

use crate::interview::effect::Effect;
use crate::interview::state::{Open, State, View};
use crate::profile::Profile;

use super::{answer, moves};

/// Remembers the answers before a change.
pub(super) fn remember(open: &mut Open, before: Profile, at: View) {
    open.undo.push((before, at));
    open.redo.clear();
}

/// Takes the last change back.
pub(super) fn undo(state: &mut State, effects: &mut Vec<Effect>) {
    answer::keep_typed(state, effects);
    let Some(open) = &mut state.open else { return };
    let Some((before, at)) = open.undo.pop() else {
        state.message = Some(state.text("undo-nothing"));
        return;
    };
    let after = std::mem::replace(&mut open.profile, before);
    open.redo.push((after, at.clone()));
    arrive(state, at, "undo-done", effects);
}

/// Makes the change again that was taken back last.
pub(super) fn redo(state: &mut State, effects: &mut Vec<Effect>) {
    answer::keep_typed(state, effects);
    let Some(open) = &mut state.open else { return };
    let Some((after, at)) = open.redo.pop() else {
        state.message = Some(state.text("redo-nothing"));
        return;
    };
    let before = std::mem::replace(&mut open.profile, after);
    open.undo.push((before, at.clone()));
    arrive(state, at, "redo-done", effects);
}

fn arrive(state: &mut State, at: View, words: &str, effects: &mut Vec<Effect>) {
    if state.view.screen != at.screen && moves::is_there(state, &at) {
        state.trail.push(state.view.clone());
        moves::show(state, at);
    } else if moves::is_there(state, &state.view.clone()) {
        moves::show(state, state.view.clone());
    } else {
        moves::pop(state, effects);
    }
    state.message = Some(state.text(words));
    if !effects.contains(&Effect::Save) {
        effects.push(Effect::Save);
    }
}
