//! All words are plain, short and kind: the rules that a person who writes messages has to keep.

use std::collections::{BTreeMap, BTreeSet};

use previsit::ask::form::Item;
use previsit::ask::words::question_id;
use previsit::language::Language;
use unicode_width::UnicodeWidthStr;

use super::grade::{Counts, sentences, words};
use super::ids::choices;
use super::pages::form;
use super::{MESSAGES, message, report, shown};

/// Words that a person should not meet here, and what to write instead.
const BANNED: [(&str, &str); 40] = [
    ("please", "say what to do"),
    ("sorry", "say what happened"),
    ("oops", "say what happened"),
    ("invalid", "say what would work"),
    ("required", "say what to write"),
    ("mandatory", "say what to write"),
    ("illegal", "say what would work"),
    ("forgot", "no blame"),
    ("forgotten", "no blame"),
    ("wrong input", "say what would work"),
    ("delete", "remove"),
    ("deleted", "removed"),
    ("abort", "close"),
    ("quit", "close"),
    ("submit", "make the sheet"),
    ("successfully", "say what was done"),
    ("failed", "was not saved"),
    ("failure", "say what happened"),
    ("exception", "say what happened"),
    ("medication", "medicine"),
    ("medications", "medicines"),
    ("drug", "medicine"),
    ("drugs", "medicines"),
    ("disease", "illness"),
    ("diseases", "illnesses"),
    ("chronic", "does not go away"),
    ("acute", "sudden"),
    ("onset", "when it began"),
    ("dosage", "how much"),
    ("physician", "doctor"),
    ("chief complaint", "why you are going"),
    ("e.g.", "for example"),
    ("i.e.", "that is"),
    ("etc", "name them"),
    ("n/a", "leave this out"),
    ("utilize", "use"),
    ("click", "choose, which keys can do too"),
    ("user", "person"),
    ("database", "the saved answers"),
    ("null", "not filled in"),
];

/// Where a banned word has to stand all the same: a message, the word, the reason.
const ALLOWED: [(&str, &str, &str); 11] = [
    ("plain-hello", "quit", "a command of plain mode"),
    ("plain-word-quit", "quit", "a command of plain mode"),
    ("choose-how-to-close", "quit", "a command of plain mode"),
    (
        "sheet-unchecked",
        "please",
        "a fixed line of the safety rules",
    ),
    (
        "sheet-top-questions",
        "please",
        "the patient asks the doctor",
    ),
    (
        "sheet-top-questions-of",
        "please",
        "the patient asks the doctor",
    ),
    ("letter-heading", "please", "the patient asks an office"),
    ("letter-trouble", "please", "the patient asks an office"),
    ("health-other-drugs", "drugs", "no other word means these"),
    (
        "health-other-drugs.label",
        "drugs",
        "no other word means these",
    ),
    (
        "health-other-drugs.help",
        "drugs",
        "no other word means these",
    ),
];

#[test]
fn counted_things_have_a_word_for_one_and_for_many() {
    let mut wrong = Vec::new();
    for message in &*MESSAGES {
        let counts = message.pattern.contains("$count ->");
        if counts && !(message.pattern.contains("[one]") && message.pattern.contains("*[other]")) {
            wrong.push(message.place.clone());
        }
    }
    report(&wrong);
}

#[test]
fn sentences_are_short() {
    let mut wrong = Vec::new();
    for (message, text) in shown() {
        for sentence in sentences(&text) {
            let count = words(sentence).count();
            if count > 20 {
                wrong.push(format!(
                    "{}: {}: {count} words: {sentence}",
                    message.place, message.id
                ));
            }
        }
    }
    report(&wrong);
}

#[test]
fn hints_are_one_sentence_without_a_full_stop() {
    let mut wrong = Vec::new();
    for (message, text) in shown().filter(|(message, _)| message.attribute() == Some("hint")) {
        if text.ends_with(['.', '!', ';', ':', ',']) || sentences(&text).len() > 1 {
            wrong.push(format!("{}: {text}", message.place));
        }
    }
    report(&wrong);
}

