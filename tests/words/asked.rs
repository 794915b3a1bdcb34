//! Every message that is asked for is there, with what is filled in, and none is left over.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use previsit::language::Language;

use super::ids::{self, choices};
use super::pages::form;
use super::source::{Source, below};
use super::{IN_LINES, MESSAGES, message, report};

static SRC: LazyLock<Vec<Source>> = LazyLock::new(|| below("src"));

/// Everything that is asked for, and everything that is used where it is there.
fn asked_for() -> (BTreeSet<String>, BTreeSet<String>) {
    let mut needed = BTreeSet::new();
    let mut welcome = BTreeSet::new();
    for ids in [
        ids::of_form(&form()),
        ids::of_tables(),
        ids::of_sources(&SRC),
    ] {
        needed.extend(ids.needed);
        welcome.extend(ids.welcome);
    }
    (needed, welcome)
}

#[test]
fn every_message_that_is_asked_for_is_there() {
    let english = Language::english();
    let (needed, _) = asked_for();
    let missing: Vec<String> = needed
        .iter()
        .filter(|id| !english.has(id))
        .cloned()
        .collect();
    println!("{} messages are asked for by id", needed.len());
    report(&missing);
}

/// Names that look like message ids and are none: choices, keys, endings of ids.
fn other_names() -> BTreeSet<String> {
    let form = form();
    let mut names = BTreeSet::new();
    for stop in &form.stops {
        let record = form.record(stop);
        for choices in record
            .cells()
            .iter()
            .filter_map(|key| choices(record.cell(key)?))
        {
            names.insert(choices.name.to_owned());
            names.extend(choices.keys.iter().map(|key| (*key).to_owned()));
        }
        names.insert(record.name().to_owned());
    }
    names.extend(previsit::vocabulary::TOPICS.map(str::to_owned));
    names.extend(
        previsit::interview::keys::KEYS
            .iter()
            .map(|binding| binding.id.to_owned()),
    );
    names
}

fn looks_like_an_id(words: &str) -> bool {
    let parts: Vec<&str> = words.split('-').collect();
    parts.len() > 1
        && parts.iter().all(|part| {
            !part.is_empty()
                && part
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '.')
        })
        && words.starts_with(|c: char| c.is_ascii_lowercase())
}

#[test]
fn quoted_words_that_look_like_a_message_are_one() {
    let english = Language::english();
    let names = other_names();
    // The flags of the command line, endings of keys that are put together, a file of messages, and names of lists.
    let known = [
        "not-sure",
        "nobody-knows",
        "go-there",
        "back-to-page",
        "profile-broken-",
        "en-dash",
        "with-answers",
        "one-line.ftl",
        "built-in",
        "my-list",
        "utf-8",
        "high-contrast",
        "no-mouse",
    ];
    let mut wrong = Vec::new();
    for source in SRC.iter().filter(|source| {
        let lists = [
            "src/ask/dates/words.rs",
            "src/ask/one_line/words.rs",
            "src/vocabulary/bring/forms.rs",
        ];
        !lists.contains(&source.path.as_str())
    }) {
        for quote in source
            .quotes
            .iter()
            .filter(|quote| looks_like_an_id(&quote.words))
        {
            let id = quote.words.as_str();
            if !english.has(id) && !names.contains(id) && !known.contains(&id) {
                wrong.push(format!("{}:{}: {id}", source.path, source.line(quote.at)));
            }
        }
    }
    report(&wrong);
}

#[test]
fn no_message_is_left_over() {
    let (needed, welcome) = asked_for();
    let quoted: BTreeSet<&str> = SRC
        .iter()
        .flat_map(|source| &source.quotes)
        .map(|quote| quote.words.as_str())
        .chain(MESSAGES.iter().flat_map(|message| message.references()))
        .collect();
    let left: Vec<String> = MESSAGES
        .iter()
        .filter(|message| !needed.contains(&message.id) && !welcome.contains(&message.id))
        .filter(|message| !quoted.contains(message.id.as_str()))
        .filter(|message| {
            !message
                .id
                .strip_suffix(".advice")
                .is_some_and(|id| quoted.contains(id))
        })
        .map(|message| format!("{}: {}", message.place, message.id))
        .collect();
    report(&left);
}

#[test]
fn what_is_said_in_other_words_in_lines_fills_in_the_same() {
    let mut wrong = Vec::new();
    for other in &*IN_LINES {
        match MESSAGES.iter().find(|message| message.id == other.id) {
            Some(message) if message.arguments() == other.arguments() => {}
            Some(_) => wrong.push(format!(
                "{}: {} fills in other things",
                other.place, other.id
            )),
            None => wrong.push(format!("{}: there is no {}", other.place, other.id)),
        }
    }
    report(&wrong);
}

#[test]
fn no_message_is_there_twice() {
    let mut seen = BTreeMap::new();
    let mut wrong = Vec::new();
    for message in &*MESSAGES {
        if let Some(first) = seen.insert(&message.id, &message.place) {
            wrong.push(format!(
                "{}: {} stands in {first} too",
                message.place, message.id
            ));
        }
    }
    report(&wrong);
    let english = Language::english();
    assert!(MESSAGES.iter().all(|message| english.has(&message.id)));
}

#[test]
fn what_a_message_fills_in_is_given_to_it() {
    let mut wrong = Vec::new();
    for source in &*SRC {
        for quote in &source.quotes {
            let before = source.code[..quote.at].trim_end();
            let known = MESSAGES.iter().any(|message| message.id == quote.words);
            if !known || !before.ends_with("fill(") {
                continue;
            }
            let call = call_around(&source.code, quote.at);
            if !source.code[call.clone()].contains("&[") {
                continue;
            }
            let named: Vec<&str> = source
                .quotes
                .iter()
                .filter(|arg| {
                    call.contains(&arg.at) && source.code[..arg.at].trim_end().ends_with('(')
                })
                .filter(|arg| arg.at != quote.at)
                .map(|arg| arg.words.as_str())
                .collect();
            for argument in message(&quote.words).arguments() {
                if !named.contains(&argument) {
                    wrong.push(format!(
                        "{}:{}: {} needs ${argument}",
                        source.path,
                        source.line(quote.at),
                        quote.words
                    ));
                }
            }
        }
    }
    report(&wrong);
}

/// The rest of a call from its first argument to the bracket that closes it.
fn call_around(code: &str, at: usize) -> std::ops::Range<usize> {
    let mut depth = 1;
    for (index, c) in code[at..].char_indices() {
        match c {
            '(' => depth += 1,
            ')' if depth == 1 => return at..at + index,
            ')' => depth -= 1,
            _ => {}
        }
    }
    at..code.len()
}
