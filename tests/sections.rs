//! Laws over the whole form: every question reaches an answer, and every answer has a question.

mod support {
    pub(crate) mod pages;
}

use std::collections::{BTreeMap, BTreeSet};

use previsit::ask::form::{Field, Growth, Item, List, Need, Suggest, When};
use previsit::ask::place::Node;
use previsit::ask::sections::{SECTIONS, section};
use previsit::language::Language;
use previsit::profile::Profile;
use previsit::profile::cell::{Cell, Choices, Record, Shape};
use support::pages::{Form, Stop, form};

/// Answers that no page asks for, as `record.answer`, each with the reason. None for now.
const NOT_ASKED: [(&str, &str); 0] = [];

/// Columns that are no answer of the entry but are made from several, as `list.column`.
const MADE_COLUMNS: [(&str, &str); 2] = [
    (
        "medicines.when",
        "put together from the times of a day, the days and the person's words",
    ),
    ("relatives.illnesses", "the names of the list in the entry"),
];

fn choices(cell: &dyn Cell) -> Option<Choices> {
    match cell.shape() {
        Shape::One(choices) | Shape::Several(choices) => Some(choices),
        Shape::Line
        | Shape::Lines
        | Shape::Date
        | Shape::Amount
        | Shape::Age
        | Shape::Scale
        | Shape::Count => None,
    }
}

fn is_words(cell: &dyn Cell) -> bool {
    matches!(cell.shape(), Shape::Line | Shape::Lines)
}

#[test]
fn the_parts_of_the_form_are_the_parts_of_the_profile() {
    let form: BTreeSet<&str> = SECTIONS.iter().map(|section| section.name).collect();
    let profile: BTreeSet<&str> = Profile::SECTIONS.into_iter().collect();
    assert_eq!(form, profile);
    for name in form {
        assert_eq!(section(name).expect(name).name, name);
        let profile = Profile::default();
        assert!(profile.section(name).is_some(), "{name}");
    }
}

#[test]
fn every_question_reaches_an_answer_and_every_list_its_entries() {
    let form = form();
    for stop in &form.stops {
        let record = form.record(stop);
        for field in stop.fields() {
            assert!(
                record.cell(field.key).is_some(),
                "{}: {}",
                stop.path,
                field.key
            );
        }
        for list in stop.lists() {
            let home = form.profile.record(&stop.node.home(list));
            let home = home.expect(&stop.path);
            let rows = home.list(list.key).expect(&stop.path);
            assert_eq!(rows.ids().len(), 1, "{}: {}", stop.path, list.key);
        }
    }
}

/// Every answer and list there is, as `record.name`, gathered from the records themselves.
fn all_there_is(record: &dyn Record, found: &mut BTreeSet<String>) {
    for cell in record.cells() {
        found.insert(format!("{}.{cell}", record.name()));
    }
    for list in record.lists() {
        found.insert(format!("{}.{list}", record.name()));
        let rows = record.list(list).expect(list);
        for id in rows.ids() {
            all_there_is(rows.row(id).expect(list), found);
        }
    }
}

/// Every answer and list that is asked for, in the same form.
fn all_asked(form: &Form) -> BTreeSet<String> {
    let mut asked = BTreeSet::new();
    for stop in &form.stops {
        let record = form.record(stop);
        asked.extend(
            stop.fields()
                .map(|field| format!("{}.{}", record.name(), field.key)),
        );
        for list in stop.lists() {
            let home = form.profile.record(&stop.node.home(list));
            asked.insert(format!("{}.{}", home.expect(&stop.path).name(), list.key));
        }
    }
    asked
}

#[test]
fn every_answer_and_every_list_of_the_profile_is_asked() {
    let form = form();
    let mut there = BTreeSet::new();
    for name in Profile::SECTIONS {
        all_there_is(form.profile.section(name).expect(name), &mut there);
    }
    let asked = all_asked(&form);
    assert!(asked.is_subset(&there));
    let exempt: BTreeSet<String> = NOT_ASKED
        .iter()
        .map(|(name, _)| (*name).to_owned())
        .collect();
    let forgotten: BTreeSet<String> = there.difference(&asked).cloned().collect();
    assert_eq!(forgotten, exempt);
    println!("{} answers and lists, all asked for", there.len());
}

#[test]
fn every_entry_of_a_list_is_reached_so_that_none_stays_without_questions() {
    // A list in the profile that the form does not open would be skipped by the law above: its record has no entry.
    fn check(record: &dyn Record) {
        for list in record.lists() {
            let rows = record.list(list).expect(list);
            assert!(!rows.ids().is_empty(), "{} {list}", record.name());
            for id in rows.ids() {
                check(rows.row(id).expect(list));
            }
        }
    }
    let form = form();
    for name in Profile::SECTIONS {
        check(form.profile.section(name).expect(name));
    }
}

