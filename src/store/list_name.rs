//! What a list of names may be called: a few letters and digits that are safe as the name of a file on every system.

use std::fmt;

/// The name of a list that was brought, as it stands in the name of its file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ListName(String);

/// Most letters of a name.
const LONGEST: usize = 40;

/// What our own list is called; no other may be.
pub const BUILT_IN: &str = "built-in";

/// Names that belong to devices on Windows, with any ending.
const DEVICES: [&str; 4] = ["aux", "con", "nul", "prn"];

/// Devices of which there are ten.
const NUMBERED_DEVICES: [&str; 2] = ["com", "lpt"];

impl ListName {
    /// Takes a name as it was typed: small letters, digits and `-`, at most 40; nothing when it is another one.
    pub fn parse(typed: &str) -> Option<Self> {
        let name = typed.to_ascii_lowercase();
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        let is_one = (1..=LONGEST).contains(&name.len())
            && name.bytes().all(fits)
            && !name.starts_with('-')
            && !is_device(&name)
            && name != BUILT_IN;
        is_one.then_some(Self(name))
    }

    /// Makes a name out of any words, such as those of a file.
    pub fn made_from(words: &str) -> Self {
        let mut name = String::new();
        for c in words.chars().map(|c| c.to_ascii_lowercase()) {
            if name.len() == LONGEST {
                break;
            }
            if c.is_ascii_alphanumeric() {
                name.push(c);
            } else if !name.is_empty() && !name.ends_with('-') {
                name.push('-');
            }
        }
        let name = name.trim_end_matches('-');
        Self::parse(name).unwrap_or_else(|| Self("my-list".to_owned()))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_device(name: &str) -> bool {
    let is_numbered = |device: &str| {
        let number = name.strip_prefix(device);
        number.is_some_and(|number| {
            number.len() == 1 && number.bytes().all(|byte| byte.is_ascii_digit())
        })
    };
    DEVICES.contains(&name) || NUMBERED_DEVICES.iter().any(|device| is_numbered(device))
}

impl fmt::Display for ListName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_safe_in_a_file_name_is_a_name() {
        for name in ["rxterms-2026-11", "a", "7", "RxTerms", "console", "com10"] {
            let taken = ListName::parse(name).unwrap();
            assert_eq!(taken.as_str(), name.to_ascii_lowercase());
        }
        let long = "a".repeat(LONGEST + 1);
        for name in [
            "",
            "-a",
            "../x",
            "a/b",
            "a\\b",
            "a.tsv",
            "..",
            "~",
            "CON",
            "nul",
            "lpt1",
            "com0",
            "built-in",
            "a b",
            "zażółć",
            "a\0",
            "a\u{202e}",
            &long,
        ] {
            assert_eq!(ListName::parse(name), None, "{name:?}");
        }
    }

    #[test]
    fn any_words_become_a_name() {
        for (words, name) in [
            ("rxterms 2026-11", "rxterms-2026-11"),
            ("../../Etc/passwd", "etc-passwd"),
            ("My list (2).v1", "my-list-2-v1"),
            ("CON", "my-list"),
            ("Zażółć", "za"),
            ("漢字", "my-list"),
            ("built in", "my-list"),
        ] {
            assert_eq!(ListName::made_from(words).as_str(), name, "{words}");
        }
        let long = ListName::made_from(&"a-".repeat(300));
        assert!(ListName::parse(long.as_str()).is_some());
    }
}
