//! What people type letter by letter, and how long each letter takes to be answered.

use std::hint::black_box;
use std::time::{Duration, Instant};

use previsit::vocabulary::{List, search};

/// Names, slips, several words, and what is in no list.
pub(crate) const TYPED: [&str; 16] = [
    "metformin",
    "metforfin",
    "atorvostatin",
    "Eliquis",
    "elaquis",
    "vitamin D3",
    "insulin glargine",
    "hydrochlorothiazide",
    "paracetamol",
    "prednisalone",
    "high blood pressure",
    "hi blood presure",
    "arthritus",
    "cholangiocarcinoma",
    "my heart flutters at night",
    "Zorvexin",
];

/// Says how long the first letter takes, which reads the list, and then all others.
pub(crate) fn report(list: List) {
    let first = time(list, "m");
    let mut all: Vec<Duration> = (0..20).flat_map(|_| keystrokes(list)).collect();
    all.sort_unstable();
    let at = |share: usize| all[(all.len() - 1) * share / 100];
    println!(
        "{}: first keystroke {first:?}; then half within {:?}, 99 of 100 within {:?}",
        list.key(),
        at(50),
        at(99)
    );
}

/// The time of each keystroke.
fn keystrokes(list: List) -> Vec<Duration> {
    let starts = TYPED.iter().flat_map(|typed| {
        let ends = typed.char_indices().map(|(at, c)| at + c.len_utf8());
        ends.map(|end| &typed[..end])
    });
    starts.map(|typed| time(list, typed)).collect()
}

fn time(list: List, typed: &str) -> Duration {
    let start = Instant::now();
    black_box(search(list, black_box(typed), 5));
    start.elapsed()
}
