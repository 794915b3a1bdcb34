//! Puts what happened in the order of time, as rough as the dates are; what has no date comes last.

use std::cmp::Ordering;

use super::pen::Pen;
use crate::profile::cell::Value;
use crate::profile::edtf::Edtf;
use crate::profile::spot::Spot;

/// The newest first; entries of one time keep the person's order.
pub(super) fn newest_first(pen: &Pen<'_>, entries: Vec<Spot>, key: &str) -> Vec<Spot> {
    by_time(pen, entries, key, |a, b| b.timeline_order(a))
}

/// The newest last, as in a diary; entries of one time keep the person's order.
pub(super) fn newest_last(pen: &Pen<'_>, entries: Vec<Spot>, key: &str) -> Vec<Spot> {
    by_time(pen, entries, key, Edtf::timeline_order)
}

fn by_time(
    pen: &Pen<'_>,
    entries: Vec<Spot>,
    key: &str,
    order: impl Fn(&Edtf, &Edtf) -> Ordering,
) -> Vec<Spot> {
    let mut dated: Vec<(Option<Edtf>, Spot)> = entries
        .into_iter()
        .map(|entry| (edtf(pen, &entry, key), entry))
        .collect();
    dated.sort_by(|(a, _), (b, _)| match (a, b) {
        (Some(a), Some(b)) => order(a, b),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    });
    dated.into_iter().map(|(_, entry)| entry).collect()
}

fn edtf(pen: &Pen<'_>, entry: &Spot, key: &str) -> Option<Edtf> {
    match pen.profile.cell(entry, key)?.value()? {
        Value::Date(date) => date.edtf,
        Value::Words(_) | Value::One(_) | Value::Several(_) => None,
    }
}
