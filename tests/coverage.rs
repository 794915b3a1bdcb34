//! How many names of a list of reference are found: with our own list alone, and with that list brought.
//!
//! The folder with the list is named by `PREVISIT_REFERENCE`; without it, or without the list in it, there is nothing
//! to measure and nothing fails.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use previsit::vocabulary::{List, fold, is_medicine, read_brought_with, search};

/// So many of 100 substances our own list has to know: as a medicine, by another name, or in one.
const SUBSTANCES: usize = 78;

/// So many of 100 substances and brands it has to offer by their exact name.
const GENERICS: usize = 67;
const BRANDS: usize = 46;

/// What is offered at once.
const MOST: usize = 5;

/// Names the home of a list that was brought, to the test that is run in a process of its own.
const HOME: &str = "PREVISIT_COVERAGE_HOME";

/// A line of the list of reference.
struct Row {
    name: String,
    kind: String,
    /// Substances, other names, routes, forms, strengths: columns of ours, in our order.
    more: [String; 5],
}

/// The list of reference, where there is one.
fn reference() -> Option<Vec<Row>> {
    let folder = PathBuf::from(env::var_os("PREVISIT_REFERENCE")?);
    let text = fs::read_to_string(folder.join("medicines.tsv")).ok()?;
    let mut lines = text.lines();
    let heading: Vec<&str> = lines.next()?.split('\t').collect();
    let column = |name: &str| heading.iter().position(|column| *column == name);
    let places: Vec<usize> = [
        "name",
        "kind",
        "ingredients",
        "aliases",
        "route",
        "forms",
        "strengths",
    ]
    .iter()
    .map(|name| column(name).unwrap_or_else(|| panic!("no column {name}")))
    .collect();
    let row = |line: &str| {
        let cells: Vec<&str> = line.split('\t').collect();
        let cell = |at: usize| cells[places[at]].to_owned();
        Row {
            name: cell(0),
            kind: cell(1),
            more: [cell(2), cell(3), cell(4), cell(5), cell(6)],
        }
    };
    Some(lines.map(row).collect())
}

/// The substances of all medicines in our own list, folded.
fn our_substances() -> BTreeSet<String> {
    let list = include_str!("../assets/vocabulary/medicines.tsv");
    let cells = list
        .lines()
        .skip(1)
        .filter_map(|line| line.split('\t').nth(4));
    cells.flat_map(|cell| cell.split('|')).map(fold).collect()
}

fn measure(what: &str, found: usize, all: usize, least: usize) {
    println!("{what}: {found} of {all}, {} of 100", found * 100 / all);
    assert!(found * 100 >= all * least, "{what}: {found} of {all}");
}

#[test]
fn our_own_list_knows_most_substances_and_many_brands() {
    let Some(rows) = reference() else { return };
    // A substance is counted alone, not in mixtures.
    let singles = rows
        .iter()
        .filter(|row| row.kind == "generic" && !row.more[0].contains('|'));
    let generics: BTreeSet<String> = singles.map(|row| fold(&row.name)).collect();
    let brands = rows.iter().filter(|row| row.kind == "brand");
    let brands: BTreeSet<String> = brands.map(|row| fold(&row.name)).collect();
    let named = |names: &BTreeSet<String>| names.iter().filter(|name| is_medicine(name)).count();
    let ours = our_substances();
    let known = generics
        .iter()
        .filter(|name| is_medicine(name) || ours.contains(*name));
    measure(
        "substances known",
        known.count(),
        generics.len(),
        SUBSTANCES,
    );
    measure(
        "substances by name",
        named(&generics),
        generics.len(),
        GENERICS,
    );
    measure("brands by name", named(&brands), brands.len(), BRANDS);
}

/// The list of reference in our columns.
fn in_our_columns(rows: &[Row]) -> String {
    let heading = "name\tkind\tsubstances\tother_names\troutes\tforms\tstrengths".to_owned();
    let line = |row: &Row| format!("{}\t{}\t{}", row.name, row.kind, row.more.join("\t"));
    let lines: Vec<String> = std::iter::once(heading)
        .chain(rows.iter().map(line))
        .collect();
    lines.join("\n")
}

fn previsit(home: &Path, args: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_previsit"));
    let output = command.arg("--home").arg(home).args(args).output();
    let output = output.expect("the program runs");
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).expect("text")
}

#[test]
fn of_a_list_that_is_brought_no_name_is_lost() {
    let Some(rows) = reference() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("home");
    let file = folder.path().join("brought.tsv");
    fs::write(&file, in_our_columns(&rows)).expect("a list");
    let file = file.to_string_lossy();
    assert_eq!(previsit(&home, &["names", "add", &file]), "brought\n");
    // A few as people have them, in the program itself.
    for row in rows.iter().step_by(rows.len() / 20 + 1) {
        let offers = previsit(&home, &["suggest", "medicine", &row.name]);
        let mut names = offers.lines().filter_map(|line| line.split('\t').next());
        assert!(
            names.any(|name| is_same(name, &row.name)),
            "{}: {offers}",
            row.name
        );
    }
    // All of them in a process of its own, as lists are read once in a process.
    let this = env::current_exe().expect("this test");
    let all = Command::new(this)
        .args([
            "all_names_are_offered_in_a_process_of_their_own",
            "--exact",
            "--nocapture",
        ])
        .env(HOME, &home)
        .status();
    assert!(all.expect("a test").success());
}

#[test]
fn all_names_are_offered_in_a_process_of_their_own() {
    let (Some(home), Some(rows)) = (env::var_os(HOME), reference()) else {
        return;
    };
    let kept = fs::read(Path::new(&home).join("names/brought.tsv")).expect("a kept list");
    read_brought_with(move || vec![("brought".to_owned(), kept.clone())]);
    let is_lost = |row: &&Row| {
        let offers = search(List::Medicines, &row.name, MOST);
        !offers.iter().any(|offer| is_same(offer.name, &row.name))
    };
    let lost: Vec<&str> = rows
        .iter()
        .filter(is_lost)
        .map(|row| row.name.as_str())
        .collect();
    println!("{} names brought, {} of them lost", rows.len(), lost.len());
    assert!(lost.is_empty(), "{lost:#?}");
}

/// Whether two names are one, however they are written: the same letters, and the same comparing signs.
fn is_same(one: &str, other: &str) -> bool {
    let signs = |name: &str| name.matches(['<', '>']).collect::<String>();
    fold(one) == fold(other) && signs(one) == signs(other)
}
