//! Reads the words behind the name of a medicine: at each place the longest part that is known, else a word to ask about.

use std::ops::Range;

use super::cut::{Kind, Token};
use super::part::{Part, Piece};
use super::sense::Sense;
use super::words::LineWords;
use super::{amounts, often};

/// A line on its way to be read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'a> {
    pub(super) text: &'a str,
    pub(super) tokens: &'a [Token],
    pub(super) words: &'a LineWords,
}

/// What was read, and the token behind it.
pub(super) type Found<T> = Option<(T, usize)>;

/// All that can stand behind a name, but for a reason; of equally long ones the first is taken.
const READERS: [fn(Line<'_>, usize) -> Found<Part>; 11] = [
    unsure,
    since,
    length,
    amounts::unclear,
    amounts::most,
    amounts::schedule,
    amounts::strength,
    amounts::dose,
    often::often,
    plain,
    sign,
];

impl<'a> Line<'a> {
    /// All parts from one token up to another one.
    pub(super) fn parts(self, from: usize, to: usize) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut at = from;
        while at < to {
            let (part, next) = self.part(at).unwrap_or((Part::Unsure, at + 1));
            let is_as_needed = part == Part::AsNeeded;
            pieces.push(Piece {
                part,
                range: self.range(at, next),
            });
            at = next;
            // "Prn chest pain": words that are not known say what it is needed for.
            let unknown =
                |at: &usize| self.tokens[*at].word().is_some() && self.part(*at).is_none();
            let end = (at..to)
                .take_while(unknown)
                .last()
                .map_or(at, |last| last + 1);
            if is_as_needed && end > at {
                let range = self.range(at, end);
                pieces.push(Piece {
                    part: Part::For(range.clone()),
                    range,
                });
                at = end;
            }
        }
        pieces
    }

    /// The longest part that begins here; of equally long ones the first.
    pub(super) fn part(self, at: usize) -> Found<Part> {
        self.tokens.get(at)?;
        let reason = reason(self, at);
        self.short_part(at)
            .into_iter()
            .chain(reason)
            .reduce(|best, other| if other.1 > best.1 { other } else { best })
    }

    /// The longest part that begins here, but for a reason.
    fn short_part(self, at: usize) -> Found<Part> {
        READERS
            .into_iter()
            .filter_map(|read| read(self, at))
            .reduce(|best, other| if other.1 > best.1 { other } else { best })
    }

    /// The longest phrase from here on that has a wanted sense.
    pub(super) fn find<T>(self, at: usize, want: impl Fn(Sense) -> Option<T>) -> Found<T> {
        self.words.find(self.text, self.tokens, at, want)
    }

    /// The token behind the longest phrase of exactly this sense.
    pub(super) fn after(self, at: usize, wanted: Sense) -> Option<usize> {
        let found = self.find(at, |sense| (sense == wanted).then_some(()));
        found.map(|((), next)| next)
    }

    /// The bytes from one token up to another one.
    pub(super) fn range(self, from: usize, to: usize) -> Range<usize> {
        self.tokens[from].range.start..self.tokens[to - 1].range.end
    }

    /// The words from one token up to another one, as they stand.
    pub(super) fn written(self, from: usize, to: usize) -> &'a str {
        &self.text[self.range(from, to)]
    }

    /// Whether no space stands in front of this token.
    pub(super) fn is_glued(self, at: usize) -> bool {
        at > 0
            && self
                .tokens
                .get(at)
                .is_some_and(|token| token.range.start == self.tokens[at - 1].range.end)
    }

    pub(super) fn is_sign(self, at: usize, sign: char) -> bool {
        self.tokens.get(at).is_some_and(|token| token.is_sign(sign))
    }
}

/// A word that can mean several things.
fn unsure(line: Line<'_>, at: usize) -> Found<Part> {
    line.find(at, |sense| match sense {
        Sense::Unsure | Sense::Doubt => Some(Part::Unsure),
        _ => None,
    })
}

/// Words that are a part by themselves.
fn plain(line: Line<'_>, at: usize) -> Found<Part> {
    line.find(at, |sense| match sense {
        Sense::Form(form) => Some(Part::Form(form)),
        Sense::Route(route) => Some(Part::Route(route)),
        Sense::Time(time) => Some(Part::Time(time)),
        Sense::Manner => Some(Part::Manner),
        Sense::AsNeeded => Some(Part::AsNeeded),
        Sense::Stopped => Some(Part::Stopped),
        Sense::And => Some(Part::And),
        Sense::Take | Sense::Of => Some(Part::Skipped),
        Sense::Aside => Some(Part::Aside),
        _ => None,
    })
}

/// Since when, or when it was stopped: "since 2019", "in May".
fn since(line: Line<'_>, at: usize) -> Found<Part> {
    let from = line.after(at, Sense::Since)?;
    let mut next = from;
    loop {
        let number = || {
            line.tokens
                .get(next)
                .filter(|token| token.kind == Kind::Number)
        };
        match line
            .after(next, Sense::Date)
            .or_else(|| number().map(|_| next + 1))
        {
            Some(after) => next = after,
            None => break,
        }
    }
    (next > from).then_some((Part::Aside, next))
}

/// For how long: "for 7 days", "x 5 days".
fn length(line: Line<'_>, at: usize) -> Found<Part> {
    let from = line
        .after(at, Sense::For)
        .or_else(|| line.after(at, Sense::Times))?;
    let (_, next) = amounts::one_or_two(line, from)?;
    let is_span = |sense| matches!(sense, Sense::Span(_)).then_some(());
    let ((), next) = line.find(next, is_span)?;
    Some((Part::Aside, next))
}

/// Signs between parts.
fn sign(line: Line<'_>, at: usize) -> Found<Part> {
    match line.tokens[at].kind {
        Kind::Sign('&' | '+') => Some((Part::And, at + 1)),
        Kind::Sign(',' | ';' | ':' | '.' | '-' | '|' | '(' | ')') => Some((Part::Skipped, at + 1)),
        Kind::Sign(_) | Kind::Number | Kind::Vulgar | Kind::Word(_) => None,
    }
}

/// "For" and the reason: up to a sign, or to words that say how much or when.
fn reason(line: Line<'_>, at: usize) -> Found<Part> {
    let from = line.after(at, Sense::For)?;
    // "For 7 days" is no reason.
    if length(line, at).is_some() {
        return None;
    }
    if line
        .tokens
        .get(from)
        .is_some_and(|token| token.kind == Kind::Number)
    {
        return Some((Part::Unsure, from + 1));
    }
    let mut to = from;
    while to < line.tokens.len() && !ends_reason(line, to) {
        to += 1;
    }
    if to == from {
        return Some((Part::Unsure, from));
    }
    Some((Part::For(line.range(from, to)), to))
}

fn ends_reason(line: Line<'_>, at: usize) -> bool {
    if let Kind::Sign(sign) = line.tokens[at].kind {
        return matches!(sign, ',' | ';' | '(' | ')' | '|' | ':')
            || (sign == '.' && !line.is_glued(at + 1))
            || (sign == '-' && !line.is_glued(at + 1));
    }
    if line.after(at, Sense::Unsure).is_some() || line.after(at, Sense::For).is_some() {
        return true;
    }
    match line.short_part(at) {
        Some((Part::Time(_), next)) => next > at + 1,
        Some((part, _)) => matches!(
            part,
            Part::Aside
                | Part::Dose(_)
                | Part::Schedule(..)
                | Part::Often(_)
                | Part::AsNeeded
                | Part::Max(_)
                | Part::Stopped
                | Part::Strength
                | Part::Weekdays(_)
        ),
        None => false,
    }
}
