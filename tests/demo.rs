//! The made-up person of `previsit demo`: complete, consistent, and readable by the types that keep real answers.

use previsit::ask::form::{Field, Item};
use previsit::ask::sections::{SECTIONS, section};
use previsit::profile::Profile;
use previsit::profile::answer::{Answer, Unknown};
use previsit::profile::cell::{Cell, Record};
use previsit::profile::rough_date::RoughDate;
use previsit::profile::values::{Choice, Line};
use previsit::vocabulary::{List, search};
use serde_json::Value as Json;

const DEMO: &str = include_str!("../assets/demo.json");

fn demo() -> Profile {
    serde_json::from_str(DEMO).expect("the demo is a profile")
}

/// How many questions were asked, and how many of them were answered.
#[derive(Default, Clone, Copy)]
struct Share {
    asked: usize,
    answered: usize,
}

impl Share {
    fn percent(self) -> usize {
        100 * self.answered / self.asked.max(1)
    }
}

fn count(profile: &Profile, record: &dyn Record, items: &[Item], share: &mut Share) {
    for item in items {
        for field in item.fields() {
            count_field(profile, record, field, share);
        }
        let Item::List(list) = item else { continue };
        let Some(rows) = record.list(list.key).filter(|_| list.home.is_none()) else {
            continue;
        };
        share.asked += 1;
        share.answered += usize::from(!rows.ids().is_empty() || rows.instead().is_some());
        for id in rows.ids() {
            count(profile, rows.row(id).expect("the row"), list.items, share);
        }
    }
}

fn count_field(profile: &Profile, record: &dyn Record, field: &Field, share: &mut Share) {
    let cell = record.cell(field.key).expect(field.key);
    if !field.when.holds(profile, record) {
        return;
    }
    // One of the four times of a day is answer enough.
    if ["noon", "evening", "night", "morning"].contains(&field.key) && cell.is_blank() {
        return;
    }
    share.asked += 1;
    share.answered += usize::from(!cell.is_blank());
}

fn share(name: &str) -> Share {
    let (profile, mut share) = (demo(), Share::default());
    let items = section(name).expect(name).items;
    count(
        &profile,
        profile.section(name).expect(name),
        items,
        &mut share,
    );
    share
}

#[test]
fn every_part_but_the_last_is_well_filled() {
    let mut all = Share::default();
    for part in SECTIONS.iter().filter(|part| part.name != "outcome") {
        let share = share(part.name);
        println!(
            "{}: {} of {}, {} %",
            part.name,
            share.answered,
            share.asked,
            share.percent()
        );
        assert!(share.percent() >= 60, "{}", part.name);
        all.asked += share.asked;
        all.answered += share.answered;
    }
    println!(
        "all: {} of {}, {} %",
        all.answered,
        all.asked,
        all.percent()
    );
    assert!(all.percent() >= 80);
    assert_eq!(share("outcome").answered, 0);
}

#[test]
fn nothing_is_written_that_the_program_does_not_know() {
    let profile = demo();
    let known: Vec<&str> = profile.other.keys().map(String::as_str).collect();
    assert_eq!(known, ["format", "version"]);
    let kept: Json = serde_json::to_value(&profile).expect("a value");
    assert_eq!(
        prune(kept),
        prune(serde_json::from_str(DEMO).expect("a value"))
    );
    for name in Profile::SECTIONS {
        let written = serde_json::to_value(&profile).expect("a value")[name].take();
        only_known(profile.section(name).expect(name), &written, name);
    }
}

/// A record writes unknown members beside its own, so each key has to be the name of an answer or a list.
fn only_known(record: &dyn Record, written: &Json, path: &str) {
    for (key, value) in written.as_object().expect(path) {
        let Some(rows) = record.list(key) else {
            assert!(key == "id" || record.cell(key).is_some(), "{path}: {key}");
            continue;
        };
        let entries = value["entries"].as_array().into_iter().flatten();
        for (id, entry) in rows.ids().into_iter().zip(entries) {
            only_known(
                rows.row(id).expect(path),
                entry,
                &format!("{path} {key} {}", id.0),
            );
        }
    }
}

