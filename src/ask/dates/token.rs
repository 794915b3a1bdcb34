//! Cuts what was typed into words, numbers and signs, and looks up what each can mean.

use super::fold::fold;
use super::sense::{Form, Number, Open, Sense, Sign, Unit};
use super::words::Table;

/// A run of digits, a run of letters, or a sign.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Digits(String),
    Letters(String),
    Sign(char),
}

/// More than any date needs; it keeps the number of ways to read a line small.
const MOST_PIECES: usize = 24;

/// What each word of the text can mean; nothing when one of them is not known.
pub(super) fn tokens(text: &str, table: &Table) -> Option<Vec<Vec<Sense>>> {
    let pieces = pieces(text);
    if pieces.is_empty() || pieces.len() > MOST_PIECES {
        return None;
    }
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < pieces.len() {
        let (token, used) = match &pieces[at] {
            Piece::Digits(digits) => (vec![number(digits, Form::Plain)?], 1),
            Piece::Sign('\'') => match pieces.get(at + 1) {
                Some(Piece::Digits(digits)) => (vec![number(digits, Form::ShortYear)?], 2),
                Some(Piece::Letters(_) | Piece::Sign(_)) | None => return None,
            },
            Piece::Sign(sign) => (signed(*sign)?, 1),
            Piece::Letters(_) => phrase(&pieces[at..], table)?,
        };
        tokens.push(token);
        at += used;
    }
    Some(halves(&numbers(tokens)))
}

/// The words of a phrase, folded, without its signs.
pub(super) fn letters(phrase: &str) -> Vec<String> {
    let words = pieces(phrase).into_iter().filter_map(|piece| match piece {
        Piece::Letters(letters) => Some(letters),
        Piece::Digits(_) | Piece::Sign(_) => None,
    });
    words.collect()
}

fn pieces(text: &str) -> Vec<Piece> {
    let folded: Vec<char> = fold(text).chars().collect();
    let mut pieces = Vec::new();
    // Whether the next letter or digit goes on with the piece before it.
    let mut open = false;
    for (at, &letter) in folded.iter().enumerate() {
        match (letter, pieces.last_mut()) {
            (' ', _) => {}
            (digit, last) if digit.is_ascii_digit() => match last {
                Some(Piece::Digits(digits)) if open => digits.push(digit),
                _ => pieces.push(Piece::Digits(digit.into())),
            },
            (letter, last) if letter.is_alphabetic() => match last {
                Some(Piece::Letters(letters)) if open => letters.push(letter),
                _ => pieces.push(Piece::Letters(letter.into())),
            },
            ('½' | '&', _) => pieces.push(Piece::Letters(letter.into())),
            // Inside a word it is part of it ("New Year's"); before two digits it stands for a century.
            ('\'', _) if open || !short_year_follows(&folded[at + 1..]) => continue,
            // After a word it is the mark of a short form ("approx.").
            ('.', Some(Piece::Letters(_))) | ('(' | ')' | '"' | ';' | '!', _) => {}
            (sign, _) => pieces.push(Piece::Sign(sign)),
        }
        open = letter.is_alphanumeric() && letter != '½';
    }
    pieces
}

fn short_year_follows(rest: &[char]) -> bool {
    let digits = rest
        .iter()
        .take_while(|letter| letter.is_ascii_digit())
        .count();
    digits == 2
}

fn number(digits: &str, form: Form) -> Option<Sense> {
    let value = if digits.len() <= 8 {
        digits.parse().ok()?
    } else {
        return None;
    };
    Some(Sense::Number(Number {
        value,
        digits: digits.len(),
        form,
    }))
}

fn signed(sign: char) -> Option<Vec<Sense>> {
    Some(match sign {
        '.' => vec![Sense::Sign(Sign::Dot)],
        ',' => vec![Sense::Sign(Sign::Comma)],
        '/' => vec![Sense::Sign(Sign::Slash)],
        '-' => vec![Sense::Sign(Sign::Dash)],
        '+' => vec![Sense::Sign(Sign::Plus), Sense::Open(Open::Longer)],
        '~' => vec![Sense::About],
        '?' => vec![Sense::Unsure],
        _ => return None,
    })
}

