//! Where an answer stands in a profile: section, then entries of lists, then the question.

use super::Profile;
use super::cell::{Cell, Record};
use super::rows::{Listing, RowId};

/// A record within a profile: a section, or an entry of a list in it, or an entry of a list in that.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Spot {
    /// The section's name.
    pub section: &'static str,
    /// The way down: list and entry, as often as needed.
    pub down: Vec<(&'static str, RowId)>,
}

impl Spot {
    /// The section itself.
    pub const fn section(section: &'static str) -> Self {
        Self {
            section,
            down: Vec::new(),
        }
    }

    /// An entry of a list in this record.
    #[must_use]
    pub fn entry(&self, list: &'static str, id: RowId) -> Self {
        let mut down = self.down.clone();
        down.push((list, id));
        Self {
            section: self.section,
            down,
        }
    }

    /// The list this entry stands in: the record around it, the list's name and the entry's number.
    pub fn list(&self) -> Option<(Self, &'static str, RowId)> {
        let mut around = self.clone();
        let (list, id) = around.down.pop()?;
        Some((around, list, id))
    }
}

impl Profile {
    /// The record at a spot; nothing when an entry on the way is gone.
    pub fn record(&self, spot: &Spot) -> Option<&dyn Record> {
        let mut record = self.section(spot.section)?;
        for (list, id) in &spot.down {
            record = record.list(list)?.row(*id)?;
        }
        Some(record)
    }

    /// The record at a spot, to be changed.
    pub fn record_mut(&mut self, spot: &Spot) -> Option<&mut dyn Record> {
        let mut record = self.section_mut(spot.section)?;
        for (list, id) in &spot.down {
            record = record.list_mut(list)?.row_mut(*id)?;
        }
        Some(record)
    }

    /// An answer.
    pub fn cell(&self, spot: &Spot, key: &str) -> Option<&dyn Cell> {
        self.record(spot)?.cell(key)
    }

    /// A list.
    pub fn list(&self, spot: &Spot, key: &str) -> Option<&dyn Listing> {
        self.record(spot)?.list(key)
    }
}
