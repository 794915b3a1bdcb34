//! Medicines as people write them on one line, from `tests/data/one-line-medicines.tsv`, and the laws that hold for any line.

use previsit::ask::edit::{self, Change};
use previsit::ask::one_line::{self, LineWords, Reading};
use previsit::language::Language;
use previsit::profile::Profile;
use previsit::profile::cell::Value;
use previsit::profile::rows::RowId;
use previsit::profile::spot::Spot;
use previsit::vocabulary;
use proptest::prelude::*;

/// The columns of the table behind the line itself; the last one is the rest.
const COLUMNS: [&str; 14] = [
    "name",
    "strength",
    "form",
    "morning",
    "noon",
    "evening",
    "night",
    "pattern",
    "weekdays",
    "amount",
    "most_in_a_day",
    "when_words",
    "what_for",
    "rest",
];

/// Reads lines in English.
struct Reader {
    language: Language,
    words: LineWords,
}

thread_local! {
    static READER: Reader = Reader::new();
}

impl Reader {
    fn new() -> Self {
        let language = Language::english();
        let words = LineWords::new(&language);
        Self { language, words }
    }

    fn read(&self, line: &str) -> Reading {
        one_line::read(line, &self.words, &self.language)
    }
}

fn words(value: &Value) -> String {
    match value {
        Value::Words(words) => words.clone(),
        Value::One(key) => (*key).to_owned(),
        Value::Several(keys) => keys.join("|"),
        Value::Date(date) => date.said.clone(),
    }
}

/// What stands in a column of the table; the substance stands in brackets behind the name there.
fn column(reading: &Reading, key: &str) -> String {
    let found = reading.value(key).map(words).unwrap_or_default();
    match (key, reading.value("substance")) {
        ("rest", _) => reading.rest(),
        ("name", Some(substance)) => format!("{found} ({})", words(substance)),
        _ => found,
    }
}

