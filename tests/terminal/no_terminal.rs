//! Without a terminal there is nothing to draw on: the interview goes on in lines.

use std::process::Stdio;

use crate::window::{command, home};

#[test]
fn without_a_terminal_the_interview_goes_on_in_lines() {
    let home = home();
    let output = command(home.path())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .output()
        .expect("the program");
    assert_eq!(output.status.code(), Some(0));
    let said = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(said.contains("Who is the visit for?"), "{said}");
    assert!(said.ends_with("> \n"), "{said}");
    assert!(output.stderr.is_empty());
    assert!(!home.path().join("people/p1").exists(), "nobody is made");
}
