//! Who is in the family: the sides it has, and the relatives that a few numbers stand for.

use super::amounts;
use super::edit::Edit;
use crate::language::Language;
use crate::profile::Profile;
use crate::profile::cell::{Cell, Record, Value};
use crate::profile::family::{Relation, Relative};
use crate::profile::rows::RowId;
use crate::profile::spot::Spot;
use crate::profile::values::Choice;

/// A side of the family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Brothers, sisters, children and theirs.
    Own,
    /// The mother and her relatives.
    Mothers,
    /// The father and his relatives.
    Fathers,
    /// All others, and those of whom nothing was said.
    Others,
}

impl Side {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Own, Self::Mothers, Self::Fathers, Self::Others];

    /// The message of its head.
    pub const fn heading(self) -> &'static str {
        match self {
            Self::Own => "side-own",
            Self::Mothers => "side-mothers",
            Self::Fathers => "side-fathers",
            Self::Others => "side-others",
        }
    }
}

/// The side on which a relative stands.
pub fn side(relative: &Relative) -> Side {
    use Relation as R;
    match relative.relation.given() {
        Some(
            R::Sister
            | R::Brother
            | R::IdenticalTwin
            | R::NonIdenticalTwin
            | R::HalfSisterByMother
            | R::HalfBrotherByMother
            | R::HalfSisterByFather
            | R::HalfBrotherByFather
            | R::Daughter
            | R::Son
            | R::Niece
            | R::Nephew
            | R::Granddaughter
            | R::Grandson
            | R::PregnancyLoss,
        ) => Side::Own,
        Some(
            R::Mother
            | R::MothersMother
            | R::MothersFather
            | R::MothersSister
            | R::MothersBrother
            | R::CousinMothersSide
            | R::HalfAuntMothersSide
            | R::HalfUncleMothersSide
            | R::GreatGrandparentMothersSide
            | R::GreatAuntMothersSide
            | R::GreatUncleMothersSide,
        ) => Side::Mothers,
        Some(
            R::Father
            | R::FathersMother
            | R::FathersFather
            | R::FathersSister
            | R::FathersBrother
            | R::CousinFathersSide
            | R::HalfAuntFathersSide
            | R::HalfUncleFathersSide
            | R::GreatGrandparentFathersSide
            | R::GreatAuntFathersSide
            | R::GreatUncleFathersSide,
        ) => Side::Fathers,
        Some(
            R::Partner
            | R::Donor
            | R::UnknownBirthParent
            | R::AdoptiveParent
            | R::AdoptedChild
            | R::StepRelative
            | R::FosterRelative
            | R::Other,
        )
        | None => Side::Others,
    }
}

/// Those whom everybody has: they are rows of their own once the first number is said.
const EVERYBODY: [Relation; 6] = [
    Relation::Mother,
    Relation::Father,
    Relation::MothersMother,
    Relation::MothersFather,
    Relation::FathersMother,
    Relation::FathersFather,
];

/// The numbers that are asked, and the relatives that each counts.
const COUNTED: [(&str, Relation); 8] = [
    ("sisters", Relation::Sister),
    ("brothers", Relation::Brother),
    ("daughters", Relation::Daughter),
    ("sons", Relation::Son),
    ("mothers_sisters", Relation::MothersSister),
    ("mothers_brothers", Relation::MothersBrother),
    ("fathers_sisters", Relation::FathersSister),
    ("fathers_brothers", Relation::FathersBrother),
];

/// Whether the answer of this name counts relatives.
pub(super) fn counts(key: &str) -> bool {
    COUNTED.iter().any(|(name, _)| *name == key)
}

/// The changes that make a row of each relative who was counted; rows of which something is known never go.
pub(super) fn rows(profile: &Profile, key: &str, language: &Language) -> Vec<Edit> {
    let Some((_, relation)) = COUNTED.iter().find(|(name, _)| *name == key) else {
        return Vec::new();
    };
    let home = Spot::section("family");
    let cell = profile.family.cell(key).and_then(Cell::value);
    let Some(Value::Words(words)) = cell else {
        return Vec::new();
    };
    let Some(wanted) = amounts::count(&words, language) else {
        return Vec::new();
    };
    let relatives = &profile.family.relatives.entries;
    let mut next = relatives.iter().map(|one| one.id.0).max().unwrap_or(0);
    let mut edits = Vec::new();
    let mut add = |relation: Relation| {
        next += 1;
        let entry = home.entry("relatives", RowId(next));
        edits.push(Edit::Add(home.clone(), "relatives"));
        edits.push(Edit::Put(entry, "relation", Value::One(relation.key())));
    };
    if relatives.is_empty() {
        EVERYBODY.into_iter().for_each(&mut add);
    }
    let mine = relatives
        .iter()
        .filter(|one| one.relation.given() == Some(relation));
    let there: usize = mine.clone().map(stands_for).sum();
    for _ in there..wanted {
        add(*relation);
    }
    let bare = mine.rev().filter(|one| is_bare(one));
    let too_many = bare.take(there.saturating_sub(wanted));
    edits.extend(too_many.map(|one| Edit::Remove(home.clone(), "relatives", one.id)));
    edits
}

/// How many people an entry stands for.
fn stands_for(relative: &Relative) -> usize {
    let said = relative
        .count
        .given()
        .and_then(|count| count.0.trim().parse().ok());
    said.unwrap_or(1)
}

/// Whether nothing but the relation is known of a relative.
fn is_bare(relative: &Relative) -> bool {
    let blank = Relative {
        id: relative.id,
        relation: relative.relation.clone(),
        ..Relative::default()
    };
    *relative == blank
}
