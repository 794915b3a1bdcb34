//! The names that are offered while someone types: medicines, illnesses, papers, questions and the like.
//!
//! The lists lie in `assets/vocabulary` and are part of the program, so that help with typing needs no network; more
//! medicines can be brought ([`bring`]). This room only offers names; what was typed always stays a choice, and nothing
//! here says what a person should take.

pub mod bring;
mod brought;
mod fold;
mod key;
mod list;
mod loose;
mod medicine;
mod packed;
mod rank;
mod record;
mod row;
mod slip;
mod sound;
mod term;

pub use brought::read_brought_with;
pub use fold::fold;
pub use list::List;
pub use medicine::{BUILT_IN_DATE, Medicine, built_in_count, lookalikes};
pub use record::waiting;

use nucleo_matcher::{Config, Matcher};

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
/// typed: `prednisone` must not bring up `prednisolone`.
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
    let letters = term::letters(&typed);
    let strictly = |term: &term::Term, worst: Option<&rank::Fit>| {
        rank::fit(term, &typed, letters, worst.copied())
    };
    let mut found = ranked(list.terms(), limit, strictly);
    let in_the_middle = |(fit, _): &(rank::Fit, Suggestion)| *fit == rank::Fit::Middle;
    let middle = found.split_off(found.partition_point(|one| !in_the_middle(one)));
    if found.len() + middle.len() < limit && rank::is_telling(&typed) {
        let mut rare = ranked(list.rare(), limit, strictly);
        rare.retain(|one| !in_the_middle(one));
        found.extend(rare);
    }
    let mut found = names(found);
    if found.is_empty()
        && let Some(typed) = loose::Typed::new(&typed)
    {
        let mut matcher = Matcher::new(Config::DEFAULT);
        let mut loosely = |terms, slack| {
            names(ranked(terms, limit, |term, _: Option<&loose::Fit>| {
                loose::fit(term, &typed, slack, &mut matcher)
            }))
        };
        found = loosely(list.terms(), list.slack());
        if found.is_empty() && middle.is_empty() {
            found = loosely(list.rare(), loose::Slack::Slips);
        }
    }
    for one in names(middle) {
        if !found.contains(&one) {
            found.push(one);
        }
    }
    found.truncate(limit);
    found
}

/// Whether the words are the name of a medicine in the list, or another name for one; capitals and accents do not count.
pub fn is_medicine(words: &str) -> bool {
    medicine::is_name(&fold::fold(words))
}

/// The entries that fit best, at most `limit`; equals stay in the order of the list, which is commonest first. To tell
/// how an entry fits, the worst one that is still shown is given along.
///
/// **Why** no sorting: one or two letters fit half of the list, and only a handful is shown.
fn ranked<F: Ord>(
    terms: &'static [term::Term],
    limit: usize,
    mut fit: impl FnMut(&term::Term, Option<&F>) -> Option<F>,
) -> Vec<(F, Suggestion)> {
    let mut found: Vec<(F, Suggestion)> = Vec::new();
    for term in terms {
        let worst = found.get(limit.wrapping_sub(1)).map(|(fit, _)| fit);
        let Some(fit) = fit(term, worst) else {
            continue;
        };
        let at = found.partition_point(|(other, _)| *other <= fit);
        if at < limit {
            found.truncate(limit - 1);
            found.insert(at, (fit, term.suggestion));
        }
    }
    found
}

fn names<F>(found: Vec<(F, Suggestion)>) -> Vec<Suggestion> {
    found
        .into_iter()
        .map(|(_, suggestion)| suggestion)
        .collect()
}

#[cfg(test)]
mod tests;
