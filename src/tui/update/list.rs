//! Lists: adding, removing and moving entries, saying that there are none, calling a list finished.

use crate::ask::board;
use crate::ask::edit::{Change, Edit};
use crate::ask::form::{Growth, List};
use crate::ask::place::Place;
use crate::ask::walk;
use crate::ask::words;
use crate::language::Arg;
use crate::profile::cell::{Cell, Record, Value};
use crate::profile::rows::{Instead, Listing, Progress, RowId, Way};
use crate::profile::spot::Spot;
use crate::profile::text::{Lines, clean};
use crate::tui::effect::Effect;
use crate::tui::one_line;
use crate::tui::screenful::Stop;
use crate::tui::state::{Screen, State, View};

use super::board::open as open_board;
use super::{answer, moves};

/// The list page that shows.
fn shown(state: &State) -> Option<(Place, &'static List)> {
    match &state.view.screen {
        Screen::Ask(place) => place.list().map(|list| (place.clone(), list)),
        _ => None,
    }
}

/// Adds an entry to the list that shows, or another one like the entry that shows.
pub(super) fn add(state: &mut State, effects: &mut Vec<Effect>) {
    if let Some((place, list)) = shown(state) {
        add_to(state, &place, list, effects);
    }
}

fn add_to(state: &mut State, place: &Place, list: &'static List, effects: &mut Vec<Effect>) {
    if list.growth == Growth::Fixed {
        return;
    }
    let edit = Edit::Add(place.node.home(list), list.key);
    let Change::Added(id) = answer::make(state, &[edit], effects) else {
        return;
    };
    // Whoever comes back to the list finds the cursor on the new entry.
    state.view.focus = Stop::Entry(id);
    open_entry_first(state, place, id);
}

/// Opens an entry at its first question.
fn open_entry_first(state: &mut State, place: &Place, id: RowId) {
    let crate::ask::place::At::Item(item) = place.at else {
        return;
    };
    let node = place.node.entry(item, id);
    let first = walk::first(state.profile(), &node);
    moves::go_to_place(state, first);
}

/// Another entry of the kind that shows.
pub(super) fn another(state: &mut State, effects: &mut Vec<Effect>) {
    let Some((place, _)) = state.node().and_then(crate::ask::place::Node::around) else {
        return;
    };
    to_list(state, effects);
    if let Some(list) = place.list() {
        add_to(state, &place, list, effects);
    }
}

/// Back to the list of the entry that shows.
pub(super) fn to_list(state: &mut State, effects: &mut Vec<Effect>) {
    let Some((place, id)) = state.node().and_then(crate::ask::place::Node::around) else {
        return;
    };
    let screen = Screen::Ask(place);
    let leads_here = |view: &View| match &view.screen {
        Screen::Board(board, _) => screen == Screen::Ask(board.clone()),
        other => *other == screen,
    };
    match state.trail.iter().rposition(leads_here) {
        Some(at) => {
            let mut view = state.trail[at].clone();
            state.trail.truncate(at);
            if view.screen == screen {
                view.focus = Stop::Entry(id);
            }
            moves::show(state, view);
        }
        None => moves::go(state, screen, Stop::Entry(id)),
    }
    drop_empty(state, effects);
}

/// Opens an entry: its overview when it has answers, its first question when it has none.
pub(super) fn open_entry(state: &mut State, id: RowId) {
    let Some((place, list)) = shown(state) else {
        return;
    };
    let crate::ask::place::At::Item(item) = place.at else {
        return;
    };
    let node = place.node.entry(item, id);
    match list.growth {
        // From the top: whoever opens an entry wants to see and change it, not to leave it.
        Growth::Free | Growth::OneByOne => {
            moves::go(state, Screen::Ask(node.end()), Stop::Answer(0));
        }
        Growth::Fixed => open_entry_first(state, &place, id),
    }
}

