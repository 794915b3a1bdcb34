//! What follows from an answer without being asked: the code of a named illness, a row for each relative who was counted.

use super::edit::Edit;
use super::kin;
use crate::language::Language;
use crate::profile::Profile;
use crate::profile::cell::{Cell, Value};
use crate::profile::spot::Spot;
use crate::vocabulary::{self, List};

/// The names that have a code: the record, the answer, and the list of names.
const CODED: [(&str, &str, List); 2] = [
    ("illness", "name", List::Conditions),
    ("family-illness", "what", List::FamilyConditions),
];

/// The changes that follow from these, which were made already.
pub fn follow(before: &Profile, now: &Profile, edits: &[Edit], language: &Language) -> Vec<Edit> {
    let changed = edits.iter().filter_map(|edit| match edit {
        Edit::Put(spot, key, _) | Edit::Clear(spot, key) | Edit::Unknown(spot, key, _) => {
            Some((spot, *key))
        }
        Edit::Add(..)
        | Edit::Remove(..)
        | Edit::Shift(..)
        | Edit::SayInstead(..)
        | Edit::Finish(..) => None,
    });
    let mut follows = Vec::new();
    let mut counted = now.clone();
    for (spot, key) in changed {
        follows.extend(code(before, now, spot, key));
        if spot.section == "family" && spot.down.is_empty() && kin::counts(key) {
            // Several numbers may have been said at once: each sees the rows of those before it.
            let rows = kin::rows(&counted, key, language);
            for row in &rows {
                super::edit::apply(&mut counted, row);
            }
            follows.extend(rows);
        }
    }
    follows
}

/// The code goes with the name: one that came with the name before makes room, one that was typed stays.
fn code(before: &Profile, now: &Profile, spot: &Spot, key: &str) -> Option<Edit> {
    let record = now.record(spot)?;
    let (.., list) = CODED
        .into_iter()
        .find(|(name, answer, _)| *name == record.name() && *answer == key)?;
    let code_of = |profile: &Profile| {
        let name = words(profile, spot, key)?;
        vocabulary::code(list, &name)
    };
    let kept = words(now, spot, "code");
    let came_with_name = kept.as_deref() == code_of(before);
    if kept.is_some() && !came_with_name {
        return None;
    }
    match code_of(now) {
        Some(code) if kept.as_deref() == Some(code) => None,
        Some(code) => Some(Edit::Put(
            spot.clone(),
            "code",
            Value::Words(code.to_owned()),
        )),
        None => kept.map(|_| Edit::Clear(spot.clone(), "code")),
    }
}

fn words(profile: &Profile, spot: &Spot, key: &str) -> Option<String> {
    match profile.cell(spot, key).and_then(Cell::value)? {
        Value::Words(words) => Some(words),
        Value::Date(_) | Value::One(_) | Value::Several(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ask::edit::apply;
    use crate::profile::rows::RowId;

    fn make(profile: &mut Profile, edits: &[Edit]) {
        let before = profile.clone();
        for edit in edits {
            apply(profile, edit);
        }
        for edit in follow(&before, profile, edits, &Language::english()) {
            apply(profile, &edit);
        }
    }

    fn put(spot: &Spot, key: &'static str, words: &str) -> Edit {
        Edit::Put(spot.clone(), key, Value::Words(words.to_owned()))
    }

    #[test]
    fn the_code_goes_with_the_name_and_a_typed_one_stays() {
        let mut profile = Profile::default();
        let home = Spot::section("health");
        let illness = home.entry("illnesses", RowId(1));
        let code = |profile: &Profile| words(profile, &home.entry("illnesses", RowId(1)), "code");
        make(
            &mut profile,
            &[
                Edit::Add(home.clone(), "illnesses"),
                put(&illness, "name", "High blood pressure"),
            ],
        );
        assert_eq!(code(&profile).as_deref(), Some("I10"));
        make(&mut profile, &[put(&illness, "name", "my bad back")]);
        assert_eq!(code(&profile), None);
        make(&mut profile, &[put(&illness, "code", "M54.5")]);
        make(
            &mut profile,
            &[put(&illness, "name", "High blood pressure")],
        );
        assert_eq!(code(&profile).as_deref(), Some("M54.5"));
    }

    #[test]
    fn numbers_make_rows_and_take_back_only_those_of_which_nothing_is_known() {
        let mut profile = Profile::default();
        let family = Spot::section("family");
        make(
            &mut profile,
            &[put(&family, "sisters", "2"), put(&family, "sons", "one")],
        );
        // Parents and grandparents, two sisters, a son.
        assert_eq!(profile.family.relatives.entries.len(), 9);
        let sister = profile.family.relatives.entries[6].id;
        make(
            &mut profile,
            &[put(&family.entry("relatives", sister), "age", "70")],
        );
        make(&mut profile, &[put(&family, "sisters", "none")]);
        assert_eq!(profile.family.relatives.entries.len(), 8);
        make(&mut profile, &[put(&family, "sisters", "many")]);
        assert_eq!(profile.family.relatives.entries.len(), 8);
        make(&mut profile, &[put(&family, "sisters", "3")]);
        assert_eq!(profile.family.relatives.entries.len(), 10);
    }
}
