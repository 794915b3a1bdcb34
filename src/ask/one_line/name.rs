//! Where the name of a medicine ends: before the first number, form, time or reason, unless it is a known name.

use std::ops::Range;

use super::cut::Kind;
use super::part::Part;
use super::parts::Line;
use super::sense::Sense;
use crate::vocabulary;

/// No known name has more words and signs, in our list or in the official one.
const LONGEST: usize = 24;

/// The tokens of the name; an empty place behind the list sign where the line has none.
pub(super) fn name(line: Line<'_>) -> Range<usize> {
    let start = after_list_sign(line);
    let none = start..start;
    let start = before_name(line, start);
    if start >= line.tokens.len() {
        return none;
    }
    let mut end = known(line, start);
    if end == start {
        let is_word = line
            .tokens
            .get(start)
            .is_some_and(|token| token.word().is_some());
        // Whatever can mean several things may well be a name at the start of a line.
        if !is_word
            || !matches!(
                line.part(start),
                None | Some((Part::Unsure | Part::Aside, _))
            )
        {
            return none;
        }
        end = start + 1;
    }
    while end < line.tokens.len() {
        match more(line, end) {
            Some(next) => end = next,
            None => break,
        }
    }
    start..end
}

/// The token behind what may stand before a name: "take", "stopped:", "1 tablet of".
fn before_name(line: Line<'_>, start: usize) -> usize {
    let at = line.after(start, Sense::Take).unwrap_or(start);
    if let Some(next) = line.after(at, Sense::Stopped) {
        return next + usize::from(line.is_sign(next, ':'));
    }
    match line.part(at) {
        Some((Part::Dose(_), next)) => line.after(next, Sense::Of).unwrap_or(at),
        _ => at,
    }
}

/// Whether the name goes on at this token, and the token behind what belongs to it.
fn more(line: Line<'_>, at: usize) -> Option<usize> {
    let is_new_word = |at: usize| {
        let word = line
            .tokens
            .get(at)
            .is_some_and(|token| token.word().is_some());
        let means = |sense| match sense {
            // "A" is a letter too: "vitamin A".
            Sense::Number(_) | Sense::Date => None,
            _ => Some(()),
        };
        word && line.part(at).is_none() && line.find(at, means).is_none()
    };
    match line.tokens[at].kind {
        Kind::Word(_) => is_new_word(at).then_some(at + 1),
        // "Co-codamol", "omega-3", "amlodipine/valsartan".
        Kind::Sign('-' | '/') if line.is_glued(at) && line.is_glued(at + 1) => {
            match line.tokens[at + 1].kind {
                Kind::Word(_) => Some(at + 2),
                Kind::Number if line.is_sign(at, '-') => {
                    let alone = line.part(at + 1);
                    matches!(alone, Some((Part::Bare(_), _))).then_some(at + 2)
                }
                Kind::Number | Kind::Vulgar | Kind::Sign(_) => None,
            }
        }
        // "Calcium + vitamin D", "vit. D".
        Kind::Sign('+' | '&') => is_new_word(at + 1).then_some(at + 2),
        Kind::Sign('.') if is_short(line, at - 1) => is_new_word(at + 1).then_some(at + 2),
        Kind::Sign('®' | '™' | '©') => Some(at + 1),
        Kind::Sign(_) | Kind::Number | Kind::Vulgar => None,
    }
}

/// Whether a word is so short that a point behind it marks a short form.
fn is_short(line: Line<'_>, at: usize) -> bool {
    let word = line.tokens.get(at).and_then(|token| token.word());
    word.is_some_and(|word| word.chars().count() <= 4)
}

/// The token behind the longest known name that begins here.
fn known(line: Line<'_>, start: usize) -> usize {
    if let Some(end) = line.after(start, Sense::WholeName) {
        return end;
    }
    let last = line.tokens.len().min(start + LONGEST);
    let ends = (start + 1..=last).rev();
    let is_name = |end: &usize| {
        let is_part = |token: &super::cut::Token| match token.kind {
            Kind::Word(_) | Kind::Number => true,
            Kind::Sign(sign) => matches!(sign, '-' | '/' | '+' | '.' | '&'),
            Kind::Vulgar => false,
        };
        line.tokens[start..*end].iter().all(is_part)
            && vocabulary::is_medicine(line.written(start, *end))
    };
    let end = ends.into_iter().find(is_name).unwrap_or(start);
    // "Nicotine patch" is nicotine, and a patch; but green tea is green tea, and eye drops are eye drops.
    let is_form = |at: &usize| {
        let form = line.find(*at, |sense| match sense {
            Sense::Form(form) if form != "tea" => Some(()),
            _ => None,
        });
        form.is_some_and(|((), next)| next == end)
    };
    let form = (start..end).find(is_form).filter(|at| *at > start);
    form.unwrap_or(end)
}

/// The token behind "1.", "2)", "-" or another sign that begins an entry of a list.
pub(super) fn after_list_sign(line: Line<'_>) -> usize {
    let numbered = line
        .tokens
        .first()
        .is_some_and(|token| token.kind == Kind::Number)
        && (line.is_sign(1, '.') || line.is_sign(1, ')') || line.is_sign(1, ':'))
        && line.is_glued(1)
        && !line.is_glued(2);
    if numbered {
        return 2;
    }
    let bullets = ['-', '*', '•', '·', '>', '‣', '◦', '●', '▪', '+', '–', '#'];
    let is_bullet = bullets.iter().any(|sign| line.is_sign(0, *sign));
    usize::from(is_bullet)
}
