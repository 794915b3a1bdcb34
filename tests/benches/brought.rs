//! How fast names are offered when 20,000 more were brought, and how long it takes to bring them.

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::Instant;

use divan::Bencher;
use previsit::vocabulary::{List, bring, read_brought_with, search};

mod keystrokes;

use keystrokes::{TYPED, report};

/// How many names are brought.
const NAMES: usize = 20_000;

/// Parts of names as the makers of medicines put them together.
const STARTS: [&str; 20] = [
    "Met", "Am", "Hydro", "Pre", "Lo", "Vi", "Car", "Zor", "Eli", "In", "Par", "Chol", "Art", "Ne",
    "Du", "Ser", "Tri", "Ox", "Ba", "Flu",
];
const MIDDLES: [&str; 25] = [
    "for", "lo", "chlo", "dni", "sar", "ta", "ve", "qui", "su", "ce", "go", "ri", "mo", "xe",
    "pra", "di", "zo", "la", "bu", "te", "ni", "fa", "ro", "ka", "li",
];
const ENDS: [&str; 10] = [
    "min", "pine", "zide", "sone", "statin", "xin", "mab", "pril", "tidine", "cillin",
];
const MORE: [&str; 4] = ["", " Forte", " Children's Chewable", "/Hydrochlorothiazide"];

/// A list of made-up names in our columns.
fn made_up() -> String {
    let mut text = "name\tkind\tsubstances\tother_names\tstrengths\n".to_owned();
    for at in 0..NAMES {
        let (start, middle) = (STARTS[at % 20], MIDDLES[at / 20 % 25]);
        let (end, more) = (ENDS[at / 500 % 10], MORE[at / 5_000 % 4]);
        let name = format!("{start}{middle}{end}{more}");
        let other = format!("{end}{middle}{start}");
        writeln!(
            text,
            "{name}\tbrand\t{middle}{end}\t{other}\t5 mg|10 mg|20 mg"
        )
        .expect("a line");
    }
    text
}

fn main() {
    let start = Instant::now();
    let new = bring::read(made_up().as_bytes(), "made-up.tsv").expect("a list");
    let kept = new.keep("made-up").into_bytes();
    println!(
        "{} names are made ready within {:?}",
        new.count,
        start.elapsed()
    );
    read_brought_with(move || vec![("made-up".to_owned(), kept.clone())]);
    report(List::Medicines);
    divan::main();
}

#[divan::bench(args = TYPED)]
fn in_the_medicines(bencher: Bencher<'_, '_>, typed: &str) {
    bencher.bench_local(|| search(List::Medicines, black_box(typed), 5));
}
