//! What the words behind the name of a medicine were understood as, one part after the other.

use std::ops::Range;

use super::sense::{Span, Time};

/// A part of the line with its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) part: Part,
    pub(super) range: Range<usize>,
}

/// What a part of the line was understood as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part {
    /// How strong it is.
    Strength,
    /// Two numbers without a measure: `160/4.5`, a strength right behind the name.
    Ratio,
    /// What it looks like.
    Form(&'static str),
    /// How much is taken at a time.
    Dose(Dose),
    /// A number that counts nothing by itself: an amount where a time of day stands beside it.
    Bare(String),
    /// Amounts for morning, noon, evening and night, with the form that they tell: `1-0-1`.
    Schedule(Vec<String>, Option<&'static str>),
    /// A time of day.
    Time(Time),
    /// How it is taken, in the person's words.
    Manner,
    /// How often.
    Often(Often),
    /// Days of the week.
    Weekdays(Vec<&'static str>),
    /// Only when needed.
    AsNeeded,
    /// The most in a day.
    Max(String),
    /// No longer taken.
    Stopped,
    /// What it is for: the words behind "for".
    For(Range<usize>),
    /// How it gets into the body.
    Route(&'static str),
    /// "And" or "+".
    And,
    /// A sign or a word that only holds the line together.
    Skipped,
    /// Not understood, but it puts nothing else in doubt: "for 7 days", "since 2019".
    Aside,
    /// Not understood, or with several meanings: how much and when is in doubt.
    Unsure,
}

/// An amount.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Dose {
    /// The number: `1`, `1/2`, `1-2`.
    pub(super) number: String,
    /// All of it as it is written: `2 puffs`, `half a tablet`, `1 drop each eye`.
    pub(super) words: String,
    /// The form that it tells.
    pub(super) form: Option<&'static str>,
    /// Whether the form says what is counted, so that the number is enough.
    pub(super) counted: Counted,
}

/// What an amount counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Counted {
    /// Tablets or capsules: the number is enough beside the form.
    Pieces,
    /// Anything else: its words stay beside the number.
    Other,
}

/// How often it is taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Often {
    /// In each of these, without a number: "daily".
    Each(Span),
    /// So many times in each of these.
    Times(u16, Span),
    /// Once in so many of these, as it is written: "4-6".
    Every(String, Span),
    /// In every other one of these.
    EveryOther(Span),
}
