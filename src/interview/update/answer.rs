//! Accepting answers: what is typed is kept whenever its box is left, whatever way it is left.

use crate::ask::edit::{self, Change, Edit};
use crate::ask::follow::follow;
use crate::ask::form::Suggest;
use crate::ask::place::{At, Place};
use crate::ask::read::{self, Note};
use crate::ask::walk::{self, Depth};
use crate::interview::effect::Effect;
use crate::interview::page::{self, Asked, has_box, is_kept, typed};
use crate::interview::screenful::Stop;
use crate::interview::state::{PageStyle, Screen, State, View};
use crate::interview::view;
use crate::language::Arg;
use crate::profile::cell::{Cell, Shape, Value};
use crate::profile::rough_date::RoughDate;
use crate::sheet::Parts;

use super::{board, list, moves, undo};

/// Makes changes to the open answers, remembers the answers before them, and has them saved.
pub(super) fn make(state: &mut State, edits: &[Edit], effects: &mut Vec<Effect>) -> Change {
    let part = state.node().map(|node| node.part().name);
    let here = state.view.clone();
    let asked = questions(state);
    let Some(open) = &mut state.open else {
        return Change::Nothing;
    };
    let before = open.profile.clone();
    let mut made = Change::Nothing;
    for edit in edits {
        match edit::apply(&mut open.profile, edit) {
            Change::Nothing => {}
            change @ (Change::Made | Change::Added(_)) => made = change,
        }
    }
    if made != Change::Nothing {
        for edit in follow(&before, &open.profile, edits, &state.language) {
            edit::apply(&mut open.profile, &edit);
        }
    }
    if made != Change::Nothing {
        if let Some(part) = part {
            open.profile.stopped_at = Some(part.to_owned());
        }
        undo::remember(open, before, here);
        if !effects.contains(&Effect::Save) {
            effects.push(Effect::Save);
        }
        // An answer may show or hide questions below it; their boxes follow.
        if questions(state) != asked {
            page::fill_boxes(state);
        }
    }
    made
}

/// The questions of the page, by step and name.
fn questions(state: &State) -> Vec<(usize, &'static str)> {
    state
        .asked()
        .iter()
        .map(|asked| (asked.item, asked.field.key))
        .collect()
}

/// Keeps everything that is typed on this page.
pub(super) fn keep_typed(state: &mut State, effects: &mut Vec<Effect>) {
    let edits: Vec<Edit> = state
        .asked()
        .iter()
        .enumerate()
        .filter_map(|(at, asked)| typed_edit(state, asked, at))
        .collect();
    make(state, &edits, effects);
    let added = list::keep_lines(state, effects);
    if added > 0 {
        state.message = Some(
            state
                .language
                .fill("list-added", &[("count", Arg::Count(added))]),
        );
    }
    if matches!(state.view.screen, Screen::Make)
        && let Some(draft) = state.boxes.first()
    {
        state.make.file = draft.editor.text();
    }
}

/// The change a box stands for; nothing when its text is as it was kept.
fn typed_edit(state: &State, asked: &Asked, at: usize) -> Option<Edit> {
    let cell = state.cell(asked)?;
    let draft = state.boxes.get(at)?;
    if !has_box(cell.shape()) || is_kept(cell, &draft.editor.text()) {
        return None;
    }
    let key = asked.field.key;
    match read::typed(cell.shape(), &draft.editor.text(), &state.around()).0 {
        Some(value) => Some(Edit::Put(asked.spot.clone(), key, value)),
        None if cell.value().is_some() => Some(Edit::Clear(asked.spot.clone(), key)),
        None => None,
    }
}

/// Enter in a box: keeps the text and goes on; a text that could not be read is answered once, then let through.
pub(super) fn accept(state: &mut State, at: usize, effects: &mut Vec<Effect>) {
    let asked = state.asked();
    let Some(question) = asked.get(at).cloned() else {
        return;
    };
    let text = state.boxes[at].editor.text();
    if text.trim() == "?" {
        let kept = state.cell(&question).map(typed).unwrap_or_default();
        state.boxes[at].editor.replace(&kept);
        super::help(state, effects);
        return;
    }
    let shape = state.cell(&question).map_or(Shape::Line, Cell::shape);
    let note = note_of(state, &question, shape, &text);
    keep_typed(state, effects);
    let file = text.trim();
    if question.field.key == "file" && !file.is_empty() {
        effects.push(Effect::LookFor(file.into()));
    }
    if state.boxes[at].told.as_ref() != Some(&text) {
        match note {
            Note::Problem(_) | Note::Dose { asks: Some(_), .. } => {
                state.boxes[at].told = Some(text);
                state.message = Some(state.text("problem-stays"));
                return;
            }
            Note::Which(_) => {
                state.boxes[at].told = Some(text);
                state.view.focus = Stop::Meaning(at, 0);
                state.message = Some(state.text("date-ask"));
                return;
            }
            Note::Silent | Note::Reads(_) | Note::Dose { asks: None, .. } => {}
        }
    }
    after(state, at, effects);
}

