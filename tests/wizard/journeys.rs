//! Scripts of keys, each a plain file named by a sentence, played on the wizard; they say what is shown and what is saved.
//!
//! ```text
//! with demo            begins at the task list of the made-up person; without it the computer is empty
//! type WORDS           types them letter by letter; a space at the start or end is written ␣
//! key NAME [TIMES]     presses a key, such as `key Ctrl+Z` or `key Down 3`
//! go to WORDS          F2, the words, Enter
//! paste WORDS          pastes them; \n is a line break, \e the character that starts an escape sequence
//! expect WORDS         they stand on the screen
//! reject WORDS         they do not
//! focus WORDS          the row with the cursor says them
//! json POINTER VALUE   the saved file says so there; `nothing` when it says nothing there
//! sheet WORDS          they stand on the doctor's sheet; `no sheet WORDS`: they do not
//! disk full            nothing can be saved from now on; `disk free`: it can again
//! some time later      the wizard tries again what did not work
//! start again          the program is closed as it is and started again
//! window 40x12         the window gets this size
//! closed               the wizard has closed; `open`: it has not
//! ```

use std::fmt::Write as _;

use previsit::sheet::{self, Audience, Choices};
use previsit::tui::action::Action;
use previsit::tui::state::Leaving;

use crate::sitting::Sitting;
use crate::world::TODAY;

macro_rules! journeys {
    ($($name:ident)*) => {
        $(#[test] fn $name() {
            play(include_str!(concat!("journeys/", stringify!($name), ".txt")));
        })*

        const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}

journeys! {
    a_broken_file_is_put_aside_and_a_new_start_is_possible
    a_date_that_can_mean_two_days_is_asked
    a_date_that_cannot_be_read_is_kept_by_a_second_enter
    a_dose_that_has_two_meanings_is_asked_once
    a_file_that_is_not_there_is_said_so_and_kept
    a_full_disk_keeps_the_answers_until_there_is_room
    a_full_disk_keeps_them_also_when_people_are_changed
    a_medicine_is_added_changed_removed_and_brought_back
    a_medicine_on_one_line_can_stay_as_it_is
    a_medicine_on_one_line_fills_its_boxes
    a_name_that_looks_like_another_is_pointed_out
    a_new_person_answers_the_first_part
    a_nurse_fills_a_case_in_one_sitting
    a_paper_of_the_list_that_takes_longer_than_the_visit_is_near
    a_paper_that_takes_longer_than_the_visit_is_near
    a_paste_with_escape_sequences_is_harmless
    a_question_mark_alone_opens_help_and_changes_nothing
    a_question_that_is_hard_to_ask_stays_private
    a_relative_who_was_removed_comes_back_with_those_who_hang_on_it
    a_suggestion_is_taken_by_down_and_enter
    an_illness_of_a_relative_is_kept_with_the_relative
    closing_and_starting_again_finds_everything
    closing_on_a_full_disk_says_so_first
    ctrl_c_asks_once_and_closes_the_second_time
    entries_move_up_and_down
    five_medicines_are_pasted_and_put_into_boxes
    going_back_keeps_what_was_typed
    going_to_a_question_by_its_name
    help_says_why_and_comes_back
    lines_typed_for_many_entries_are_never_lost
    many_medicines_are_pasted_at_once
    medicines_are_asked_by_kind
    none_is_an_answer_for_a_list
    not_knowing_is_an_answer
    papers_are_gone_through_with_where_they_stand
    private_notes_are_kept_and_never_printed
    questions_are_chosen_by_the_situation
    questions_are_ranked_by_moving_them
    relatives_are_counted_and_illnesses_asked_by_group
    strengths_of_a_medicine_are_offered_and_never_filled_in
    the_check_page_leads_to_a_gap_and_back
    the_check_page_leads_to_the_right_box_of_all
    the_code_of_an_illness_goes_with_its_name
    the_forms_of_a_medicine_stand_first
    the_same_substance_twice_is_asked_about
    the_sheet_can_be_made_at_any_time
    the_three_that_matter_most_are_asked_for
    the_words_of_the_sheet_can_be_taken_and_changed
    ticking_a_box_keeps_what_is_typed_in_the_others
    undo_goes_to_the_place_of_the_change
    what_was_written_opens_its_questions
}

