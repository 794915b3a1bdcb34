//! What a name or a note never says: advice, a diagnosis, odds, a judgment, an abbreviation that is misread.

use previsit::vocabulary::fold;

use super::report;
use super::rows::{list, shown};

/// Words of advice and of diagnosis; in questions too, for the doctor hears them.
const ADVICE: [&str; 25] = [
    "you should",
    "you must",
    "you may want",
    "you will",
    "we recommend",
    "we advise",
    "is recommended",
    "consider taking",
    "stop taking",
    "start taking",
    "do not take",
    "never take",
    "take this",
    "take your",
    "take one",
    "take two",
    "take with",
    "take more",
    "take less",
    "see a doctor",
    "call your doctor",
    "is safe",
    "side effects include",
    "it means that",
    "sign of",
];

/// The same outside of questions, which may ask the doctor for it.
const JUDGMENT: [&str; 21] = [
    "you need",
    "you have",
    "dangerous",
    "harmless",
    "fatal",
    "deadly",
    "too high",
    "too low",
    "is high",
    "is low",
    "is normal",
    "is abnormal",
    "out of range",
    "percent",
    "in 100",
    "chance of",
    "odds",
    "risk of dying",
    "will die",
    "incurable",
    "terminal",
];

/// Words that judge a result; a test is named by what is done.
const RESULT: [&str; 6] = [
    "normal", "abnormal", "positive", "negative", "raised", "elevated",
];

/// Abbreviations that are misread (ISMP, Joint Commission), in the spelling in which they are.
const MISREAD: [&str; 43] = [
    "QD", "qd", "Q.D.", "q.d.", "QOD", "qod", "q1d", "BID", "bid", "TID", "tid", "QID", "qid",
    "TIW", "BIW", "U", "u", "IU", "iu", "ug", "\u{b5}g", "\u{3bc}g", "cc", "SC", "SQ", "OD", "OS",
    "OU", "AD", "AU", "HS", "qhs", "qn", "BT", "PO", "PRN", "UD", "D/C", "MSO4", "MgSO4", "MTX",
    "AZT", "PTU",
];

/// Where these words stand one behind the other.
fn says(words: &str, phrase: &str) -> bool {
    format!(" {} ", fold(words)).contains(&format!(" {phrase} "))
}

/// The lists whose names are in our own words; nobody but its maker chooses the name of a medicine.
fn our_words() -> impl Iterator<Item = (&'static str, &'static str)> {
    shown().filter(|(file, _)| !["medicines", "diagnoses"].contains(file))
}

#[test]
fn nothing_is_advised_and_nothing_judged() {
    let mut wrong = Vec::new();
    for (file, words) in our_words() {
        let judgments = JUDGMENT.iter().filter(|_| file != "questions");
        for phrase in ADVICE.iter().chain(judgments) {
            if says(words, phrase) {
                wrong.push(format!("{file}: {words} ({phrase})"));
            }
        }
        if words.contains('%') {
            wrong.push(format!("{file}: {words}"));
        }
    }
    report(&wrong);
}

#[test]
fn the_note_of_a_medicine_advises_nothing() {
    let mut wrong = Vec::new();
    for row in list("medicines").rows() {
        let note = row.cell("note");
        if ADVICE
            .iter()
            .chain(&JUDGMENT)
            .any(|phrase| says(note, phrase))
        {
            wrong.push(format!("{}: {note}", row.cell("name")));
        }
    }
    report(&wrong);
}

#[test]
fn a_test_is_named_by_what_is_done() {
    let mut wrong = Vec::new();
    for row in list("tests").rows() {
        for words in [row.cell("name"), row.cell("note")] {
            if RESULT.iter().any(|result| says(words, result)) {
                wrong.push(words.to_owned());
            }
        }
    }
    report(&wrong);
}

/// Whether a text has an abbreviation as a word of its own; a hyphen holds the parts of a brand together.
fn misread(text: &str) -> Option<&'static str> {
    let parts = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '(' | ')' | '[' | ']');
    let words: Vec<&str> = text.split(parts).collect();
    let mut misread = MISREAD.into_iter();
    misread.find(|short| words.contains(short))
}

#[test]
fn no_abbreviation_stands_that_is_misread() {
    // Brands, as their makers print them on the box.
    let brands = [
        "Adalat CC",
        "Nifediac CC",
        "Imodium AD",
        "Pilopine HS",
        "Uralyt U",
    ];
    let mut wrong = Vec::new();
    for (file, words) in shown().filter(|(_, words)| !brands.contains(words)) {
        if let Some(short) = misread(words) {
            wrong.push(format!("{file}: {words} ({short})"));
        }
    }
    for row in list("medicines").rows() {
        for column in ["strengths", "forms", "routes"] {
            for value in row.values(column) {
                if let Some(short) = misread(value) {
                    wrong.push(format!(
                        "medicines: {}: {value} ({short})",
                        row.cell("name")
                    ));
                }
            }
        }
    }
    report(&wrong);
}
