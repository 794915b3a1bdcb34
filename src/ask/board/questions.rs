//! Questions that others ask: first those that belong to what the person has said, the most asked in front.

use super::{Around, Board, Does, Group, Page, Row, Tick};
use crate::ask::edit::Edit;
use crate::ask::form::chosen;
use crate::profile::Profile;
use crate::profile::cell::{Cell, Record, Value};
use crate::profile::questions::Urgency;
use crate::profile::spot::Spot;
use crate::vocabulary::{self, List, Manner, Question, TOPICS};

/// So many topics stand open on the first board; a longer page is not read.
const OPEN: usize = 4;

/// The topic that is always open.
const ALWAYS: &str = "second-opinion";

/// The topics that fill up where little was said.
const USUAL: [&str; 2] = ["new-diagnosis", "test-results"];

/// The answers in whose words topics are looked for.
const WORDS: [(&str, &str); 4] = [
    ("reason", "told"),
    ("reason", "proposed"),
    ("reason", "diagnosis"),
    ("reason", "situation_words"),
];

/// From so many medicines on, questions about them are offered.
const MANY_MEDICINES: usize = 4;

/// Minutes that a question takes with its answer: a working value for an hour with a dozen questions.
const MINUTES: usize = 5;

/// About how many minutes the questions take that are not left for the end.
pub fn minutes(profile: &Profile) -> usize {
    let questions = &profile.questions.questions.entries;
    let may_wait = |urgency: Option<&Urgency>| urgency == Some(&Urgency::IfTime);
    let asked = questions
        .iter()
        .filter(|question| !may_wait(question.urgency.given()));
    asked.count() * MINUTES
}

/// The topics that belong to what the person has said, the nearest first.
fn topics(around: &Around<'_>) -> Vec<&'static str> {
    let profile = around.profile;
    let mut found: Vec<&'static str> = Vec::new();
    let mut add = |topic: &'static str| {
        if !found.contains(&topic) {
            found.push(topic);
        }
    };
    let reason: &dyn Record = &profile.reason;
    for (kind, key) in [
        ("situation", "situations"),
        ("main-reason", "main_reason"),
        ("nature", "nature"),
    ] {
        for choice in chosen(reason, key) {
            vocabulary::topics(kind, choice).for_each(&mut add);
        }
    }
    in_words(around).into_iter().for_each(&mut add);
    if let Some(specialty) = specialty(profile) {
        vocabulary::topics("specialty", specialty).for_each(&mut add);
    }
    if profile.medicines.medicines.entries.len() >= MANY_MEDICINES {
        add("medicines");
    }
    for topic in USUAL {
        if found.len() < OPEN - 1 && !found.contains(&topic) {
            found.push(topic);
        }
    }
    // Whatever the reason: this is what a second opinion is for.
    found.retain(|topic| *topic != ALWAYS);
    found.insert(found.len().min(OPEN - 1), ALWAYS);
    found
}

/// The topics that the person's own words speak of.
fn in_words(around: &Around<'_>) -> Vec<&'static str> {
    let mut said = String::new();
    for (section, key) in WORDS {
        let cell = around.profile.cell(&Spot::section(section), key);
        if let Some(Value::Words(words)) = cell.and_then(Cell::value) {
            said.push_str(&vocabulary::fold(&words));
            said.push(' ');
        }
    }
    let begins = |start: &str| said.split(' ').any(|word| word.starts_with(start));
    let topics = TOPICS.into_iter().filter(|topic| {
        let starts = around.language.maybe(&format!("read-topic-{topic}"));
        starts.is_some_and(|starts| starts.split('|').any(begins))
    });
    topics.collect()
}

/// The specialty of the list that the person means.
pub(super) fn specialty(profile: &Profile) -> Option<&'static str> {
    let written = profile.visit.specialty.given()?;
    let found = vocabulary::search(List::Specialties, &written.0, 1);
    found.first().map(|specialty| specialty.name)
}

