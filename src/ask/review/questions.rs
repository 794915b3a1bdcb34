//! Questions: whether the most important ones are known, and whether something would be printed that is hard to share.

use super::{Finding, Look};
use crate::ask::board::asks_for_top;
use crate::ask::place::Node;
use crate::language::Arg;
use crate::profile::cell::{Cell, Record, Value};
use crate::vocabulary::{Manner, manner_of};

/// Answers that people may not want a relative to read: the record and the question.
const SENSITIVE: [(&str, &str); 3] = [
    ("health", "other_drugs"),
    ("health", "infections"),
    ("health", "mood"),
];

/// The questions, one of them, or the answers of a part.
pub(super) fn of_record(look: &mut Look<'_>, node: &Node, record: &dyn Record) {
    match record.name() {
        "questions" => of_all(look, node),
        "question" => of_one(look, node, record),
        name => {
            for (_, key) in SENSITIVE.iter().filter(|(of, _)| *of == name) {
                if record.cell(key).and_then(Cell::value).is_some() {
                    look.note(node, key, "review-sensitive", &[]);
                }
            }
        }
    }
}

/// Too few questions, or too many without a word on which matter most.
fn of_all(look: &mut Look<'_>, node: &Node) {
    let count = look.profile.questions.questions.entries.len();
    let id = if (1..3).contains(&count) {
        "review-top-three"
    } else if asks_for_top(look.profile) {
        "review-top-open"
    } else {
        return;
    };
    let sentence = look.language.fill(id, &[("count", Arg::Count(count))]);
    let place = node.at(0);
    look.findings.push(Finding { place, sentence });
}

/// A question about how an illness ends, or an intimate one, that nobody has said may be printed.
fn of_one(look: &mut Look<'_>, node: &Node, record: &dyn Record) {
    let is_open = record.cell("privacy").is_some_and(Cell::is_blank);
    let Some(Value::Words(words)) = record.cell("text").and_then(Cell::value) else {
        return;
    };
    if is_open && manner_of(&words) == Manner::Quiet {
        look.note(node, "privacy", "review-question-printed", &[]);
    }
}
