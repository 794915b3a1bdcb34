//! The words that a person reads, in one language: every sentence comes from `assets/locales`.
//!
//! A [`Language`] is a value, not a global: a sheet in two languages needs two of them at once.

pub mod ascii;
mod catalogue;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// One language with all its messages.
pub struct Language {
    tag: LanguageIdentifier,
    bundle: FluentBundle<FluentResource>,
}

/// Something that is filled into a sentence.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Arg<'a> {
    /// Words, put in as they are.
    Words(&'a str),
    /// A number that may decide between "1 answer" and "2 answers".
    Count(usize),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(words: &'a str) -> Self {
        Arg::Words(words)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(words: &'a String) -> Self {
        Arg::Words(words)
    }
}

impl From<usize> for Arg<'_> {
    fn from(count: usize) -> Self {
        Arg::Count(count)
    }
}

impl Language {
    /// English, which every other language falls back to.
    ///
    /// # Panics
    ///
    /// When a message file that was built into the program cannot be read; a test reads them all.
    pub fn english() -> Self {
        let tag: LanguageIdentifier = "en".parse().expect("a language tag");
        let mut bundle = FluentBundle::new(vec![tag.clone()]);
        // The marks around filled-in words would be seen in a terminal; the paper sets its own.
        bundle.set_use_isolating(false);
        for (name, source) in catalogue::ENGLISH {
            let resource = FluentResource::try_new((*source).to_owned())
                .unwrap_or_else(|(_, errors)| panic!("{name}: {errors:?}"));
            bundle
                .add_resource(resource)
                .unwrap_or_else(|errors| panic!("{name}: {errors:?}"));
        }
        Self { tag, bundle }
    }

    /// The same words where sentences name what is typed in plain lines, not the keys of the full screen.
    ///
    /// # Panics
    ///
    /// As [`Language::english`].
    #[must_use]
    pub fn in_lines(mut self) -> Self {
        let (name, source) = catalogue::ENGLISH_IN_LINES;
        let resource = FluentResource::try_new(source.to_owned())
            .unwrap_or_else(|(_, errors)| panic!("{name}: {errors:?}"));
        self.bundle.add_resource_overriding(resource);
        self
    }

    /// The BCP 47 tag, such as `en`.
    pub fn tag(&self) -> String {
        self.tag.to_string()
    }

    /// Whether the message is there; `id` may end in `.attribute`.
    pub fn has(&self, id: &str) -> bool {
        let (message, attribute) = split(id);
        self.bundle
            .get_message(message)
            .is_some_and(|found| match attribute {
                Some(name) => found.get_attribute(name).is_some(),
                None => found.value().is_some(),
            })
    }

    /// The message without anything filled in; `id` may end in `.attribute`.
    pub fn text(&self, id: &str) -> String {
        self.fill(id, &[])
    }

    /// The message, or nothing when this language does not have it; `id` may end in `.attribute`.
    pub fn maybe(&self, id: &str) -> Option<String> {
        self.has(id).then(|| self.text(id))
    }

    /// Several things in a row: "walking, sleep".
    pub fn list(&self, words: &[String]) -> String {
        words.join(&self.text("list-separator"))
    }

    /// The message with words and numbers filled in; a message that is missing shows its id, which tests forbid.
    pub fn fill(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let (message, attribute) = split(id);
        let Some(found) = self.bundle.get_message(message) else {
            return id.to_owned();
        };
        let pattern = match attribute {
            Some(name) => found.get_attribute(name).map(|a| a.value()),
            None => found.value(),
        };
        let Some(pattern) = pattern else {
            return id.to_owned();
        };
        let mut filled = FluentArgs::new();
        for (name, arg) in args {
            let value = match arg {
                Arg::Words(words) => FluentValue::from((*words).to_owned()),
                Arg::Count(count) => FluentValue::from(*count),
            };
            filled.set((*name).to_owned(), value);
        }
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&filled), &mut errors);
        debug_assert!(errors.is_empty(), "{id}: {errors:?}");
        text.into_owned()
    }
}

impl std::fmt::Debug for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Language")
            .field("tag", &self.tag)
            .finish_non_exhaustive()
    }
}

fn split(id: &str) -> (&str, Option<&str>) {
    match id.split_once('.') {
        Some((message, attribute)) => (message, Some(attribute)),
        None => (id, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_reads_without_an_error_and_counts() {
        let english = Language::english();
        assert!(english.has("program-title"));
        assert!(!english.has("no-such-message"));
        assert_eq!(english.tag(), "en");
        assert_ne!(
            english.fill("check-findings", &[("count", 1.into())]),
            english.fill("check-findings", &[("count", 2.into())])
        );
    }
}
