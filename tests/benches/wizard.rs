//! How fast the wizard answers: from a key to the finished frame, on a screen of 80 by 24.

use std::path::{Path, PathBuf};

use crossterm::event::{KeyCode, KeyEvent};
use divan::Bencher;
use jiff::civil::{Date, date};
use previsit::ask::board::Page as Board;
use previsit::ask::form::Item;
use previsit::ask::place::Node;
use previsit::ask::sections::section;
use previsit::language::Language;
use previsit::profile::Profile;
use previsit::profile::answer::Answer;
use previsit::profile::values::Line;
use previsit::store;
use previsit::tui::draw::{Sight, draw};
use previsit::tui::effect::World;
use previsit::tui::page::fill_boxes;
use previsit::tui::screenful::Stop;
use previsit::tui::state::{Answers, Card, Open, Screen, State, Trouble};
use previsit::tui::update::settle;
use previsit::tui::{keys, step};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

const TODAY: Date = date(2026, 5, 12);

/// How many rows the long list has.
const ROWS: usize = 200;

fn main() {
    divan::main();
}

/// A world in which everything works at once.
struct Nowhere;

impl World for Nowhere {
    fn people(&mut self, _: &Language) -> Vec<Card> {
        Vec::new()
    }

    fn save(
        &mut self,
        _: Option<&str>,
        _: &Profile,
        _: &Language,
    ) -> Result<(String, String), Trouble> {
        Ok(("p1".to_owned(), "14:02".to_owned()))
    }

    fn set_aside(&mut self, _: &str, _: &Language) -> Result<PathBuf, String> {
        Err(String::new())
    }

    fn write(&mut self, path: &Path, _: &[u8], _: &Language) -> Result<PathBuf, String> {
        Ok(path.to_owned())
    }

    fn printers(&mut self) -> Vec<String> {
        Vec::new()
    }

    fn print(&mut self, _: &str, _: &[u8], _: &Language) -> Result<(), String> {
        Ok(())
    }

    fn has_file(&mut self, _: &Path) -> bool {
        false
    }

    fn view(&mut self, _: &Path, _: &Language) -> Result<(), String> {
        Ok(())
    }
}

/// A wizard in front of a screen.
struct Desk {
    state: State,
    sight: Sight,
    terminal: Terminal<TestBackend>,
}

impl Desk {
    /// The first page.
    fn new(people: Vec<Card>) -> Self {
        let terminal = Terminal::new(TestBackend::new(80, 24)).expect("a screen");
        let state = State::new(Language::english(), TODAY, people);
        Self {
            state,
            sight: Sight::default(),
            terminal,
        }
    }

    /// A page of the interview with these answers.
    fn at(profile: Profile, screen: Screen, focus: Stop) -> Self {
        let mut desk = Self::new(Vec::new());
        desk.state.open = Some(Open {
            id: Some("p1".to_owned()),
            profile,
            undo: Vec::new(),
            redo: Vec::new(),
        });
        desk.state.view.screen = screen;
        desk.state.view.focus = focus;
        fill_boxes(&mut desk.state);
        settle(&mut desk.state);
        desk.frame();
        desk
    }

    fn frame(&mut self) {
        let (state, sight) = (&self.state, &mut self.sight);
        self.terminal
            .draw(|frame| draw(frame, state, sight))
            .expect("a frame");
    }

    /// A key, and everything up to the frame it leads to.
    fn press(&mut self, code: KeyCode) {
        let focus = self.state.focus();
        let action = keys::resolve(&self.state, focus, KeyEvent::from(code));
        step(&mut self.state, &mut Nowhere, action.expect("an action"));
        self.frame();
    }

    /// Two keys in turn, so that the page is always the same again.
    fn press_in_turn(mut self, bencher: Bencher<'_, '_>, keys: [KeyCode; 2]) {
        let mut turn = keys.into_iter().cycle();
        bencher.bench_local(|| self.press(turn.next().expect("a key")));
    }
}

fn demo() -> Profile {
    store::demo(TODAY)
}

fn page(part: &str, item: usize) -> Screen {
    Screen::Ask(Node::section(section(part).expect(part)).at(item))
}

