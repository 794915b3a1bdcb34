//! The list of what is brought: squares for what is in the envelope, and for nothing else.

use previsit::profile::Profile;
use previsit::sheet::compose::Handout;
use previsit::sheet::text::text;
use serde_json::json;

use super::{demo, made, profile, words};

#[test]
fn the_list_of_the_demo() {
    insta::assert_snapshot!(text(&made(Handout::Cover, &demo()).expect("a list"), 78));
}

#[test]
fn only_what_may_be_in_the_envelope_has_a_square() {
    let states = [
        ("in-hand", true),
        ("in-portal", false),
        ("asked", false),
        ("will-be-sent", false),
        ("cannot-get", false),
    ];
    let entry =
        |(id, (state, _))| json!({"id": id, "what": format!("Scan {state}"), "state": state});
    let mut entries: Vec<_> = (1..).zip(states).map(entry).collect();
    entries.push(json!({"id": 8, "what": "Unsaid scan"}));
    entries.push(json!({"id": 9, "what": "Old scan", "state": "not-needed"}));
    let words = words(
        Handout::Cover,
        &profile(&json!({"records": {"records": {"entries": entries}}})),
    );
    let line = |what: &str| words.lines().find(|line| line.contains(what));
    for (state, is_here) in states {
        let line = line(&format!("Scan {state}")).expect("each of them is listed");
        assert_eq!(line.starts_with("[ ]"), is_here, "{line}");
    }
    assert_eq!(line("Unsaid scan"), Some("[ ] 2. Unsaid scan"));
    assert_eq!(line("Old scan"), None, "nobody brings it");
    assert!(words.contains("\n1 paper or picture\n"), "{words}");
    assert!(words.contains("Received by: ____"), "{words}");
}

#[test]
fn without_papers_there_is_no_list() {
    assert_eq!(words(Handout::Cover, &Profile::default()), "");
    let none = profile(&json!({"records": {"records": {"instead": "none"}}}));
    assert_eq!(words(Handout::Cover, &none), "");
}
