//! What is known of the papers on the list: how long it commonly takes to get a copy.

use std::sync::LazyLock;

use super::List;
use super::fold::fold;
use super::packed::{packed, unpack};

/// The further columns of the list.
const AREA: usize = 0;
const FORM: usize = 1;
const PLACE: usize = 2;

/// The papers that every doctor wants.
const CORE: &str = "core";

/// A paper or picture of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paper {
    /// What it is.
    pub name: &'static str,
    /// Where to get it, and how recent it has to be.
    pub note: &'static str,
    /// In which forms it comes, as keys of the profile parted by `|`.
    pub forms: &'static str,
}

/// The papers that a specialty wants beside those of the core; without one, those of the core.
pub fn papers(specialty: Option<&str>) -> Vec<Paper> {
    let area = specialty.unwrap_or(CORE);
    let terms = List::Records.terms().iter();
    let of_area = terms.filter(|term| term.column(AREA).split('|').any(|other| other == area));
    let paper = |term: &super::term::Term| Paper {
        name: term.suggestion.name,
        note: term.suggestion.note,
        forms: term.column(FORM),
    };
    of_area.map(paper).collect()
}

static WAITING: LazyLock<Vec<(&str, u16)>> = LazyLock::new(|| {
    let rows = unpack(packed!("waiting")).lines();
    rows.filter_map(|row| row.split_once('\t'))
        .filter_map(|(place, days)| Some((place, days.parse().ok()?)))
        .collect()
});

/// In how many days one commonly gets a copy of the paper of this name; nothing where the list does not know it.
pub fn waiting(name: &str) -> Option<u16> {
    let name = fold(name);
    let mut terms = List::Records.terms().iter();
    let place = terms.find(|term| term.name() == name)?.column(PLACE);
    let mut waiting = WAITING.iter();
    waiting
        .find(|(other, _)| *other == place)
        .map(|(_, days)| *days)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_paper_of_the_list_has_a_usual_time() {
        for term in List::Records.terms() {
            let name = term.suggestion.name;
            assert!(waiting(name).is_some(), "{name}");
        }
        assert_eq!(waiting("a letter from the king"), None);
    }
}
