//! How fast names are offered: one keystroke over each list, and the first one, which unpacks it.

use std::hint::black_box;

use divan::Bencher;
use previsit::vocabulary::{List, search};

mod keystrokes;

use keystrokes::{TYPED, report};

fn main() {
    for list in [List::Medicines, List::Conditions, List::Operations] {
        report(list);
    }
    divan::main();
}

#[divan::bench(args = TYPED)]
fn in_the_medicines(bencher: Bencher<'_, '_>, typed: &str) {
    bencher.bench_local(|| search(List::Medicines, black_box(typed), 5));
}

#[divan::bench(args = TYPED)]
fn in_the_conditions(bencher: Bencher<'_, '_>, typed: &str) {
    bencher.bench_local(|| search(List::Conditions, black_box(typed), 5));
}
