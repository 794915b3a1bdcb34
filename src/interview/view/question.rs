//! A page with one question, or with several boxes: hint, box or choices, what the words were understood as, other answers.
//!
//! ```text
//!  When did it start?
//!  A month or a year is enough
//!  [about 3 weeks ago                         ]
//!   The sheet will say: about 3 weeks ago (around 29 April 2026)
//!    I do not know
//!    Leave this out
//!    [Back]   [Continue]
//! ```

use super::{page, title_of};
use crate::ask::form::Item;
use crate::ask::offers;
use crate::ask::place::Place;
use crate::ask::read::{self, Note};
use crate::ask::sentence;
use crate::ask::sold;
use crate::ask::words::{self, question_id};
use crate::ask::{dates::say, walk};
use crate::interview::page::{self as boxes, Asked, has_box, is_kept};
use crate::interview::screenful::{Entry, Mark, Row, Screenful, Stop, Tick};
use crate::interview::state::{PageStyle, State};
use crate::language::Arg;
use crate::profile::answer::Unknown;
use crate::profile::cell::{Cell, Choices, Shape, Value};
use crate::vocabulary::Suggestion;

/// From this many choices on, typing narrows them.
pub const MANY: usize = 12;

pub(super) fn screenful(state: &State, place: &Place) -> Screenful {
    let asked = state.asked();
    let mut entries = Vec::new();
    let single = asked.len() == 1;
    if !single {
        entries.push(Entry::Heading(heading(state, place)));
        entries.extend(hint(state, place).map(Entry::Hint));
        entries.push(Entry::Gap);
    }
    for (at, question) in asked.iter().enumerate() {
        one(
            state,
            question,
            at,
            Alone::from_count(asked.len()),
            &mut entries,
        );
    }
    if state.pages == PageStyle::All {
        open_lists(state, place, &mut entries);
    }
    entries.push(Entry::Gap);
    entries.push(Row::button(Stop::Continue, state.text("button-continue")));
    entries.push(Row::button(Stop::Back, state.text("button-back")));
    page(state, position(state, place), entries)
}

/// Whether a question has the page for itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Alone {
    Yes,
    No,
}

impl Alone {
    const fn from_count(count: usize) -> Self {
        if count == 1 { Self::Yes } else { Self::No }
    }
}

fn heading(state: &State, place: &Place) -> String {
    match (state.pages, place.item()) {
        (PageStyle::One, Some(Item::Together(id, _))) => state.text(id),
        _ => title_of(state, place),
    }
}

/// What is said below the heading of questions that share a page.
fn hint(state: &State, place: &Place) -> Option<String> {
    match (state.pages, place.item()) {
        (PageStyle::One, Some(Item::Together(id, _))) => {
            state.language.maybe(&format!("{id}.hint"))
        }
        _ => None,
    }
}

/// "Why you are going: question 2 of 14".
fn position(state: &State, place: &Place) -> String {
    let title = title_of(state, place);
    if state.pages == PageStyle::All {
        return title;
    }
    match step_of(state, place) {
        Some((now, all)) => state.language.fill(
            "page-position",
            &[
                ("part", Arg::Words(&title)),
                ("now", Arg::Count(now)),
                ("all", Arg::Count(all)),
            ],
        ),
        None => title,
    }
}

/// Which step of its part or entry a page is, counted from 1, and of how many; none behind "more".
pub fn step_of(state: &State, place: &Place) -> Option<(usize, usize)> {
    let crate::ask::place::At::Item(item) = place.at else {
        return None;
    };
    let steps = walk::steps(state.profile(), &place.node, walk::Depth::Usual);
    let at = steps.iter().position(|step| *step == item)?;
    Some((at + 1, steps.len()))
}

fn one(state: &State, asked: &Asked, at: usize, alone: Alone, entries: &mut Vec<Entry>) {
    let Some(record) = state.profile().record(&asked.spot) else {
        return;
    };
    let Some(cell) = record.cell(asked.field.key) else {
        return;
    };
    let id = question_id(record.name(), asked.field.key);
    let hint = state.language.maybe(&format!("{id}.hint"));
    match alone {
        Alone::Yes => entries.push(Entry::Heading(state.text(&id))),
        Alone::No => entries.push(Entry::Group(state.text(&id))),
    }
    if let Some(hint) = hint
        && (alone == Alone::Yes || is_marked(state, at))
    {
        entries.push(Entry::Hint(hint));
    }
    if alone == Alone::Yes {
        entries.push(Entry::Gap);
    }
    match cell.shape() {
        Shape::One(choices) | Shape::Several(choices) => {
            options(state, asked, cell, choices, at, entries);
        }
        Shape::Line
        | Shape::Lines
        | Shape::Date
        | Shape::Amount
        | Shape::Age
        | Shape::Scale
        | Shape::Count => {
            written(state, asked, cell, at, entries);
        }
    }
    let other = alone == Alone::Yes || is_marked(state, at) || cell.unknown().is_some();
    if other {
        if alone == Alone::Yes {
            entries.push(Entry::Gap);
        }
        other_answers(state, cell, at, entries);
    }
    if alone == Alone::No {
        entries.push(Entry::Gap);
    }
}