/// Leaves out parts that are still empty.
fn prune(mut value: Json) -> Json {
    if let Some(map) = value.as_object_mut() {
        map.retain(|_, part| part.as_object().is_none_or(|part| !part.is_empty()));
    }
    value
}

#[test]
fn an_answer_stands_only_where_it_is_asked() {
    let profile = demo();
    for part in &SECTIONS {
        only_asked(
            &profile,
            profile.section(part.name).expect(part.name),
            part.items,
            part.name,
        );
    }
}

fn only_asked(profile: &Profile, record: &dyn Record, items: &[Item], path: &str) {
    let asked: Vec<&str> = items
        .iter()
        .flat_map(Item::fields)
        .filter(|field| field.when.holds(profile, record))
        .map(|field| field.key)
        .collect();
    for key in record.cells() {
        let blank = record.cell(key).is_none_or(Cell::is_blank);
        assert!(blank || asked.contains(key), "{path}: {key}");
    }
    for item in items {
        let Item::List(list) = item else { continue };
        let Some(rows) = record.list(list.key).filter(|_| list.home.is_none()) else {
            continue;
        };
        for id in rows.ids() {
            let path = format!("{path} {} {}", list.key, id.0);
            only_asked(profile, rows.row(id).expect(&path), list.items, &path);
        }
    }
}

#[test]
fn every_date_was_read_and_every_sentence_is_short() {
    check(&serde_json::to_value(demo()).expect("a value"), "");
}

fn check(value: &Json, path: &str) {
    match value {
        Json::Object(map) if map.contains_key("said") => {
            let reading = map.get("edtf").and_then(Json::as_str).unwrap_or_default();
            let read: RoughDate = reading.into();
            assert!(read.edtf.is_some() && map.len() == 2, "{path}: {map:?}");
        }
        Json::Object(map) => map
            .iter()
            .for_each(|(key, value)| check(value, &format!("{path} {key}"))),
        Json::Array(list) => list.iter().for_each(|value| check(value, path)),
        Json::String(text) => {
            for sentence in text.split(['.', '?', '!', '\n']) {
                assert!(
                    sentence.split_whitespace().count() <= 20,
                    "{path}: {sentence}"
                );
            }
        }
        Json::Null | Json::Bool(_) | Json::Number(_) => {}
    }
}

#[test]
fn questions_from_the_list_are_in_the_list() {
    for question in &demo().questions.questions.entries {
        let from_bank = question.source.given().map(|source| source.key());
        let text = question
            .text
            .given()
            .map(|text| text.0.as_str())
            .unwrap_or_default();
        let found = search(List::Questions, text, 1)
            .first()
            .is_some_and(|found| found.name == text);
        assert_eq!(found, from_bank == Some("bank"), "{text}");
    }
}

#[test]
fn the_substances_of_the_medicines_are_in_the_list() {
    for medicine in &demo().medicines.medicines.entries {
        let Some(Line(substance)) = medicine.substance.given() else {
            continue;
        };
        assert!(
            !search(List::Medicines, substance, 1).is_empty(),
            "{substance}"
        );
    }
}

#[test]
fn every_way_of_not_answering_is_shown_once_at_least() {
    for unknown in ["not sure", "nobody knows", "withheld"] {
        assert!(
            DEMO.contains(&format!(r#""unknown": "{unknown}""#)),
            "{unknown}"
        );
    }
    assert_eq!(demo().visit.insurance, Answer::Unknown(Unknown::Withheld));
}

#[test]
fn strengths_are_written_as_they_must_be_printed() {
    for medicine in &demo().medicines.medicines.entries {
        let strength = &medicine.strength.given().expect("a strength").0;
        let number = strength.split(' ').next().unwrap_or_default();
        assert!(
            number.starts_with(|c: char| c.is_ascii_digit()),
            "{strength}"
        );
        assert!(
            !number.ends_with(".0") && strength.contains(' '),
            "{strength}"
        );
        let long = number
            .trim_start_matches(|c: char| c.is_ascii_digit())
            .is_empty();
        assert!(!long || number.len() < 4, "{strength} has no separator");
    }
}
