//! The beginning, the middle and the end of a month, a year or a decade.

use jiff::civil::Date;

use crate::profile::edtf::{Edtf, Mark, Point, When};

/// A third of a time, with soft edges.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Early,
    Middle,
    Late,
}

impl Part {
    /// All three, in their order.
    pub(super) const ALL: [Self; 3] = [Self::Early, Self::Middle, Self::Late];

    /// This third of a month, a year or a decade: `early 2019` is `2019-01~/2019-04~`.
    ///
    /// Both ends are "about". That also tells a part from the same days said one by one.
    pub(super) fn of(self, whole: Point) -> Option<Edtf> {
        let pick = |early: (i8, i8), middle, late| match self {
            Self::Early => early,
            Self::Middle => middle,
            Self::Late => late,
        };
        let (from, to) = match whole.when() {
            When::Month { year, month } => {
                let last = Date::new(year, month, 1).ok()?.days_in_month();
                let (from, to) = pick((1, 10), (11, 20), (21, last));
                let day = |day| Some(When::Day(Date::new(year, month, day).ok()?));
                (day(from)?, day(to)?)
            }
            When::Year(year) => {
                let (from, to) = pick((1, 4), (5, 8), (9, 12));
                (
                    When::Month { year, month: from },
                    When::Month { year, month: to },
                )
            }
            When::Decade(decade) => {
                let (from, to) = pick((0, 3), (4, 6), (7, 9));
                let year = |last| When::Year(decade * 10 + i16::from(last));
                (year(from), year(to))
            }
            When::Day(_) | When::Season { .. } | When::Century(_) => return None,
        };
        let end = |when| Point::new(when, whole.mark().with(Mark::About));
        Edtf::between(end(from)?, end(to)?)
    }
}
