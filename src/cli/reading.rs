//! `previsit read`: what the program understands of some words, as JSON for scripts and for whoever doubts it.

use std::process::ExitCode;

use serde_json::{Value, json};

use super::command::Reading;
use super::failure::{Failure, print};
use super::read_medicine;
use crate::ask::dates::{self, DateWords};
use crate::ask::guard::{self, What};
use crate::language::Language;
use crate::profile::rough_date::RoughDate;
use crate::profile::text::{Lines, clean};

/// What was asked back, or could not be read: a script can tell it from a clear answer.
const UNCLEAR: u8 = 3;

/// How words were read.
enum Outcome {
    /// They are clear.
    Clear(Value),
    /// They mean several things, or nothing that is known.
    Unclear(Value),
}

/// `previsit read KIND TEXT`
pub(super) fn read(kind: Reading, text: &str, language: &Language) -> Result<ExitCode, Failure> {
    let words = clean(text, Lines::One);
    let outcome = match kind {
        Reading::Date => date(&words, language),
        Reading::Dose => dose(&words, language),
        Reading::Medicine => match read_medicine::medicine(text, language) {
            (json, false) => Outcome::Clear(json),
            (json, true) => Outcome::Unclear(json),
        },
    };
    let (json, code) = match outcome {
        Outcome::Clear(json) => (json, ExitCode::SUCCESS),
        Outcome::Unclear(json) => (json, ExitCode::from(UNCLEAR)),
    };
    let text = serde_json::to_string_pretty(&json).unwrap_or_default();
    print(&(text + "\n"), language)?;
    Ok(code)
}

/// `{"written", "clear", "ask": [{"words", "meanings"}]}`
fn dose(words: &str, language: &Language) -> Outcome {
    let asks: Vec<Value> = guard::look(words, language)
        .into_iter()
        .filter_map(|finding| match finding.what {
            What::Ask(ask) => Some(json!({
                "words": words[finding.at],
                "meanings": ask.meanings,
            })),
            What::Rewrite(_) => None,
        })
        .collect();
    let is_clear = asks.is_empty();
    let json = json!({
        "written": words,
        "clear": guard::clear(words, language),
        "ask": asks,
    });
    if is_clear {
        Outcome::Clear(json)
    } else {
        Outcome::Unclear(json)
    }
}

/// `{"written", "edtf", "says"}`, or the days that are asked about, or why nothing was read.
fn date(words: &str, language: &Language) -> Outcome {
    let today = jiff::Zoned::now().date();
    match dates::read(words, &DateWords::new(language), today, None) {
        dates::Reading::Date(edtf) => {
            let date = RoughDate::new(words.to_owned(), Some(edtf));
            Outcome::Clear(json!({
                "written": words,
                "edtf": edtf.to_string(),
                "says": dates::echo(&date, language),
            }))
        }
        dates::Reading::Ask { choices } => {
            let asks = choices
                .iter()
                .map(|day| json!({ "edtf": day.to_string(), "says": dates::say(day, language) }));
            let asks: Vec<Value> = asks.collect();
            Outcome::Unclear(json!({ "written": words, "ask": asks }))
        }
        dates::Reading::Unreadable(why) => Outcome::Unclear(json!({
            "written": words,
            "problem": language.text(why.message()),
        })),
    }
}
