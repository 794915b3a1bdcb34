//! How well an entry fits what was typed when letters are missing, wrong or in the wrong order.

use std::cmp::Reverse;

use nucleo_matcher::{Matcher, Utf32Str};

use super::rank::tails;
use super::slip::{Reach, slips};
use super::sound::sound;
use super::term::{Term, letters as bits};

/// What has to be forgiven; the first kinds go first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// Nothing but how it is spelled.
    SoundsAlike,
    /// Letters were left out; higher scores are better.
    LeftOut(Reverse<u16>),
    /// Letters are wrong, too many or swapped.
    Slips {
        /// How many.
        count: usize,
        /// Whether one of them is the first letter.
        first: bool,
        /// How much of the name was typed.
        reach: Reach,
    },
    /// Each longer word stands in the entry; so many slips, and short words that do not.
    Words(usize),
}

/// How much a list may forgive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slack {
    /// One slip, two in a long word, and none in short words. **Why** so little: another medicine's name is often only
    /// two letters away, and `vitamin K` is no slip for `vitamin D`.
    Slips,
    /// Letters left out, and up to two slips in the start of any word.
    Ample,
}

/// What was typed, folded, as the ways of comparing want it.
pub(super) struct Typed<'a> {
    text: &'a str,
    letters: Vec<char>,
    bits: u64,
    /// Its short words.
    short: Vec<&'a str>,
    /// Its letters before and behind the two in the middle.
    halves: (&'a str, &'a str),
    /// The same as it sounds.
    sound: String,
    sound_letters: Vec<char>,
    sound_bits: u64,
}

impl<'a> Typed<'a> {
    /// Takes folded words; nothing when they are so few letters that, some being forgiven, everything would fit.
    pub(super) fn new(text: &'a str) -> Option<Self> {
        let letters: Vec<char> = text.chars().collect();
        let sound = sound(text);
        (letters.len() >= FROM).then(|| Self {
            text,
            bits: bits(text),
            short: text.split(' ').filter(|word| is_short(word)).collect(),
            halves: halves(text, letters.len()),
            letters,
            sound_letters: sound.chars().collect(),
            sound_bits: bits(&sound),
            sound,
        })
    }
}

/// A word that has too few letters for any to be wrong.
fn is_short(word: &str) -> bool {
    word.chars().nth(3).is_none()
}

/// The letters before and behind the two in the middle. One slip, be it two letters swapped, leaves one of them whole.
fn halves(text: &str, letters: usize) -> (&str, &str) {
    let at = |letter| {
        text.char_indices()
            .nth(letter)
            .map_or(text.len(), |(at, _)| at)
    };
    (&text[..at(letters / 2 - 1)], &text[at(letters / 2 + 1)..])
}

/// How many slips may be forgiven in so many letters.
fn forgiven(letters: usize) -> usize {
    match letters {
        0..LONG_WORD => 1,
        LONG_WORD.. => 2,
    }
}

/// Whether so many of these letters are missing that no slips explain it.
fn lacks(typed: u64, entry: u64, forgiven: usize) -> bool {
    (typed & !entry).count_ones() as usize > forgiven
}

/// From so many letters on something is forgiven at all.
const FROM: usize = 4;

/// A word of fewer letters has too many neighbours for a slip to be told.
const SHORTEST: usize = 5;

/// More slips in all words together are not forgiven.
const MOST_WORD_SLIPS: usize = 3;

/// From so many letters on two slips are forgiven.
const LONG_WORD: usize = 8;

/// From so many letters on the start of a medicine's name may hold a slip.
const LONG_START: usize = 7;

/// How well the entry fits. A cheap look at its letters spares most entries the rest.
pub(super) fn fit(
    term: &Term,
    typed: &Typed<'_>,
    slack: Slack,
    matcher: &mut Matcher,
) -> Option<Fit> {
    match slack {
        Slack::Slips => name(term, typed),
        Slack::Ample => match heard(term, typed) {
            Some(Fit::SoundsAlike) => Some(Fit::SoundsAlike),
            heard => spelled(term, typed, matcher)
                .or(heard)
                .or_else(|| each_word(term, typed)),
        },
    }
}

/// By its name alone.
fn name(term: &Term, typed: &Typed<'_>) -> Option<Fit> {
    if term.sounds == typed.sound {
        return Some(Fit::SoundsAlike);
    }
    let (name, forgiven) = (term.name(), forgiven(typed.letters.len()));
    if typed.letters.len() < SHORTEST {
        return None;
    }
    if lacks(typed.bits, term.name_letters, forgiven) || !holds_each(name, &typed.short) {
        return None;
    }
    let one_slip = name.starts_with(typed.halves.0) || name.contains(typed.halves.1);
    let may_be_whole =
        (one_slip || forgiven > 1) && !lacks(term.name_letters, typed.bits, forgiven);
    let whole = may_be_whole.then(|| few(name, &typed.letters, Reach::Whole, forgiven));
    let start = || {
        let is_long = typed.letters.len() >= LONG_START;
        let may_start = is_long && one_slip && name.starts_with(typed.letters[0]);
        may_start
            .then(|| few(name, &typed.letters, Reach::Start, 1))
            .flatten()
    };
    whole.flatten().or_else(start)
}

