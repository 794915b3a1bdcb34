//! Doses that are not clear on paper: a strength without its unit, and words that can mean two things.

use super::Look;
use crate::ask::guard::{self, What};
use crate::ask::place::Node;
use crate::language::Arg;
use crate::profile::cell::{Cell, Record, Value};
use crate::profile::text::{Lines, clean};

/// The doses of one record.
pub(super) fn of_record(look: &mut Look<'_>, node: &Node, record: &dyn Record) {
    let language = look.language;
    let doses = record.cells().iter().copied();
    for key in doses.filter(|key| guard::is_dose(record.name(), key)) {
        let Some(Value::Words(words)) = record.cell(key).and_then(Cell::value) else {
            continue;
        };
        let words = clean(&words, Lines::One);
        let asks = guard::look(&words, language)
            .into_iter()
            .find_map(|finding| match finding.what {
                What::Ask(ask) => Some(ask.question),
                What::Rewrite(_) => None,
            });
        if let Some(question) = asks {
            look.note(node, key, "review-dose", &[("asks", Arg::Words(&question))]);
        } else if key == "strength" && has_no_unit(&words) {
            look.note(node, key, "review-no-unit", &[("dose", Arg::Words(&words))]);
        }
    }
}

/// Whether a strength is a bare number: 500 of what?
fn has_no_unit(words: &str) -> bool {
    let is_number = |c: char| c.is_numeric() || matches!(c, '.' | ',' | '/' | '-' | ' ');
    words.chars().any(char::is_numeric) && words.chars().all(is_number)
}
