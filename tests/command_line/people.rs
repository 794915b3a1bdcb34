//! Persons: added, listed, found by id or name, removed for good; and files that cannot be read.

use std::fs;

use super::{Computer, assert_harmless};

fn computer_with(names: &[&str]) -> Computer {
    let computer = Computer::new();
    for name in names {
        computer.done(&["new", name]);
    }
    computer
}

#[test]
fn a_new_person_gets_an_id_and_nothing_else_is_said() {
    let computer = Computer::new();
    let said = computer.run(&["new", "Anna", "Kowalska"]);
    assert_eq!(
        (said.out.as_str(), said.err.as_str(), said.code),
        ("p1\n", "", 0)
    );
    assert_eq!(computer.done(&["new", "Jan"]), "p2\n");
}

#[test]
fn a_list_that_is_piped_has_tabs_between_its_columns() {
    let computer = computer_with(&["Anna  Kowalska", "Łucja"]);
    let id = computer.demo();
    let list = computer.done(&["list"]);
    let rows: Vec<Vec<&str>> = list
        .lines()
        .map(|line| line.split('\t').collect())
        .collect();
    assert!(rows.iter().all(|row| row.len() == 4), "{list}");
    assert_eq!(rows[0][..3], ["p1", "Anna  Kowalska", ""]);
    assert_eq!(rows[1][..2], ["p2", "Łucja"]);
    assert_eq!(rows[2][0], id);
    assert!(rows[2][2].contains("Riverside Heart Clinic"), "{list}");
    assert!(
        rows.iter().all(|row| row[3].ends_with("parts done")),
        "{list}"
    );
}

#[test]
fn an_empty_home_lists_nobody_and_says_how_to_start() {
    let computer = Computer::new();
    let said = computer.run(&["list"]);
    assert_eq!((said.out.as_str(), said.code), ("", 0));
    assert!(said.err.contains("previsit"), "{}", said.err);
    assert!(!computer.home().exists(), "looking makes nothing");
}

#[test]
fn a_person_is_found_by_id_by_name_and_by_a_part_of_the_name() {
    let computer = computer_with(&["Jan Kowalski"]);
    let id = computer.demo();
    let sheet = computer.done(&["show", &id]);
    for asked in [
        "Anna Kowalska",
        "anna kowalska",
        "ANNA",
        "kowalska",
        " anna ",
        "wals ka",
    ] {
        let said = computer.run(&["show", asked]);
        if asked == "wals ka" {
            said.refused(1, &["wals ka", "previsit list"]);
        } else {
            assert_eq!(
                (said.out.as_str(), said.code),
                (sheet.as_str(), 0),
                "{asked}"
            );
        }
    }
}

#[test]
fn several_persons_that_fit_are_listed() {
    let computer = computer_with(&["Anna Kowalska", "Jan Kowalski", "Maria Nowak"]);
    for command in ["show", "remove"] {
        let said = computer.run(&[command, "kowalsk"]);
        said.refused(1, &["p1", "Anna Kowalska", "p2", "Jan Kowalski", "id"]);
        assert!(!said.err.contains("Maria"), "{}", said.err);
    }
    assert_eq!(computer.done(&["list"]).lines().count(), 3);
}

#[test]
fn nobody_of_that_name_is_a_plain_answer() {
    let computer = computer_with(&["Anna"]);
    let file = computer.arg("x.pdf");
    for args in [
        &["show", "Zofia"][..],
        &["remove", "p7"],
        &["export", "Zofia", "--to", &file],
    ] {
        computer.run(args).refused(1, &[args[1], "previsit list"]);
    }
    assert!(!computer.path("x.pdf").exists());
}

#[test]
fn a_part_of_a_name_does_not_remove_anyone() {
    let computer = computer_with(&["Anna Kowalska"]);
    let before = computer.kept();
    computer
        .run(&["remove", "anna"])
        .refused(1, &["Anna Kowalska", "p1"]);
    assert_eq!(computer.kept(), before);
}

#[test]
fn a_removed_person_is_gone_from_the_disk() {
    for asked in ["p1", "anna kowalska"] {
        let computer = computer_with(&["Anna Kowalska", "Jan"]);
        let said = computer.run(&["remove", asked]);
        assert_eq!((said.out.as_str(), said.code), ("", 0), "{}", said.err);
        assert!(
            said.err.contains("Anna Kowalska") && said.err.contains("Copies"),
            "{}",
            said.err
        );
        assert!(
            computer
                .kept()
                .keys()
                .all(|path| !path.to_string_lossy().contains("p1"))
        );
        assert_eq!(computer.done(&["list"]).lines().count(), 1);
        computer.run(&["remove", asked]).refused(1, &[asked]);
    }
}

#[test]
fn the_made_up_person_can_be_shown_and_removed() {
    let computer = Computer::new();
    let id = computer.demo();
    let text = computer.done(&["show", &id]);
    for words in [
        "Anna Kowalska",
        "27 March 1955",
        "pacemaker",
        "Bisoprolol",
        "For the doctor",
    ] {
        assert!(text.contains(words), "{words}");
    }
    assert_harmless(&text);
    assert_ne!(computer.demo(), id, "a second one is another person");
    assert_eq!(computer.run(&["remove", &id]).code, 0);
}

#[test]
fn a_broken_file_is_named_and_left_as_it_is() {
    let computer = computer_with(&["Anna", "Jan"]);
    let file = computer.profile("p1");
    fs::write(&file, "{\"format\": \"previsit\",\n broken").expect("a file");
    let before = computer.kept();
    let path = file.to_string_lossy().into_owned();
    let list = computer.done(&["list"]);
    assert!(
        list.lines()
            .next()
            .is_some_and(|row| row.starts_with("p1\t") && row.contains(&path)),
        "{list}"
    );
    assert!(list.contains("p2\tJan"), "the others are there: {list}");
    let pdf = computer.arg("x.pdf");
    for args in [&["show", "p1"][..], &["export", "p1", "--to", &pdf]] {
        computer.run(args).refused(1, &[&path, "line 2"]);
    }
    assert_eq!(computer.kept(), before);
    assert_eq!(
        computer.run(&["remove", "p1"]).code,
        0,
        "by its id it can be removed"
    );
}

#[test]
fn a_file_of_a_newer_version_is_refused_and_stays_byte_for_byte() {
    let computer = computer_with(&["Anna"]);
    let newer = "{ \"format\":\"previsit\",  \"version\": 99, \"visit\": [1, 2.50] }\r\n";
    fs::write(computer.profile("p1"), newer).expect("a file");
    let before = computer.kept();
    let pdf = computer.arg("x.pdf");
    for args in [&["show", "p1"][..], &["export", "p1", "--to", &pdf]] {
        computer.run(args).refused(1, &["newer", "stays as it is"]);
    }
    assert!(computer.done(&["list"]).contains("newer"));
    assert_eq!(computer.done(&["new", "Jan"]), "p2\n");
    for (path, bytes) in before {
        let path = computer.home().join(path);
        assert_eq!(fs::read(path).expect("still there"), bytes);
    }
}

#[test]
fn names_stand_in_no_file_name() {
    let computer = computer_with(&["Anna Kowalska"]);
    computer.demo();
    for path in computer.kept().keys() {
        assert!(
            !path.to_string_lossy().to_lowercase().contains("anna"),
            "{}",
            path.display()
        );
    }
}
