//! Fills every answer of a profile, each with something that can be found again on paper.

use jiff::ToSpan;
use jiff::civil::date;
use previsit::profile::Profile;
use previsit::profile::answer::Unknown;
use previsit::profile::cell::{Shape, Value};
use previsit::profile::edtf::Edtf;
use previsit::profile::rough_date::RoughDate;
use previsit::profile::spot::Spot;

/// An answer of a profile.
#[derive(Debug, Clone)]
pub(crate) struct Address {
    /// The record it stands in.
    pub(crate) spot: Spot,
    /// Its name there.
    pub(crate) key: &'static str,
}

/// Whether dates are given as ones that can be read.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Dates {
    /// Each a day of its own.
    Read,
    /// Words that are no date.
    Unread,
}

/// A profile in which every list has this many entries, and no question is answered.
pub(crate) fn empty(entries: usize) -> Profile {
    let mut profile = Profile::default();
    for section in Profile::SECTIONS {
        grow(&mut profile, &Spot::section(section), entries);
    }
    profile
}

fn grow(profile: &mut Profile, spot: &Spot, entries: usize) {
    let lists = profile.record(spot).expect("a record").lists();
    for list in lists {
        for _ in 0..entries {
            let record = profile.record_mut(spot).expect("a record");
            let id = record.list_mut(list).expect("a list").add();
            grow(profile, &spot.entry(list, id), entries);
        }
    }
}

/// Every answer of a profile, in the order of the file.
pub(crate) fn addresses(profile: &Profile) -> Vec<Address> {
    let mut all = Vec::new();
    for section in Profile::SECTIONS {
        collect(profile, &Spot::section(section), &mut all);
    }
    all
}

/// Every list of a profile.
pub(crate) fn lists(profile: &Profile) -> Vec<(Spot, &'static str)> {
    let mut spots: Vec<Spot> = addresses(profile)
        .into_iter()
        .map(|address| address.spot)
        .collect();
    spots.extend(Profile::SECTIONS.map(Spot::section));
    let mut all = Vec::new();
    for spot in spots {
        for list in profile.record(&spot).expect("a record").lists() {
            if !all.contains(&(spot.clone(), *list)) {
                all.push((spot.clone(), *list));
            }
        }
    }
    all
}

fn collect(profile: &Profile, spot: &Spot, all: &mut Vec<Address>) {
    let record = profile.record(spot).expect("a record");
    all.extend(record.cells().iter().map(|key| Address {
        spot: spot.clone(),
        key,
    }));
    for list in record.lists() {
        for id in record.list(list).expect("a list").ids() {
            collect(profile, &spot.entry(list, id), all);
        }
    }
}

/// Gives every answer; returns what must be found for each, nothing for choices.
///
/// `round` decides which choices are made, so that enough rounds make each of them.
pub(crate) fn give(profile: &mut Profile, round: usize, dates: Dates) -> Vec<(Address, String)> {
    let mut marks = Vec::new();
    for (at, address) in addresses(profile).into_iter().enumerate() {
        let cell = profile
            .record_mut(&address.spot)
            .and_then(|record| record.cell_mut(address.key));
        let cell = cell.expect("an answer");
        let (value, mark) = match (cell.shape(), dates) {
            (
                Shape::Line
                | Shape::Lines
                | Shape::Amount
                | Shape::Age
                | Shape::Scale
                | Shape::Count,
                _,
            ) => {
                let mark = format!("mk{at:04}q");
                (Value::Words(mark.clone()), Some(mark))
            }
            (Shape::Date, Dates::Read) => {
                let (date, mark) = day(at);
                (Value::Date(date), Some(mark))
            }
            (Shape::Date, Dates::Unread) => {
                let mark = format!("mk{at:04}q");
                (Value::Date(RoughDate::new(mark.clone(), None)), Some(mark))
            }
            // A private question is on no paper; there is a law of its own for that.
            (Shape::One(_), _) if address.key == "privacy" => (Value::One("printed"), None),
            (Shape::One(choices), _) => {
                (Value::One(choices.keys[round % choices.keys.len()]), None)
            }
            (Shape::Several(choices), _) => (
                Value::Several(vec![choices.keys[round % choices.keys.len()]]),
                None,
            ),
        };
        assert!(cell.put(value), "{address:?}");
        marks.extend(mark.map(|mark| (address, mark)));
    }
    marks
}

/// A day that no other answer has, and how the sheet says it.
fn day(at: usize) -> (RoughDate, String) {
    let days = i64::try_from(at).expect("a small number");
    let day = date(1950, 1, 1)
        .checked_add(days.days())
        .expect("a day of this age");
    let said = day.strftime("%-d %B %Y").to_string();
    (RoughDate::new(said.clone(), Edtf::day(day)), said)
}

/// Says the same instead of every answer.
pub(crate) fn give_unknown(profile: &mut Profile, unknown: Unknown) {
    for address in addresses(profile) {
        put_unknown(profile, &address, unknown);
    }
}

/// Says this instead of one answer.
pub(crate) fn put_unknown(profile: &mut Profile, address: &Address, unknown: Unknown) {
    let record = profile.record_mut(&address.spot).expect("a record");
    record
        .cell_mut(address.key)
        .expect("an answer")
        .put_unknown(unknown);
}
