//! Dates seen from today: "yesterday", "last spring", "next Tuesday", `T-2W`.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::calendar::{month_of, season_of};
use super::guess::{day, exact};
use super::length;
use super::read::{Found, Known, Why, all, found, or_else};
use super::sense::{Number, Sense, Sign, Step, Unit};
use crate::profile::edtf::{Edtf, Mark, Point, Season, When};

/// Reads what counts from today.
///
/// "Last" and "next" ask when the nearest one lies in the same week (of a weekday) or year (of a month or season):
/// people mean both that one and the one beyond it.
pub(super) fn relative(senses: &[Sense], known: Known) -> Found {
    let today = known.today;
    match *senses {
        [Sense::Today(days)] => found(days_on(today, i64::from(days))),
        [Sense::Weekday(weekday)] => all(weekdays_around(weekday, today)),
        [a, b] => or_else(step(a, b, today), || {
            or_else(step(b, a, today), || length::from_today(senses, known))
        }),
        [a, b, Sense::Weekday(weekday)] | [Sense::Weekday(weekday), a, b] => {
            or_else(weekday_of(weekday, a, b, today), || {
                weekday_of(weekday, b, a, today)
            })
        }
        [Sense::Number(n), a, b] => or_else(day_of(n, a, b, today), || {
            or_else(day_of(n, b, a, today), || length::from_today(senses, known))
        }),
        _ => length::from_today(senses, known),
    }
}

/// The T of `FileMan` with its signs. Days and weeks are exact, as they are there; months and years are "about".
pub(super) fn fileman(senses: &[Sense], known: Known) -> Found {
    let (sign, number, unit) = match *senses {
        [Sense::T] => return found(days_on(known.today, 0)),
        [Sense::T, Sense::Sign(sign), Sense::Number(n)] => (sign, n, Unit::Day),
        [
            Sense::T,
            Sense::Sign(sign),
            Sense::Number(n),
            Sense::Unit(unit),
        ] => (sign, n, unit),
        _ => return Err(Why::Words),
    };
    let way = match sign {
        Sign::Dash => Sense::Ago,
        Sign::Plus => Sense::Hence,
        Sign::Dot | Sign::Comma | Sign::Slash => return Err(Why::Words),
    };
    let date = length::from_today(&[Sense::Number(number), Sense::Unit(unit), way], known)?;
    match unit {
        Unit::Day | Unit::Week | Unit::Fortnight => {
            all(date.iter().filter_map(Edtf::earliest).filter_map(Edtf::day))
        }
        Unit::Month | Unit::Year | Unit::Decade => Ok(date),
    }
}

/// The year that "last year" and the like mean, when they stand in a longer date: "march last year".
pub(super) fn year_of(a: Sense, b: Sense, today: Date) -> Option<i16> {
    let unit = Sense::Unit(Unit::Year);
    match (a, b) {
        (Sense::Step(step), other) | (other, Sense::Step(step)) if other == unit => {
            Some(today.year() + i16::from(step.count()))
        }
        _ => None,
    }
}

fn step(step: Sense, what: Sense, today: Date) -> Found {
    let Sense::Step(step) = step else {
        return Err(Why::Words);
    };
    let steps = step.count();
    match what {
        Sense::Weekday(weekday) => all(weekdays(weekday, step, today)),
        Sense::Weekend => all(weekends(step, today)),
        Sense::Month(month) => all(one_of_a_year(step, today, |year| month_of(month, year))),
        Sense::Season(season) => seasons(season, step, today),
        Sense::Unit(Unit::Week) => {
            let monday = monday_of(today, steps).ok_or(Why::Words)?;
            found(
                monday
                    .checked_add(6.days())
                    .ok()
                    .and_then(|sunday| span(monday, sunday)),
            )
        }
        Sense::Unit(Unit::Month) => {
            let (year, month) = month_from(today, steps).ok_or(Why::Words)?;
            found(exact(When::Month { year, month }))
        }
        Sense::Unit(Unit::Year) => found(exact(When::Year(today.year() + i16::from(steps)))),
        Sense::Unit(Unit::Decade) => {
            found(exact(When::Decade(today.year() / 10 + i16::from(steps))))
        }
        Sense::Century => found(exact(When::Century(today.year() / 100 + i16::from(steps)))),
        _ => Err(Why::Words),
    }
}

/// "The 3rd of last month".
fn day_of(n: Number, a: Sense, b: Sense, today: Date) -> Found {
    match (a, b, n.day()) {
        (Sense::Step(step), Sense::Unit(Unit::Month), Some(d)) => {
            let (year, month) = month_from(today, step.count()).ok_or(Why::Words)?;
            found(day(year, month, d)).map_err(|_| Why::NoSuchDay)
        }
        _ => Err(Why::Words),
    }
}

