//! Help: why this question is asked, what to do in an emergency, what the keys do.

use super::{page, reading, sentences};
use crate::ask::form::Item;
use crate::ask::place::{At, Place};
use crate::ask::words::{choice_id, list_id, question_id};
use crate::interview::keys;
use crate::interview::page::asked;
use crate::interview::screenful::{Entry, Row, Screenful, Stop};
use crate::interview::state::{PageStyle, Screen, State};
use crate::profile::cell::{Cell, Shape};

pub(super) fn screenful(state: &State, below: &Screen) -> Screenful {
    let mut entries = vec![Entry::Heading(state.text("help-heading"))];
    for paragraph in about(state, below) {
        sentences(&paragraph, &mut entries);
        entries.push(Entry::Gap);
    }
    entries.push(Row::button(Stop::Back, state.text("button-back-to-page")));
    entries.push(Entry::Gap);
    entries.push(Entry::Group(state.text("help-emergency")));
    sentences(&state.text("safety-emergency"), &mut entries);
    entries.push(Entry::Gap);
    sentences(&state.text("safety-not-advice"), &mut entries);
    sentences(&state.text("safety-no-change"), &mut entries);
    entries.push(Entry::Gap);
    entries.push(Entry::Group(state.text("help-keys")));
    for (key, words) in keys::table(&state.language) {
        reading(vec![key, words], &[2, 5], &mut entries);
    }
    entries.push(Entry::Gap);
    sentences(&state.text("help-plain-answers"), &mut entries);
    page(state, state.text("help-title"), entries)
}

/// What is said about the page below.
fn about(state: &State, below: &Screen) -> Vec<String> {
    match below {
        Screen::Ask(place) => about_place(state, place),
        Screen::Choose => vec![state.text("help-choose")],
        Screen::Tasks => vec![state.text("help-tasks")],
        Screen::Many(_) => vec![state.text("many-hint")],
        Screen::Board(place, _) => {
            let own = vec![state.text("help-board")];
            own.into_iter().chain(about_place(state, place)).collect()
        }
        Screen::Check => vec![state.text("help-check")],
        Screen::Make | Screen::Done | Screen::Reading => vec![state.text("help-make")],
        Screen::GoTo => vec![state.text("help-goto")],
        Screen::Help(_) | Screen::Broken(_) | Screen::Closing | Screen::Hidden => Vec::new(),
    }
}

fn about_place(state: &State, place: &Place) -> Vec<String> {
    let part = state.text(&format!("part-{}.help", place.node.part().name));
    match (place.at, place.list()) {
        (At::End, _) => vec![part],
        (At::Item(_), Some(list)) => {
            vec![
                state.text(&format!("{}.help", list_id(&place.node, list))),
                part,
            ]
        }
        (At::Item(_), None) => {
            let mut paragraphs = Vec::new();
            if let (PageStyle::One, Some(Item::Together(id, _))) = (state.pages, place.item()) {
                paragraphs.push(state.text(&format!("{id}.help")));
            }
            for question in asked(state.profile(), place, state.pages) {
                let Some(record) = state.profile().record(&question.spot) else {
                    continue;
                };
                let id = question_id(record.name(), question.field.key);
                paragraphs.push(format!(
                    "{} {}",
                    state.text(&id),
                    state.text(&format!("{id}.help"))
                ));
                if let Some(cell) = record.cell(question.field.key) {
                    about_choices(state, cell, &mut paragraphs);
                }
            }
            paragraphs
        }
    }
}

/// "Patch: a plaster with medicine in it", for the choices that need it.
fn about_choices(state: &State, cell: &dyn Cell, paragraphs: &mut Vec<String>) {
    let (Shape::One(choices) | Shape::Several(choices)) = cell.shape() else {
        return;
    };
    for id in choices.keys.iter().map(|key| choice_id(choices, key)) {
        if let Some(help) = state.language.maybe(&format!("{id}.help")) {
            paragraphs.push(format!("{}: {help}", state.text(&id)));
        }
    }
}
