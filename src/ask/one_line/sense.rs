//! What the words of a medicine on one line can mean.

/// What a word, or a few words together, can mean; one phrase may stand in several lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sense {
    /// A measure of strength: "mg".
    Strength,
    /// Parts two measures: "mg per ml".
    Per,
    /// What a strength is measured against: "per ml", "per hour".
    Measure,
    /// What an amount is counted in, and the form that it tells: "units", "puffs".
    Count(Option<&'static str>),
    /// Where an amount goes: "each eye".
    Site,
    /// A form, which can be counted too: "tablet".
    Form(&'static str),
    /// A way into the body.
    Route(&'static str),
    /// A time of day.
    Time(Time),
    /// How it is taken, as it stays in the person's words: "with food".
    Manner,
    /// Once in each of these: "daily".
    Each(Span),
    /// So many times: "twice".
    Often(u16),
    /// Behind a number: "times".
    Times,
    /// So many times a day, in a short form: "bid".
    ADay(u16),
    /// "Every".
    Every,
    /// "Other", between "every" and "day".
    Other,
    /// "Alternate days".
    AlternateDays,
    /// A length of time.
    Span(Span),
    /// A day of the week, by its key.
    Weekday(&'static str),
    /// In front of a day of the week: "on".
    On,
    /// "When needed".
    AsNeeded,
    /// "Max".
    Max,
    /// Behind the most: "a day".
    InADay,
    /// "Stopped".
    Stopped,
    /// "For".
    For,
    /// "And".
    And,
    /// Between two numbers: "to".
    Range,
    /// A name that ends in a word for a form: "green tea".
    WholeName,
    /// "Take".
    Take,
    /// "Of", in "1 tablet of ramipril".
    Of,
    /// In front of a date: "since", "in".
    Since,
    /// A part of a date: "May".
    Date,
    /// Words that have no box, and put nothing else in doubt.
    Aside,
    /// A number in words, as it is written in digits.
    Number(&'static str),
    /// Behind a number: "am", "o'clock".
    Clock,
    /// A short form that can mean several things, or words that need more: the person is asked.
    Unsure,
    /// The same, but it may well stand in a reason: "pain in the knee".
    Doubt,
}

/// A length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Span {
    Hour,
    Day,
    Week,
    Month,
}

/// A time of day that has a box.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Time {
    Morning,
    Noon,
    Evening,
    Night,
}

impl Time {
    /// The times in the order of a day.
    pub(super) const ALL: [Self; 4] = [Self::Morning, Self::Noon, Self::Evening, Self::Night];

    /// The name of its box.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Morning => "morning",
            Self::Noon => "noon",
            Self::Evening => "evening",
            Self::Night => "night",
        }
    }
}