/// The longest phrase that the pieces begin with, and how many pieces it takes; dashes between its words are skipped.
fn phrase(pieces: &[Piece], table: &Table) -> Option<(Vec<Sense>, usize)> {
    let mut words = String::new();
    let mut found = None;
    let mut count = 0;
    for (at, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Letters(letters) => {
                if count > 0 {
                    words.push(' ');
                }
                words.push_str(letters);
                count += 1;
                if let Some(senses) = table.senses(&words) {
                    found = Some((senses.to_vec(), at + 1));
                }
            }
            Piece::Sign('-') => {}
            Piece::Digits(_) | Piece::Sign(_) => break,
        }
        if count == table.longest() {
            break;
        }
    }
    found
}

/// Joins "27" with its "th", and "twenty" with "five", also over a dash.
fn numbers(tokens: Vec<Vec<Sense>>) -> Vec<Vec<Sense>> {
    let mut joined: Vec<Vec<Sense>> = Vec::with_capacity(tokens.len());
    for token in tokens {
        let tens = match joined.as_slice() {
            [.., tens, dash] if is_sign(dash, &[Sign::Dash]) => joined_number(tens, &token),
            [.., tens] => joined_number(tens, &token),
            [] => None,
        };
        let Some(number) = tens else {
            joined.push(token);
            continue;
        };
        if joined
            .last()
            .is_some_and(|last| is_sign(last, &[Sign::Dash]))
        {
            joined.pop();
        }
        joined.pop();
        joined.push(vec![Sense::Number(number)]);
    }
    joined
}

fn joined_number(first: &[Sense], next: &[Sense]) -> Option<Number> {
    let [Sense::Number(first)] = *first else {
        return None;
    };
    match (first.form, next) {
        (Form::Plain, _) if next.contains(&Sense::OrdinalEnding) => Some(Number {
            form: Form::Ranked,
            ..first
        }),
        (Form::Spelled, [Sense::Number(ones)]) => {
            let tens = first.value >= 20 && first.value % 10 == 0;
            let joins = tens && ones.form == Form::Spelled && ones.value < 10;
            joins.then_some(Number {
                value: first.value + ones.value,
                ..first
            })
        }
        (Form::Plain | Form::Ranked | Form::ShortYear | Form::Spelled, _) => None,
    }
}

/// Turns "2.5 years", "2,5 years", "1/2 year" and "1 1/2 years" into words for halves.
fn halves(tokens: &[Vec<Sense>]) -> Vec<Vec<Sense>> {
    let mut rest = tokens;
    let mut turned: Vec<Vec<Sense>> = Vec::with_capacity(tokens.len());
    while let [first, tail @ ..] = rest {
        let after_number = matches!(turned.last().map(Vec::as_slice), Some([Sense::Number(_)]));
        let half = if after_number {
            Sense::AndHalf
        } else {
            Sense::Half
        };
        match (first.as_slice(), tail) {
            ([Sense::Number(one)], [slash, two, unit, ..])
                if one.value == 1
                    && is_sign(slash, &[Sign::Slash])
                    && is_digit(two, 2)
                    && is_unit(unit) =>
            {
                turned.push(vec![half]);
                rest = &tail[2..];
            }
            ([Sense::Number(_)], [point, five, unit, ..])
                if is_sign(point, &[Sign::Dot, Sign::Comma])
                    && is_digit(five, 5)
                    && is_unit(unit) =>
            {
                turned.push(first.clone());
                turned.push(vec![Sense::AndHalf]);
                rest = &tail[2..];
            }
            _ => {
                turned.push(first.clone());
                rest = tail;
            }
        }
    }
    turned
}

fn is_sign(token: &[Sense], signs: &[Sign]) -> bool {
    matches!(token, [Sense::Sign(sign)] if signs.contains(sign))
}

fn is_digit(token: &[Sense], value: u32) -> bool {
    matches!(token, [Sense::Number(number)] if number.value == value && number.digits == 1)
}

fn is_unit(token: &[Sense]) -> bool {
    token
        .iter()
        .any(|sense| matches!(sense, Sense::Unit(Unit::Week | Unit::Month | Unit::Year)))
}
