//! After the visit: first and second opinion side by side, and the next steps, filled or with room to write.

use super::pen::Pen;
use super::phrase::stacked;
use super::rest;
use super::table::{column, form, table};
use crate::profile::spot::Spot;
use crate::sheet::document::{Block, Column, Text};

const OUTCOME: Spot = Spot::section("outcome");
const REASON: Spot = Spot::section("reason");

/// Empty lines that leave room for a pen in a cell.
const ROOM: &str = "\n\n\n";

/// What is weighed with a pen, for each opinion.
const OPEN: [&str; 3] = [
    "sheet-compare-for",
    "sheet-compare-against",
    "sheet-compare-nothing",
];

/// What is asked of a step.
const STEP: [&str; 3] = ["what", "who", "by_when"];

/// Empty rows of the next steps.
const EMPTY_STEPS: usize = 4;

/// Lines to write on below a question that has no answer yet.
const LINES: u8 = 4;

/// Everything that was noted after the visit, for the doctor; nothing before it.
pub(super) fn for_doctor(pen: &mut Pen<'_>) -> Vec<Block> {
    let steps = steps(pen, pen.list_label(&OUTCOME, "steps"));
    let said = rest::own_facts(pen, &OUTCOME);
    let mut blocks = Vec::new();
    if !said.is_empty() {
        blocks.push(Block::Facts(said));
    }
    blocks.extend(steps);
    if !blocks.is_empty() {
        blocks.insert(0, Block::Heading(2, Text::plain(pen.text("part-outcome"))));
    }
    blocks
}

/// Both opinions in a table, with room in the column that is still empty.
pub(super) fn compare(pen: &mut Pen<'_>) -> Vec<Block> {
    let columns = vec![
        column(pen.text("sheet-compare-what"), 20),
        column(pen.text("sheet-first-opinion"), 40),
        column(pen.text("sheet-second-opinion"), 40),
    ];
    let rows = [
        (
            "sheet-compare-diagnosis",
            "diagnosis",
            Some("agrees_diagnosis"),
            "second_diagnosis",
        ),
        (
            "sheet-compare-plan",
            "proposed",
            Some("agrees_plan"),
            "second_plan",
        ),
        ("sheet-compare-tests", "diagnosis_tests", None, "new_tests"),
    ];
    let rows = rows
        .into_iter()
        .map(|(head, first, agrees, second)| {
            let agrees = agrees.and_then(|key| pen.named(&OUTCOME, key));
            let second = pen.answer(&OUTCOME, second);
            let second = stacked([agrees, second].into_iter().flatten());
            vec![
                Text::bold(pen.text(head)),
                pen.answer(&REASON, first)
                    .unwrap_or_else(|| Text::plain(ROOM)),
                second.unwrap_or_else(|| Text::plain(ROOM)),
            ]
        })
        .collect();
    let mut rows: Vec<Vec<Text>> = rows;
    rows.extend(OPEN.map(|head| {
        let room = || Text::plain(ROOM);
        vec![Text::bold(pen.text(head)), room(), room()]
    }));
    let mut blocks = vec![
        Block::Heading(2, Text::plain(pen.text("sheet-compare"))),
        form(String::new(), columns, rows),
    ];
    blocks.extend(answer_or_room(pen, "why_differ"));
    blocks
}

/// What, who and by when.
pub(super) fn next_steps(pen: &mut Pen<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(
        2,
        Text::plain(pen.list_label(&OUTCOME, "steps")),
    )];
    blocks.extend(pen.instead(&OUTCOME, "steps").map(Block::Paragraph));
    let steps = steps(pen, String::new());
    if steps.is_none() && !pen.has_written(&OUTCOME, "steps") {
        let empty = vec![STEP.map(|_| Text::plain("\n")).into(); EMPTY_STEPS];
        blocks.push(form(String::new(), step_columns(pen), empty));
    }
    blocks.extend(steps);
    blocks
}

/// The steps that were noted, below a caption where no heading names them.
fn steps(pen: &mut Pen<'_>, caption: String) -> Option<Block> {
    let entries = pen.entries(&OUTCOME, "steps");
    let rows = entries
        .iter()
        .map(|entry| pen.cells(entry, &STEP))
        .collect();
    table(caption, step_columns(pen), rows)
}

fn step_columns(pen: &Pen<'_>) -> Vec<Column> {
    let columns = STEP.iter().zip([50, 25, 25]);
    columns
        .map(|(key, share)| column(pen.label_in("step", key), share))
        .collect()
}

/// What was said in the person's own words, what they choose, and all else that was noted.
pub(super) fn in_own_words(pen: &mut Pen<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(
        2,
        Text::plain(pen.text("sheet-say-it-back")),
    )];
    blocks.extend(answer_or_room(pen, "own_words"));
    blocks.extend(answer_or_room(pen, "choice"));
    let left = rest::own_facts(pen, &OUTCOME);
    if !left.is_empty() {
        blocks.push(Block::Facts(left));
    }
    blocks
}

fn answer_or_room(pen: &mut Pen<'_>, key: &'static str) -> Vec<Block> {
    match pen.fact(&OUTCOME, key) {
        Some(fact) => vec![Block::Facts(vec![fact])],
        None => vec![
            Block::Paragraph(Text::bold(pen.label(&OUTCOME, key))),
            Block::Writing(LINES),
        ],
    }
}
