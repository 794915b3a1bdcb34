//! Names and notes: they fit the narrowest screen, and no two of them are the same.

use std::collections::HashMap;

use previsit::interview::wrap::wrap;
use previsit::vocabulary::fold;
use unicode_width::UnicodeWidthStr;

use super::report;
use super::rows::{list, read_by_people, shown};

/// Most columns of a name or a note on one line.
const WIDEST: usize = 60;

/// The columns that a suggestion has on the narrowest screen, which is 40 wide.
const NARROWEST: usize = 36;

/// Lists whose names are taken over from a register and may take several lines, as questions do.
const LONG: [&str; 3] = ["diagnoses", "medicines", "questions"];

#[test]
fn a_name_and_a_note_stand_on_one_line_where_we_write_them() {
    let mut wrong = Vec::new();
    for list in read_by_people() {
        for row in list.rows() {
            let is_long = LONG.contains(&list.file.as_str());
            if row.cell("name").width() > WIDEST && !is_long || row.cell("note").width() > WIDEST {
                wrong.push(format!(
                    "{}: {}: {}",
                    list.file,
                    row.cell("name"),
                    row.cell("note")
                ));
            }
        }
    }
    report(&wrong);
}

#[test]
fn the_narrowest_screen_breaks_no_word() {
    let mut wrong = Vec::new();
    for (file, words) in shown() {
        let lines = wrap(words, NARROWEST);
        if lines.join(" ") != words || lines.iter().any(|line| line.width() > NARROWEST) {
            wrong.push(format!("{file}: {words}"));
        }
    }
    report(&wrong);
}

#[test]
fn a_name_stands_once_in_its_list() {
    let mut wrong = Vec::new();
    for list in read_by_people() {
        let mut seen = HashMap::new();
        for row in list.rows() {
            let name = row.cell("name");
            if let Some(other) = seen.insert(fold(name), name) {
                wrong.push(format!("{}: {other} and {name}", list.file));
            }
        }
    }
    report(&wrong);
}

#[test]
fn no_other_word_for_an_entry_is_the_name_of_another() {
    let mut wrong = Vec::new();
    // Those of the codes say what else a code stands for; those of medicines have their own law.
    let own = |file: &&str| !["diagnoses", "medicines"].contains(file);
    for file in read_by_people().map(|list| list.file.as_str()).filter(own) {
        let names: HashMap<String, &str> = list(file)
            .rows()
            .map(|row| (fold(row.cell("name")), row.cell("name")))
            .collect();
        for row in list(file).rows() {
            let name = row.cell("name");
            let mut words: Vec<String> = row.values("also").map(fold).collect();
            for other in &words {
                if names.get(other).is_some_and(|named| *named != name) {
                    wrong.push(format!("{file}: {name} is also called {other}"));
                }
            }
            let all = words.len();
            words.sort_unstable();
            words.dedup();
            if words.len() < all {
                wrong.push(format!("{file}: {name} has a word for it twice"));
            }
        }
    }
    report(&wrong);
}

#[test]
fn a_quiet_entry_says_so_in_one_word() {
    for list in read_by_people() {
        for row in list.rows() {
            assert!(
                ["", "typed"].contains(&row.cell("quiet")),
                "{}",
                row.cell("name")
            );
        }
    }
    for (file, name) in [
        ("conditions", "Thoughts of ending life"),
        ("conditions", "Hurting oneself"),
        ("operations", "Pregnancy ended"),
        ("tests", "HIV test"),
    ] {
        let row = list(file).rows().find(|row| row.cell("name") == name);
        assert_eq!(row.map(|row| row.cell("quiet")), Some("typed"), "{name}");
    }
}

#[test]
fn every_code_about_harm_violence_sex_and_drugs_is_quiet() {
    // ICD-10-CM: substances, sexual matters, self-harm, violence, infections passed on by sex.
    let codes = [
        "F10", "F11", "F12", "F13", "F14", "F15", "F16", "F18", "F19", "F52", "F64", "F65", "F66",
        "R45.85", "R45.88", "T74", "T76", "X71", "Y07", "Z04.4", "Z69", "Z70", "Z91.5", "A50",
        "A51", "A52", "A53", "A54", "A56", "A60", "A63", "A64", "B20", "Z21", "N52",
    ];
    let mut wrong = Vec::new();
    for file in ["conditions", "diagnoses", "heredity"] {
        for row in list(file).rows() {
            let is_quiet = row.cell("quiet") == "typed";
            if codes.iter().any(|code| row.cell("code").starts_with(code)) && !is_quiet {
                wrong.push(format!(
                    "{file}: {} ({})",
                    row.cell("name"),
                    row.cell("code")
                ));
            }
        }
    }
    report(&wrong);
}
