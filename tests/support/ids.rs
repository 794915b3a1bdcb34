//! Which messages the program asks for: by the form, by tables of its own, and by quoted words in the sources.

use std::collections::BTreeSet;

use previsit::ask::form::{Growth, Item};
use previsit::ask::words::{choice_id, list_id, question_id};
use previsit::interview::keys::KEYS;
use previsit::profile::answer::Unknown;
use previsit::profile::cell::{Cell, Choices, Shape};
use previsit::profile::rows::Instead;
use previsit::sheet::{Audience, Handout, Letters, PaperSize};

use super::pages::{Form, Stop};
use super::source::Source;

/// Ids that have to exist, and ids that may.
#[derive(Debug, Default)]
pub(crate) struct Ids {
    /// Asked for in any case.
    pub(crate) needed: BTreeSet<String>,
    /// Looked up, and left out where there is none.
    pub(crate) welcome: BTreeSet<String>,
}

impl Ids {
    fn need(&mut self, id: &str, attributes: &[&str]) {
        self.needed.insert(id.to_owned());
        self.needed
            .extend(attributes.iter().map(|name| format!("{id}.{name}")));
    }

    fn welcome(&mut self, id: &str, attributes: &[&str]) {
        self.welcome
            .extend(attributes.iter().map(|name| format!("{id}.{name}")));
    }
}

/// The messages of parts, questions, choices and lists.
pub(crate) fn of_form(form: &Form) -> Ids {
    let mut ids = Ids::default();
    for stop in &form.stops {
        if stop.node.list().is_none() {
            ids.need(&format!("part-{}", stop.node.part().name), &["help"]);
        }
        of_questions(form, stop, &mut ids);
        of_lists(stop, &mut ids);
    }
    ids
}

fn of_questions(form: &Form, stop: &Stop, ids: &mut Ids) {
    let record = form.record(stop);
    for field in stop.fields() {
        let id = question_id(record.name(), field.key);
        ids.need(&id, &["label", "help"]);
        ids.welcome(&id, &["hint", "on-paper"]);
        let choices = record.cell(field.key).and_then(choices);
        for (choices, key) in choices
            .iter()
            .flat_map(|choices| choices.keys.iter().map(move |key| (choices, key)))
        {
            let id = choice_id(*choices, key);
            ids.need(&id, &[]);
            ids.welcome(&id, &["help"]);
        }
    }
    for item in stop.node.items() {
        if let Item::Together(id, _) = item {
            ids.need(id, &["help"]);
            ids.welcome(id, &["hint"]);
        }
    }
}

fn of_lists(stop: &Stop, ids: &mut Ids) {
    for list in stop.lists() {
        let id = list_id(&stop.node, list);
        ids.need(&id, &["label", "count", "help", "none-label", "entry"]);
        ids.welcome(&id, &["hint", "on-paper"]);
        match list.growth {
            Growth::Free => ids.need(&id, &["add", "another", "none", "removed", "many"]),
            Growth::OneByOne => ids.need(&id, &["add", "another", "none", "removed"]),
            Growth::Fixed => {}
        }
    }
}

/// The choices of an answer, where it has any.
pub(crate) fn choices(cell: &dyn Cell) -> Option<Choices> {
    match cell.shape() {
        Shape::One(choices) | Shape::Several(choices) => Some(choices),
        Shape::Line
        | Shape::Lines
        | Shape::Date
        | Shape::Amount
        | Shape::Age
        | Shape::Scale
        | Shape::Count => None,
    }
}