/// Whether the cursor stands on something of this question.
fn is_marked(state: &State, at: usize) -> bool {
    boxes::question_of(state.view.focus) == Some(at)
}

fn written(state: &State, asked: &Asked, cell: &dyn Cell, at: usize, entries: &mut Vec<Entry>) {
    let Some(draft) = state.boxes.get(at) else {
        return;
    };
    entries.push(Entry::Box(Stop::Box(at), Box::new(draft.editor.clone())));
    let text = draft.editor.text();
    let is_told =
        draft.told.as_ref() == Some(&text) || (!draft.editor.is_changed() && !text.is_empty());
    match note(state, asked, cell, &text) {
        Note::Silent if text.is_empty() && composed(state, asked).is_some() => {
            let words = state.text("reason-sentence-take");
            entries.push(Row::single(Stop::Compose(at), Mark::Plain, words));
        }
        Note::Reads(words) => entries.push(reads(state, &words)),
        Note::Dose { reads: clear, asks } => {
            entries.extend(clear.map(|words| reads(state, &words)));
            entries.extend(asks.filter(|_| is_told).map(Entry::Problem));
        }
        Note::Problem(sentence) if is_told => {
            let words = state
                .language
                .fill("problem", &[("problem", Arg::Words(&sentence))]);
            entries.push(Entry::Problem(words));
        }
        Note::Silent | Note::Problem(_) => {}
        Note::Which(days) => {
            entries.push(Entry::Reads(state.text("date-ask")));
            for (which, day) in days.iter().enumerate() {
                let words = say::say(day, &state.language);
                entries.push(Row::single(
                    Stop::Meaning(at, which),
                    Mark::Other(Tick::Off),
                    words,
                ));
            }
        }
    }
    let boxes = super::one_line::of_question(state, at);
    if boxes.is_empty() {
        offer(state, asked, at, entries);
    } else {
        entries.extend(boxes);
    }
}

/// The words that the sheet puts together for an answer by itself; the person can take them into the box and change them.
pub fn composed(state: &State, asked: &Asked) -> Option<String> {
    let words = match asked.field.key {
        "sentence" => sentence::sentence(state.profile(), &state.language),
        _ => String::new(),
    };
    Some(words).filter(|words| !words.is_empty())
}

/// "The sheet will say: 10 mg".
fn reads(state: &State, words: &str) -> Entry {
    let args = [("words", Arg::Words(words))];
    Entry::Reads(state.language.fill("sheet-will-say", &args))
}

/// What is said beside the text of a box, as it stands.
fn note(state: &State, asked: &Asked, cell: &dyn Cell, text: &str) -> Note {
    match cell.value() {
        Some(Value::Date(date)) if date.edtf.is_some() && is_kept(cell, text) => {
            read::kept(Shape::Date, &Value::Date(date), &state.around())
        }
        _ => boxes::note(state, asked, cell.shape(), text),
    }
}

fn offer(state: &State, asked: &Asked, at: usize, entries: &mut Vec<Entry>) {
    if asked.field.suggest.is_none() || !is_marked(state, at) {
        return;
    }
    if let Some(draft) = state.boxes.get(at) {
        let (profile, text) = (state.profile(), draft.editor.text());
        let remarks = offers::remarks(
            profile,
            &asked.spot,
            asked.field,
            &text,
            state.today,
            &state.language,
        );
        entries.extend(remarks.into_iter().map(Entry::Reads));
    }
    let found = suggestions(state, asked, at);
    if found.is_empty() {
        return;
    }
    let count = [("count", Arg::Count(found.len()))];
    for (which, offer) in found.iter().enumerate() {
        let note = words::offered(offer, &state.language);
        let stop = Some(Stop::Suggestion(at, which));
        if note.is_empty() {
            entries.push(Row::single(
                Stop::Suggestion(at, which),
                Mark::Plain,
                offer.name,
            ));
        } else {
            let cells = vec![offer.name.to_owned(), note];
            entries.push(Row::columns(stop, Mark::Plain, cells, &[1, 1]));
        }
    }
    let written = state.boxes.get(at).map(|draft| draft.editor.text());
    if let Some(words) = written.as_deref().map(str::trim)
        && !words.is_empty()
    {
        entries.push(Row::single(
            Stop::AsWritten(at),
            Mark::Plain,
            state
                .language
                .fill("suggest-as-written", &[("words", Arg::Words(words))]),
        ));
    }
    entries.push(Entry::Hint(state.language.fill("suggest-found", &count)));
}

