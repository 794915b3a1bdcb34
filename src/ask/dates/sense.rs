//! What one word or number of a date can mean.

use jiff::civil::Weekday;

use super::feast::Feast;
use super::part::Part;
use crate::profile::edtf::Season;

/// A meaning of one word, phrase, number or sign. A word can have several: "last year", "for the last year".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sense {
    /// Adds nothing: "in", "the".
    Filler,
    /// "about"
    About,
    /// "maybe"
    Unsure,
    /// "ago"
    Ago,
    /// "in 2 weeks", "from now"
    Hence,
    /// "last", "this", "next"
    Step(Step),
    /// "before", "since"
    Open(Open),
    /// "between"
    Between,
    /// "and"
    And,
    /// "or"
    Or,
    /// "to"
    To,
    /// "when I was", "years old"
    Age,
    /// "birth"
    Birth,
    /// "half a", before a unit
    Half,
    /// "and a half", after a number or a unit
    AndHalf,
    /// "one and a half"
    OneAndHalf,
    /// "a few": 3, and rougher than that
    Few,
    /// "a couple of": 2
    Couple,
    /// "a": 1, before a unit only
    Article,
    /// The "s" of "1980s"
    DecadeMark,
    /// "century"
    Century,
    /// The "th" of "27th"
    OrdinalEnding,
    /// The T of `FileMan`, "today" of American hospital systems: T-2W
    T,
    /// So many days after today: "yesterday" is -1
    Today(i8),
    /// A month, 1 to 12
    Month(i8),
    /// A day of the week
    Weekday(Weekday),
    /// "weekend"
    Weekend,
    /// A season
    Season(Season),
    /// "week", "weeks"
    Unit(Unit),
    /// "week" without a number: one
    One(Unit),
    /// "early", "late"
    Part(Part),
    /// "Christmas"
    Feast(Feast),
    /// "eighties": 80
    Decade(u8),
    /// A number in digits or in words
    Number(Number),
    /// A sign between numbers
    Sign(Sign),
}

/// Which one, seen from now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Last,
    This,
    Next,
}

impl Step {
    /// How many steps on from now.
    pub(super) const fn count(self) -> i8 {
        match self {
            Self::Last => -1,
            Self::This => 0,
            Self::Next => 1,
        }
    }
}

/// A word that leaves one end of a time open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Open {
    /// "before"
    Before,
    /// "after"
    After,
    /// "since", "from"
    Since,
    /// "until", "by"
    Until,
    /// "for 3 weeks", "the last 3 weeks": since then
    For,
    /// "more than", before a length
    Longer,
    /// "less than", before a length
    Shorter,
}

/// A unit of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Day,
    Week,
    Fortnight,
    Month,
    Year,
    Decade,
}

/// A sign that can stand between numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    Dot,
    Comma,
    Slash,
    Dash,
    Plus,
}

/// A number, and how it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Number {
    /// Its value.
    pub(super) value: u32,
    /// How many digits were typed, noughts in front too.
    pub(super) digits: usize,
    /// How it was written.
    pub(super) form: Form,
}

/// How a number was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// In digits: `27`
    Plain,
    /// In digits, as a rank: `27th`
    Ranked,
    /// In digits after an apostrophe: `'55`
    ShortYear,
    /// In letters: "ten", "tenth"
    Spelled,
}

impl Number {
    /// The value as a year of four digits.
    pub(super) fn full_year(self) -> Option<i16> {
        let year = self.form == Form::Plain && self.digits == 4 && self.value >= 1000;
        year.then(|| i16::try_from(self.value).ok()).flatten()
    }

    /// The value as the last two digits of a year.
    pub(super) fn short_year(self) -> Option<i16> {
        let year = matches!(self.form, Form::Plain | Form::ShortYear) && self.digits == 2;
        year.then(|| i16::try_from(self.value).ok()).flatten()
    }

    /// The value as a day of a month.
    pub(super) fn day(self) -> Option<i8> {
        let day =
            self.form != Form::ShortYear && self.digits <= 2 && (1..=31).contains(&self.value);
        day.then(|| i8::try_from(self.value).ok()).flatten()
    }

    /// The value as the number of a month.
    pub(super) fn month(self) -> Option<i8> {
        let month = self.form == Form::Plain && self.digits <= 2 && (1..=12).contains(&self.value);
        month.then(|| i8::try_from(self.value).ok()).flatten()
    }

    /// The value as an amount.
    pub(super) fn amount(self) -> Option<i32> {
        let amount =
            matches!(self.form, Form::Plain | Form::Spelled) && (1..=9999).contains(&self.value);
        amount.then(|| i32::try_from(self.value).ok()).flatten()
    }
}
