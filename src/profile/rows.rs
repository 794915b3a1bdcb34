//! Lists of entries (medicines, relatives, papers) and the honest word for an empty one: "none" or "not sure".

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::cell::Record;

/// An entry's number within its list; it stays when entries are moved or removed.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Default,
    Serialize,
    Deserialize,
    JsonSchema,
)]
#[serde(transparent)]
pub struct RowId(pub u32);

/// What a person said instead of entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Instead {
    /// There are none, for sure.
    #[serde(rename = "none")]
    None,
    /// The person does not know.
    #[serde(rename = "not sure")]
    NotSure,
    /// The person asked around, and nobody knows.
    #[serde(rename = "nobody knows")]
    NobodyKnows,
    /// The person would rather not say.
    #[serde(rename = "withheld")]
    Withheld,
}

impl Instead {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::None, Self::NotSure, Self::NobodyKnows, Self::Withheld];

    /// The last part of the message id that says it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::NotSure => "not-sure",
            Self::NobodyKnows => "nobody-knows",
            Self::Withheld => "withheld",
        }
    }
}

/// Whether the person said that nothing is missing from a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Progress {
    /// There may be more to come.
    #[default]
    Open,
    /// The person said that it is finished.
    Finished,
}

/// Entries of one kind, in the person's order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Rows<T> {
    /// What was said instead of entries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instead: Option<Instead>,
    /// Whether the person said that the list is finished.
    pub progress: Progress,
    /// The entries.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<T>,
    /// Members of the file that this version does not know; they are kept as they are.
    #[serde(flatten)]
    pub other: serde_json::Map<String, serde_json::Value>,
}

impl<T> Default for Rows<T> {
    fn default() -> Self {
        Self {
            instead: None,
            progress: Progress::Open,
            entries: Vec::new(),
            other: serde_json::Map::new(),
        }
    }
}

impl<T> Rows<T> {
    /// Whether nothing at all was said.
    pub fn is_blank(&self) -> bool {
        self.entries.is_empty()
            && self.instead.is_none()
            && matches!(self.progress, Progress::Open)
            && self.other.is_empty()
    }
}

/// An entry of a list.
pub trait Entry: Record + Clone + Default + 'static {
    /// The first part of its message ids.
    const NAME: &'static str;

    /// Its number within the list.
    fn id(&self) -> RowId;

    /// Gives it its number.
    fn set_id(&mut self, id: RowId);
}

/// Which way an entry moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Towards the start of the list.
    Up,
    /// Towards the end of the list.
    Down,
}

/// A list, whatever its entries.
pub trait Listing {
    /// The first part of its entries' message ids.
    fn entry_name(&self) -> &'static str;

    /// The numbers of its entries, in order.
    fn ids(&self) -> Vec<RowId>;

    /// An entry.
    fn row(&self, id: RowId) -> Option<&dyn Record>;

    /// An entry, to be changed.
    fn row_mut(&mut self, id: RowId) -> Option<&mut dyn Record>;

    /// Adds an empty entry at the end; an earlier "none" is taken back.
    fn add(&mut self) -> RowId;

    /// Takes an entry out; false when there is none of this number.
    fn remove(&mut self, id: RowId) -> bool;

    /// Moves an entry by one place; false when it cannot move that way.
    fn shift(&mut self, id: RowId, way: Way) -> bool;

    /// What was said instead of entries.
    fn instead(&self) -> Option<Instead>;

    /// Says something instead of entries (kept only while there are none), or takes it back.
    fn say_instead(&mut self, instead: Option<Instead>);

    /// Whether the person said that the list is finished.
    fn progress(&self) -> Progress;

    /// Notes whether the list is finished.
    fn set_progress(&mut self, progress: Progress);
}

impl<T: Entry> Listing for Rows<T> {
    fn entry_name(&self) -> &'static str {
        T::NAME
    }

    fn ids(&self) -> Vec<RowId> {
        self.entries.iter().map(Entry::id).collect()
    }

    fn row(&self, id: RowId) -> Option<&dyn Record> {
        self.entries
            .iter()
            .find(|entry| entry.id() == id)
            .map(|entry| entry as &dyn Record)
    }

    fn row_mut(&mut self, id: RowId) -> Option<&mut dyn Record> {
        self.entries
            .iter_mut()
            .find(|entry| entry.id() == id)
            .map(|entry| entry as &mut dyn Record)
    }

    fn add(&mut self) -> RowId {
        let last = self
            .entries
            .iter()
            .map(|entry| entry.id().0)
            .max()
            .unwrap_or(0);
        let id = RowId(last.saturating_add(1));
        let mut entry = T::default();
        entry.set_id(id);
        self.entries.push(entry);
        self.instead = None;
        id
    }

    fn remove(&mut self, id: RowId) -> bool {
        let before = self.entries.len();
        self.entries.retain(|entry| entry.id() != id);
        self.entries.len() < before
    }

    fn shift(&mut self, id: RowId, way: Way) -> bool {
        let Some(at) = self.entries.iter().position(|entry| entry.id() == id) else {
            return false;
        };
        let to = match way {
            Way::Up => at.checked_sub(1),
            Way::Down => Some(at + 1).filter(|to| *to < self.entries.len()),
        };
        let Some(to) = to else { return false };
        self.entries.swap(at, to);
        true
    }

    fn instead(&self) -> Option<Instead> {
        self.instead
    }

    fn say_instead(&mut self, instead: Option<Instead>) {
        self.instead = if self.entries.is_empty() {
            instead
        } else {
            None
        };
    }

    fn progress(&self) -> Progress {
        self.progress
    }

    fn set_progress(&mut self, progress: Progress) {
        self.progress = progress;
    }
}
