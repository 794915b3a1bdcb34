//! The questions on the page that shows, and the boxes they are answered in.

use super::editor::Editor;
use super::screenful::Stop;
use super::state::{Draft, PageStyle, Screen, State};
use crate::ask::form::{Field, Item};
use crate::ask::guard;
use crate::ask::place::{At, Node, Place};
use crate::ask::read::{self, Note};
use crate::ask::sold;
use crate::ask::walk;
use crate::profile::Profile;
use crate::profile::cell::{Cell, Shape, Value};
use crate::profile::spot::Spot;
use crate::profile::text::{Lines, clean};

/// A question on the page.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The step of the form it belongs to.
    pub item: usize,
    /// The question.
    pub field: &'static Field,
    /// The record that holds its answer.
    pub spot: Spot,
}

/// The questions of a page, in order; none on lists and on pages that are not asked.
pub fn asked(profile: &Profile, place: &Place, style: PageStyle) -> Vec<Asked> {
    let spot = place.node.spot();
    let of = |at: usize, item: &'static Item| {
        walk::fields(profile, &place.node, item)
            .into_iter()
            .map(move |field| (at, field))
    };
    let found: Vec<(usize, &'static Field)> = match (place.at, style) {
        (At::End, _) => Vec::new(),
        (At::Item(at), PageStyle::One) => place
            .item()
            .map(|item| of(at, item).collect())
            .unwrap_or_default(),
        (At::Item(_), PageStyle::All) if place.list().is_some() => Vec::new(),
        (At::Item(_), PageStyle::All) => place
            .node
            .items()
            .iter()
            .enumerate()
            .flat_map(|(at, item)| of(at, item))
            .collect(),
    };
    found
        .into_iter()
        .map(|(item, field)| Asked {
            item,
            field,
            spot: spot.clone(),
        })
        .collect()
}

impl State {
    /// The questions on the page that shows.
    pub fn asked(&self) -> Vec<Asked> {
        match &self.view.screen {
            Screen::Ask(place) => asked(self.profile(), place, self.pages),
            Screen::Choose
            | Screen::Tasks
            | Screen::Many(_)
            | Screen::Board(..)
            | Screen::Check
            | Screen::Make
            | Screen::Done
            | Screen::Reading
            | Screen::Help(_)
            | Screen::GoTo
            | Screen::Broken(_)
            | Screen::Closing
            | Screen::Hidden => Vec::new(),
        }
    }

    /// The answer to a question of the page.
    pub fn cell(&self, asked: &Asked) -> Option<&dyn Cell> {
        self.profile().cell(&asked.spot, asked.field.key)
    }
}

/// The question of the page that a stop belongs to.
pub const fn question_of(stop: Stop) -> Option<usize> {
    match stop {
        Stop::Box(at)
        | Stop::Choice(at, _)
        | Stop::Meaning(at, _)
        | Stop::Suggestion(at, _)
        | Stop::AsWritten(at)
        | Stop::KeepLine(at)
        | Stop::Compose(at)
        | Stop::Unknown(at, _)
        | Stop::LeaveOut(at) => Some(at),
        _ => None,
    }
}

/// Fills the boxes of the page that shows from the answers.
pub fn fill_boxes(state: &mut State) {
    state.boxes = match &state.view.screen {
        Screen::Ask(_) => {
            let asked = state.asked();
            asked.iter().map(|asked| draft(state.cell(asked))).collect()
        }
        Screen::Many(_) => vec![Draft::new("", Lines::Many)],
        Screen::GoTo => vec![Draft::new("", Lines::One)],
        Screen::Make => vec![Draft::new(&state.make.file, Lines::One)],
        Screen::Choose
        | Screen::Tasks
        | Screen::Board(..)
        | Screen::Check
        | Screen::Done
        | Screen::Reading
        | Screen::Help(_)
        | Screen::Broken(_)
        | Screen::Closing
        | Screen::Hidden => Vec::new(),
    };
}

impl Draft {
    /// A box with a text in it.
    pub fn new(text: &str, lines: Lines) -> Self {
        Self {
            editor: Editor::new(text, lines),
            told: None,
        }
    }
}

