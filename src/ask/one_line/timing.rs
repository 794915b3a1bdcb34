//! How much and when: amounts are given to times of day, and how often is said in plain words.

use std::ops::Range;

use super::fill::Boxes;
use super::part::{Counted, Dose, Often, Part, Piece};
use super::parts::Line;
use super::sense::{Span, Time};
use super::spoken::in_words;
use crate::language::Language;
use crate::profile::cell::Value;

/// Everything that is said about how much and when.
#[derive(Debug, Default)]
struct Said {
    /// Amounts and times of day as they follow each other.
    day: Vec<Step>,
    schedule: Option<(Vec<String>, Range<usize>)>,
    often: Vec<(Often, Range<usize>)>,
    weekdays: Option<(Vec<&'static str>, Range<usize>)>,
    as_needed: Option<Range<usize>>,
    stopped: Option<Range<usize>>,
    most: Option<(String, Range<usize>)>,
    manners: Vec<Range<usize>>,
}

/// An amount or a time of day.
#[derive(Debug, Clone)]
enum Step {
    Dose(Dose, Range<usize>),
    Time(Time, Range<usize>),
}

/// A time of day with its amount, and where both stand.
type Portion = (Time, String, Vec<Range<usize>>);

/// Fills the boxes for how much and when; where that cannot be done without guessing, all of it goes into the rest.
pub(super) fn fill(line: Line<'_>, pieces: &mut [Piece], boxes: &mut Boxes, language: &Language) {
    let said = gather(pieces);
    let doubtful = pieces.iter().any(|piece| piece.part == Part::Unsure);
    let left = said
        .filter(|_| !doubtful)
        .and_then(|said| put(line, &said, boxes, language));
    for piece in pieces.iter_mut().filter(|piece| is_timing(&piece.part)) {
        if left.as_ref().is_none_or(|left| left.contains(&piece.range)) {
            piece.part = Part::Unsure;
        }
    }
}

const fn is_timing(part: &Part) -> bool {
    matches!(
        part,
        Part::Dose(_)
            | Part::Schedule(..)
            | Part::Time(_)
            | Part::Manner
            | Part::Often(_)
            | Part::Weekdays(_)
            | Part::AsNeeded
            | Part::Max(_)
            | Part::Stopped
    )
}

/// What the parts say; nothing where something is said twice.
fn gather(pieces: &[Piece]) -> Option<Said> {
    fn once<T>(slot: &mut Option<T>, value: T) -> Option<()> {
        let free = slot.is_none();
        *slot = Some(value);
        free.then_some(())
    }
    let mut said = Said::default();
    for Piece { part, range } in pieces {
        let range = range.clone();
        match part {
            Part::Dose(dose) => said.day.push(Step::Dose(dose.clone(), range)),
            Part::Time(time) => said.day.push(Step::Time(*time, range)),
            Part::Schedule(amounts, _) => once(&mut said.schedule, (amounts.clone(), range))?,
            Part::Often(often) => said.often.push((often.clone(), range)),
            Part::Weekdays(days) => once(&mut said.weekdays, (days.clone(), range))?,
            Part::AsNeeded => once(&mut said.as_needed, range)?,
            Part::Stopped => once(&mut said.stopped, range)?,
            Part::Max(most) => once(&mut said.most, (most.clone(), range))?,
            Part::Manner => said.manners.push(range),
            Part::Strength
            | Part::Ratio
            | Part::Form(_)
            | Part::Bare(_)
            | Part::For(_)
            | Part::Route(_)
            | Part::And
            | Part::Skipped
            | Part::Aside
            | Part::Unsure => {}
        }
    }
    Some(said)
}

/// Fills the boxes; nothing is filled where two things cannot both be true. Gives the places that stay in the rest.
fn put(
    line: Line<'_>,
    said: &Said,
    boxes: &mut Boxes,
    language: &Language,
) -> Option<Vec<Range<usize>>> {
    let mut portions = portions(said)?;
    let often = match said.often.as_slice() {
        [] => None,
        [often] => Some(often),
        [_, _, ..] => return None,
    };
    let pattern = pattern(said, &portions, often.map(|(often, _)| often)).ok()?;
    let mut rest = Vec::new();
    // These patterns have no boxes for the times of a day.
    if matches!(pattern, Some(("as-needed" | "other" | "stopped", _))) {
        if said.schedule.is_some() || doses(said).len() > 1 {
            return None;
        }
        rest.extend(times(said).into_iter().map(|(_, from)| from.clone()));
        portions.clear();
    }
    let is_often = often.is_some() || !portions.is_empty();
    if !is_often {
        rest.extend(said.manners.iter().cloned());
    }
    // From here on everything is sure.
    if let Some((key, from)) = pattern {
        boxes.put("pattern", Value::One(key), &from);
    }
    for (time, amount, from) in &portions {
        boxes.put(time.key(), Value::Words(amount.clone()), from);
    }
    if let [(dose, from)] = doses(said).as_slice()
        && portions.is_empty()
    {
        boxes.put(
            "amount",
            Value::Words(dose.words.clone()),
            std::slice::from_ref(from),
        );
    }
    if let Some((days, from)) = &said.weekdays {
        boxes.put(
            "weekdays",
            Value::Several(days.clone()),
            std::slice::from_ref(from),
        );
    }
    if let Some((most, from)) = &said.most {
        boxes.put(
            "most_in_a_day",
            Value::Words(most.clone()),
            std::slice::from_ref(from),
        );
    }
    let mut when: Vec<(String, Range<usize>)> = Vec::new();
    if let Some((often, from)) = often {
        let told = !portions.is_empty() || said.weekdays.is_some();
        match in_words(often, language).filter(|_| !told) {
            Some(words) => when.push((words, from.clone())),
            None if said.as_needed.is_some() || said.stopped.is_some() => rest.push(from.clone()),
            // The pattern, the times or the days say it already.
            None => boxes.also("pattern", from),
        }
    }
    if is_often {
        let manners = said.manners.iter().cloned();
        when.extend(manners.map(|from| (line.text[from.clone()].to_owned(), from)));
    }
    if !when.is_empty() {
        let (words, from): (Vec<String>, Vec<Range<usize>>) = when.into_iter().unzip();
        boxes.put("when_words", Value::Words(language.list(&words)), &from);
    }
    Some(rest)
}

/// The amounts.
fn doses(said: &Said) -> Vec<(&Dose, &Range<usize>)> {
    let doses = said.day.iter().filter_map(|step| match step {
        Step::Dose(dose, from) => Some((dose, from)),
        Step::Time(..) => None,
    });
    doses.collect()
}

/// The times of day.
fn times(said: &Said) -> Vec<(Time, &Range<usize>)> {
    let times = said.day.iter().filter_map(|step| match step {
        Step::Time(time, from) => Some((*time, from)),
        Step::Dose(..) => None,
    });
    times.collect()
}

/// The times of day with their amounts; nothing where it is not sure which amount belongs to which time.
fn portions(said: &Said) -> Option<Vec<Portion>> {
    if let Some((amounts, from)) = &said.schedule {
        if !said.day.is_empty() {
            return None;
        }
        let times = Time::ALL;
        let slots: &[usize] = if amounts.len() == 3 {
            &[0, 1, 2]
        } else {
            &[0, 1, 2, 3]
        };
        let taken = slots
            .iter()
            .zip(amounts)
            .filter(|(_, amount)| *amount != "0");
        return Some(
            taken
                .map(|(at, amount)| (times[*at], amount.clone(), vec![from.clone()]))
                .collect(),
        );
    }
    let doses = doses(said);
    let times = times(said);
    let twice = times
        .iter()
        .enumerate()
        .any(|(at, (time, _))| times[..at].iter().any(|(other, _)| other == time));
    if twice {
        return None;
    }
    let portion = |(time, from): (Time, &Range<usize>), dose: Option<(&Dose, &Range<usize>)>| {
        let amount = dose.map_or_else(|| "1".to_owned(), |(dose, _)| beside_time(dose));
        let places = dose
            .map(|(_, from)| from.clone())
            .into_iter()
            .chain([from.clone()]);
        (time, amount, places.collect())
    };
    match (doses.as_slice(), times.len()) {
        ([] | [_], 0) => Some(Vec::new()),
        ([], _) => Some(times.into_iter().map(|time| portion(time, None)).collect()),
        ([dose], _) => Some(
            times
                .into_iter()
                .map(|time| portion(time, Some(*dose)))
                .collect(),
        ),
        (doses, count) if doses.len() == count && alternates(&said.day) => Some(
            times
                .into_iter()
                .zip(doses)
                .map(|(time, dose)| portion(time, Some(*dose)))
                .collect(),
        ),
        _ => None,
    }
}

/// Whether amounts and times of day take turns.
fn alternates(day: &[Step]) -> bool {
    day.windows(2).all(|pair| {
        matches!(
            pair,
            [Step::Dose(..), Step::Time(..)] | [Step::Time(..), Step::Dose(..)]
        )
    })
}

/// The amount in the box of a time of day: tablets are only counted, for the form stands beside them.
fn beside_time(dose: &Dose) -> String {
    match dose.counted {
        Counted::Pieces => dose.number.clone(),
        Counted::Other => dose.words.clone(),
    }
}

/// The pattern, and where it is told.
type Told = (&'static str, Vec<Range<usize>>);

/// Two things that cannot both be true.
struct Contradiction;

/// The pattern, if any is told.
fn pattern(
    said: &Said,
    portions: &[Portion],
    often: Option<&Often>,
) -> Result<Option<Told>, Contradiction> {
    let places = said.often.iter().map(|(_, from)| from.clone());
    let times = portions.iter().flat_map(|(.., from)| from.clone());
    let from: Vec<Range<usize>> = places.chain(times).collect();
    let fits = |fits: bool, key, from| fits.then_some(Some((key, from))).ok_or(Contradiction);
    if let Some(stopped) = &said.stopped {
        return fits(said.as_needed.is_none(), "stopped", vec![stopped.clone()]);
    }
    if let Some(needed) = &said.as_needed {
        return fits(said.weekdays.is_none(), "as-needed", vec![needed.clone()]);
    }
    if let Some((days, place)) = &said.weekdays {
        let is_weekly = match often {
            None | Some(Often::Each(Span::Week)) => true,
            Some(Often::Times(count, Span::Week)) => usize::from(*count) == days.len(),
            Some(Often::Each(_) | Often::Times(..) | Often::Every(..) | Often::EveryOther(_)) => {
                false
            }
        };
        return fits(is_weekly, "weekly", vec![place.clone()]);
    }
    match often {
        None if portions.is_empty() => Ok(None),
        None | Some(Often::Each(Span::Day)) => Ok(Some(("daily", from))),
        Some(Often::Times(count, Span::Day)) => {
            let is_same = portions.is_empty() || portions.len() == usize::from(*count);
            fits(is_same, "daily", from)
        }
        Some(Often::Every(_, Span::Hour) | Often::Each(Span::Hour)) => {
            fits(portions.is_empty(), "daily", from)
        }
        Some(Often::Each(Span::Week) | Often::Times(_, Span::Week)) => Ok(Some(("weekly", from))),
        Some(Often::Times(..) | Often::Each(_) | Often::Every(..) | Often::EveryOther(_)) => {
            Ok(Some(("other", from)))
        }
    }
}
