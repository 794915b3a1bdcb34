//! The rules for what was left out: the century of a year, and the year of a day.

use jiff::civil::Date;

use super::sense::Number;
use crate::profile::edtf::{Edtf, Mark, Point, When};

/// The years that a number can mean: itself with four digits, else the last year of these two digits.
///
/// `55` is 1955, because 2055 is to come. Only next year may be meant as well as the one a hundred years before it (a
/// visit in January, a birth long ago), so there are two.
pub(super) fn years(number: Number, today: Date) -> Vec<i16> {
    match (number.full_year(), number.short_year()) {
        (Some(year), _) => vec![year],
        (None, Some(short)) => {
            let next = today.year() + 1;
            let latest = next - (next - short).rem_euclid(100);
            if latest == next {
                vec![next, next - 100]
            } else {
                vec![latest]
            }
        }
        (None, None) => Vec::new(),
    }
}

/// The decades that two digits can mean, the latest that has begun first: the one before it too, if some alive saw it.
pub(super) fn decades(short: i16, today: Date) -> Vec<i16> {
    let latest = today.year() - (today.year() - short).rem_euclid(100);
    let oldest = today.year() - 105;
    let tens = |year: i16| year / 10;
    if latest - 100 + 9 >= oldest {
        vec![tens(latest), tens(latest - 100)]
    } else {
        vec![tens(latest)]
    }
}

/// A date without its year: the last one, and the next one too when it is less than three months away.
///
/// `of` gives the day on which it begins in a year, and the date itself.
pub(super) fn last_or_soon(today: Date, of: impl Fn(i16) -> Option<(Date, Edtf)>) -> Vec<Edtf> {
    let year = today.year();
    // Eight years hold a leap day, also around 1900 and 2100.
    let last = (0..=8)
        .filter_map(|back| of(year - back))
        .find(|(first, _)| *first <= today);
    let soon = (0..=1)
        .filter_map(|on| of(year + on))
        .find(|(first, _)| *first > today);
    let soon = soon.filter(|(first, _)| days_between(today, *first) <= SOON);
    last.into_iter().chain(soon).map(|(_, date)| date).collect()
}

/// Three months, in days.
const SOON: i32 = 92;

/// Marks a date as "not sure" when its year was our guess; when we ask, the person makes it sure.
pub(super) fn guessed(dates: Vec<Edtf>) -> Vec<Edtf> {
    match dates[..] {
        [only] => vec![only.with(Mark::Unsure)],
        _ => dates,
    }
}

/// One day as a date.
pub(super) fn day(year: i16, month: i8, day: i8) -> Option<Edtf> {
    Date::new(year, month, day).ok().and_then(Edtf::day)
}

/// A part of the calendar, exact, as a date.
pub(super) fn exact(when: When) -> Option<Edtf> {
    Point::new(when, Mark::Exact).map(Edtf::from)
}

fn days_between(from: Date, to: Date) -> i32 {
    (to - from).get_days()
}
