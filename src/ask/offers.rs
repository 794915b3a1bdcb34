//! What is offered while someone types, and what is said about a name: nothing is ever filled in by itself.

use jiff::civil::Date;

use super::form::{Field, Suggest};
use crate::language::{Arg, Language};
use crate::profile::Profile;
use crate::profile::cell::{Cell, Record, Value};
use crate::profile::rows::Listing;
use crate::profile::spot::Spot;
use crate::vocabulary::{self, Kin, Medicine, Suggestion, fold};

/// No more than this is offered at once: a longer list is not read.
pub const MOST: usize = 5;

/// Offers for what was typed in a box of this record, best first; none once it is one of them.
pub fn offers(record: Option<&dyn Record>, field: &Field, typed: &str) -> Vec<Suggestion> {
    let typed = typed.trim();
    let found = match field.suggest {
        None => Vec::new(),
        Some(Suggest::Names(list)) => vocabulary::search(list, typed, MOST),
        Some(Suggest::Strengths) => strengths(record, typed),
    };
    if found.iter().any(|offer| offer.name == typed) {
        Vec::new()
    } else {
        found
    }
}

/// The strengths in which the medicine of this record is sold, commonest first.
fn strengths(record: Option<&dyn Record>, typed: &str) -> Vec<Suggestion> {
    let medicine = record.and_then(|record| Medicine::named(&words(record, "name")?));
    let typed = fold(typed);
    let fits = |strength: &&str| fold(strength).starts_with(&typed);
    let strengths = medicine.into_iter().flat_map(Medicine::strengths);
    let offer = |name| Suggestion {
        name,
        note: "",
        kin: Kin::None,
    };
    strengths.filter(fits).take(MOST).map(offer).collect()
}

/// What is to be said about a name, as it is typed: facts, no advice.
pub fn remarks(
    profile: &Profile,
    spot: &Spot,
    field: &Field,
    typed: &str,
    today: Date,
    language: &Language,
) -> Vec<String> {
    match (spot.list(), field.key) {
        (Some((_, "medicines", _)), "name") => about_medicine(profile, spot, typed, language),
        (Some((_, "records", _)), "what") => about_record(profile, typed, today, language)
            .into_iter()
            .collect(),
        _ => Vec::new(),
    }
}

/// Which medicine it is easily taken for, and which other one on the list contains the same.
fn about_medicine(profile: &Profile, spot: &Spot, typed: &str, language: &Language) -> Vec<String> {
    let said = |id: &str, args: &[(&str, Arg<'_>)]| language.fill(id, args);
    let alike = vocabulary::lookalikes(typed);
    let mut remarks: Vec<String> = alike
        .map(|name| said("medicine-lookalike", &[("name", Arg::Words(name))]))
        .collect();
    let own = Medicine::named(typed);
    for other in other_names(profile, spot) {
        let shared = own.zip(Medicine::named(&other));
        let shared = shared.map_or_else(Vec::new, |(own, other)| own.shares(other));
        if !shared.is_empty() {
            let shared: Vec<String> = shared.into_iter().map(str::to_owned).collect();
            remarks.push(said(
                "medicine-same-substance",
                &[
                    ("name", Arg::Words(typed.trim())),
                    ("other", Arg::Words(&other)),
                    ("substance", Arg::Words(&language.list(&shared))),
                ],
            ));
        }
    }
    remarks
}

/// That the visit is nearer than copies of a paper commonly take.
pub(super) fn about_record(
    profile: &Profile,
    typed: &str,
    today: Date,
    language: &Language,
) -> Option<String> {
    let visit = profile.visit.visit_date.given()?.earliest()?;
    let left = usize::try_from(visit.since(today).ok()?.get_days()).ok()?;
    let days = usize::from(vocabulary::waiting(typed)?);
    let args = [("days", Arg::Count(days)), ("left", Arg::Count(left))];
    (left < days).then(|| language.fill("record-takes-longer", &args))
}

/// The names of the other medicines on the list that are still taken.
fn other_names(profile: &Profile, spot: &Spot) -> Vec<String> {
    let Some((around, list, own)) = spot.list() else {
        return Vec::new();
    };
    let ids = profile.list(&around, list).map(Listing::ids);
    let records = ids
        .unwrap_or_default()
        .into_iter()
        .filter(|id| *id != own)
        .filter_map(|id| profile.record(&around.entry(list, id)));
    let is_taken = |record: &&dyn Record| {
        let pattern = record.cell("pattern").and_then(Cell::value);
        pattern != Some(Value::One("stopped"))
    };
    records
        .filter(is_taken)
        .filter_map(|record| words(record, "name"))
        .collect()
}

fn words(record: &dyn Record, key: &str) -> Option<String> {
    match record.cell(key)?.value()? {
        Value::Words(words) => Some(words),
        Value::Date(_) | Value::One(_) | Value::Several(_) => None,
    }
}
