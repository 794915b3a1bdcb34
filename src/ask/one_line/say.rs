//! What was read, in words for the screen: a line for each thing, or all of it in one line.

use super::{NOTE, Reading};
use crate::ask::words::{question_id, value};
use crate::language::{Arg, Language};
use crate::profile::cell::{Cell, Record, Shape, Value};
use crate::profile::medicines::Medicine;

/// The boxes that say how much and when, in the order in which they are read out.
const WHEN: [&str; 9] = [
    "pattern",
    "weekdays",
    "morning",
    "noon",
    "evening",
    "night",
    "amount",
    "most_in_a_day",
    NOTE,
];

/// What was read, a line for each thing: name, strength, when, what for, and what is not sure.
pub fn preview(reading: &Reading, language: &Language) -> Vec<String> {
    let line = |key: &str, words: String| labelled(key, &words, language);
    let mut lines: Vec<String> = ["name", "substance"]
        .into_iter()
        .filter_map(|key| Some(line(key, said(reading, key, language)?)))
        .collect();
    let strength = said(reading, "strength", language);
    let form = said(reading, "form", language);
    match (strength, form) {
        (Some(strength), Some(form)) => {
            lines.push(line("strength", language.list(&[strength, form])));
        }
        (Some(strength), None) => lines.push(line("strength", strength)),
        (None, Some(form)) => lines.push(line("form", form)),
        (None, None) => {}
    }
    let when = when(reading, language);
    if !when.is_empty() {
        lines.push(line(NOTE, when));
    }
    let last = ["route", "what_for"].into_iter();
    lines.extend(last.filter_map(|key| Some(line(key, said(reading, key, language)?))));
    lines.extend(not_sure(reading, language));
    lines
}

/// What was read, in one line: "metformin: 500 mg; Every day; twice a day; sugar".
pub fn summary(reading: &Reading, language: &Language) -> String {
    let parts = ["substance", "strength", "form"].map(|key| said(reading, key, language));
    let when = Some(when(reading, language)).filter(|when| !when.is_empty());
    let last = ["route", "what_for"].map(|key| said(reading, key, language));
    let parts: Vec<String> = parts
        .into_iter()
        .chain([when])
        .chain(last)
        .chain([not_sure(reading, language)])
        .flatten()
        .collect();
    let name = said(reading, "name", language).unwrap_or_else(|| reading.written.clone());
    if parts.is_empty() {
        return name;
    }
    let words = parts.join(&separator(language));
    let args = [("label", Arg::Words(&name)), ("words", Arg::Words(&words))];
    language.fill("one-line-labelled", &args)
}

/// How much and when, all in one: "Every day; Morning: 1; Night: 1".
fn when(reading: &Reading, language: &Language) -> String {
    let parts: Vec<String> = WHEN
        .into_iter()
        .filter_map(|key| {
            let words = said(reading, key, language)?;
            Some(match key {
                "pattern" | "weekdays" | NOTE => words,
                key => labelled(key, &words, language),
            })
        })
        .collect();
    parts.join(&separator(language))
}

fn not_sure(reading: &Reading, language: &Language) -> Option<String> {
    let rest = reading.rest();
    let words = [("words", Arg::Words(&rest))];
    (!rest.is_empty()).then(|| language.fill("one-line-not-sure", &words))
}

fn labelled(key: &str, words: &str, language: &Language) -> String {
    let label = language.text(&format!("{}.label", question_id("medicine", key)));
    let args = [("label", Arg::Words(&label)), ("words", Arg::Words(words))];
    language.fill("one-line-labelled", &args)
}

fn separator(language: &Language) -> String {
    language.text("one-line-note-separator")
}

/// A box in words.
fn said(reading: &Reading, key: &str, language: &Language) -> Option<String> {
    let found = reading.value(key)?;
    let shape = Medicine::default()
        .cell(key)
        .map_or(Shape::Line, Cell::shape);
    Some(match found {
        Value::Words(words) => words.clone(),
        Value::Date(_) | Value::One(_) | Value::Several(_) => value(shape, found, language),
    })
}
