//! What becomes of typed words: cleaned, kept as they are, and read as a date or an amount where one was asked for.

use jiff::civil::Date;

use super::amounts::{self, Reading as Amounts};
use super::dates::read::{self, Reading};
use super::dates::say;
use super::dates::words::DateWords;
use super::guard::{self, What};
use crate::language::Language;
use crate::profile::cell::{Shape, Value};
use crate::profile::edtf::Edtf;
use crate::profile::rough_date::RoughDate;
use crate::profile::text::{Lines, clean};

/// What reading depends on besides the words.
#[derive(Debug, Clone, Copy)]
pub struct Around<'a> {
    /// The day on which the words are typed.
    pub today: Date,
    /// The birth date, for "when I was 12".
    pub born: Option<&'a RoughDate>,
    /// The words for dates.
    pub dates: &'a DateWords,
    /// The language of the page.
    pub language: &'a Language,
}

/// What is said beside the box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// Nothing.
    Silent,
    /// How a date was understood, in words for the sheet.
    Reads(String),
    /// It was not understood; this says what would work.
    Problem(String),
    /// It can mean several days; which one?
    Which(Vec<Edtf>),
    /// A dose that can be read wrongly.
    Dose {
        /// Its clear form, where something becomes clearer.
        reads: Option<String>,
        /// What has two meanings in it, as a question.
        asks: Option<String>,
    },
}

/// Typed words as they are kept, and what is said beside them; no value when nothing was typed.
pub fn typed(shape: Shape, words: &str, around: &Around<'_>) -> (Option<Value>, Note) {
    let many = matches!(shape, Shape::Lines);
    let words = clean(words, if many { Lines::Many } else { Lines::One });
    if words.is_empty() {
        return (None, Note::Silent);
    }
    match shape {
        Shape::Date => date(words, around),
        Shape::Amount => {
            let note = problem(amounts::amount(&words, around.language), around.language);
            (Some(Value::Words(words)), note)
        }
        Shape::Age => {
            let note = problem(amounts::age(&words, around.language), around.language);
            (Some(Value::Words(words)), note)
        }
        Shape::Scale => {
            let note = problem(amounts::scale(&words), around.language);
            (Some(Value::Words(words)), note)
        }
        Shape::Count => {
            let note = problem(amounts::counted(&words, around.language), around.language);
            (Some(Value::Words(words)), note)
        }
        Shape::Line | Shape::Lines | Shape::One(_) | Shape::Several(_) => {
            (Some(Value::Words(words)), Note::Silent)
        }
    }
}

/// What is said beside the words of a dose; silent when they are clear.
pub fn dose(words: &str, language: &Language) -> Note {
    let words = clean(words, Lines::One);
    let mut asks = guard::look(&words, language)
        .into_iter()
        .filter_map(|finding| match finding.what {
            What::Ask(ask) => Some(ask.question),
            What::Rewrite(_) => None,
        });
    let asks = asks.next();
    let clear = guard::clear(&words, language);
    let reads = (clear != words).then_some(clear);
    if reads.is_none() && asks.is_none() {
        return Note::Silent;
    }
    Note::Dose { reads, asks }
}

/// What is said beside an answer that was kept earlier.
pub fn kept(shape: Shape, value: &Value, around: &Around<'_>) -> Note {
    match value {
        Value::Words(words) => typed(shape, words, around).1,
        Value::Date(date) if date.edtf.is_some() => Note::Reads(say::echo(date, around.language)),
        Value::Date(date) => typed(shape, &date.said, around).1,
        Value::One(_) | Value::Several(_) => Note::Silent,
    }
}

fn date(said: String, around: &Around<'_>) -> (Option<Value>, Note) {
    match read::read(&said, around.dates, around.today, around.born) {
        Reading::Date(edtf) => {
            let date = RoughDate::new(said, Some(edtf));
            let echo = say::echo(&date, around.language);
            (Some(Value::Date(date)), Note::Reads(echo))
        }
        Reading::Ask { choices } => (Some(unread(said)), Note::Which(choices)),
        Reading::Unreadable(why) => (
            Some(unread(said)),
            Note::Problem(around.language.text(why.message())),
        ),
    }
}

/// A date that is kept as it was typed.
fn unread(said: String) -> Value {
    Value::Date(RoughDate::new(said, None))
}

fn problem(reading: Amounts, language: &Language) -> Note {
    match reading {
        Amounts::Clear => Note::Silent,
        Amounts::Problem(id) => Note::Problem(language.text(id)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dose_is_said_clearly_and_asked_about() {
        let english = Language::english();
        assert_eq!(dose("10 mg", &english), Note::Silent);
        assert_eq!(
            dose(" 10mg ", &english),
            Note::Dose {
                reads: Some("10 mg".to_owned()),
                asks: None
            }
        );
        let question = "Does \"OD\" mean once a day, or right eye? Write it in words.".to_owned();
        assert_eq!(
            dose("10mg OD", &english),
            Note::Dose {
                reads: Some("10 mg OD".to_owned()),
                asks: Some(question)
            }
        );
    }
}
