//! A relative as the tree needs to know it: what this person is to the patient, through whom, and how it is drawn.

use super::{Arrival, Fill, Inside, Living, Shape, Side};
use crate::profile::family::Relation;
use crate::sheet::document::Text;

/// A relative.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kin {
    /// What this relative is to the patient; nothing when it was not said.
    pub relation: Option<Relation>,
    /// The word that tells this relative from others of the same kind, folded to plain small letters.
    pub which: String,
    /// Through which other relative this one belongs to the family.
    pub through: Through,
    /// Whether the relative is related by blood, as far as it was said.
    pub blood: Option<Tie>,
    /// The shape, where more is known than the relation tells.
    pub shape: Option<Shape>,
    /// Whole years of a living relative, to find out who was born first.
    pub age: Option<u16>,
    /// How it is drawn.
    pub symbol: Symbol,
}

/// The relative between the patient and another one, as far as it was said.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Through {
    /// The words that were said, folded to plain small letters.
    pub words: String,
    /// What these words call a relative.
    pub relations: Vec<Relation>,
}

/// Whether two people are related by blood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tie {
    /// They are.
    Blood,
    /// They are not.
    NotBlood,
}

/// How a person is drawn, but for the outline.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Symbol {
    /// A slash when dead.
    pub living: Living,
    /// What stands within.
    pub inside: Inside,
    /// The patterns, each illness once.
    pub fills: Vec<Fill>,
    /// Brackets when adopted.
    pub arrival: Arrival,
    /// The lines below the symbol.
    pub label: Vec<Text>,
}

/// The outline that a relation tells.
pub fn shape_of(relation: Relation) -> Shape {
    use Relation as R;
    match relation {
        R::Mother
        | R::Sister
        | R::Daughter
        | R::MothersMother
        | R::FathersMother
        | R::MothersSister
        | R::FathersSister
        | R::HalfSisterByMother
        | R::HalfSisterByFather
        | R::Niece
        | R::Granddaughter
        | R::HalfAuntMothersSide
        | R::HalfAuntFathersSide
        | R::GreatAuntMothersSide
        | R::GreatAuntFathersSide => Shape::Circle,
        R::Father
        | R::Brother
        | R::Son
        | R::MothersFather
        | R::FathersFather
        | R::MothersBrother
        | R::FathersBrother
        | R::HalfBrotherByMother
        | R::HalfBrotherByFather
        | R::Nephew
        | R::Grandson
        | R::HalfUncleMothersSide
        | R::HalfUncleFathersSide
        | R::GreatUncleMothersSide
        | R::GreatUncleFathersSide => Shape::Square,
        R::PregnancyLoss => Shape::Triangle,
        R::IdenticalTwin
        | R::NonIdenticalTwin
        | R::CousinMothersSide
        | R::CousinFathersSide
        | R::GreatGrandparentMothersSide
        | R::GreatGrandparentFathersSide
        | R::Partner
        | R::Donor
        | R::UnknownBirthParent
        | R::AdoptiveParent
        | R::AdoptedChild
        | R::StepRelative
        | R::FosterRelative
        | R::Other => Shape::Diamond,
    }
}

/// The relations of one side, by their place in the tree.
pub(super) struct Relations {
    pub(super) side: Side,
    pub(super) grandfather: Relation,
    pub(super) grandmother: Relation,
    /// The parent's brothers and sisters.
    pub(super) full: [Relation; 2],
    /// The parent's half-brothers and half-sisters.
    pub(super) half: [Relation; 2],
    pub(super) cousin: Relation,
    pub(super) great_grandparent: Relation,
    /// The grandparents' brothers and sisters.
    pub(super) great: [Relation; 2],
}

/// The father's side.
pub(super) const FATHERS: Relations = Relations {
    side: Side::Fathers,
    grandfather: Relation::FathersFather,
    grandmother: Relation::FathersMother,
    full: [Relation::FathersBrother, Relation::FathersSister],
    half: [
        Relation::HalfUncleFathersSide,
        Relation::HalfAuntFathersSide,
    ],
    cousin: Relation::CousinFathersSide,
    great_grandparent: Relation::GreatGrandparentFathersSide,
    great: [
        Relation::GreatUncleFathersSide,
        Relation::GreatAuntFathersSide,
    ],
};

/// The mother's side.
pub(super) const MOTHERS: Relations = Relations {
    side: Side::Mothers,
    grandfather: Relation::MothersFather,
    grandmother: Relation::MothersMother,
    full: [Relation::MothersBrother, Relation::MothersSister],
    half: [
        Relation::HalfUncleMothersSide,
        Relation::HalfAuntMothersSide,
    ],
    cousin: Relation::CousinMothersSide,
    great_grandparent: Relation::GreatGrandparentMothersSide,
    great: [
        Relation::GreatUncleMothersSide,
        Relation::GreatAuntMothersSide,
    ],
};
