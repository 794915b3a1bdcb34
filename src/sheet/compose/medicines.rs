//! The medicine list: what is taken every day as a grid, everything else in words, stopped ones below.
//!
//! Doses stand exactly as they were written. A medicine that is not taken every day never stands in the daily grid: a
//! weekly dose read as a daily one kills (ISMP on methotrexate).

use super::pen::Pen;
use super::phrase::{bold, with_aside};
use super::rest;
use super::table::{column, figures, table};
use crate::language::Arg;
use crate::profile::answer::Answer;
use crate::profile::medicines::{Medicine, Pattern};
use crate::profile::spot::Spot;
use crate::sheet::document::{Block, Text};

const MEDICINES: Spot = Spot::section("medicines");
const TIMES: [&str; 4] = ["morning", "noon", "evening", "night"];

/// Where a medicine stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Every day, with amounts for the times of a day.
    Grid,
    /// In words: weekly, when needed, or not said how often.
    Words,
    /// Below the others.
    Stopped,
}

/// The whole list, with its count and its date.
pub(super) fn blocks(pen: &mut Pen<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(2, Text::plain(pen.text("sheet-medicines")))];
    blocks.push(Block::Paragraph(state_of_list(pen)));
    let (grid, words, stopped) = (
        of(pen, Part::Grid),
        of(pen, Part::Words),
        of(pen, Part::Stopped),
    );
    blocks.extend(daily(pen, &grid));
    blocks.extend(in_words(pen, &words));
    blocks.extend(no_longer(pen, &stopped));
    let entries = pen.entries(&MEDICINES, "medicines");
    if let Some(lines) = rest::lines(pen, &entries) {
        blocks.push(Block::Heading(
            3,
            Text::plain(pen.text("sheet-medicines-further")),
        ));
        blocks.push(lines);
    }
    let notes = rest::facts(pen, &MEDICINES);
    if !notes.is_empty() {
        blocks.push(Block::Facts(notes));
    }
    blocks
}

/// How many medicines there are, or what was said instead; and the day on which the list was true.
fn state_of_list(pen: &mut Pen<'_>) -> Text {
    let stopped = of(pen, Part::Stopped).len();
    let taken = pen.entries(&MEDICINES, "medicines").len() - stopped;
    let count = |id, count| Text::bold(pen.language.fill(id, &[("count", Arg::Count(count))]));
    let mut parts = Vec::new();
    if taken > 0 {
        parts.push(count("sheet-medicine-count", taken));
    }
    if stopped > 0 {
        parts.push(count("sheet-medicine-stopped-count", stopped));
    }
    parts.extend(pen.instead_or_open(&MEDICINES, "medicines"));
    // A list that is not there has no day on which it was true.
    let date = if taken + stopped > 0 {
        Some(pen.fact_or_open(&MEDICINES, "list_date"))
    } else {
        pen.fact(&MEDICINES, "list_date")
    };
    let colon = pen.text("sheet-colon");
    parts.extend(date.map(|date| Text::plain(date.label + &colon).then(date.value)));
    pen.join(parts, "sheet-semicolon")
}

fn daily(pen: &mut Pen<'_>, entries: &[Spot]) -> Option<Block> {
    let mut columns = vec![
        column(pen.label_in("medicine", "name"), 20),
        column(pen.label_in("medicine", "strength"), 15),
    ];
    columns.extend(TIMES.map(|key| figures(pen.label_in("medicine", key), 11)));
    columns.push(column(pen.label_in("medicine", "what_for"), 21));
    let rows = entries
        .iter()
        .map(|entry| {
            pen.mark(entry, "pattern");
            let mut row = vec![name(pen, entry), strength(pen, entry)];
            row.extend(pen.cells(entry, &TIMES));
            row.push(pen.answer_or_open(entry, "what_for"));
            row
        })
        .collect();
    table(pen.text("sheet-medicines-daily"), columns, rows)
}

