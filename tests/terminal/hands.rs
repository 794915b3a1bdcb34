//! Any terminal and shaky hands, in a real window: a console without other letters, high contrast, the mouse, a list that
//! comes at once.

use portable_pty::CommandBuilder;

use crate::window::{PROGRAM, Window, home, saved};

fn with(arguments: &[&str], home: &std::path::Path, environment: &[(&str, &str)]) -> Window {
    let mut command = CommandBuilder::new(PROGRAM);
    command.args(arguments);
    Window::around(command, home, environment)
}

fn wrote(window: &Window, bytes: &str) -> bool {
    let wanted = bytes.as_bytes();
    window
        .bytes
        .windows(wanted.len())
        .any(|found| found == wanted)
}

#[test]
fn a_console_without_other_letters_shows_their_twins_and_keeps_the_letters() {
    let home = home();
    let environment = [("TERM", "linux"), ("LANG", "C"), ("LC_ALL", "C")];
    let mut window = Window::open_with(home.path(), &environment);
    window.until("Who is the visit for?");
    window.send("\r");
    window.until("What is your name");
    window.send("Łucja Żak\r");
    window.until("When were you born?");
    window.until("Lucja Zak");
    window.send("\x11");
    let left = window.end();
    left.is_restored();
    assert!(left.bytes.is_ascii());
    assert_eq!(
        saved(home.path()).pointer("/visit/name_on_id").unwrap(),
        "Łucja Żak"
    );
}

#[test]
fn high_contrast_sets_letters_and_ground() {
    for (colors, letters, ground) in [
        ("truecolor", "38;2;255;255;255", "48;2;0;0;0"),
        ("", "38;5;15", "48;5;0"),
    ] {
        let home = home();
        let mut window = with(&["--high-contrast"], home.path(), &[("COLORTERM", colors)]);
        window.until("Who is the visit for?");
        let row = window.row_of("A new person");
        // The marked row is seen by more than its color.
        let screen = window.screen();
        assert!((0..80).any(|column| screen.cell(row, column).is_some_and(vt100::Cell::inverse)));
        let text = String::from_utf8_lossy(&window.bytes).into_owned();
        assert!(text.contains(letters) && text.contains(ground), "{text:?}");
        window.send("\x11");
        window.end().is_restored();
    }
}

#[test]
fn the_mouse_is_left_alone_where_it_is_asked_for_and_where_text_is_copied() {
    let home = home();
    let mut window = with(&["--no-mouse"], home.path(), &[]);
    window.until("Who is the visit for?");
    assert!(!wrote(&window, "\x1b[?1000h"));
    window.send("\x11");
    window.end();
    let mut window = Window::open(home.path());
    window.until("Who is the visit for?");
    assert!(wrote(&window, "\x1b[?1000h"));
    assert!(!wrote(&window, "\x1b[?1000l"));
    window.send("\x1bOP");
    window.until("In an emergency");
    window.until_so("the mouse is let go", |screen| {
        screen.mouse_protocol_mode() == vt100::MouseProtocolMode::None
    });
    window.send("\x11");
    window.end().is_restored();
}

#[test]
fn fifty_lines_that_come_at_once_press_nothing() {
    let home = home();
    // A console does not say where a paste begins.
    let mut window = Window::open_with(home.path(), &[("TERM", "linux")]);
    window.until("Who is the visit for?");
    window.send("\r");
    window.until("What is your name");
    let lines: Vec<String> = (1..=50).map(|line| format!("line {line}\r")).collect();
    window.send(&lines.concat());
    window.until("line 50");
    window.until("question 1 of");
    window.send("\x11");
    window.end();
    let name = saved(home.path());
    let name = name.pointer("/visit/name_on_id").unwrap().as_str().unwrap();
    assert!(
        name.starts_with("line 1 line 2 ") && name.ends_with("line 50"),
        "{name}"
    );
}

#[test]
fn f12_hides_the_person_until_someone_goes_on() {
    let home = home();
    let mut window = Window::open(home.path());
    window.until("Who is the visit for?");
    window.send("\r");
    window.until("What is your name");
    window.send("Anna Kowalska\r");
    window.until("Anna Kowalska");
    window.send("\x1b[24~");
    window.until("Go on");
    assert!(!window.screen().contents().contains("Anna"));
    window.send("\r");
    window.until("When were you born?");
    window.send("\x11");
    window.end().is_restored();
}
