//! A picture of each page in three sizes: text, bold and reversed runs, cursor. `INSTA_UPDATE=always` draws them anew.

use previsit::ask::place::Node;
use previsit::ask::sections::section;
use previsit::interview::state::{PageStyle, Screen};
use previsit::store;
use previsit::tui::draw::Sight;

use crate::looks::SIZES;
use crate::sitting::Sitting;
use crate::world::TODAY;

/// Compares a page in all sizes with its picture in `snapshots`.
fn picture(name: &str, sitting: &mut Sitting) {
    pictures(name, sitting, &SIZES);
}

fn pictures(name: &str, sitting: &mut Sitting, sizes: &[(u16, u16)]) {
    let looks = sizes.iter().map(|size| {
        sitting.size = *size;
        sitting.sight = Sight::default();
        format!("{}x{}\n{}\n", size.0, size.1, sitting.look().picture())
    });
    let all = looks.collect::<Vec<_>>().concat();
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, all);
    });
}

/// The made-up person at the task list.
fn opened() -> Sitting {
    Sitting::opened(&store::demo(TODAY))
}

/// A new person at the first question.
fn fresh() -> Sitting {
    let mut sitting = Sitting::empty();
    sitting.press("Enter");
    sitting
}

/// Goes to a part or a question by its name.
fn at(mut sitting: Sitting, name: &str) -> Sitting {
    sitting.press("F2");
    sitting.types(name);
    sitting.press("Enter");
    sitting
}

#[test]
fn the_first_page_on_an_empty_computer() {
    picture("choose-empty", &mut Sitting::empty());
}

#[test]
fn the_first_page_with_a_person() {
    picture("choose", &mut Sitting::demo());
}

#[test]
fn the_task_list_of_a_filled_form() {
    picture("tasks", &mut opened());
}

#[test]
fn the_task_list_of_a_new_person() {
    let mut sitting = fresh();
    sitting.press("Esc");
    picture("tasks-empty", &mut sitting);
}

#[test]
fn a_question_for_a_line_of_text() {
    let mut sitting = fresh();
    sitting.types("Maria Schm");
    picture("question-line", &mut sitting);
}

#[test]
fn a_question_for_several_lines() {
    picture("question-lines", &mut at(opened(), "told by the first"));
}

#[test]
fn a_date_that_was_understood() {
    let mut sitting = at(opened(), "birth date");
    picture("date", &mut sitting);
}

#[test]
fn a_date_that_was_not_understood() {
    let mut sitting = at(fresh(), "birth date");
    sitting.types("when the war was over");
    sitting.press("Enter");
    picture("date-problem", &mut sitting);
}

#[test]
fn a_date_that_can_mean_two_days() {
    let mut sitting = at(fresh(), "birth date");
    sitting.types("3 4 1952");
    sitting.press("Enter");
    picture("date-two-days", &mut sitting);
}

#[test]
fn a_question_with_choices() {
    picture("choice", &mut at(opened(), "filled in by"));
}

#[test]
fn a_question_with_several_choices() {
    picture("choices", &mut at(opened(), "matters most"));
}

#[test]
fn several_short_questions_on_one_page() {
    picture("together", &mut at(opened(), "visit: doctor"));
}

#[test]
fn an_empty_list() {
    picture("list-empty", &mut at(fresh(), "medicines you take"));
}

#[test]
fn a_list_with_entries() {
    picture("list", &mut at(opened(), "medicines you take"));
}

#[test]
fn a_removed_entry() {
    let mut sitting = at(opened(), "medicines you take");
    sitting.press("Del");
    picture("list-removed", &mut sitting);
}

#[test]
fn names_that_are_offered() {
    let mut sitting = at(fresh(), "medicines you take");
    sitting.press("Enter");
    sitting.types("metf");
    picture("suggestions", &mut sitting);
}

#[test]
fn many_entries_at_once() {
    let mut sitting = at(fresh(), "medicines you take");
    sitting.presses(&["Down", "Enter"]);
    sitting.pastes("Metformin 500 mg\nBisoprolol 2.5 mg");
    picture("many", &mut sitting);
}

#[test]
fn everything_about_an_entry() {
    let mut sitting = at(opened(), "medicines you take");
    sitting.press("Enter");
    picture("entry", &mut sitting);
}

#[test]
fn the_end_of_a_part_with_gaps() {
    let mut sitting = fresh();
    let end = Node::section(section("visit").expect("the first part")).end();
    sitting.turn_to(Screen::Ask(end), PageStyle::One);
    picture("end", &mut sitting);
}

#[test]
fn the_check_page() {
    let mut sitting = opened();
    sitting.turn_to(Screen::Check, PageStyle::One);
    picture("check", &mut sitting);
}

#[test]
fn making_the_sheet() {
    let mut sitting = opened();
    sitting.press("Ctrl+P");
    picture("make", &mut sitting);
}

#[test]
fn the_sheet_is_made() {
    let mut sitting = opened();
    sitting.press("Ctrl+P");
    sitting.walk_to(previsit::interview::screenful::Stop::SavePdf);
    sitting.press("Enter");
    picture("done", &mut sitting);
}

#[test]
fn help_for_a_question() {
    let mut sitting = at(opened(), "birth date");
    sitting.press("F1");
    picture("help", &mut sitting);
}

#[test]
fn going_to_a_place_by_its_name() {
    let mut sitting = opened();
    sitting.press("F2");
    sitting.types("aller");
    picture("goto", &mut sitting);
}

#[test]
fn closing_after_ctrl_c() {
    let mut sitting = opened();
    sitting.press("Ctrl+C");
    picture("closing", &mut sitting);
}

#[test]
fn all_boxes_of_a_part() {
    let mut sitting = at(opened(), "birth date");
    sitting.press("F3");
    picture("all-boxes", &mut sitting);
}

#[test]
fn a_full_disk() {
    let mut sitting = at(opened(), "birth date");
    sitting.world.set_full(true);
    sitting.types(" or so");
    sitting.press("Enter");
    picture("not-saved", &mut sitting);
}

#[test]
fn a_broken_file() {
    let mut sitting = opened();
    sitting.world.put_file("p1", "{ \"format\": ");
    sitting.reopen();
    picture("choose-broken", &mut sitting);
}

#[test]
fn a_window_that_is_too_small() {
    pictures(
        "too-small",
        &mut opened(),
        &[(19, 4), (19, 24), (80, 4), (10, 2), (1, 1)],
    );
}

#[test]
fn the_smallest_window_that_works() {
    pictures("smallest", &mut at(opened(), "birth date"), &[(20, 5)]);
}
