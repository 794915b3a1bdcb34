//! The bank of questions, topic by topic, and which topics belong to what a person has said.

use std::sync::LazyLock;

use super::List;
use super::packed::{packed, unpack};
use super::term::Term;

/// What a group of questions is about, in the order in which all of them are listed.
pub const TOPICS: [&str; 12] = [
    "second-opinion",
    "new-diagnosis",
    "unclear-diagnosis",
    "choice",
    "surgery",
    "strong-treatment",
    "not-working",
    "rare",
    "test-results",
    "medicines",
    "long-term",
    "daily-life",
];

/// The further columns of the list.
const TOPIC: usize = 1;
const STAR: usize = 2;
const MANNER: usize = 3;

/// How a question is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Manner {
    /// Among the first.
    First,
    /// With the others.
    Plain,
    /// Softly, last, and kept private until the person says otherwise: how long, how it ends, intimate matters.
    Quiet,
}

/// A question of the bank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// The question.
    pub words: &'static str,
    /// How it is offered.
    pub manner: Manner,
}

static BY_ANSWER: LazyLock<Vec<(&str, &str, &str)>> = LazyLock::new(|| {
    let rows = unpack(packed!("topics")).lines();
    let row = |row: &'static str| {
        let (kind, rest) = row.split_once('\t')?;
        let (key, topics) = rest.split_once('\t')?;
        Some((kind, key, topics))
    };
    rows.filter_map(row).collect()
});

/// The questions about a topic, those to be offered first in front.
pub fn questions(topic: &str) -> Vec<Question> {
    let about = |term: &&Term| term.column(TOPIC).split('|').any(|other| other == topic);
    let mut found: Vec<Question> = List::Questions
        .terms()
        .iter()
        .filter(about)
        .map(|term| Question {
            words: term.suggestion.name,
            manner: manner(term),
        })
        .collect();
    found.sort_by_key(|question| question.manner);
    found
}

/// The topics that belong to an answer: of this kind (`situation`, `main-reason`, `nature`, `specialty`), with this key.
pub fn topics(kind: &str, key: &str) -> impl Iterator<Item = &'static str> {
    let known = BY_ANSWER.iter();
    let row = known
        .filter(move |(of, name, _)| *of == kind && *name == key)
        .map(|(_, _, topics)| *topics);
    row.flat_map(|topics| topics.split('|'))
        .collect::<Vec<_>>()
        .into_iter()
}

/// How the question of these words is offered; plainly where it is the person's own.
pub fn manner_of(words: &str) -> Manner {
    let mut terms = List::Questions.terms().iter();
    let found = terms.find(|term| term.suggestion.name == words);
    found.map_or(Manner::Plain, manner)
}

fn manner(term: &Term) -> Manner {
    match (term.column(STAR), term.column(MANNER)) {
        (_, "quiet") => Manner::Quiet,
        ("star", _) => Manner::First,
        (_, _) => Manner::Plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_topic_has_ten_questions_and_one_to_be_offered_first() {
        for topic in TOPICS {
            let found = questions(topic);
            assert!(found.len() >= 10, "{topic}");
            assert_eq!(found[0].manner, Manner::First, "{topic}");
        }
        for term in List::Questions.terms() {
            for topic in term.column(TOPIC).split('|') {
                assert!(TOPICS.contains(&topic), "{topic}");
            }
        }
    }

    #[test]
    fn each_answer_leads_to_topics_that_there_are() {
        for (kind, key, topics) in BY_ANSWER.iter() {
            for topic in topics.split('|') {
                assert!(TOPICS.contains(&topic), "{kind} {key}: {topic}");
            }
        }
    }
}
