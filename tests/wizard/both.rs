//! The full screen and the plain lines ask the same: every part is walked through in both, with an entry in each list.

use std::collections::BTreeSet;

use previsit::ask::form::{Growth, Item};
use previsit::ask::place::At;
use previsit::ask::sections::SECTIONS;
use previsit::interview::action::Action;
use previsit::interview::screenful::{Entry, Stop};
use previsit::interview::state::{PageStyle, Screen, State};
use previsit::interview::step;
use previsit::language::Language;
use previsit::linear::{Heard, Manner};

use crate::lines::{Said, talk};
use crate::world::{SmallWorld, TODAY};

/// More steps than any walk takes.
const ENOUGH: usize = 3000;

/// The questions of the page that shows, as they are asked.
fn asked(state: &State) -> Vec<String> {
    let count = state.asked().len();
    let words = |entry: &Entry| match entry {
        Entry::Heading(words) if count == 1 => Some(words.clone()),
        Entry::Group(words) if count > 1 => Some(words.clone()),
        _ => None,
    };
    state.shown.entries.iter().filter_map(words).collect()
}

/// Walks through all parts on the full screen: Continue on each page, one entry for each list.
fn on_the_screen() -> Vec<String> {
    let mut world = SmallWorld::new();
    let mut state = State::new(Language::english(), TODAY, Vec::new());
    assert_eq!(state.pages, PageStyle::One);
    step(&mut state, &mut world, Action::Click(Stop::NewPerson));
    let mut questions = Vec::new();
    let mut added = BTreeSet::new();
    for part in 0..SECTIONS.len() {
        step(&mut state, &mut world, Action::Click(Stop::AllParts));
        step(&mut state, &mut world, Action::Click(Stop::Part(part)));
        for _ in 0..ENOUGH {
            let stop = match &state.view.screen {
                Screen::Ask(place) if place.at == At::End && place.node.list().is_some() => {
                    Stop::ToList
                }
                Screen::Ask(place) if place.at == At::End => break,
                Screen::Ask(place) => match place.item() {
                    Some(Item::List(list)) => {
                        let is_new = added.insert(format!("{place:?}"));
                        match list.growth {
                            Growth::Fixed => Stop::Continue,
                            Growth::Free | Growth::OneByOne if is_new => Stop::Add,
                            Growth::Free | Growth::OneByOne => Stop::Finished,
                        }
                    }
                    Some(Item::Ask(_) | Item::Together(..)) | None => {
                        questions.extend(asked(&state));
                        Stop::Continue
                    }
                },
                _ => Stop::Continue,
            };
            step(&mut state, &mut world, Action::Click(stop));
        }
    }
    questions
}

/// Walks through all parts in lines: Enter on each page, `+` on each list that is empty.
fn in_lines() -> Vec<String> {
    let said = Said::default();
    let heard = said.clone();
    let mut part = 0;
    let mut started = false;
    let mut steps = 0;
    let mut added = BTreeSet::new();
    let next = || {
        let text = heard.since_the_last_line();
        steps += 1;
        assert!(steps < ENOUGH, "the walk does not end: {text}");
        let line = if !started {
            started = true;
            "1".to_owned()
        } else if part == 0 || text.contains(": that was the last question") {
            part += 1;
            let number = if part == SECTIONS.len() {
                part + 2
            } else {
                part
            };
            if part > SECTIONS.len() {
                return Heard::End;
            }
            format!("go {number}")
        } else if text.contains("I will come back later") && added.insert(first_row(&text)) {
            "+".to_owned()
        } else {
            String::new()
        };
        Heard::Line(line.into_bytes())
    };
    let talk = talk(SmallWorld::new(), &said, Manner::default(), next);
    let text = talk.said.text();
    // The first question is asked before the walk begins.
    let walk = text.split_once("> go 1\n").expect("a walk").1;
    walk.lines().filter_map(question).collect()
}

/// The row that adds to the list.
fn first_row(text: &str) -> String {
    let mut rows = text.lines().filter(|line| line.starts_with("1. "));
    rows.next().unwrap_or_default().to_owned()
}

/// "When did it start?" of "Question 2 of 14. When did it start?".
fn question(line: &str) -> Option<String> {
    let rest = line.strip_prefix("Question ")?;
    let (_, question) = rest.split_once(". ")?;
    Some(question.to_owned())
}

#[test]
fn both_ask_the_same_questions_in_the_same_order() {
    let (screen, lines) = (on_the_screen(), in_lines());
    println!("{} questions", screen.len());
    assert!(screen.len() > 150, "{}", screen.len());
    for (at, (screen, lines)) in screen.iter().zip(&lines).enumerate() {
        assert_eq!(screen, lines, "question {at}");
    }
    assert_eq!(screen.len(), lines.len());
}
