//! Questions and answers in words: what stands on a page, in a row of a list, on the sheet.

use super::dates::say;
use super::form::List;
use super::place::Node;
use crate::language::{Arg, Language};
use crate::profile::Profile;
use crate::profile::answer::Unknown;
use crate::profile::cell::{Cell, Choices, Record, Shape, Value};
use crate::profile::rows::{Instead, Listing, RowId};
use crate::vocabulary::{Kin, Suggestion};

/// The message id of a question: the record's name and the question's, with hyphens.
pub fn question_id(record: &str, key: &str) -> String {
    format!("{record}-{}", key.replace('_', "-"))
}

/// The message id of a choice.
pub fn choice_id(choices: Choices, key: &str) -> String {
    format!("{}-{key}", choices.name)
}

/// The message id of a list: the part or entry whose page shows it, and its name.
pub fn list_id(node: &Node, list: &List) -> String {
    let around = node
        .list()
        .map_or_else(|| node.part().name, |outer| entry_name(outer));
    format!("list-{}-{}", around, list.key.replace('_', "-"))
}

/// The message prefix of a list's entries, by the list's name in the profile.
fn entry_name(list: &List) -> &'static str {
    match list.key {
        "relatives" => "relative",
        key => key,
    }
}

/// A value in words; dates as they are printed.
pub fn value(shape: Shape, value: &Value, language: &Language) -> String {
    match (shape, value) {
        (_, Value::Words(words)) => words.clone(),
        (_, Value::Date(date)) => say::echo(date, language),
        (Shape::One(choices) | Shape::Several(choices), Value::One(key)) => {
            language.text(&choice_id(choices, key))
        }
        (Shape::One(choices) | Shape::Several(choices), Value::Several(keys)) => {
            let words: Vec<String> = keys
                .iter()
                .map(|key| language.text(&choice_id(choices, key)))
                .collect();
            language.list(&words)
        }
        (_, Value::One(key)) => (*key).to_owned(),
        (_, Value::Several(keys)) => keys.join(", "),
    }
}

/// "I do not know" and its kin.
pub fn unknown(unknown: Unknown, language: &Language) -> String {
    language.text(&format!("unknown-{}", unknown.key()))
}

/// The same as a doctor reads it: "not sure".
pub fn unknown_on_paper(unknown: Unknown, language: &Language) -> String {
    language.text(&format!("unknown-{}.paper", unknown.key()))
}

/// What stands on paper instead of entries: "Takes no medicines", "not sure".
pub fn instead_on_paper(list_id: &str, instead: Instead, language: &Language) -> String {
    match instead {
        Instead::None => language.text(&format!("{list_id}.none-label")),
        Instead::NotSure => unknown_on_paper(Unknown::NotSure, language),
        Instead::NobodyKnows => unknown_on_paper(Unknown::NobodyKnows, language),
        Instead::Withheld => unknown_on_paper(Unknown::Withheld, language),
    }
}

/// What was answered, in words for the screen; nothing when nothing was said.
pub fn answer(cell: &dyn Cell, language: &Language) -> Option<String> {
    match (cell.value(), cell.unknown()) {
        (Some(given), _) => Some(value(cell.shape(), &given, language)),
        (None, Some(why)) => Some(unknown(why, language)),
        (None, None) => None,
    }
}

/// What stands in a column of a list, on one line; empty when nothing was said.
pub fn column(
    profile: &Profile,
    node: &Node,
    list: &'static List,
    id: RowId,
    key: &str,
    language: &Language,
) -> String {
    let home = node.home(list);
    let Some(row) = profile.list(&home, list.key).and_then(|rows| rows.row(id)) else {
        return String::new();
    };
    let words = match (list.key, key) {
        ("questions", "text") if is_private(row) => language.text("question-private"),
        ("medicines", "when") => medicine_when(row, language),
        ("relatives", "illnesses") => row.list("illnesses").map_or_else(String::new, |rows| {
            let names: Vec<String> = rows
                .ids()
                .into_iter()
                .filter_map(|id| rows.row(id))
                .map(|row| cell_words(row, "what", language))
                .collect();
            names.join(", ")
        }),
        (_, key) => cell_words(row, key, language),
    };
    words.replace('\n', " ")
}

/// The name of an entry: its first column, or the words for one without a name.
pub fn entry(
    profile: &Profile,
    node: &Node,
    list: &'static List,
    id: RowId,
    language: &Language,
) -> String {
    let name = list
        .columns
        .first()
        .map(|key| column(profile, node, list, id, key, language));
    name.filter(|name| !name.is_empty())
        .unwrap_or_else(|| language.text(&format!("{}.entry", list_id(node, list))))
}

/// Whether an entry is kept for the person alone: a relative may look over their shoulder.
pub fn is_private(row: &dyn Record) -> bool {
    super::form::chosen(row, "privacy").contains(&"private")
}

fn cell_words(row: &dyn Record, key: &str, language: &Language) -> String {
    row.cell(key)
        .and_then(|cell| answer(cell, language))
        .unwrap_or_default()
}

/// When a medicine is taken, in a few words: "morning, evening", "Sunday", "when needed".
pub fn medicine_when(row: &dyn Record, language: &Language) -> String {
    let mut parts = Vec::new();
    let pattern = super::form::chosen(row, "pattern");
    if pattern
        .iter()
        .any(|key| matches!(*key, "as-needed" | "stopped"))
    {
        parts.push(cell_words(row, "pattern", language));
    }
    let days = cell_words(row, "weekdays", language);
    if !days.is_empty() {
        parts.push(days);
    }
    for time in ["morning", "noon", "evening", "night"] {
        let taken = row
            .cell(time)
            .and_then(Cell::value)
            .is_some_and(|value| match value {
                Value::Words(words) => words.trim() != "0",
                Value::Date(_) | Value::One(_) | Value::Several(_) => true,
            });
        if taken {
            parts.push(language.text(&format!("time-{time}")));
        }
    }
    let own = cell_words(row, "when_words", language);
    if !own.is_empty() {
        parts.push(own);
    }
    parts.join(", ")
}

/// "4 medicines", "none", or what was said instead; nothing for an untouched list.
pub fn listing(rows: &dyn Listing, list_id: &str, language: &Language) -> Option<String> {
    let count = rows.ids().len();
    match rows.instead() {
        Some(Instead::None) => Some(language.text(&format!("{list_id}.none-label"))),
        Some(Instead::NotSure) => Some(unknown(Unknown::NotSure, language)),
        Some(Instead::NobodyKnows) => Some(unknown(Unknown::NobodyKnows, language)),
        Some(Instead::Withheld) => Some(unknown(Unknown::Withheld, language)),
        None if count == 0 => None,
        None => Some(language.fill(&format!("{list_id}.count"), &[("count", Arg::Count(count))])),
    }
}

/// What stands beside a name that is offered: other names that belong to it, and what to look at.
pub fn offered(offer: &Suggestion, language: &Language) -> String {
    let (id, names) = match offer.kin {
        Kin::None => return offer.note.to_owned(),
        Kin::Called(names) => ("suggest-called", names),
        Kin::SoldAs(names) => ("suggest-sold", names),
        Kin::Contains(names) => ("suggest-contains", names),
    };
    let names: Vec<String> = names.split('|').map(str::to_owned).collect();
    let names = language.fill(id, &[("names", Arg::Words(&language.list(&names)))]);
    if offer.note.is_empty() {
        names
    } else {
        format!("{names}{}{}", language.text("list-separator"), offer.note)
    }
}
