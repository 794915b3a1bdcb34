//! How fast names are offered: one keystroke over each list, and the first one, which unpacks it.

use std::hint::black_box;
use std::time::{Duration, Instant};

use divan::Bencher;
use previsit::vocabulary::{List, search};

/// What people type letter by letter: names, slips, several words, and what is in no list.
const TYPED: [&str; 16] = [
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

fn main() {
    for list in [List::Medicines, List::Conditions, List::Operations] {
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
    divan::main();
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

#[divan::bench(args = TYPED)]
fn in_the_medicines(bencher: Bencher<'_, '_>, typed: &str) {
    bencher.bench_local(|| search(List::Medicines, black_box(typed), 5));
}

#[divan::bench(args = TYPED)]
fn in_the_conditions(bencher: Bencher<'_, '_>, typed: &str) {
    bencher.bench_local(|| search(List::Conditions, black_box(typed), 5));
}
