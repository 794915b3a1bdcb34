//! Feasts that people remember dates by.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::profile::edtf::{Edtf, Mark, Point, When};

/// A feast; "at Christmas" is a day about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Feast {
    /// 25 December
    Christmas,
    /// Easter Sunday of the western churches
    Easter,
    /// 1 January
    NewYear,
}

impl Feast {
    /// Its day in a year, and that day as a date, marked "about".
    pub(super) fn of(self, year: i16) -> Option<(Date, Edtf)> {
        let day = match self {
            Self::Christmas => Date::new(year, 12, 25).ok()?,
            Self::Easter => easter(year)?,
            Self::NewYear => Date::new(year, 1, 1).ok()?,
        };
        Some((day, Point::new(When::Day(day), Mark::About)?.into()))
    }
}

/// Easter Sunday in the Gregorian calendar, by the method of Meeus, Jones and Butcher.
fn easter(year: i16) -> Option<Date> {
    let year_in_cycle = i32::from(year) % 19;
    let (century, in_century) = (i32::from(year) / 100, i32::from(year) % 100);
    let moon_drift = (century - (century + 8) / 25 + 1) / 3;
    let moon = (19 * year_in_cycle + century - century / 4 - moon_drift + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - moon - in_century % 4) % 7;
    let late = (year_in_cycle + 11 * moon + 22 * weekday) / 451;
    let days = moon + weekday - 7 * late;
    Date::new(year, 3, 22).ok()?.checked_add(days.days()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn easter_is_where_the_churches_have_it() {
        for day in [
            date(1943, 4, 25),
            date(1954, 4, 18),
            date(1981, 4, 19),
            date(2008, 3, 23),
            date(2020, 4, 12),
            date(2026, 4, 5),
            date(2038, 4, 25),
        ] {
            assert_eq!(easter(day.year()), Some(day));
        }
    }
}
