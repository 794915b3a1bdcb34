//! Dates in digits only: `27.3.55`, `3/2019`, `27031955`; they ask when day and month could swap.

use super::guess::{day, exact, guessed, last_or_soon, years};
use super::read::{Found, Known, Why, all, found};
use super::sense::{Form, Number};
use crate::profile::edtf::{Edtf, Mark, Point, When};

/// One number: `2019`, `'55`, `27031955`.
pub(super) fn one(number: Number, known: Known) -> Found {
    match (number.full_year(), number.form, number.digits) {
        (Some(year), ..) => found(exact(When::Year(year))),
        (None, Form::ShortYear, _) => all(years(number, known.today)
            .into_iter()
            .filter_map(|year| exact(When::Year(year)))),
        (None, Form::Plain, 8) => {
            let cut = |value: u32, digits| Number {
                value,
                digits,
                form: Form::Plain,
            };
            let value = number.value;
            let year_last = [
                cut(value / 1_000_000, 2),
                cut(value / 10_000 % 100, 2),
                cut(value % 10_000, 4),
            ];
            let year_first = [
                cut(value / 10_000, 4),
                cut(value / 100 % 100, 2),
                cut(value % 100, 2),
            ];
            let dates = [year_last, year_first]
                .into_iter()
                .filter_map(|[a, b, c]| three(a, b, c, known).ok());
            all(dates.flatten())
        }
        (None, Form::Plain | Form::Ranked | Form::Spelled, _) => Err(Why::Words),
    }
}

/// Two numbers: month and year, or day and month of a year that is left out.
pub(super) fn two(a: Number, b: Number, known: Known) -> Found {
    if let Some(year) = a.full_year() {
        let month = b
            .month()
            .and_then(|month| exact(When::Month { year, month }));
        let years = b.short_year().and_then(|last| years_to(year, last));
        return all(month.into_iter().chain(years));
    }
    if b.full_year().is_some() {
        return month_of(a, b, known);
    }
    let days = [(a, b), (b, a)]
        .into_iter()
        .filter_map(|(d, m)| Some((d.day()?, m.month()?)));
    let days = days
        .flat_map(|(d, m)| days_left_open(d, m, known))
        .collect::<Vec<_>>();
    let days = all(days).unwrap_or_default();
    match month_of(a, b, known) {
        Ok(months) => all(days.into_iter().chain(months)),
        Err(_) => all(guessed(days)),
    }
}

/// Three numbers: a day, with the year first or last.
pub(super) fn three(a: Number, b: Number, c: Number, known: Known) -> Found {
    let orders = match (a.full_year(), a.day()) {
        (Some(_), _) => vec![(c, b, a), (b, c, a)],
        (None, Some(_)) => vec![(a, b, c), (b, a, c)],
        // `55-03-27`: what cannot be a day is the year.
        (None, None) => vec![(c, b, a)],
    };
    let named = orders
        .into_iter()
        .filter_map(|(d, m, y)| Some((d.day()?, m.month()?, y)));
    let mut named: Vec<_> = named
        .filter(|(_, _, y)| !years(*y, known.today).is_empty())
        .collect();
    if a.full_year().is_some() {
        // With the year in front the month is next, all over the world.
        named.truncate(1);
    }
    if named.is_empty() {
        return Err(Why::Words);
    }
    let dates = named.into_iter().flat_map(|(d, m, y)| {
        years(y, known.today)
            .into_iter()
            .filter_map(move |year| day(year, m, d))
    });
    all(dates).map_err(|_| Why::NoSuchDay)
}

/// A day without its year: the last one, and the next one when it is near.
pub(super) fn days_left_open(d: i8, m: i8, known: Known) -> Vec<Edtf> {
    last_or_soon(known.today, |year| {
        let date = day(year, m, d)?;
        Some((date.earliest()?, date))
    })
}

/// The years from one to another that is written with two digits, `2010-12`; nothing if they do not follow.
pub(super) fn years_to(year: i16, last: i16) -> Option<Edtf> {
    let to = year - year % 100 + last;
    let point = |year| Point::new(When::Year(year), Mark::Exact);
    if to > year {
        Edtf::between(point(year)?, point(to)?)
    } else {
        None
    }
}

fn month_of(month: Number, year: Number, known: Known) -> Found {
    let month = month.month().ok_or(Why::Words)?;
    let years = years(year, known.today);
    all(years
        .into_iter()
        .filter_map(|year| exact(When::Month { year, month })))
}
