//! The other languages: each says all that English says, fills in the same, and has the plural forms of its grammar.

use std::collections::{BTreeMap, BTreeSet};

use previsit::language::Language;

use super::grade::sentences;
use super::messages::{self, Message};
use super::source::root;
use super::{IN_LINES, MESSAGES, report};

/// The longest sentence, in words.
const MOST_WORDS: usize = 20;

/// The plural forms that a language needs where English has one and many.
fn plurals(tag: &str) -> &'static [&'static str] {
    match tag {
        "pl" | "uk" => &["[one]", "[few]", "[many]"],
        "ar" => &["[zero]", "[one]", "[two]", "[few]", "[many]"],
        _ => &["[one]"],
    }
}

/// The languages besides English.
fn others() -> Vec<&'static str> {
    let all = Language::all().map(|(tag, _)| tag);
    all.filter(|tag| *tag != "en").collect()
}

/// The messages of a language by their ids, and those that it says in other words in plain lines.
fn of(tag: &str) -> [BTreeMap<String, Message>; 2] {
    let in_lines = messages::of("in-lines").into_iter();
    let in_lines = in_lines.filter(|message| message.place.starts_with(&format!("{tag}.ftl")));
    let by_id = |message: Message| (message.id.clone(), message);
    [
        messages::of(tag).into_iter().map(by_id).collect(),
        in_lines.map(by_id).collect(),
    ]
}

/// What a message fills in: arguments, and other messages.
fn filled(message: &Message) -> BTreeSet<&str> {
    let arguments = message.arguments().into_iter();
    arguments.chain(message.references()).collect()
}

#[test]
fn a_language_says_all_that_english_says_and_fills_in_the_same() {
    let mut wrong = Vec::new();
    for tag in others() {
        let [usual, in_lines] = of(tag);
        for (english, said) in [(&*MESSAGES, &usual), (&*IN_LINES, &in_lines)] {
            for message in english {
                match said.get(&message.id) {
                    None => wrong.push(format!("{tag}: {} is missing", message.id)),
                    Some(other) => {
                        if filled(other) != filled(message) {
                            wrong.push(format!("{tag}: {} fills in other things", message.id));
                        }
                    }
                }
            }
            for id in said.keys() {
                if !english.iter().any(|message| message.id == *id) {
                    wrong.push(format!("{tag}: {id} is not in English"));
                }
            }
        }
    }
    report(&wrong);
}

#[test]
fn counted_things_have_the_plural_forms_of_the_language() {
    let mut wrong = Vec::new();
    for tag in others() {
        let [said, _] = of(tag);
        for message in MESSAGES
            .iter()
            .filter(|message| message.pattern.contains("[one]"))
        {
            let Some(other) = said.get(&message.id) else {
                continue;
            };
            for form in plurals(tag) {
                if !other.pattern.contains(form) {
                    wrong.push(format!("{tag}: {} has no {form}", message.id));
                }
            }
        }
    }
    report(&wrong);
}

#[test]
fn sentences_are_short_and_hints_have_no_full_stop_in_every_language() {
    let mut wrong = Vec::new();
    for tag in others() {
        let all = of(tag);
        let shown = all.iter().flat_map(BTreeMap::values);
        for message in shown.filter(|message| !message.is_for_reading()) {
            for reading in message.readings() {
                for sentence in sentences(&reading) {
                    let count = sentence.split_whitespace().count();
                    if count > MOST_WORDS {
                        wrong.push(format!("{tag}: {}: {count} words: {sentence}", message.id));
                    }
                }
                if message.attribute() == Some("hint") && reading.trim_end().ends_with('.') {
                    wrong.push(format!(
                        "{tag}: {}: a hint ends without a full stop",
                        message.id
                    ));
                }
            }
        }
    }
    report(&wrong);
}

#[test]
fn every_file_says_that_it_still_needs_a_reader_from_the_field() {
    for tag in others() {
        let folder = root().join("assets/locales").join(tag);
        let own = std::fs::read_dir(folder).expect("a folder of messages");
        let mut paths: Vec<_> = own.map(|entry| entry.expect("an entry").path()).collect();
        paths.push(
            root()
                .join("assets/locales/in-lines")
                .join(format!("{tag}.ftl")),
        );
        for path in paths {
            let text = std::fs::read_to_string(&path).expect("a text");
            let says = text.contains("still needs a reader from the field");
            assert!(says, "{}", path.display());
        }
    }
}

#[test]
fn what_is_missing_is_said_in_english_and_never_as_an_id() {
    for tag in others() {
        let language = Language::of(tag).expect("a language that is spoken");
        for message in MESSAGES.iter() {
            assert!(language.has(&message.id), "{tag}: {}", message.id);
        }
        assert_ne!(
            language.text("choose-heading"),
            Language::english().text("choose-heading")
        );
        assert_ne!(
            language.in_lines().text("undo-done"),
            Language::english().text("undo-done")
        );
    }
}
