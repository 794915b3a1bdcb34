//! The names that are offered while someone types: medicines, illnesses, papers, questions and the like.
//!
//! The lists lie in `assets/vocabulary` and are part of the program, so that help with typing needs no network; more
//! medicines can be brought ([`bring`]). This room only offers names; what was typed always stays a choice, and nothing
//! here says what a person should take.

mod bank;
pub mod bring;
mod brought;
mod by_word;
mod find;
mod fold;
mod heredity;
mod key;
mod list;
mod loose;
mod mark;
mod meaning;
mod medicine;
mod packed;
mod rank;
mod record;
mod root;
mod row;
mod slip;
mod sound;
mod term;

pub use bank::{Manner, Question, TOPICS, manner_of, questions, topics};
pub use brought::read_brought_with;
pub use fold::fold;
pub use heredity::{code, heredity};
pub use list::List;
pub use medicine::{BUILT_IN_DATE, Medicine, built_in_count, lookalikes};
pub use packed::unpacked;
pub use record::{Paper, papers, waiting};

/// A name from a list, and a few words that tell it from its neighbours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suggestion {
    /// The name in plain words, or as it stands on the box.
    pub name: &'static str,
    /// Where to get it, or the doctor's word for it; at most 60 columns, may be empty.
    pub note: &'static str,
    /// Other names that belong to it.
    pub kin: Kin,
}

/// Names that belong to a medicine, parted by `|`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kin {
    /// None.
    None,
    /// What the same substance is called in other countries.
    Called(&'static str),
    /// Its best-known brands.
    SoldAs(&'static str),
    /// The substances of a brand.
    Contains(&'static str),
}

/// No entry has more letters; whoever types more is writing in their own words.
const LONGEST: usize = 200;

/// Finds up to `limit` names of a list for what was typed, best first.
///
/// Capitals, accents and punctuation do not count. Names that begin with what was typed come first, then names with a
/// later word that does, then other names, then the middle of words; commoner ones go first among equals. What is rare
/// follows what is common. Slips of the finger and of the ear are forgiven only when no word begins with what was
/// typed: `prednisone` must not bring up `prednisolone`. Illnesses and operations that share most of the words follow.
///
/// When nothing was typed, lists that are short enough to read begin with their commonest entries.
pub fn search(list: List, typed: &str, limit: usize) -> Vec<Suggestion> {
    if typed.trim().is_empty() {
        return list
            .opening()
            .iter()
            .take(limit)
            .map(|term| term.suggestion)
            .collect();
    }
    if typed.chars().nth(LONGEST).is_some() {
        return Vec::new();
    }
    find::find(list, typed, limit)
}

/// Whether the words are the name of a medicine in the list, or another name for one; capitals and accents do not count.
pub fn is_medicine(words: &str) -> bool {
    medicine::is_name(&fold::fold(words))
}

#[cfg(test)]
mod tests;
