//! The border between a file and the program: nothing that acts instead of being read comes in.
//!
//! A file may come from anywhere. Its words are cleaned here once, its entries get numbers that are their own, and
//! what holds nothing readable is no answer.

use std::collections::HashSet;

use crate::profile::Profile;
use crate::profile::cell::{Cell, Record, Shape, Value};
use crate::profile::rough_date::RoughDate;
use crate::profile::rows::{Entry, RowId, Rows};
use crate::profile::text::{Lines, clean};

/// Entry numbers above this one are not taken over: from the highest there is no next.
const HIGHEST: u32 = u32::MAX / 2;

/// Makes a profile that came from a file safe to show, to change and to print.
///
/// Members that we do not know stay as they are: they are kept, but never shown.
pub fn clean_profile(profile: &mut Profile) {
    for name in Profile::SECTIONS {
        if let Some(section) = profile.section_mut(name) {
            clean_cells(section);
        }
    }
    // Each list by its type: reaching an entry by its number looks through the whole list each time, and the
    // numbers are what cannot be trusted yet. A test holds this against the lists that there are.
    clean_rows(&mut profile.reason.options);
    clean_rows(&mut profile.story.symptoms);
    clean_rows(&mut profile.story.events);
    clean_rows(&mut profile.story.treatments);
    clean_rows(&mut profile.questions.questions);
    clean_rows(&mut profile.health.illnesses);
    clean_rows(&mut profile.health.operations);
    clean_rows(&mut profile.health.stays);
    clean_rows(&mut profile.health.cancers);
    clean_rows(&mut profile.medicines.medicines);
    clean_rows(&mut profile.allergies.allergies);
    clean_rows(&mut profile.family.relatives);
    for relative in &mut profile.family.relatives.entries {
        clean_rows(&mut relative.illnesses);
    }
    clean_rows(&mut profile.records.records);
    clean_rows(&mut profile.outcome.steps);
}

fn clean_rows<T: Entry>(rows: &mut Rows<T>) {
    let fits = |id: RowId| (1..=HIGHEST).contains(&id.0);
    let mut last = rows
        .entries
        .iter()
        .map(Entry::id)
        .filter(|id| fits(*id))
        .max()
        .unwrap_or_default();
    let mut taken = HashSet::new();
    for entry in &mut rows.entries {
        if !fits(entry.id()) || !taken.insert(entry.id()) {
            last.0 += 1;
            entry.set_id(last);
        }
        clean_cells(entry);
    }
}

fn clean_cells(record: &mut dyn Record) {
    for key in record.cells() {
        if let Some(cell) = record.cell_mut(key) {
            clean_cell(cell);
        }
    }
}

fn clean_cell(cell: &mut dyn Cell) {
    let Some(value) = cell.value() else { return };
    match cleaned(&value, lines(cell.shape())) {
        Some(cleaned) if cleaned == value => {}
        Some(cleaned) => {
            cell.put(cleaned);
        }
        None => cell.clear(),
    }
}

/// Whether answers of this shape may have line breaks.
fn lines(shape: Shape) -> Lines {
    match shape {
        Shape::Lines => Lines::Many,
        Shape::Line
        | Shape::Date
        | Shape::Amount
        | Shape::Age
        | Shape::Scale
        | Shape::Count
        | Shape::One(_)
        | Shape::Several(_) => Lines::One,
    }
}

/// The value made safe; nothing when nothing readable is left of it.
fn cleaned(value: &Value, lines: Lines) -> Option<Value> {
    match value {
        Value::Words(words) => Some(clean(words, lines))
            .filter(|words| !words.is_empty())
            .map(Value::Words),
        Value::Date(date) => clean_date(date).map(Value::Date),
        Value::One(key) => Some(Value::One(key)),
        Value::Several(keys) => {
            let mut once = HashSet::new();
            Some(Value::Several(
                keys.iter()
                    .copied()
                    .filter(|key| once.insert(*key))
                    .collect(),
            ))
        }
    }
}

