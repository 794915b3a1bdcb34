//! Dates that count from the person's birth: "when I was 12", "since birth".

use jiff::ToSpan;
use jiff::civil::Date;

use super::guess::exact;
use super::read::{Found, Known, Why, found};
use super::sense::{Sense, Unit};
use crate::profile::edtf::{Edtf, Mark, Point, When};

/// The oldest age that is read.
const OLDEST: i32 = 130;

/// Reads an age as the year or the two years in which the person had it; nothing that is still to come.
pub(super) fn age(senses: &[Sense], known: Known) -> Found {
    if let [Sense::Birth] = senses {
        return known.born.map(|born| vec![born]).ok_or(Why::NoBirthDate);
    }
    if !senses.contains(&Sense::Age) {
        return Err(Why::Words);
    }
    let rest: Vec<Sense> = senses
        .iter()
        .copied()
        .filter(|sense| *sense != Sense::Age)
        .collect();
    let years = match rest[..] {
        [Sense::Number(n)] | [Sense::Number(n), Sense::Unit(Unit::Year)] => n.amount(),
        [Sense::Article] | [Sense::Article, Sense::Unit(Unit::Year)] => Some(1),
        _ => None,
    };
    let years = years.filter(|years| *years <= OLDEST).ok_or(Why::Words)?;
    let born = known.born.ok_or(Why::NoBirthDate)?;
    let (Some(from), Some(to)) = (born.earliest(), born.latest()) else {
        return Err(Why::NoBirthDate);
    };
    found(time_of_age(from, to, years, known.today).map(|time| time.with(doubt(born))))
}

fn time_of_age(from: Date, to: Date, years: i32, today: Date) -> Option<Edtf> {
    let first = from.checked_add(years.years()).ok()?;
    let last = to
        .checked_add((years + 1).years())
        .ok()?
        .yesterday()
        .ok()?
        .min(today);
    if first > today {
        return None;
    }
    let year = |day: Date| Point::new(When::Year(day.year()), Mark::Exact);
    if first.year() == last.year() {
        exact(When::Year(first.year()))
    } else {
        Edtf::between(year(first)?, year(last)?)
    }
}

/// An age is as sure as the birth date.
fn doubt(born: Edtf) -> Mark {
    let marks = [born.start(), born.end()]
        .into_iter()
        .flatten()
        .map(|point| point.mark());
    marks.fold(Mark::Exact, Mark::with)
}
