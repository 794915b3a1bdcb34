//! The medicine list: what is taken every day as a grid, everything else in words, stopped ones below.
//!
//! Doses stand in the clear form of the dose guard, and what is not clear as it was written. A medicine that is not taken every day never stands in the daily grid: a
//! weekly dose read as a daily one kills (ISMP on methotrexate).

use super::own_names;
use super::pen::Pen;
use super::phrase::{bold, with_aside};
use super::table::{column, figures, table};
use super::units;
use crate::language::Arg;
use crate::profile::answer::Answer;
use crate::profile::cell::Cell;
use crate::profile::medicines::{Medicine, Pattern};
use crate::profile::spot::Spot;
use crate::sheet::document::{Block, Fact, Item, List, Mark, Size, Text};

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

/// The whole list, with its count and its date; what else is known of each medicine stands on the patient's paper.
pub(super) fn blocks(pen: &mut Pen<'_>) -> Vec<Block> {
    let heading = Block::Heading(2, Text::plain(pen.text("sheet-medicines")));
    let mut blocks = vec![heading, Block::Paragraph(state_of_list(pen))];
    let (grid, words, stopped) = (
        of(pen, Part::Grid),
        of(pen, Part::Words),
        of(pen, Part::Stopped),
    );
    blocks.extend(daily(pen, &grid));
    let mut facts: Vec<Fact> = words.iter().map(|entry| in_words(pen, entry)).collect();
    facts.extend(stopped.iter().map(|entry| no_longer(pen, entry)));
    facts.extend(own_names::fact(pen, &[grid, words, stopped].concat()));
    if !facts.is_empty() {
        blocks.push(Block::RunIn(facts));
    }
    blocks
}

/// The same for a wallet: in words, for a card is too narrow for a table, and without what was stopped.
pub(super) fn on_card(pen: &mut Pen<'_>) -> Vec<Block> {
    let heading = Block::Heading(2, Text::plain(pen.text("sheet-medicines")));
    let mut blocks = vec![heading, Block::Paragraph(state_of_list(pen))];
    let taken = [of(pen, Part::Grid), of(pen, Part::Words)].concat();
    let items: Vec<Item> = taken
        .iter()
        .map(|entry| {
            let fact = in_words(pen, entry);
            let text = Text::bold(fact.lead()).then(fact.value);
            Item { text, writing: 0 }
        })
        .collect();
    if !items.is_empty() {
        // A list and no facts: no medicine is torn at the end of a part.
        blocks.push(Block::List(List {
            mark: Mark::Numbers(1),
            size: Size::Body,
            items,
        }));
    }
    blocks.extend(own_names::fact(pen, &taken).map(|fact| Block::RunIn(vec![fact])));
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
        column(pen.text("sheet-medicines-daily"), 28),
        column(pen.label_in("medicine", "strength"), 18),
    ];
    columns.extend(TIMES.map(|key| figures(pen.label_in("medicine", key), 8)));
    columns.push(column(pen.text("sheet-medicine-unit"), 12));
    columns.push(column(pen.label_in("medicine", "what_for"), 24));
    let rows = entries
        .iter()
        .map(|entry| {
            pen.mark(entry, "pattern");
            let amounts = amounts(pen, entry);
            let unit = amounts.last().map_or_else(String::new, Text::words);
            let mut row = vec![name(pen, entry), strength_beside(pen, entry, &unit)];
            row.extend(amounts);
            row.push(pen.answer_or_open(entry, "what_for"));
            row
        })
        .collect();
    table(String::new(), columns, rows)
}

/// The amounts of a day, and what they count where it is the same each time: "1", "1", "tablet".
fn amounts(pen: &mut Pen<'_>, entry: &Spot) -> Vec<Text> {
    let cells = pen.clear_cells(entry, &TIMES);
    let split: Option<Vec<(String, String)>> = cells
        .iter()
        .filter(|cell| !cell.is_empty())
        .map(|cell| number_and_unit(&cell.words()))
        .collect();
    let unit = split.and_then(|split| {
        let (_, first) = split.first()?;
        split
            .iter()
            .all(|(_, unit)| unit == first)
            .then(|| first.clone())
    });
    let Some(unit) = unit else {
        return cells.into_iter().chain([Text::default()]).collect();
    };
    let number = |cell: Text| match number_and_unit(&cell.words()) {
        Some((number, _)) => Text::person(number),
        None => cell,
    };
    let numbers = cells.into_iter().map(number);
    numbers.chain([Text::person(unit.as_str())]).collect()
}

