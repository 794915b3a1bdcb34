//! This problem: since when, what is worst now, what happened when, and what was tried.

use super::order;
use super::pen::Pen;
use super::phrase::{bold, with_aside};
use crate::language::Arg;
use crate::profile::cell::{Cell, Value};
use crate::profile::spot::Spot;
use crate::sheet::document::{Block, Fact, Text};

const STORY: Spot = Spot::section("story");

/// What happened last that is printed for the doctor; what lies further back stands on the patient's paper.
const EVENTS: usize = 5;

/// The story in short; nothing when none was told.
pub(super) fn blocks(pen: &mut Pen<'_>) -> Vec<Block> {
    let mut facts = Vec::new();
    facts.extend(pen.row(&STORY, &["first_sign", "first_sign_when"], Pen::bare));
    facts.extend(pen.facts(&STORY, &["worst_now"]));
    facts.extend(symptoms(pen));
    facts.extend(treatments(pen));
    facts.extend(events(pen));
    if facts.is_empty() {
        return Vec::new();
    }
    vec![
        Block::Heading(2, Text::plain(pen.text("sheet-story"))),
        Block::RunIn(facts),
    ]
}

/// "Dizziness (August 2026; Now, 0 to 10: 3; At its worst, 0 to 10: 8)".
fn symptoms(pen: &mut Pen<'_>) -> Option<Fact> {
    list(pen, "symptoms", "what", |pen, entry| {
        let since = pen.bare(entry, "since");
        [since]
            .into_iter()
            .chain(levels(pen, entry))
            .flatten()
            .collect()
    })
}

/// "now 3, at its worst 8 of 10".
fn levels(pen: &mut Pen<'_>, entry: &Spot) -> [Option<Text>; 2] {
    let level = |key| match pen.profile.cell(entry, key).and_then(Cell::value) {
        Some(Value::Words(level)) => Some(level),
        Some(Value::One(_) | Value::Several(_) | Value::Date(_)) | None => None,
    };
    if let (Some(now), Some(worst)) = (level("now"), level("worst")) {
        let args = [("now", Arg::Words(&now)), ("worst", Arg::Words(&worst))];
        for key in ["now", "worst"] {
            pen.mark(entry, key);
        }
        return [
            Some(Text::plain(pen.language.fill("sheet-levels", &args))),
            None,
        ];
    }
    ["now", "worst"].map(|key| pen.named(entry, key))
}

/// "Magnesium (Helped: No)". When it was stopped stands on the patient's paper.
fn treatments(pen: &mut Pen<'_>) -> Option<Fact> {
    list(pen, "treatments", "name", |pen, entry| {
        pen.named(entry, "helped").into_iter().collect()
    })
}

/// The entries of a list behind each other, each with what is said of it in brackets.
fn list<'a>(
    pen: &mut Pen<'a>,
    list: &'static str,
    name: &'static str,
    of: impl Fn(&mut Pen<'a>, &Spot) -> Vec<Text>,
) -> Option<Fact> {
    let said = pen.instead(&STORY, list);
    let entries = pen.entries(&STORY, list);
    let mut each: Vec<Text> = said.into_iter().collect();
    for entry in &entries {
        let name = pen.answer_or_open(entry, name);
        let said = of(pen, entry);
        let said = pen.join(said, "sheet-semicolon");
        each.push(with_aside(name, (!said.is_empty()).then_some(said)));
    }
    let value = pen.join(each, "sheet-full-stop");
    (!value.is_empty()).then(|| Fact {
        label: pen.list_label(&STORY, list),
        value,
    })
}

/// The last things that happened, the newest last: "26 October 2026: Talk with Dr Brooks".
fn events(pen: &mut Pen<'_>) -> Option<Fact> {
    let said = pen.instead(&STORY, "events");
    let entries = pen.entries(&STORY, "events");
    let entries = order::newest_last(pen, entries, "date");
    let last = &entries[entries.len().saturating_sub(EVENTS)..];
    let each = last.iter().map(|entry| {
        let date = pen.answer(entry, "date");
        let what = pen.answer_or_open(entry, "what");
        pen.join(date.map(bold).into_iter().chain([what]), "sheet-colon")
    });
    let each: Vec<Text> = each.collect();
    let value = pen.join(said.into_iter().chain(each), "sheet-semicolon");
    (!value.is_empty()).then(|| Fact {
        label: pen.text("sheet-events"),
        value,
    })
}
