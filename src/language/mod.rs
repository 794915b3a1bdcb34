//! The words that a person reads, in one language: every sentence comes from `assets/locales`.
//!
//! A [`Language`] is a value, not a global: a sheet in two languages needs two of them at once.

pub mod ascii;
mod catalogue;

use std::cell::OnceCell;
use std::io::Read as _;

use flate2::read::ZlibDecoder;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use catalogue::Messages;

/// One language with all its messages; what it does not say is said in English.
pub struct Language {
    tag: LanguageIdentifier,
    bundle: FluentBundle<FluentResource>,
    /// English, once something is missed.
    behind: OnceCell<Box<FluentBundle<FluentResource>>>,
    manner: Manner,
}

/// How a person answers, which some sentences name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Manner {
    /// By keys.
    Keys,
    /// By lines.
    Lines,
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
        Self::speaking(&catalogue::LANGUAGES[0], Manner::Keys)
    }

    /// The language of a tag such as `de`, `de-AT` or `de_AT.UTF-8`; nothing where the program does not speak it.
    ///
    /// # Panics
    ///
    /// As [`Language::english`].
    pub fn of(tag: &str) -> Option<Self> {
        let name = tag.split(['-', '_', '.', '@']).next()?.to_lowercase();
        let files = catalogue::LANGUAGES
            .iter()
            .find(|files| files.tag == name)?;
        Some(Self::speaking(files, Manner::Keys))
    }

    /// The languages that the program speaks: tag, and name in the language itself.
    pub fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
        let all = catalogue::LANGUAGES.iter();
        all.map(|files| (files.tag, files.name))
    }

    /// The same words where sentences name what is typed in plain lines, not the keys of the full screen.
    ///
    /// # Panics
    ///
    /// As [`Language::english`].
    #[must_use]
    pub fn in_lines(self) -> Self {
        let tag = self.tag.to_string();
        let files = catalogue::LANGUAGES.iter().find(|files| files.tag == tag);
        files.map_or(self, |files| Self::speaking(files, Manner::Lines))
    }

    fn speaking(files: &catalogue::Files, manner: Manner) -> Self {
        let tag: LanguageIdentifier = files.tag.parse().expect("a language tag");
        Self {
            bundle: bundle(files, &tag, manner),
            tag,
            behind: OnceCell::new(),
            manner,
        }
    }

    /// English, where this is another language.
    fn behind(&self) -> Option<&FluentBundle<FluentResource>> {
        let english = &catalogue::LANGUAGES[0];
        if self.tag.language.as_str() == english.tag {
            return None;
        }
        Some(self.behind.get_or_init(|| {
            let tag = english.tag.parse().expect("a language tag");
            Box::new(bundle(english, &tag, self.manner))
        }))
    }

    /// The same message in this language, then in English behind it, which people mix in.
    pub fn both(&self, id: &str) -> Vec<String> {
        let own = say(&self.bundle, id, None);
        let english = self.behind().and_then(|english| say(english, id, None));
        own.into_iter().chain(english).collect()
    }

    /// A list of words that are read, with `|` between: those of this language, then those of English.
    pub fn words(&self, id: &str) -> String {
        self.both(id).join("|")
    }

    /// The BCP 47 tag, such as `en`.
    pub fn tag(&self) -> String {
        self.tag.to_string()
    }

    /// Whether the message is there; `id` may end in `.attribute`.
    pub fn has(&self, id: &str) -> bool {
        has(&self.bundle, id) || self.behind().is_some_and(|english| has(english, id))
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
        let mut filled = FluentArgs::new();
        for (name, arg) in args {
            let value = match arg {
                Arg::Words(words) => FluentValue::from((*words).to_owned()),
                Arg::Count(count) => FluentValue::from(*count),
            };
            filled.set((*name).to_owned(), value);
        }
        say(&self.bundle, id, Some(&filled))
            .or_else(|| say(self.behind()?, id, Some(&filled)))
            .unwrap_or_else(|| id.to_owned())
    }
}

impl std::fmt::Debug for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Language")
            .field("tag", &self.tag)
            .finish_non_exhaustive()
    }
}

/// All messages of a language.
fn bundle(
    files: &catalogue::Files,
    tag: &LanguageIdentifier,
    manner: Manner,
) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![tag.clone()]);
    // The marks around filled-in words would be seen in a terminal; the paper sets its own.
    bundle.set_use_isolating(false);
    for (name, resource) in resources(&files.messages) {
        bundle
            .add_resource(resource)
            .unwrap_or_else(|errors| panic!("{name}: {errors:?}"));
    }
    if manner == Manner::Lines {
        for (_, resource) in resources(&files.in_lines) {
            bundle.add_resource_overriding(resource);
        }
    }
    bundle
}

/// Messages, ready to be said.
fn resources(messages: &Messages) -> Vec<(&'static str, FluentResource)> {
    let read = |name: &'static str, text: String| {
        let resource = FluentResource::try_new(text)
            .unwrap_or_else(|(_, errors)| panic!("{name}: {errors:?}"));
        (name, resource)
    };
    match messages {
        Messages::Plain(files) => files
            .iter()
            .map(|(name, text)| read(name, (*text).to_owned()))
            .collect(),
        Messages::Packed(bytes) => {
            let mut text = String::new();
            ZlibDecoder::new(*bytes)
                .read_to_string(&mut text)
                .expect("messages that the build has packed");
            vec![read("a translation", text)]
        }
    }
}

fn has(bundle: &FluentBundle<FluentResource>, id: &str) -> bool {
    let (message, attribute) = split(id);
    bundle
        .get_message(message)
        .is_some_and(|found| match attribute {
            Some(name) => found.get_attribute(name).is_some(),
            None => found.value().is_some(),
        })
}

/// The message of this bundle, filled in; nothing where it has none.
fn say(
    bundle: &FluentBundle<FluentResource>,
    id: &str,
    args: Option<&FluentArgs<'_>>,
) -> Option<String> {
    let (message, attribute) = split(id);
    let found = bundle.get_message(message)?;
    let pattern = match attribute {
        Some(name) => found.get_attribute(name).map(|a| a.value()),
        None => found.value(),
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern?, args, &mut errors);
    debug_assert!(errors.is_empty(), "{id}: {errors:?}");
    Some(text.into_owned())
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
    fn what_a_language_does_not_say_is_said_in_english() {
        let tag: LanguageIdentifier = "de".parse().expect("a tag");
        let mute = Language {
            bundle: FluentBundle::new(vec![tag.clone()]),
            tag,
            behind: OnceCell::new(),
            manner: Manner::Keys,
        };
        let english = Language::english();
        assert_eq!(mute.text("undo-done"), english.text("undo-done"));
        assert!(mute.has("undo-done"));
        assert!(!mute.has("no-such-message"));
        assert_eq!(mute.words("read-dose-per"), english.words("read-dose-per"));
    }

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
