//! Random keys: nothing breaks, what was reported as saved is in the file, undo leads back to the beginning.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use previsit::interview::action::Action;
use previsit::interview::state::{Leaving, Saved, Screen};
use previsit::interview::view;
use previsit::profile::Profile;
use previsit::store;
use previsit::tui::draw::Sight;
use proptest::prelude::*;

use crate::looks::{SIZES, look};
use crate::sitting::{Sitting, key};
use crate::world::TODAY;

/// Cases of each law and keys in a case: 2 profiles x 50 x 100 make the 10,000 keys.
const CASES: u32 = 50;
const KEYS: usize = 100;

/// The screen is drawn after every so many keys, in one of the sizes.
const GLANCE: usize = 10;

#[derive(Debug, Clone)]
enum Stroke {
    Key(KeyEvent),
    Type(String),
    Paste(String),
    Click(usize),
    Full(bool),
    Later,
}

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn ten_thousand_keys_from_an_empty_home(strokes in strokes()) {
        let mut sitting = Sitting::empty().without_paper();
        play(&mut sitting, &strokes);
    }

    #[test]
    fn ten_thousand_keys_over_a_filled_form(strokes in strokes()) {
        let mut sitting = Sitting::opened(&store::demo(TODAY)).without_paper();
        play(&mut sitting, &strokes);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES / 4, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undo_all_the_way_brings_the_first_answers_back(strokes in strokes()) {
        let first = store::demo(TODAY);
        let mut sitting = Sitting::opened(&first).without_paper();
        for stroke in &strokes {
            strike(&mut sitting, stroke);
            if left_the_person(&sitting) {
                sitting.reopen();
                return Ok(());
            }
        }
        // What could not be saved on the way is saved again when there is room.
        sitting.world.set_full(false);
        sitting.act(Action::Retry);
        for _ in 0..10 * KEYS {
            if sitting.state.open.as_ref().is_none_or(|open| open.undo.is_empty()) {
                break;
            }
            sitting.press("Ctrl+Z");
        }
        prop_assert_eq!(sitting.state.profile(), &first);
        prop_assert_eq!(sitting.saved(), Some(first));
    }
}

fn left_the_person(sitting: &Sitting) -> bool {
    sitting.state.view.screen == Screen::Choose || sitting.state.leaving == Leaving::Yes
}

fn play(sitting: &mut Sitting, strokes: &[Stroke]) {
    for (at, stroke) in strokes.iter().enumerate() {
        let before = sitting.world.saves;
        strike(sitting, stroke);
        if sitting.world.saves > before {
            saved_is_kept(sitting);
        }
        if at % GLANCE == 0 {
            let size = SIZES[at / GLANCE % SIZES.len()];
            let drawn = look(&sitting.state, &mut Sight::default(), size);
            assert!(
                drawn.cursor.is_some(),
                "no cursor after {:?}",
                &strokes[..=at]
            );
        }
        if sitting.state.leaving == Leaving::Yes {
            all_is_saved(sitting);
            sitting.reopen();
        }
    }
    sitting.world.set_full(false);
    sitting.act(Action::Retry);
    sitting.act(Action::Terminate);
    all_is_saved(sitting);
}

/// After a report that the answers were saved, the file says what the wizard knows.
fn saved_is_kept(sitting: &Sitting) {
    if let (Saved::At(_), Some(saved)) = (&sitting.state.saved, sitting.saved()) {
        assert!(
            &saved == sitting.state.profile(),
            "the file is another one than the answers"
        );
    }
}

/// At the end all answers are in the file, unless the screen says that they are not.
fn all_is_saved(sitting: &Sitting) {
    if matches!(sitting.state.saved, Saved::Failed(_)) {
        return;
    }
    let saved = sitting.saved().unwrap_or_default();
    assert!(
        &saved == sitting.state.profile(),
        "answers are not in the file"
    );
}