/// The made-up person with a very long list of medicines.
fn long_list() -> Profile {
    let mut profile = demo();
    let medicines = &mut profile.medicines.medicines.entries;
    let few = medicines.clone();
    medicines.clear();
    for (number, medicine) in (1..).zip(few.iter().cycle().take(ROWS)) {
        let mut medicine = medicine.clone();
        medicine.id.0 = number;
        medicine.name = Answer::Given(Line(format!("Medicine number {number}")));
        medicines.push(medicine);
    }
    profile
}

#[divan::bench]
fn the_first_page_with_10_people(bencher: Bencher<'_, '_>) {
    let card = |number: usize| Card {
        id: format!("p{number}"),
        answers: Answers::Read(Box::new(demo())),
    };
    bencher
        .with_inputs(|| (1..=10).map(card).collect::<Vec<_>>())
        .bench_local_values(|people| {
            let mut desk = Desk::new(people);
            desk.frame();
            desk
        });
}

#[divan::bench]
fn down_in_a_list_of_200(bencher: Bencher<'_, '_>) {
    let profile = long_list();
    let middle = profile.medicines.medicines.entries[ROWS / 2].id;
    let desk = Desk::at(profile, page("medicines", 0), Stop::Entry(middle));
    desk.press_in_turn(bencher, [KeyCode::Down, KeyCode::Up]);
}

#[divan::bench]
fn open_an_entry_of_200_and_go_back(bencher: Bencher<'_, '_>) {
    let profile = long_list();
    let middle = profile.medicines.medicines.entries[ROWS / 2].id;
    let desk = Desk::at(profile, page("medicines", 0), Stop::Entry(middle));
    desk.press_in_turn(bencher, [KeyCode::Enter, KeyCode::Esc]);
}

#[divan::bench]
fn a_letter_in_a_box(bencher: Bencher<'_, '_>) {
    let desk = Desk::at(demo(), page("visit", 0), Stop::Box(0));
    desk.press_in_turn(bencher, [KeyCode::Char('a'), KeyCode::Backspace]);
}

#[divan::bench]
fn a_letter_with_names_to_choose_from(bencher: Bencher<'_, '_>) {
    let mut desk = Desk::at(demo(), page("reason", 9), Stop::Box(0));
    for _ in 0..80 {
        desk.press(KeyCode::Backspace);
    }
    for letter in ['h', 'e', 'a', 'r'] {
        desk.press(KeyCode::Char(letter));
    }
    let screen = desk.terminal.backend().to_string();
    assert!(screen.contains("found"), "{screen}");
    desk.press_in_turn(bencher, [KeyCode::Char('t'), KeyCode::Backspace]);
}

#[divan::bench]
fn the_check_page(bencher: Bencher<'_, '_>) {
    let desk = Desk::at(demo(), Screen::Check, Stop::Make);
    desk.press_in_turn(bencher, [KeyCode::Down, KeyCode::Up]);
}

#[divan::bench]
fn the_check_page_with_200_medicines(bencher: Bencher<'_, '_>) {
    let desk = Desk::at(long_list(), Screen::Check, Stop::Make);
    desk.press_in_turn(bencher, [KeyCode::Down, KeyCode::Up]);
}

/// Down and up on a board of the made-up person.
fn on_board(bencher: Bencher<'_, '_>, part: &str, page_of: Board) {
    let Screen::Ask(place) = page(part, list_of(part)) else {
        return;
    };
    let desk = Desk::at(demo(), Screen::Board(place, page_of), Stop::Offer(0));
    desk.press_in_turn(bencher, [KeyCode::Down, KeyCode::Up]);
}

/// The list of a part that has boards.
fn list_of(part: &str) -> usize {
    let has_board = |item: &Item| matches!(item, Item::List(list) if list.board.is_some());
    let items = section(part).expect(part).items;
    items.iter().position(has_board).expect("a list")
}

#[divan::bench]
fn questions_that_others_ask(bencher: Bencher<'_, '_>) {
    on_board(bencher, "questions", Board::Questions);
}

#[divan::bench]
fn papers_that_doctors_want(bencher: Bencher<'_, '_>) {
    on_board(bencher, "records", Board::Records);
}

#[divan::bench]
fn illnesses_that_run_in_families(bencher: Bencher<'_, '_>) {
    on_board(bencher, "family", Board::Group(4));
}

#[divan::bench]
fn the_sheet_to_read(bencher: Bencher<'_, '_>) {
    let desk = Desk::at(demo(), Screen::Reading, Stop::Reading(0));
    desk.press_in_turn(bencher, [KeyCode::Down, KeyCode::Up]);
}