/// With letters left out of one of its names.
fn spelled(term: &Term, typed: &Typed<'_>, matcher: &mut Matcher) -> Option<Fit> {
    if typed.bits & !term.letters != 0 {
        return None;
    }
    let first = typed.letters[0];
    let begins = |name: &&str| tails(name).any(|tail| tail.starts_with(first));
    let names = term.lines.split('|').filter(begins);
    let scores = names.filter_map(|name| left_out(name, typed.text, matcher));
    scores.max().map(|score| Fit::LeftOut(Reverse(score)))
}

/// As it sounds, from one of its words on.
fn heard(term: &Term, typed: &Typed<'_>) -> Option<Fit> {
    let forgiven = forgiven(typed.sound_letters.len());
    if lacks(typed.sound_bits, term.sound_letters, forgiven) {
        return None;
    }
    let names = term.sounds.split('|').flat_map(tails);
    let near = names.filter(|tail| may_begin(tail, &typed.sound_letters));
    let fits = near.filter_map(|tail| few(tail, &typed.sound_letters, Reach::Start, forgiven));
    fits.min().map(|fit| match fit {
        Fit::Slips { count: 0, .. } => Fit::SoundsAlike,
        fit => fit,
    })
}

/// Whether a name may begin with these letters when one of the first two is wrong, missing or too much.
fn may_begin(name: &str, typed: &[char]) -> bool {
    let mut letters = name.chars();
    let (first, second) = (letters.next(), letters.next());
    let (one, two) = (typed.first().copied(), typed.get(1).copied());
    first == one || first == two || second == one || second == two
}

/// Word by word as they sound, in any order; a short one may be missing.
fn each_word(term: &Term, typed: &Typed<'_>) -> Option<Fit> {
    if !typed.sound.contains(' ') {
        return None;
    }
    let mut cost = 0;
    let mut long = 0;
    for word in typed.sound.split(' ') {
        let letters: Vec<char> = word.chars().collect();
        let is_short = letters.len() < FROM;
        let mut words = term.sounds.split(['|', ' ']);
        let found = if is_short {
            words.any(|other| other == word).then_some(0)
        } else {
            words
                .filter_map(|other| word_slips(other, word, &letters))
                .min()
        };
        match found {
            Some(slips) => {
                cost += slips;
                long += usize::from(!is_short);
            }
            None if is_short => cost += 1,
            None => return None,
        }
    }
    (long > 0 && cost <= MOST_WORD_SLIPS).then_some(Fit::Words(cost))
}

fn word_slips(other: &str, word: &str, letters: &[char]) -> Option<usize> {
    if other.starts_with(word) {
        return Some(0);
    }
    match few(other, letters, Reach::Whole, forgiven(letters.len()))? {
        Fit::Slips { count, .. } => Some(count),
        Fit::SoundsAlike | Fit::LeftOut(_) | Fit::Words(_) => None,
    }
}

/// Whether each of these words is a word of the name.
fn holds_each(name: &str, words: &[&str]) -> bool {
    words
        .iter()
        .all(|word| name.split(' ').any(|other| other == *word))
}

/// The matcher's score when the name holds all letters in order, from the start of a word on and close together.
fn left_out(name: &str, typed: &str, matcher: &mut Matcher) -> Option<u16> {
    let (mut left, mut right, mut places) = (Vec::new(), Vec::new(), Vec::new());
    let (name, typed) = (
        Utf32Str::new(name, &mut left),
        Utf32Str::new(typed, &mut right),
    );
    let score = matcher.fuzzy_indices(name, typed, &mut places)?;
    let (first, last) = (*places.iter().min()?, *places.iter().max()?);
    let spaces = |text: Utf32Str<'_>| text.chars().filter(|c| *c == ' ').count();
    let starts_a_word = first == 0 || name.get(first - 1) == ' ';
    let close = (last - first) as usize <= typed.len() + typed.len() / 3;
    let same_words = spaces(name.slice_u32(first..=last)) == spaces(typed);
    (starts_a_word && close && same_words).then_some(score)
}

/// The slips between what was typed and the name, when they are few; short words have too many neighbours.
fn few(name: &str, typed: &[char], reach: Reach, forgiven: usize) -> Option<Fit> {
    if typed.len() < SHORTEST || name.len() + forgiven < typed.len() {
        return None;
    }
    let longest = typed.len() + forgiven;
    if reach == Reach::Whole && name.chars().nth(longest).is_some() {
        return None;
    }
    let name: Vec<char> = name.chars().take(longest).collect();
    let count = slips(typed, &name, reach, forgiven)?;
    let first = name.first() != typed.first();
    // People get a first letter wrong, but not together with another one.
    (!first || count < 2).then_some(Fit::Slips {
        count,
        first,
        reach,
    })
}
