//! The made-up person: complete, so that anyone can see what the program does, and always on the way to a visit.
//!
//! The case was written for one week in May 2026. Its later dates are moved, so that the visit lies 8 days ahead
//! whenever it is opened; what happened years ago stays where it was.

use jiff::ToSpan;
use jiff::civil::{Date, date};

use super::format;
use crate::profile::Profile;
use crate::profile::cell::{Record, Value};
use crate::profile::edtf::{Edtf, Point, Shape, When};
use crate::profile::rough_date::RoughDate;

const CASE: &str = include_str!("../../assets/demo.json");

/// The day on which the made-up person filled the case in.
const WRITTEN: Date = date(2026, 5, 12);

/// From this day on dates belong to the case; those before it to the person's life.
const BEGIN: Date = date(2025, 9, 1);

/// The made-up person, as if filled in on this day.
///
/// # Panics
///
/// When the built-in case cannot be read; a test reads it.
pub fn demo(today: Date) -> Profile {
    let mut profile =
        format::read(CASE.as_bytes(), "demo.json".as_ref()).expect("the built-in case is readable");
    let days = today.since(WRITTEN).map_or(0, |span| span.get_days());
    if days != 0 {
        for section in Profile::SECTIONS {
            if let Some(record) = profile.section_mut(section) {
                move_record(record, days);
            }
        }
    }
    profile
}

fn move_record(record: &mut dyn Record, days: i32) {
    for key in record.cells() {
        let Some(cell) = record.cell_mut(key) else {
            continue;
        };
        if let Some(Value::Date(old)) = cell.value()
            && let Some(new) = moved(&old, days)
        {
            cell.put(Value::Date(new));
        }
    }
    for key in record.lists() {
        let Some(list) = record.list_mut(key) else {
            continue;
        };
        for id in list.ids() {
            if let Some(row) = list.row_mut(id) {
                move_record(row, days);
            }
        }
    }
}

fn moved(old: &RoughDate, days: i32) -> Option<RoughDate> {
    let edtf = old.edtf?;
    if edtf.earliest().is_none_or(|day| day < BEGIN) {
        return None;
    }
    let new = match edtf.shape() {
        Shape::Point(point) => Edtf::from(moved_point(point, days)?),
        Shape::Between(from, to) => {
            Edtf::between(moved_point(from, days)?, moved_point(to, days)?)?
        }
        Shape::Since(first) => Edtf::since(moved_point(first, days)?),
        Shape::Until(last) => Edtf::until(moved_point(last, days)?),
    };
    let said = match new.shape() {
        Shape::Point(point) => match point.when() {
            When::Day(day) => format!("{} {} {}", day.day(), day.month(), day.year()),
            _ => new.to_string(),
        },
        Shape::Between(..) | Shape::Since(_) | Shape::Until(_) => new.to_string(),
    };
    Some(RoughDate::new(said, Some(new)))
}

/// The same point so many days later; whole months and seasons move to the month their middle falls in.
fn moved_point(point: Point, days: i32) -> Option<Point> {
    let when = match point.when() {
        When::Day(day) => When::Day(day.checked_add(days.days()).ok()?),
        When::Month { year, month } => {
            let middle = date(year, month, 15).checked_add(days.days()).ok()?;
            When::Month {
                year: middle.year(),
                month: middle.month(),
            }
        }
        other => other,
    };
    Point::new(when, point.mark())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_visit_is_always_8_days_ahead() {
        for today in [
            WRITTEN,
            date(2027, 1, 31),
            date(2031, 12, 31),
            date(2026, 2, 28),
        ] {
            let profile = demo(today);
            let visit = profile
                .visit
                .visit_date
                .given()
                .and_then(RoughDate::earliest)
                .unwrap();
            assert_eq!(visit, today.checked_add(8.days()).unwrap());
            let born = profile
                .visit
                .birth_date
                .given()
                .and_then(RoughDate::earliest)
                .unwrap();
            assert_eq!(born, date(1955, 3, 27));
        }
    }

    #[test]
    fn months_move_with_the_days() {
        let point = Point::new(
            When::Month {
                year: 2025,
                month: 10,
            },
            crate::profile::edtf::Mark::About,
        )
        .unwrap();
        assert_eq!(
            Edtf::from(moved_point(point, 365).unwrap()).to_string(),
            "2026-10~"
        );
    }
}
