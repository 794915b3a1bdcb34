//! An answer, and the honest ways of not having one: not asked yet, not sure, nobody knows, rather not say.
//!
//! In the file a given answer is the plain value; the others are `{"unknown": "not sure"}` and the like, and a
//! question that was never answered is simply not there.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What a person said to one question.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Answer<T> {
    /// Not asked yet, skipped, or left out.
    #[default]
    Blank,
    /// Answered.
    Given(T),
    /// Asked, and honestly not answered; printed as such.
    Unknown(Unknown),
}

/// Why there is no answer although the question was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Unknown {
    /// The person does not know.
    #[serde(rename = "not sure")]
    NotSure,
    /// The person asked around, and nobody knows.
    #[serde(rename = "nobody knows")]
    NobodyKnows,
    /// The person would rather not say.
    #[serde(rename = "withheld")]
    Withheld,
}

impl Unknown {
    /// All three, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::NotSure, Self::NobodyKnows, Self::Withheld];

    /// The last part of the message id that says it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NotSure => "not-sure",
            Self::NobodyKnows => "nobody-knows",
            Self::Withheld => "withheld",
        }
    }
}

impl<T> Answer<T> {
    /// Whether nothing at all was said.
    pub const fn is_blank(&self) -> bool {
        matches!(self, Self::Blank)
    }

    /// The value, when one was given.
    pub const fn given(&self) -> Option<&T> {
        match self {
            Self::Given(value) => Some(value),
            Self::Blank | Self::Unknown(_) => None,
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stated {
    unknown: Unknown,
}

impl<T: Serialize> Serialize for Answer<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Blank => serializer.serialize_none(),
            Self::Given(value) => value.serialize(serializer),
            Self::Unknown(unknown) => Stated { unknown: *unknown }.serialize(serializer),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Answer<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Read<T> {
            Stated(Stated),
            Given(T),
        }
        Ok(match Option::<Read<T>>::deserialize(deserializer)? {
            None => Self::Blank,
            Some(Read::Stated(stated)) => Self::Unknown(stated.unknown),
            Some(Read::Given(value)) => Self::Given(value),
        })
    }
}

impl<T: JsonSchema> JsonSchema for Answer<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("Answer_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let given = generator.subschema_for::<T>();
        let unknown = generator.subschema_for::<Unknown>();
        json_schema!({
            "anyOf": [
                given,
                {
                    "type": "object",
                    "properties": { "unknown": unknown },
                    "required": ["unknown"],
                    "additionalProperties": false
                }
            ]
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn not_sure_and_an_empty_answer_stay_apart_in_the_file() {
        let unsure: Answer<String> = Answer::Unknown(Unknown::NotSure);
        let json = serde_json::to_string(&unsure).unwrap();
        assert_eq!(json, r#"{"unknown":"not sure"}"#);
        assert_eq!(
            serde_json::from_str::<Answer<String>>(&json).unwrap(),
            unsure
        );
        assert_eq!(
            serde_json::from_str::<Answer<String>>("null").unwrap(),
            Answer::Blank
        );
        assert_eq!(
            serde_json::from_str::<Answer<String>>(r#""none""#).unwrap(),
            Answer::Given("none".to_owned())
        );
    }
}
