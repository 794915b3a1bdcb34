//! The schema describes every file that we write: every member of a full one, and every value.

use previsit::store::{schema, write_export};
use serde_json::{Value, json};

use crate::full;

/// Why a value does not follow a schema, as the place in the file; knows as much of JSON Schema as ours uses.
fn fault(root: &Value, schema: &Value, value: &Value, place: &str) -> Option<String> {
    if let Some(name) = schema["$ref"].as_str() {
        let found = root
            .pointer(name.trim_start_matches('#'))
            .expect("a reference leads somewhere");
        return fault(root, found, value, place);
    }
    for several in ["anyOf", "oneOf"] {
        if let Some(ways) = schema[several].as_array() {
            let faults: Option<Vec<_>> = ways
                .iter()
                .map(|way| fault(root, way, value, place))
                .collect();
            return faults.and_then(|faults| faults.into_iter().max_by_key(String::len));
        }
    }
    let allowed = schema["enum"]
        .as_array()
        .is_none_or(|keys| keys.contains(value))
        && schema.get("const").is_none_or(|only| only == value)
        && is_of_type(&schema["type"], value);
    if !allowed {
        return Some(place.to_owned());
    }
    match value {
        Value::Object(members) => members.iter().find_map(|(name, member)| {
            let place = format!("{place}/{name}");
            match schema["properties"].get(name) {
                Some(schema) => fault(root, schema, member, &place),
                None => Some(place),
            }
        }),
        Value::Array(items) => items
            .iter()
            .find_map(|item| fault(root, &schema["items"], item, &format!("{place}/[]"))),
        _ => None,
    }
}

fn is_of_type(wanted: &Value, value: &Value) -> bool {
    let kinds = wanted
        .as_array()
        .cloned()
        .unwrap_or_else(|| vec![wanted.clone()]);
    kinds.iter().any(|kind| match kind.as_str() {
        None => true,
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("integer") => value.is_u64(),
        Some("null") => value.is_null(),
        Some(other) => panic!("the schema has a type that this test does not know: {other}"),
    })
}

#[test]
fn a_full_file_follows_the_schema() {
    let file: Value = serde_json::from_str(&write_export(&full())).unwrap();
    assert_eq!(fault(&schema(), &schema(), &file, ""), None);
}

#[test]
fn the_schema_says_what_it_is_and_what_a_file_must_have() {
    let schema = schema();
    assert_eq!(schema["title"], "previsit profile");
    assert!(schema["description"].is_string());
    assert_eq!(schema.get("$id"), None);
    assert_eq!(schema["required"], json!(["format", "version"]));
    let of = |file: Value| fault(&schema, &schema, &file, "");
    assert_eq!(of(json!({ "format": "other" })), Some("/format".into()));
    assert_eq!(of(json!({ "version": 2 })), Some("/version".into()));
    assert_eq!(
        of(json!({ "visit": { "caled": "Anna" } })),
        Some("/visit/caled".into())
    );
    assert_eq!(
        of(json!({ "visit": { "called": { "unknown": "not sure" } } })),
        None
    );
    assert_eq!(
        of(json!({ "visit": { "sex_at_birth": "x" } })),
        Some("/visit/sex_at_birth".into())
    );
}