fn clean_date(date: &RoughDate) -> Option<RoughDate> {
    let said = clean(&date.said, Lines::One);
    let empty = said.is_empty() && date.edtf.is_none() && date.other.is_empty();
    (!empty).then(|| RoughDate {
        said,
        ..date.clone()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::answer::Answer;

    /// Puts an entry into every list there is, in lists of lists too, three times, without a number.
    fn crowd(record: &mut dyn Record, json: &mut serde_json::Value) {
        for list in record.lists() {
            let rows = record.list_mut(list).unwrap();
            let id = rows.add();
            let row = rows.row_mut(id).unwrap();
            let mut entry = serde_json::json!({});
            crowd(row, &mut entry);
            json[list] = serde_json::json!({ "entries": [entry, entry, entry] });
        }
    }

    fn assert_numbered(record: &dyn Record) {
        for list in record.lists() {
            let rows = record.list(list).unwrap();
            let ids: Vec<_> = rows.ids().iter().map(|id| id.0).collect();
            assert_eq!(ids, [1, 2, 3], "{} {list}", record.name());
            for id in rows.ids() {
                assert_numbered(rows.row(id).unwrap());
            }
        }
    }

    #[test]
    fn entries_of_every_list_get_numbers_of_their_own() {
        let mut json = serde_json::json!({});
        for name in Profile::SECTIONS {
            json[name] = serde_json::json!({});
            crowd(
                Profile::default().section_mut(name).unwrap(),
                &mut json[name],
            );
        }
        let mut profile: Profile = serde_json::from_value(json).unwrap();
        clean_profile(&mut profile);
        for name in Profile::SECTIONS {
            assert_numbered(profile.section(name).unwrap());
        }
    }

    #[test]
    fn good_numbers_stay_and_bad_ones_follow_the_highest() {
        let ids = [7, 0, 7, 3, u32::MAX];
        let entries = ids.map(|id| serde_json::json!({ "id": id }));
        let json = serde_json::json!({ "medicines": { "medicines": { "entries": entries } } });
        let mut profile: Profile = serde_json::from_value(json).unwrap();
        clean_profile(&mut profile);
        let entries = &profile.medicines.medicines.entries;
        assert_eq!(
            entries.iter().map(|entry| entry.id.0).collect::<Vec<_>>(),
            [7, 8, 9, 3, 10]
        );
    }

    #[test]
    fn words_are_made_safe_in_answers_entries_and_dates() {
        let json = serde_json::json!({
            "visit": {
                "name_on_id": "An\u{1b}[31mna\nMaria", "called": "\u{0}", "address": "a\u{7}\r\nb",
                "visit_date": { "said": "\u{202e}soon" }, "birth_date": { "said": " \u{8}" },
                "needs": ["sight", "hearing", "sight"], "height": "1,7\u{9b} m",
            },
            "family": { "relatives": { "entries": [
                { "illnesses": { "entries": [{ "what": "gout\u{1b}]0;x\u{7}" }] } }
            ] } },
        });
        let mut profile: Profile = serde_json::from_value(json).unwrap();
        clean_profile(&mut profile);
        assert_eq!(profile.visit.name_on_id, Answer::Given("Anna Maria".into()));
        assert_eq!(profile.visit.called, Answer::Blank);
        assert_eq!(profile.visit.address, Answer::Given("a\nb".into()));
        assert_eq!(profile.visit.visit_date, Answer::Given("soon".into()));
        assert_eq!(profile.visit.birth_date, Answer::Blank);
        assert_eq!(profile.visit.height, Answer::Given("1,7 m".into()));
        assert_eq!(
            profile.visit.needs.value(),
            Some(Value::Several(vec!["sight", "hearing"]))
        );
        let relative = &profile.family.relatives.entries[0];
        assert_eq!(
            relative.illnesses.entries[0].what,
            Answer::Given("gout".into())
        );
    }
}
