//! The file itself: answers as JSON that people and programs can read.
//!
//! ```json
//! { "format": "previsit", "version": 1, "visit": { "name_on_id": "Anna Kowalska" } }
//! ```
//!
//! What we do not know in a file is kept; what we cannot read for sure is refused, never guessed.

use std::path::Path;

use schemars::JsonSchema;
use serde::{Deserialize as _, Serialize};
use serde_json::{Map, Value};

use super::border::clean_profile;
use super::error::StoreError;
use super::migrate::{CURRENT, to_current};
use super::strict::{self, Refused};
use crate::profile::Profile;
use crate::profile::text::{Lines, clean};

/// The largest file that is read, in bytes; a long profile is a hundredth of it.
pub const LIMIT: usize = 20_000_000;

const FORMAT: &str = "previsit";

/// The answers of one person, kept by previsit.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "previsit profile")]
pub(super) struct Envelope<'a> {
    /// Says that this is a file of previsit.
    #[schemars(extend("const" = FORMAT))]
    format: &'static str,
    /// The version of this format.
    #[schemars(extend("const" = CURRENT))]
    version: u32,
    #[serde(flatten)]
    profile: &'a Profile,
}

/// The text of a file with these answers, indented, with a line break at its end.
pub fn write(profile: &Profile) -> String {
    let envelope = Envelope {
        format: FORMAT,
        version: CURRENT,
        profile,
    };
    let mut text = serde_json::to_string_pretty(&envelope).expect("a profile has only text keys");
    text.push('\n');
    text
}

/// Reads the content of a file; `file` is only its name, for the error.
///
/// # Errors
///
/// [`StoreError::Newer`] for a file of a version after ours, else one of those for which
/// [`StoreError::is_broken_file`] holds.
pub fn read(bytes: &[u8], file: &Path) -> Result<Profile, StoreError> {
    let (members, version) = open(bytes, file)?;
    let members = Value::Object(to_current(members, version));
    let Ok(mut profile) = Profile::deserialize(&members) else {
        return Err(StoreError::Part {
            file: file.into(),
            part: culprit(members),
        });
    };
    clean_profile(&mut profile);
    Ok(profile)
}

/// The members without the envelope, and the file's version.
fn open(bytes: &[u8], file: &Path) -> Result<(Map<String, Value>, u32), StoreError> {
    let file = || file.to_owned();
    if bytes.len() > LIMIT {
        return Err(StoreError::TooLarge { file: file() });
    }
    // Some editors of Windows put this mark before the text.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = str::from_utf8(bytes).map_err(|_| StoreError::NotText { file: file() })?;
    let value = strict::parse(text).map_err(|refused| match refused {
        Refused::NotJson { line } => StoreError::NotJson { file: file(), line },
        Refused::Twice { line, member } => StoreError::Twice {
            file: file(),
            line,
            member: short(&member),
        },
        Refused::TooMany => StoreError::TooLarge { file: file() },
    })?;
    let not_ours = || StoreError::NotOurs { file: file() };
    let Value::Object(mut members) = value else {
        return Err(not_ours());
    };
    if members.remove("format") != Some(FORMAT.into()) {
        return Err(not_ours());
    }
    match members
        .remove("version")
        .and_then(|version| version.as_u64())
    {
        None | Some(0) => Err(not_ours()),
        Some(version) => match u32::try_from(version)
            .ok()
            .filter(|version| *version <= CURRENT)
        {
            Some(version) => Ok((members, version)),
            None => Err(StoreError::Newer {
                file: file(),
                version,
            }),
        },
    }
}

/// The first member that alone makes a profile unreadable.
fn culprit(members: Value) -> String {
    let Value::Object(members) = members else {
        return String::new();
    };
    let found = members.into_iter().find_map(|(name, value)| {
        let alone = Map::from_iter([(name.clone(), value)]);
        Profile::deserialize(&Value::Object(alone))
            .is_err()
            .then_some(name)
    });
    short(&found.unwrap_or_default())
}

/// A name out of a file, fit to stand in a sentence.
fn short(name: &str) -> String {
    clean(&name.chars().take(40).collect::<String>(), Lines::One)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(text: &str) -> String {
        read(text.as_bytes(), Path::new("f"))
            .map(|_| ())
            .unwrap_err()
            .to_string()
    }

    #[test]
    fn an_empty_profile_is_a_readable_file() {
        let text = write(&Profile::default());
        assert!(
            text.starts_with("{\n  \"format\": \"previsit\",\n  \"version\": 1,\n"),
            "{text}"
        );
        assert!(text.ends_with("}\n"));
        assert_eq!(
            read(text.as_bytes(), Path::new("f")),
            Ok(Profile::default())
        );
    }

    #[test]
    fn files_of_other_programs_and_newer_ones_are_told_apart() {
        for text in [
            "[]",
            "{}",
            r#"{"format":"x","version":1}"#,
            r#"{"format":"previsit"}"#,
            r#"{"format":"previsit","version":0}"#,
            r#"{"format":"previsit","version":"1"}"#,
        ] {
            assert_eq!(error(text), "store-not-ours file=f", "{text}");
        }
        for version in ["2", "4294967297"] {
            let text = format!(r#"{{"format":"previsit","version":{version},"visit":7}}"#);
            assert_eq!(error(&text), "store-newer file=f");
        }
    }

    #[test]
    fn the_part_at_fault_is_named_and_its_name_is_made_safe() {
        let head = r#""format":"previsit","version":1"#;
        assert_eq!(
            error(&format!(r#"{{{head},"family":{{"losses":7}}}}"#)),
            "store-part file=f part=family"
        );
        assert_eq!(
            error(&format!(r#"{{{head},"\u001b[31ma":1,"\u001b[31ma":1}}"#)),
            "store-twice file=f line=1 member=a"
        );
    }
}
