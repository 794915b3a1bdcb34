//! Prints what the wizard would offer for some words: for scripts, and for whoever measures the lists.

use super::command::Suggest;
use super::failure::{Failure, print};
use crate::ask::offers::MOST;
use crate::ask::words;
use crate::language::Language;
use crate::vocabulary;

/// The names, best first, one a line; behind a tab what stands beside the name.
pub(super) fn suggest(asked: &Suggest, language: &Language) -> Result<(), Failure> {
    let found = vocabulary::search(asked.list, &asked.words, MOST);
    let lines = found.iter().map(|offer| {
        let note = words::offered(offer, language);
        let tab = if note.is_empty() { "" } else { "\t" };
        format!("{}{tab}{note}\n", offer.name)
    });
    print(&lines.collect::<String>(), language)
}
