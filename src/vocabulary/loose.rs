//! How well an entry fits what was typed when letters are missing, wrong or in the wrong order.

use std::cmp::Reverse;

use nucleo_matcher::{Matcher, Utf32Str};

use super::rank::tails;
use super::slip::{Reach, slips};
use super::term::{Term, letters as bits};

/// What has to be forgiven; the first kinds go first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
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
    /// The first letter where a later word begins, and where a later line does.
    starts: [String; 2],
}

impl<'a> Typed<'a> {
    /// Takes folded words; nothing when they are so few letters that, some being forgiven, everything would fit.
    pub(super) fn new(text: &'a str) -> Option<Self> {
        let letters: Vec<char> = text.chars().collect();
        let first = *letters.first().filter(|_| letters.len() >= FROM)?;
        Some(Self {
            text,
            letters,
            bits: bits(text),
            starts: [format!(" {first}"), format!("|{first}")],
        })
    }
}

impl Typed<'_> {
    /// How many slips may be forgiven in so many letters.
    fn forgiven(&self) -> usize {
        match self.letters.len() {
            0..LONG_WORD => 1,
            LONG_WORD.. => 2,
        }
    }
}

/// From so many letters on something is forgiven at all.
const FROM: usize = 4;

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
    let forgiven = typed.forgiven();
    if (typed.bits & !term.letters).count_ones() as usize > forgiven {
        return None;
    }
    match slack {
        Slack::Slips => {
            let name = term.name();
            if (typed.bits & !term.name_letters).count_ones() as usize > forgiven
                || !same_short_words(name, typed.text)
            {
                return None;
            }
            let whole = few(name, typed, Reach::Whole, forgiven);
            let start = || {
                let is_long = typed.letters.len() >= LONG_START;
                let may_start = is_long && name.starts_with(typed.letters[0]);
                may_start
                    .then(|| few(name, typed, Reach::Start, 1))
                    .flatten()
            };
            whole.or_else(start)
        }
        Slack::Ample => {
            let first = *typed.letters.first()?;
            let begins = |name: &str| name.starts_with(first);
            let later = || {
                typed
                    .starts
                    .iter()
                    .any(|start| term.lines.contains(start.as_str()))
            };
            if !begins(term.lines) && !later() {
                return None;
            }
            let names = || term.lines.split('|').filter(|name| tails(name).any(begins));
            let scores = names().filter_map(|name| left_out(name, typed.text, matcher));
            scores
                .max()
                .map(|score| Fit::LeftOut(Reverse(score)))
                .or_else(|| {
                    let tails = names().flat_map(tails).filter(|tail| begins(tail));
                    tails
                        .filter_map(|tail| few(tail, typed, Reach::Start, forgiven))
                        .min()
                })
        }
    }
}

/// Whether each short word that was typed is a word of the name.
fn same_short_words(name: &str, typed: &str) -> bool {
    let short = typed
        .split(' ')
        .filter(|word| word.chars().nth(3).is_none());
    short
        .into_iter()
        .all(|short| name.split(' ').any(|word| word == short))
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
fn few(name: &str, typed: &Typed<'_>, reach: Reach, forgiven: usize) -> Option<Fit> {
    let letters = typed.letters.len();
    if letters < 5 || name.len() + forgiven < letters {
        return None;
    }
    let longest = letters + forgiven;
    if reach == Reach::Whole && name.chars().nth(longest).is_some() {
        return None;
    }
    let name: Vec<char> = name.chars().take(longest).collect();
    let count = slips(&typed.letters, &name, reach, forgiven)?;
    let first = name.first() != typed.letters.first();
    // People get a first letter wrong, but not together with another one.
    if first && count > 1 {
        return None;
    }
    Some(Fit::Slips {
        count,
        first,
        reach,
    })
}
