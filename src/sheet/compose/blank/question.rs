//! One question on the blank form: its words, when it is asked, and room for the answer or choices to tick.

use super::Asker;
use crate::ask::form::{Field, When};
use crate::ask::place::Node;
use crate::ask::words::{choice_id, question_id};
use crate::language::Arg;
use crate::profile::cell::{Cell, Choices, Record, Shape};
use crate::sheet::document::{Blank, Block, Text};

/// Lines for an answer of several lines.
const ROOM: u8 = 2;

/// A condition with more choices than this is not spelled out: it would be longer than its question.
const MOST_CHOICES: usize = 3;

impl Asker<'_> {
    /// The question with its room.
    pub(super) fn question(&self, node: &Node, field: &Field) -> Vec<Block> {
        let Some(record) = self.record(node) else {
            return Vec::new();
        };
        let Some(shape) = record.cell(field.key).map(Cell::shape) else {
            return Vec::new();
        };
        let blank = |lines| {
            let label = self.asked(record, field);
            Block::Blanks(vec![Blank { label, lines }])
        };
        match shape {
            Shape::Line
            | Shape::Date
            | Shape::Amount
            | Shape::Age
            | Shape::Scale
            | Shape::Count => vec![blank(1)],
            Shape::Lines => vec![blank(ROOM)],
            Shape::One(choices) | Shape::Several(choices) => {
                let choices = self.choices(choices).into_iter().map(Text::plain);
                vec![blank(0), Block::Ticks(choices.collect())]
            }
        }
    }

    /// "Which one? (only if "Blood thinner" is: Yes) (Look on the box)".
    pub(super) fn asked(&self, record: &dyn Record, field: &Field) -> Text {
        let id = question_id(record.name(), field.key);
        let condition = self.condition(record, field.when);
        let hint = self.hint(&id);
        let asides = condition.into_iter().chain(hint);
        asides.fold(Text::bold(self.text(&id)), |text, aside| {
            text.then(Text::plain(format!(" ({aside})")))
        })
    }

    /// The words of the choices.
    pub(super) fn choices(&self, choices: Choices) -> Vec<String> {
        let words = |key: &&'static str| self.text(&choice_id(choices, key));
        choices.keys.iter().map(words).collect()
    }

    fn condition(&self, record: &dyn Record, when: When) -> Option<String> {
        match when {
            When::Always => None,
            When::Is(key, keys) => Some(self.on(record, key, keys, "blank-if")),
            When::IsNot(key, keys) | When::GivenUnless(_, key, keys) => {
                Some(self.on(record, key, keys, "blank-if-not"))
            }
            When::Given(key) => {
                let label = self.text(&format!("{}.label", question_id(record.name(), key)));
                let args = [("question", Arg::Words(&label))];
                Some(self.language.fill("blank-if-given", &args))
            }
            When::VisitIsNot(key, keys) => {
                Some(self.on(&self.profile.visit, key, keys, "blank-if-not"))
            }
        }
    }

    fn on(&self, record: &dyn Record, key: &str, keys: &[&str], id: &str) -> String {
        let question = self.text(&format!("{}.label", question_id(record.name(), key)));
        let words: Vec<String> = match record.cell(key).map(Cell::shape) {
            Some(Shape::One(choices) | Shape::Several(choices)) => keys
                .iter()
                .map(|key| self.text(&choice_id(choices, key)))
                .collect(),
            Some(
                Shape::Line
                | Shape::Lines
                | Shape::Date
                | Shape::Amount
                | Shape::Age
                | Shape::Scale
                | Shape::Count,
            )
            | None => Vec::new(),
        };
        if words.len() > MOST_CHOICES {
            return self
                .language
                .fill("blank-if-fits", &[("question", Arg::Words(&question))]);
        }
        let answer = words.join(&self.text("blank-or"));
        self.language.fill(
            id,
            &[
                ("question", Arg::Words(&question)),
                ("answer", Arg::Words(&answer)),
            ],
        )
    }
}
