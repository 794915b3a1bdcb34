//! Reads how strong a medicine is and how much of it is taken: `500 mg`, `2 puffs`, `1-0-1`, `max 3`.

use super::fill::spaced;
use super::numbers::{Number, number};
use super::part::{Counted, Dose, Part};
use super::parts::{Found, Line};
use super::sense::{Sense, Span};

/// How strong it is: a number and a measure, also "5 mg/ml", "250 mg/5 ml", "160/4.5 mcg".
pub(super) fn strength(line: Line<'_>, at: usize) -> Found<Part> {
    let mut next = at;
    let mut measured = false;
    let mut numbers = 0;
    loop {
        let start = next;
        let amount = plain_number(line, next);
        if let Some(after) = amount {
            numbers += 1;
            next = after;
        }
        if let Some(after) = line.after(next, Sense::Strength) {
            measured = true;
            next = after;
        } else if let Some(after) = beside_slash(line, start, next) {
            measured = true;
            next = after;
        } else if amount.is_none() {
            return None;
        }
        let parted = line
            .is_sign(next, '/')
            .then_some(next + 1)
            .or_else(|| line.after(next, Sense::Per).filter(|_| measured));
        // A slash belongs to the strength only where another measure or number follows it.
        match parted.filter(|after| goes_on(line, *after)) {
            Some(after) => next = after,
            None => break,
        }
    }
    if measured {
        Some((Part::Strength, next))
    } else {
        (numbers > 1).then_some((Part::Ratio, next))
    }
}

/// "ml" and "units", which count an amount when they stand alone, are a measure on either side of a slash.
fn beside_slash(line: Line<'_>, start: usize, at: usize) -> Option<usize> {
    let measure = |sense| matches!(sense, Sense::Measure | Sense::Count(_)).then_some(());
    let ((), next) = line.find(at, measure)?;
    let behind = start > 0 && (line.is_sign(start - 1, '/') || is_per(line, start - 1));
    let before = line.is_sign(next, '/') || is_per(line, next);
    (behind || before).then_some(next)
}

fn is_per(line: Line<'_>, at: usize) -> bool {
    line.after(at, Sense::Per).is_some()
}

fn goes_on(line: Line<'_>, at: usize) -> bool {
    let measure = |sense| matches!(sense, Sense::Measure | Sense::Strength).then_some(());
    plain_number(line, at).is_some() || line.find(at, measure).is_some()
}

/// A number in digits that can mean one thing only.
fn plain_number(line: Line<'_>, at: usize) -> Option<usize> {
    let token = line.tokens.get(at)?;
    let (number, _) = number(line, at)?;
    (token.kind == super::cut::Kind::Number && number.clear).then_some(at + 1)
}

/// A number that can mean several things, with all that hangs on it: "1,5 mg", "10-20 mg", "at 8 am".
pub(super) fn unclear(line: Line<'_>, at: usize) -> Found<Part> {
    let (first, next) = number(line, at)?;
    let measure = |at| {
        let measure = |sense| matches!(sense, Sense::Strength).then_some(());
        line.find(at, measure).map(|((), next)| next)
    };
    if !first.clear {
        let counted = |sense| matches!(sense, Sense::Count(_) | Sense::Form(_)).then_some(());
        let unit = measure(next).or_else(|| line.find(next, counted).map(|((), next)| next));
        // "2,5 mg" is a strength in doubt, "1,5" alone may be an amount.
        let part = if measure(next).is_some() {
            Part::Aside
        } else {
            Part::Unsure
        };
        return Some((part, unit.unwrap_or(next)));
    }
    if let Some(next) = line.after(next, Sense::Clock) {
        return Some((Part::Unsure, next));
    }
    if line.is_sign(next, ':') && line.is_glued(next) {
        let (_, next) = number(line, next + 1)?;
        return Some((Part::Unsure, line.after(next, Sense::Clock).unwrap_or(next)));
    }
    let (_, next) = second(line, next)?;
    measure(next).map(|next| (Part::Aside, next))
}

