//! Lists that were brought are read when a name is first asked for, and not before.
//!
//! One test alone: lists are read once in a process, and others here would read them first.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use jiff::civil::date;
use previsit::interview::state::State;
use previsit::language::Language;
use previsit::tui::draw::{Sight, draw};
use previsit::vocabulary::{List, Medicine, bring, is_medicine, read_brought_with, search};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

/// Two lists of one month and the next; the newer one knows other strengths.
const OLDER: &str = "name\tkind\tstrengths\nZorvexa\tbrand\t5 mg\naspirin\tgeneric\t1 mg\n";
const NEWER: &str = "name\tkind\tstrengths\tother_names\nzorvexa\tbrand\t10 mg\tzorvo\n\
                     Kit < 40 kg\tbrand\t1 mg\t\nKit > 40 kg\tbrand\t2 mg\t\n";

fn kept(text: &str, file: &str, name: &str) -> (String, Vec<u8>) {
    let new = bring::read(text.as_bytes(), file).expect("a list");
    (name.to_owned(), new.keep(name).into_bytes())
}

#[test]
fn the_first_page_waits_for_no_list_and_every_search_knows_them_all() {
    let reads = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&reads);
    read_brought_with(move || {
        counted.fetch_add(1, Ordering::Relaxed);
        let damaged = (
            "damaged".to_owned(),
            b"previsit names\t1\t00000000\tx".to_vec(),
        );
        let newer = kept(NEWER, "list-2026-11.tsv", "a-newer");
        vec![newer, damaged, kept(OLDER, "list-2026-10.tsv", "b-older")]
    });
    let mut screen = Terminal::new(TestBackend::new(80, 24)).expect("a screen");
    let state = State::new(Language::english(), date(2026, 5, 20), Vec::new());
    let mut sight = Sight::default();
    screen
        .draw(|frame| draw(frame, &state, &mut sight))
        .expect("a frame");
    search(List::Conditions, "migraine", 5);
    assert_eq!(
        reads.load(Ordering::Relaxed),
        0,
        "nobody asked for a medicine"
    );

    let names: Vec<&str> = search(List::Medicines, "zorvexa", 5)
        .iter()
        .map(|offer| offer.name)
        .collect();
    assert_eq!(names, ["Zorvexa"]);
    assert!(is_medicine("ZORVEXA") && is_medicine("zorvo"));
    let strengths = |name| {
        let medicine = Medicine::named(name).expect("a medicine");
        medicine.strengths().collect::<Vec<_>>()
    };
    assert_eq!(
        strengths("zorvexa"),
        ["10 mg"],
        "the newest list has the last word"
    );
    assert_eq!(
        strengths("aspirin"),
        ["1 mg"],
        "also where ours knows the name"
    );
    assert_eq!(strengths("Kit < 40 kg"), ["1 mg"]);
    assert_eq!(strengths("kit >40 kg"), ["2 mg"]);
    assert_eq!(Medicine::named("aspirin").expect("ours").name(), "aspirin");
    assert_eq!(reads.load(Ordering::Relaxed), 1, "once is enough");
}
