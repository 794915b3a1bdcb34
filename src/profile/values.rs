//! The kinds of answers: lines, longer texts, amounts, ages, numbers from 0 to 10, dates and choices.
//!
//! Amounts and ages are kept as they were typed, never as a number: `0.50` and `1,5` must come back as written.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::cell::{Kept, Shape, Value};
use super::rough_date::RoughDate;

macro_rules! written {
    ($($(#[$doc:meta])* $name:ident is $shape:ident;)*) => { $(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl Kept for $name {
            const SHAPE: Shape = Shape::$shape;

            fn value(&self) -> Value {
                Value::Words(self.0.clone())
            }

            fn keep(value: Value) -> Option<Self> {
                match value {
                    Value::Words(words) => Some(Self(words)),
                    Value::Date(_) | Value::One(_) | Value::Several(_) => None,
                }
            }
        }

        impl From<&str> for $name {
            fn from(words: &str) -> Self {
                Self(words.to_owned())
            }
        }
    )* };
}

written! {
    /// A line of text.
    Line is Line;
    /// Text of several lines.
    Lines is Lines;
    /// A number with its unit, as typed: `500 mg`, `half a tablet`.
    Amount is Amount;
    /// An age in years, as typed: `62`, `about 70`, `in her fifties`.
    Age is Age;
    /// A number from 0 to 10, as typed.
    Scale is Scale;
    /// How many of something, as typed: `3`, `none`, `two`.
    Count is Count;
}

impl Kept for RoughDate {
    const SHAPE: Shape = Shape::Date;

    fn value(&self) -> Value {
        Value::Date(self.clone())
    }

    fn keep(value: Value) -> Option<Self> {
        match value {
            Value::Date(date) => Some(date),
            Value::Words(_) | Value::One(_) | Value::Several(_) => None,
        }
    }
}

/// A closed list of choices.
pub trait Choice: Copy + PartialEq + Sized + 'static {
    /// The list's name and keys.
    const CHOICES: super::cell::Choices;

    /// The key of this choice.
    fn key(self) -> &'static str;

    /// The choice of this key.
    fn from_key(key: &str) -> Option<Self>;
}

/// Makes a closed list of choices: an enum whose keys stand in the file, and whose words are `NAME-KEY`.
macro_rules! choice {
    ($(#[$doc:meta])* $name:ident ($label:literal) { $($(#[$vdoc:meta])* $variant:ident = $key:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $key)] #[allow(missing_docs, reason = "the key says it")] $variant,)*
        }

        impl $crate::profile::values::Choice for $name {
            const CHOICES: $crate::profile::cell::Choices =
                $crate::profile::cell::Choices { name: $label, keys: &[$($key),*] };

            fn key(self) -> &'static str {
                match self { $(Self::$variant => $key,)* }
            }

            fn from_key(key: &str) -> Option<Self> {
                match key { $($key => Some(Self::$variant),)* _ => None }
            }
        }

        impl $crate::profile::cell::Kept for $name {
            const SHAPE: $crate::profile::cell::Shape =
                $crate::profile::cell::Shape::One(<Self as $crate::profile::values::Choice>::CHOICES);

            fn value(&self) -> $crate::profile::cell::Value {
                $crate::profile::cell::Value::One($crate::profile::values::Choice::key(*self))
            }

            fn keep(value: $crate::profile::cell::Value) -> Option<Self> {
                match value {
                    $crate::profile::cell::Value::One(key) => {
                        <Self as $crate::profile::values::Choice>::from_key(key)
                    }
                    $crate::profile::cell::Value::Words(_)
                    | $crate::profile::cell::Value::Date(_)
                    | $crate::profile::cell::Value::Several(_) => None,
                }
            }
        }
    };
}
pub(super) use choice;

impl<C: Choice> Kept for Vec<C> {
    const SHAPE: Shape = Shape::Several(C::CHOICES);

    fn value(&self) -> Value {
        Value::Several(self.iter().map(|choice| choice.key()).collect())
    }

    fn keep(value: Value) -> Option<Self> {
        match value {
            Value::Several(keys) => keys.into_iter().map(C::from_key).collect(),
            Value::Words(_) | Value::Date(_) | Value::One(_) => None,
        }
    }
}

choice! {
    /// Yes or no.
    YesNo("yes-no") {
        Yes = "yes",
        No = "no",
    }
}
