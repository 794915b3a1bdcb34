//! What matters to the person, in their order.

use super::pen::Pen;
use crate::profile::spot::Spot;
use crate::sheet::document::{Block, Fact, Text};

const WISHES: Spot = Spot::section("wishes");

/// What matters; nothing when nothing was said.
pub(super) fn blocks(pen: &mut Pen<'_>) -> Option<Block> {
    matters(pen).map(|fact| Block::RunIn(vec![fact]))
}

/// What matters most, numbered: the order is part of the answer.
fn matters(pen: &mut Pen<'_>) -> Option<Fact> {
    let each = pen.each(&WISHES, "matters");
    let is_ranked = each.len() > 1;
    let numbered = each.into_iter().enumerate().map(|(at, what)| {
        if is_ranked {
            Text::plain(format!("{}. ", at + 1)).then(what)
        } else {
            what
        }
    });
    let value = pen.join(numbered, "sheet-semicolon");
    (!value.is_empty()).then(|| Fact {
        label: pen.label(&WISHES, "matters"),
        value,
    })
}
