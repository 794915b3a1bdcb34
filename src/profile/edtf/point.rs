//! One day, month, season, year, decade or century, and how sure the person is of it.

use jiff::civil::Date;

/// A part of the calendar with a mark of doubt; always a possible one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Point {
    when: When,
    mark: Mark,
}

/// How exact a date is, and which one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum When {
    /// One day.
    Day(Date),
    /// A month, 1 to 12.
    Month {
        /// The year.
        year: i16,
        /// The month, 1 to 12.
        month: i8,
    },
    /// A season.
    Season {
        /// The year in which it begins.
        year: i16,
        /// Which of the four.
        season: Season,
    },
    /// A year.
    Year(i16),
    /// A decade without its last digit: 201 is 2010 to 2019.
    Decade(i16),
    /// A century without its last two digits: 19 is 1900 to 1999.
    Century(i16),
}

/// A season of the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Season {
    /// March to May.
    Spring,
    /// June to August.
    Summer,
    /// September to November.
    Autumn,
    /// December to February.
    Winter,
}

/// How sure a person is of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mark {
    /// Sure.
    Exact,
    /// Not sure whether this is it: `?`.
    Unsure,
    /// About right: `~`.
    About,
    /// Both: `%`.
    Both,
}

impl Mark {
    /// Whether the date is only about right.
    pub const fn is_about(self) -> bool {
        matches!(self, Self::About | Self::Both)
    }

    /// Whether the person was not sure of it.
    pub const fn is_unsure(self) -> bool {
        matches!(self, Self::Unsure | Self::Both)
    }

    /// Both doubts together.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        match (
            self.is_about() || other.is_about(),
            self.is_unsure() || other.is_unsure(),
        ) {
            (true, true) => Self::Both,
            (true, false) => Self::About,
            (false, true) => Self::Unsure,
            (false, false) => Self::Exact,
        }
    }
}

impl Season {
    /// All four, in the order of the year.
    pub const ALL: [Self; 4] = [Self::Spring, Self::Summer, Self::Autumn, Self::Winter];

    /// The month in which it begins, north of the equator.
    pub const fn first_month(self) -> i8 {
        match self {
            Self::Spring => 3,
            Self::Summer => 6,
            Self::Autumn => 9,
            Self::Winter => 12,
        }
    }

    const fn next(self) -> Self {
        match self {
            Self::Spring => Self::Summer,
            Self::Summer => Self::Autumn,
            Self::Autumn => Self::Winter,
            Self::Winter => Self::Spring,
        }
    }
}

impl Point {
    /// A part of the calendar; nothing when there is no such one between the years 1000 and 9999.
    pub fn new(when: When, mark: Mark) -> Option<Self> {
        let years = 1000..=9999;
        let possible = match when {
            When::Day(day) => years.contains(&day.year()),
            When::Month { year, month } => years.contains(&year) && (1..=12).contains(&month),
            When::Season { year, .. } | When::Year(year) => years.contains(&year),
            When::Decade(decade) => (100..=999).contains(&decade),
            When::Century(century) => (10..=99).contains(&century),
        };
        possible.then_some(Self { when, mark })
    }

    /// How exact it is, and which one.
    pub const fn when(&self) -> When {
        self.when
    }

    /// How sure the person is.
    pub const fn mark(&self) -> Mark {
        self.mark
    }

    /// The same with a further doubt.
    #[must_use]
    pub const fn with(self, mark: Mark) -> Self {
        Self {
            when: self.when,
            mark: self.mark.with(mark),
        }
    }

    /// Its first day. "Winter 2020" may mean its January or its December, so it begins on the first of January.
    pub fn earliest(&self) -> Date {
        match self.when {
            When::Day(day) => day,
            When::Month { year, month } => first_day(year, month),
            When::Year(year)
            | When::Season {
                year,
                season: Season::Winter,
            } => first_day(year, 1),
            When::Season { year, season } => first_day(year, season.first_month()),
            When::Decade(decade) => first_day(decade * 10, 1),
            When::Century(century) => first_day(century * 100, 1),
        }
    }

    /// Its last day. Winter lasts to the end of the next February; seasons are those north of the equator.
    pub fn latest(&self) -> Date {
        match self.when {
            When::Day(day) => day,
            When::Month { year, month } => first_day(year, month).last_of_month(),
            When::Season {
                year: 9999,
                season: Season::Winter,
            } => Date::MAX,
            When::Season {
                year,
                season: Season::Winter,
            } => first_day(year + 1, 2).last_of_month(),
            When::Season { year, season } => {
                first_day(year, season.first_month() + 2).last_of_month()
            }
            When::Year(year) => first_day(year, 12).last_of_month(),
            When::Decade(decade) => first_day(decade * 10 + 9, 12).last_of_month(),
            When::Century(century) => first_day(century * 100 + 99, 12).last_of_month(),
        }
    }

    /// The one that follows: the next day, month, season, year, decade or century; nothing after 9999.
    pub fn next(&self) -> Option<Self> {
        let when = match self.when {
            When::Day(day) => When::Day(day.tomorrow().ok()?),
            When::Month { year, month: 12 } => When::Month {
                year: year + 1,
                month: 1,
            },
            When::Month { year, month } => When::Month {
                year,
                month: month + 1,
            },
            When::Season { year, season } => {
                let later = i16::from(season == Season::Winter);
                When::Season {
                    year: year + later,
                    season: season.next(),
                }
            }
            When::Year(year) => When::Year(year + 1),
            When::Decade(decade) => When::Decade(decade + 1),
            When::Century(century) => When::Century(century + 1),
        };
        Self::new(when, self.mark)
    }
}

fn first_day(year: i16, month: i8) -> Date {
    Date::new(year, month, 1)
        .expect("a point holds a year from 1000 to 9999 and a month from 1 to 12")
}
