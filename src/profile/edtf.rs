//! A date as exact as it is known: a day, a month, a season, a year, a decade, or a time between two of them.
//!
//! Written as EDTF (ISO 8601-2, levels 0 and 1): `2019-03-27`, `2019-03`, `2020-21` (spring), `2019`, `201X`, `19XX`,
//! each with `~` (about), `?` (not sure) or `%` (both), and `A/B`, `../B`, `A/..`. Years run from 1000 to 9999.
//!
//! **Why** not a pair of days: "about 2015" and "some day from January to December 2015" are different answers, and
//! the sheet must say the first one.

mod point;
mod text;

use std::cmp::Ordering;

use jiff::civil::Date;

pub use point::{Mark, Point, Season, When};
pub use text::NotEdtf;

/// A date as exact as it is known; always a possible one, and never one that ends before it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Edtf(Shape);

/// The four forms of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shape {
    /// One day, month, season, year, decade or century.
    Point(Point),
    /// From one to the other: `2010/2012`.
    Between(Point, Point),
    /// Up to and including: `../2010`.
    Until(Point),
    /// From then on: `2010/..`.
    Since(Point),
}

impl From<Point> for Edtf {
    fn from(point: Point) -> Self {
        Self(Shape::Point(point))
    }
}

impl Edtf {
    /// A single day; nothing when its year is not between 1000 and 9999.
    pub fn day(day: Date) -> Option<Self> {
        Point::new(When::Day(day), Mark::Exact).map(Self::from)
    }

    /// The time from one to the other; nothing when it would end before it begins.
    pub fn between(from: Point, to: Point) -> Option<Self> {
        (from.earliest() <= to.latest()).then_some(Self(Shape::Between(from, to)))
    }

    /// Some time up to and including `last`.
    pub const fn until(last: Point) -> Self {
        Self(Shape::Until(last))
    }

    /// From `first` on.
    pub const fn since(first: Point) -> Self {
        Self(Shape::Since(first))
    }

    /// Which of the four forms it has.
    pub const fn shape(&self) -> Shape {
        self.0
    }

    /// Where it begins, as it was said; nothing when that is open.
    pub const fn start(&self) -> Option<Point> {
        match self.0 {
            Shape::Point(point) | Shape::Between(point, _) | Shape::Since(point) => Some(point),
            Shape::Until(_) => None,
        }
    }

    /// Where it ends, as it was said; nothing when that is open.
    pub const fn end(&self) -> Option<Point> {
        match self.0 {
            Shape::Point(point) | Shape::Between(_, point) | Shape::Until(point) => Some(point),
            Shape::Since(_) => None,
        }
    }

    /// The first day it can mean; nothing when that is open. "About" does not widen it.
    pub fn earliest(&self) -> Option<Date> {
        self.start().map(|point| point.earliest())
    }

    /// The last day it can mean; nothing when that is open. "About" does not widen it.
    pub fn latest(&self) -> Option<Date> {
        self.end().map(|point| point.latest())
    }

    /// Whether it, or an end of it, is only about right.
    pub fn is_about(&self) -> bool {
        [self.start(), self.end()]
            .into_iter()
            .flatten()
            .any(|point| point.mark().is_about())
    }

    /// Whether the person was not sure of it, or of an end of it.
    pub fn is_unsure(&self) -> bool {
        [self.start(), self.end()]
            .into_iter()
            .flatten()
            .any(|point| point.mark().is_unsure())
    }

    /// The same date with a further doubt, on both ends.
    #[must_use]
    pub const fn with(self, mark: Mark) -> Self {
        Self(match self.0 {
            Shape::Point(point) => Shape::Point(point.with(mark)),
            Shape::Between(from, to) => Shape::Between(from.with(mark), to.with(mark)),
            Shape::Until(last) => Shape::Until(last.with(mark)),
            Shape::Since(first) => Shape::Since(first.with(mark)),
        })
    }

    /// The order of a timeline: by the first possible day, then by the last; an open start comes first.
    pub fn timeline_order(&self, other: &Self) -> Ordering {
        let key = |date: &Self| {
            (
                date.earliest().unwrap_or(Date::MIN),
                date.latest().unwrap_or(Date::MAX),
            )
        };
        key(self).cmp(&key(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn edtf(text: &str) -> Edtf {
        text.parse().unwrap()
    }

    #[test]
    fn a_rough_date_knows_its_first_and_last_day() {
        for (text, first, last) in [
            ("2019-03-27", date(2019, 3, 27), date(2019, 3, 27)),
            ("2020-02~", date(2020, 2, 1), date(2020, 2, 29)),
            ("2019", date(2019, 1, 1), date(2019, 12, 31)),
            ("201X", date(2010, 1, 1), date(2019, 12, 31)),
            ("19XX", date(1900, 1, 1), date(1999, 12, 31)),
            ("2020-21", date(2020, 3, 1), date(2020, 5, 31)),
            ("2020-24", date(2020, 1, 1), date(2021, 2, 28)),
            ("2016/2018-03", date(2016, 1, 1), date(2018, 3, 31)),
            ("9999-24", date(9999, 1, 1), date(9999, 12, 31)),
        ] {
            assert_eq!(edtf(text).earliest(), Some(first), "{text}");
            assert_eq!(edtf(text).latest(), Some(last), "{text}");
        }
        assert_eq!(edtf("../2010").earliest(), None);
        assert_eq!(edtf("2010/..").latest(), None);
    }

    #[test]
    fn a_timeline_runs_from_open_starts_to_open_ends() {
        let mut dates: Vec<Edtf> = ["2010/..", "2012", "2010", "../2015", "2010-05", "201X"]
            .map(edtf)
            .to_vec();
        dates.sort_by(Edtf::timeline_order);
        let sorted: Vec<String> = dates.iter().map(ToString::to_string).collect();
        assert_eq!(
            sorted,
            ["../2015", "2010", "201X", "2010/..", "2010-05", "2012"]
        );
    }

    #[test]
    fn doubts_add_up() {
        assert_eq!(edtf("2010~").with(Mark::Unsure), edtf("2010%"));
        assert_eq!(edtf("2010/2012").with(Mark::About), edtf("2010~/2012~"));
        assert!(edtf("2010/2012~").is_about());
        assert!(!edtf("2010?").is_about());
        assert!(edtf("2010?").is_unsure());
    }
}
