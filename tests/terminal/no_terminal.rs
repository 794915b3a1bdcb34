//! Without a terminal there is nothing to draw on: a sentence says what to do instead.

use std::process::Stdio;

use crate::window::{command, home};

#[test]
fn without_a_terminal_a_sentence_says_what_to_do() {
    let home = home();
    let output = command(home.path())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .output()
        .expect("the program");
    assert_eq!(output.status.code(), Some(1));
    assert!(
        output.stdout.is_empty(),
        "{:?}",
        String::from_utf8_lossy(&output.stdout)
    );
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("terminal"), "{said}");
    assert!(said.contains("previsit"), "{said}");
    assert!(
        said.lines().count() >= 2,
        "what happened, and what to do: {said}"
    );
    assert!(!home.path().join("people").exists(), "nothing is made");
}
