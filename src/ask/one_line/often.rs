//! Reads how often a medicine is taken: "2x day", "every 8 hours", "bid", "on Sundays".

use super::amounts::one_or_two;
use super::numbers::number;
use super::part::{Often, Part};
use super::parts::{Found, Line};
use super::sense::{Sense, Span};

/// How often.
pub(super) fn often(line: Line<'_>, at: usize) -> Found<Part> {
    let readers = [times, each, every, weekdays];
    readers
        .into_iter()
        .filter_map(|read| read(line, at))
        .reduce(|best, other| if other.1 > best.1 { other } else { best })
}

/// "Twice a day", "3 times a week", "2x day", "2x/day", "bid".
fn times(line: Line<'_>, at: usize) -> Found<Part> {
    let short = line.find(at, |sense| match sense {
        Sense::ADay(count) => Some(Part::Often(Often::Times(count, Span::Day))),
        Sense::AlternateDays => Some(Part::Often(Often::EveryOther(Span::Day))),
        _ => None,
    });
    if short.is_some() {
        return short;
    }
    let (count, next) = counted(line, at)?;
    let (span, next) = each_span(line, next).or_else(|| {
        let next = if line.is_sign(next, '/') {
            next + 1
        } else {
            next
        };
        span(line, next)
    })?;
    (span != Span::Hour).then_some((Part::Often(Often::Times(count, span)), next))
}

/// "Twice", "3 times", "2x".
fn counted(line: Line<'_>, at: usize) -> Found<u16> {
    let often = line.find(at, |sense| match sense {
        Sense::Often(count) => Some(count),
        _ => None,
    });
    if often.is_some() {
        return often;
    }
    let (count, next) = number(line, at)?;
    let next = line.after(next, Sense::Times)?;
    let count = count.text.parse().ok().filter(|count| *count > 0)?;
    Some((count, next))
}

/// "Daily", "every week".
fn each(line: Line<'_>, at: usize) -> Found<Part> {
    let (span, next) = each_span(line, at)?;
    Some((Part::Often(Often::Each(span)), next))
}

fn each_span(line: Line<'_>, at: usize) -> Found<Span> {
    line.find(at, |sense| match sense {
        Sense::Each(span) => Some(span),
        _ => None,
    })
}

fn span(line: Line<'_>, at: usize) -> Found<Span> {
    line.find(at, |sense| match sense {
        Sense::Span(span) => Some(span),
        _ => None,
    })
}

/// "Every 8 hours", "every other day".
fn every(line: Line<'_>, at: usize) -> Found<Part> {
    let next = line.after(at, Sense::Every)?;
    if let Some(next) = line.after(next, Sense::Other) {
        let (span, next) = span(line, next)?;
        return Some((Part::Often(Often::EveryOther(span)), next));
    }
    if let Some((number, next)) = one_or_two(line, next) {
        let (span, next) = span(line, next)?;
        return Some((Part::Often(Often::Every(number, span)), next));
    }
    let (span, next) = span(line, next)?;
    Some((Part::Often(Often::Each(span)), next))
}

/// "Sunday", "on Mondays and Thursdays", "Mon/Wed/Fri"; from one day to another one is not sure.
fn weekdays(line: Line<'_>, at: usize) -> Found<Part> {
    let (day, mut next) = weekday(line, at)?;
    let mut days = vec![day];
    loop {
        let through = if line.is_sign(next, '-') {
            Some(next + 1)
        } else {
            line.after(next, Sense::Range)
        };
        if let Some((_, end)) = through.and_then(|after| weekday(line, after)) {
            return Some((Part::Unsure, end));
        }
        let parted = [',', '/', '&', '+']
            .iter()
            .any(|sign| line.is_sign(next, *sign));
        let behind = if parted {
            line.after(next + 1, Sense::And).unwrap_or(next + 1)
        } else {
            line.after(next, Sense::And).unwrap_or(next)
        };
        let Some((day, after)) = weekday(line, behind) else {
            break;
        };
        if !days.contains(&day) {
            days.push(day);
        }
        next = after;
    }
    Some((Part::Weekdays(days), next))
}

fn weekday(line: Line<'_>, at: usize) -> Found<&'static str> {
    let at = line.after(at, Sense::On).unwrap_or(at);
    line.find(at, |sense| match sense {
        Sense::Weekday(day) => Some(day),
        _ => None,
    })
}
