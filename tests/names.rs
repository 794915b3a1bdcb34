//! How well names are found: what people really type, with slips, parts and lay words, against what they meant.

use std::collections::BTreeMap;

use previsit::vocabulary::{List, fold, search};

/// What is offered at once.
const MOST: usize = 5;

/// The right name has to be among the offers for so many of 100, and the first of them for so many.
const FOUND: usize = 95;
const FIRST: usize = 80;

/// A row of the set: the list, what was typed, the names that would be right, what went wrong.
struct Typed {
    list: List,
    words: &'static str,
    meant: Vec<String>,
    why: &'static str,
}

fn set() -> Vec<Typed> {
    let rows = include_str!("data/names/misspelt.tsv").lines().skip(1);
    rows.map(|row| {
        let cells: Vec<&str> = row.split('\t').collect();
        let [list, typed, meant, why] = cells[..] else {
            panic!("{row}");
        };
        Typed {
            list: List::from_key(list).unwrap_or_else(|| panic!("{row}")),
            words: typed,
            meant: meant.split('|').map(fold).collect(),
            why,
        }
    })
    .collect()
}

/// Whether an offer is what was meant: by its name, its doctor's word, or a word that people have for it.
fn is_meant(row: &Typed, name: &str, note: &str) -> bool {
    let known = |words: &str| row.meant.contains(&fold(words));
    known(name)
        || note.split(", ").any(known)
        || row.meant.iter().any(|meant| {
            let found = search(row.list, meant, 1);
            found.first().is_some_and(|first| first.name == name)
        })
}

#[test]
fn what_people_type_finds_what_they_mean() {
    let set = set();
    assert!(set.len() >= 400, "{}", set.len());
    let mut tally: BTreeMap<String, [usize; 3]> = BTreeMap::new();
    let mut missed = Vec::new();
    for row in &set {
        let found = search(row.list, row.words, MOST);
        let place = found
            .iter()
            .position(|offer| is_meant(row, offer.name, offer.note));
        for key in [row.list.key(), row.why, "all"] {
            let tally = tally.entry(key.to_owned()).or_default();
            tally[0] += 1;
            tally[1] += usize::from(place.is_some());
            tally[2] += usize::from(place == Some(0));
        }
        if place != Some(0) {
            let names: Vec<&str> = found.iter().map(|offer| offer.name).collect();
            missed.push(format!(
                "{} {:?} is {:?}: {names:?}",
                row.list.key(),
                row.words,
                row.meant
            ));
        }
    }
    for (key, [all, found, first]) in &tally {
        println!("{key}: {all} typed, {found} found among the first {MOST}, {first} of them first");
    }
    let [all, found, first] = tally["all"];
    assert!(
        found * 100 >= all * FOUND,
        "{found} of {all}\n{}",
        missed.join("\n")
    );
    assert!(
        first * 100 >= all * FIRST,
        "{first} of {all}\n{}",
        missed.join("\n")
    );
}