/// Removes the marked entry.
pub(super) fn remove_marked(state: &mut State, effects: &mut Vec<Effect>) {
    if let (Some((place, list)), Stop::Entry(id)) = (shown(state), state.view.focus) {
        remove(state, &place, list, id, effects);
    }
}

/// Removes the entry that shows.
pub(super) fn remove_shown(state: &mut State, effects: &mut Vec<Effect>) {
    let Some((place, id)) = state.node().and_then(crate::ask::place::Node::around) else {
        return;
    };
    let Some(list) = place.list() else { return };
    to_list(state, effects);
    remove(state, &place, list, id, effects);
}

fn remove(
    state: &mut State,
    place: &Place,
    list: &'static List,
    id: RowId,
    effects: &mut Vec<Effect>,
) {
    if list.growth == Growth::Fixed {
        return;
    }
    let name = words::entry(state.profile(), &place.node, list, id, &state.language);
    let ids = walk::listing(state.profile(), &place.node, list)
        .map(Listing::ids)
        .unwrap_or_default();
    let at = ids.iter().position(|known| *known == id).unwrap_or(0);
    let near = ids
        .get(at + 1)
        .or_else(|| at.checked_sub(1).and_then(|before| ids.get(before)))
        .copied();
    let edit = Edit::Remove(place.node.home(list), list.key, id);
    if answer::make(state, &[edit], effects) == Change::Made {
        state.view.focus = near.map_or(Stop::Add, Stop::Entry);
        let id = format!("{}.removed", words::list_id(&place.node, list));
        state.message = Some(state.language.fill(&id, &[("name", Arg::Words(&name))]));
    }
}

/// Moves the marked entry.
pub(super) fn shift_marked(state: &mut State, way: Way, effects: &mut Vec<Effect>) {
    if let (Some((place, list)), Stop::Entry(id)) = (shown(state), state.view.focus)
        && list.growth != Growth::Fixed
    {
        answer::make(
            state,
            &[Edit::Shift(place.node.home(list), list.key, id, way)],
            effects,
        );
    }
}

/// Moves the entry that shows.
pub(super) fn shift_shown(state: &mut State, way: Way, effects: &mut Vec<Effect>) {
    let Some((place, id)) = state.node().and_then(crate::ask::place::Node::around) else {
        return;
    };
    let Some(list) = place.list() else { return };
    let moved = answer::make(
        state,
        &[Edit::Shift(place.node.home(list), list.key, id, way)],
        effects,
    );
    let ids = walk::listing(state.profile(), &place.node, list)
        .map(Listing::ids)
        .unwrap_or_default();
    let at = ids.iter().position(|known| *known == id).unwrap_or(0) + 1;
    let words = match moved {
        Change::Nothing => "list-cannot-move",
        Change::Made | Change::Added(_) => "list-moved",
    };
    state.message = Some(state.language.fill(words, &[("place", Arg::Count(at))]));
}

/// Says something instead of entries, and goes on.
pub(super) fn say_instead(state: &mut State, instead: Instead, effects: &mut Vec<Effect>) {
    let Some((place, list)) = shown(state) else {
        return;
    };
    let edit = Edit::SayInstead(place.node.home(list), list.key, Some(instead));
    answer::make(state, &[edit], effects);
    answer::advance(state, effects);
}

/// Calls the list finished, or leaves it open, and goes on.
pub(super) fn finish(state: &mut State, progress: Progress, effects: &mut Vec<Effect>) {
    let Some((place, list)) = shown(state) else {
        return;
    };
    let home = place.node.home(list);
    let mut edits = vec![Edit::Finish(home.clone(), list.key, progress)];
    if progress == Progress::Open {
        edits.push(Edit::SayInstead(home, list.key, None));
    }
    answer::make(state, &edits, effects);
    // What is looked at once before the list is left: the kinds that are forgotten, the questions that matter most.
    match board::before_leaving(state.profile(), list) {
        Some(page) if progress == Progress::Finished => open_board(state, page),
        Some(_) | None => answer::advance(state, effects),
    }
}