#[test]
fn a_question_ends_in_a_question_mark_or_in_nothing() {
    let form = form();
    let english = Language::english();
    let mut wrong = Vec::new();
    for stop in &form.stops {
        let record = form.record(stop);
        for field in stop.fields() {
            let id = question_id(record.name(), field.key);
            let text = english.text(&id);
            if text.ends_with(['.', '!', ':']) {
                wrong.push(format!("{id}: {text}"));
            }
        }
    }
    report(&wrong);
}

#[test]
fn help_is_in_whole_sentences() {
    let mut wrong = Vec::new();
    for (message, text) in shown().filter(|(message, _)| message.attribute() == Some("help")) {
        let key = message.id.starts_with("key-");
        if key == text.ends_with(['.', '?', '!']) {
            wrong.push(format!("{}: {text}", message.place));
        }
    }
    report(&wrong);
}

#[test]
fn nothing_says_a_banned_word() {
    let mut wrong = Vec::new();
    for (message, text) in shown() {
        let plain = format!(
            " {} ",
            text.to_lowercase()
                .replace(['\n', '?', '!', ',', ':', ';', '(', ')', '"'], " ")
        );
        for (banned, instead) in BANNED {
            let stands =
                plain.contains(&format!(" {banned} ")) || plain.contains(&format!(" {banned}. "));
            let allowed = ALLOWED
                .iter()
                .any(|(id, word, _)| *id == message.id && *word == banned);
            if stands && !allowed {
                wrong.push(format!(
                    "{}: {}: not \"{banned}\" but \"{instead}\"",
                    message.place, message.id
                ));
            }
        }
    }
    report(&wrong);
}

#[test]
fn labels_tell_the_questions_of_a_record_apart() {
    let form = form();
    let english = Language::english();
    let mut wrong = Vec::new();
    for stop in &form.stops {
        let record = form.record(stop);
        let mut seen = BTreeMap::new();
        for field in stop.fields() {
            let id = question_id(record.name(), field.key);
            let label = english.text(&format!("{id}.label"));
            if let Some(other) = seen.insert(label.to_lowercase(), field.key)
                && other != field.key
            {
                wrong.push(format!(
                    "{}: {other} and {} are both \"{label}\"",
                    stop.path, field.key
                ));
            }
        }
    }
    report(&wrong);
}

#[test]
fn the_choices_of_a_question_are_told_apart() {
    let form = form();
    let english = Language::english();
    let mut wrong = Vec::new();
    for stop in &form.stops {
        let record = form.record(stop);
        for choices in record
            .cells()
            .iter()
            .filter_map(|key| choices(record.cell(key)?))
        {
            let words: BTreeSet<String> = choices
                .keys
                .iter()
                .map(|key| english.text(&format!("{}-{key}", choices.name)))
                .collect();
            if words.len() < choices.keys.len() {
                wrong.push(choices.name.to_owned());
            }
        }
    }
    report(&wrong);
}

/// The most columns of a kind of message, by the end or the start of its id.
fn most_columns(id: &str) -> Option<usize> {
    let ends = [
        (".label", 36),
        (".hint", 72),
        (".entry", 36),
        (".none-label", 40),
        (".corner", 28),
    ];
    let starts = [
        ("button-", 44),
        ("key-enter-", 12),
        ("time-", 12),
        ("standing-", 10),
    ];
    let by_end = ends.iter().find(|(end, _)| id.ends_with(end));
    let by_start = starts.iter().find(|(start, _)| id.starts_with(start));
    let key = (id.starts_with("key-") && !id.contains('.')).then_some(12);
    let part = (id.starts_with("part-") && !id.contains('.')).then_some(33);
    by_end.or(by_start).map(|(_, most)| *most).or(key).or(part)
}

#[test]
fn short_texts_fit_where_they_stand() {
    let mut wrong = Vec::new();
    for (message, text) in shown() {
        let Some(most) = most_columns(&message.id) else {
            continue;
        };
        if text.width() > most || text.contains('\n') {
            wrong.push(format!(
                "{}: {}: {} of {most} columns: {text}",
                message.place,
                message.id,
                text.width()
            ));
        }
    }
    report(&wrong);
}

