//! The steps of a search, each tried when the one before it found too little.
//!
//! ```text
//! by its letters: common, then rare ─► by the name in brackets ─► by slips and sound ─► by most of the words
//! ```

use nucleo_matcher::{Config, Matcher};

use super::fold::fold;
use super::term::Term;
use super::{List, Suggestion, loose, rank};

/// What the letters that were typed brought up.
struct Found {
    /// Names in which a word begins with them.
    starts: Vec<Suggestion>,
    /// Names that hold them in the middle of a word.
    middle: Vec<Suggestion>,
}

/// Finds up to `limit` names of a list for what was typed, best first.
pub(super) fn find(list: List, written: &str, limit: usize) -> Vec<Suggestion> {
    let typed = fold(written);
    if typed.is_empty() {
        return Vec::new();
    }
    let Found { starts, middle } = by_letters(list, &typed, limit);
    let mut found = starts;
    if found.is_empty() {
        found = near(list, written, &typed, limit, &middle);
        join(&mut found, middle);
    } else {
        join(&mut found, middle);
        // One name that holds all of several words may be narrower than what is meant.
        if found.len() < limit && typed.contains(' ') {
            join(&mut found, by_most_words(list, &typed, limit));
        }
    }
    found.truncate(limit);
    found
}

/// What else is offered when no word begins with what was typed; `middle` is what holds it elsewhere.
fn near(
    list: List,
    written: &str,
    typed: &str,
    limit: usize,
    middle: &[Suggestion],
) -> Vec<Suggestion> {
    let mut found = in_brackets(list, written, limit);
    if found.is_empty() {
        found = loosely(list, typed, limit, middle);
    }
    if middle.is_empty() && found.len() < limit {
        join(&mut found, by_most_words(list, typed, limit));
    }
    found
}

fn by_most_words(list: List, typed: &str, limit: usize) -> Vec<Suggestion> {
    list.index()
        .map_or_else(Vec::new, |index| index.find(typed, limit))
}

/// Names that hold what was typed as it is, the rare behind the common.
fn by_letters(list: List, typed: &str, limit: usize) -> Found {
    let wanted = rank::Typed::new(typed);
    let fit = |term: &Term| rank::fit(term, &wanted).filter(|_| term.may_answer(typed));
    let in_the_middle = |(fit, _): &(rank::Fit, Suggestion)| *fit == rank::Fit::Middle;
    let mut starts = ranked(list.terms(), limit, fit);
    let middle = starts.split_off(starts.partition_point(|one| !in_the_middle(one)));
    if starts.len() + middle.len() < limit && rank::is_telling(typed) {
        let mut rare = ranked(list.rare(), limit, fit);
        rare.retain(|one| !in_the_middle(one));
        starts.extend(rare);
    }
    Found {
        starts: names(starts),
        middle: names(middle),
    }
}

/// `Excessive hair (hirsutism)`: both are names of it, and the one in the brackets is mostly the doctor's.
fn in_brackets(list: List, written: &str, limit: usize) -> Vec<Suggestion> {
    let mut found = Vec::new();
    if let Some((before, rest)) = written.split_once('(')
        && let Some((inside, behind)) = rest.split_once(')')
    {
        let outside = format!("{before} {behind}");
        for part in [fold(inside), fold(&outside)] {
            if rank::is_telling(&part) {
                join(&mut found, by_letters(list, &part, limit).starts);
            }
        }
    }
    found
}

/// Names that are near to what was typed.
fn loosely(list: List, typed: &str, limit: usize, middle: &[Suggestion]) -> Vec<Suggestion> {
    let Some(typed) = loose::Typed::new(typed) else {
        return Vec::new();
    };
    let mut matcher = Matcher::new(Config::DEFAULT);
    let mut near = |terms, slack| {
        let fit = |term: &Term| {
            if term.is_quiet() {
                return None;
            }
            loose::fit(term, &typed, slack, &mut matcher)
        };
        names(ranked(terms, limit, fit))
    };
    let found = near(list.terms(), list.slack());
    if found.is_empty() && middle.is_empty() {
        return near(list.rare(), loose::Slack::Slips);
    }
    found
}

/// The entries that fit best, at most `limit`; equals stay in the order of the list, which is commonest first.
///
/// **Why** no sorting: one or two letters fit half of the list, and only a handful is shown.
fn ranked<F: Ord>(
    terms: &'static [Term],
    limit: usize,
    mut fit: impl FnMut(&Term) -> Option<F>,
) -> Vec<(F, Suggestion)> {
    let mut found: Vec<(F, Suggestion)> = Vec::new();
    for term in terms {
        let Some(fit) = fit(term) else {
            continue;
        };
        let at = found.partition_point(|(other, _)| *other <= fit);
        if at < limit {
            found.truncate(limit.saturating_sub(1));
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

/// Puts further names behind those that were found before.
fn join(found: &mut Vec<Suggestion>, further: Vec<Suggestion>) {
    for one in further {
        if !found.contains(&one) {
            found.push(one);
        }
    }
}