/// What is said beside a text; silent where the kept answer already settled it.
fn note_of(state: &State, asked: &Asked, shape: Shape, text: &str) -> Note {
    let cell = state.cell(asked).filter(|cell| is_kept(*cell, text));
    match cell.and_then(Cell::value) {
        Some(Value::Date(date)) if date.edtf.is_some() => Note::Silent,
        _ => page::note(state, asked, shape, text),
    }
}

/// On to the next question of this page, or to the next page.
pub(super) fn after(state: &mut State, at: usize, effects: &mut Vec<Effect>) {
    let asked = state.asked();
    // A single answer that was opened from an overview leads back there, also from the page with all boxes.
    let is_single = state.pages == PageStyle::All && is_opened_from_overview(state);
    match asked.get(at + 1).filter(|_| !is_single) {
        Some(next) => state.view.focus = page::focus_of_question(state, next, at + 1),
        None => advance(state, effects),
    }
}

/// One of several days was chosen for a date.
pub(super) fn mean(state: &mut State, at: usize, which: usize, effects: &mut Vec<Effect>) {
    let Some(asked) = state.asked().get(at).cloned() else {
        return;
    };
    let typed = state.boxes[at].editor.text();
    let (Some(Value::Date(date)), Note::Which(days)) =
        read::typed(Shape::Date, &typed, &state.around())
    else {
        return;
    };
    let Some(day) = days.get(which).copied() else {
        return;
    };
    let value = Value::Date(RoughDate::new(date.said, Some(day)));
    make(
        state,
        &[Edit::Put(asked.spot, asked.field.key, value)],
        effects,
    );
    after(state, at, effects);
}

/// The words that the sheet puts together come into the box, to be changed.
pub(super) fn compose(state: &mut State, at: usize, effects: &mut Vec<Effect>) {
    let asked = state.asked().get(at).cloned();
    if let Some(words) = asked.and_then(|asked| view::composed(state, &asked)) {
        state.boxes[at].editor.replace(&words);
        keep_typed(state, effects);
        state.view.focus = Stop::Box(at);
    }
}

/// A name that was offered is taken.
pub(super) fn take_suggestion(
    state: &mut State,
    at: usize,
    which: usize,
    effects: &mut Vec<Effect>,
) {
    let Some(asked) = state.asked().get(at).cloned() else {
        return;
    };
    if let Some(name) = view::suggestions(state, &asked, at)
        .get(which)
        .map(|offer| offer.name)
    {
        state.boxes[at].editor.replace(name);
        keep_typed(state, effects);
        if asked.field.suggest == Some(Suggest::QUESTIONS) {
            make(
                state,
                &[Edit::Put(asked.spot, "source", Value::One("bank"))],
                effects,
            );
        }
    }
    after(state, at, effects);
}

/// A choice was taken, and the wizard goes on; one of several is only ticked.
pub(super) fn take_choice(state: &mut State, at: usize, which: usize, effects: &mut Vec<Effect>) {
    tick(state, Stop::Choice(at, which), effects);
    if let Some(Shape::One(_)) = shape_of(state, at) {
        after(state, at, effects);
    }
}

/// "I do not know" and its kin were taken, and the wizard goes on.
pub(super) fn take_unknown(state: &mut State, stop: Stop, at: usize, effects: &mut Vec<Effect>) {
    tick(state, stop, effects);
    after(state, at, effects);
}

/// A question is left out: any answer is taken back, and the wizard goes on.
pub(super) fn leave_out(state: &mut State, at: usize, effects: &mut Vec<Effect>) {
    keep_typed(state, effects);
    if let Some(asked) = state.asked().get(at).cloned() {
        make(state, &[Edit::Clear(asked.spot, asked.field.key)], effects);
        state.boxes[at].editor.replace("");
    }
    after(state, at, effects);
}

/// Past the question that has the cursor; whatever was answered stays as it is.
pub(super) fn pass(state: &mut State, effects: &mut Vec<Effect>) {
    keep_typed(state, effects);
    match page::question_of(state.view.focus) {
        Some(at) => after(state, at, effects),
        None => advance(state, effects),
    }
}

/// The answer to the question that has the cursor is taken back, and the question stays.
pub(super) fn clear(state: &mut State, effects: &mut Vec<Effect>) {
    let Some(at) = page::question_of(state.view.focus) else {
        return;
    };
    if let Some(asked) = state.asked().get(at).cloned() {
        state.boxes[at].editor.replace("");
        make(state, &[Edit::Clear(asked.spot, asked.field.key)], effects);
    }
}

