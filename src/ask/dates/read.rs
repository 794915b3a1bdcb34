//! Reads a date from what a person typed: sure of it, or with a question, or not at all, but never by a silent guess.

use jiff::civil::Date;

use super::sense::Sense;
use super::words::{DateWords, Table};
use super::{length, range, token};
use crate::profile::edtf::{Edtf, Shape, When};
use crate::profile::rough_date::RoughDate;

/// What the words mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reading {
    /// This date. When the words name no year, it is the last such date, marked "not sure".
    Date(Edtf),
    /// One of these dates; the person must say which. There are at least two.
    Ask {
        /// The dates that it can be: day before month first, past before future.
        choices: Vec<Edtf>,
    },
    /// No date that we can read. The words are worth keeping as they are.
    Unreadable(Why),
}

/// Why no date could be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// The words are not known, or do not go together.
    Words,
    /// The month has no such day: 30 February.
    NoSuchDay,
    /// The words count from the birth, and the birth date is not known.
    NoBirthDate,
}

impl Why {
    /// The message that says what to write instead.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Words => "date-problem-unreadable",
            Self::NoSuchDay => "date-problem-no-such-day",
            Self::NoBirthDate => "date-problem-no-birth-date",
        }
    }
}

/// Reads the words as a date, seen from `today`; ages count from `born`.
///
/// EDTF is read as it stands. The language of `words` is tried first, then English, then both mixed. A year of two
/// digits is the last such year that has begun; if it could also be the next year, it asks.
pub fn read(typed: &str, words: &DateWords, today: Date, born: Option<&RoughDate>) -> Reading {
    if typed.len() > LONGEST {
        return Reading::Unreadable(Why::Words);
    }
    let plain = typed.trim();
    if let Ok(edtf) = plain
        .parse::<Edtf>()
        .or_else(|_| plain.to_uppercase().parse())
    {
        return settle(
            vec![edtf]
                .into_iter()
                .chain(run_of_years(plain, edtf))
                .collect(),
        );
    }
    let known = Known {
        today,
        born: born.and_then(|born| born.edtf),
    };
    let mut why = Why::Words;
    for table in words.tables() {
        match meanings(typed, table, known) {
            Ok(dates) => return settle(dates),
            Err(reason) => why = why.max(reason),
        }
    }
    Reading::Unreadable(why)
}

/// What the words may lean on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known {
    pub(super) today: Date,
    pub(super) born: Option<Edtf>,
}

/// All dates that some words can mean, at least one; or why there is none.
pub(super) type Found = Result<Vec<Edtf>, Why>;

/// The date as something found.
pub(super) fn found(date: Option<Edtf>) -> Found {
    date.map(|date| vec![date]).ok_or(Why::Words)
}

/// The dates as something found.
pub(super) fn all(dates: impl IntoIterator<Item = Edtf>) -> Found {
    let mut distinct: Vec<Edtf> = Vec::new();
    for date in dates {
        if !distinct.contains(&date) {
            distinct.push(date);
        }
    }
    if distinct.is_empty() {
        Err(Why::Words)
    } else {
        Ok(distinct)
    }
}

/// What was found first, or else; of two reasons the one that tells more.
pub(super) fn or_else(first: Found, next: impl FnOnce() -> Found) -> Found {
    first.or_else(|why| next().map_err(|other| why.max(other)))
}

/// The first that was found; of the reasons why not, the one that tells most.
pub(super) fn first(tries: impl IntoIterator<Item = Found>) -> Found {
    let mut why = Why::Words;
    for found in tries {
        match found {
            Ok(dates) => return Ok(dates),
            Err(other) => why = why.max(other),
        }
    }
    Err(why)
}

/// Longer answers are stories, not dates.
const LONGEST: usize = 200;

/// More ways than any date needs; it keeps nonsense quick.
const MOST_WAYS: usize = 256;

fn meanings(typed: &str, table: &Table, known: Known) -> Found {
    let tokens = token::tokens(typed, table).ok_or(Why::Words)?;
    let dated = first(ways(&tokens).map(|senses| range::range(&senses, known)));
    // "3 weeks" alone can lie on both sides of today; that is asked only when nothing else fits.
    or_else(dated, || {
        first(ways(&tokens).map(|senses| length::either_side(&senses, known)))
    })
}

/// Each choice of one meaning per word, without the words that add nothing.
fn ways(tokens: &[Vec<Sense>]) -> impl Iterator<Item = Vec<Sense>> {
    let count = tokens
        .iter()
        .map(Vec::len)
        .product::<usize>()
        .min(MOST_WAYS);
    (0..count).map(move |way| {
        let mut rest = way;
        let chosen = tokens.iter().map(|senses| {
            let sense = senses[rest % senses.len()];
            rest /= senses.len();
            sense
        });
        chosen.filter(|sense| *sense != Sense::Filler).collect()
    })
}

fn settle(mut dates: Vec<Edtf>) -> Reading {
    match dates.len() {
        0 => Reading::Unreadable(Why::Words),
        1 => Reading::Date(dates.remove(0)),
        _ => Reading::Ask { choices: dates },
    }
}

/// `2010-12` and `2020-21` are EDTF for a month and a season, but people also write two years so.
fn run_of_years(text: &str, edtf: Edtf) -> Option<Edtf> {
    let Shape::Point(point) = edtf.shape() else {
        return None;
    };
    let year = match point.when() {
        When::Month { year, .. } | When::Season { year, .. } => year,
        When::Day(_) | When::Year(_) | When::Decade(_) | When::Century(_) => return None,
    };
    let last = text.get(5..7)?.parse().ok()?;
    super::numeric::years_to(year, last).map(|years| years.with(point.mark()))
}
