//! The pen that writes answers in words, and remembers which of them stand on this paper.
//!
//! It never writes what the form keeps off this paper, whoever asks for it.

use std::collections::HashMap;

use jiff::civil::Date;

use super::Choices;
use super::doses::{self, Owed};
use super::form::{KeptBack, kept_back};
use super::units;
use crate::ask::dates::echo;
use crate::ask::form::Print;
use crate::ask::guard;
use crate::ask::words;
use crate::language::Language;
use crate::profile::Profile;
use crate::profile::cell::{Cell, Shape, Value};
use crate::profile::rough_date::RoughDate;
use crate::profile::spot::Spot;
use crate::profile::text::{Lines, clean};
use crate::sheet::document::{Fact, Text};

/// Who reads the paper that is being written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reader {
    /// The doctor.
    Doctor,
    /// The patient.
    Patient,
}

/// The longest answer on the doctor's paper, in bytes: some six lines.
const LONG: usize = 600;

/// Writes answers onto one paper.
#[derive(Debug)]
pub(super) struct Pen<'a> {
    /// The answers.
    pub(super) profile: &'a Profile,
    /// The language of our own words.
    pub(super) language: &'a Language,
    /// The day on which the sheet is made.
    pub(super) made: Date,
    choices: Choices,
    reader: Reader,
    kept_back: Vec<KeptBack>,
    /// What stands on the paper, place by place.
    written: HashMap<Spot, Vec<&'static str>>,
    /// What stands there in a clear form alone.
    pub(super) owed: Owed,
}

impl<'a> Pen<'a> {
    /// A pen for an empty paper.
    pub(super) fn new(
        profile: &'a Profile,
        language: &'a Language,
        choices: Choices,
        reader: Reader,
    ) -> Self {
        Self {
            profile,
            language,
            made: choices.made,
            choices,
            reader,
            kept_back: kept_back(),
            written: HashMap::new(),
            owed: Owed::new(),
        }
    }

    /// Takes over what stands on another paper, so that it is not written twice.
    pub(super) fn knows(&mut self, other: &Self) {
        for (spot, keys) in &other.written {
            self.written.entry(spot.clone()).or_default().extend(keys);
        }
        for (spot, keys) in &other.owed {
            self.owed.entry(spot.clone()).or_default().extend(keys);
        }
    }

    /// Whether a part of the interview is printed at all.
    pub(super) fn prints(&self, part: &str) -> bool {
        !self.choices.without.has(part)
    }

    /// A message of ours.
    pub(super) fn text(&self, id: &str) -> String {
        self.language.text(id)
    }

    /// "not filled in".
    pub(super) fn open(&self) -> Text {
        Text::plain(self.text("sheet-not-filled-in"))
    }

    /// Whether an answer or list stands on the paper already.
    pub(super) fn has_written(&self, spot: &Spot, key: &'static str) -> bool {
        let keys = self.written.get(spot);
        keys.is_some_and(|keys| keys.contains(&key))
    }

    /// Remembers that an answer or list stands on the paper.
    pub(super) fn mark(&mut self, spot: &Spot, key: &'static str) {
        self.written.entry(spot.clone()).or_default().push(key);
    }

    /// The answer in words, "not sure" included; nothing when nothing was said or it may not stand here.
    pub(super) fn answer(&mut self, spot: &Spot, key: &'static str) -> Option<Text> {
        let text = self.look(spot, key)?;
        if self.is_too_long(&text) {
            return Some(Text::plain(self.text("sheet-long")));
        }
        self.mark(spot, key);
        self.note_dose(spot, key);
        Some(text)
    }

    /// Whether a text would crowd out the rest of the doctor's paper; it stands in full on the patient's.
    pub(super) fn is_too_long(&self, text: &Text) -> bool {
        self.reader == Reader::Doctor && text.words().len() > LONG
    }

