//! How hard English words are to read: the reading grade of Flesch and Kincaid (1975), the school year that is needed.
//!
//! `0.39 * words per sentence + 11.8 * syllables per word - 15.59`. It ranks texts; it cannot tell whether they help.

/// Counts of a text.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Counts {
    /// Sentences.
    pub(crate) sentences: u32,
    /// Words.
    pub(crate) words: u32,
    /// Syllables, about.
    pub(crate) syllables: u32,
}

/// The sentences of a text; its lines are sentences of their own. A stop within a word, as in 2.5, ends none.
pub(crate) fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for line in text.lines() {
        let mut rest = line;
        while let Some(end) = end_of_sentence(rest) {
            found.push(rest[..end].trim());
            rest = &rest[end..];
        }
        found.push(rest.trim());
    }
    found.retain(|part| part.chars().any(char::is_alphabetic));
    found
}

fn end_of_sentence(text: &str) -> Option<usize> {
    text.match_indices(['.', '?', '!'])
        .map(|(at, stop)| at + stop.len())
        .find(|end| text[*end..].starts_with(char::is_whitespace))
}

/// The words of a sentence.
pub(crate) fn words(sentence: &str) -> impl Iterator<Item = &str> {
    sentence
        .split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric))
}

impl Counts {
    /// Counts a text.
    pub(crate) fn of(text: &str) -> Self {
        let mut counts = Self::default();
        for sentence in sentences(text) {
            counts.sentences += 1;
            for word in words(sentence) {
                counts.words += 1;
                counts.syllables += syllables(word);
            }
        }
        counts
    }

    /// Both together.
    pub(crate) fn and(self, other: Self) -> Self {
        Self {
            sentences: self.sentences + other.sentences,
            words: self.words + other.words,
            syllables: self.syllables + other.syllables,
        }
    }

    /// The reading grade; nothing without words.
    pub(crate) fn grade(self) -> Option<f64> {
        (self.words > 0).then(|| {
            let words = f64::from(self.words);
            0.39 * words / f64::from(self.sentences) + 11.8 * f64::from(self.syllables) / words
                - 15.59
        })
    }
}

/// The syllables of an English word, about: groups of vowels, a silent e at the end not counted.
fn syllables(word: &str) -> u32 {
    let word: String = word
        .to_lowercase()
        .chars()
        .filter(char::is_ascii_alphabetic)
        .collect();
    let vowel = |c: char| "aeiouy".contains(c);
    let mut count = 0;
    let mut before = false;
    for c in word.chars() {
        count += u32::from(vowel(c) && !before);
        before = vowel(c);
    }
    let sounded = word.ends_with("le") || word.ends_with("ee");
    let silent = (word.ends_with('e') && !sounded)
        || (word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded"));
    if silent && count > 1 {
        count -= 1;
    }
    count.max(1)
}
