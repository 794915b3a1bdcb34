//! Papers that are not here yet though the visit comes nearer.

use super::Look;
use crate::ask::place::Node;
use crate::profile::cell::{Cell, Record, Value};

/// One paper.
pub(super) fn of_record(look: &mut Look<'_>, node: &Node, record: &dyn Record) {
    if record.name() != "record" {
        return;
    }
    if let Some(Value::One("asked")) = record.cell("state").and_then(Cell::value) {
        look.note(node, "state", "review-paper-missing", &[]);
    }
}
