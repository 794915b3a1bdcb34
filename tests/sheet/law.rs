//! The law of the sheet: every answer that may be printed is found on paper, and no other one.

use previsit::ask::form::{Item, Print};
use previsit::ask::sections::SECTIONS;
use previsit::language::Language;
use previsit::profile::Profile;
use previsit::profile::answer::Answer;
use previsit::profile::cell::{Shape, Value};
use previsit::profile::questions::{Privacy, Question};
use previsit::profile::rows::RowId;
use previsit::sheet::compose::{Audience, Choices, share};
use previsit::sheet::plain;

use crate::fill::{self, Address, Dates};
use crate::{MADE, printed};

/// More rounds than any question has choices.
const ROUNDS: usize = 13;

#[test]
fn every_answer_that_may_be_printed_is_on_one_of_the_two_papers() {
    let mut found = 0;
    for round in 0..ROUNDS {
        for dates in [Dates::Read, Dates::Unread] {
            let mut profile = fill::empty(2);
            let marks = fill::give(&mut profile, round, dates);
            let doctor = printed(&profile, Audience::Doctor);
            let patient = printed(&profile, Audience::Patient);
            for (address, mark) in &marks {
                let on = (doctor.contains(mark), patient.contains(mark));
                match print_of(address) {
                    Print::Everywhere => {
                        assert!(on.0 || on.1, "round {round}: {address:?} is missing");
                    }
                    Print::PatientOnly => assert_eq!(on, (false, true), "{address:?}"),
                    Print::Private | Print::Never => {
                        assert_eq!(on, (false, false), "{address:?}");
                    }
                }
            }
            found = marks.len();
        }
    }
    println!("{found} markers in each of {} profiles", 2 * ROUNDS);
    assert!(found > 250);
}

#[test]
fn every_choice_is_on_paper_in_words() {
    let mut profile = fill::empty(1);
    fill::give(&mut profile, 0, Dates::Read);
    let english = Language::english();
    for address in fill::addresses(&profile) {
        let cell = profile.cell(&address.spot, address.key).expect("an answer");
        let shape = cell.shape();
        let (Shape::One(choices) | Shape::Several(choices)) = shape else {
            continue;
        };
        let before = printed(&profile, Audience::Both);
        for key in choices.keys {
            assert!(
                english.has(&format!("{}-{key}", choices.name)),
                "{} {key}",
                choices.name
            );
        }
        let mut changed = profile.clone();
        let last = choices.keys[choices.keys.len() - 1];
        let value = if matches!(shape, Shape::One(_)) {
            Value::One(last)
        } else {
            Value::Several(vec![last])
        };
        let record = changed.record_mut(&address.spot).expect("a record");
        record.cell_mut(address.key).expect("an answer").put(value);
        let after = printed(&changed, Audience::Both);
        match print_of(&address) {
            Print::Everywhere | Print::PatientOnly => {
                assert_ne!(before, after, "{address:?} is not printed");
            }
            // What is never printed itself, but decides of a question whether it is.
            Print::Never if address.key == "privacy" => assert_ne!(before, after),
            Print::Private | Print::Never => {
                assert_eq!(before, after, "{address:?} is printed");
            }
        }
    }
}

#[test]
fn a_private_question_is_on_the_patients_paper_alone_and_there_on_request() {
    let mut profile = Profile::default();
    let question = |id, words: &str, privacy| Question {
        id: RowId(id),
        text: Answer::Given(words.into()),
        privacy: Answer::Given(privacy),
        ..Question::default()
    };
    profile.questions.questions.entries = vec![
        question(1, "May I still swim", Privacy::Printed),
        question(2, "How long do I have", Privacy::Private),
    ];
    let on = |audience, private| {
        let choices = Choices {
            private,
            ..Choices::all(audience, MADE)
        };
        let paper = plain(&profile, &choices, &Language::english());
        assert!(paper.contains("May I still swim"));
        paper.contains("How long do I have")
    };
    assert!(!on(Audience::Doctor, false));
    assert!(!on(Audience::Doctor, true));
    assert!(!on(Audience::Patient, false));
    assert!(on(Audience::Patient, true));
    let choices = Choices {
        private: true,
        ..Choices::all(Audience::Both, MADE)
    };
    let travels = share(&profile, &choices);
    assert_eq!(travels.questions.questions.entries.len(), 1);
}

#[test]
fn the_patients_paper_holds_all_questions_answers_steps_and_records() {
    let mut profile = fill::empty(5);
    let marks = fill::give(&mut profile, 0, Dates::Read);
    let patient = printed(&profile, Audience::Patient);
    for (address, mark) in marks {
        let is_own = match address.spot.section {
            "outcome" => true,
            "questions" => matches!(address.key, "text" | "answer" | "follow_up"),
            "records" => address.key == "what",
            _ => false,
        };
        if is_own && print_of(&address) != Print::Never {
            assert!(patient.contains(&mark), "{address:?} is missing");
        }
    }
}

#[test]
fn no_message_is_missing() {
    let mut profile = fill::empty(4);
    fill::give(&mut profile, 2, Dates::Read);
    for profile in [profile, fill::empty(1), fill::empty(0)] {
        let both = printed(&profile, Audience::Both);
        for part in [".label", ".entry", "sheet-", "list-", "part-"] {
            assert!(!both.contains(part), "{part} in {both}");
        }
    }
}

/// What the form says of an answer's place, looked up by its name alone.
fn print_of(address: &Address) -> Print {
    fn narrow(items: &'static [Item], key: &str, found: &mut Print) {
        for item in items {
            for field in item.fields().iter().filter(|field| field.key == key) {
                if field.print != Print::Everywhere {
                    *found = field.print;
                }
            }
            if let Item::List(list) = item {
                narrow(list.items, key, found);
            }
        }
    }
    let mut found = Print::Everywhere;
    for section in SECTIONS
        .iter()
        .filter(|section| section.name == address.spot.section)
    {
        narrow(section.items, address.key, &mut found);
    }
    found
}
