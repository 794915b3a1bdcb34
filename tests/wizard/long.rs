//! Ten thousand letters pasted into the name of a medicine: all stay, in the box, in the file and on paper.

use previsit::profile::answer::Answer;
use previsit::sheet::{self, Audience, Choices};
use previsit::vocabulary::{List, search};

use crate::sitting::Sitting;
use crate::world::TODAY;

/// Words that differ, so that none can go missing unseen.
fn ten_thousand_letters() -> String {
    let words: Vec<String> = (0..1_250)
        .map(|number| format!("pill{number:03}"))
        .collect();
    words
        .join(" ")
        .chars()
        .take(10_000)
        .collect::<String>()
        .trim_end()
        .to_owned()
}

/// At the name of a new medicine, everything pasted into its box.
fn pasted(words: &str) -> Sitting {
    let mut sitting = Sitting::empty();
    sitting.press("Enter");
    sitting.types("Maria Schmidt");
    sitting.press("Enter");
    sitting.press("F2");
    sitting.types("medicines you take");
    sitting.press("Enter");
    sitting.press("+");
    sitting.pastes(words);
    sitting
}

#[test]
fn a_long_paste_into_a_name_is_cut_nowhere() {
    let words = ten_thousand_letters();
    assert!(words.len() > 9_900);
    let mut sitting = pasted(&words);
    let kept = |sitting: &Sitting| {
        let boxes = sitting.state.boxes.iter();
        boxes
            .map(|one| one.editor.text())
            .any(|typed| typed == words)
    };
    assert!(kept(&sitting), "in the box");
    let last = words.rsplit(' ').next().expect("a word");
    assert!(sitting.look().says(last), "{}", sitting.look().text());
    sitting.press("Home");
    assert!(sitting.look().says("pill000"), "{}", sitting.look().text());
    sitting.press("Enter");
    let name = |sitting: &Sitting| {
        let id = sitting.world.ids().pop().expect("a person");
        let profile = sitting.world.saved(&id);
        let medicine = profile
            .medicines
            .medicines
            .entries
            .first()
            .expect("a medicine");
        match &medicine.name {
            Answer::Given(name) => name.0.clone(),
            Answer::Blank | Answer::Unknown(_) => String::new(),
        }
    };
    assert_eq!(name(&sitting), words, "in the file");
    sitting.reopen();
    assert_eq!(name(&sitting), words, "after the next start");
}

#[test]
fn a_long_name_stands_whole_on_the_sheet_for_both() {
    let words = ten_thousand_letters();
    let mut sitting = pasted(&words);
    sitting.press("Enter");
    let choices = Choices::all(Audience::Both, TODAY);
    let text = sheet::plain(sitting.state.profile(), &choices, &sitting.state.language);
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains(&words), "{text}");
}

#[test]
fn a_long_text_brings_up_nothing_and_looks_for_nothing() {
    let words = ten_thousand_letters();
    for list in List::ALL {
        assert!(search(list, &words, 5).is_empty(), "{list:?}");
    }
    let mut sitting = pasted(&format!("{words} metformin"));
    assert!(!sitting.look().says("Glucophage"));
}

#[test]
fn a_long_paste_shows_whole_words_on_the_narrowest_screen() {
    let mut sitting = pasted(&ten_thousand_letters());
    sitting.size = (40, 12);
    let look = sitting.look();
    assert!(look.says("pill"), "{}", look.text());
}
