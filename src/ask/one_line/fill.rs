//! Puts what was understood into the boxes of a medicine, and everything else into the rest.

use std::ops::Range;

use super::cut::Kind;
use super::name::after_list_sign;
use super::part::{Dose, Part, Piece};
use super::parts::Line;
use super::{Filled, Reading, settle, timing};
use crate::language::Language;
use crate::profile::cell::{Record, Value};
use crate::profile::medicines::Medicine;
use crate::vocabulary;

/// Boxes on their way to be filled.
#[derive(Debug, Default)]
pub(super) struct Boxes(Vec<Filled>);

impl Boxes {
    /// Fills a box from some places of the line; the same value from another place only adds the place.
    pub(super) fn put(&mut self, key: &'static str, value: Value, from: &[Range<usize>]) {
        match self.0.iter_mut().find(|filled| filled.key == key) {
            Some(filled) => filled.from.extend_from_slice(from),
            None => self.0.push(Filled {
                key,
                value,
                from: from.to_vec(),
            }),
        }
    }

    /// Adds a place to a box that is filled.
    pub(super) fn also(&mut self, key: &str, from: &Range<usize>) {
        let filled = self.0.iter_mut().find(|filled| filled.key == key);
        if let Some(filled) = filled.filter(|filled| !filled.from.contains(from)) {
            filled.from.push(from.clone());
        }
    }
}

/// The boxes and the rest of a line with this name, or with none.
pub(super) fn fill(line: Line<'_>, name: Range<usize>, language: &Language) -> Reading {
    let substance = substance(line, name.end);
    let from = substance.as_ref().map_or(name.end, |_| name.end + 3);
    let mut pieces = line.parts(after_list_sign(line), name.start);
    pieces.extend(line.parts(from, line.tokens.len()));
    settle::settle(&mut pieces);
    let mut boxes = Boxes::default();
    let name = (!name.is_empty()).then(|| line.range(name.start, name.end));
    for (key, place) in [("name", name), ("substance", substance)] {
        if let Some(place) = place {
            boxes.put(key, words(&line.text[place.clone()]), &[place]);
        }
    }
    timing::fill(line, &mut pieces, &mut boxes, language);
    for piece in &pieces {
        one(line, piece, &mut boxes);
    }
    let mut boxes = boxes.0;
    boxes.sort_by_key(|filled| order(filled.key));
    let rest = unsure(line, &pieces);
    let skipped = skipped(line, &boxes, &rest);
    Reading {
        written: line.text.to_owned(),
        boxes,
        rest,
        skipped,
    }
}

/// What says nothing about when: strength, form, way, reason.
fn one(line: Line<'_>, piece: &Piece, boxes: &mut Boxes) {
    let place = std::slice::from_ref(&piece.range);
    match &piece.part {
        Part::Strength | Part::Ratio => {
            boxes.put("strength", Value::Words(spaced(line, &piece.range)), place);
        }
        Part::Form(form)
        | Part::Schedule(_, Some(form))
        | Part::Dose(Dose {
            form: Some(form), ..
        }) => boxes.put("form", Value::One(form), place),
        Part::Route(route) => boxes.put("route", Value::One(route), place),
        Part::For(reason) => boxes.put(
            "what_for",
            words(&line.text[reason.clone()]),
            std::slice::from_ref(reason),
        ),
        Part::Dose(_)
        | Part::Schedule(..)
        | Part::Bare(_)
        | Part::Time(_)
        | Part::Manner
        | Part::Often(_)
        | Part::Weekdays(_)
        | Part::AsNeeded
        | Part::Max(_)
        | Part::Stopped
        | Part::And
        | Part::Skipped
        | Part::Aside
        | Part::Unsure => {}
    }
}

fn words(text: &str) -> Value {
    Value::Words(text.to_owned())
}

/// The other name in brackets right behind the name, when it is known as one: "Lipitor (atorvastatin)".
fn substance(line: Line<'_>, at: usize) -> Option<Range<usize>> {
    let inside = line.is_sign(at, '(').then_some(at + 1)?;
    let close = (inside..line.tokens.len()).find(|at| line.is_sign(*at, ')'))?;
    let is_one = close == inside + 1 && vocabulary::is_medicine(line.written(inside, close));
    is_one.then(|| line.range(inside, close))
}

/// The words of a strength with a space between each number and its measure.
pub(super) fn spaced(line: Line<'_>, range: &Range<usize>) -> String {
    let mut out = String::new();
    let mut end = range.start;
    let mut after_number = false;
    for token in line
        .tokens
        .iter()
        .filter(|token| range.start <= token.range.start && token.range.end <= range.end)
    {
        if token.range.start > end || (after_number && token.word().is_some()) {
            out.push(' ');
        }
        out.push_str(&line.text[token.range.clone()]);
        end = token.range.end;
        after_number = token.kind == Kind::Number;
    }
    out
}

/// Where a box stands in a medicine.
fn order(key: &str) -> usize {
    let medicine = Medicine::default();
    let keys = medicine.cells();
    keys.iter()
        .position(|known| *known == key)
        .unwrap_or(keys.len())
}

/// The places of what is not sure; neighbours are one place, with the signs between them.
fn unsure(line: Line<'_>, pieces: &[Piece]) -> Vec<Range<usize>> {
    let mut places: Vec<Range<usize>> = Vec::new();
    let rest = |piece: &&Piece| matches!(piece.part, Part::Unsure | Part::Aside);
    for piece in pieces.iter().filter(rest) {
        match places.last_mut() {
            Some(last) if is_bare(&line.text[last.end..piece.range.start]) => {
                last.end = piece.range.end;
            }
            _ => places.push(piece.range.clone()),
        }
    }
    places
}

/// Whether there is neither a letter nor a digit in a text.
fn is_bare(text: &str) -> bool {
    !text.chars().any(char::is_alphanumeric)
}

/// What stands in no box and not in the rest.
fn skipped(line: Line<'_>, boxes: &[Filled], rest: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut used: Vec<&Range<usize>> = boxes.iter().flat_map(|filled| &filled.from).collect();
    used.extend(rest);
    let tokens = line.tokens.iter().map(|token| token.range.clone());
    tokens
        .filter(|token| {
            !used
                .iter()
                .any(|range| range.start <= token.start && token.end <= range.end)
        })
        .collect()
}
