//! A nurse with 12 minutes: the minimum sheet takes few keys besides the words themselves.

use previsit::ask::form::{Item, Level};
use previsit::ask::review;
use previsit::interview::page::{focus_of_question, has_box};
use previsit::interview::screenful::Stop;
use previsit::interview::state::Screen;
use previsit::language::Language;
use previsit::profile::cell::{Cell, Shape};

use crate::sitting::Sitting;
use crate::world::TODAY;

/// So many keys, at most, make a sheet with everything on it that must be there.
const MOST: usize = 250;

/// A nurse who counts the keys that are no words of an answer.
struct Nurse {
    sitting: Sitting,
    keys: usize,
}

impl Nurse {
    fn press(&mut self, name: &str) {
        self.keys += 1;
        self.sitting.press(name);
    }

    /// Goes anywhere by its name, each letter a key.
    fn go_to(&mut self, words: &str) {
        self.press("F2");
        for letter in words.chars() {
            self.press(&letter.to_string());
        }
        self.press("Enter");
    }

    /// Answers the question with the cursor: words and Enter, or the number of a choice.
    fn answer(&mut self) {
        let asked = self.sitting.state.asked();
        let at = asked
            .iter()
            .position(|asked| {
                let is_open = self.sitting.state.cell(asked).is_some_and(Cell::is_blank);
                is_open && asked.field.level == Level::Must
            })
            .expect("an open question");
        let here = focus_of_question(&self.sitting.state, &asked[at], at);
        while self.sitting.state.view.focus != here {
            self.press("Tab");
        }
        let shape = self
            .sitting
            .state
            .cell(&asked[at])
            .expect("an answer")
            .shape();
        if has_box(shape) {
            self.sitting.types(words(shape, asked[at].field.key));
            self.press("Enter");
            // A date of two meanings or a dose would be asked once; these are clear.
        } else {
            let several = matches!(shape, Shape::Several(_));
            self.press("1");
            if several {
                self.press("Tab");
                self.press("Tab");
                self.press("Enter");
            }
        }
    }

    /// Adds an entry to the list that shows, or says that there are none.
    fn fill_list(&mut self, key: &str) {
        if key == "stays" || key == "operations" {
            while !matches!(self.sitting.state.view.focus, Stop::Instead(_)) {
                self.press("Down");
            }
            self.press("Enter");
            return;
        }
        self.press("+");
        self.sitting.types(match key {
            "medicines" => "metformin 500 mg 1-0-1 for sugar",
            "allergies" => "Penicillin",
            "illnesses" => "High blood pressure",
            "relatives" => "1",
            "records" => "Letter of the first doctor",
            "questions" => "Do I need the operation now?",
            other => other,
        });
        self.press("Enter");
        self.press("Esc");
    }
}

/// The words of a made-up case.
fn words(shape: Shape, key: &str) -> &'static str {
    match (shape, key) {
        (Shape::Date, "birth_date") => "27.3.1958",
        (Shape::Date, "visit_date") => "27.6.2026",
        (Shape::Date, "decide_by") => "28.6.2026",
        (Shape::Date, _) => "15.5.2026",
        (Shape::Amount | Shape::Count, _) => "1",
        (Shape::Age, _) => "88",
        (Shape::Scale, _) => "4",
        _ => "It hurts when I walk",
    }
}

#[test]
fn a_minimum_sheet_takes_few_keys_besides_the_words() {
    let mut nurse = Nurse {
        sitting: Sitting::empty().without_paper(),
        keys: 0,
    };
    nurse.press("Enter");
    nurse.sitting.types("Rosa Lindgren");
    nurse.press("Enter");
    nurse.go_to("check");
    for _ in 0..200 {
        let state = &nurse.sitting.state;
        match state.view.screen.clone() {
            Screen::Check => {
                if open(&nurse) == 0 {
                    break;
                }
                nurse.press("Enter");
            }
            Screen::Ask(place) => match place.item() {
                Some(Item::List(_)) if matches!(state.view.focus, Stop::Entry(_)) => {
                    nurse.press("Esc");
                }
                Some(Item::List(list)) => nurse.fill_list(list.key),
                Some(Item::Ask(_) | Item::Together(..)) => {
                    let is_asked = state.asked().iter().any(|asked| {
                        state.cell(asked).is_some_and(Cell::is_blank)
                            && asked.field.level == Level::Must
                    });
                    if is_asked {
                        nurse.answer();
                    } else {
                        nurse.press("Esc");
                    }
                }
                None => nurse.press("Esc"),
            },
            _ => nurse.press("Esc"),
        }
        if nurse.keys > 4 * MOST {
            break;
        }
    }
    println!("{} keys besides the words", nurse.keys);
    assert_eq!(open(&nurse), 0, "{:?}", findings(&nurse));
    assert!(nurse.keys <= MOST, "{}", nurse.keys);
}

fn findings(nurse: &Nurse) -> Vec<String> {
    let found = review::review(nurse.sitting.state.profile(), TODAY, &Language::english());
    let sentences = found.into_iter().map(|finding| finding.sentence);
    sentences
        .filter(|sentence| sentence.contains("not filled in") || sentence.contains("not answered"))
        .collect()
}

/// How many things are open that must be said.
fn open(nurse: &Nurse) -> usize {
    findings(nurse).len()
}
