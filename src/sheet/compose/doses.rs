//! How doses are printed: in their clear form, with the person's own words beside it or once at the end of their paper.
//!
//! What must be asked stands as it was written. **Why** the words stay at all: a doctor who doubts the clear form sees
//! what it was made of, and nothing that the person wrote is lost.

use std::collections::HashMap;

use super::pen::Pen;
use super::phrase::with_aside;
use super::units;
use crate::ask::guard;
use crate::language::Language;
use crate::profile::cell::Value;
use crate::profile::spot::Spot;
use crate::sheet::document::{Fact, Text};

/// The doses that stand on the paper in a clear form without the person's words, place by place.
pub(super) type Owed = HashMap<Spot, Vec<&'static str>>;

/// A dose that becomes clearer.
struct Cleared {
    written: String,
    clear: String,
}

/// The clear form with the person's words beside it; those that differ in spaces and separators alone are left out.
pub(super) fn with_words(written: &str, language: &Language) -> Text {
    let clear = guard::clear(written, language);
    let tied = units::tie_amount(&clear);
    if guard::is_same_but_for_spaces(written, &clear) {
        return Text::person(tied);
    }
    let label = language.text("guard-as-written") + &language.text("sheet-colon");
    let words = Text::plain(label).then(Text::person(units::tie_amount(written)));
    with_aside(Text::plain(tied), Some(words))
}

impl Pen<'_> {
    /// Whether this answer is a dose.
    pub(super) fn is_dose(&self, spot: &Spot, key: &str) -> bool {
        let record = self.profile.record(spot);
        record.is_some_and(|record| guard::is_dose(record.name(), key))
    }

    /// Doses for narrow cells: only the clear form; the person's words stand in [`Self::as_written`].
    pub(super) fn clear_cells(&mut self, entry: &Spot, keys: &[&'static str]) -> Vec<Text> {
        let mut cells = self.cells(entry, keys);
        for (cell, key) in cells.iter_mut().zip(keys) {
            // A dose too long for this paper stands in full on the next.
            if let Some(cleared) = self
                .cleared(entry, key)
                .filter(|_| self.has_written(entry, key))
            {
                *cell = Text::person(units::tie_amount(&cleared.clear));
                self.owe(entry, key);
            }
        }
        cells
    }

    /// Remembers a dose whose words do not stand beside it.
    pub(super) fn note_dose(&mut self, spot: &Spot, key: &'static str) {
        let cleared = self.cleared(spot, key);
        if cleared.is_some_and(|dose| guard::is_same_but_for_spaces(&dose.written, &dose.clear)) {
            self.owe(spot, key);
        }
    }

    /// "As written: Strength: 10mg; Morning: 1.0 tab", once for each entry; nothing when all words stand on paper.
    pub(super) fn as_written(&mut self, entry: &Spot) -> Option<Fact> {
        let owed = self.owed.remove(entry)?;
        let asked = self.profile.record(entry)?.cells().iter();
        let keys = asked.filter(|key| owed.contains(key));
        let parts = keys.filter_map(|key| {
            let label = self.label(entry, key) + &self.text("sheet-colon");
            let words = units::tie_amount(&self.cleared(entry, key)?.written);
            Some(Text::plain(label).then(Text::person(words)))
        });
        let parts: Vec<Text> = parts.collect();
        let value = self.join(parts, "sheet-semicolon");
        let label = self.text("guard-as-written.label");
        (!value.is_empty()).then_some(Fact { label, value })
    }

    fn owe(&mut self, spot: &Spot, key: &'static str) {
        let owed = self.owed.entry(spot.clone()).or_default();
        if !owed.contains(&key) {
            owed.push(key);
        }
    }

    /// A dose and its clear form; nothing when it is clear as it was written.
    fn cleared(&self, spot: &Spot, key: &str) -> Option<Cleared> {
        let cell = self
            .profile
            .cell(spot, key)
            .filter(|_| self.is_dose(spot, key))?;
        let Value::Words(words) = cell.value()? else {
            return None;
        };
        let written = self.safe(&words);
        let clear = guard::clear(&written, self.language);
        (clear != written).then_some(Cleared { written, clear })
    }
}
