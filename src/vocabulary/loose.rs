//! How well an entry fits what was typed when letters are missing, wrong or in the wrong order.

use std::cmp::Reverse;

use nucleo_matcher::{Matcher, Utf32Str};

use super::slip::{Reach, slips};
use super::sound::sound;
use super::term::{Term, letters as bits, names, tails, words};

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
    /// Its letters before and behind the two in the middle.
    halves: (&'a str, &'a str),
    bits: u64,
    /// The same as it sounds.
    sound: String,
    sound_bits: u64,
    /// The letters of its longer words, as they sound.
    long_bits: u64,
}

impl<'a> Typed<'a> {
    /// Takes folded words; nothing when they are so few letters that, some being forgiven, everything would fit.
    pub(super) fn new(text: &'a str) -> Option<Self> {
        let sound = sound(text);
        let long = words(&sound).filter(|word| word.len() >= FROM);
        let long_bits = long.fold(0, |all, word| all | bits(word));
        (text.len() >= FROM).then(|| Self {
            text,
            halves: halves(text),
            bits: bits(text),
            sound_bits: bits(&sound),
            long_bits,
            sound,
        })
    }
}

/// The letters before and behind the two in the middle. One slip, be it two letters swapped, leaves one of them whole.
fn halves(text: &str) -> (&str, &str) {
    let letters = text.chars().count();
    let at = |letter| {
        let mut places = text.char_indices();
        places.nth(letter).map_or(text.len(), |(at, _)| at)
    };
    (
        &text[..at((letters / 2).saturating_sub(1))],
        &text[at(letters / 2 + 1)..],
    )
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
    let forgiven = forgiven(typed.text.len());
    if lacks(typed.bits, term.name_letters, forgiven) {
        return None;
    }
    let name = term.name();
    let one_slip = name.starts_with(typed.halves.0) || name.contains(typed.halves.1);
    let may_be_whole =
        (one_slip || forgiven > 1) && !lacks(term.name_letters, typed.bits, forgiven);
    let is_long = typed.text.len() >= LONG_START;
    let may_start = is_long && one_slip && name.as_bytes().first() == typed.text.as_bytes().first();
    if !(may_be_whole || may_start) || !same_short_words(name, typed.text) {
        return None;
    }
    let look = |reach, forgiven| few(name, typed.text, reach, forgiven);
    let whole = may_be_whole.then(|| look(Reach::Whole, forgiven)).flatten();
    whole.or_else(|| may_start.then(|| look(Reach::Start, 1)).flatten())
}

/// With letters left out of one of its names.
fn spelled(term: &Term, typed: &Typed<'_>, matcher: &mut Matcher) -> Option<Fit> {
    if typed.bits & !term.letters != 0 {
        return None;
    }
    let may_hold = |name: &&str| tails(name).any(|tail| holds_closely(tail, typed.text));
    let held = names(term.lines).filter(may_hold);
    let scores = held.filter_map(|name| left_out(name, typed.text, matcher));
    scores.max().map(|score| Fit::LeftOut(Reverse(score)))
}

/// As it sounds, from one of its words on.
fn heard(term: &Term, typed: &Typed<'_>) -> Option<Fit> {
    let forgiven = forgiven(typed.sound.len());
    if lacks(typed.sound_bits, term.sound_letters, forgiven) {
        return None;
    }
    let starts = names(term.sounds).flat_map(tails);
    let near = starts.filter(|tail| may_begin(tail, &typed.sound));
    let fits = near.filter_map(|tail| few(tail, &typed.sound, Reach::Start, forgiven));
    fits.min().map(|fit| match fit {
        Fit::Slips { count: 0, .. } => Fit::SoundsAlike,
        fit => fit,
    })
}

/// Whether a name may begin with these letters when one of the first two is wrong, missing or too much.
fn may_begin(name: &str, typed: &str) -> bool {
    let (name, typed) = (name.as_bytes(), typed.as_bytes());
    let (first, second) = (name.first(), name.get(1));
    let (one, two) = (typed.first(), typed.get(1));
    first == one || first == two || second == one || second == two
}

/// Word by word as they sound, in any order; a short one may be missing.
fn each_word(term: &Term, typed: &Typed<'_>) -> Option<Fit> {
    if !typed.sound.contains(' ') || lacks(typed.long_bits, term.sound_letters, MOST_WORD_SLIPS) {
        return None;
    }
    let mut cost = 0;
    let mut long = 0;
    for word in typed.sound.split(' ') {
        let is_short = word.len() < FROM;
        let mut words = words(term.sounds);
        let found = if is_short {
            words.any(|other| other == word).then_some(0)
        } else {
            words.filter_map(|other| word_slips(other, word)).min()
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

fn word_slips(other: &str, word: &str) -> Option<usize> {
    if other.starts_with(word) {
        return Some(0);
    }
    match few(other, word, Reach::Whole, forgiven(word.len()))? {
        Fit::Slips { count, .. } => Some(count),
        Fit::SoundsAlike | Fit::LeftOut(_) | Fit::Words(_) => None,
    }
}

/// Whether each short word that was typed is a word of the name.
fn same_short_words(name: &str, typed: &str) -> bool {
    let mut short = words(typed).filter(|word| word.len() < FROM);
    short.all(|short| words(name).any(|word| word == short))
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
    let close = (last - first) as usize <= span(typed.len());
    let same_words = spaces(name.slice_u32(first..=last)) == spaces(typed);
    (starts_a_word && close && same_words).then_some(score)
}

/// So far apart may the first and the last of so many letters stand.
fn span(letters: usize) -> usize {
    letters + letters / 3
}

/// Whether the letters stand in the name in this order, from its first one on and close together. It tells without the
/// matcher most names that it would find in vain.
fn holds_closely(name: &str, typed: &str) -> bool {
    let (name, typed) = (name.as_bytes(), typed.as_bytes());
    let mut left = typed.iter();
    let mut wanted = left.next();
    if name.first() != wanted {
        return false;
    }
    for letter in name.iter().take(span(typed.len()) + 1) {
        if wanted == Some(letter) {
            wanted = left.next();
        }
    }
    wanted.is_none()
}

/// The slips between what was typed and the name, when they are few; short words have too many neighbours.
fn few(name: &str, typed: &str, reach: Reach, forgiven: usize) -> Option<Fit> {
    let (name, typed) = (name.as_bytes(), typed.as_bytes());
    if typed.len() < SHORTEST || name.len() + forgiven < typed.len() {
        return None;
    }
    if reach == Reach::Whole && name.len() > typed.len() + forgiven {
        return None;
    }
    let count = slips(typed, name, reach, forgiven)?;
    let first = name.first() != typed.first();
    // People get a first letter wrong, but not together with another one.
    (!first || count < 2).then_some(Fit::Slips {
        count,
        first,
        reach,
    })
}