/// The names that are offered for a box, best first; none once its text is one of them.
pub fn suggestions(state: &State, asked: &Asked, at: usize) -> Vec<Suggestion> {
    let text = state.boxes.get(at).map(|draft| draft.editor.text());
    let record = state.profile().record(&asked.spot);
    text.map_or_else(Vec::new, |text| offers::offers(record, asked.field, &text))
}

/// The choices of a question on this page.
pub fn choices_of(state: &State, at: usize) -> Option<Choices> {
    let asked = state.asked();
    match state.cell(asked.get(at)?)?.shape() {
        Shape::One(choices) | Shape::Several(choices) => Some(choices),
        Shape::Line
        | Shape::Lines
        | Shape::Date
        | Shape::Amount
        | Shape::Age
        | Shape::Scale
        | Shape::Count => None,
    }
}

/// Whether a question on this page takes several choices.
pub fn takes_several(state: &State, at: usize) -> bool {
    let asked = state.asked();
    let cell = asked.get(at).and_then(|asked| state.cell(asked));
    cell.is_some_and(|cell| matches!(cell.shape(), Shape::Several(_)))
}

fn options(
    state: &State,
    asked: &Asked,
    cell: &dyn Cell,
    choices: Choices,
    at: usize,
    entries: &mut Vec<Entry>,
) {
    let ticked = match cell.value() {
        Some(Value::One(key)) => vec![key],
        Some(Value::Several(keys)) => keys,
        Some(Value::Words(_) | Value::Date(_)) | None => Vec::new(),
    };
    let wanted = state
        .boxes
        .get(at)
        .map(|draft| draft.editor.text().to_lowercase())
        .unwrap_or_default();
    if !wanted.is_empty() {
        let words = state
            .language
            .fill("choices-narrowed", &[("words", Arg::Words(&wanted))]);
        entries.push(Entry::Reads(words));
    }
    let several = matches!(cell.shape(), Shape::Several(_));
    let mut number = 0;
    let record = state.profile().record(&asked.spot);
    for which in sold::order(record, asked.field, choices) {
        let key = &choices.keys[which];
        let words = state.text(&words::choice_id(choices, key));
        if !words.to_lowercase().contains(&wanted) {
            continue;
        }
        number += 1;
        let tick = Tick::from(ticked.contains(key));
        let mark = if several {
            Mark::Check(tick, number)
        } else {
            Mark::Radio(tick, number)
        };
        let order = ticked
            .iter()
            .position(|ticked| ticked == key)
            .filter(|_| several && ticked.len() > 1);
        let words = match order {
            Some(place) => state.language.fill(
                "choices-order",
                &[
                    ("words", Arg::Words(&words)),
                    ("place", Arg::Count(place + 1)),
                ],
            ),
            None => words,
        };
        entries.push(Row::single(Stop::Choice(at, which), mark, words));
    }
}

fn other_answers(state: &State, cell: &dyn Cell, at: usize, entries: &mut Vec<Entry>) {
    for unknown in Unknown::ALL {
        let tick = Tick::from(cell.unknown() == Some(unknown));
        entries.push(Row::single(
            Stop::Unknown(at, unknown),
            Mark::Other(tick),
            words::unknown(unknown, &state.language),
        ));
    }
    let words = if cell.is_blank() {
        "leave-out"
    } else {
        "leave-out-again"
    };
    if has_box(cell.shape()) || !cell.is_blank() || state.asked().len() == 1 {
        entries.push(Row::single(
            Stop::LeaveOut(at),
            Mark::Other(Tick::Off),
            state.text(words),
        ));
    }
}

/// Rows that lead to the lists of a part, on the page with all boxes.
fn open_lists(state: &State, place: &Place, entries: &mut Vec<Entry>) {
    for (item, step) in place.node.items().iter().enumerate() {
        let Item::List(list) = step else { continue };
        let id = words::list_id(&place.node, list);
        let rows = walk::listing(state.profile(), &place.node, list);
        let said = rows.and_then(|rows| words::listing(rows, &id, &state.language));
        let cells = vec![state.text(&id), said.unwrap_or_default()];
        entries.push(Row::columns(
            Some(Stop::OpenList(item)),
            Mark::Plain,
            cells,
            &[2, 1],
        ));
    }
}