#[test]
fn each_file_of_a_journey_is_played() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/wizard/journeys");
    let mut files: Vec<String> = std::fs::read_dir(folder)
        .expect("the journeys")
        .map(|file| {
            file.expect("a file")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    files.sort();
    let played: Vec<String> = NAMES.iter().map(|name| format!("{name}.txt")).collect();
    assert_eq!(files, played);
}

fn play(script: &str) {
    let with_demo = script.lines().any(|line| line == "with demo");
    let mut sitting = if with_demo {
        Sitting::demo()
    } else {
        Sitting::empty()
    };
    if with_demo {
        sitting.press("Enter");
    }
    for (at, line) in script.lines().enumerate() {
        if line.is_empty() || line.starts_with('#') || line == "with demo" {
            continue;
        }
        if let Err(problem) = take_step(&mut sitting, line) {
            let mut screen = String::new();
            for row in sitting.look().rows {
                let _ = writeln!(screen, "|{}", row.trim_end());
            }
            panic!("line {}: {line}\n{problem}\n{screen}", at + 1);
        }
    }
}

/// Does what a line says; the error says what was found instead.
fn take_step(sitting: &mut Sitting, line: &str) -> Result<(), String> {
    let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
    match (verb, rest) {
        ("type", words) => sitting.types(&words.replace('␣', " ")),
        ("key", keys) => press(sitting, keys)?,
        ("go", words) => {
            sitting.press("F2");
            sitting.types(words.trim_start_matches("to "));
            sitting.press("Enter");
        }
        ("paste", words) => sitting.pastes(&words.replace("\\n", "\n").replace("\\e", "\u{1b}")),
        ("expect", words) => {
            says(sitting, words)
                .then_some(())
                .ok_or("is not on the screen")?;
        }
        ("reject", words) => (!says(sitting, words))
            .then_some(())
            .ok_or("is on the screen")?,
        ("focus", words) => focus(sitting, words)?,
        ("json", claim) => json(sitting, claim)?,
        ("sheet", words) => on_sheet(sitting, words)
            .then_some(())
            .ok_or("is not on the sheet")?,
        ("no", words) => {
            let words = words.trim_start_matches("sheet ");
            (!on_sheet(sitting, words))
                .then_some(())
                .ok_or("is on the sheet")?;
        }
        ("disk", state) => sitting.world.set_full(state == "full"),
        ("break", _) => sitting.world.put_file("p1", "{ \"format\": \"previsit\", "),
        ("some", _) => sitting.act(Action::Retry),
        ("start", _) => sitting.reopen(),
        ("window", size) => {
            let (width, height) = size.split_once('x').ok_or("no size")?;
            sitting.size = (
                width.parse().map_err(|_| "?")?,
                height.parse().map_err(|_| "?")?,
            );
        }
        ("closed", _) => {
            (sitting.state.leaving == Leaving::Yes)
                .then_some(())
                .ok_or("it is still open")?;
        }
        ("open", _) => (sitting.state.leaving == Leaving::No)
            .then_some(())
            .ok_or("it has closed")?,
        (other, _) => return Err(format!("no step is named {other}")),
    }
    Ok(())
}

fn press(sitting: &mut Sitting, keys: &str) -> Result<(), String> {
    let (name, times) = keys.split_once(' ').unwrap_or((keys, "1"));
    for _ in 0..times.parse().map_err(|_| "how often?")? {
        sitting.press(name);
    }
    Ok(())
}

fn says(sitting: &mut Sitting, words: &str) -> bool {
    sitting.look().says(words)
}

fn focus(sitting: &mut Sitting, words: &str) -> Result<(), String> {
    let look = sitting.look();
    let (row, _) = look.cursor.ok_or("there is no cursor")?;
    let row = &look.rows[usize::from(row)];
    if row.contains(words) {
        Ok(())
    } else {
        Err(format!("the cursor is on: {row}"))
    }
}

/// `/visit/name_on_id "Maria Schmidt"`: what the saved file says at this place.
fn json(sitting: &Sitting, claim: &str) -> Result<(), String> {
    let (pointer, wanted) = claim.split_once(' ').ok_or("what does it say there?")?;
    let id = sitting.state.open.as_ref().and_then(|open| open.id.clone());
    let id = id.or_else(|| sitting.world.ids().last().cloned());
    let file = id
        .and_then(|id| sitting.world.file(&id))
        .unwrap_or_else(|| "{}".to_owned());
    let file: serde_json::Value = serde_json::from_str(&file).map_err(|error| error.to_string())?;
    let found = file.pointer(pointer);
    if wanted == "nothing" {
        return match found {
            None => Ok(()),
            Some(found) => Err(format!("the file says {found}")),
        };
    }
    let wanted: serde_json::Value =
        serde_json::from_str(wanted).map_err(|error| error.to_string())?;
    match found {
        Some(found) if *found == wanted => Ok(()),
        Some(found) => Err(format!("the file says {found}")),
        None => Err(format!("the file says nothing there; it says {file}")),
    }
}

fn on_sheet(sitting: &Sitting, words: &str) -> bool {
    let choices = Choices::all(Audience::Both, TODAY);
    sheet::plain(sitting.state.profile(), &choices, &sitting.state.language).contains(words)
}
