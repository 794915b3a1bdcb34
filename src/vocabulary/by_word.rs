//! Finds entries that share most of their words with what was typed, in any order and form: the last try, for words that
//! stand in no entry as they are.
//!
//! **Why** an index of roots: with it each word that was typed is compared once with each root, not with each of 19,000
//! entries, and the entries are then told by looking up numbers.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::Suggestion;
use super::meaning::{meanings, parts};
use super::root::root;
use super::slip::{Reach, slips};
use super::term::{Term, words};

/// Words that tell nothing about an illness or an operation.
const TELLS_NOTHING: [&str; 44] = [
    "about",
    "after",
    "an",
    "and",
    "any",
    "are",
    "as",
    "at",
    "be",
    "because",
    "before",
    "by",
    "causing",
    "due",
    "during",
    "for",
    "from",
    "get",
    "got",
    "had",
    "has",
    "have",
    "in",
    "is",
    "it",
    "my",
    "nos",
    "of",
    "on",
    "or",
    "other",
    "problem",
    "problems",
    "some",
    "that",
    "the",
    "this",
    "to",
    "unspecified",
    "very",
    "when",
    "where",
    "with",
    "without",
];

/// What a word counts that stands in the entry: as it is or in another form, by another word for it, with a slip, or by a
/// word that begins alike.
const SAME: u32 = 100;
const MEANS: u32 = 85;
const SLIP: u32 = 70;
const KIN: u32 = 55;

/// So much of all that was typed has to stand in an entry, of 1,000.
const ENOUGH: u32 = 400;

/// What each further word of a name costs, of 1,000.
const FURTHER: u32 = 25;

/// What an entry of the common list is ahead of the rare ones, of 1,000.
const COMMON: u32 = 100;

/// So many letters are shared by words that begin alike, and so many may follow.
const KIN_LETTERS: usize = 5;
const KIN_ENDING: usize = 2;

/// A word that stands in no entry tells as much as one that stands in so many.
const UNKNOWN: u32 = 40;

/// More slips in a word are not forgiven.
const MOST_SLIPS: u32 = 2;

/// So many words of what was typed are looked at.
const MOST_WORDS: usize = 16;

/// A root that stands in some entries.
struct Root {
    letters: String,
    /// Which letters it has, a bit each.
    has: u32,
    meanings: &'static [u16],
    /// How many entries hold it.
    entries: u32,
}

/// An entry of the index.
struct Entry {
    suggestion: Suggestion,
    /// Where its roots end among those of all; they begin where those of the entry before it end.
    end: usize,
    /// How many telling words its name has.
    telling: usize,
}

/// A word that was typed.
struct Word {
    /// How much it tells: the rarer, the more.
    weight: u32,
    /// What each root is worth for it.
    worth: Vec<u32>,
}

/// The entries of some lists by the roots of their words.
pub(super) struct Index {
    entries: Vec<Entry>,
    /// The roots of each entry, one entry behind the other, as places in `roots`.
    holds: Vec<usize>,
    roots: Vec<Root>,
    /// How many entries at the front are of the common list.
    common: usize,
}

