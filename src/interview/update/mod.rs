//! What happens after each key: the one place where the wizard's state changes.

mod answer;
mod board;
mod choose;
mod list;
mod moves;
mod one_line;
mod saving;
mod text;
mod undo;

pub use choose::choose;
pub use moves::settle;

use super::action::Action;
use super::effect::Effect;
use super::screenful::{Focus, Stop};
use super::state::{Leaving, PageStyle, Saved, Screen, State};

/// Changes the state after something happened, and says what is to be done outside.
pub fn update(state: &mut State, action: Action) -> Vec<Effect> {
    let effects = match saving::came_back(state, &action) {
        Some(effects) => effects,
        None => did(state, action),
    };
    settle(state);
    effects
}

/// The person did something.
fn did(state: &mut State, action: Action) -> Vec<Effect> {
    state.message = None;
    let mut effects = Vec::new();
    match action {
        Action::Choose => choose(state, state.view.focus, &mut effects),
        Action::Click(stop) => click(state, stop, &mut effects),
        Action::Back => moves::back(state, &mut effects),
        Action::Up => text::up(state),
        Action::Down => text::down(state),
        Action::Next => moves::group(state, moves::Toward::End),
        Action::Previous => moves::group(state, moves::Toward::Start),
        Action::PageUp => moves::page(state, moves::Toward::Start),
        Action::PageDown => moves::page(state, moves::Toward::End),
        Action::Space => space(state, &mut effects),
        Action::Type(c) => text::write(state, c, &mut effects),
        Action::Paste(words) => text::paste(state, &words),
        Action::Stroke(stroke) => text::stroke(state, stroke),
        Action::Rewrite(words) => text::rewrite(state, &words),
        Action::Focus(stop) => state.view.focus = stop,
        Action::Pass => answer::pass(state, &mut effects),
        Action::Clear => answer::clear(state, &mut effects),
        Action::Add => list::add(state, &mut effects),
        Action::Remove => list::remove_marked(state, &mut effects),
        Action::MoveUp => list::shift_marked(state, crate::profile::rows::Way::Up, &mut effects),
        Action::MoveDown => {
            list::shift_marked(state, crate::profile::rows::Way::Down, &mut effects);
        }
        Action::Undo => undo::undo(state, &mut effects),
        Action::Redo => undo::redo(state, &mut effects),
        Action::Help => help(state, &mut effects),
        Action::GoTo => go_to(state, &mut effects),
        Action::TogglePages => toggle_pages(state, &mut effects),
        Action::Sheet => sheet(state, &mut effects),
        Action::Hide => hide(state, &mut effects),
        Action::SayingSaved => saying_saved(state, &mut effects),
        Action::Close | Action::Terminate => close(state, &mut effects),
        Action::Interrupt => interrupt(state, &mut effects),
        Action::Retry
        | Action::Saved { .. }
        | Action::NotSaved(_)
        | Action::People(_)
        | Action::Printers(_)
        | Action::Measured(_)
        | Action::Made { .. }
        | Action::Say(_) => {}
    }
    effects
}

/// A click on a box puts the cursor there; on anything else it is chosen.
fn click(state: &mut State, stop: Stop, effects: &mut Vec<Effect>) {
    state.view.focus = stop;
    match state.focus() {
        Focus::Line | Focus::Lines => {}
        Focus::Row => choose(state, stop, effects),
    }
}

/// Space ticks a box, and is a space in text.
fn space(state: &mut State, effects: &mut Vec<Effect>) {
    match state.focus() {
        Focus::Line | Focus::Lines => text::write(state, ' ', effects),
        Focus::Row if matches!(state.view.focus, Stop::Offer(_)) => {
            choose(state, state.view.focus, effects);
        }
        Focus::Row => {
            if matches!(
                state.view.focus,
                Stop::Choice(..)
                    | Stop::Unknown(..)
                    | Stop::Audience(_)
                    | Stop::Paper(_)
                    | Stop::Letters(_)
                    | Stop::Without(_)
                    | Stop::Private
                    | Stop::WithAnswers
            ) {
                answer::tick(state, state.view.focus, effects);
            }
        }
    }
}

fn help(state: &mut State, effects: &mut Vec<Effect>) {
    if matches!(state.view.screen, Screen::Help(_)) {
        return;
    }
    answer::keep_typed(state, effects);
    let below = Box::new(state.view.screen.clone());
    moves::go(state, Screen::Help(below), Stop::Back);
}

fn go_to(state: &mut State, effects: &mut Vec<Effect>) {
    if state.open.is_none() || state.view.screen == Screen::GoTo {
        return;
    }
    answer::keep_typed(state, effects);
    moves::go(state, Screen::GoTo, Stop::Box(0));
}

fn toggle_pages(state: &mut State, effects: &mut Vec<Effect>) {
    let Screen::Ask(place) = state.view.screen.clone() else {
        return;
    };
    answer::keep_typed(state, effects);
    state.pages = match state.pages {
        PageStyle::One => PageStyle::All,
        PageStyle::All => PageStyle::One,
    };
    let id = match state.pages {
        PageStyle::One => "page-style-one",
        PageStyle::All => "page-style-all",
    };
    moves::replace(state, Screen::Ask(place));
    state.message = Some(state.text(id));
}

fn hide(state: &mut State, effects: &mut Vec<Effect>) {
    if state.view.screen == Screen::Hidden {
        return;
    }
    answer::keep_typed(state, effects);
    moves::go(state, Screen::Hidden, Stop::Back);
    state.message = None;
}

fn sheet(state: &mut State, effects: &mut Vec<Effect>) {
    if state.open.is_none() || state.view.screen == Screen::Make {
        return;
    }
    answer::keep_typed(state, effects);
    choose::open_make(state, effects);
}

fn saying_saved(state: &mut State, effects: &mut Vec<Effect>) {
    if matches!(state.view.screen, Screen::Many(_)) {
        list::add_many(state, effects);
        return;
    }
    answer::keep_typed(state, effects);
    state.message = Some(state.text("saved-as-you-go"));
}

fn close(state: &mut State, effects: &mut Vec<Effect>) {
    answer::keep_typed(state, effects);
    state.leaving = Leaving::Yes;
    if matches!(state.saved, Saved::Failed(_)) && !effects.contains(&Effect::Save) {
        effects.push(Effect::Save);
    }
}

/// Ctrl+C may mean "copy": the first one says what was saved and how to come back, the second one closes.
fn interrupt(state: &mut State, effects: &mut Vec<Effect>) {
    answer::keep_typed(state, effects);
    if state.view.screen == Screen::Closing {
        state.leaving = Leaving::Yes;
    } else {
        moves::go(state, Screen::Closing, Stop::Close);
    }
}
