//! The commands for further papers: where the file goes, what it becomes, and what is said when there is none.

use std::fs;

use super::{Computer, Said, pdf, say};

/// Runs a command in the folder of the computer, which stands for the person's own.
fn run(computer: &Computer, args: &[&str]) -> Said {
    say(computer
        .command()
        .args(args)
        .env("PREVISIT_HOME", computer.home()))
}

/// The name of the one line that was printed.
#[track_caller]
fn named(said: &Said) -> String {
    assert_eq!((said.err.as_str(), said.code), ("", 0));
    said.out.trim_end().to_owned()
}

const ABOUT_A_PERSON: [&str; 3] = ["letters", "cover", "card"];

#[test]
fn without_a_file_a_pdf_with_a_telling_name_is_written_and_named() {
    let computer = Computer::new();
    computer.demo();
    for command in ABOUT_A_PERSON {
        let first = named(&run(&computer, &[command, "anna"]));
        assert!(
            first.starts_with(&format!("{command}-20")) && first.ends_with("-anna.pdf"),
            "{first}"
        );
        let older = fs::read(computer.path(&first)).expect("a file");
        assert!(older.starts_with(b"%PDF-1."));
        let second = named(&run(&computer, &[command, "anna", "--paper", "letter"]));
        assert_ne!(first, second, "no file is written over");
        assert!(fs::read(computer.path(&first)).expect("a file") == older);
    }
}

#[test]
fn a_file_can_be_chosen_and_its_ending_decides() {
    let computer = Computer::new();
    computer.demo();
    for command in ABOUT_A_PERSON {
        for option in ["--to", "--output"] {
            let plain = computer.arg("paper.TXT");
            assert_eq!(computer.done(&[command, "anna", option, &plain]), "");
            let words = fs::read_to_string(&plain).expect("a file");
            assert!(words.contains("Anna Kowalska"), "{words}");
        }
        let file = computer.arg("paper.pdf");
        computer.done(&[command, "anna", "--to", &file, "--paper", "letter"]);
        let bytes = fs::read(&file).expect("a file");
        let text = pdf::text_of(&bytes).join("\n").replace('\u{a0}', " ");
        assert!(text.contains("Anna Kowalska"), "{text}");
        computer
            .run(&[command, "anna", "--to", "paper.json"])
            .refused(2, &[".pdf or .txt"]);
        computer
            .run(&[command, "nobody"])
            .refused(1, &["nobody called"]);
        computer.run(&[command]).refused(2, &["--help"]);
    }
}

#[test]
fn where_no_papers_are_filled_in_there_is_no_letter_and_no_list() {
    let computer = Computer::new();
    computer.done(&["new", "Anna"]);
    for command in ["letters", "cover"] {
        let said = run(&computer, &[command, "anna"]);
        assert_eq!((said.out.as_str(), said.code), ("", 0));
        assert_eq!(said.err.lines().count(), 1, "{}", said.err);
    }
    let files = fs::read_dir(computer.path("")).expect("a folder");
    let names: Vec<_> = files
        .map(|file| file.expect("a file").file_name())
        .collect();
    assert!(
        !names
            .iter()
            .any(|name| name.to_string_lossy().ends_with("pdf"))
    );
}

#[test]
fn the_blank_form_needs_nobody_and_is_the_same_for_all() {
    let computer = Computer::new();
    let name = named(&run(&computer, &["blank"]));
    assert!(name.starts_with("blank-20"), "{name}");
    computer.demo();
    let file = computer.arg("form.pdf");
    computer.done(&["blank", "--to", &file]);
    assert!(fs::read(&file).expect("a form") == fs::read(computer.path(&name)).expect("a form"));
    computer.run(&["blank", "anna"]).refused(2, &["--help"]);
}

#[test]
fn a_card_that_needs_more_pages_says_so() {
    let computer = Computer::new();
    computer.demo();
    let file = computer.arg("card.pdf");
    assert_eq!(computer.run(&["card", "anna", "--to", &file]).err, "");
    let said = computer.run(&["card", "anna", "--large", "--to", &file]);
    assert!(said.err.contains("The card has 2 pages"), "{said:?}");
}
