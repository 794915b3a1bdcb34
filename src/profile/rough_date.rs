//! A date in the person's own words, with the reading of it when there is one.
//!
//! In the file it is `{"said": "about 3 weeks ago", "edtf": "2026-04-29~"}`. A plain text is read too: it is what was
//! said, and its own reading if it is EDTF. Words that could not be read stay as they are; nothing is thrown away.

use std::borrow::Cow;
use std::fmt;
use std::ops::RangeInclusive;

use jiff::civil::Date;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Error, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use super::edtf::Edtf;

/// A date as it was said, and as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RoughDate {
    /// The words that were typed.
    pub said: String,
    /// Their reading; nothing when they could not be read.
    pub edtf: Option<Edtf>,
    /// Members of the file that this version does not know, and an `edtf` that it cannot read; kept as they are.
    pub other: Map<String, Value>,
}

impl RoughDate {
    /// A date from the words and their reading.
    pub fn new(said: impl Into<String>, edtf: Option<Edtf>) -> Self {
        Self {
            said: said.into(),
            edtf,
            other: Map::new(),
        }
    }

    /// The first day it can mean; nothing when that is open or unread.
    pub fn earliest(&self) -> Option<Date> {
        self.edtf.and_then(|edtf| edtf.earliest())
    }

    /// The last day it can mean; nothing when that is open or unread.
    pub fn latest(&self) -> Option<Date> {
        self.edtf.and_then(|edtf| edtf.latest())
    }

    /// The age in full years on `day` of a person born on this date: the least and the most it can be.
    ///
    /// Nothing when either end is open, or when the birth may lie after `day`.
    pub fn age_on(&self, day: Date) -> Option<RangeInclusive<i16>> {
        Some(years_between(self.latest()?, day)?..=years_between(self.earliest()?, day)?)
    }
}

fn years_between(from: Date, to: Date) -> Option<i16> {
    let birthday_to_come = (to.month(), to.day()) < (from.month(), from.day());
    (from <= to).then(|| to.year() - from.year() - i16::from(birthday_to_come))
}

impl From<Edtf> for RoughDate {
    fn from(edtf: Edtf) -> Self {
        Self::new(edtf.to_string(), Some(edtf))
    }
}

impl From<&str> for RoughDate {
    /// Keeps the words; they are their own reading when they are EDTF.
    fn from(said: &str) -> Self {
        Self::new(said, said.parse().ok())
    }
}

impl Serialize for RoughDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("said", &self.said)?;
        if let Some(edtf) = &self.edtf {
            map.serialize_entry("edtf", &edtf.to_string())?;
        }
        for (name, value) in &self.other {
            // A reading of our own replaces one that an earlier version could not read.
            if name != "said" && (name != "edtf" || self.edtf.is_none()) {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for RoughDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = RoughDate;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a date as a text, or as an object with \"said\" and \"edtf\"")
    }

    fn visit_str<E: Error>(self, said: &str) -> Result<RoughDate, E> {
        Ok(said.into())
    }

    fn visit_u64<E: Error>(self, year: u64) -> Result<RoughDate, E> {
        Ok(year.to_string().as_str().into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RoughDate, A::Error> {
        let mut other = Map::new();
        while let Some(name) = map.next_key::<String>()? {
            if other.contains_key(&name) {
                return Err(A::Error::custom(format!(
                    "the member \"{name}\" is there twice"
                )));
            }
            other.insert(name, map.next_value()?);
        }
        let edtf: Option<Edtf> = other
            .get("edtf")
            .and_then(Value::as_str)
            .and_then(|text| text.parse().ok());
        let said = match (other.get("said"), other.get("edtf")) {
            (Some(Value::String(said)), _) | (None, Some(Value::String(said))) => said.clone(),
            (Some(_), _) => return Err(A::Error::custom("\"said\" is not a text")),
            (None, _) => return Err(A::Error::missing_field("said")),
        };
        other.remove("said");
        if edtf.is_some() {
            other.remove("edtf");
        }
        Ok(RoughDate { said, edtf, other })
    }
}

impl JsonSchema for RoughDate {
    fn schema_name() -> Cow<'static, str> {
        "RoughDate".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A date as the person said it, and its reading as EDTF (ISO 8601-2). \
                A plain text is read as both.",
            "anyOf": [
                { "type": "string" },
                {
                    "type": "object",
                    "properties": {
                        "said": { "type": "string", "description": "The words that were typed." },
                        "edtf": {
                            "type": "string",
                            "description": "2019-03-27, 2019-03, 2019, 2019~ (about), 2019? (not sure), 201X, \
                                2020-21 (spring), 2016/2018, ../2018 or 2016/..; left out when unread.",
                            "examples": ["2019-03-27", "2019~", "201X", "2016/2018"]
                        }
                    },
                    "required": ["said"]
                }
            ]
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn read(json: &str) -> RoughDate {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn words_and_reading_stand_side_by_side_in_the_file() {
        let json = r#"{"said":"about 3 weeks ago","edtf":"2026-04-29~"}"#;
        let kept = read(json);
        assert_eq!(
            kept,
            RoughDate::new("about 3 weeks ago", "2026-04-29~".parse().ok())
        );
        assert_eq!(serde_json::to_string(&kept).unwrap(), json);
    }

    #[test]
    fn a_plain_text_is_what_was_said() {
        assert_eq!(
            read(r#""2019~""#),
            RoughDate::new("2019~", "2019~".parse().ok())
        );
        assert_eq!(read(r#""long ago""#), RoughDate::new("long ago", None));
        assert_eq!(read("2019"), RoughDate::new("2019", "2019".parse().ok()));
    }

    #[test]
    fn what_cannot_be_read_is_written_back_unchanged() {
        for json in [
            r#"{"said":"long ago"}"#,
            r#"{"said":"leap day","edtf":"2019-02-29"}"#,
            r#"{"said":"one of them","edtf":["2019","2020"]}"#,
            r#"{"said":"2019","edtf":"2019","source":{"page":3}}"#,
        ] {
            assert_eq!(serde_json::to_string(&read(json)).unwrap(), json);
        }
        assert_eq!(
            read(r#"{"said":"leap day","edtf":"2019-02-29"}"#).edtf,
            None
        );
        assert_eq!(read(r#"{"edtf":"2019~"}"#).said, "2019~");
    }

    #[test]
    fn an_object_that_is_no_date_is_refused() {
        for json in [
            r#"{"unknown":"not sure"}"#,
            r#"{"said":1}"#,
            "true",
            r#"{"said":"a","said":"b"}"#,
        ] {
            assert!(serde_json::from_str::<RoughDate>(json).is_err(), "{json}");
        }
    }

    #[test]
    fn an_age_is_as_rough_as_the_birth_date() {
        let today = date(2026, 5, 20);
        assert_eq!(RoughDate::from("1955-03-27").age_on(today), Some(71..=71));
        assert_eq!(RoughDate::from("1955-05-20").age_on(today), Some(71..=71));
        assert_eq!(RoughDate::from("1955-05-21").age_on(today), Some(70..=70));
        assert_eq!(RoughDate::from("1955").age_on(today), Some(70..=71));
        assert_eq!(RoughDate::from("1950/..").age_on(today), None);
        assert_eq!(RoughDate::from("2027").age_on(today), None);
        assert_eq!(RoughDate::from("long ago").age_on(today), None);
    }

    #[test]
    fn the_schema_names_both_members() {
        let schema = schemars::schema_for!(RoughDate).to_value();
        assert_eq!(schema["anyOf"][1]["required"][0], "said");
        assert!(schema["anyOf"][1]["properties"]["edtf"].is_object());
    }
}
