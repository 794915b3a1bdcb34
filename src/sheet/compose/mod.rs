//! Writes the sheet: takes the answers, puts them in the order in which a doctor reads, and drops none of them.
//!
//! Each part of the interview has one file here, of the same name as its questions in `ask/sections`; `doctor` and
//! `patient` hold the order of the two papers. A part prints what it knows in its place with a `Pen`, which
//! remembers every answer it wrote; what is left is printed under "More". **Why** a ledger and not a list of fields to
//! print: a question that is added to the form is on the paper the same day, in a plain place, and cannot be forgotten.
//!
//! A further paper (a letter, a card) is a further file here and a further [`Handout`].

mod allergies;
mod annex;
mod blank;
mod card;
mod cover;
mod doctor;
mod doses;
mod family;
mod form;
mod handout;
mod health;
mod letters;
mod lists;
mod medicines;
mod order;
mod outcome;
mod own_names;
mod parts;
mod patient;
mod pen;
mod phrase;
mod questions;
mod reason;
mod records;
mod rest;
mod safety;
mod share;
mod story;
mod table;
mod tree;
mod units;
mod visit;
mod wishes;

use jiff::civil::Date;

pub use self::handout::{Handout, Nothing, handout, remark};
pub use self::parts::Parts;
use self::pen::{Pen, Reader};
pub use self::share::share;
use super::document::{Limit, Paper, Sheet};
use crate::language::{Arg, Language};
use crate::profile::Profile;

/// The most pages of the doctor's paper: nobody reads more in a visit.
const MOST_PAGES: usize = 4;

/// What the person chose for this sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choices {
    /// Whose papers are made.
    pub audience: Audience,
    /// The day on which the sheet is made.
    pub made: Date,
    /// Parts of the interview that are left out.
    pub without: Parts,
    /// Whether private notes are printed too, on the patient's own paper.
    pub private: bool,
}

impl Choices {
    /// Everything but private notes, for these readers.
    pub const fn all(audience: Audience, made: Date) -> Self {
        Self {
            audience,
            made,
            without: Parts::NONE,
            private: false,
        }
    }
}

/// Whose papers are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// The doctor's paper alone.
    Doctor,
    /// The patient's own paper alone.
    Patient,
    /// Both, the doctor's first.
    Both,
}

impl Audience {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Both, Self::Doctor, Self::Patient];

    /// Its name on the command line and in message ids.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Doctor => "doctor",
            Self::Patient => "patient",
            Self::Both => "both",
        }
    }

    /// The audience of this name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|audience| audience.key() == key)
    }
}

/// The sheet for a profile: the same answers, choices and language always give the same sheet.
///
/// The doctor's paper holds what is read in a visit; the patient's holds what the person writes on and takes home, and
/// after that every answer that the doctor's paper has no room for. Together they hold everything that may be printed.
pub fn compose(profile: &Profile, choices: &Choices, language: &Language) -> Sheet {
    let readers: &[Reader] = match choices.audience {
        Audience::Doctor => &[Reader::Doctor],
        Audience::Patient => &[Reader::Patient],
        Audience::Both => &[Reader::Doctor, Reader::Patient],
    };
    let title = visit::name_on_paper(profile).map_or_else(
        || language.text("sheet-title"),
        |name| language.fill("sheet-title-of", &[("name", Arg::Words(&name))]),
    );
    let papers = readers
        .iter()
        .map(|reader| paper(profile, *choices, language, *reader))
        .collect();
    Sheet {
        title,
        lang: language.tag(),
        papers,
    }
}

fn paper(profile: &Profile, choices: Choices, language: &Language, reader: Reader) -> Paper {
    let mut pen = Pen::new(profile, language, choices, reader);
    let furniture = visit::furniture(&mut pen);
    let blocks = match reader {
        Reader::Doctor => doctor::blocks(&mut pen),
        Reader::Patient => {
            let mut doctors = Pen::new(profile, language, choices, Reader::Doctor);
            doctor::blocks(&mut doctors);
            patient::blocks(&mut pen, &doctors)
        }
    };
    let title = match reader {
        Reader::Doctor => "sheet-paper-doctor",
        Reader::Patient => "sheet-paper-patient",
    };
    let limit = Limit {
        pages: MOST_PAGES,
        note: language.text("sheet-is-full"),
        heading: language.text("sheet-from-doctors"),
    };
    Paper {
        title: language.text(title),
        furniture,
        blocks,
        limit: (reader == Reader::Doctor).then_some(limit),
    }
}
