//! `previsit read medicine`: how a medicine on one line is understood, as JSON for other programs.

use serde_json::{Map, Value as Json, json};

use crate::ask::one_line::{self, LineWords};
use crate::language::Language;
use crate::profile::cell::Value;

/// `{"written", "boxes", "rest"}`, and whether there is a rest: then the person has to be asked.
pub(super) fn medicine(text: &str, language: &Language) -> (Json, bool) {
    let reading = one_line::read(text, &LineWords::new(language), language);
    let boxes: Map<String, Json> = reading
        .boxes
        .iter()
        .map(|filled| (filled.key.to_owned(), as_json(&filled.value)))
        .collect();
    let rest = reading.rest();
    let json = json!({ "written": reading.written, "boxes": boxes, "rest": rest });
    (json, !rest.is_empty())
}

fn as_json(value: &Value) -> Json {
    match value {
        Value::Words(words) => json!(words),
        Value::One(key) => json!(key),
        Value::Several(keys) => json!(keys),
        Value::Date(date) => json!(date.said),
    }
}
