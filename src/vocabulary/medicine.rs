//! What is known of a medicine: its substances, its other names, and how it is sold. It helps with typing and says no more.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::Kin;
use super::brought::{self, with_ours};
use super::fold::fold;
use super::key::Key;
use super::mark::mark;
use super::packed::{packed, unpack};
use super::term::{Term, read};

static MEDICINES: LazyLock<Vec<Term>> = LazyLock::new(|| {
    let mut terms = with_ours(read(packed!("medicines")));
    for term in &mut terms {
        term.suggestion.kin = kin(term);
    }
    terms
});

static LOOKALIKES: LazyLock<Vec<(&str, &str)>> = LazyLock::new(|| {
    let rows = unpack(packed!("lookalikes")).lines();
    rows.filter_map(|row| row.split_once('\t')).collect()
});

/// The marks of all names of our own medicines, in order: a sheet asks for a few names and must not unpack thousands.
static MARKS: &[u8] = packed!("marks");

/// Where the medicine of each name stands in the list, the name folded; the first where several are written alike.
static PLACES: LazyLock<HashMap<&str, usize>> = LazyLock::new(|| {
    let names = MEDICINES.iter().enumerate().rev();
    names.map(|(at, term)| (term.name(), at)).collect()
});

/// Whether these folded words are a name of a medicine.
pub(super) fn is_name(folded: &str) -> bool {
    is_own_name(folded) || brought::is_name(folded)
}

fn is_own_name(folded: &str) -> bool {
    let (marks, _) = MARKS.as_chunks::<8>();
    let own = mark(folded);
    marks
        .binary_search_by_key(&own, |bytes| u64::from_le_bytes(*bytes))
        .is_ok()
}

/// The further columns of the list.
pub(super) const KIND: usize = 0;
pub(super) const SUBSTANCES: usize = 1;
const TWINS: usize = 2;
const SOLD: usize = 3;
pub(super) const ROUTES: usize = 4;
pub(super) const FORMS: usize = 5;
pub(super) const STRENGTHS: usize = 6;
pub(super) const COMMON: usize = 7;

/// The newest source of our own list, in EDTF; `assets/vocabulary/README.md` names all of them.
pub const BUILT_IN_DATE: &str = "2025-06";

/// How many medicines are in our own list, whatever was brought.
pub fn built_in_count() -> usize {
    unpack(packed!("medicines")).lines().count()
}

/// The entries of the list, commonest first.
pub(super) fn terms() -> &'static [Term] {
    &MEDICINES
}

/// A medicine by its name.
#[derive(Debug, Clone, Copy)]
pub struct Medicine(&'static Term);

impl Medicine {
    /// The medicine of this name, however it is written; nothing when the list does not know it.
    pub fn named(name: &str) -> Option<Self> {
        let folded = fold(name);
        let first = *PLACES.get(folded.as_str())?;
        let key = Key::folded(folded.as_str(), name);
        let mut alike = MEDICINES[first..]
            .iter()
            .filter(|term| term.name() == folded);
        // Nearly always the first one: only a comparing sign tells two of the same letters apart.
        let exact = alike.find(|term| Key::folded(term.name(), term.suggestion.name) == key);
        Some(Self(exact.unwrap_or(&MEDICINES[first])))
    }

    /// Its name as the list writes it.
    pub fn name(self) -> &'static str {
        self.0.suggestion.name
    }

    /// Its active substances.
    pub fn substances(self) -> impl Iterator<Item = &'static str> {
        self.cells(SUBSTANCES)
    }

    /// The forms in which it is sold, commonest first.
    pub fn forms(self) -> impl Iterator<Item = &'static str> {
        self.cells(FORMS)
    }

    /// The strengths in which it is sold, commonest first. They were not checked against labels: only to be offered.
    pub fn strengths(self) -> impl Iterator<Item = &'static str> {
        self.cells(STRENGTHS)
    }

    /// The ways in which it is taken, commonest first.
    pub fn routes(self) -> impl Iterator<Item = &'static str> {
        self.cells(ROUTES)
    }

    /// The substances that both medicines contain.
    pub fn shares(self, other: Self) -> Vec<&'static str> {
        let both = |substance: &&str| other.substances().any(|other| other == *substance);
        self.substances().filter(both).collect()
    }

    fn cells(self, column: usize) -> impl Iterator<Item = &'static str> {
        let cells = self.0.column(column).split('|');
        cells.filter(|cell| !cell.is_empty())
    }
}

/// Names that are easily taken for this one and mean a different medicine.
pub fn lookalikes(name: &str) -> impl Iterator<Item = &'static str> {
    let name = fold(name);
    let from = LOOKALIKES.partition_point(|(other, _)| *other < name.as_str());
    let pairs = LOOKALIKES[from..].iter();
    pairs
        .take_while(move |(other, _)| *other == name)
        .map(|(_, other)| *other)
}

fn kin(term: &Term) -> Kin {
    match (
        term.column(KIND),
        term.column(TWINS),
        term.column(SOLD),
        term.column(SUBSTANCES),
    ) {
        ("generic", "", "", _) => Kin::None,
        ("generic", "", sold, _) => Kin::SoldAs(sold),
        ("generic", twins, _, _) => Kin::Called(twins),
        (_, _, _, "") => Kin::None,
        (_, _, _, substances) => Kin::Contains(substances),
    }
}
