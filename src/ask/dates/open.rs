//! Times with an open end: "since 2010", "before March 2019", "for 3 weeks", "more than 10 years ago".

use super::read::{Found, Known, Why, all, or_else};
use super::sense::{Open, Sense, Sign};
use super::single::{marks, single};
use crate::profile::edtf::{Edtf, Mark, Point, When};

/// Reads a time with an open end, also `2010-`. `Before 2010` ends with the last day of 2009; `until 2010` includes 2010.
pub(super) fn open(senses: &[Sense], known: Known) -> Found {
    let (mark, bare) = marks(senses);
    if let [start @ .., Sense::Sign(Sign::Dash)] = bare.as_slice() {
        return each(single(start, known), |date| {
            date.start().map(|from| Edtf::since(from.with(mark)))
        });
    }
    let (word, rest) = comparison(&bare)
        .or_else(|| outside(&bare))
        .ok_or(Why::Words)?;
    let dates = match word {
        Open::Before => each(single(&rest, known), before),
        Open::After => each(single(&rest, known), |date| {
            date.end()?.next().map(Edtf::since)
        }),
        Open::Until => each(single(&rest, known), |date| date.end().map(Edtf::until)),
        Open::Since => {
            let start = or_else(single(&rest, known), || back(&rest, known));
            each(start, |date| date.start().map(Edtf::since))
        }
        Open::For => each(back(&rest, known), |date| date.start().map(Edtf::since)),
        Open::Longer => each(back(&rest, known), before),
        Open::Shorter => each(back(&rest, known), |date| {
            let today = Point::new(When::Day(known.today), Mark::Exact)?;
            Edtf::between(date.start()?, today)
        }),
    };
    Ok(dates?.into_iter().map(|date| date.with(mark)).collect())
}

/// "More than" may stand in the middle: "for more than 10 years", "10+ years ago".
fn comparison(senses: &[Sense]) -> Option<(Open, Vec<Sense>)> {
    let word = [Open::Longer, Open::Shorter]
        .into_iter()
        .find(|word| senses.contains(&Sense::Open(*word)))?;
    Some((word, without(senses, &[Sense::Open(word)])))
}

/// The other words stand outside, in front or behind; in the middle they mean something else: "the summer before last".
fn outside(senses: &[Sense]) -> Option<(Open, Vec<Sense>)> {
    let word = [senses.first(), senses.last()]
        .into_iter()
        .find_map(|sense| match sense {
            Some(Sense::Open(word)) => Some(*word),
            _ => None,
        })?;
    let sign = Sense::Open(word);
    let from = senses.iter().position(|sense| *sense != sign)?;
    let to = senses.iter().rposition(|sense| *sense != sign)?;
    let inner = &senses[from..=to];
    (!inner.contains(&sign)).then(|| (word, inner.to_vec()))
}

/// A length up to now: "3 weeks" in "for 3 weeks", with or without a word for "ago".
fn back(senses: &[Sense], known: Known) -> Found {
    let mut length = without(senses, &[Sense::Open(Open::For), Sense::Ago]);
    length.push(Sense::Ago);
    single(&length, known)
}

fn without(senses: &[Sense], unwanted: &[Sense]) -> Vec<Sense> {
    senses
        .iter()
        .copied()
        .filter(|sense| !unwanted.contains(sense))
        .collect()
}

fn each(dates: Found, change: impl Fn(Edtf) -> Option<Edtf>) -> Found {
    all(dates?.into_iter().filter_map(change))
}

fn before(date: Edtf) -> Option<Edtf> {
    let start = date.start()?;
    let eve = start.earliest().yesterday().ok()?;
    Point::new(When::Day(eve), start.mark()).map(Edtf::until)
}
