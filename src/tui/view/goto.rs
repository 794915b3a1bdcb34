//! Go to: one list of all parts, questions and actions, narrowed by typing.
//!
//! ```text
//!  Where do you want to go?
//!  [aller                                     ]
//!  > Allergies and bad reactions
//!    Check your answers
//! ```

use super::page;
use crate::ask::board::Page as Board;
use crate::ask::form::{Item, Section};
use crate::ask::place::{Node, Place};
use crate::ask::sections::SECTIONS;
use crate::ask::{walk, words};
use crate::tui::screenful::{Entry, Mark, Row, Screenful, Stop};
use crate::tui::state::State;

/// Where a row leads.
#[derive(Debug, Clone, PartialEq)]
pub enum Destination {
    /// A page of the interview.
    Place(Place),
    /// A question: its page, and the question of several on it.
    Question(Place, &'static str),
    /// A board of the list on this page.
    Board(Place, Board),
    /// Check your answers.
    Check,
    /// Make the sheet.
    Make,
    /// The task list.
    Tasks,
    /// The list of people.
    People,
}

/// A row of the list.
#[derive(Debug, Clone)]
pub struct Goal {
    /// What it says.
    pub words: String,
    /// Other words that find it: the question as it is asked.
    asked: String,
    /// Where it leads.
    pub to: Destination,
}

pub(super) fn screenful(state: &State) -> Screenful {
    let mut entries = vec![
        Entry::Heading(state.text("goto-heading")),
        Entry::Hint(state.text("goto-hint")),
    ];
    if let Some(draft) = state.boxes.first() {
        entries.push(Entry::Box(Stop::Box(0), Box::new(draft.editor.clone())));
    }
    let goals = destinations(state);
    if goals.is_empty() {
        entries.push(Entry::Text(state.text("goto-nothing")));
    }
    for (at, goal) in goals.into_iter().enumerate() {
        entries.push(Row::single(Stop::Destination(at), Mark::Plain, goal.words));
    }
    page(state, state.text("goto-title"), entries)
}

/// The boards of a part.
fn boards(state: &State, section: &'static Section) -> Vec<Goal> {
    let node = Node::section(section);
    let part = state.text(&format!("part-{}", section.name));
    let lists = section.items.iter().enumerate();
    let pages = lists.flat_map(|(at, item)| match item {
        Item::List(list) => {
            let first = Board::of(list);
            let top = first.filter(|page| *page == Board::Questions);
            let pages = first.into_iter().chain(top.map(|_| Board::TopThree));
            pages.map(|page| (node.at(at), page)).collect::<Vec<_>>()
        }
        Item::Ask(_) | Item::Together(..) => Vec::new(),
    });
    let goal = |(place, page): (Place, Board)| Goal {
        words: format!("{part}: {}", state.text(page.opener())),
        asked: String::new(),
        to: Destination::Board(place, page),
    };
    pages.map(goal).collect()
}

/// The rows that fit what was typed: parts and actions first, then questions.
pub fn destinations(state: &State) -> Vec<Goal> {
    let wanted = state
        .boxes
        .first()
        .map(|draft| draft.editor.text().trim().to_lowercase())
        .unwrap_or_default();
    let mut goals: Vec<Goal> = SECTIONS
        .iter()
        .map(|section| Goal {
            words: state.text(&format!("part-{}", section.name)),
            asked: String::new(),
            to: Destination::Place(walk::first(state.profile(), &Node::section(section))),
        })
        .collect();
    let actions = [
        ("tasks-check", Destination::Check),
        ("tasks-make", Destination::Make),
        ("goto-tasks", Destination::Tasks),
        ("goto-people", Destination::People),
    ];
    goals.extend(actions.into_iter().map(|(id, to)| Goal {
        words: state.text(id),
        asked: String::new(),
        to,
    }));
    goals.extend(SECTIONS.iter().flat_map(|section| boards(state, section)));
    for section in &SECTIONS {
        questions(state, &Node::section(section), &mut goals);
    }
    let fits = |words: &str| words.to_lowercase().contains(&wanted);
    goals.retain(|goal| fits(&goal.words) || fits(&goal.asked));
    goals
}

fn questions(state: &State, node: &Node, goals: &mut Vec<Goal>) {
    let part = state.text(&format!("part-{}", node.part().name));
    for (at, item) in node.items().iter().enumerate() {
        let found: Vec<(String, Destination)> = match item {
            Item::List(list) => vec![(words::list_id(node, list), Destination::Place(node.at(at)))],
            Item::Ask(_) | Item::Together(..) => walk::fields(state.profile(), node, item)
                .iter()
                .filter_map(|field| {
                    let record = state.profile().record(&node.spot())?;
                    let id = words::question_id(record.name(), field.key);
                    Some((id, Destination::Question(node.at(at), field.key)))
                })
                .collect(),
        };
        goals.extend(found.into_iter().map(|(id, to)| Goal {
            words: format!("{part}: {}", state.text(&format!("{id}.label"))),
            asked: state.text(&id),
            to,
        }));
    }
}
