//! Further papers from the page "Make the sheet": each is saved beside the sheet, and what came of it is said.

use std::path::Path;

use previsit::interview::screenful::Stop;
use previsit::interview::state::Screen;
use previsit::language::Language;
use previsit::profile::Profile;
use previsit::profile::answer::Answer;
use previsit::profile::values::Line;
use previsit::sheet::Handout;
use previsit::store;

use crate::looks::SIZES;
use crate::sitting::Sitting;
use crate::world::TODAY;

/// The page "Make the sheet" of these answers, with one of the further papers chosen.
fn chosen(profile: &Profile, handout: Handout) -> Sitting {
    let mut sitting = Sitting::opened(profile);
    sitting.press("Ctrl+P");
    let at = Handout::OF_A_PERSON.iter().position(|one| *one == handout);
    sitting.walk_to(Stop::Handout(at.expect("a paper about a person")));
    sitting.press("Enter");
    sitting
}

fn said(sitting: &Sitting) -> String {
    let done = sitting.state.make.done.as_ref();
    done.map_or_else(String::new, |done| done.words.clone())
}

#[test]
fn each_further_paper_is_saved_beside_the_sheet_and_named_on_the_last_page() {
    for handout in Handout::OF_A_PERSON {
        let sitting = chosen(&store::demo(TODAY), handout);
        assert_eq!(sitting.state.view.screen, Screen::Done);
        let (file, bytes) = sitting.world.written.first_key_value().expect("a file");
        let sheet = Path::new(&sitting.state.make.file);
        assert_eq!(file.parent(), sheet.parent());
        let name = file.file_name().expect("a name").to_string_lossy();
        assert!(name.starts_with(&format!("{}-", handout.key())), "{name}");
        assert!(bytes.starts_with(b"%PDF"));
        assert!(said(&sitting).contains(&*name), "{}", said(&sitting));
    }
}

#[test]
fn where_nothing_is_missing_the_page_says_so_and_stays() {
    let mut profile = Profile::default();
    profile.visit.called = Answer::Given(Line("Anna".to_owned()));
    for (handout, id) in [
        (Handout::Letters, "letter-none"),
        (Handout::Cover, "cover-nothing"),
    ] {
        let sitting = chosen(&profile, handout);
        assert_eq!(sitting.state.view.screen, Screen::Make);
        assert!(sitting.world.written.is_empty());
        let sentence = Language::english().text(id);
        assert_eq!(sitting.state.message.as_ref(), Some(&sentence));
    }
}

#[test]
fn a_card_of_more_pages_says_how_many_to_carry() {
    let mut sitting = Sitting::opened(&store::demo(TODAY));
    sitting.press("Ctrl+P");
    sitting.walk_to(Stop::Letters(1));
    sitting.press("Enter");
    sitting.walk_to(Stop::Handout(2));
    sitting.press("Enter");
    assert!(
        said(&sitting).contains("Carry all of them."),
        "{}",
        said(&sitting)
    );
}

#[test]
fn the_rows_can_be_seen_and_reached_in_a_window_of_each_size() {
    for size in SIZES {
        let mut sitting = Sitting::opened(&store::demo(TODAY));
        sitting.size = size;
        sitting.press("Ctrl+P");
        for (at, words) in ["Letters that ask", "List of what", "Medicine card"]
            .into_iter()
            .enumerate()
        {
            sitting.walk_to(Stop::Handout(at));
            let shown = sitting.look().picture();
            assert!(shown.contains(&format!("> {words}")), "{size:?}: {shown}");
        }
    }
}