#[test]
fn lines_are_read_as_the_table_says_and_none_is_wrong_in_silence() {
    let reader = Reader::new();
    let table = include_str!("data/one-line-medicines.tsv");
    let (mut exact, mut unsure, mut wrong) = (0, Vec::new(), Vec::new());
    for row in table.lines().skip(1) {
        let mut cells = row.split('\t');
        let line = cells.next().expect("a line");
        let expected: Vec<&str> = cells.collect();
        assert_eq!(expected.len(), COLUMNS.len(), "{line}");
        let reading = reader.read(line);
        let differences: Vec<(&str, String, &str)> = COLUMNS
            .into_iter()
            .zip(expected)
            .map(|(key, expected)| (key, column(&reading, key), expected))
            .filter(|(_, found, expected)| found != expected)
            .collect();
        let is_asked = !reading.rest.is_empty();
        let only_left_out = differences
            .iter()
            .all(|(key, found, _)| *key == "rest" || found.is_empty());
        if differences.is_empty() {
            exact += 1;
        } else if is_asked && only_left_out {
            unsure.push(format!("{line}: {differences:?}"));
        } else {
            wrong.push(format!("{line}: {differences:?}"));
        }
    }
    let all = exact + unsure.len() + wrong.len();
    println!("{exact} of {all} lines are read exactly");
    println!("{} are asked about:\n{}", unsure.len(), unsure.join("\n"));
    println!("{} are wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(wrong.len(), 0, "{}", wrong.join("\n"));
    assert!(exact * 100 >= all * 97, "{exact} of {all}");
    assert!(all >= 300, "only {all} lines");
}

#[test]
fn a_reading_goes_into_a_medicine_box_by_box_and_the_rest_beside_when_it_is_taken() {
    let reader = Reader::new();
    let reading = reader.read("1. Eliquis (apixaban) 5mg bid for a clot, ask OD");
    let home = Spot::section("medicines");
    let mut profile = Profile::default();
    let added = edit::apply(&mut profile, &edit::Edit::Add(home.clone(), "medicines"));
    let Change::Added(RowId(id)) = added else {
        panic!("{added:?}");
    };
    let spot = home.entry("medicines", RowId(id));
    for edit in one_line::edits(&reading, &spot, &reader.language) {
        assert_eq!(edit::apply(&mut profile, &edit), Change::Made, "{edit:?}");
    }
    let said = |key: &str| profile.cell(&spot, key)?.value().as_ref().map(words);
    assert_eq!(said("name").as_deref(), Some("Eliquis"));
    assert_eq!(said("substance").as_deref(), Some("apixaban"));
    assert_eq!(said("strength").as_deref(), Some("5 mg"));
    assert_eq!(said("what_for").as_deref(), Some("a clot"));
    // "OD" may be once a day: how often is in doubt, and stays in the person's words.
    assert_eq!(said("pattern"), None);
    assert_eq!(said("when_words").as_deref(), Some("bid ask OD"));
}

#[test]
fn what_can_mean_two_things_fills_no_box() {
    let reader = Reader::new();
    for (line, key, rest) in [
        ("bisoprolol 1,5 mg once a day", "strength", "1,5 mg"),
        ("warfarin 5 at night", "night", "5 at night"),
        ("aspirin 100 mg 8 am", "morning", "8 am"),
        (
            "aspirin 100 mg daily not on sunday",
            "weekdays",
            "daily not on sunday",
        ),
        ("ramipril 5 mg 10 mg", "strength", "5 mg 10 mg"),
        ("ramipril 5-10 mg", "strength", "5-10 mg"),
        (
            "metformin 500 mg twice a day in the morning",
            "morning",
            "twice a day in the morning",
        ),
        ("methotrexate 10 mg daily monday", "pattern", "daily monday"),
        ("furosemide 40 mg Mon-Fri", "weekdays", "Mon-Fri"),
        (
            "oxycodone 5 mg max 3 times a day",
            "most_in_a_day",
            "max 3 times a day",
        ),
        ("insulin 20 u at night", "night", "20 u at night"),
        ("lorazepam 1 mg for sleep HS", "what_for", "HS"),
        (
            "metformin 500 mg for sugar not daily",
            "pattern",
            "not daily",
        ),
        (
            "tramadol 50 mg twice a day skip sunday",
            "when_words",
            "twice a day skip sunday",
        ),
    ] {
        let reading = reader.read(line);
        assert_eq!(reading.rest(), rest, "{line}");
        let found = reading.value(key).map(words);
        assert!(found.is_none() || key == "what_for", "{line}: {found:?}");
    }
}

/// Words that may stand in no box: they only hold the line together.
const HOLDING: [&str; 24] = [
    "for", "and", "plus", "take", "takes", "taking", "taken", "i take", "i", "use", "uses",
    "using", "apply", "applied", "inhale", "inhaled", "inject", "put", "change", "changed", "of",
    "x", "max", "stopped",
];

/// Nothing is lost: each word is in a box, in the rest, or only holds the line together; and no number is another one.
fn nothing_is_lost(line: &str) {
    let reading = READER.with(|reader| reader.read(line));
    let written = &reading.written;
    let boxes = reading.boxes.iter().flat_map(|filled| &filled.from);
    let places: Vec<_> = boxes.chain(&reading.rest).chain(&reading.skipped).collect();
    for (at, c) in written.char_indices().filter(|(_, c)| !c.is_whitespace()) {
        let kept = places.iter().any(|place| place.contains(&at));
        assert!(kept, "{c:?} at {at} of {written:?} is lost: {reading:?}");
    }
    for place in &reading.skipped {
        let word = &written[place.clone()];
        let is_list_sign = written[..place.start].trim().is_empty();
        let holds = HOLDING.contains(&vocabulary::fold(word).as_str());
        let is_sign = !word.chars().any(char::is_alphanumeric);
        assert!(
            holds || is_sign || is_list_sign,
            "{word:?} of {written:?} is left out"
        );
    }
    assert!(
        reading
            .rest
            .windows(2)
            .all(|pair| pair[0].end <= pair[1].start)
    );
    for filled in reading
        .boxes
        .iter()
        .filter(|filled| filled.key == "strength" || filled.key == "name")
    {
        let found: String = words(&filled.value).split_whitespace().collect();
        let stands: String = written[filled.from[0].clone()].split_whitespace().collect();
        assert_eq!(found, stands, "{written:?}");
    }
}

#[test]
fn no_word_of_the_table_is_lost() {
    let table = include_str!("data/one-line-medicines.tsv");
    for row in table.lines().skip(1) {
        nothing_is_lost(row.split('\t').next().expect("a line"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_word_of_any_line_is_lost(line in line()) {
        nothing_is_lost(&line);
    }

    #[test]
    fn any_text_can_be_read(text in ".{0,60}") {
        nothing_is_lost(&text);
    }
}

/// Lines of the pieces that medicine lists are made of, in any order.
fn line() -> impl Strategy<Value = String> {
    let pieces = [
        "metformin",
        "Eliquis",
        "vitamin D3",
        "zzz",
        "500 mg",
        "2.5mg",
        "1,5 mg",
        "100 units/ml",
        "20 units",
        "1%",
        "1-0-1",
        "1/2-0-0",
        "1–0–½",
        "1-1",
        "2x day",
        "twice a day",
        "daily",
        "every 8 hours",
        "every other day",
        "weekly",
        "on monday",
        "mon/wed",
        "Mon-Fri",
        "at night",
        "in the morning",
        "and",
        ",",
        ";",
        "(",
        ")",
        "-",
        "1.",
        "for",
        "for 7 days",
        "for sugar",
        "when needed",
        "prn",
        "max 3",
        "max 8 tablets a day",
        "stopped",
        "OD",
        "HS",
        "as directed",
        "tablet",
        "half a tablet",
        "2 puffs",
        "1 drop each eye",
        "cream",
        "po",
        "8 am",
        "with food",
        "since 2019",
        "in May",
        "then",
        "½",
        "1 1/2",
        "x",
        "3",
        "of",
        "take",
        "+",
        "/",
        "10-20 mg",
    ];
    prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..9)
        .prop_map(|pieces| pieces.join(" "))
}

/// Lines as people of other languages write them: what stands in which box.
#[test]
fn lines_of_other_languages_are_put_into_their_boxes() {
    for (tag, line, boxes) in [
        (
            "de",
            "Metformin 500 mg 2x täglich gegen Zucker",
            &[
                ("name", "Metformin"),
                ("strength", "500 mg"),
                ("pattern", "daily"),
                ("what_for", "Zucker"),
            ][..],
        ),
        (
            "de",
            "Ibuprofen bei Bedarf",
            &[("name", "Ibuprofen"), ("pattern", "as-needed")],
        ),
        (
            "de",
            "Vitamin D 1000 IE sonntags",
            &[("pattern", "weekly"), ("weekdays", "sunday")],
        ),
        (
            "es",
            "ibuprofeno si hace falta máximo 3",
            &[("pattern", "as-needed"), ("most_in_a_day", "3")],
        ),
        (
            "es",
            "metformina 500 mg 2 veces al día",
            &[("strength", "500 mg"), ("pattern", "daily")],
        ),
        (
            "fr",
            "paracétamol 1 g si besoin",
            &[("strength", "1 g"), ("pattern", "as-needed")],
        ),
        (
            "fr",
            "metformine 500 mg 2 fois par jour pour le diabète",
            &[("pattern", "daily"), ("what_for", "le diabète")],
        ),
        (
            "pl",
            "metformina 500 mg 2 razy dziennie na cukrzycę",
            &[("pattern", "daily"), ("what_for", "cukrzycę")],
        ),
        (
            "pl",
            "ramipril 5 mg 1-0-0",
            &[("strength", "5 mg"), ("morning", "1")],
        ),
        (
            "uk",
            "метформін 500 мг 2 рази на день",
            &[
                ("name", "метформін"),
                ("strength", "500 мг"),
                ("pattern", "daily"),
            ],
        ),
        // English is understood behind each of them.
        (
            "uk",
            "ramipril 5mg once a day",
            &[("strength", "5 mg"), ("pattern", "daily")],
        ),
    ] {
        let language = Language::of(tag).expect("a language that is spoken");
        let reading = one_line::read(line, &LineWords::new(&language), &language);
        for (key, expected) in boxes {
            let said = reading
                .value(key)
                .map(|value| words(value).replace('\u{A0}', " "));
            assert_eq!(said.as_deref(), Some(*expected), "{tag}: {line}: {key}");
        }
    }
}
