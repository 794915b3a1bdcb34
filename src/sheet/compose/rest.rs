//! What is left of the answers once each part has printed what it knows: nothing may be missing from the paper.
//!
//! The form is walked in its order, questions that are hidden now included: an answer that was given is printed.

use std::collections::HashMap;

use super::form::{fields_at, items_at};
use super::pen::Pen;
use crate::ask::form::{Item, List, Section};
use crate::ask::sections::SECTIONS;
use crate::language::Arg;
use crate::profile::spot::Spot;
use crate::sheet::document::{Block, Fact, Text};

/// The answers of a part or entry that do not stand on the paper yet, those in its lists included.
pub(super) fn facts(pen: &mut Pen<'_>, spot: &Spot) -> Vec<Fact> {
    let mut facts = Vec::new();
    for item in items_at(spot) {
        facts.extend(item_facts(pen, spot, item));
        if let Item::List(list) = item {
            let home = list.home.map_or_else(|| spot.clone(), Spot::section);
            facts.extend(list_facts(pen, &home, list));
        }
    }
    facts.extend(pen.as_written(spot));
    facts
}

/// The same without what stands in its lists.
pub(super) fn own_facts(pen: &mut Pen<'_>, spot: &Spot) -> Vec<Fact> {
    items_at(spot)
        .into_iter()
        .flat_map(|item| item_facts(pen, spot, item))
        .collect()
}

/// The answers of one entry that do not stand on the paper yet, in one line; nothing when all of them do.
pub(super) fn line(pen: &mut Pen<'_>, entry: &Spot) -> Option<Text> {
    let colon = pen.text("sheet-colon");
    let parts: Vec<Text> = facts(pen, entry)
        .into_iter()
        .map(|fact| Text::plain(fact.label + &colon).then(fact.value))
        .collect();
    (!parts.is_empty()).then(|| pen.join(parts, "sheet-semicolon"))
}

/// What is left of each of these entries: what is true of all, then a line an entry behind its name.
pub(super) fn lines(pen: &mut Pen<'_>, entries: &[Spot]) -> Option<Block> {
    let mut facts: Vec<Fact> = shared(pen, entries).into_iter().collect();
    facts.extend(named_lines(pen, entries));
    (!facts.is_empty()).then_some(Block::Facts(facts))
}

/// The answers that all of these entries share, so that they are read once and not fourteen times.
fn shared(pen: &mut Pen<'_>, entries: &[Spot]) -> Option<Fact> {
    let (first, others) = entries
        .split_first()
        .filter(|(_, others)| others.len() >= 2)?;
    let mut parts = Vec::new();
    for key in items_at(first)
        .iter()
        .flat_map(|item| item.fields())
        .map(|field| field.key)
    {
        let said = pen.look(first, key);
        let same = |entry: &Spot| !pen.has_written(entry, key) && pen.look(entry, key) == said;
        if said.is_some() && !pen.has_written(first, key) && others.iter().all(same) {
            for entry in others {
                pen.mark(entry, key);
            }
            parts.extend(pen.named(first, key));
        }
    }
    let value = pen.join(parts, "sheet-semicolon");
    (!value.is_empty()).then(|| Fact {
        label: pen.text("sheet-all-of-these"),
        value,
    })
}

/// What is left of each part, a heading a part, in the order of the form.
pub(super) fn more(pen: &mut Pen<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let printed = |section: &&Section| pen.prints(section.name);
    let sections: Vec<&Section> = SECTIONS.iter().filter(printed).collect();
    for section in sections {
        let facts = facts(pen, &Spot::section(section.name));
        if !facts.is_empty() {
            let words = match section.name {
                "visit" => pen.text("sheet-more-visit"),
                name => {
                    let part = pen.text(&format!("part-{name}"));
                    pen.language
                        .fill("sheet-more-about", &[("part", Arg::Words(&part))])
                }
            };
            blocks.push(Block::Heading(2, Text::plain(words)));
            blocks.push(Block::Facts(facts));
        }
    }
    blocks
}

/// A line an entry behind its name, for those of which something is left.
fn named_lines(pen: &mut Pen<'_>, entries: &[Spot]) -> Vec<Fact> {
    let names = names(pen, entries);
    let lines = entries.iter().zip(names);
    lines
        .filter_map(|(entry, label)| line(pen, entry).map(|value| Fact { label, value }))
        .collect()
}

/// What entries are called in front of their further facts: two of one name are told apart by the next answer.
///
/// The name is not marked as printed: where a part prints an entry, the name stands there too.
fn names(pen: &Pen<'_>, entries: &[Spot]) -> Vec<String> {
    let names: Vec<String> = entries.iter().map(|entry| own_name(pen, entry)).collect();
    let mut count: HashMap<&str, usize> = HashMap::new();
    for name in &names {
        *count.entry(name).or_default() += 1;
    }
    let apart = |entry: &Spot, name: &str| match entry.list() {
        Some((_, "relatives", _)) => pen.value(entry, "which"),
        Some(_) if count[name] > 1 => {
            let next = fields_at(entry).nth(1);
            next.map_or_else(String::new, |field| pen.value(entry, field.key))
        }
        Some(_) | None => String::new(),
    };
    let told_apart = entries.iter().zip(&names).map(|(entry, name)| {
        let apart = apart(entry, name);
        if apart.is_empty() {
            name.clone()
        } else {
            format!("{name}{}{apart}", pen.text("list-separator"))
        }
    });
    told_apart.collect()
}

/// The first thing that is asked of an entry, or the words for one without a name; the number of a question.
fn own_name(pen: &Pen<'_>, entry: &Spot) -> String {
    if let Some((around, "questions", _)) = entry.list() {
        let rank = pen
            .entries(&around, "questions")
            .iter()
            .position(|other| other == entry);
        let number = Arg::Count(rank.map_or(0, |rank| rank + 1));
        return pen.language.fill("sheet-question", &[("number", number)]);
    }
    let name = fields_at(entry)
        .next()
        .map_or_else(String::new, |field| pen.value(entry, field.key));
    match entry.list() {
        Some((around, list, _)) if name.is_empty() => {
            pen.text(&format!("{}.entry", pen.list_id(&around, list)))
        }
        Some(_) | None => name,
    }
}

fn item_facts(pen: &mut Pen<'_>, spot: &Spot, item: &'static Item) -> Vec<Fact> {
    let mut facts = Vec::new();
    for field in item.fields() {
        if !pen.has_written(spot, field.key) {
            facts.extend(pen.fact(spot, field.key));
        }
    }
    facts
}

fn list_facts(pen: &mut Pen<'_>, home: &Spot, list: &'static List) -> Vec<Fact> {
    let mut facts = Vec::new();
    if !pen.has_written(home, list.key)
        && let Some(value) = pen.instead(home, list.key)
    {
        facts.push(Fact {
            label: pen.list_label(home, list.key),
            value,
        });
    }
    let entries = pen.entries(home, list.key);
    facts.extend(named_lines(pen, &entries));
    facts
}