/// Ticks a row without going on.
pub(super) fn tick(state: &mut State, stop: Stop, effects: &mut Vec<Effect>) {
    keep_typed(state, effects);
    let asked = state.asked();
    match stop {
        Stop::Choice(at, which) => {
            let Some(question) = asked.get(at).cloned() else {
                return;
            };
            if let Some(edit) = ticked(state, &question, which) {
                make(state, &[edit], effects);
            }
        }
        Stop::Unknown(at, unknown) => {
            let Some(question) = asked.get(at).cloned() else {
                return;
            };
            state.boxes[at].editor.replace("");
            make(
                state,
                &[Edit::Unknown(question.spot, question.field.key, unknown)],
                effects,
            );
        }
        Stop::Audience(which) => {
            state.make.audience = which;
            effects.push(Effect::Measure);
        }
        Stop::Paper(which) => {
            state.make.paper = which;
            effects.push(Effect::Measure);
        }
        Stop::Letters(which) => {
            state.make.letters = which;
            effects.push(Effect::Measure);
        }
        Stop::Without(which) => {
            if let Some(part) = Parts::all().nth(which) {
                state.make.without = state.make.without.toggled(part);
                effects.push(Effect::Measure);
            }
        }
        Stop::WithAnswers => state.make.with_answers = !state.make.with_answers,
        Stop::Private => {
            state.make.private = !state.make.private;
            effects.push(Effect::Measure);
        }
        _ => {}
    }
}

fn shape_of(state: &State, at: usize) -> Option<Shape> {
    let asked = state.asked();
    state.cell(asked.get(at)?).map(Cell::shape)
}

/// The change that ticking a choice stands for: chosen, ticked, or the last tick taken away.
fn ticked(state: &State, asked: &Asked, which: usize) -> Option<Edit> {
    let cell = state.cell(asked)?;
    let (spot, key) = (asked.spot.clone(), asked.field.key);
    match cell.shape() {
        Shape::One(choices) => {
            let choice = choices.keys.get(which).copied()?;
            Some(Edit::Put(spot, key, Value::One(choice)))
        }
        Shape::Several(choices) => {
            let choice = choices.keys.get(which).copied()?;
            let mut keys = match cell.value() {
                Some(Value::Several(keys)) => keys,
                Some(Value::Words(_) | Value::Date(_) | Value::One(_)) | None => Vec::new(),
            };
            match keys.iter().position(|known| *known == choice) {
                Some(at) => drop(keys.remove(at)),
                None => keys.push(choice),
            }
            Some(if keys.is_empty() {
                Edit::Clear(spot, key)
            } else {
                Edit::Put(spot, key, Value::Several(keys))
            })
        }
        Shape::Line
        | Shape::Lines
        | Shape::Date
        | Shape::Amount
        | Shape::Age
        | Shape::Scale
        | Shape::Count => None,
    }
}

/// How deep the walk goes in the part or entry of this page.
pub(super) fn depth(state: &State, place: &Place) -> Depth {
    let item = match place.at {
        At::Item(item) => item,
        At::End => return Depth::Usual,
    };
    let usual = walk::steps(state.profile(), &place.node, Depth::Usual).contains(&item);
    if usual { Depth::Usual } else { Depth::All }
}

/// On to the next page; back to where a single answer was to be changed.
pub(super) fn advance(state: &mut State, effects: &mut Vec<Effect>) {
    let Screen::Ask(place) = state.view.screen.clone() else {
        return;
    };
    keep_typed(state, effects);
    if board::came_back(state, effects) {
        return;
    }
    if state
        .trail
        .last()
        .is_some_and(|below| is_overview_of(below, &place))
    {
        moves::pop(state, effects);
        return;
    }
    let next = match state.pages {
        PageStyle::All if place.list().is_none() => Some(place.node.end()),
        PageStyle::One | PageStyle::All => following(state, &place),
    };
    if let Some(next) = next {
        moves::go_to_place(state, next);
    }
}

/// The page after this one: behind "more" only other pages behind "more" follow.
fn following(state: &State, place: &Place) -> Option<Place> {
    let profile = state.profile();
    let depth = depth(state, place);
    let mut next = walk::next(profile, place, depth)?;
    if depth == Depth::All {
        let usual = walk::steps(profile, &place.node, Depth::Usual);
        while let At::Item(item) = next.at {
            if !usual.contains(&item) {
                break;
            }
            next = walk::next(profile, &next, Depth::All)?;
        }
    }
    Some(next)
}

/// Whether the page that shows was opened to change a single answer.
fn is_opened_from_overview(state: &State) -> bool {
    let Screen::Ask(place) = &state.view.screen else {
        return false;
    };
    state
        .trail
        .last()
        .is_some_and(|below| is_overview_of(below, place))
}

/// Whether a page below is an overview from which a single answer of this place was opened.
fn is_overview_of(below: &View, place: &Place) -> bool {
    match &below.screen {
        Screen::Check => true,
        Screen::Ask(under) => {
            under.at == At::End && under.node == place.node && place.node.list().is_some()
        }
        Screen::Choose
        | Screen::Tasks
        | Screen::Many(_)
        | Screen::Board(..)
        | Screen::Make
        | Screen::Done
        | Screen::Reading
        | Screen::Help(_)
        | Screen::GoTo
        | Screen::Broken(_)
        | Screen::Closing
        | Screen::Hidden => false,
    }
}