impl Index {
    /// Takes the entries of these lists, commonest first; quiet ones are never found by a part of what was typed.
    pub(super) fn of(lists: &[&'static [Term]]) -> Self {
        let mut index = Self {
            entries: Vec::new(),
            holds: Vec::new(),
            roots: Vec::new(),
            common: 0,
        };
        if let Some(common) = lists.first() {
            index.common = common.iter().filter(|term| !term.is_quiet()).count();
        }
        let mut by_word: HashMap<&str, usize> = HashMap::new();
        let mut by_root: HashMap<String, usize> = HashMap::new();
        let terms = lists.iter().copied().flatten();
        for term in terms.filter(|term| !term.is_quiet()) {
            let start = index.holds.len();
            for word in said(term.lines) {
                let place = *by_word.entry(word).or_insert_with(|| {
                    let place = by_root.entry(root(word));
                    *place.or_insert_with_key(|letters| index.add(letters))
                });
                if !index.holds[start..].contains(&place) {
                    index.holds.push(place);
                    index.roots[place].entries += 1;
                }
            }
            index.entries.push(Entry {
                suggestion: term.suggestion,
                end: index.holds.len(),
                telling: telling(term.name()).count(),
            });
        }
        index
    }

    fn add(&mut self, letters: &str) -> usize {
        self.roots.push(Root {
            letters: letters.to_owned(),
            has: bits(letters),
            meanings: meanings(letters),
            entries: 0,
        });
        self.roots.len() - 1
    }

    /// The entries that share most of these folded words, best first.
    pub(super) fn find(&self, typed: &str, limit: usize) -> Vec<Suggestion> {
        let mut words: Vec<Word> = telling(typed).flat_map(|word| self.words(word)).collect();
        words.truncate(MOST_WORDS);
        let worth_a_look = |place: &usize| words.iter().any(|word| word.worth[*place] > 0);
        let worth_a_look: Vec<bool> = (0..self.roots.len())
            .map(|place| worth_a_look(&place))
            .collect();
        let mut found = Vec::new();
        let mut start = 0;
        for (at, entry) in self.entries.iter().enumerate() {
            let ahead = if at < self.common { COMMON } else { 0 };
            let holds = &self.holds[start..entry.end];
            start = entry.end;
            if holds.iter().any(|place| worth_a_look[*place])
                && let Some(score) = score(&words, holds, entry)
            {
                found.push((score + ahead, entry.suggestion));
            }
        }
        found.sort_by_key(|(score, _)| Reverse(*score));
        found.truncate(limit);
        found
            .into_iter()
            .map(|(_, suggestion)| suggestion)
            .collect()
    }

    /// What a typed word stands for: itself, or what each of its parts means, or what it is near to.
    fn words(&self, typed: &str) -> Vec<Word> {
        let letters = root(typed);
        let meant = meanings(&letters);
        let same = self.word(|root| match () {
            () if root.letters == letters => SAME,
            () if share(root.meanings, meant) => MEANS,
            () => 0,
        });
        if same.is_some() {
            return same.into_iter().collect();
        }
        let parts = parts(typed).into_iter();
        let parts: Vec<Word> = parts
            .filter_map(|meant| {
                self.word(|root| {
                    if share(root.meanings, &meant) {
                        MEANS
                    } else {
                        0
                    }
                })
            })
            .collect();
        if !parts.is_empty() {
            return parts;
        }
        let kin = |root: &Root| {
            if begins_alike(&root.letters, &letters) {
                KIN
            } else {
                0
            }
        };
        let has = bits(&letters);
        let slip = |root: &Root| {
            if may_slip(root.has, has) && is_slip(&root.letters, &letters) {
                SLIP
            } else {
                0
            }
        };
        let near = self.word(slip).or_else(|| self.word(kin));
        vec![near.unwrap_or_else(|| Word {
            weight: self.weight(UNKNOWN),
            worth: vec![0; self.roots.len()],
        })]
    }

    /// A word by what each root is worth for it; nothing when none is worth anything.
    fn word(&self, worth: impl Fn(&Root) -> u32) -> Option<Word> {
        let worth: Vec<u32> = self.roots.iter().map(worth).collect();
        let best = worth.iter().copied().max().filter(|best| *best > 0)?;
        let pairs = self.roots.iter().zip(&worth);
        let entries = pairs.filter(|(_, worth)| **worth == best);
        let entries: u32 = entries.map(|(root, _)| root.entries).sum();
        let weight = self.weight(entries.max(UNKNOWN));
        Some(Word { weight, worth })
    }

    /// How much a word tells that stands in so many entries.
    fn weight(&self, entries: u32) -> u32 {
        let all = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
        10 + (all / entries).max(1).ilog2() * 10
    }
}

fn share(one: &[u16], other: &[u16]) -> bool {
    one.iter().any(|row| other.contains(row))
}

/// The words of folded names that tell something.
fn telling(names: &str) -> impl Iterator<Item = &str> {
    let is_letter = |word: &str| matches!(word.as_bytes(), [b'a'..=b'z']);
    words(names).filter(move |word| !TELLS_NOTHING.contains(word) && !is_letter(word))
}

/// The telling words of an entry, without what it says that it is not: "a growth, not cancer" is found by no word for cancer.
fn said(names: &str) -> impl Iterator<Item = &str> {
    let mut before = "";
    telling(names).filter(move |word| std::mem::replace(&mut before, word) != "not")
}

/// How well an entry with these roots fits, of 1,000; nothing when it does not.
fn score(words: &[Word], holds: &[usize], entry: &Entry) -> Option<u32> {
    let (mut all, mut held, mut shared, mut is_sure) = (0, 0, 0, false);
    for word in words {
        let worth = holds.iter().map(|place| word.worth[*place]).max();
        let worth = worth.unwrap_or(0);
        all += word.weight * SAME;
        held += word.weight * worth;
        shared += usize::from(worth > 0);
        is_sure |= worth > KIN;
    }
    let share = held * 1_000 / all.max(1);
    let further = u32::try_from(entry.telling.saturating_sub(shared)).unwrap_or(u32::MAX);
    let fits = is_sure && share >= ENOUGH;
    fits.then(|| share.saturating_sub(further.saturating_mul(FURTHER)))
}

/// Whether both begin with the same letters and differ in a short ending: `laryng` and `larynx`.
fn begins_alike(one: &str, other: &str) -> bool {
    let pairs = one.bytes().zip(other.bytes());
    let shared = pairs.take_while(|(one, other)| one == other).count();
    shared >= KIN_LETTERS && one.len().max(other.len()) - shared <= KIN_ENDING
}

/// The letters of a word, a bit each; others share a bit.
fn bits(word: &str) -> u32 {
    word.bytes().fold(0, |bits, byte| bits | 1 << (byte % 32))
}

/// Whether two words with these letters can be so few slips apart: each slip brings one letter in and one out at most.
const fn may_slip(one: u32, other: u32) -> bool {
    (one ^ other).count_ones() <= 2 * MOST_SLIPS
}

fn is_slip(root: &str, typed: &str) -> bool {
    let forgiven = match typed.len() {
        0..5 => return false,
        5..9 => 1,
        9.. => 2,
    };
    root.len().abs_diff(typed.len()) <= forgiven
        && slips(typed.as_bytes(), root.as_bytes(), Reach::Whole, forgiven).is_some()
}
