//! What was not answered though a doctor misses it, and what could not be read.

use super::{Finding, Look};
use crate::ask::amounts::{self, Reading};
use crate::ask::form::{Field, Item, Level, chosen};
use crate::ask::place::Node;
use crate::ask::walk;
use crate::ask::words;
use crate::language::{Arg, Language};
use crate::profile::Profile;
use crate::profile::cell::{Cell, Record, Shape, Value};

/// All of a part, its lists included.
pub(super) fn of_part(look: &mut Look<'_>, part: &Node) {
    let (profile, language) = (look.profile, look.language);
    node_findings(profile, part, language, &mut look.findings);
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

/// Whether nobody misses this answer, though others of its kind are missed.
pub fn may_stay_open(profile: &Profile, node: &Node, field: &Field) -> bool {
    let record = profile.record(&node.spot());
    record.is_some_and(|record| match record.name() {
        "medicine" => is_other_time(record, field.key),
        "record" => is_without_test(record, field.key),
        _ => false,
    })
}

/// The four times of a day are asked together: one of them is an answer.
fn is_other_time(record: &dyn Record, key: &str) -> bool {
    const TIMES: [&str; 4] = ["morning", "noon", "evening", "night"];
    let is_given = |time: &&str| record.cell(time).is_some_and(|cell| !cell.is_blank());
    TIMES.contains(&key) && (key != "morning" || TIMES.iter().any(is_given))
}

/// A list of one's own has no day and no place of a test, and what will not be brought needs none.
fn is_without_test(record: &dyn Record, key: &str) -> bool {
    let is_own = chosen(record, "form") == ["own-list"];
    let state = chosen(record, "state");
    let is_settled = state
        .iter()
        .any(|state| matches!(*state, "cannot-get" | "not-needed"));
    matches!(key, "date" | "place") && (is_own || is_settled)
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
