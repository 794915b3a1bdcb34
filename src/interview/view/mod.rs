//! The pages of the wizard, each a small file that says what stands on it.

mod board;
mod broken;
mod check;
mod choose;
mod closing;
mod done;
mod end;
mod goto;
mod help;
mod hidden;
mod list;
mod make;
mod many;
mod one_line;
mod question;
mod reading;
mod tasks;

pub use check::{Shown, answers};
pub use goto::{Destination, Goal, destinations};
pub use make::suggested_file;
pub use question::{MANY, choices_of, composed, step_of, suggestions, takes_several};
pub use reading::reading_pages;

use super::screenful::{Entry, Mark, Row, Screenful, Stop};
use super::state::{Screen, State};
use crate::ask::place::{At, Place};

/// What the page that shows says.
pub fn screenful(state: &State) -> Screenful {
    match &state.view.screen {
        Screen::Choose => choose::screenful(state),
        Screen::Tasks => tasks::screenful(state),
        Screen::Ask(place) => match (place.at, place.list()) {
            (At::Item(_), Some(list)) => list::screenful(state, place, list),
            (At::Item(_), None) => question::screenful(state, place),
            (At::End, _) => end::screenful(state, place),
        },
        Screen::Many(place) => many::screenful(state, place),
        Screen::Board(place, page) => board::screenful(state, place, *page),
        Screen::Check => check::screenful(state),
        Screen::Make => make::screenful(state),
        Screen::Done => done::screenful(state),
        Screen::Reading => reading::screenful(state),
        Screen::Help(below) => help::screenful(state, below),
        Screen::GoTo => goto::screenful(state),
        Screen::Broken(at) => broken::screenful(state, *at),
        Screen::Closing => closing::screenful(state),
        Screen::Hidden => hidden::screenful(state),
    }
}

/// A page with a title of its own and the person's name beside it.
fn page(state: &State, title: String, entries: Vec<Entry>) -> Screenful {
    Screenful {
        title,
        person: person(state),
        entries,
    }
}

/// Text as rows to read, a sentence each: in a low window Down reaches all of it.
fn sentences(words: &str, entries: &mut Vec<Entry>) {
    for sentence in words
        .split_inclusive(['.', '?'])
        .map(str::trim)
        .filter(|sentence| !sentence.is_empty())
    {
        reading(vec![sentence.to_owned()], &[1], entries);
    }
}

/// A row to read; the rows of a page are numbered from 0.
fn reading(cells: Vec<String>, shares: &'static [u16], entries: &mut Vec<Entry>) {
    let is_read = |entry: &&Entry| {
        matches!(
            entry,
            Entry::Row(Row {
                stop: Some(Stop::Reading(_)),
                ..
            })
        )
    };
    let at = entries.iter().filter(is_read).count();
    entries.push(Row::columns(
        Some(Stop::Reading(at)),
        Mark::Plain,
        cells,
        shares,
    ));
}

/// The name of the person whose answers are open.
fn person(state: &State) -> String {
    match &state.open {
        Some(open) if open.profile.name().is_empty() => state.text("person-new"),
        Some(open) => open.profile.name().to_owned(),
        None => String::new(),
    }
}

/// Where a page of the interview is: "Medicines you take", "Medicines you take: metformin".
pub fn title_of(state: &State, place: &Place) -> String {
    let part = state.text(&format!("part-{}", place.node.part().name));
    match place.node.around() {
        None => part,
        Some((around, id)) => match around.list() {
            Some(list) => {
                let name = crate::ask::words::entry(
                    state.profile(),
                    &around.node,
                    list,
                    id,
                    &state.language,
                );
                format!("{part}: {name}")
            }
            None => part,
        },
    }
}
