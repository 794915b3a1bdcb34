//! What is known of the papers on the list: how long it commonly takes to get a copy.

use std::sync::LazyLock;

use super::List;
use super::fold::fold;
use super::packed::{packed, unpack};

/// The further columns of the list.
const PLACE: usize = 2;

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
