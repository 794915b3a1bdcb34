//! Everything that the doctor's paper has no room for, at the end of the patient's: nothing that was said is lost.

use super::pen::Pen;
use super::{family, rest, tree};
use crate::sheet::document::{Block, Text};

/// What is left, a part a heading; nothing when all of it stands on the papers already.
pub(super) fn blocks(pen: &mut Pen<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    if pen.prints("family") {
        let family = family::in_full(pen);
        blocks.extend(tree::in_front(pen, family));
    }
    blocks.extend(rest::more(pen));
    if !blocks.is_empty() {
        let heading = Block::Heading(1, Text::plain(pen.text("sheet-annex")));
        blocks.splice(0..0, [Block::PageBreak, heading]);
    }
    blocks
}
