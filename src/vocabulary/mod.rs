//! The names that are offered while someone types: medicines, illnesses, papers, questions and the like.
//!
//! The lists lie in `assets/vocabulary` and are part of the program, so that help with typing needs no network. This
//! room only offers names; what was typed always stays a choice, and nothing here says what a person should take.

mod fold;
mod list;
mod loose;
mod rank;
mod slip;
mod term;

pub use fold::fold;
pub use list::List;

use nucleo_matcher::{Config, Matcher};

/// A name from a list, and a few words that tell it from its neighbours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suggestion {
    /// The name in plain words, or as it stands on the box.
    pub name: &'static str,
    /// What else it is called, where to get it, or the doctor's word for it; at most 60 columns, may be empty.
    pub note: &'static str,
}

/// More letters than any entry has; whoever types more is writing in their own words.
const LONGEST: usize = 200;

/// Finds up to `limit` names of a list for what was typed, best first.
///
/// Capitals, accents and punctuation do not count. Names that begin with what was typed come first, then names with a
/// later word that does, then other names, then the middle of words; commoner ones go first among equals. Slips of
/// the finger are forgiven only when nothing fits letter by letter: `prednisone` must not bring up `prednisolone`. Of
/// medicines one slip in a whole name is forgiven, of other names more.
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
    let typed = fold::fold(typed);
    if typed.is_empty() {
        return Vec::new();
    }
    let fitting = ranked(list, |term| rank::fit(term, &typed));
    let found = if fitting.is_empty() {
        let Some(typed) = loose::Typed::new(&typed) else {
            return fitting;
        };
        let mut matcher = Matcher::new(Config::DEFAULT);
        ranked(list, |term| {
            loose::fit(term, &typed, list.slack(), &mut matcher)
        })
    } else {
        fitting
    };
    found.into_iter().take(limit).collect()
}

/// Whether the words are the name of a medicine in the list, or another name for one; capitals and accents do not count.
pub fn is_medicine(words: &str) -> bool {
    List::is_medicine(&fold::fold(words))
}

/// The entries that fit, best first; equals stay in the order of the list, which is commonest first.
fn ranked<F: Ord>(list: List, mut fit: impl FnMut(&term::Term) -> Option<F>) -> Vec<Suggestion> {
    let mut found: Vec<_> = list
        .terms()
        .iter()
        .filter_map(|term| Some((fit(term)?, term.suggestion)))
        .collect();
    found.sort_by(|(one, _), (other, _)| one.cmp(other));
    found
        .into_iter()
        .map(|(_, suggestion)| suggestion)
        .collect()
}

#[cfg(test)]
mod tests;
