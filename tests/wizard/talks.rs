//! Whole talks in plain lines, each in a file that is named by what it shows; `PREVISIT_TALKS=write` writes them anew.

use std::fs;
use std::path::PathBuf;

use previsit::linear::{Ending, Heard, Manner};
use previsit::store;

use crate::lines::{Said, lines, talk};
use crate::world::{SmallWorld, TODAY};

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/wizard/talks")
}

/// The talks: file name and text.
fn talks() -> Vec<(PathBuf, String)> {
    let entries = fs::read_dir(folder()).expect("a folder of talks");
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("a text");
        (path, text)
    };
    paths.into_iter().map(read).collect()
}

/// The lines that someone types in a talk.
fn typed(text: &str) -> Vec<&str> {
    text.lines()
        .filter_map(|line| line.strip_prefix("> "))
        .collect()
}

#[test]
fn talks_go_as_they_are_written_down() {
    let mut wrong = Vec::new();
    let talks = talks();
    assert!(talks.len() >= 12, "{}", talks.len());
    for (path, text) in talks {
        let input = typed(&text);
        let talk = lines(SmallWorld::new(), &input);
        let said = talk.said.text();
        // The prompt to which nobody answers ends a talk that was not closed.
        let said = said.strip_suffix("> \n").unwrap_or(&said);
        if said == text {
            continue;
        }
        if std::env::var_os("PREVISIT_TALKS").is_some_and(|value| value == "write") {
            fs::write(&path, said).expect("a file that can be written");
            continue;
        }
        let same = text
            .lines()
            .zip(said.lines())
            .take_while(|(old, new)| old == new);
        let at = same.count();
        wrong.push(format!(
            "{}, line {}:\n  {:?}\n  {:?}",
            path.display(),
            at + 1,
            text.lines().nth(at),
            said.lines().nth(at)
        ));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_end_of_the_input_saves_and_ctrl_c_saves_and_says_so() {
    let input = ["1", "Anna Kowalska"];
    let ended = lines(SmallWorld::new(), &input);
    assert_eq!(ended.ending, Ending::Closed);
    assert_eq!(ended.world.saved("p1").name(), "Anna Kowalska");
    let mut input = input.iter();
    let next = || {
        input.next().map_or(Heard::Interrupt, |line| {
            Heard::Line(line.as_bytes().to_vec())
        })
    };
    let broken = talk(SmallWorld::new(), &Said::default(), Manner::default(), next);
    assert_eq!(broken.ending, Ending::Interrupted);
    assert_eq!(broken.world.saved("p1").name(), "Anna Kowalska");
}

#[test]
fn lines_of_a_list_that_were_not_ended_are_kept() {
    let input = ["1", "Anna", "go 6", "2", "Aspirin 100 mg", "Ramipril"];
    let ended = lines(SmallWorld::new(), &input);
    let medicines = &ended.world.saved("p1").medicines.medicines;
    assert_eq!(medicines.entries.len(), 2);
}

#[test]
fn letters_that_are_no_utf_8_are_seen_and_said() {
    let talk = lines(SmallWorld::new(), &[&b"1"[..], b"Zo\xEB M\xFCller"]);
    let said = talk.said.text();
    assert!(said.contains("Problem: some letters"), "{said}");
    assert_eq!(talk.world.saved("p1").name(), "Zo\u{FFFD} M\u{FFFD}ller");
}

#[test]
fn a_locale_without_other_letters_gets_ascii_and_keeps_the_answers_whole() {
    let mut input = ["1", "Zażółć Гєорг 山", "<", "quit"].iter();
    let next = || {
        input
            .next()
            .map_or(Heard::End, |line| Heard::Line(line.as_bytes().to_vec()))
    };
    let manner = Manner {
        ascii: true,
        width: Some(40),
    };
    let talk = talk(SmallWorld::new(), &Said::default(), manner, next);
    let said = talk.said.text();
    assert!(said.is_ascii(), "{said}");
    assert!(said.contains("Zazolc"), "{said}");
    assert!(said.lines().all(|line| line.len() <= 40), "{said}");
    assert_eq!(talk.world.saved("p1").name(), "Zażółć Гєорг 山");
}

#[test]
fn a_full_disk_is_told_once_and_the_answers_are_saved_when_there_is_room() {
    let mut world = SmallWorld::new();
    world.add(&store::demo(TODAY));
    world.set_full(true);
    let talk = lines(world, &["1", "1", "Anna Nowak", "", "", "quit", "quit"]);
    let said = talk.said.text();
    assert_eq!(said.matches("Problem:").count(), 1, "{said}");
    assert!(
        said.contains("were not saved") || said.contains("not saved"),
        "{said}"
    );
}

#[test]
fn a_paste_that_would_ring_a_bell_or_move_the_cursor_does_not() {
    let talk = lines(
        SmallWorld::new(),
        &["1", "A\u{1b}[31mnna\u{7}\u{9b}2J", "<", "="],
    );
    let said = talk.said.text();
    let is_safe = |c: char| c == '\n' || !c.is_control();
    assert!(said.chars().all(is_safe), "{said:?}");
}

#[test]
fn another_answer_that_is_not_there_leaves_the_numbers_of_the_page() {
    let talk = lines(SmallWorld::new(), &["2", "/1", "/9", "6"]);
    let said = talk.said.text();
    assert_eq!(said.matches("There are no other answers here.").count(), 2);
    assert!(said.contains("Put every box on the table"), "{said}");
}
