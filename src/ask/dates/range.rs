//! One date, a time with an open end, or the time between two dates: "from March to May 2020", "5 or 6 years ago".

use jiff::ToSpan;

use super::open::open;
use super::read::{Found, Known, Why, all, first, or_else};
use super::sense::{Form, Open, Sense, Sign};
use super::single::{marks, single};
use crate::profile::edtf::Edtf;

/// Reads one date, an open time, or the time between two dates.
pub(super) fn range(senses: &[Sense], known: Known) -> Found {
    or_else(single(senses, known), || {
        or_else(open(senses, known), || between(senses, known))
    })
}

/// Two dates with a word or a sign between them.
fn between(senses: &[Sense], known: Known) -> Found {
    let begin = senses
        .iter()
        .position(|s| !matches!(s, Sense::About | Sense::Unsure));
    // Doubts in front of the whole are doubts about both ends.
    let (doubts, rest) = senses.split_at(begin.ok_or(Why::Words)?);
    let (mark, _) = marks(doubts);
    let (opened, rest) = match rest {
        [Sense::Between, rest @ ..] => (Opened::Between, rest),
        [Sense::Open(Open::Since), rest @ ..] => (Opened::No, rest),
        _ => (Opened::No, rest),
    };
    let splits = (1..rest.len().saturating_sub(1))
        .filter_map(|at| Some((&rest[..at], joint(rest[at], opened)?, &rest[at + 1..])));
    let dates = first(splits.map(|(left, joint, right)| two_dates(left, joint, right, known)));
    Ok(dates?.into_iter().map(|date| date.with(mark)).collect())
}

/// Whether a word like "between" stands in front.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Opened {
    Between,
    No,
}

/// What may be done with two dates that stand in the wrong order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Joint {
    /// "Between 2012 and 2010", "10 to 12 years ago": the order says nothing.
    EitherOrder,
    /// "From 2012 to 2010": one of the years is a slip.
    InOrder,
}

/// "And" alone joins two dates of their own, not the ends of one time.
fn joint(sense: Sense, opened: Opened) -> Option<Joint> {
    if sense == Sense::Or || (sense, opened) == (Sense::And, Opened::Between) {
        return Some(Joint::EitherOrder);
    }
    let in_order = matches!(
        sense,
        Sense::To | Sense::Open(Open::Until) | Sense::Sign(Sign::Dash | Sign::Slash)
    );
    in_order.then_some(Joint::InOrder)
}

/// Both dates, each lending the other what it leaves out: "March to May 2020", "5 or 6 years ago", "when I was 5 or 6".
fn two_dates(left: &[Sense], joint: Joint, right: &[Sense], known: Known) -> Found {
    let own = || pair(&single(left, known)?, &single(right, known)?, joint);
    let completed = |both: Option<(Vec<Sense>, Vec<Sense>)>, joint| {
        let (left, right) = both.ok_or(Why::Words)?;
        pair(&single(&left, known)?, &single(&right, known)?, joint)
    };
    let start_lent = || {
        let wholes = (1..left.len())
            .rev()
            .map(|at| [&left[..at], right].concat());
        let end = first(wholes.map(|whole| single(&whole, known)))?;
        pair(&single(left, known)?, &end, joint)
    };
    let end_lent = || {
        let wholes = (1..right.len()).map(|at| [left, &right[at..]].concat());
        let start = first(wholes.map(|whole| single(&whole, known)))?;
        pair(&start, &single(right, known)?, Joint::EitherOrder)
    };
    match (left.iter().any(names_year), right.iter().any(names_year)) {
        (true, false) if leans_on_today(right, known) => {
            or_else(completed(lend_year(left, right), joint), start_lent)
        }
        (true, _) => or_else(own(), start_lent),
        (false, _) => or_else(completed(lend_month(left, right), Joint::InOrder), || {
            or_else(
                completed(lend_unit(left, right), Joint::EitherOrder),
                || or_else(end_lent(), || or_else(own(), start_lent)),
            )
        }),
    }
}

/// Whether the words would mean another date a year later, because they leave the year out.
fn leans_on_today(senses: &[Sense], known: Known) -> bool {
    let later = known
        .today
        .checked_add(1.year())
        .map(|today| Known { today, ..known });
    later.is_ok_and(|later| single(senses, known) != single(senses, later))
}

/// "March 2019 or April": the year stands once, behind the first date.
fn lend_year(left: &[Sense], right: &[Sense]) -> Option<(Vec<Sense>, Vec<Sense>)> {
    let is_year = |sense: &&Sense| matches!(sense, Sense::Number(n) if n.full_year().is_some());
    let year = *left.iter().find(is_year)?;
    Some((left.to_vec(), [right, &[year]].concat()))
}

/// "A week or two ago": the unit stands once, with the first number.
fn lend_unit(left: &[Sense], right: &[Sense]) -> Option<(Vec<Sense>, Vec<Sense>)> {
    match (left, right) {
        ([.., unit @ Sense::Unit(_)], [number @ Sense::Number(_), rest @ ..]) => {
            Some(([left, rest].concat(), [&[*number, *unit], rest].concat()))
        }
        _ => None,
    }
}

/// "March 3 to 5, 2020": the month stands once, in front of both days.
fn lend_month(left: &[Sense], right: &[Sense]) -> Option<(Vec<Sense>, Vec<Sense>)> {
    let month = *left.iter().find(|sense| matches!(sense, Sense::Month(_)))?;
    let numbers: Vec<Sense> = right
        .iter()
        .copied()
        .filter(|sense| !matches!(sense, Sense::Sign(_)))
        .collect();
    let year = match numbers[..] {
        [Sense::Number(day)] if day.day().is_some() => None,
        [Sense::Number(day), year @ Sense::Number(_)] if day.day().is_some() => Some(year),
        _ => return None,
    };
    Some((
        left.iter().copied().chain(year).collect(),
        [&[month], right].concat(),
    ))
}

/// Whether a date stands by itself and needs no year from its neighbour.
fn names_year(sense: &Sense) -> bool {
    if let Sense::Number(number) = sense {
        return number.full_year().is_some() || number.form == Form::ShortYear;
    }
    let of_the_calendar = matches!(sense, Sense::DecadeMark | Sense::Decade(_) | Sense::Century);
    let of_today = matches!(
        sense,
        Sense::Ago | Sense::Hence | Sense::Step(_) | Sense::T | Sense::Today(_)
    );
    of_the_calendar || of_today || matches!(sense, Sense::Age | Sense::Birth)
}

fn pair(from: &[Edtf], to: &[Edtf], joint: Joint) -> Found {
    let ends = |a: &Edtf, b: &Edtf| {
        let backwards = || Edtf::between(b.start()?, a.end()?);
        match joint {
            Joint::InOrder => Edtf::between(a.start()?, b.end()?),
            Joint::EitherOrder => Edtf::between(a.start()?, b.end()?).or_else(backwards),
        }
    };
    if from.len() == to.len() {
        return all(from.iter().zip(to).filter_map(|(a, b)| ends(a, b)));
    }
    all(from
        .iter()
        .flat_map(|a| to.iter().filter_map(move |b| ends(a, b))))
}
