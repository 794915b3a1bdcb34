//! `previsit read medicine`: how a medicine on one line is understood, as JSON for other programs.

use std::process::ExitCode;

use serde_json::{Map, Value as Json, json};

use super::failure::print;
use crate::ask::one_line::{self, LineWords};
use crate::language::Language;
use crate::profile::cell::Value;

/// Prints the boxes and the rest; the exit code is 3 where there is a rest, for then the person has to be asked.
pub(super) fn read(text: &str, language: &Language) -> ExitCode {
    let reading = one_line::read(text, &LineWords::new(language), language);
    let boxes: Map<String, Json> = reading
        .boxes
        .iter()
        .map(|filled| (filled.key.to_owned(), as_json(&filled.value)))
        .collect();
    let rest = reading.rest();
    let all = json!({ "written": reading.written, "boxes": boxes, "rest": rest });
    let shown = serde_json::to_string_pretty(&all).unwrap_or_default();
    match print(&(shown + "\n"), language) {
        Err(failure) => failure.report(),
        Ok(()) if rest.is_empty() => ExitCode::SUCCESS,
        Ok(()) => ExitCode::from(3),
    }
}

fn as_json(value: &Value) -> Json {
    match value {
        Value::Words(words) => json!(words),
        Value::One(key) => json!(key),
        Value::Several(keys) => json!(keys),
        Value::Date(date) => json!(date.said),
    }
}
