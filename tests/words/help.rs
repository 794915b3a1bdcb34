//! Help: every help text and every hint that is written can be read on the screen, where it belongs.

use jiff::civil::date;
use previsit::ask::form::{Field, Item, When};
use previsit::ask::place::Place;
use previsit::ask::words::{choice_id, list_id, question_id};
use previsit::interview::page::fill_boxes;
use previsit::interview::screenful::{Entry, Stop};
use previsit::interview::state::{Open, Screen, State};
use previsit::interview::view::screenful;
use previsit::language::Language;
use previsit::profile::Profile;
use previsit::profile::cell::{Shape, Value};

use super::pages::{Form, Stop as Asking, form};

/// A wizard in which these answers are open.
fn wizard(profile: Profile) -> State {
    let mut state = State::new(Language::english(), date(2026, 5, 12), Vec::new());
    state.open = Some(Open {
        id: None,
        profile,
        undo: Vec::new(),
        redo: Vec::new(),
    });
    state
}

/// Everything that a page says.
fn words_on(state: &mut State, screen: Screen, focus: Stop) -> String {
    state.view.screen = screen;
    state.view.focus = focus;
    fill_boxes(state);
    let mut said = Vec::new();
    for entry in screenful(state).entries {
        match entry {
            Entry::Heading(words)
            | Entry::Group(words)
            | Entry::Text(words)
            | Entry::Hint(words)
            | Entry::Reads(words)
            | Entry::Problem(words)
            | Entry::Line(words) => said.push(words),
            Entry::HeadingBeside(words, beside) => said.extend([words, beside]),
            Entry::Row(row) => said.extend(row.cells),
            Entry::Gap | Entry::Box(..) => {}
        }
    }
    said.join(" ")
}

/// Makes a question be asked that depends on another one.
fn let_ask(form: &Form, stop: &Asking, field: &Field, state: &mut State) {
    let (key, keys): (&str, &[&'static str]) = match field.when {
        When::Is(key, keys) => (key, keys),
        When::Given(key) | When::GivenUnless(key, ..) => (key, &[]),
        When::Always | When::IsNot(..) | When::VisitIsNot(..) => return,
    };
    let profile = &mut state.open.as_mut().expect("open answers").profile;
    profile.clone_from(&form.profile);
    let record = profile.record_mut(&stop.node.spot()).expect(&stop.path);
    let cell = record.cell_mut(key).expect(key);
    let value = match cell.shape() {
        Shape::Several(choices) => {
            Value::Several(vec![keys.first().copied().unwrap_or(choices.keys[0])])
        }
        Shape::One(choices) => Value::One(keys.first().copied().unwrap_or(choices.keys[0])),
        _ => Value::Words("7".to_owned()),
    };
    assert!(cell.put(value), "{key}");
}

fn help_of(state: &mut State, place: &Place) -> String {
    let below = Box::new(Screen::Ask(place.clone()));
    words_on(state, Screen::Help(below), Stop::Back)
}

#[test]
fn the_help_of_every_question_and_of_its_choices_is_shown() {
    let form = form();
    let english = Language::english();
    let mut state = wizard(form.profile.clone());
    for stop in &form.stops {
        for (at, item) in stop.node.items().iter().enumerate() {
            for field in item.fields() {
                let_ask(&form, stop, field, &mut state);
                let said = help_of(&mut state, &stop.node.at(at));
                let record = form.record(stop);
                let id = question_id(record.name(), field.key);
                assert!(
                    said.contains(&english.text(&format!("{id}.help"))),
                    "{id}.help"
                );
                let (Shape::One(choices) | Shape::Several(choices)) =
                    record.cell(field.key).expect(&id).shape()
                else {
                    continue;
                };
                for key in choices.keys {
                    let id = format!("{}.help", choice_id(choices, key));
                    let help = english.maybe(&id).unwrap_or_default();
                    assert!(said.contains(&help), "{id}");
                }
            }
        }
    }
}

#[test]
fn the_help_of_lists_parts_and_pages_with_several_questions_is_shown() {
    let form = form();
    let english = Language::english();
    let mut state = wizard(form.profile.clone());
    for stop in &form.stops {
        for (at, item) in stop.node.items().iter().enumerate() {
            let id = match item {
                Item::List(list) => list_id(&stop.node, list),
                Item::Together(id, fields) => {
                    let_ask(&form, stop, &fields[0], &mut state);
                    (*id).to_owned()
                }
                Item::Ask(_) => continue,
            };
            let said = help_of(&mut state, &stop.node.at(at));
            assert!(
                said.contains(&english.text(&format!("{id}.help"))),
                "{id}.help"
            );
        }
        let said = help_of(&mut state, &stop.node.end());
        let id = format!("part-{}.help", stop.node.part().name);
        assert!(said.contains(&english.text(&id)), "{id}");
    }
}

#[test]
fn every_hint_stands_beside_its_question() {
    let form = form();
    let english = Language::english();
    let mut state = wizard(form.profile.clone());
    for stop in &form.stops {
        for (at, item) in stop.node.items().iter().enumerate() {
            let screen = || Screen::Ask(stop.node.at(at));
            for field in item.fields() {
                let_ask(&form, stop, field, &mut state);
                words_on(&mut state, screen(), Stop::Continue);
                let asked = state.asked();
                let place = asked
                    .iter()
                    .position(|asked| asked.field.key == field.key)
                    .expect(field.key);
                let said = words_on(&mut state, screen(), Stop::Box(place));
                let id = question_id(form.record(stop).name(), field.key);
                let hint = english.maybe(&format!("{id}.hint")).unwrap_or_default();
                assert!(said.contains(&hint), "{id}.hint");
                if let (Item::Together(id, _), true) = (item, asked.len() > 1) {
                    let hint = english.maybe(&format!("{id}.hint")).unwrap_or_default();
                    assert!(said.contains(&hint), "{id}.hint");
                }
            }
            if let Item::List(list) = item {
                let id = list_id(&stop.node, list);
                let said = words_on(&mut state, screen(), Stop::Back);
                let hint = english.maybe(&format!("{id}.hint")).unwrap_or_default();
                assert!(said.contains(&hint), "{id}.hint");
            }
        }
    }
}
