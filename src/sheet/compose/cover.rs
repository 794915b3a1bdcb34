//! The list that lies on top of what is brought: each paper with a square to tick when it is handed over.
//!
//! What is on its way and what is missing stand apart, without a square: nobody at a desk should look for them.
//! **Why** a list and no table: with the sizes of large print a table of five columns falls apart, and a square with
//! its words behind it is found and ticked with one look.

use super::handout::{self, Nothing};
use super::pen::Pen;
use super::phrase::bold;
use super::records::{Way, of};
use super::visit;
use crate::language::Arg;
use crate::profile::spot::Spot;
use crate::sheet::document::{Blank, Block, Fact, Item, List, Mark, Paper, Size, Text};

const RECORDS: Spot = Spot::section("records");

/// The list, where a record is known.
pub(super) fn paper(pen: &mut Pen<'_>) -> Result<Paper, Nothing> {
    if pen.entries(&RECORDS, "records").is_empty() {
        return Err(Nothing::ToBring);
    }
    let title = pen.text("cover-title");
    let heading = Text::plain(pen.text("cover-heading"));
    let mut blocks = vec![Block::Heading(1, heading)];
    blocks.push(Block::Facts(visit_and_wants(pen)));
    let enclosed = of(pen, Way::Enclosed);
    blocks.push(Block::Heading(2, Text::plain(pen.text("cover-enclosed"))));
    blocks.push(Block::Paragraph(count(pen, enclosed.len())));
    blocks.extend(to_tick(pen, &enclosed, 1));
    let unsaid = of(pen, Way::Unsaid);
    if !unsaid.is_empty() {
        blocks.push(Block::Heading(2, Text::plain(pen.text("cover-unsaid"))));
        blocks.extend(to_tick(pen, &unsaid, enclosed.len() + 1));
    }
    for (way, heading) in [
        (Way::Coming, "cover-coming"),
        (Way::Missing, "cover-missing"),
    ] {
        let records = of(pen, way);
        if !records.is_empty() {
            blocks.push(Block::Heading(2, Text::plain(pen.text(heading))));
            blocks.push(elsewhere(pen, &records));
        }
    }
    blocks.extend(desk(pen));
    Ok(handout::paper(pen, title, "cover-notice", blocks))
}

/// When and with whom the visit is, and what the clinic asked for: the first thing to compare the list with.
fn visit_and_wants(pen: &mut Pen<'_>) -> Vec<Fact> {
    let mut facts = visit::appointment(pen);
    facts.extend(pen.fact(&RECORDS, "clinic_wants"));
    facts
}

fn count(pen: &Pen<'_>, count: usize) -> Text {
    Text::plain(if count == 0 {
        pen.text("cover-none")
    } else {
        pen.language
            .fill("cover-count", &[("count", Arg::Count(count))])
    })
}

/// Squares with numbers, the first of them `first`.
fn to_tick(pen: &mut Pen<'_>, records: &[Spot], first: usize) -> Option<Block> {
    let item = |(at, entry): (usize, &Spot)| {
        let number = Text::bold(format!("{}. ", first + at));
        let words = in_words(pen, entry, &["date", "place", "form"]);
        Item {
            text: number.then(words),
            writing: 0,
        }
    };
    let items: Vec<Item> = records.iter().enumerate().map(item).collect();
    (!items.is_empty()).then_some(Block::List(List {
        mark: Mark::Boxes,
        size: Size::Body,
        items,
    }))
}

fn elsewhere(pen: &mut Pen<'_>, records: &[Spot]) -> Block {
    let item = |entry: &Spot| Item {
        text: in_words(pen, entry, &["date", "place", "form", "state", "asked_on"]),
        writing: 0,
    };
    Block::List(List {
        mark: Mark::Dashes,
        size: Size::Body,
        items: records.iter().map(item).collect(),
    })
}

/// "Heart tracings (ECG); 9 December 2025; City Hospital; Tracing or recording".
fn in_words(pen: &mut Pen<'_>, entry: &Spot, keys: &[&'static str]) -> Text {
    let what = bold(pen.answer_or_open(entry, "what"));
    let say = |key: &&'static str| match *key {
        "asked_on" => pen.named(entry, key),
        key => pen.bare(entry, key),
    };
    let rest: Vec<Text> = keys.iter().filter_map(say).collect();
    pen.join([what].into_iter().chain(rest), "sheet-semicolon")
}

/// Room for whoever takes the papers.
fn desk(pen: &Pen<'_>) -> [Block; 2] {
    let blank = |id| Blank {
        label: Text::bold(pen.text(id)),
        lines: 1,
    };
    [
        Block::Heading(2, Text::plain(pen.text("cover-desk"))),
        Block::Blanks(
            ["cover-received", "cover-date", "cover-back"]
                .map(blank)
                .into(),
        ),
    ]
}