/// Whether two questions are never asked at the same time.
fn exclude_each_other(one: &Field, other: &Field, record: &dyn Record) -> bool {
    let single = |key| {
        let cell = record.cell(key);
        cell.is_some_and(|cell| matches!(cell.shape(), Shape::One(_)))
    };
    match (one.when, other.when) {
        (When::Is(key, cases), When::Is(other_key, others)) => {
            key == other_key && single(key) && !cases.iter().any(|choice| others.contains(choice))
        }
        (When::Is(key, cases), When::GivenUnless(_, other_key, others)) => {
            key == other_key && single(key) && cases.iter().all(|choice| others.contains(choice))
        }
        (
            When::Always
            | When::Given(_)
            | When::IsNot(..)
            | When::GivenUnless(..)
            | When::VisitIsNot(..),
            _,
        )
        | (_, When::Always | When::Given(_) | When::IsNot(..) | When::VisitIsNot(..)) => false,
    }
}

#[test]
fn a_question_is_asked_once_at_most() {
    let form = form();
    for stop in &form.stops {
        let fields: Vec<&Field> = stop.fields().collect();
        for (at, one) in fields.iter().enumerate() {
            for other in fields[at + 1..].iter().filter(|other| other.key == one.key) {
                assert!(
                    exclude_each_other(one, other, form.record(stop)),
                    "{}: {} is asked twice",
                    stop.path,
                    one.key
                );
            }
        }
        let lists: Vec<&str> = stop.lists().map(|list| list.key).collect();
        let once: BTreeSet<&str> = lists.iter().copied().collect();
        assert_eq!(once.len(), lists.len(), "{}", stop.path);
    }
}

/// The record and the choices a condition looks at.
fn condition<'a>(
    form: &'a Form,
    stop: &'a Stop,
    when: When,
) -> Option<(&'a dyn Record, &'static str, &'static [&'static str])> {
    match when {
        When::Always | When::Given(_) => None,
        When::Is(key, keys) | When::IsNot(key, keys) | When::GivenUnless(_, key, keys) => {
            Some((form.record(stop), key, keys))
        }
        When::VisitIsNot(key, keys) => Some((&form.profile.visit, key, keys)),
    }
}

#[test]
fn a_condition_names_an_earlier_question_and_choices_that_exist() {
    let form = form();
    for stop in &form.stops {
        let order: Vec<&str> = stop.fields().map(|field| field.key).collect();
        for field in stop.fields() {
            let Some((record, key, keys)) = condition(&form, stop, field.when) else {
                continue;
            };
            let place = format!("{}: {} when {key}", stop.path, field.key);
            let cell = record.cell(key).expect(&place);
            let known = choices(cell).expect(&place);
            assert!(!keys.is_empty(), "{place}");
            for choice in keys {
                assert!(known.keys.contains(choice), "{place} is {choice}");
            }
            if let When::Is(..) | When::IsNot(..) | When::GivenUnless(..) = field.when {
                let asked = order.iter().position(|known| *known == key);
                let here = order.iter().position(|known| *known == field.key);
                assert!(asked.is_some() && asked < here, "{place} is asked later");
                assert!(keys.len() < known.keys.len(), "{place} is always true");
            }
        }
    }
}

#[test]
fn a_question_that_waits_for_another_one_comes_after_it() {
    let form = form();
    let mut found = 0;
    for stop in &form.stops {
        let order: Vec<&str> = stop.fields().map(|field| field.key).collect();
        for (here, field) in stop.fields().enumerate() {
            let When::Given(key) = field.when else {
                continue;
            };
            let asked = order.iter().position(|known| *known == key);
            assert!(
                asked.is_some_and(|asked| asked < here),
                "{}: {} waits for {key}",
                stop.path,
                field.key
            );
            assert!(!field.when.holds(&form.profile, form.record(stop)));
            found += 1;
        }
    }
    assert!(found > 0);
}

#[test]
fn every_question_with_a_condition_is_asked_in_some_case() {
    let form = form();
    for stop in &form.stops {
        for field in stop.fields() {
            let Some((record, key, keys)) = condition(&form, stop, field.when) else {
                continue;
            };
            let blank = field.when.holds(&form.profile, form.record(stop));
            match field.when {
                When::Is(..) | When::GivenUnless(..) => {
                    assert!(!blank, "{}: {}", stop.path, field.key);
                }
                When::IsNot(..) | When::VisitIsNot(..) => {
                    assert!(blank, "{}: {}", stop.path, field.key);
                    let known = choices(record.cell(key).expect(key)).expect(key);
                    assert!(keys.len() < known.keys.len(), "{}", field.key);
                }
                When::Always | When::Given(_) => {}
            }
        }
    }
}

