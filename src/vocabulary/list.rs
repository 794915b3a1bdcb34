//! The six lists of names, and where each of them is kept.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::loose::Slack;
use super::term::{Notes, Term, read};

/// A list of names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum List {
    /// Medicines: substances and brands.
    Medicines,
    /// Illnesses in plain words, with the doctor's word.
    Conditions,
    /// What people react to.
    Allergens,
    /// Questions for the doctor.
    Questions,
    /// Papers and pictures to bring.
    Records,
    /// Specialties of doctors.
    Specialties,
}

static MEDICINES: LazyLock<Vec<Term>> = LazyLock::new(|| {
    read(
        include_str!("../../assets/vocabulary/medicines.tsv"),
        Notes::Remarks,
    )
});
static CONDITIONS: LazyLock<Vec<Term>> = LazyLock::new(|| {
    read(
        include_str!("../../assets/vocabulary/conditions.tsv"),
        Notes::Names,
    )
});
static ALLERGENS: LazyLock<Vec<Term>> = LazyLock::new(|| {
    read(
        include_str!("../../assets/vocabulary/allergens.tsv"),
        Notes::Names,
    )
});
static QUESTIONS: LazyLock<Vec<Term>> = LazyLock::new(|| {
    read(
        include_str!("../../assets/vocabulary/questions.tsv"),
        Notes::Remarks,
    )
});
static RECORDS: LazyLock<Vec<Term>> = LazyLock::new(|| {
    read(
        include_str!("../../assets/vocabulary/records.tsv"),
        Notes::Remarks,
    )
});
static SPECIALTIES: LazyLock<Vec<Term>> = LazyLock::new(|| {
    read(
        include_str!("../../assets/vocabulary/specialties.tsv"),
        Notes::Names,
    )
});

/// All names of medicines, folded, to find one at once.
static NAMES: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let terms = MEDICINES.iter();
    terms.flat_map(|term| term.lines.lines()).collect()
});

impl List {
    /// Whether these folded words are a name of a medicine.
    pub(super) fn is_medicine(folded: &str) -> bool {
        NAMES.contains(folded)
    }

    /// All six.
    pub const ALL: [Self; 6] = [
        Self::Medicines,
        Self::Conditions,
        Self::Allergens,
        Self::Questions,
        Self::Records,
        Self::Specialties,
    ];

    /// Its entries, commonest first.
    pub(super) fn terms(self) -> &'static [Term] {
        match self {
            Self::Medicines => &MEDICINES,
            Self::Conditions => &CONDITIONS,
            Self::Allergens => &ALLERGENS,
            Self::Questions => &QUESTIONS,
            Self::Records => &RECORDS,
            Self::Specialties => &SPECIALTIES,
        }
    }

    /// What is shown before anything is typed: nothing where a row that was not asked for could suggest an answer.
    pub(super) fn opening(self) -> &'static [Term] {
        match self {
            Self::Medicines | Self::Conditions | Self::Allergens => &[],
            Self::Questions | Self::Records | Self::Specialties => self.terms(),
        }
    }

    /// How much may be forgiven when nothing fits letter by letter.
    pub(super) fn slack(self) -> Slack {
        match self {
            Self::Medicines => Slack::OneSlip,
            Self::Conditions
            | Self::Allergens
            | Self::Questions
            | Self::Records
            | Self::Specialties => Slack::Ample,
        }
    }
}
