//! How the pen reads lists: their entries, or the honest word for there being none.

use super::pen::Pen;
use crate::ask::words;
use crate::profile::rows::Listing;
use crate::profile::spot::Spot;
use crate::sheet::document::Text;

impl Pen<'_> {
    /// The entries of a list, in the person's order.
    pub(super) fn entries(&self, spot: &Spot, list: &'static str) -> Vec<Spot> {
        let ids = self
            .profile
            .list(spot, list)
            .map(Listing::ids)
            .unwrap_or_default();
        let entries = ids.into_iter().map(|id| spot.entry(list, id));
        entries.filter(|entry| self.may_show(entry)).collect()
    }

    /// What was said instead of entries, "none" or "not sure"; nothing when nothing was said.
    pub(super) fn instead(&mut self, spot: &Spot, list: &'static str) -> Option<Text> {
        let said = self.look_instead(spot, list)?;
        self.mark(spot, list);
        Some(said)
    }

    /// The same without remembering that it was written.
    pub(super) fn look_instead(&self, spot: &Spot, list: &str) -> Option<Text> {
        let said = self.profile.list(spot, list)?.instead()?;
        Some(Text::plain(words::instead_on_paper(
            &self.list_id(spot, list),
            said,
            self.language,
        )))
    }

    /// What was said instead of entries, or "not filled in"; nothing when there are entries to print.
    pub(super) fn instead_or_open(&mut self, spot: &Spot, list: &'static str) -> Option<Text> {
        let empty = self.entries(spot, list).is_empty();
        self.instead(spot, list)
            .or_else(|| empty.then(|| self.open()))
    }

    /// The message id of a list.
    pub(super) fn list_id(&self, spot: &Spot, list: &str) -> String {
        let record = self.profile.record(spot).map_or("", |record| record.name());
        format!("list-{record}-{}", list.replace('_', "-"))
    }

    /// The short name of a list.
    pub(super) fn list_label(&self, spot: &Spot, list: &str) -> String {
        self.text(&format!("{}.label", self.list_id(spot, list)))
    }
}