/// The messages whose ids are put together from tables of the program.
pub(crate) fn of_tables() -> Ids {
    let mut ids = Ids::default();
    for unknown in Unknown::ALL {
        ids.need(&format!("unknown-{}", unknown.key()), &["paper"]);
    }
    for instead in Instead::ALL
        .into_iter()
        .filter(|instead| *instead != Instead::None)
    {
        ids.need(&format!("instead-{}", instead.key()), &[]);
    }
    for binding in &KEYS {
        ids.need(&format!("key-{}", binding.id), &["help"]);
    }
    for letters in Letters::ALL {
        ids.need(&format!("make-letters-{}", letters.key()), &[]);
    }
    for more in ["digits", "question-mark"] {
        ids.need(&format!("key-{more}"), &["help"]);
    }
    for doing in [
        "choose",
        "tick",
        "continue",
        "open",
        "go-there",
        "change",
        "back-to-page",
    ] {
        ids.need(&format!("key-enter-{doing}"), &[]);
    }
    for audience in Audience::ALL {
        ids.need(&format!("make-for-{}", audience.key()), &[]);
    }
    for handout in Handout::OF_A_PERSON {
        ids.need(&format!("make-handout-{}", handout.key()), &[]);
    }
    for paper in PaperSize::ALL {
        ids.need(&format!("make-paper-{}", paper.key()), &[]);
    }
    for time in ["morning", "noon", "evening", "night"] {
        ids.need(&format!("time-{time}"), &[]);
    }
    for finding in ["review-blank", "review-unread"] {
        ids.need(&format!("{finding}-of"), &[]);
    }
    for topic in previsit::vocabulary::TOPICS {
        ids.need(&format!("topic-{topic}"), &[]);
        // The starts of words that speak of it; a language can do without.
        ids.welcome.insert(format!("read-topic-{topic}"));
    }
    for third in ["early", "middle", "late"] {
        ids.need(&format!("date-{third}"), &[]);
        ids.need(&format!("date-decade-{third}"), &[]);
    }
    for month in 1..=12 {
        ids.need(&format!("date-month-{month}"), &[]);
        ids.need(&format!("date-month-alone-{month}"), &[]);
        ids.need(&format!("date-read-month-{month}"), &[]);
    }
    for number in (1..=20).chain((30..=90).step_by(10)) {
        ids.need(&format!("date-read-count-{number}"), &[]);
        ids.need(&format!("date-read-rank-{number}"), &[]);
    }
    let english = previsit::language::Language::english();
    for command in previsit::cli::definition(&english).get_subcommands() {
        ids.need(&format!("cli-{}", command.get_name()), &[]);
    }
    ids
}

/// The message ids that stand in the sources as quoted words, where a message is asked for by name.
pub(crate) fn of_sources(sources: &[Source]) -> Ids {
    let mut ids = Ids::default();
    for source in sources {
        for quote in &source.quotes {
            let before = source.code[..quote.at].trim_end().trim_end_matches('&');
            let asked = |names: &[&str]| names.iter().any(|name| before.ends_with(name));
            if quote.words.contains('{') {
                continue;
            }
            if asked(&["text(", "fill("]) {
                ids.need(&quote.words, &[]);
            } else if asked(&["could_not(", "wrong_use("]) {
                ids.need(&quote.words, &["advice"]);
            } else if asked(&["maybe("]) {
                ids.welcome.insert(quote.words.clone());
            } else if source.path == "src/ask/dates/words.rs" {
                // The names of the lists of words that dates are read with; a language can do without any of them.
                ids.welcome.insert(format!("date-read-{}", quote.words));
            } else if source.path == "src/ask/one_line/words.rs" {
                // The same for a medicine on one line.
                ids.welcome.insert(format!("one-line-read-{}", quote.words));
            } else if source.path == "src/store/error.rs" && quote.words.starts_with("store-") {
                ids.need(&quote.words, &["advice"]);
                ids.welcome(&quote.words, &["corner"]);
            } else if [
                ("src/vocabulary/bring/fault.rs", "names-"),
                ("src/cli/misuse.rs", "cli-use"),
            ]
            .iter()
            .any(|(path, start)| source.path == *path && quote.words.starts_with(start))
            {
                ids.need(&quote.words, &["advice"]);
            }
        }
    }
    ids
}