#[test]
fn the_columns_of_a_list_are_answers_of_its_entries() {
    let form = form();
    for stop in &form.stops {
        for list in stop.lists() {
            let place = format!("{} > {}", stop.path, list.key);
            let rows = form.profile.list(&stop.node.home(list), list.key);
            let rows = rows.expect(&place);
            let entry = rows.row(rows.ids()[0]).expect(&place);
            let first = list.columns.first().expect(&place);
            assert!(
                entry.cell(first).is_some(),
                "{place}: the first column names the entry"
            );
            assert!((1..=4).contains(&list.columns.len()), "{place}");
            for column in list.columns {
                let made = format!("{}.{column}", list.key);
                let known = MADE_COLUMNS.iter().any(|(name, _)| *name == made);
                assert!(entry.cell(column).is_some() || known, "{made}");
            }
        }
    }
}

#[test]
fn a_list_that_grows_by_many_lines_names_its_entries_by_words() {
    let form = form();
    for stop in &form.stops {
        for list in stop.lists() {
            let rows = form.profile.list(&stop.node.home(list), list.key);
            let rows = rows.expect(&stop.path);
            let entry = rows.row(rows.ids()[0]).expect(&stop.path);
            let name = entry.cell(list.columns[0]).expect(&stop.path);
            let by_words = is_words(name);
            match list.growth {
                Growth::Free => assert!(by_words, "{} > {}", stop.path, list.key),
                Growth::OneByOne => assert!(!by_words, "{} > {}", stop.path, list.key),
                Growth::Fixed => assert!(is_shared(list), "{} > {}", stop.path, list.key),
            }
        }
    }
}

/// Whether the entries come from another page.
fn is_shared(list: &List) -> bool {
    list.home.is_some()
}

#[test]
fn the_first_question_of_an_entry_is_the_one_that_names_it() {
    let form = form();
    for stop in &form.stops {
        for list in stop.lists().filter(|list| !is_shared(list)) {
            let first = list.items.first().and_then(|item| item.fields().first());
            assert_eq!(
                first.map(|field| field.key),
                list.columns.first().copied(),
                "{} > {}",
                stop.path,
                list.key
            );
        }
    }
}

#[test]
fn names_are_offered_only_where_words_are_typed() {
    let form = form();
    let mut offered = BTreeMap::new();
    for stop in &form.stops {
        for field in stop.fields() {
            let Some(suggest) = field.suggest else {
                continue;
            };
            let cell = form.record(stop).cell(field.key).expect(field.key);
            let is_amount = suggest == Suggest::Strengths && cell.shape() == Shape::Amount;
            assert!(is_words(cell) || is_amount, "{}: {}", stop.path, field.key);
            *offered.entry(format!("{suggest:?}")).or_insert(0) += 1;
        }
    }
    for list in [
        Suggest::MEDICINES,
        Suggest::CONDITIONS,
        Suggest::OPERATIONS,
        Suggest::TESTS,
        Suggest::Strengths,
        Suggest::ALLERGENS,
        Suggest::QUESTIONS,
        Suggest::RECORDS,
        Suggest::SPECIALTIES,
    ] {
        assert!(offered.contains_key(&format!("{list:?}")), "{list:?}");
    }
}

#[test]
fn questions_on_one_page_belong_together_and_are_few() {
    for stop in &form().stops {
        for item in stop.node.items() {
            let Item::Together(id, fields) = item else {
                continue;
            };
            assert!((2..=6).contains(&fields.len()), "{id}");
            assert!(id.starts_with("together-"), "{id}");
        }
    }
}

#[test]
fn every_part_has_questions_a_title_and_help() {
    let english = Language::english();
    for section in &SECTIONS {
        let id = format!("part-{}", section.name);
        assert!(english.has(&id), "{id}");
        assert!(english.has(&format!("{id}.help")), "{id}.help");
        assert!(!section.items.is_empty(), "{}", section.name);
        assert!(Node::section(section).items().len() == section.items.len());
        if section.need == Need::Needed {
            let lists = section
                .items
                .iter()
                .any(|item| matches!(item, Item::List(_)));
            let fields = section.items.iter().flat_map(Item::fields).count();
            assert!(lists || fields > 0, "{}", section.name);
        }
    }
}