/// The other end of "1-2" or "1 to 2".
fn second(line: Line<'_>, at: usize) -> Found<Number> {
    let next = if line.is_sign(at, '-') {
        at + 1
    } else {
        line.after(at, Sense::Range)?
    };
    number(line, next).filter(|(number, _)| number.clear)
}

/// A number, or two with "-" or "to" between them, as they are written; and the token behind.
pub(super) fn one_or_two(line: Line<'_>, at: usize) -> Found<String> {
    let (first, next) = number(line, at).filter(|(number, _)| number.clear)?;
    match second(line, next) {
        Some((_, after)) => Some((line.written(at, after).to_owned(), after)),
        None => Some((first.text, next)),
    }
}

/// How much is taken: "2 puffs", "half a tablet", "1 drop each eye"; a number alone may become one by what follows it.
pub(super) fn dose(line: Line<'_>, at: usize) -> Found<Part> {
    let (number, next) = one_or_two(line, at)?;
    let Some(((form, counted), after)) = unit(line, next) else {
        let is_digits = line.tokens[at].word().is_none();
        return is_digits.then_some((Part::Bare(number), next));
    };
    // "5 ml/day" is no amount that stands alone.
    let to = line.after(after, Sense::Site).unwrap_or(after);
    let words = spaced(line, &line.range(at, to));
    let counted = if to == after { counted } else { Counted::Other };
    Some((
        Part::Dose(Dose {
            number,
            words,
            form,
            counted,
        }),
        to,
    ))
}

/// What is counted, with the form that it tells.
fn unit(line: Line<'_>, at: usize) -> Found<(Option<&'static str>, Counted)> {
    line.find(at, |sense| match sense {
        Sense::Form(form @ ("tablet" | "capsule")) => Some((Some(form), Counted::Pieces)),
        Sense::Form(form) => Some((Some(form), Counted::Other)),
        Sense::Count(form) => Some((form, Counted::Other)),
        _ => None,
    })
}

/// Amounts for three or four times of a day: "1-0-1", "1/2-0-0-1".
pub(super) fn schedule(line: Line<'_>, at: usize) -> Found<Part> {
    let mut amounts = Vec::new();
    let mut next = at;
    loop {
        let (amount, after) = number(line, next).filter(|(number, _)| number.clear)?;
        amounts.push(amount.text);
        next = after;
        if !line.is_sign(next, '-') {
            break;
        }
        next += 1;
    }
    let small = |amount: &String| amount.len() <= 5 && !amount.contains(',');
    if !(3..=4).contains(&amounts.len()) || !amounts.iter().all(small) {
        // A date or a telephone number.
        return (amounts.len() > 2).then_some((Part::Unsure, next));
    }
    let Some(((form, counted), after)) = unit(line, next) else {
        return Some((Part::Schedule(amounts, None), next));
    };
    let unit = line.written(next, after);
    let amounts = match counted {
        Counted::Pieces => amounts,
        Counted::Other => amounts
            .into_iter()
            .map(|amount| {
                if amount == "0" {
                    amount
                } else {
                    format!("{amount} {unit}")
                }
            })
            .collect(),
    };
    Some((Part::Schedule(amounts, form), after))
}

/// The most in a day: "max 3", "max 8 tablets a day".
pub(super) fn most(line: Line<'_>, at: usize) -> Found<Part> {
    let from = line.after(at, Sense::Max)?;
    let (amount, next) = one_or_two(line, from)?;
    let measure =
        |sense| matches!(sense, Sense::Strength | Sense::Count(_) | Sense::Form(_)).then_some(());
    let to = line.find(next, measure).map_or(next, |((), after)| after);
    let amount = if to == next {
        amount
    } else {
        format!("{amount} {}", line.written(next, to))
    };
    // "Max 3 times a day" says how often, not how much.
    if let Some(times) = line.after(to, Sense::Times) {
        let end = line.after(times, Sense::Each(Span::Day)).unwrap_or(times);
        return Some((Part::Unsure, end));
    }
    let day = line.after(to, Sense::InADay).or_else(|| {
        let day = line.is_sign(to, '/').then_some(to + 1)?;
        line.after(day, Sense::Span(Span::Day))
    });
    Some((Part::Max(amount), day.unwrap_or(to)))
}
