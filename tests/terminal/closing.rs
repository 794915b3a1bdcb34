//! However the program is ended, the terminal is given back and everything typed is in the file.

use crate::window::{Window, home, saved};

/// Types a name, which is accepted, and half a birth date, which is not.
fn in_the_middle_of_typing(home: &std::path::Path) -> Window {
    let mut window = Window::open(home);
    window.until("Who is the visit for?");
    window.send("\r");
    window.until("What is your name");
    window.send("Maria Schmidt\r");
    window.until("When were you born?");
    window.send("15 8 19");
    window.until("15 8 19");
    window
}

fn finds_it_again(home: &std::path::Path) {
    assert_eq!(
        saved(home).pointer("/visit/name_on_id").unwrap(),
        "Maria Schmidt"
    );
    assert_eq!(
        saved(home).pointer("/visit/birth_date/said").unwrap(),
        "15 8 19"
    );
    let mut window = Window::open(home);
    window.until("Maria Schmidt");
    window.send("\r");
    window.until("What do you want to do next?");
    window.send("\x11");
    window.end().is_restored();
}

#[test]
fn the_system_asks_it_to_end() {
    let home = home();
    let window = in_the_middle_of_typing(home.path());
    window.signal("TERM");
    let left = window.end();
    left.is_restored();
    assert!(left.status.success(), "{:?}", left.status);
    finds_it_again(home.path());
}

#[test]
fn the_line_is_lost() {
    let home = home();
    let window = in_the_middle_of_typing(home.path());
    window.signal("HUP");
    window.end().is_restored();
    finds_it_again(home.path());
}

#[test]
fn the_window_is_closed() {
    let home = home();
    in_the_middle_of_typing(home.path()).slam();
    finds_it_again(home.path());
}

#[test]
fn ctrl_q_closes_and_says_what_was_saved() {
    let home = home();
    let mut window = in_the_middle_of_typing(home.path());
    window.send("\x11");
    let left = window.end();
    left.is_restored();
    assert!(left.status.success());
    assert!(
        left.screen.screen().contents().contains("saved"),
        "{}",
        left.screen.screen().contents()
    );
    finds_it_again(home.path());
}
