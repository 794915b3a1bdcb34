//! JSON read with care: a file that says the same thing twice is refused, and so is one of endless size.
//!
//! **Why**: `serde_json` takes the last of two members of one name without a word, at every level that is not a struct
//! ("5 mg" became "50 mg"). It refuses by itself what is too deep (128 levels), lone surrogates and numbers that no
//! computer holds. Of numbers in members that we do not know it keeps the value, not the digits.

use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

/// The most values that a file may have; a long profile has some thousands. A list of a million empty entries is a
/// small file, but would fill the memory.
pub const VALUES: usize = 200_000;

/// Why a text was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// It is not JSON, or too deep.
    NotJson {
        /// Counted from 1.
        line: usize,
    },
    /// An object has two members of one name.
    Twice {
        /// Counted from 1.
        line: usize,
        /// The name.
        member: String,
    },
    /// It has more than [`VALUES`] values.
    TooMany,
}

/// Reads a whole text as one JSON value.
///
/// # Errors
///
/// See [`Refused`].
pub fn parse(text: &str) -> Result<Value, Refused> {
    let notes = RefCell::new(Notes {
        values: 0,
        fault: None,
    });
    let mut json = serde_json::Deserializer::from_str(text);
    let read = Strict { notes: &notes }
        .deserialize(&mut json)
        .and_then(|value| json.end().map(|()| value));
    read.map_err(|error| match notes.into_inner().fault {
        Some(Fault::Twice(member)) => Refused::Twice {
            line: error.line(),
            member,
        },
        Some(Fault::TooMany) => Refused::TooMany,
        None => Refused::NotJson { line: error.line() },
    })
}

struct Notes {
    values: usize,
    fault: Option<Fault>,
}

enum Fault {
    Twice(String),
    TooMany,
}

#[derive(Clone, Copy)]
struct Strict<'a> {
    notes: &'a RefCell<Notes>,
}

impl Strict<'_> {
    fn refuse<E: Error>(self, fault: Fault) -> E {
        self.notes.borrow_mut().fault = Some(fault);
        E::custom("refused")
    }
}

impl<'de> DeserializeSeed<'de> for Strict<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        let values = {
            let mut notes = self.notes.borrow_mut();
            notes.values += 1;
            notes.values
        };
        if values > VALUES {
            return Err(self.refuse(Fault::TooMany));
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value)
            .map(Value::Number)
            .ok_or_else(|| E::custom("not a number"))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(self)? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(name) = members.next_key::<String>()? {
            if object.contains_key(&name) {
                return Err(self.refuse(Fault::Twice(name)));
            }
            let value = members.next_value_seed(self)?;
            object.insert(name, value);
        }
        Ok(Value::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_twice_is_refused_at_every_level() {
        let twice = |line, member: &str| {
            Err(Refused::Twice {
                line,
                member: member.to_owned(),
            })
        };
        assert_eq!(parse("{\"a\":1,\n\"a\":1}"), twice(2, "a"));
        assert_eq!(parse(r#"{"x":[{"y":{"b":1,"\u0062":2}}]}"#), twice(1, "b"));
        assert!(parse(r#"[{"a":1},{"a":2}]"#).is_ok());
    }

    #[test]
    fn what_is_not_json_is_refused_with_its_line() {
        let deep = "[".repeat(10_000) + &"]".repeat(10_000);
        let texts = [
            "",
            "{",
            "{} x",
            "[1,]",
            "NaN",
            "[1e999]",
            r#"["\ud800"]"#,
            r#"{"\udc00":1}"#,
            "[\"\u{0}\"]",
            &deep,
        ];
        for text in texts {
            assert!(
                matches!(parse(text), Err(Refused::NotJson { .. })),
                "{text:.20}"
            );
        }
        assert_eq!(parse("{\n\"a\": ?"), Err(Refused::NotJson { line: 2 }));
    }

    #[test]
    fn a_small_file_with_endless_entries_is_refused() {
        let many = format!("[{}0]", "0,".repeat(VALUES));
        assert_eq!(parse(&many), Err(Refused::TooMany));
    }

    #[test]
    fn what_is_read_is_what_serde_json_reads() {
        let text = r#"{"a":[null,true,-1,18446744073709551615,0.1,"\u00e9"],"b":{}}"#;
        assert_eq!(
            parse(text).unwrap(),
            serde_json::from_str::<Value>(text).unwrap()
        );
    }
}
