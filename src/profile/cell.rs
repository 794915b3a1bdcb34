//! One way to reach every answer, whatever its type: what the form, the check and the sheet have in common.
//!
//! A record (the visit, one medicine, one relative) has cells by name and lists by name. **Why** not a map of answers:
//! the structs keep real types for whoever needs them (medicine grid, family tree), and the names are made from the
//! fields by one macro, so that they cannot drift apart. A test walks both ways: each question reaches a cell, and
//! each cell has a question.

use super::answer::{Answer, Unknown};
use super::rough_date::RoughDate;
use super::rows::Listing;

/// What kind of value a cell holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A line of text.
    Line,
    /// Text of several lines.
    Lines,
    /// A date, as rough as the person knows it.
    Date,
    /// A number with its unit, such as a strength.
    Amount,
    /// An age in years, exact or rough.
    Age,
    /// A number from 0 to 10.
    Scale,
    /// How many of something.
    Count,
    /// One of these choices.
    One(Choices),
    /// Any of these choices, in the person's order.
    Several(Choices),
}

/// A closed list of choices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choices {
    /// The list's name: its messages are `NAME-KEY`.
    pub name: &'static str,
    /// The keys, in the order in which they are offered.
    pub keys: &'static [&'static str],
}

/// A value on its way into a cell or out of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Words, an amount, an age or a number on a scale: as typed.
    Words(String),
    /// A date.
    Date(RoughDate),
    /// One choice.
    One(&'static str),
    /// Several choices.
    Several(Vec<&'static str>),
}

/// A type that can stand in a cell.
pub trait Kept: Clone + Sized + 'static {
    /// What kind it is.
    const SHAPE: Shape;

    /// The value as it leaves the cell.
    fn value(&self) -> Value;

    /// The value as it enters; nothing when it is of another kind.
    fn keep(value: Value) -> Option<Self>;
}

/// An answer, whatever its type.
pub trait Cell {
    /// What kind of value it holds.
    fn shape(&self) -> Shape;

    /// The value, when one was given.
    fn value(&self) -> Option<Value>;

    /// Why there is none, when the person said so.
    fn unknown(&self) -> Option<Unknown>;

    /// Keeps a value; false when it is of another kind, and then nothing changes.
    fn put(&mut self, value: Value) -> bool;

    /// Keeps that the question was asked and not answered.
    fn put_unknown(&mut self, unknown: Unknown);

    /// Forgets the answer.
    fn clear(&mut self);

    /// Whether nothing at all was said.
    fn is_blank(&self) -> bool {
        self.value().is_none() && self.unknown().is_none()
    }
}

impl<T: Kept> Cell for Answer<T> {
    fn shape(&self) -> Shape {
        T::SHAPE
    }

    fn value(&self) -> Option<Value> {
        self.given().map(Kept::value)
    }

    fn unknown(&self) -> Option<Unknown> {
        match self {
            Self::Unknown(unknown) => Some(*unknown),
            Self::Blank | Self::Given(_) => None,
        }
    }

    fn put(&mut self, value: Value) -> bool {
        let kept = T::keep(value);
        let fits = kept.is_some();
        if let Some(kept) = kept {
            *self = Self::Given(kept);
        }
        fits
    }

    fn put_unknown(&mut self, unknown: Unknown) {
        *self = Self::Unknown(unknown);
    }

    fn clear(&mut self) {
        *self = Self::Blank;
    }
}

/// A group of answers: a section of the profile, or one entry of a list.
pub trait Record {
    /// The first part of its message ids, such as `medicine`.
    fn name(&self) -> &'static str;

    /// The names of its answers, in the order of the file.
    fn cells(&self) -> &'static [&'static str];

    /// The names of its lists, in the order of the file.
    fn lists(&self) -> &'static [&'static str];

    /// The answer of this name.
    fn cell(&self, key: &str) -> Option<&dyn Cell>;

    /// The answer of this name, to be changed.
    fn cell_mut(&mut self, key: &str) -> Option<&mut dyn Cell>;

    /// The list of this name.
    fn list(&self, key: &str) -> Option<&dyn Listing>;

    /// The list of this name, to be changed.
    fn list_mut(&mut self, key: &str) -> Option<&mut dyn Listing>;

    /// Forgets the members of the file that this version does not know, here and beside the entries of its lists.
    fn forget_others(&mut self);
}
