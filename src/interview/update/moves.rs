//! Moving about: along the rows of a page, on to another page, and back.

use crate::ask::place::Place;
use crate::interview::effect::Effect;
use crate::interview::page;
use crate::interview::screenful::Stop;
use crate::interview::state::{PageStyle, Screen, State, View};
use crate::interview::view;

use super::{answer, board, list};

/// A direction on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Toward {
    /// Up.
    Start,
    /// Down.
    End,
}

/// Rows that a screen up or down passes.
const PAGE: usize = 10;

/// Opens a page; Esc comes back to the one before.
pub(super) fn go(state: &mut State, screen: Screen, focus: Stop) {
    state.trail.push(state.view.clone());
    show(state, View { screen, focus });
}

/// Opens a page of the interview; Esc comes back to the one before.
pub(super) fn go_to_place(state: &mut State, place: Place) {
    let focus = page::first_focus(state, &place);
    go(state, Screen::Ask(place), focus);
}

/// Shows the page anew, with the cursor where the page begins.
pub(super) fn replace(state: &mut State, screen: Screen) {
    let focus = match &screen {
        Screen::Ask(place) => page::first_focus(state, place),
        _ => state.view.focus,
    };
    show(state, View { screen, focus });
}

/// Shows a page without touching the trail.
pub(super) fn show(state: &mut State, view: View) {
    state.view = view;
    page::fill_boxes(state);
}

/// Back one step, keeping what was typed; on the first page nothing happens.
pub(super) fn back(state: &mut State, effects: &mut Vec<Effect>) {
    answer::keep_typed(state, effects);
    board::take_back(state, effects);
    pop(state, effects);
}

/// To the page before this one.
pub(super) fn pop(state: &mut State, effects: &mut Vec<Effect>) {
    loop {
        let Some(view) = state.trail.pop() else {
            if state.view.screen == Screen::Choose {
                state.message = Some(state.text("choose-how-to-close"));
            } else {
                to_people(state, effects);
            }
            return;
        };
        if is_there(state, &view) {
            show(state, view);
            list::drop_empty(state, effects);
            if state.view.screen == Screen::Choose {
                close_person(state, effects);
            }
            return;
        }
    }
}

/// Back to the list of people, from anywhere.
pub(super) fn to_people(state: &mut State, effects: &mut Vec<Effect>) {
    state.trail.clear();
    let focus = if state.people.is_empty() {
        Stop::NewPerson
    } else {
        Stop::Person(0)
    };
    show(
        state,
        View {
            screen: Screen::Choose,
            focus,
        },
    );
    close_person(state, effects);
}

fn close_person(state: &mut State, effects: &mut Vec<Effect>) {
    effects.push(Effect::People);
    state.trail.clear();
}

/// To the task list, from anywhere in the open answers.
pub(super) fn to_tasks(state: &mut State, effects: &mut Vec<Effect>) {
    let at = state.node().map(|node| node.part().name);
    let focus = crate::ask::sections::SECTIONS
        .iter()
        .position(|section| Some(section.name) == at)
        .map_or(Stop::Part(0), Stop::Part);
    state.trail.truncate(1);
    show(
        state,
        View {
            screen: Screen::Tasks,
            focus,
        },
    );
    list::drop_empty(state, effects);
}

/// Whether a page can still be shown: its entry may have been removed.
pub(super) fn is_there(state: &State, view: &View) -> bool {
    match &view.screen {
        Screen::Ask(place) | Screen::Many(place) | Screen::Board(place, _) => {
            state.profile().record(&place.node.spot()).is_some()
        }
        Screen::Help(_) | Screen::Broken(_) | Screen::Closing | Screen::Hidden => false,
        Screen::Choose
        | Screen::Tasks
        | Screen::Check
        | Screen::Make
        | Screen::Done
        | Screen::Reading
        | Screen::GoTo => true,
    }
}

/// One thing up or down.
pub(super) fn step(state: &mut State, toward: Toward) {
    steps(state, toward, 1);
}

/// Several things up or down.
pub(super) fn page(state: &mut State, toward: Toward) {
    steps(state, toward, PAGE);
}

