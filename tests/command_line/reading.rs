//! `previsit read`: what the program understands of a dose or a date, as JSON with an exit code of its own.

use serde_json::{Value, json};

use super::Computer;

/// What was printed, and the exit code.
#[track_caller]
fn read(args: &[&str]) -> (Value, i32) {
    let computer = Computer::new();
    let said = computer.run(&[&["read"], args].concat());
    assert_eq!(said.err, "", "{said:?}");
    assert!(!computer.home().exists(), "nothing is kept");
    (serde_json::from_str(&said.out).expect("JSON"), said.code)
}

#[test]
fn a_dose_is_read_into_its_clear_form() {
    let clear = "10 mg 2 times a day";
    let expected = json!({"written": "10mg BID", "clear": clear, "ask": []});
    assert_eq!(read(&["dose", "10mg BID"]), (expected.clone(), 0));
    assert_eq!(read(&["dose", "10mg", "BID"]), (expected, 0));
}

#[test]
fn a_dose_of_two_meanings_is_asked_back() {
    let expected = json!({"written": "1.0 mg OD", "clear": "1 mg OD", "ask": [
        {"words": "OD", "meanings": ["once a day", "right eye"]}
    ]});
    assert_eq!(read(&["dose", "1.0 mg OD"]), (expected, 3));
}

#[test]
fn a_date_is_read_and_said_again() {
    let expected =
        json!({"written": "27 March 2019", "edtf": "2019-03-27", "says": "27 March 2019"});
    assert_eq!(read(&["date", "27", "March", "2019"]), (expected, 0));
}

#[test]
fn a_date_of_two_days_is_asked_back_and_one_that_is_none_says_so() {
    let (json, code) = read(&["date", "3 4 1952"]);
    assert_eq!(code, 3);
    assert_eq!(
        json["ask"][0],
        json!({"edtf": "1952-04-03", "says": "3 April 1952"})
    );
    assert_eq!(json["ask"][1]["edtf"], "1952-03-04");
    let (json, code) = read(&["date", "when the war was over"]);
    assert_eq!(code, 3);
    assert_eq!(json["written"], "when the war was over");
    assert!(json["problem"].as_str().is_some_and(|why| !why.is_empty()));
}

#[test]
fn what_is_to_be_read_must_be_named() {
    let computer = Computer::new();
    for args in [&["read"][..], &["read", "dose"], &["read", "nothing", "x"]] {
        computer.run(args).refused(2, &["--help"]);
    }
}
