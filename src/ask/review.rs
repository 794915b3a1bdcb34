//! A second look at the answers before the sheet is made: what is open, what could not be read.
//!
//! Each finding is one plain sentence and the place to mend it; none of them keeps anyone from the sheet, and none
//! judges an answer.

use super::amounts::{self, Reading};
use super::form::{Field, Item, Level, Section};
use super::place::{Node, Place};
use super::sections::SECTIONS;
use super::walk;
use super::words;
use crate::language::{Arg, Language};
use crate::profile::Profile;
use crate::profile::cell::{Cell, Shape, Value};

/// Something to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Where it is mended.
    pub place: Place,
    /// One sentence that says what it is.
    pub sentence: String,
}

/// Everything to look at, in the order of the form, for the parts that come before the visit.
pub fn review(profile: &Profile, language: &Language) -> Vec<Finding> {
    let mut findings = Vec::new();
    for section in SECTIONS
        .iter()
        .filter(|section| section.group != super::form::Group::After)
    {
        part(profile, section, language, &mut findings);
    }
    findings
}

fn part(
    profile: &Profile,
    section: &'static Section,
    language: &Language,
    findings: &mut Vec<Finding>,
) {
    let node = Node::section(section);
    node_findings(profile, &node, language, findings);
    if section.name == "questions" {
        let count = profile.questions.questions.entries.len();
        if (1..3).contains(&count) {
            let sentence = language.fill("review-top-three", &[("count", Arg::Count(count))]);
            findings.push(Finding {
                place: node.at(0),
                sentence,
            });
        }
    }
}

fn node_findings(profile: &Profile, node: &Node, language: &Language, findings: &mut Vec<Finding>) {
    for (at, item) in node.items().iter().enumerate() {
        match item {
            Item::List(list) => {
                let Some(rows) = walk::listing(profile, node, list) else {
                    continue;
                };
                let id = words::list_id(node, list);
                let nested = node.list().is_some();
                let silent = rows.ids().is_empty() && rows.instead().is_none();
                if list.level == Level::Must && silent && !nested {
                    let part = language.text(&format!("{id}.label"));
                    let sentence =
                        language.fill("review-list-empty", &[("part", Arg::Words(&part))]);
                    findings.push(Finding {
                        place: node.at(at),
                        sentence,
                    });
                }
                for row in rows.ids() {
                    node_findings(profile, &node.entry(at, row), language, findings);
                }
            }
            Item::Ask(_) | Item::Together(..) => {
                for field in walk::fields(profile, node, item) {
                    field_finding(profile, node, at, field, language, findings);
                }
            }
        }
    }
}

fn field_finding(
    profile: &Profile,
    node: &Node,
    at: usize,
    field: &'static Field,
    language: &Language,
    findings: &mut Vec<Finding>,
) {
    let spot = node.spot();
    let Some(record) = profile.record(&spot) else {
        return;
    };
    let Some(cell) = record.cell(field.key) else {
        return;
    };
    let id =
        if cell.is_blank() && field.level == Level::Must && !may_stay_open(profile, node, field) {
            "review-blank"
        } else if !is_readable(cell, language) {
            "review-unread"
        } else {
            return;
        };
    let question = language.text(&format!(
        "{}.label",
        words::question_id(record.name(), field.key)
    ));
    let sentence = match name_of(profile, node, language) {
        None => language.fill(id, &[("question", Arg::Words(&question))]),
        Some(name) => language.fill(
            &format!("{id}-of"),
            &[
                ("name", Arg::Words(&name)),
                ("question", Arg::Words(&question)),
            ],
        ),
    };
    findings.push(Finding {
        place: node.at(at),
        sentence,
    });
}

/// The four times of a day are asked together: one of them is an answer.
pub fn may_stay_open(profile: &Profile, node: &Node, field: &Field) -> bool {
    const TIMES: [&str; 4] = ["morning", "noon", "evening", "night"];
    TIMES.contains(&field.key)
        && profile.record(&node.spot()).is_some_and(|record| {
            field.key != "morning"
                || TIMES
                    .iter()
                    .any(|time| record.cell(time).is_some_and(|cell| !cell.is_blank()))
        })
}

/// Whether a given date, amount, age or number was understood.
fn is_readable(cell: &dyn Cell, language: &Language) -> bool {
    let Some(value) = cell.value() else {
        return true;
    };
    match (cell.shape(), value) {
        (Shape::Date, Value::Date(date)) => date.edtf.is_some(),
        (Shape::Amount, Value::Words(words)) => amounts::amount(&words, language) == Reading::Clear,
        (Shape::Age, Value::Words(words)) => amounts::age(&words, language) == Reading::Clear,
        (Shape::Scale, Value::Words(words)) => amounts::scale(&words) == Reading::Clear,
        (Shape::Count, Value::Words(words)) => amounts::counted(&words, language) == Reading::Clear,
        _ => true,
    }
}

/// The name of the entry a question belongs to; nothing for a question of a part.
fn name_of(profile: &Profile, node: &Node, language: &Language) -> Option<String> {
    let (place, id) = node.around()?;
    let list = place.list()?;
    Some(words::entry(profile, &place.node, list, id, language))
}
