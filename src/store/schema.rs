//! The description of the file for other programs: a JSON Schema, made from the types that are saved.

use schemars::schema_for;
use serde_json::Value;

use super::format::Envelope;

/// The JSON Schema (draft 2020-12) of a whole file.
pub fn schema() -> Value {
    schema_for!(Envelope<'_>).to_value()
}
