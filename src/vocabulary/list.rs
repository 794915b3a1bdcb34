//! The lists of names, and where each of them is kept.

use std::sync::LazyLock;

use super::by_word::Index;
use super::loose::Slack;
use super::packed::packed;
use super::term::{Term, read};

/// A list of names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum List {
    /// Medicines: substances, brands, vitamins and herbs.
    Medicines,
    /// Illnesses in plain words, with the doctor's word.
    Conditions,
    /// Illnesses that doctors ask about in families; behind them all others.
    FamilyConditions,
    /// Operations, procedures and what stays in the body after them.
    Operations,
    /// Tests and scans.
    Tests,
    /// What people react to.
    Allergens,
    /// Questions for the doctor.
    Questions,
    /// Papers and pictures to bring.
    Records,
    /// Specialties of doctors.
    Specialties,
}

macro_rules! terms {
    ($($name:ident $file:literal)*) => {
        $(static $name: LazyLock<Vec<Term>> = LazyLock::new(|| read(packed!($file)));)*
    };
}

terms! {
    CONDITIONS "conditions"
    OPERATIONS "operations"
    TESTS "tests"
    ALLERGENS "allergens"
    QUESTIONS "questions"
    RECORDS "records"
    SPECIALTIES "specialties"
    FAMILY_CONDITIONS "heredity"
}

/// Kinds and findings as they stand in letters, then the words of those who code them.
static DIAGNOSES: LazyLock<Vec<Term>> = LazyLock::new(|| {
    let mut terms = read(packed!("kinds"));
    terms.extend(read(packed!("diagnoses")));
    terms
});

impl List {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Medicines,
        Self::Conditions,
        Self::FamilyConditions,
        Self::Operations,
        Self::Tests,
        Self::Allergens,
        Self::Questions,
        Self::Records,
        Self::Specialties,
    ];

    /// What it is called on the command line: one entry of it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Medicines => "medicine",
            Self::Conditions => "condition",
            Self::FamilyConditions => "heredity",
            Self::Operations => "operation",
            Self::Tests => "test",
            Self::Allergens => "allergen",
            Self::Questions => "question",
            Self::Records => "record",
            Self::Specialties => "specialty",
        }
    }

    /// The list of this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|list| list.key() == key)
    }

    /// Its entries, commonest first.
    pub(super) fn terms(self) -> &'static [Term] {
        match self {
            Self::Medicines => super::medicine::terms(),
            Self::Conditions => &CONDITIONS,
            Self::FamilyConditions => &FAMILY_CONDITIONS,
            Self::Operations => &OPERATIONS,
            Self::Tests => &TESTS,
            Self::Allergens => &ALLERGENS,
            Self::Questions => &QUESTIONS,
            Self::Records => &RECORDS,
            Self::Specialties => &SPECIALTIES,
        }
    }

    /// What stands behind the list for what is rare: behind the illnesses, the words of those who code them.
    pub(super) fn rare(self) -> &'static [Term] {
        match self {
            Self::Conditions => &DIAGNOSES,
            Self::FamilyConditions => &CONDITIONS,
            Self::Medicines
            | Self::Operations
            | Self::Tests
            | Self::Allergens
            | Self::Questions
            | Self::Records
            | Self::Specialties => &[],
        }
    }

    /// Its entries and the rare ones by the roots of their words, where people describe rather than name.
    pub(super) fn index(self) -> Option<&'static Index> {
        static CONDITIONS: LazyLock<Index> = LazyLock::new(|| index(List::Conditions));
        static FAMILY_CONDITIONS: LazyLock<Index> = LazyLock::new(|| index(List::FamilyConditions));
        static OPERATIONS: LazyLock<Index> = LazyLock::new(|| index(List::Operations));
        match self {
            Self::Conditions => Some(&CONDITIONS),
            Self::FamilyConditions => Some(&FAMILY_CONDITIONS),
            Self::Operations => Some(&OPERATIONS),
            Self::Medicines
            | Self::Tests
            | Self::Allergens
            | Self::Questions
            | Self::Records
            | Self::Specialties => None,
        }
    }

    /// What is shown before anything is typed: nothing where a row that was not asked for could suggest an answer.
    pub(super) fn opening(self) -> &'static [Term] {
        match self {
            Self::Medicines
            | Self::Conditions
            | Self::FamilyConditions
            | Self::Operations
            | Self::Tests
            | Self::Allergens => &[],
            Self::Questions | Self::Records | Self::Specialties => self.terms(),
        }
    }

    /// How much may be forgiven when nothing fits letter by letter.
    pub(super) fn slack(self) -> Slack {
        match self {
            Self::Medicines => Slack::Slips,
            Self::Conditions
            | Self::FamilyConditions
            | Self::Operations
            | Self::Tests
            | Self::Allergens
            | Self::Questions
            | Self::Records
            | Self::Specialties => Slack::Ample,
        }
    }
}

fn index(list: List) -> Index {
    Index::of(&[list.terms(), list.rare()])
}
