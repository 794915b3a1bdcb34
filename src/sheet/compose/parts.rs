//! Which parts of the interview a person leaves out of the sheet.
//!
//! Who the person is, why they come, their questions, medicines, allergies and the facts for safety are always there:
//! a sheet without them would mislead.

use crate::ask::sections::SECTIONS;

/// Parts that may be left out, by the name of their section.
const MAY_GO: [&str; 6] = ["story", "health", "family", "records", "wishes", "outcome"];

/// A choice of parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Parts(u16);

impl Parts {
    /// No part.
    pub const NONE: Self = Self(0);

    /// The names of the parts that may be left out, in the order of the form.
    pub fn all() -> impl Iterator<Item = &'static str> {
        let names = SECTIONS.iter().map(|section| section.name);
        names.filter(|name| MAY_GO.contains(name))
    }

    /// These and one more; nothing for a part that is always printed or that does not exist.
    #[must_use]
    pub fn and(self, name: &str) -> Option<Self> {
        Some(Self(self.0 | 1 << place(name)?))
    }

    /// These with a part taken in that was not among them, or taken out that was.
    #[must_use]
    pub fn toggled(self, name: &str) -> Self {
        place(name).map_or(self, |at| Self(self.0 ^ (1 << at)))
    }

    /// Whether a part is among them.
    pub fn has(self, name: &str) -> bool {
        place(name).is_some_and(|at| self.0 & (1 << at) != 0)
    }
}

fn place(name: &str) -> Option<usize> {
    MAY_GO.iter().position(|known| *known == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_may_go_can_be_left_out() {
        assert_eq!(Parts::all().count(), MAY_GO.len());
        let family = Parts::NONE.and("family").unwrap();
        assert!(family.has("family") && !family.has("wishes"));
        assert_eq!(family.toggled("family"), Parts::NONE);
        for name in [
            "medicines",
            "allergies",
            "visit",
            "reason",
            "questions",
            "x",
        ] {
            assert_eq!(family.and(name), None);
            assert_eq!(family.toggled(name), family);
        }
    }
}