    /// The same without remembering that it was written.
    pub(super) fn look(&self, spot: &Spot, key: &str) -> Option<Text> {
        let cell = self.profile.cell(spot, key)?;
        let text = match (cell.value(), cell.unknown()) {
            (Some(Value::Words(dose)), _) if self.is_dose(spot, key) => {
                doses::with_words(&self.safe(&dose), self.language)
            }
            (Some(value), _) => self.given(cell, &value),
            (None, Some(why)) => Text::plain(words::unknown_on_paper(why, self.language)),
            (None, None) => return None,
        };
        (!text.is_empty() && self.may_write(spot, key)).then_some(text)
    }

    /// Each choice of an answer by itself, in the person's order; what was said instead when there is none.
    pub(super) fn each(&mut self, spot: &Spot, key: &'static str) -> Vec<Text> {
        let Some(answer) = self.answer(spot, key) else {
            return Vec::new();
        };
        let cell = self.profile.cell(spot, key);
        match cell.and_then(|cell| Some((cell.shape(), cell.value()?))) {
            Some((shape, Value::Several(keys))) => keys
                .into_iter()
                .map(|key| {
                    Text::plain(words::value(
                        shape,
                        &Value::Several(vec![key]),
                        self.language,
                    ))
                })
                .collect(),
            Some((_, Value::Words(_) | Value::Date(_) | Value::One(_))) | None => vec![answer],
        }
    }

    /// The answer in words, or "not filled in".
    pub(super) fn answer_or_open(&mut self, spot: &Spot, key: &'static str) -> Text {
        self.answer(spot, key).unwrap_or_else(|| self.open())
    }

    /// The answer by itself where one was given, with its label where it is "not sure" or the like.
    pub(super) fn bare(&mut self, spot: &Spot, key: &'static str) -> Option<Text> {
        let cell = self.profile.cell(spot, key)?;
        if cell.unknown().is_some() {
            self.named(spot, key)
        } else {
            self.answer(spot, key)
        }
    }

    /// Label and answer: "How bad: mild".
    pub(super) fn named(&mut self, spot: &Spot, key: &'static str) -> Option<Text> {
        let answer = self.answer(spot, key)?;
        Some(Text::plain(self.label(spot, key) + &self.text("sheet-colon")).then(answer))
    }

    /// A label with its answer; nothing when nothing was said.
    pub(super) fn fact(&mut self, spot: &Spot, key: &'static str) -> Option<Fact> {
        let value = self.answer(spot, key)?;
        Some(Fact {
            label: self.label(spot, key),
            value,
        })
    }

    /// A label with its answer or "not filled in".
    pub(super) fn fact_or_open(&mut self, spot: &Spot, key: &'static str) -> Fact {
        Fact {
            label: self.label(spot, key),
            value: self.answer_or_open(spot, key),
        }
    }

