//! How a medicine is written for quick searching: one row, the same for our own list and for a list that was brought.
//!
//! `build.rs` uses this file too. **Why** one for both: what is folded in two ways is found in one of them only.

use std::fmt::Write as _;

use super::fold::fold;
use super::sound::sound;

/// A medicine as it stands in a list; where there are several values, `|` parts them.
pub(super) struct Row<'a> {
    /// What is offered.
    pub(super) name: &'a str,
    /// What to look at, such as "Check the box"; may be empty.
    pub(super) note: &'a str,
    /// Other words people type for it.
    pub(super) also: &'a str,
    /// `generic`, `brand` or `supplement`.
    pub(super) kind: &'a str,
    /// Its active substances.
    pub(super) substances: &'a str,
    /// Its name in other countries.
    pub(super) twins: &'a str,
    /// Its best-known brands.
    pub(super) sold: &'a str,
    /// The ways in which it is taken.
    pub(super) routes: &'a str,
    /// The forms in which it is sold.
    pub(super) forms: &'a str,
    /// The strengths in which it is sold.
    pub(super) strengths: &'a str,
    /// How common it is, 0 to 1000, for the order only.
    pub(super) common: &'a str,
}

impl Row<'_> {
    /// Writes it: name, note, folded words, the sound of the name, then the further columns.
    pub(super) fn write(&self, out: &mut String) {
        let words = folded(self.name, self.also.split('|').chain(self.twins.split('|')));
        let _ = writeln!(
            out,
            "{}\t{}\t{words}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}",
            self.name,
            self.note,
            sound(&fold(self.name)),
            self.kind,
            self.substances,
            self.twins,
            self.sold,
            self.routes,
            self.forms,
            self.strengths,
            self.common
        );
    }
}

/// All that people may type for an entry, folded, a word or name behind the other: the name first.
pub(super) fn folded<'a>(name: &str, others: impl Iterator<Item = &'a str>) -> String {
    let mut words = vec![fold(name)];
    for other in others.map(fold) {
        if !other.is_empty() && !words.contains(&other) {
            words.push(other);
        }
    }
    words.join("|")
}