fn strike(sitting: &mut Sitting, stroke: &Stroke) {
    match stroke {
        Stroke::Key(key) => {
            sitting.key(*key);
        }
        Stroke::Type(words) => sitting.types(words),
        Stroke::Paste(words) => sitting.pastes(words),
        Stroke::Click(at) => {
            let stops = view::screenful(&sitting.state).stops();
            if let Some(stop) = stops.get(at % stops.len().max(1)) {
                sitting.act(Action::Click(*stop));
            }
        }
        Stroke::Full(full) => sitting.world.set_full(*full),
        Stroke::Later => sitting.act(Action::Retry),
    }
}

/// Keys as people press them: mostly moving and choosing, some typing, now and then anything at all.
fn strokes() -> impl Strategy<Value = Vec<Stroke>> {
    let named = |names: &'static [&'static str]| {
        prop::sample::select(names).prop_map(|name| Stroke::Key(key(name).expect("a key")))
    };
    let stroke = prop_oneof![
        12 => named(&["Enter", "Down", "Down", "Up", "Tab", "Shift+Tab", "Space", "Esc"]),
        4 => named(&["1", "2", "3", "4", "5", "6", "7", "8", "9", "+", "?", "Insert", "Del"]),
        4 => named(&["Ctrl+Z", "Ctrl+Y", "Ctrl+Up", "Ctrl+Down", "F1", "F2", "F3", "Ctrl+P", "Ctrl+S"]),
        2 => named(&["Home", "End", "Left", "Right", "Ctrl+Left", "Ctrl+Right", "Backspace", "Delete",
            "Ctrl+Backspace", "Alt+Enter", "PgUp", "PgDn"]),
        1 => named(&["Ctrl+Q", "Ctrl+C"]),
        3 => typed().prop_map(Stroke::Type),
        1 => "\\PC{0,12}".prop_map(Stroke::Type),
        1 => "(?s).{0,40}".prop_map(Stroke::Paste),
        4 => (0..200usize).prop_map(Stroke::Click),
        1 => any::<bool>().prop_map(Stroke::Full),
        1 => Just(Stroke::Later),
        1 => any::<char>().prop_map(|c| Stroke::Key(KeyEvent::new(KeyCode::Char(c), KeyModifiers::CONTROL))),
    ];
    prop::collection::vec(stroke, KEYS)
}

fn typed() -> impl Strategy<Value = String> {
    prop::sample::select(
        &[
            "Maria",
            "metf",
            "3 4 1952",
            "27 3 1952",
            "about 10 years ago",
            "no idea",
            "500 mg",
            "1O mg",
            "7",
            "e\u{301}",
            "क्षि",
            "漢字",
            "👩‍⚕️",
            "\u{202e}",
            "?",
            " ",
        ][..],
    )
    .prop_map(str::to_owned)
}

/// The smallest forms of what random keys once broke.
mod found {
    use super::*;

    #[test]
    fn an_entry_without_an_answer_is_dropped_and_undo_still_comes_to_its_end() {
        let first = Profile::default();
        let mut sitting = Sitting::empty();
        sitting.presses(&["Enter", "F2"]);
        sitting.types("medicines");
        sitting.presses(&["Enter", "Enter", "Esc"]);
        for _ in 0..20 {
            sitting.press("Ctrl+Z");
        }
        assert_eq!(sitting.state.profile(), &first);
    }

    #[test]
    fn the_day_that_was_chosen_is_kept_with_the_words_that_are_saved() {
        let mut sitting = Sitting::empty();
        sitting.types("1");
        sitting.types("Anna");
        sitting.press("Enter");
        sitting.types("3 4 1952 ");
        sitting.presses(&["Down", "Enter"]);
        sitting.act(Action::Terminate);
        let birth = &sitting.state.profile().visit.birth_date;
        assert!(birth.given().is_some_and(|birth| birth.edtf.is_some()));
        all_is_saved(&sitting);
    }
}
