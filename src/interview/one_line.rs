//! Whether what is typed as the name of a medicine says more than a name, and what it was understood as.

use super::state::{Screen, State};
use crate::ask::edit::Edit;
use crate::ask::one_line::{self, Reading};
use crate::profile::cell::Cell;
use crate::profile::spot::Spot;
use crate::profile::text::{Lines, clean};

/// The question on this page whose text can be put into boxes: its place on the page, and the reading.
///
/// Only the name of a medicine about which nothing else was said yet: no answer is ever written over.
pub fn of_page(state: &State) -> Option<(usize, Reading)> {
    let Screen::Ask(_) = &state.view.screen else {
        return None;
    };
    let asked = state.asked();
    let at = asked.iter().position(|asked| asked.field.key == "name")?;
    let spot = &asked[at].spot;
    let record = state.profile().record(spot)?;
    if record.name() != "medicine" {
        return None;
    }
    let others = record.cells().iter().filter(|key| **key != "name");
    let is_new = others
        .into_iter()
        .all(|key| record.cell(key).is_some_and(Cell::is_blank));
    let mut drafts = state.boxes.iter().enumerate();
    let is_alone = drafts.all(|(box_at, draft)| box_at == at || draft.editor.text().is_empty());
    if !is_new || !is_alone {
        return None;
    }
    let text = state.boxes.get(at)?.editor.text();
    read(state, &text).map(|reading| (at, reading))
}

/// The lines of the page on which many medicines are typed, each with its reading where it says more than a name.
pub fn of_many(state: &State) -> Vec<(String, Option<Reading>)> {
    let Screen::Many(place) = &state.view.screen else {
        return Vec::new();
    };
    if place.list().is_none_or(|list| list.key != "medicines") {
        return Vec::new();
    }
    let typed = state.boxes.first().map(|draft| draft.editor.text());
    typed
        .unwrap_or_default()
        .lines()
        .map(|line| clean(line, Lines::One))
        .filter(|line| !line.is_empty())
        .map(|line| {
            let reading = read(state, &line);
            (line, reading)
        })
        .collect()
}

/// The changes that put a line into a new medicine; none where the line is only a name, or another list shows.
pub fn edits(state: &State, spot: &Spot, line: &str) -> Vec<Edit> {
    let is_medicine = spot.list().is_some_and(|(_, list, _)| list == "medicines");
    let reading = is_medicine.then(|| read(state, line)).flatten();
    reading.map_or_else(Vec::new, |reading| {
        one_line::edits(&reading, spot, &state.language)
    })
}

fn read(state: &State, line: &str) -> Option<Reading> {
    let reading = one_line::read(line, &state.line_words, &state.language);
    reading.says_more().then_some(reading)
}