/// The first board: the open topics with what is asked most, the other topics, and softly what is hard to ask.
pub(super) fn board(around: &Around<'_>) -> Board {
    let topics = topics(around);
    let (open, _) = topics.split_at(topics.len().min(OPEN));
    let mut seen: Vec<&str> = Vec::new();
    let mut groups = Vec::new();
    for topic in open {
        let all = vocabulary::questions(topic);
        let mut rows = rows(around, &all, Manner::First, &mut seen);
        rows.push(opener(around, topic, "board-questions.more"));
        groups.push(Group {
            heading: around.text(&format!("topic-{topic}")),
            hint: None,
            rows,
        });
    }
    let quiet: Vec<Question> = open
        .iter()
        .flat_map(|topic| vocabulary::questions(topic))
        .collect();
    let rows = rows(around, &quiet, Manner::Quiet, &mut seen);
    if !rows.is_empty() {
        groups.push(Group {
            heading: around.text("board-questions-quiet"),
            hint: around.hint("board-questions-quiet.hint"),
            rows,
        });
    }
    let others = TOPICS.into_iter().filter(|topic| !open.contains(topic));
    groups.push(Group {
        heading: around.text("board-questions-others"),
        hint: None,
        rows: others
            .map(|topic| opener(around, topic, "board-questions.topic"))
            .collect(),
    });
    Board {
        heading: around.text("board-questions"),
        hint: around.hint("board-questions.hint"),
        groups,
        ends: Vec::new(),
    }
}

/// All questions about one topic.
pub(super) fn topic(at: usize, around: &Around<'_>) -> Board {
    let topic = TOPICS.get(at).copied().unwrap_or(TOPICS[0]);
    let all = vocabulary::questions(topic);
    let mut seen = Vec::new();
    let group = |manner, heading: String, hint, seen: &mut Vec<&'static str>| Group {
        heading,
        hint,
        rows: rows(around, &all, manner, seen),
    };
    let mut first = group(Manner::First, String::new(), None, &mut seen);
    first
        .rows
        .extend(rows(around, &all, Manner::Plain, &mut seen));
    let quiet = group(
        Manner::Quiet,
        around.text("board-questions-quiet"),
        around.hint("board-questions-quiet.hint"),
        &mut seen,
    );
    let groups = [first, quiet].into_iter();
    Board {
        heading: around.text(&format!("topic-{topic}")),
        hint: around.hint("board-questions.hint"),
        groups: groups.filter(|group| !group.rows.is_empty()).collect(),
        ends: Vec::new(),
    }
}

/// The row that opens all questions about a topic.
fn opener(around: &Around<'_>, topic: &str, id: &str) -> Row {
    let at = TOPICS.iter().position(|other| *other == topic).unwrap_or(0);
    let name = around.text(&format!("topic-{topic}"));
    let count = vocabulary::questions(topic).len();
    let args = [("topic", (&name).into()), ("count", count.into())];
    Row {
        words: around.language.fill(id, &args),
        said: String::new(),
        tick: Tick::Never,
        does: Does::Open(Page::Topic(at)),
    }
}

/// A row for each question of this manner that has none yet.
fn rows(
    around: &Around<'_>,
    all: &[Question],
    manner: Manner,
    seen: &mut Vec<&'static str>,
) -> Vec<Row> {
    let mut rows = Vec::new();
    for question in all.iter().filter(|question| question.manner == manner) {
        if !seen.contains(&question.words) {
            seen.push(question.words);
            rows.push(row(around, question));
        }
    }
    rows
}

fn row(around: &Around<'_>, question: &Question) -> Row {
    let home = around.home();
    let on_list = around.rows(&home, "questions").and_then(|rows| {
        let is_it = |id: &crate::profile::rows::RowId| {
            let text = rows.row(*id).and_then(|row| row.cell("text")?.value());
            text == Some(Value::Words(question.words.to_owned()))
        };
        rows.ids().into_iter().find(is_it)
    });
    let (tick, edits) = match on_list {
        Some(id) => (Tick::On, vec![Edit::Remove(home, "questions", id)]),
        None => (Tick::Off, add(around, &home, question)),
    };
    Row {
        words: question.words.to_owned(),
        said: String::new(),
        tick,
        does: Does::Make(edits),
    }
}

fn add(around: &Around<'_>, home: &Spot, question: &Question) -> Vec<Edit> {
    let entry = home.entry("questions", around.next_id(home, "questions"));
    let mut edits = vec![
        Edit::Add(home.clone(), "questions"),
        Edit::Put(
            entry.clone(),
            "text",
            Value::Words(question.words.to_owned()),
        ),
        Edit::Put(entry.clone(), "source", Value::One("bank")),
    ];
    if question.manner == Manner::Quiet {
        edits.push(Edit::Put(entry, "privacy", Value::One("private")));
    }
    edits
}
