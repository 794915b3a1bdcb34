//! What tells one name of a list from another: its letters, and the signs that compare.
//!
//! `Kit > 40 kg` and `Kit < 40 kg` are typed and found by the same letters, and are not the same medicine.

use super::fold::fold;

/// Two names with the same key are one name.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Key {
    folded: String,
    signs: String,
}

impl Key {
    /// The key of a name, however it is written.
    pub(super) fn of(name: &str) -> Self {
        Self::folded(fold(name), name)
    }

    /// The same where the name was folded before.
    pub(super) fn folded(folded: impl Into<String>, name: &str) -> Self {
        let compares = |c: &char| matches!(c, '<' | '>' | '≤' | '≥');
        Self {
            folded: folded.into(),
            signs: name.chars().filter(compares).collect(),
        }
    }
}