fn in_words(pen: &mut Pen<'_>, entries: &[Spot]) -> Option<Block> {
    let columns = vec![
        column(pen.label_in("medicine", "name"), 20),
        column(pen.label_in("medicine", "strength"), 15),
        column(pen.text("sheet-how-much-and-when"), 40),
        column(pen.label_in("medicine", "what_for"), 25),
    ];
    let rows = entries
        .iter()
        .map(|entry| {
            vec![
                name(pen, entry),
                strength(pen, entry),
                when(pen, entry),
                pen.answer_or_open(entry, "what_for"),
            ]
        })
        .collect();
    table(pen.text("sheet-medicines-words"), columns, rows)
}

fn no_longer(pen: &mut Pen<'_>, entries: &[Spot]) -> Option<Block> {
    let keys = ["changed", "changed_why", "what_for"];
    let mut columns = vec![
        column(pen.label_in("medicine", "name"), 20),
        column(pen.label_in("medicine", "strength"), 15),
    ];
    columns.extend(
        keys.iter()
            .zip([20, 25, 20])
            .map(|(key, share)| column(pen.label_in("medicine", key), share)),
    );
    let rows = entries
        .iter()
        .map(|entry| {
            pen.mark(entry, "pattern");
            let mut row = vec![name(pen, entry), strength(pen, entry)];
            row.extend(pen.cells(entry, &keys));
            row
        })
        .collect();
    table(pen.text("sheet-medicines-stopped"), columns, rows)
}

/// The name as on the box, and the substance in brackets: name and dose never touch.
fn name(pen: &mut Pen<'_>, entry: &Spot) -> Text {
    let name = bold(pen.answer_or_open(entry, "name"));
    let substance = pen.bare(entry, "substance");
    // "Ramipril (ramipril)" says nothing twice.
    let is_new = |substance: &Text| !substance.words().eq_ignore_ascii_case(&name.words());
    let substance = substance.filter(is_new);
    with_aside(name, substance)
}

fn strength(pen: &mut Pen<'_>, entry: &Spot) -> Text {
    let strength = pen.answer_or_open(entry, "strength");
    match pen.bare(entry, "form") {
        Some(form) => strength.then(Text::plain("\n")).then(form),
        None => strength,
    }
}

/// How much and when, in words: "On certain days of the week; Days of the week: Sunday; Evening: 1".
fn when(pen: &mut Pen<'_>, entry: &Spot) -> Text {
    let pattern = pen.answer(entry, "pattern").unwrap_or_else(|| {
        Text::plain(pen.label(entry, "pattern") + &pen.text("sheet-colon")).then(pen.open())
    });
    let mut parts = vec![pattern];
    if let Some(days) = pen.bare(entry, "weekdays") {
        parts.push(bold(days));
    }
    parts.extend(TIMES.into_iter().filter_map(|key| pen.named(entry, key)));
    parts.extend(
        ["amount", "most_in_a_day"]
            .into_iter()
            .filter_map(|key| pen.named(entry, key)),
    );
    parts.extend(pen.bare(entry, "when_words"));
    if parts.len() == 1 {
        let label = Text::plain(pen.label(entry, "amount") + &pen.text("sheet-colon"));
        parts.push(label.then(pen.open()));
    }
    pen.join(parts, "sheet-semicolon")
}

fn of(pen: &Pen<'_>, part: Part) -> Vec<Spot> {
    let medicines = pen.profile.medicines.medicines.entries.iter();
    medicines
        .filter(|medicine| part_of(medicine) == part)
        .map(|medicine| MEDICINES.entry("medicines", medicine.id))
        .collect()
}

fn part_of(medicine: &Medicine) -> Part {
    let times = [
        &medicine.morning,
        &medicine.noon,
        &medicine.evening,
        &medicine.night,
    ];
    match &medicine.pattern {
        Answer::Given(Pattern::Stopped) => Part::Stopped,
        Answer::Given(Pattern::Daily) if times.iter().any(|time| !time.is_blank()) => Part::Grid,
        Answer::Given(Pattern::Daily | Pattern::Weekly | Pattern::AsNeeded | Pattern::Other)
        | Answer::Unknown(_)
        | Answer::Blank => Part::Words,
    }
}