#[test]
fn nothing_has_control_characters_or_double_spaces() {
    let mut wrong = Vec::new();
    for (message, text) in shown() {
        let examples = message.id == "cli-examples";
        if text.chars().any(|c| c.is_control() && c != '\n') || (text.contains("  ") && !examples) {
            wrong.push(message.place.clone());
        }
    }
    report(&wrong);
}

#[test]
fn the_fixed_lines_stand_word_for_word() {
    let fixed = [
        (
            "sheet-not-advice",
            "This sheet is not medical advice. It does not say what illness you have or what you should do. It helps you talk with your doctor.",
        ),
        (
            "sheet-unchecked",
            "Written by the patient or a helper on { $date }. Not checked against medical records. Please confirm medicines, doses and allergies.",
        ),
        (
            "sheet-do-not-change",
            "Do not start, stop or change a medicine because of this sheet.",
        ),
        (
            "safety-no-change",
            "Do not start, stop or change a medicine because of this sheet.",
        ),
    ];
    for (id, words) in fixed {
        assert_eq!(message(id).pattern, words, "{id}");
    }
    assert!(
        message("safety-not-advice")
            .pattern
            .contains("is not medical advice.")
    );
    for words in [
        "Waiting for a second opinion may not be safe for every illness. Ask your doctor how long you can wait.",
        "A second opinion may agree, may differ, or may leave things open. A different opinion is not proof that the first was wrong.",
        "Family facts belong to your relatives too. Write relation, not names, if they would not want it shared.",
    ] {
        assert!(
            MESSAGES
                .iter()
                .any(|message| message.pattern.contains(words)),
            "{words}"
        );
    }
}

#[test]
fn the_emergency_line_names_every_sign_and_says_what_to_do() {
    let text = message("safety-emergency").pattern.to_lowercase();
    for sign in [
        "chest pain",
        "trouble breathing",
        "weak face or arm",
        "trouble speaking",
        "heavy bleeding",
        "severe allergic reaction",
        "sudden confusion",
        "fainting",
        "thoughts of ending your life",
        "stop here",
        "call your local emergency number now",
        "fever during chemo",
        "call your cancer team right away, day or night",
    ] {
        assert!(text.contains(sign), "{sign}");
    }
    assert!(
        text.chars().all(|c| !c.is_ascii_digit()),
        "a number is never guessed"
    );
}

#[test]
fn the_words_are_easy_to_read() {
    let mut by_file: BTreeMap<&str, Counts> = BTreeMap::new();
    let mut all = Counts::default();
    for (message, text) in shown() {
        // Sentences only: labels, buttons and choices are single words.
        let file = message.place.split(':').next().unwrap_or_default();
        if ["store.ftl", "cli.ftl", "dates.ftl"].contains(&file) || Counts::of(&text).words < 4 {
            continue;
        }
        let counts = Counts::of(&text);
        all = all.and(counts);
        let sum = by_file.entry(file).or_default();
        *sum = sum.and(counts);
    }
    for (file, counts) in &by_file {
        println!(
            "{file}: {} words, reading grade {:.1}",
            counts.words,
            counts.grade().unwrap_or_default()
        );
    }
    let grade = all.grade().unwrap_or_default();
    println!(
        "all: {} words in {} sentences, reading grade {grade:.1}",
        all.words, all.sentences
    );
    assert!(all.words > 3000, "too few words to say anything");
    assert!(grade <= 6.0, "{grade}");
    for (file, counts) in by_file {
        let grade = counts.grade().unwrap_or_default();
        assert!(grade <= 8.0, "{file}: {grade}");
    }
}

#[test]
fn every_page_with_several_questions_has_a_heading_of_its_own() {
    let form = form();
    let english = Language::english();
    for stop in &form.stops {
        for item in stop.node.items() {
            let Item::Together(id, fields) = item else {
                continue;
            };
            let heading = english.text(id);
            let record = form.record(stop);
            for field in *fields {
                assert_ne!(
                    heading,
                    english.text(&question_id(record.name(), field.key)),
                    "{id}"
                );
            }
        }
    }
}
