//! Plain lines in a real terminal: no escape codes, ASCII where the locale has nothing else, Ctrl+C and Ctrl+D keep all.

use std::process::Stdio;

use crate::window::{Left, Window, command, home, saved};

/// A talk in which a name was written.
fn named(home: &std::path::Path, environment: &[(&str, &str)]) -> Window {
    let mut window = Window::open_with(home, environment);
    window.until("Who is the visit for?");
    window.send("1\n");
    window.until("What is your name");
    window.send("Łucja Żak\n");
    window.until("When were you born?");
    window
}

/// Says that nothing but words was written.
fn is_only_words(left: &Left) {
    let is_word = |byte: &u8| *byte >= b' ' || matches!(byte, b'\n' | b'\r');
    let wrong: Vec<u8> = left
        .bytes
        .iter()
        .copied()
        .filter(|byte| !is_word(byte))
        .collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn a_dumb_terminal_gets_lines_and_ctrl_c_saves_and_ends_with_130() {
    let home = home();
    let mut window = named(home.path(), &[("TERM", "dumb")]);
    window.send("27 3 19");
    window.until("27 3 19");
    window.send("\x03");
    let left = window.end();
    assert_eq!(left.status.exit_code(), 130);
    // The terminal itself shows "^C" for the key.
    is_only_words(&left);
    assert!(
        left.screen
            .screen()
            .contents()
            .contains("Your answers are saved.")
    );
    assert_eq!(
        saved(home.path()).pointer("/visit/name_on_id").unwrap(),
        "Łucja Żak"
    );
}

#[test]
fn ctrl_d_and_a_signal_to_end_save_and_end_with_0() {
    for how in ["", "TERM", "HUP"] {
        let home = home();
        let mut window = named(home.path(), &[("ACCESSIBLE", "1")]);
        if how.is_empty() {
            window.send("\x04");
        } else {
            window.signal(how);
        }
        let left = window.end();
        assert!(left.status.success(), "{how}: {:?}", left.status);
        is_only_words(&left);
        assert_eq!(
            saved(home.path()).pointer("/visit/name_on_id").unwrap(),
            "Łucja Żak"
        );
    }
}

#[test]
fn a_locale_of_ascii_gets_ascii_and_lines_end_between_words() {
    let home = home();
    let environment = [("TERM", "dumb"), ("LANG", "C"), ("LC_ALL", "C")];
    let mut window = named(home.path(), &environment);
    window.send("<\n");
    window.until("Now: Lucja Zak");
    window.send("quit\n");
    let left = window.end();
    let said: Vec<u8> = left.bytes.clone();
    // What the terminal shows of the typed line by itself is not ours.
    let ours = String::from_utf8_lossy(&said).replace("Łucja Żak", "");
    assert!(ours.is_ascii(), "{ours}");
    let widest = ours.lines().map(str::len).max();
    assert!(widest <= Some(80), "{ours}");
}

#[test]
fn a_script_of_answers_fills_a_profile() {
    let home = home();
    let mut child = command(home.path())
        .arg("--plain")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program");
    let script = "1\nAnna Kowalska\n27 3 1955\n27 5 2027\ngo 6\n+\n metformin\n500 mg\n1\n";
    std::io::Write::write_all(
        &mut child.stdin.take().expect("its input"),
        script.as_bytes(),
    )
    .expect("it reads");
    let output = child.wait_with_output().expect("an end");
    assert!(output.status.success());
    let profile = saved(home.path());
    assert_eq!(
        profile.pointer("/visit/birth_date/edtf").unwrap(),
        "1955-03-27"
    );
    assert_eq!(
        profile
            .pointer("/medicines/medicines/entries/0/name")
            .unwrap(),
        "metformin"
    );
    assert_eq!(
        profile
            .pointer("/medicines/medicines/entries/0/strength")
            .unwrap(),
        "500 mg"
    );
    assert_eq!(
        profile
            .pointer("/medicines/medicines/entries/0/form")
            .unwrap(),
        "tablet"
    );
    let said = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(
        said.ends_with("Your answers are saved. To go on, type: previsit --plain\n"),
        "{said}"
    );
}

#[test]
fn a_reader_that_goes_away_loses_nothing() {
    let home = home();
    let mut child = command(home.path())
        .arg("--plain")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program");
    drop(child.stdout.take());
    let mut input = child.stdin.take().expect("its input");
    let _ = std::io::Write::write_all(&mut input, b"1\nAnna\n");
    drop(input);
    assert!(child.wait().expect("an end").code().is_some());
}
