//! The family tree: who is drawn, who belongs to whom, and where each stands, before anyone knows how wide the paper is.
//!
//! The signs are those of the National Society of Genetic Counselors (Bennett and others, 2022): a square is a man, a
//! circle a woman, a diamond anyone else or nobody knows; a slash is death, an arrow the patient, brackets adoption, a
//! double line a couple related by blood.
//!
//! `grow` makes the tree out of relatives (`forebears`, `centre`, `generation` and `own` from top to bottom, `branch` by
//! branch), `part` takes a side or a piece of it, `arrange` finds the places, `describe`
//! says them in words. **Why** the order of each row is made while the tree grows, and never searched for: the tree is
//! told from one person, so walking it from the father's side to the mother's gives rows whose lines need not cross.

mod arrange;
mod branch;
mod centre;
mod describe;
mod forebears;
mod generation;
mod grow;
mod key;
mod kin;
mod own;
mod part;
mod solve;

pub use arrange::{Arranged, Descent, arrange};
pub use describe::describe;
pub use grow::{Patient, grow};
pub use kin::{Kin, Symbol, Through, Tie, shape_of};
pub use part::Part;

use super::document::Text;

/// A family as it is drawn.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pedigree {
    /// Everyone who is drawn.
    pub people: Vec<Person>,
    /// Who stands on each row from left to right, the oldest generation first; no row is empty.
    pub rows: Vec<Vec<PersonId>>,
    /// Who has children with whom, and who are brothers and sisters.
    pub unions: Vec<Union>,
    /// Relatives that are not drawn, as indexes into the list the tree was grown from.
    pub undrawn: Vec<usize>,
}

/// Index into [`Pedigree::people`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonId(pub usize);

/// One symbol with the words below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Who it is.
    pub who: Who,
    /// On which side of the family.
    pub side: Side,
    /// How it is drawn.
    pub symbol: Symbol,
    /// The outline.
    pub shape: Shape,
}

/// Who a symbol stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// The patient.
    Patient,
    /// The relative of this index in the list that the tree was grown from.
    Relative(usize),
    /// Someone who was not named but must have been there.
    Implied,
}

/// A side of the family, seen from the patient.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The father's relatives.
    Fathers,
    /// The mother's relatives.
    Mothers,
    /// The patient, the parents, brothers and sisters, partners and all who come after them.
    Own,
}

/// The outline of a symbol.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A man.
    Square,
    /// A woman.
    Circle,
    /// Someone who is neither, or nobody said.
    Diamond,
    /// A pregnancy that ended early.
    Triangle,
}

/// What stands within a symbol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Inside {
    /// Nothing.
    #[default]
    Empty,
    /// "?": nothing is known about this person's illnesses, or about the person.
    Unknown,
    /// A number: the symbol stands for so many people of one kind.
    Several(u16),
    /// "D": gave an egg or sperm.
    Donor,
}

/// Whether a person lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Living {
    /// Alive, or nobody said.
    #[default]
    Alive,
    /// Dead.
    Dead,
}

/// How a person came into the family.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Arrival {
    /// By birth.
    #[default]
    Born,
    /// By adoption: in brackets, with a broken line to the parents.
    AdoptedIn,
    /// By birth, and adopted by others: in brackets.
    AdoptedOut,
}

/// A pattern that stands for an illness, or for a gene change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fill {
    /// Black.
    Black,
    /// Lines that rise to the right.
    Rising,
    /// Lines that fall to the right.
    Falling,
    /// Dots.
    Dotted,
    /// Level lines: carries a gene change that was tested.
    Level,
}

impl Fill {
    /// The patterns of illnesses, the commonest illness first.
    pub const OF_ILLNESSES: [Self; 4] = [Self::Black, Self::Rising, Self::Falling, Self::Dotted];
}

/// A couple or one parent with the children, or brothers and sisters whose parents are not drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Union {
    /// The parents, neighbours on their row from left to right; more than two where it is not known who was whose.
    pub parents: Vec<PersonId>,
    /// The line between the parents.
    pub bond: Bond,
    /// Those who hang on it from left to right.
    pub children: Vec<Child>,
}

/// The line between two parents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bond {
    /// One line.
    Plain,
    /// A double line: they are related by blood.
    ByBlood,
    /// A broken line: not known how they belong together.
    Unsure,
}

/// Someone who hangs on a union.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Child {
    /// Where its line leads.
    pub target: Target,
    /// How the line is drawn.
    pub line: Line,
    /// Whether it was born together with its neighbours that are twins too.
    pub twin: Twin,
    /// Whether this is the union it was born to, as far as it is known.
    pub rank: Rank,
}

/// Which of its unions a child hangs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rank {
    /// The first or the only one.
    Main,
    /// One more: those who adopted the patient, or a donor.
    Further,
}

/// Where the line of a child leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// To a person.
    Person(PersonId),
    /// To the line between two people: to one of them, nobody knows to which.
    OneOf(PersonId, PersonId),
}

/// How a line of descent is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// By blood.
    Solid,
    /// Adopted, not by blood, or not known in full.
    Broken,
}

/// Whether a child was born together with others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Twin {
    /// Alone.
    No,
    /// The patient, who has twins.
    Patient,
    /// Grew from the same egg as the patient.
    Identical,
    /// Grew from an egg of its own.
    Fraternal,
}

impl Pedigree {
    /// A person.
    pub fn person(&self, id: PersonId) -> &Person {
        &self.people[id.0]
    }

    /// The row on which a person stands, from 0.
    pub fn row_of(&self, id: PersonId) -> Option<usize> {
        self.rows.iter().position(|row| row.contains(&id))
    }

    /// Everyone who is drawn, row by row from left to right.
    pub fn drawn(&self) -> impl Iterator<Item = PersonId> {
        self.rows.iter().flatten().copied()
    }

    /// Whether anyone but the patient is drawn.
    pub fn has_relatives(&self) -> bool {
        self.drawn().count() > 1
    }
}

/// A family tree with all words that are printed with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tree {
    /// The family.
    pub pedigree: Pedigree,
    /// What the signs mean.
    pub key: Vec<KeyEntry>,
    /// Our own words around the drawing.
    pub words: Words,
}

/// A sign with its meaning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyEntry {
    /// The sign.
    pub sign: Sign,
    /// What it means.
    pub words: Text,
}

/// A sign of the key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// A shape.
    Shape(Shape),
    /// A pattern.
    Fill(Fill),
    /// A slash.
    Dead,
    /// An arrow.
    Patient,
    /// Something within the symbol.
    Inside(Inside),
    /// Brackets.
    Adopted,
    /// A double line.
    ByBlood,
    /// A broken line.
    Broken,
}

/// The words around a drawing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Words {
    /// What the drawing shows, for who cannot see it.
    pub alt: String,
    /// The titles of the parts: father's side, mother's side, brothers, sisters and children.
    pub parts: [String; 3],
    /// What is said where the paper is too small.
    pub too_large: String,
}
