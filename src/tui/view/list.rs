//! A list: its entries, adding, and the honest words for an empty one.
//!
//! ```text
//!  Medicines you take
//!      Name              How much      When               What for
//!  > 1 Metformin         500 mg        morning, evening   diabetes
//!    + Add a medicine
//!    [This part is finished]
//!    [I will come back later]
//! ```

use super::{page, title_of};
use crate::ask::board::{self, Page as Board};
use crate::ask::form::{Growth, List};
use crate::ask::place::Place;
use crate::ask::walk;
use crate::ask::words::{self, question_id};
use crate::language::Arg;
use crate::profile::rows::{Instead, Listing};
use crate::tui::screenful::{Entry, Mark, Row, Screenful, Stop, Tick};
use crate::tui::state::State;

pub(super) fn screenful(state: &State, place: &Place, list: &'static List) -> Screenful {
    let id = words::list_id(&place.node, list);
    let mut entries = vec![Entry::Heading(state.text(&id))];
    if let Some(hint) = state.language.maybe(&format!("{id}.hint")) {
        entries.push(Entry::Hint(hint));
    }
    entries.push(Entry::Gap);
    if let Some(rows) = walk::listing(state.profile(), &place.node, list) {
        entry_rows(state, place, list, rows, &mut entries);
        match list.growth {
            Growth::Free | Growth::OneByOne => growing(state, list, &id, rows, &mut entries),
            Growth::Fixed => {
                if rows.ids().is_empty() {
                    entries.push(Entry::Text(state.text(&format!("{id}.none-label"))));
                }
                entries.push(Entry::Gap);
                entries.push(Row::button(Stop::Continue, state.text("button-continue")));
            }
        }
    }
    entries.push(Row::button(Stop::Back, state.text("button-back")));
    page(state, title_of(state, place), entries)
}

/// The rows that open the boards of a list, and what the questions on it make of the hour.
fn boards(state: &State, list: &'static List) -> Vec<Entry> {
    let Some(first) = Board::of(list) else {
        return Vec::new();
    };
    let opener =
        |page: Board| Row::single(Stop::Board(page), Mark::Plus, state.text(page.opener()));
    let mut entries = vec![opener(first)];
    if first == Board::Questions {
        let count = state.profile().questions.questions.entries.len();
        if count > 1 {
            entries.push(opener(Board::TopThree));
        }
        if count > 0 {
            let minutes = board::minutes(state.profile());
            let args = [("minutes", Arg::Count(minutes))];
            entries.push(Entry::Reads(
                state.language.fill("board-questions-time", &args),
            ));
        }
    }
    entries
}

fn entry_rows(
    state: &State,
    place: &Place,
    list: &'static List,
    rows: &dyn Listing,
    entries: &mut Vec<Entry>,
) {
    let ids = rows.ids();
    if ids.is_empty() {
        return;
    }
    let shares = shares(list.columns.len());
    let heads = list
        .columns
        .iter()
        .map(|key| head(state, list, rows, key))
        .collect();
    entries.push(Row::columns(None, Mark::Head, heads, shares));
    for (at, id) in ids.into_iter().enumerate() {
        let mut cells: Vec<String> = list
            .columns
            .iter()
            .map(|key| words::column(state.profile(), &place.node, list, id, key, &state.language))
            .collect();
        if let Some(first) = cells.first_mut().filter(|first| first.is_empty()) {
            *first = words::entry(state.profile(), &place.node, list, id, &state.language);
        }
        for cell in cells.iter_mut().skip(1).filter(|cell| cell.is_empty()) {
            *cell = state.text("list-not-given");
        }
        entries.push(Row::columns(
            Some(Stop::Entry(id)),
            Mark::Number(at + 1),
            cells,
            shares,
        ));
    }
    entries.push(Entry::Gap);
}

/// How the columns share the width; the first one names the entry.
const fn shares(columns: usize) -> &'static [u16] {
    match columns {
        0 | 1 => &[1],
        2 => &[3, 2],
        3 => &[5, 4, 3],
        _ => &[5, 3, 5, 4],
    }
}

/// The head of a column: the short name of its question.
fn head(state: &State, list: &'static List, rows: &dyn Listing, key: &str) -> String {
    let id = match (list.key, key) {
        ("medicines", "when") => "column-when".to_owned(),
        ("relatives", "illnesses") => "list-relative-illnesses.label".to_owned(),
        (_, key) => format!("{}.label", question_id(rows.entry_name(), key)),
    };
    state.text(&id)
}

fn growing(
    state: &State,
    list: &'static List,
    id: &str,
    rows: &dyn Listing,
    entries: &mut Vec<Entry>,
) {
    entries.push(Row::single(
        Stop::Add,
        Mark::Plus,
        state.text(&format!("{id}.add")),
    ));
    if list.growth == Growth::Free {
        entries.push(Row::single(
            Stop::AddMany,
            Mark::Plus,
            state.text(&format!("{id}.many")),
        ));
    }
    entries.extend(boards(state, list));
    if rows.ids().is_empty() {
        for instead in Instead::ALL {
            let words = match instead {
                Instead::None => state.text(&format!("{id}.none")),
                Instead::NotSure | Instead::NobodyKnows | Instead::Withheld => {
                    state.text(&format!("instead-{}", instead.key()))
                }
            };
            let tick = Tick::from(rows.instead() == Some(instead));
            entries.push(Row::single(
                Stop::Instead(instead),
                Mark::Other(tick),
                words,
            ));
        }
        entries.push(Entry::Gap);
    } else {
        entries.push(Entry::Gap);
        entries.push(Row::button(Stop::Finished, state.text("button-finished")));
    }
    entries.push(Row::button(Stop::Later, state.text("button-later")));
}
