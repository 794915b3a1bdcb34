//! Dates that name a month, a season, a feast, a decade or a century: `27 march 2019`, `spring 2020`, `the 80s`.

use jiff::ToSpan;
use jiff::civil::Date;

use super::guess::{day, decades, exact, guessed, last_or_soon, years};
use super::numeric::{days_left_open, one, three, two};
use super::read::{Found, Known, Why, all, found};
use super::sense::{Number, Sense};
use crate::profile::edtf::{Edtf, Mark, Point, Season, When};

/// Reads what stands in a calendar.
pub(super) fn calendar(senses: &[Sense], known: Known) -> Found {
    use Sense::{Century, Decade, DecadeMark, Feast, Month, Number};
    match *senses {
        [Number(n)] => one(n, known),
        [Number(a), Number(b)] => two(a, b, known),
        [Number(a), Number(b), Number(c)] => three(a, b, c, known),
        [Month(m)] => all(guessed(months_left_open(m, known.today))),
        [Month(m), Number(n)] => month_then_number(m, n, known),
        [Number(n), Month(m)] => number_then_month(n, m, known),
        [Number(a), Month(m), Number(b)] if a.full_year().is_some() => days(b, m, a, known),
        [Number(d), Month(m), Number(y)] | [Month(m), Number(d), Number(y)] => days(d, m, y, known),
        [Number(y), Number(d), Month(m)] if y.full_year().is_some() => days(d, m, y, known),
        [Sense::Season(s)] => all(guessed(seasons_left_open(s, known.today))),
        [Sense::Season(s), Number(y)] | [Number(y), Sense::Season(s)] => seasons(s, y, known),
        [Sense::Season(Season::Winter), Number(a), Number(b)]
        | [Number(a), Number(b), Sense::Season(Season::Winter)] => winter_over(a, b, known),
        [Feast(f)] => all(guessed(last_or_soon(known.today, |year| f.of(year)))),
        [Feast(f), Number(y)] | [Number(y), Feast(f)] => all(years(y, known.today)
            .into_iter()
            .filter_map(|year| Some(f.of(year)?.1))),
        [Decade(short)] => all_decades(decades(i16::from(short), known.today)),
        [Number(n), DecadeMark] | [DecadeMark, Number(n)] => decade(n, known),
        [Number(n), Century] | [Century, Number(n)] => {
            let century = i16::try_from(n.value).ok().map(|rank| rank - 1);
            found(century.and_then(|century| exact(When::Century(century))))
        }
        _ => Err(Why::Words),
    }
}

/// The season of one year with the day on which it begins and ends, north of the equator.
pub(super) fn season_of(season: Season, year: i16) -> Option<(Date, Date, Edtf)> {
    let first = Date::new(year, season.first_month(), 1).ok()?;
    let last = first.checked_add(2.months()).ok()?.last_of_month();
    Some((first, last, exact(When::Season { year, season })?))
}

/// The month of one year with its first and last day.
pub(super) fn month_of(month: i8, year: i16) -> Option<(Date, Date, Edtf)> {
    let first = Date::new(year, month, 1).ok()?;
    Some((
        first,
        first.last_of_month(),
        exact(When::Month { year, month })?,
    ))
}

fn months_left_open(month: i8, today: Date) -> Vec<Edtf> {
    last_or_soon(today, |year| {
        month_of(month, year).map(|(first, _, date)| (first, date))
    })
}

fn seasons_left_open(season: Season, today: Date) -> Vec<Edtf> {
    last_or_soon(today, |year| {
        season_of(season, year).map(|(first, _, date)| (first, date))
    })
}

/// `march 2019`, `mar 19` (the year), `march 19th` (the day).
///
/// A number that would be a year to come, or of the last century, can as well be a day, so that asks: `mar 27`.
fn month_then_number(month: i8, number: Number, known: Known) -> Found {
    let years = years(number, known.today);
    let clear = years.len() == 1 && years[0] >= known.today.year() - 50;
    let months = years
        .into_iter()
        .filter_map(|year| exact(When::Month { year, month }));
    match number.day() {
        Some(_) if clear => all(months),
        None => all(months),
        Some(day) => {
            let days = days_left_open(day, month, known);
            if number.short_year().is_some() {
                all(days.into_iter().chain(months))
            } else {
                all(guessed(days)).map_err(|_| Why::NoSuchDay)
            }
        }
    }
}

/// `19 mar` is a day of a year that is left out; `2019 march` and `55 march` are months.
fn number_then_month(number: Number, month: i8, known: Known) -> Found {
    match number.day() {
        Some(day) => all(guessed(days_left_open(day, month, known))).map_err(|_| Why::NoSuchDay),
        None => month_then_number(month, number, known),
    }
}

fn days(d: Number, month: i8, y: Number, known: Known) -> Found {
    let years = years(y, known.today);
    let d = d.day().filter(|_| !years.is_empty()).ok_or(Why::Words)?;
    all(years.into_iter().filter_map(|year| day(year, month, d))).map_err(|_| Why::NoSuchDay)
}

fn seasons(season: Season, y: Number, known: Known) -> Found {
    let years = years(y, known.today);
    all(years
        .into_iter()
        .filter_map(|year| exact(When::Season { year, season })))
}

/// `winter 2019/2020` and `winter 2019/20` are one winter.
fn winter_over(a: Number, b: Number, known: Known) -> Found {
    let years = years(a, known.today);
    let over = years
        .into_iter()
        .filter(|year| b.full_year() == Some(year + 1) || b.short_year() == Some((year + 1) % 100));
    all(over.filter_map(|year| {
        let december = Point::new(When::Month { year, month: 12 }, Mark::Exact)?;
        let february = Point::new(
            When::Month {
                year: year + 1,
                month: 2,
            },
            Mark::Exact,
        )?;
        Edtf::between(december, february)
    }))
}

fn decade(n: Number, known: Known) -> Found {
    match (n.full_year(), n.short_year()) {
        (Some(year), _) if year % 10 == 0 => all_decades(vec![year / 10]),
        (None, Some(short)) if short % 10 == 0 => all_decades(decades(short, known.today)),
        _ => Err(Why::Words),
    }
}

fn all_decades(decades: Vec<i16>) -> Found {
    all(decades
        .into_iter()
        .filter_map(|decade| exact(When::Decade(decade))))
}