fn draft(cell: Option<&dyn Cell>) -> Draft {
    let Some(cell) = cell else {
        return Draft::new("", Lines::One);
    };
    Draft::new(&typed(cell), lines(cell.shape()))
}

fn lines(shape: Shape) -> Lines {
    match shape {
        Shape::Lines => Lines::Many,
        Shape::Line
        | Shape::Date
        | Shape::Amount
        | Shape::Age
        | Shape::Scale
        | Shape::Count
        | Shape::One(_)
        | Shape::Several(_) => Lines::One,
    }
}

/// Whether the text of a box is the answer that is kept, but for spaces around it.
pub fn is_kept(cell: &dyn Cell, text: &str) -> bool {
    clean(text, lines(cell.shape())) == typed(cell)
}

/// What is said beside the text of a box: a dose is looked at once it can be read as an amount.
pub fn note(state: &State, asked: &Asked, shape: Shape, text: &str) -> Note {
    let note = read::typed(shape, text, &state.around()).1;
    let record = state.profile().record(&asked.spot);
    let is_dose = record.is_some_and(|record| guard::is_dose(record.name(), asked.field.key));
    if note == Note::Silent && is_dose {
        read::dose(text, &state.language)
    } else {
        note
    }
}

/// The words a person typed for an answer; empty for choices and for answers not given.
pub fn typed(cell: &dyn Cell) -> String {
    match cell.value() {
        Some(Value::Words(words)) => words,
        Some(Value::Date(date)) => date.said,
        Some(Value::One(_) | Value::Several(_)) | None => String::new(),
    }
}

/// Whether an answer is written into a box.
pub const fn has_box(shape: Shape) -> bool {
    !matches!(shape, Shape::One(_) | Shape::Several(_))
}

/// Where the cursor stands when a page opens.
pub fn first_focus(state: &State, place: &Place) -> Stop {
    let asked = asked(state.profile(), place, state.pages);
    let at = asked
        .iter()
        .position(|asked| Some(asked.item) == item_of(place))
        .unwrap_or(0);
    if let Some(asked) = asked.get(at) {
        return focus_of_question(state, asked, at);
    }
    match (place.at, place.list()) {
        (At::Item(_), Some(list)) => first_of_list(state, &place.node, list),
        (At::End, _) if place.node.list().is_some() => Stop::ToList,
        (At::End | At::Item(_), _) => Stop::NextPart,
    }
}

/// The first thing of a question that can have the focus: its box, the choice made, the first choice.
pub fn focus_of_question(state: &State, asked: &Asked, at: usize) -> Stop {
    let Some(cell) = state.cell(asked) else {
        return Stop::Continue;
    };
    if let Some(unknown) = cell.unknown() {
        return Stop::Unknown(at, unknown);
    }
    match cell.shape() {
        Shape::One(choices) | Shape::Several(choices) => {
            let chosen = match cell.value() {
                Some(Value::One(key)) => choices.keys.iter().position(|known| *known == key),
                Some(Value::Several(_) | Value::Words(_) | Value::Date(_)) | None => None,
            };
            let record = state.profile().record(&asked.spot);
            let first = || sold::order(record, asked.field, choices).first().copied();
            Stop::Choice(at, chosen.or_else(first).unwrap_or(0))
        }
        Shape::Line
        | Shape::Lines
        | Shape::Date
        | Shape::Amount
        | Shape::Age
        | Shape::Scale
        | Shape::Count => Stop::Box(at),
    }
}

fn first_of_list(state: &State, node: &Node, list: &'static crate::ask::form::List) -> Stop {
    use crate::ask::form::Growth;
    let rows = walk::listing(state.profile(), node, list);
    let first = rows.and_then(|rows| rows.ids().first().copied());
    let settled = rows.is_some_and(walk::is_settled);
    match (first, list.growth) {
        (Some(id), Growth::Fixed) => Stop::Entry(id),
        (Some(id), Growth::Free | Growth::OneByOne) if settled => Stop::Entry(id),
        (_, Growth::Free | Growth::OneByOne) => Stop::Add,
        (None, Growth::Fixed) => Stop::Continue,
    }
}

const fn item_of(place: &Place) -> Option<usize> {
    match place.at {
        At::Item(item) => Some(item),
        At::End => None,
    }
}
