//! Parts a paper that is full: what stays on it, with a line that says where it continues, and what goes to the next one.

use crate::sheet::document::{Block, Limit, List, Mark, Place, Table, Text};

/// The blocks before and after this place; a heading never stays behind without what it is about.
pub(super) fn part(blocks: &[Block], place: Place, limit: &Limit) -> (Vec<Block>, Vec<Block>) {
    let mut kept: Vec<Block> = blocks[..place.block].to_vec();
    let mut rest = Vec::new();
    let torn = blocks.get(place.block);
    if let Some((first, second)) = torn.and_then(|block| halves(block, place.part)) {
        // What is torn has its heading on both papers.
        rest.extend(kept.iter().rev().find(|block| is_heading(block)).cloned());
        kept.push(first);
        rest.push(second);
        rest.extend_from_slice(&blocks[place.block + 1..]);
    } else {
        while kept.last().is_some_and(is_heading) {
            rest.splice(0..0, kept.pop());
        }
        rest.extend_from_slice(&blocks[place.block..]);
    }
    kept.push(Block::Paragraph(Text::bold(limit.note.as_str())));
    let heading = Block::Heading(1, Text::plain(limit.heading.as_str()));
    rest.splice(0..0, [Block::PageBreak, heading]);
    (kept, rest)
}

/// The blocks from one place to another; what is torn begins again with its next part.
pub(super) fn between(blocks: &[Block], from: Place, to: Place) -> Vec<Block> {
    let mut found = Vec::new();
    for (index, block) in blocks.iter().enumerate().skip(from.block) {
        let is_last = index == to.block;
        if index > to.block || (is_last && to.part == 0) {
            break;
        }
        // The later place first: places count from the beginning of the block.
        let mut block = block.clone();
        if is_last && let Some((first, _)) = halves(&block, to.part) {
            block = first;
        }
        if index == from.block
            && let Some((_, second)) = halves(&block, from.part)
        {
            block = second;
        }
        found.push(block);
    }
    found
}

fn is_heading(block: &Block) -> bool {
    matches!(block, Block::Heading(..))
}

/// A block of which so many parts stand on the first paper and the others on the second; none where it stays whole.
fn halves(block: &Block, parts: usize) -> Option<(Block, Block)> {
    fn cut<T: Clone>(all: &[T], at: usize) -> Option<(Vec<T>, Vec<T>)> {
        let (first, second) = all.split_at_checked(at)?;
        (!first.is_empty() && !second.is_empty()).then(|| (first.to_vec(), second.to_vec()))
    }
    match block {
        Block::Facts(facts) => cut(facts, parts).map(|(a, b)| (Block::Facts(a), Block::Facts(b))),
        Block::RunIn(facts) => cut(facts, parts).map(|(a, b)| (Block::RunIn(a), Block::RunIn(b))),
        Block::List(list) => cut(&list.items, parts).map(|(first, second)| {
            let mark = match list.mark {
                Mark::Numbers(from) => Mark::Numbers(from + first.len()),
                mark @ (Mark::Dashes | Mark::Boxes) => mark,
            };
            let second = List {
                mark,
                size: list.size,
                items: second,
            };
            (
                Block::List(List {
                    items: first,
                    ..list.clone()
                }),
                Block::List(second),
            )
        }),
        Block::Table(table) => cut(&table.rows, parts).map(|(first, second)| {
            let with = |rows| {
                Block::Table(Table {
                    rows,
                    ..table.clone()
                })
            };
            (with(first), with(second))
        }),
        Block::Heading(..)
        | Block::Paragraph(_)
        | Block::Lead(_)
        | Block::Tree(_)
        | Block::Frame(_)
        | Block::Writing(_)
        | Block::Blanks(_)
        | Block::Ticks(_)
        | Block::PageBreak => None,
    }
}
