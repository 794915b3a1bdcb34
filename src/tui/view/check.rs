//! Check your answers: what there is to look at, then everything that was said, each with a way to change it.
//!
//! ```text
//!  2 things to look at
//!  > Eye drops: How much you take is not filled in
//!    Allergies: not answered. Are there none, or do you not know?
//!  Why you are going
//!    Reason        Heart flutters and dizziness
//!    [Make the sheet]
//! ```

use super::page;
use crate::ask::form::{Item, Level};
use crate::ask::place::{At, Node, Place};
use crate::ask::sections::SECTIONS;
use crate::ask::{review, walk, words};
use crate::language::Arg;
use crate::tui::screenful::{Entry, Mark, Row, Screenful, Stop};
use crate::tui::state::{Screen, State};

/// An answer as it is shown on this page and on the overview of an entry.
#[derive(Debug, Clone)]
pub struct Shown {
    /// The part whose first answer this is; empty for the others.
    pub part: String,
    /// The short name of the question.
    pub label: String,
    /// What was said.
    pub words: String,
    /// How much it is missed.
    pub level: Level,
    /// Whether nothing was said.
    pub is_open: bool,
    /// Where it is changed.
    pub place: Option<Place>,
}

impl Shown {
    /// Its row; `at` is its place among the answers of the page.
    pub(super) fn row(self, at: usize) -> Entry {
        let cells = vec![self.label, self.words];
        Row::columns(Some(Stop::Answer(at)), Mark::Plain, cells, &[1, 2])
    }
}

pub(super) fn screenful(state: &State) -> Screenful {
    let findings = review::review(state.profile(), state.today, &state.language);
    let count = state
        .language
        .fill("check-findings", &[("count", Arg::Count(findings.len()))]);
    let mut entries = vec![Entry::Heading(count)];
    for (at, finding) in findings.into_iter().enumerate() {
        entries.push(Row::single(
            Stop::Finding(at),
            Mark::Plain,
            finding.sentence,
        ));
    }
    entries.push(Entry::Gap);
    entries.push(Row::button(Stop::Make, state.text("button-make")));
    for (at, answer) in answers(state).into_iter().enumerate() {
        if !answer.part.is_empty() {
            entries.push(Entry::Gap);
            entries.push(Entry::Group(answer.part.clone()));
        }
        entries.push(answer.row(at));
    }
    page(state, state.text("check-title"), entries)
}

/// The answers that this page shows: all parts on the check page, one entry or part on its overview.
pub fn answers(state: &State) -> Vec<Shown> {
    let mut shown = Vec::new();
    match &state.view.screen {
        Screen::Ask(place) if place.at == At::End => of_node(state, &place.node, &mut shown),
        Screen::Check => {
            for section in &SECTIONS {
                let from = shown.len();
                of_node(state, &Node::section(section), &mut shown);
                let title = state.text(&format!("part-{}", section.name));
                let said = shown[from..].iter().any(|answer| !answer.is_open);
                if section.group == crate::ask::form::Group::After && !said {
                    shown.truncate(from);
                } else if let Some(first) = shown.get_mut(from) {
                    first.part = title;
                }
            }
        }
        _ => {}
    }
    shown
}

fn of_node(state: &State, node: &Node, shown: &mut Vec<Shown>) {
    for (at, item) in node.items().iter().enumerate() {
        match item {
            Item::List(list) => {
                let Some(rows) = walk::listing(state.profile(), node, list) else {
                    continue;
                };
                let id = words::list_id(node, list);
                let names: Vec<String> = rows
                    .ids()
                    .into_iter()
                    .map(|row| words::entry(state.profile(), node, list, row, &state.language))
                    .collect();
                let said = words::listing(rows, &id, &state.language);
                let said = if names.is_empty() {
                    said
                } else {
                    Some(names.join(", "))
                };
                push(
                    state,
                    shown,
                    state.text(&format!("{id}.label")),
                    said,
                    list.level,
                    node.at(at),
                );
            }
            Item::Ask(_) | Item::Together(..) => {
                let Some(record) = state.profile().record(&node.spot()) else {
                    continue;
                };
                for field in walk::fields(state.profile(), node, item) {
                    let id = format!("{}.label", words::question_id(record.name(), field.key));
                    let said = record
                        .cell(field.key)
                        .and_then(|cell| words::answer(cell, &state.language));
                    if said.is_none() && review::may_stay_open(state.profile(), node, field) {
                        continue;
                    }
                    push(
                        state,
                        shown,
                        state.text(&id),
                        said,
                        field.level,
                        node.at(at),
                    );
                }
            }
        }
    }
}

fn push(
    state: &State,
    shown: &mut Vec<Shown>,
    label: String,
    said: Option<String>,
    level: Level,
    place: Place,
) {
    if said.is_none() && level != Level::Must {
        return;
    }
    let is_open = said.is_none();
    let words = said.unwrap_or_else(|| state.text("not-filled-in"));
    shown.push(Shown {
        part: String::new(),
        label,
        words,
        level,
        is_open,
        place: Some(place),
    });
}