/// Opens the page on which many entries are typed or pasted.
pub(super) fn open_many(state: &mut State) {
    if let Some((place, _)) = shown(state) {
        moves::go(state, Screen::Many(place), Stop::Box(0));
    }
}

/// Adds one entry per line of what was typed, and goes back to the list.
pub(super) fn add_many(state: &mut State, effects: &mut Vec<Effect>) {
    let edits = |state: &State, spot: &Spot, line: &str| one_line::edits(state, spot, line);
    let count = add_lines(state, edits, effects);
    back_from_many(state, count, effects);
}

/// The same, but each line stays as it is, as the name of its entry.
pub(super) fn add_many_as_written(state: &mut State, effects: &mut Vec<Effect>) {
    let count = keep_lines(state, effects);
    back_from_many(state, count, effects);
}

fn back_from_many(state: &mut State, count: usize, effects: &mut Vec<Effect>) {
    moves::pop(state, effects);
    state.message = Some(
        state
            .language
            .fill("list-added", &[("count", Arg::Count(count))]),
    );
}

/// Adds one entry per line of what was typed, whatever way the page is left; gives their count.
pub(super) fn keep_lines(state: &mut State, effects: &mut Vec<Effect>) -> usize {
    add_lines(state, |_, _, _| Vec::new(), effects)
}

/// Adds one entry per line with these changes, or with the line as its name where there are none.
fn add_lines(
    state: &mut State,
    changes: impl Fn(&State, &Spot, &str) -> Vec<Edit>,
    effects: &mut Vec<Effect>,
) -> usize {
    let Screen::Many(place) = state.view.screen.clone() else {
        return 0;
    };
    let Some(list) = place.list() else { return 0 };
    let typed = state
        .boxes
        .first()
        .map(|draft| draft.editor.text())
        .unwrap_or_default();
    let home = place.node.home(list);
    let Some(key) = list.columns.first().copied() else {
        return 0;
    };
    let highest = walk::listing(state.profile(), &place.node, list)
        .and_then(|rows| rows.ids().into_iter().max())
        .map_or(0, |id| id.0);
    let lines: Vec<String> = typed
        .lines()
        .map(|line| clean(line, Lines::One))
        .filter(|line| !line.is_empty())
        .collect();
    let mut edits = Vec::new();
    for (id, line) in (highest + 1..).zip(&lines) {
        edits.push(Edit::Add(home.clone(), list.key));
        let spot = home.entry(list.key, RowId(id));
        let boxes = changes(state, &spot, line);
        if boxes.is_empty() {
            edits.push(Edit::Put(spot, key, Value::Words(line.clone())));
        } else {
            edits.extend(boxes);
        }
    }
    answer::make(state, &edits, effects);
    if let Some(draft) = state.boxes.first_mut() {
        draft.editor.replace("");
    }
    lines.len()
}

/// Takes out entries without any answer, on the list that shows; nobody meant to keep them.
pub(super) fn drop_empty(state: &mut State, effects: &mut Vec<Effect>) {
    let Some((place, list)) = shown(state) else {
        return;
    };
    let home = place.node.home(list);
    let Some(rows) = walk::listing(state.profile(), &place.node, list) else {
        return;
    };
    let empty: Vec<Edit> = rows
        .ids()
        .into_iter()
        .filter(|id| rows.row(*id).is_some_and(is_empty))
        .map(|id| Edit::Remove(home.clone(), list.key, id))
        .collect();
    answer::make(state, &empty, effects);
}

fn is_empty(record: &dyn Record) -> bool {
    record
        .cells()
        .iter()
        .all(|key| record.cell(key).is_some_and(Cell::is_blank))
        && record
            .lists()
            .iter()
            .all(|key| record.list(key).is_some_and(|rows| rows.ids().is_empty()))
}
