//! The name that is suggested for a file: what it is, the visit's date and the person's first name.

use jiff::civil::Date;

use crate::profile::Profile;
use crate::profile::rough_date::RoughDate;
use crate::profile::text::{Lines, clean};

/// A name such as `visit-2026-05-20-anna.pdf`; without a visit date it carries the day on which the file is made.
pub fn file_name(what: &str, profile: &Profile, made: Date) -> String {
    let visit = profile.visit.visit_date.given();
    let date = visit.and_then(RoughDate::earliest).unwrap_or(made);
    let name: String = clean(profile.name(), Lines::One)
        .split_whitespace()
        .next()
        .unwrap_or_default()
        .to_lowercase()
        .chars()
        .filter(|c| c.is_alphanumeric())
        .take(24)
        .collect();
    if name.is_empty() {
        format!("{what}-{date}.pdf")
    } else {
        format!("{what}-{date}-{name}.pdf")
    }
}
