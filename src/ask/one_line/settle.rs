//! Finds parts that cannot all be true, such as two strengths: they go into the rest, and their box stays empty.

use super::part::{Counted, Dose, Part, Piece};

/// Turns parts that contradict each other, and numbers that count nothing, into words to ask about.
pub(super) fn settle(pieces: &mut [Piece]) {
    ratios(pieces);
    bare_numbers(pieces);
    one_of(pieces, |part| {
        matches!(part, Part::Strength | Part::Ratio).then_some("")
    });
    one_of(pieces, |part| matches!(part, Part::For(_)).then_some(""));
    one_of(pieces, |part| matches!(part, Part::Max(_)).then_some(""));
    agree(pieces, form);
    agree(pieces, |part| match part {
        Part::Route(route) => Some(route),
        _ => None,
    });
}

fn form(part: &Part) -> Option<&'static str> {
    match part {
        Part::Form(form)
        | Part::Schedule(_, Some(form))
        | Part::Dose(Dose {
            form: Some(form), ..
        }) => Some(form),
        _ => None,
    }
}

/// "160/4.5" is a strength right behind the name only.
fn ratios(pieces: &mut [Piece]) {
    let first = pieces.iter().position(|piece| piece.part != Part::Skipped);
    for (at, piece) in pieces.iter_mut().enumerate() {
        if piece.part == Part::Ratio && Some(at) != first {
            piece.part = Part::Unsure;
        }
    }
}

/// "2 at night" is two tablets only where the strength stands before it: "warfarin 5 at night" may be 5 mg.
fn bare_numbers(pieces: &mut [Piece]) {
    for at in 0..pieces.len() {
        let Part::Bare(number) = &pieces[at].part else {
            continue;
        };
        let measured = pieces[..at]
            .iter()
            .any(|piece| matches!(piece.part, Part::Strength | Part::Form(_)));
        let is_time = |piece: &&Piece| matches!(piece.part, Part::Time(_) | Part::Often(_));
        let told = |piece: &&Piece| piece.part != Part::Skipped;
        let after = pieces[at + 1..].iter().find(told).filter(is_time);
        let before = pieces[..at].iter().rev().find(told).filter(is_time);
        let is_dose = measured && number.len() <= 3 && after.or(before).is_some();
        pieces[at].part = if is_dose {
            Part::Dose(Dose {
                number: number.clone(),
                words: number.clone(),
                form: None,
                counted: Counted::Pieces,
            })
        } else {
            Part::Unsure
        };
    }
}

/// Where something stands twice, both are asked about.
fn one_of(pieces: &mut [Piece], of: impl Fn(&Part) -> Option<&'static str>) {
    let count = pieces
        .iter()
        .filter(|piece| of(&piece.part).is_some())
        .count();
    if count > 1 {
        for piece in pieces.iter_mut().filter(|piece| of(&piece.part).is_some()) {
            piece.part = Part::Unsure;
        }
    }
}

/// Where two parts say different things, all of them are asked about.
fn agree(pieces: &mut [Piece], of: impl Fn(&Part) -> Option<&'static str>) {
    let mut said = pieces.iter().filter_map(|piece| of(&piece.part));
    let first = said.next();
    if said.any(|other| Some(other) != first) {
        for piece in pieces.iter_mut().filter(|piece| of(&piece.part).is_some()) {
            piece.part = Part::Unsure;
        }
    }
}