/// "Monday of last week".
fn weekday_of(weekday: Weekday, a: Sense, b: Sense, today: Date) -> Found {
    match (a, b) {
        (Sense::Step(step), Sense::Unit(Unit::Week)) => {
            let monday = monday_of(today, step.count()).ok_or(Why::Words)?;
            found(days_on(monday, i64::from(weekday.to_monday_zero_offset())))
        }
        _ => Err(Why::Words),
    }
}

fn weekdays(weekday: Weekday, step: Step, today: Date) -> Vec<Edtf> {
    let of_week = i64::from(weekday.to_monday_zero_offset());
    let now = i64::from(today.weekday().to_monday_zero_offset());
    // In days from today: this week's one, those before and after it.
    let away = of_week - now;
    let days = match step {
        Step::This if away < 0 => vec![away, away + 7],
        Step::This => vec![away],
        Step::Last if away < 0 => vec![away, away - 7],
        Step::Last => vec![away - 7],
        Step::Next if away > 0 => vec![away, away + 7],
        Step::Next => vec![away + 7],
    };
    days.into_iter()
        .filter_map(|days| days_on(today, days))
        .collect()
}

fn weekdays_around(weekday: Weekday, today: Date) -> Vec<Edtf> {
    let of_week = i64::from(weekday.to_monday_zero_offset());
    let now = i64::from(today.weekday().to_monday_zero_offset());
    let days = match (of_week - now).rem_euclid(7) {
        0 => vec![-7, 0, 7],
        on => vec![on - 7, on],
    };
    days.into_iter()
        .filter_map(|days| days_on(today, days))
        .collect()
}

fn weekends(step: Step, today: Date) -> Vec<Edtf> {
    let saturdays = weekdays(Weekday::Saturday, step, today);
    let weekend = |saturday: Date| span(saturday, saturday.tomorrow().ok()?);
    saturdays
        .iter()
        .filter_map(Edtf::earliest)
        .filter_map(weekend)
        .collect()
}

/// A month or season that comes once a year, by its first and last day.
fn one_of_a_year(
    step: Step,
    today: Date,
    of: impl Fn(i16) -> Option<(Date, Date, Edtf)>,
) -> Vec<Edtf> {
    let year = today.year();
    let (nearest, beyond) = match step {
        Step::This => (of(year), None),
        Step::Last => {
            let over = (0..=2)
                .map(|back| year - back)
                .find(|y| of(*y).is_some_and(|o| o.1 < today));
            let year_of_it = over.unwrap_or(year - 1);
            (
                of(year_of_it),
                (year_of_it == year).then(|| of(year_of_it - 1)).flatten(),
            )
        }
        Step::Next => {
            let coming = (0..=1)
                .map(|on| year + on)
                .find(|y| of(*y).is_some_and(|o| o.0 > today));
            let nearest = of(coming.unwrap_or(year + 1));
            let near = nearest
                .as_ref()
                .is_some_and(|(_, last, _)| last.year() == year);
            (nearest, near.then(|| of(year + 1)).flatten())
        }
    };
    [nearest, beyond]
        .into_iter()
        .flatten()
        .map(|(_, _, date)| date)
        .collect()
}

/// "This winter" is the one around New Year while it lasts; later it can be the one before or after.
fn seasons(season: Season, step: Step, today: Date) -> Found {
    let of = |year| season_of(season, year);
    match (season, step, today.month()) {
        (Season::Winter, Step::This, ..=2) => found(of(today.year() - 1).map(|(_, _, date)| date)),
        (Season::Winter, Step::This, 3..=8) => {
            let both = [today.year() - 1, today.year()].into_iter().filter_map(of);
            all(both.map(|(_, _, date)| date))
        }
        _ => all(one_of_a_year(step, today, of)),
    }
}

/// The Monday of this week, or of one so many weeks on.
fn monday_of(today: Date, weeks: i8) -> Option<Date> {
    let back = i64::from(today.weekday().to_monday_zero_offset());
    today.checked_add((i64::from(weeks) * 7 - back).days()).ok()
}

fn month_from(today: Date, months: i8) -> Option<(i16, i8)> {
    let day = today
        .first_of_month()
        .checked_add(i64::from(months).months())
        .ok()?;
    Some((day.year(), day.month()))
}

fn days_on(from: Date, days: i64) -> Option<Edtf> {
    from.checked_add(days.days()).ok().and_then(Edtf::day)
}

fn span(from: Date, to: Date) -> Option<Edtf> {
    let point = |day| Point::new(When::Day(day), Mark::Exact);
    Edtf::between(point(from)?, point(to)?)
}