/// "1 tablet" as "1" and "tablet"; nothing where the amount is not one number in front of a thing that is counted.
///
/// A number never loses sight of "mg" or "ml": in another column it could be read as a count.
fn number_and_unit(amount: &str) -> Option<(String, String)> {
    let (number, unit) = amount.split_once([' ', '\u{A0}'])?;
    let is_number = number
        .chars()
        .all(|c| c.is_numeric() || matches!(c, '.' | ',' | '/'));
    let is_words = unit.starts_with(char::is_alphabetic) && !unit.contains(char::is_numeric);
    let first = unit.split_whitespace().next().unwrap_or_default();
    (is_number && is_words && !units::measures(first))
        .then(|| (number.to_owned(), unit.trim().to_owned()))
}

/// One that is not taken every day: "Alendronate: 70 mg, tablet; on certain days of the week; Monday; …".
fn in_words(pen: &mut Pen<'_>, entry: &Spot) -> Fact {
    let label = name(pen, entry).words();
    let strength = strength(pen, entry);
    let when = when(pen, entry);
    let what_for = pen.answer_or_open(entry, "what_for");
    let what_for =
        Text::plain(pen.label(entry, "what_for") + &pen.text("sheet-colon")).then(what_for);
    let value = pen.join([strength, when, what_for], "sheet-semicolon");
    Fact { label, value }
}

/// One that was stopped: "Amlodipine: stopped; 5 mg, tablet; 16 September 2026; swollen ankles".
fn no_longer(pen: &mut Pen<'_>, entry: &Spot) -> Fact {
    let label = name(pen, entry).words();
    pen.mark(entry, "pattern");
    let stopped = Text::bold(pen.text("sheet-medicines-stopped"));
    let strength = pen.answer_or_open(entry, "strength");
    let since = ["changed", "changed_why"].map(|key| pen.bare(entry, key));
    let since = pen.join(since.into_iter().flatten(), "sheet-semicolon");
    let stopped = with_aside(stopped, (!since.is_empty()).then_some(since));
    let what_for = pen.named(entry, "what_for");
    let parts = [Some(stopped), Some(strength), what_for]
        .into_iter()
        .flatten();
    let value = pen.join(parts, "sheet-semicolon");
    Fact { label, value }
}

/// The name as on the box, and the substance in brackets: name and dose never touch.
fn name(pen: &mut Pen<'_>, entry: &Spot) -> Text {
    let name = bold(pen.answer_or_open(entry, "name"));
    let substance = pen.bare(entry, "substance");
    // "Ramipril (ramipril)" says nothing twice.
    let said = name.words().to_lowercase();
    let is_new = |substance: &Text| !said.contains(&substance.words().to_lowercase());
    let substance = substance.filter(is_new);
    with_aside(name, substance)
}

fn strength(pen: &mut Pen<'_>, entry: &Spot) -> Text {
    let strength = pen.answer_or_open(entry, "strength");
    match pen.bare(entry, "form") {
        Some(form) => pen.join([strength, form], "list-separator"),
        None => strength,
    }
}

/// The strength, and the form unless the amounts are counted in it: "1 tablet" says that it is a tablet.
fn strength_beside(pen: &mut Pen<'_>, entry: &Spot, unit: &str) -> Text {
    let form = pen.look(entry, "form").map(|form| form.words());
    let first = unit
        .split_whitespace()
        .next()
        .unwrap_or_default()
        .to_lowercase();
    let counted = |form: String| {
        let form = form.to_lowercase();
        let single = form.strip_suffix('s').unwrap_or(&form);
        !first.is_empty() && first.strip_suffix('s').unwrap_or(&first) == single
    };
    if form.is_some_and(counted) {
        pen.mark(entry, "form");
        return pen.answer_or_open(entry, "strength");
    }
    strength(pen, entry)
}

/// How much and when, in words: "On certain days of the week; Days of the week: Sunday; Evening: 1".
fn when(pen: &mut Pen<'_>, entry: &Spot) -> Text {
    let pattern = pen.answer(entry, "pattern").unwrap_or_else(|| {
        Text::plain(pen.label(entry, "pattern") + &pen.text("sheet-colon")).then(pen.open())
    });
    // "Only on Monday" says it all; the word "only" keeps a weekly dose from being read as a daily one.
    let days = pen.profile.cell(entry, "weekdays").and_then(Cell::value);
    let mut parts = match (days, pen.bare(entry, "weekdays")) {
        (Some(_), Some(days)) => {
            let days = pen.language.fill(
                "sheet-medicine-only-on",
                &[("days", Arg::Words(&days.words()))],
            );
            vec![Text::bold(days)]
        }
        (_, days) => [Some(pattern), days].into_iter().flatten().collect(),
    };
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
        // The grid has no column for own words, and the doctor must not miss them.
        Answer::Given(Pattern::Daily)
            if times.iter().any(|time| !time.is_blank()) && medicine.when_words.is_blank() =>
        {
            Part::Grid
        }
        Answer::Given(Pattern::Daily | Pattern::Weekly | Pattern::AsNeeded | Pattern::Other)
        | Answer::Unknown(_)
        | Answer::Blank => Part::Words,
    }
}
