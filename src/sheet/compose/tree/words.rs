//! The words below the signs of a family tree: who it is, the age, and the illnesses with the age at which they began.

use super::super::pen::Pen;
use super::super::phrase::with_aside;
use super::super::units;
use super::illnesses::Common;
use super::names::short_name;
use super::shape;
use crate::language::Arg;
use crate::profile::family::{Life, Relation, Relative};
use crate::profile::text::{Lines, clean};
use crate::profile::values::Line;
use crate::sheet::document::Text;
use crate::sheet::pedigree::shape_of;
use crate::vocabulary::fold;

/// Letters of words below a sign, at most; the table has them in full.
const MOST_LETTERS: usize = 44;

/// A line of the person's, safe to print.
pub(super) fn line(line: &Line) -> String {
    clean(&line.0, Lines::One)
}

/// Words that fit below a sign, cut between two words.
pub(super) fn short(words: &str) -> Text {
    let words = clean(words, Lines::One);
    if words.chars().count() <= MOST_LETTERS {
        return Text::person(units::tie(&words));
    }
    let start: String = words.chars().take(MOST_LETTERS).collect();
    let end = start.rfind(' ').unwrap_or(start.len());
    Text::person(units::tie(start[..end].trim_end()) + "…")
}

/// Who it is, the age, and the illnesses with the age at which they began, those that have a pattern first.
pub(super) fn label(
    pen: &Pen<'_>,
    relative: &Relative,
    relation: Option<Relation>,
    which: &str,
    commonest: &[Common],
) -> Vec<Text> {
    let mut label = Vec::new();
    if let Some(name) = relation.and_then(short_name) {
        label.push(Text::bold(pen.text(name)));
    }
    let others = pen.profile.family.relatives.entries.iter();
    let alike = others.filter(|other| other.relation == relative.relation);
    if !which.is_empty() && alike.count() > 1 {
        label.push(short(which));
    }
    let age = relative.age.given().map(|age| short(&age.0));
    let died = relative.life.given() == Some(&Life::Dead);
    match (died, age) {
        (true, Some(age)) => {
            let words = age.words();
            let args = [("age", Arg::Words(&words))];
            label.push(Text::plain(pen.language.fill("tree-died-at", &args)));
        }
        (true, None) => label.push(Text::plain(pen.text("tree-died"))),
        (false, Some(age)) => label.push(age),
        (false, None) => {}
    }
    let drawn = shape::told(pen, relative, relation).or_else(|| relation.map(shape_of));
    let born = drawn.and_then(|drawn| shape::born_otherwise(relative.birth_sex.given(), drawn));
    label.extend(born.map(|id| Text::plain(pen.text(id))));
    let illnesses = relative.illnesses.entries.iter();
    let mut illnesses: Vec<_> = illnesses.collect();
    // Where there is room for a few only, those with a pattern must be among them.
    illnesses.sort_by_key(|illness| {
        let folded = illness.what.given().map(|what| fold(&line(what)));
        !commonest
            .iter()
            .any(|one| Some(&one.folded) == folded.as_ref())
    });
    for illness in illnesses {
        let Some(what) = illness.what.given() else {
            continue;
        };
        let age = illness.age.given().map(|age| short(&age.0));
        label.push(with_aside(short(&what.0), age));
    }
    label
}
