//! Lengths of time from today, back or on: "3 weeks ago", "in half a year", "a year and a half ago".

use jiff::Span;
use jiff::civil::Date;

use super::read::{Found, Known, all, found};
use super::sense::{Sense, Unit};
use super::single;
use crate::profile::edtf::{Edtf, Mark, Point, When};

/// Which way from today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Back,
    On,
}

/// Reads a length with a word for "ago" or "from now" before or after it.
pub(super) fn from_today(senses: &[Sense], known: Known) -> Found {
    for (sign, way) in [(Sense::Ago, Way::Back), (Sense::Hence, Way::On)] {
        if senses.contains(&sign) {
            let rest: Vec<Sense> = senses
                .iter()
                .copied()
                .filter(|sense| *sense != sign)
                .collect();
            return found(length(&rest).and_then(|length| length.reach(known.today, way)));
        }
    }
    found(None)
}

/// A length alone: it can lie on both sides of today.
pub(super) fn either_side(senses: &[Sense], known: Known) -> Found {
    let (mark, rest) = single::marks(senses);
    // A unit by itself ("week") is no length unless a word for "ago" goes with it.
    if let [Sense::One(_)] = rest[..] {
        return found(None);
    }
    let ends = [Way::Back, Way::On].map(|way| length(&rest)?.reach(known.today, way));
    all(ends.into_iter().flatten().map(|date| date.with(mark)))
}

/// How long, and how exactly that was said.
#[derive(Debug, Clone, Copy)]
struct Length {
    months: i32,
    days: i32,
    exact_to: Exact,
}

/// What a length tells exactly; the finest of its parts counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Exact {
    Day,
    Month,
    Year,
    Decade,
}

impl Length {
    /// So many half units.
    fn of(halves: i32, unit: Unit) -> Option<Self> {
        let whole = halves % 2 == 0;
        let (months, days, exact_to) = match unit {
            Unit::Day if whole => (0, halves / 2, Exact::Day),
            Unit::Day => return None,
            Unit::Week => (0, halves * 7 / 2, Exact::Day),
            Unit::Fortnight => (0, halves * 7, Exact::Day),
            Unit::Month if whole => (halves / 2, 0, Exact::Month),
            Unit::Month => (halves / 2, 15, Exact::Day),
            Unit::Year if whole => (halves * 6, 0, Exact::Year),
            Unit::Year => (halves * 6, 0, Exact::Month),
            Unit::Decade => (halves * 60, 0, Exact::Year),
        };
        Some(Self {
            months,
            days,
            exact_to,
        })
    }

    /// "A few" is rougher than a number: a few weeks are exact to a month.
    fn rougher(self, unit: Unit) -> Self {
        let exact_to = match unit {
            Unit::Day => Exact::Day,
            Unit::Week | Unit::Fortnight | Unit::Month => Exact::Month,
            Unit::Year => Exact::Year,
            Unit::Decade => Exact::Decade,
        };
        Self { exact_to, ..self }
    }

    fn and(self, other: Self) -> Self {
        Self {
            months: self.months + other.months,
            days: self.days + other.days,
            exact_to: self.exact_to.min(other.exact_to),
        }
    }

    /// The date at its end, always "about".
    fn reach(self, today: Date, way: Way) -> Option<Edtf> {
        let span = Span::new()
            .try_months(self.months)
            .ok()?
            .try_days(self.days)
            .ok()?;
        let day = match way {
            Way::Back => today.checked_sub(span).ok()?,
            Way::On => today.checked_add(span).ok()?,
        };
        let when = match self.exact_to {
            Exact::Day => When::Day(day),
            Exact::Month => When::Month {
                year: day.year(),
                month: day.month(),
            },
            Exact::Year => When::Year(day.year()),
            Exact::Decade => When::Decade(day.year() / 10),
        };
        Point::new(when, Mark::About).map(Edtf::from)
    }
}

/// Adds up the parts of a length: "2 years and 3 months".
fn length(senses: &[Sense]) -> Option<Length> {
    use Sense::{AndHalf, Article, Couple, Few, Half, Number, One, OneAndHalf, Unit};
    let amount = |n: super::sense::Number| n.amount().map(|amount| amount * 2);
    let (first, rest) = match senses {
        [Half, Unit(u), rest @ ..] => (Length::of(1, *u)?, rest),
        [Number(n), AndHalf, Unit(u), rest @ ..] | [Number(n), Unit(u), AndHalf, rest @ ..] => {
            (Length::of(amount(*n)? + 1, *u)?, rest)
        }
        [Article, Unit(u), AndHalf, rest @ ..]
        | [One(u), AndHalf, rest @ ..]
        | [OneAndHalf, Unit(u), rest @ ..] => (Length::of(3, *u)?, rest),
        [Number(n), Unit(u), rest @ ..] => (Length::of(amount(*n)?, *u)?, rest),
        [Few, Unit(u), rest @ ..] => (Length::of(6, *u)?.rougher(*u), rest),
        [Couple, Unit(u), rest @ ..] => (Length::of(4, *u)?, rest),
        [Article, Unit(u), rest @ ..] | [One(u), rest @ ..] => (Length::of(2, *u)?, rest),
        _ => return None,
    };
    match rest {
        [] => Some(first),
        [Sense::And, rest @ ..] | rest => Some(first.and(length(rest)?)),
    }
}
