//! The window is pulled small and large in the middle of typing, clicked on, and shown without colours.

use crate::window::{Window, home, saved};

#[test]
fn a_window_pulled_small_and_large_again_loses_nothing() {
    let home = home();
    let mut window = Window::open(home.path());
    window.until("Who is the visit for?");
    window.send("\r");
    window.until("What is your name");
    window.send("Maria");
    window.until("[Maria");
    window.resize(40, 12);
    window.until_so("the name in a small window", |screen| {
        (screen.size().0.get(), screen.size().1.get()) == (12, 40)
            && screen.contents().contains("[Maria")
    });
    window.send(" Sch");
    window.until("[Maria Sch");
    window.resize(19, 4);
    window.until("Nothing is lost");
    // Typing goes on although nothing of it is seen.
    window.send("mi");
    window.resize(80, 24);
    window.until("[Maria Schmi");
    window.send("dt\r");
    window.until("When were you born?");
    window.send("\x11");
    window.end().is_restored();
    assert_eq!(
        saved(home.path()).pointer("/visit/name_on_id").unwrap(),
        "Maria Schmidt"
    );
}

#[test]
fn rows_buttons_and_boxes_can_be_clicked() {
    let home = home();
    let mut window = Window::open(home.path());
    window.until("Who is the visit for?");
    let row = window.row_of("A new person");
    window.click(row, 12);
    window.until("What is your name");
    window.send("Maria Schmidt");
    window.until("[Maria Schmidt");
    let row = window.row_of("[Continue]");
    window.click(row, 5);
    window.until("When were you born?");
    let row = window.row_of("I would rather not say");
    window.click(row, 8);
    window.until("When is the visit?");
    // A click on a box only puts the cursor there.
    window.send("\x1b[B");
    let row = window.row_of("[  ");
    window.click(row, 10);
    window.send("27 5 2026");
    window.until("The sheet will say: 27 May 2026");
    window.send("\x11");
    window.end().is_restored();
    let saved = saved(home.path());
    assert_eq!(saved.pointer("/visit/name_on_id").unwrap(), "Maria Schmidt");
    assert_eq!(
        saved.pointer("/visit/birth_date/unknown").unwrap(),
        "withheld"
    );
    assert_eq!(
        saved.pointer("/visit/visit_date/edtf").unwrap(),
        "2026-05-27"
    );
}

#[test]
fn without_colours_the_marked_row_is_still_seen() {
    for environment in [&[("NO_COLOR", "1")][..], &[]] {
        let home = home();
        let mut window = Window::open_with(home.path(), environment);
        window.until("Who is the visit for?");
        let screen = window.screen();
        let row = window.row_of("A new person");
        let column = u16::try_from(
            screen
                .rows(0, 80)
                .nth(row.into())
                .unwrap()
                .find("A new")
                .unwrap(),
        );
        let marked = screen.cell(row, column.unwrap()).unwrap();
        assert!(
            marked.inverse(),
            "the marked row is not reversed with {environment:?}"
        );
        let heading = screen.cell(window.row_of("Who is the visit"), 1).unwrap();
        assert!(
            heading.bold(),
            "the heading is not bold with {environment:?}"
        );
        assert!(
            screen.cell(0, 1).unwrap().inverse(),
            "the title bar is not reversed"
        );
        // The cursor stands on the first letter of the marked row.
        let first = (row, column.unwrap());
        window.until_so("the cursor on the marked row", move |screen| {
            screen.cursor_position() == first
        });
        window.send("\x11");
        window.end().is_restored();
    }
}

#[test]
fn no_colour_and_no_bell_is_ever_written() {
    let home = home();
    let mut window = Window::open(home.path());
    window.until("Who is the visit for?");
    window.send("2");
    window.until("What do you want to do next?");
    window.send("\x1b[B\r\x1bOP");
    window.until("Help");
    window.send("\x11");
    let left = window.end();
    assert!(!left.bytes.contains(&7), "a bell");
    let text = String::from_utf8_lossy(&left.bytes).into_owned();
    let colours = text
        .split("\x1b[")
        .skip(1)
        .filter_map(|sequence| sequence.split_once('m'));
    for (codes, _) in
        colours.filter(|(codes, _)| codes.chars().all(|c| c.is_ascii_digit() || c == ';'))
    {
        for code in codes.split(';').filter_map(|code| code.parse::<u8>().ok()) {
            let is_colour = matches!(code, 30..=38 | 40..=48 | 90..=97 | 100..=107);
            assert!(!is_colour, "a colour: {codes}");
        }
    }
}