fn steps(state: &mut State, toward: Toward, count: usize) {
    let stops = state.shown.stops();
    let Some(at) = stops.iter().position(|stop| *stop == state.view.focus) else {
        return;
    };
    let to = match toward {
        Toward::Start => at.saturating_sub(count),
        Toward::End => (at + count).min(stops.len() - 1),
    };
    state.view.focus = stops[to];
}

/// To the next group of things: box, choices, other answers, buttons; around at the end.
pub(super) fn group(state: &mut State, toward: Toward) {
    let stops = state.shown.stops();
    let Some(at) = stops.iter().position(|stop| *stop == state.view.focus) else {
        return;
    };
    let here = group_of(state, state.view.focus);
    let ring: Vec<Stop> = match toward {
        Toward::End => stops[at..].iter().chain(&stops[..at]).copied().collect(),
        Toward::Start => stops[..at]
            .iter()
            .rev()
            .chain(stops[at..].iter().rev())
            .copied()
            .collect(),
    };
    let Some(next) = ring.into_iter().find(|stop| group_of(state, *stop) != here) else {
        return;
    };
    let first = group_of(state, next);
    let start = stops
        .iter()
        .find(|stop| group_of(state, **stop) == first)
        .copied();
    state.view.focus = match toward {
        Toward::End => next,
        Toward::Start => start.unwrap_or(next),
    };
}

/// Things that Tab passes as one.
fn group_of(state: &State, stop: Stop) -> (u8, usize) {
    match stop {
        Stop::Box(at) => (0, at),
        Stop::Suggestion(at, _)
        | Stop::AsWritten(at)
        | Stop::Meaning(at, _)
        | Stop::Compose(at) => (1, at),
        Stop::Choice(at, _) => match state.pages {
            PageStyle::One | PageStyle::All => (2, at),
        },
        Stop::Unknown(at, _) | Stop::LeaveOut(at) => (3, at),
        Stop::Person(_) => (4, 0),
        Stop::Part(_) => (5, 0),
        Stop::Entry(_) => (6, 0),
        Stop::Offer(_) => (49, 0),
        Stop::Instead(_) => (7, 0),
        Stop::Finding(_) => (8, 0),
        Stop::Answer(_) => (9, 0),
        Stop::Audience(_) => (10, 0),
        Stop::Paper(_) => (11, 0),
        Stop::Letters(_) => (15, 0),
        Stop::Without(_) | Stop::Private | Stop::WithAnswers => (16, 0),
        Stop::Print(_) => (12, 0),
        Stop::Destination(_) => (13, 0),
        Stop::Reading(_) => (14, 0),
        Stop::NewPerson => (20, 0),
        Stop::Demo => (21, 0),
        Stop::Check => (22, 0),
        Stop::Make => (23, 0),
        Stop::OtherPeople => (24, 0),
        Stop::Back => (25, 0),
        Stop::Continue => (26, 0),
        Stop::OpenList(at) => (27, at),
        Stop::Add => (28, 0),
        Stop::AddMany | Stop::Board(_) => (29, 0),
        Stop::Finished => (30, 0),
        Stop::Later => (31, 0),
        Stop::MoveUp => (32, 0),
        Stop::MoveDown => (33, 0),
        Stop::RemoveEntry => (34, 0),
        Stop::Another => (35, 0),
        Stop::More => (36, 0),
        Stop::ToList => (37, 0),
        Stop::NextPart => (38, 0),
        Stop::AllParts => (39, 0),
        Stop::ShowHere => (40, 0),
        Stop::SavePdf => (42, 0),
        Stop::SaveText => (43, 0),
        Stop::Handout(_) => (17, 0),
        Stop::OpenFile => (44, 0),
        Stop::Close => (45, 0),
        Stop::Stay => (46, 0),
        Stop::PutAside(_) => (47, 0),
        Stop::KeepLine(at) => (48, at),
    }
}

/// Makes the page anew after a change, with the cursor on something that is there.
pub fn settle(state: &mut State) {
    state.shown = view::screenful(state);
    let stops = state.shown.stops();
    if stops.contains(&state.view.focus) {
        return;
    }
    let group = group_of(state, state.view.focus);
    let near = stops.iter().find(|stop| group_of(state, **stop) == group);
    if let Some(stop) = near.or_else(|| stops.first()) {
        state.view.focus = *stop;
        // What a page offers may follow the cursor.
        state.shown = view::screenful(state);
    }
}