    /// The facts of these answers that were given.
    pub(super) fn facts(&mut self, spot: &Spot, keys: &[&'static str]) -> Vec<Fact> {
        keys.iter().filter_map(|key| self.fact(spot, key)).collect()
    }

    /// Answers that belong together: the label of the first that was given, the others behind it as `say` says them.
    pub(super) fn row(
        &mut self,
        spot: &Spot,
        keys: &[&'static str],
        say: impl Fn(&mut Self, &Spot, &'static str) -> Option<Text>,
    ) -> Option<Fact> {
        let is_open = |key: &&&'static str| !self.has_written(spot, key);
        let open: Vec<&'static str> = keys.iter().filter(is_open).copied().collect();
        let at = open.iter().position(|key| self.look(spot, key).is_some())?;
        let (first, others) = open[at..].split_first()?;
        let Fact { label, value } = self.fact(spot, first)?;
        let others = others.iter().filter_map(|key| say(self, spot, key));
        let parts: Vec<Text> = std::iter::once(value).chain(others).collect();
        let value = self.join(parts, "sheet-semicolon");
        Some(Fact { label, value })
    }

    /// The cells of a table row; a cell is empty where nothing was said.
    pub(super) fn cells(&mut self, entry: &Spot, keys: &[&'static str]) -> Vec<Text> {
        keys.iter()
            .map(|key| self.answer(entry, key).unwrap_or_default())
            .collect()
    }

    /// The short name of a question.
    pub(super) fn label(&self, spot: &Spot, key: &str) -> String {
        let record = self.profile.record(spot).map_or("", |record| record.name());
        self.label_in(record, key)
    }

    /// The short name of a question, by the name of its record.
    pub(super) fn label_in(&self, record: &str, key: &str) -> String {
        self.text(&format!("{}.label", words::question_id(record, key)))
    }

    /// Texts in a row with a message of ours between them, such as `sheet-semicolon`.
    pub(super) fn join(&self, parts: impl IntoIterator<Item = Text>, between: &str) -> Text {
        parts.into_iter().fold(Text::default(), |row, part| {
            if row.is_empty() {
                part
            } else {
                let between = Text::plain(self.between(&row.words(), between));
                row.then(between).then(part)
            }
        })
    }

    /// A date as it is printed.
    pub(super) fn date(&self, date: &RoughDate) -> String {
        echo(date, self.language)
    }

    /// A given value in words, whoever's words they are; empty when nothing was given.
    pub(super) fn value(&self, spot: &Spot, key: &str) -> String {
        let cell = self.profile.cell(spot, key);
        let given = cell.and_then(|cell| Some(self.given(cell, &cell.value()?)));
        let words = given.map_or_else(String::new, |text| text.words());
        if self.is_dose(spot, key) {
            guard::clear(&words, self.language)
        } else {
            words
        }
    }

    /// Our words for choices and dates that were read, the person's own for everything else.
    fn given(&self, cell: &dyn Cell, value: &Value) -> Text {
        match (value, cell.shape()) {
            (Value::One(_) | Value::Several(_), shape) => {
                Text::plain(words::value(shape, value, self.language))
            }
            (Value::Date(date), _) => {
                let words = units::tie_amount(&self.safe(&self.date(date)));
                let keeps_own = date.edtf.is_none() || words.len() > date.said.len();
                if keeps_own && words.starts_with(date.said.trim()) {
                    Text::person(words)
                } else {
                    Text::plain(words)
                }
            }
            (Value::Words(words), Shape::Amount) => {
                Text::person(units::tie_amount(&self.safe(words)))
            }
            (Value::Words(words), _) => Text::person(units::tie(&self.safe(words))),
        }
    }

    /// Words without what a printer would obey.
    pub(super) fn safe(&self, words: &str) -> String {
        match self.reader {
            Reader::Doctor => self.on_one_line(words),
            Reader::Patient => clean(words, Lines::Many),
        }
    }

    /// The lines of an answer behind each other: the doctor's paper is short, the patient's keeps them apart.
    fn on_one_line(&self, words: &str) -> String {
        let words = clean(words, Lines::Many);
        let lines = words.lines().map(str::trim).filter(|line| !line.is_empty());
        lines.fold(String::new(), |row, line| {
            if row.is_empty() {
                line.to_owned()
            } else {
                let between = self.between(&row, "sheet-semicolon");
                row + &between + line
            }
        })
    }

    /// What stands between these words and the next; a sentence that has ended needs no further sign.
    fn between(&self, words: &str, id: &str) -> String {
        let has_ended = words.ends_with(['.', '!', '?']);
        self.text(match id {
            "sheet-semicolon" | "sheet-full-stop" if has_ended => "sheet-space",
            id => id,
        })
    }

    /// Whether an entry stands on this paper: what is kept for the person alone only on their own, and on request.
    pub(super) fn may_show(&self, entry: &Spot) -> bool {
        let record = self.profile.record(entry);
        let is_private = record.is_some_and(words::is_private);
        !is_private || (self.reader == Reader::Patient && self.choices.private)
    }

    fn may_write(&self, spot: &Spot, key: &str) -> bool {
        let on_request = self.choices.private;
        let on_this_paper = |print| match (print, self.reader) {
            (Print::Everywhere, Reader::Doctor | Reader::Patient)
            | (Print::PatientOnly, Reader::Patient) => true,
            (Print::Private, Reader::Patient) => on_request,
            (Print::PatientOnly | Print::Private, Reader::Doctor)
            | (Print::Never, Reader::Doctor | Reader::Patient) => false,
        };
        let mut said = self.kept_back.iter().filter(|kept| kept.is(spot, key));
        said.all(|kept| on_this_paper(kept.print))
    }
}
