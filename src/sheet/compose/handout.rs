//! The further papers beside the sheet: letters for missing records, what is brought, the medicine card, the blank form.
//!
//! They are written with the doctor's pen: what the form keeps off the doctor's paper stands on none of them.

use jiff::civil::Date;

use super::pen::{Pen, Reader};
use super::{Audience, Choices, blank, card, cover, letters, visit};
use crate::language::{Arg, Language};
use crate::profile::Profile;
use crate::sheet::document::{Block, Furniture, Paper, Sheet};

/// A further paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Handout {
    /// Letters that ask for missing records, one per place.
    Letters,
    /// The list of what is brought, to be ticked at the desk.
    Cover,
    /// The medicine card for a wallet.
    Card,
    /// The interview on paper, to be filled in with a pen.
    Blank,
}

impl Handout {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Letters, Self::Cover, Self::Card, Self::Blank];

    /// Those that say something about a person, in the order in which they are offered.
    pub const OF_A_PERSON: [Self; 3] = [Self::Letters, Self::Cover, Self::Card];

    /// Its name on the command line, in file names and in message ids.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Letters => "letters",
            Self::Cover => "cover",
            Self::Card => "card",
            Self::Blank => "blank",
        }
    }

    /// Whether it says something about one person; else it is the same for everyone.
    pub const fn is_about_a_person(self) -> bool {
        match self {
            Self::Letters | Self::Cover | Self::Card => true,
            Self::Blank => false,
        }
    }

    /// The paper of this name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|handout| handout.key() == key)
    }
}

/// Why there is no further paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nothing {
    /// No record has to be asked for.
    ToAskFor,
    /// No record is known.
    ToBring,
}

impl Nothing {
    /// The message that says it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::ToAskFor => "letter-none",
            Self::ToBring => "cover-nothing",
        }
    }
}

/// A further paper for a profile, made on this day; or why the profile gives no reason for one.
pub fn handout(
    handout: Handout,
    profile: &Profile,
    made: Date,
    language: &Language,
) -> Result<Sheet, Nothing> {
    let pen = || {
        let choices = Choices::all(Audience::Doctor, made);
        Pen::new(profile, language, choices, Reader::Doctor)
    };
    let (title, papers) = match handout {
        Handout::Letters => ("letter-title", letters::papers(pen)?),
        Handout::Cover => ("cover-title", vec![cover::paper(&mut pen())?]),
        Handout::Card => ("card-title", vec![card::paper(&mut pen())]),
        Handout::Blank => ("blank-title", blank::papers(&mut pen())),
    };
    Ok(Sheet {
        title: language.text(title),
        lang: language.tag(),
        papers,
    })
}

/// What a person has to know who holds a further paper of so many pages.
pub fn remark(handout: Handout, pages: usize, language: &Language) -> Option<String> {
    match handout {
        Handout::Letters | Handout::Cover | Handout::Blank => None,
        Handout::Card => {
            let count = [("count", Arg::Count(pages))];
            (pages > 1).then(|| language.fill("card-pages", &count))
        }
    }
}

/// A paper with the usual edges, but for the line about what it is.
pub(super) fn paper(pen: &mut Pen<'_>, title: String, notice: &str, blocks: Vec<Block>) -> Paper {
    Paper {
        title,
        furniture: furniture(pen, notice),
        blocks,
        limit: None,
    }
}

/// The usual edges, but for the line about what it is.
pub(super) fn furniture(pen: &mut Pen<'_>, notice: &str) -> Furniture {
    Furniture {
        notice: pen.text(notice),
        ..visit::furniture(pen)
    }
}
