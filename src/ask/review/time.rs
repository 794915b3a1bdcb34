//! Days that cannot be: a visit that lies behind us, something before the person was born, an end before its beginning.

use jiff::civil::Date;

use super::Look;
use crate::ask::dates::say;
use crate::ask::place::Node;
use crate::language::Arg;
use crate::profile::cell::{Cell, Record, Value};
use crate::profile::rough_date::RoughDate;

/// Answers that tell of what has been: the record and the question.
const PAST: [(&str, &str); 10] = [
    ("visit", "birth_date"),
    ("reason", "diagnosis_date"),
    ("story", "first_sign_when"),
    ("symptom", "since"),
    ("illness", "since"),
    ("stay", "date"),
    ("cancer", "date"),
    ("allergy", "date"),
    ("medicines", "list_date"),
    ("record", "asked_on"),
];

/// Answers that tell of what is to come.
const FUTURE: [(&str, &str); 2] = [("visit", "visit_date"), ("reason", "decide_by")];

/// Beginnings and their ends.
const SPANS: [(&str, &str, &str); 2] = [
    ("medicine", "since", "changed"),
    ("treatment", "from", "until"),
];

/// The days of one record.
pub(super) fn of_record(look: &mut Look<'_>, node: &Node, record: &dyn Record) {
    for key in record.cells() {
        if let Some(date) = date(record, key) {
            of_date(look, node, record.name(), key, &date);
        }
    }
    for (_, from, until) in SPANS.iter().filter(|(name, ..)| *name == record.name()) {
        // A medicine that is still taken may have been changed before the day that was named as its start.
        let is_over = record.name() != "medicine" || is_stopped(record);
        let ends = date(record, until).and_then(|date| date.latest());
        let begins = date(record, from).and_then(|date| date.earliest());
        if is_over && ends.zip(begins).is_some_and(|(end, begin)| end < begin) {
            look.note(node, until, "review-end-before-start", &[]);
        }
    }
}

fn is_stopped(record: &dyn Record) -> bool {
    record.cell("pattern").and_then(Cell::value) == Some(Value::One("stopped"))
}

fn of_date(look: &mut Look<'_>, node: &Node, record: &str, key: &'static str, date: &RoughDate) {
    let said = say::echo(date, look.language);
    let day = [("day", Arg::Words(&said))];
    let is = |list: &[(&str, &str)]| list.contains(&(record, key));
    let lies_before = |day: Date| date.latest().is_some_and(|latest| latest < day);
    let lies_behind = |day: Date| date.earliest().is_some_and(|earliest| earliest > day);
    let born = look
        .profile
        .visit
        .birth_date
        .given()
        .and_then(RoughDate::earliest);
    if is(&FUTURE) && lies_before(look.today) && !is_over(look) {
        look.note(node, key, "review-lies-behind", &day);
    } else if is(&PAST) && lies_behind(look.today) {
        look.note(node, key, "review-lies-ahead", &day);
    } else if key != "birth_date" && born.is_some_and(lies_before) {
        look.note(node, key, "review-before-birth", &day);
    }
}

/// Whether something was noted after the visit: then it may well lie behind us.
fn is_over(look: &Look<'_>) -> bool {
    let outcome = &look.profile.outcome;
    let mut cells = outcome.cells().iter();
    cells.any(|key| outcome.cell(key).is_some_and(|cell| !cell.is_blank()))
}

fn date(record: &dyn Record, key: &str) -> Option<RoughDate> {
    match record.cell(key)?.value()? {
        Value::Date(date) => Some(date),
        Value::Words(_) | Value::One(_) | Value::Several(_) => None,
    }
}
