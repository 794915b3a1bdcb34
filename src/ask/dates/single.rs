//! One date with its doubts: "maybe about March 2019", "early last year", "Tuesday 26 May".

use jiff::civil::Weekday;
use jiff::{Span, ToSpan};

use super::numeric::days_left_open;
use super::read::{Found, Known, Why, all, or_else};
use super::sense::{Form, Number, Sense, Sign};
use super::{age, calendar, relative};
use crate::profile::edtf::{Edtf, Mark, Shape, When};

/// Reads one date that is not made of two others.
pub(super) fn single(senses: &[Sense], known: Known) -> Found {
    let (mark, rest) = marks(senses);
    let fileman = relative::fileman(&rest, known);
    let rest = loosened(&rest);
    let dates = or_else(fileman, || {
        or_else(plain(&rest, known), || {
            or_else(part(&rest, known), || with_weekday(&rest, known))
        })
    });
    dates.map(|dates| dates.into_iter().map(|date| date.with(mark)).collect())
}

/// Takes the signs out that only part the numbers; a plus, and a dash outside, mean something.
fn loosened(senses: &[Sense]) -> Vec<Sense> {
    let dash = Some(&Sense::Sign(Sign::Dash));
    let meant = senses.first() == dash || senses.last() == dash;
    let loose = |sense: &Sense| match sense {
        Sense::Sign(Sign::Dot | Sign::Comma | Sign::Slash) => true,
        Sense::Sign(Sign::Dash) => !meant,
        _ => false,
    };
    senses
        .iter()
        .copied()
        .filter(|sense| !loose(sense))
        .collect()
}

/// Takes the words of doubt out, wherever they stand.
pub(super) fn marks(senses: &[Sense]) -> (Mark, Vec<Sense>) {
    let mut mark = Mark::Exact;
    let mut rest = Vec::with_capacity(senses.len());
    for sense in senses {
        match sense {
            Sense::About => mark = mark.with(Mark::About),
            Sense::Unsure => mark = mark.with(Mark::Unsure),
            other => rest.push(*other),
        }
    }
    (mark, rest)
}

fn plain(senses: &[Sense], known: Known) -> Found {
    let named = year_in_place(senses, known);
    or_else(calendar::calendar(&named, known), || {
        or_else(relative::relative(senses, known), || {
            age::age(senses, known)
        })
    })
}

/// In a longer date, "last year" is a year like any other.
fn year_in_place(senses: &[Sense], known: Known) -> Vec<Sense> {
    let pairs = senses.windows(2).enumerate();
    let mut years = pairs
        .filter_map(|(at, pair)| Some((at, relative::year_of(pair[0], pair[1], known.today)?)));
    match years.next() {
        Some((at, year)) if senses.len() > 2 => {
            let value = u32::from(year.unsigned_abs());
            let year = Sense::Number(Number {
                value,
                digits: 4,
                form: Form::Plain,
            });
            [&senses[..at], &[year], &senses[at + 2..]].concat()
        }
        Some(_) | None => senses.to_vec(),
    }
}

fn part(senses: &[Sense], known: Known) -> Found {
    let (at, part) = senses
        .iter()
        .enumerate()
        .find_map(|(at, sense)| {
            if let Sense::Part(part) = sense {
                Some((at, *part))
            } else {
                None
            }
        })
        .ok_or(Why::Words)?;
    let whole = plain(&[&senses[..at], &senses[at + 1..]].concat(), known)?;
    all(whole.into_iter().filter_map(|whole| match whole.shape() {
        Shape::Point(point) => part.of(point),
        Shape::Between(..) | Shape::Until(_) | Shape::Since(_) => None,
    }))
}

/// A weekday beside a day must fit it; beside a day without a year it finds the year.
fn with_weekday(senses: &[Sense], known: Known) -> Found {
    let (at, weekday) = senses
        .iter()
        .enumerate()
        .find_map(|(at, sense)| {
            if let Sense::Weekday(day) = sense {
                Some((at, *day))
            } else {
                None
            }
        })
        .ok_or(Why::Words)?;
    let rest = [&senses[..at], &senses[at + 1..]].concat();
    let days = match rest[..] {
        [Sense::Number(n), Sense::Month(month)] | [Sense::Month(month), Sense::Number(n)] => {
            let near = days_left_open(n.day().ok_or(Why::Words)?, month, known);
            let a_year = [1.year(), -1.year()];
            let others = near
                .iter()
                .flat_map(|date| a_year.map(|year| moved(*date, year)));
            near.iter().copied().chain(others.flatten()).collect()
        }
        _ => plain(&rest, known)?,
    };
    all(days.into_iter().filter(|date| is_on(*date, weekday)))
}

fn moved(date: Edtf, by: Span) -> Option<Edtf> {
    date.earliest()?.checked_add(by).ok().and_then(Edtf::day)
}

fn is_on(date: Edtf, weekday: Weekday) -> bool {
    match date.shape() {
        Shape::Point(point) => matches!(point.when(), When::Day(day) if day.weekday() == weekday),
        Shape::Between(..) | Shape::Until(_) | Shape::Since(_) => false,
    }
}
