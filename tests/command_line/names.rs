//! `previsit names`: a list is brought, found, replaced and removed.

mod hostile;
mod random;

use std::fs;
use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{Computer, say};

/// The heading line of the official list.
const HEADING: &str = "RXCUI|GENERIC_RXCUI|TTY|FULL_NAME|RXN_DOSE_FORM|FULL_GENERIC_NAME|BRAND_NAME|DISPLAY_NAME|ROUTE|\
                       NEW_DOSE_FORM|STRENGTH|SUPPRESS_FOR|DISPLAY_NAME_SYNONYM|IS_RETIRED|SXDG_RXCUI|SXDG_TTY|SXDG_NAME|PSN";

/// Made-up products: a brand in two strengths, its substances, a cream, one that is retired, one that is suppressed.
const PRODUCTS: [&str; 6] = [
    "1|3|SBD|x|Oral Tablet|x|Zorvexa|Zorvexa (Oral Pill)|Oral Pill|Tab|5-12.5 mg|||||||",
    "2|3|SBD|x|Oral Tablet|x|Zorvexa|Zorvexa (Oral Pill)|Oral Pill|Tab|10-12.5 mg|||||||",
    "3||SCD|x|Oral Tablet|x||zorvEXin/Kolibrin (Oral Pill)|Oral Pill|Tab|5-12.5 mg||ZVK|||||",
    "4||SCD|x|Topical Cream|x||Kolibrin (human) (Topical)|Topical|Cream|.5%|||||||",
    "5||SCD|x|Oral Tablet|x||Metoxarin (Oral Pill)|Oral Pill|Tab|5 mg|||RETIRED||||",
    "6||SCD|x|Oral Tablet|x||Bronchomedin (Oral Pill)|Oral Pill|Tab|5 mg|long|||||| ",
];

const INGREDIENTS: &str =
    "RXCUI|INGREDIENT|ING_RXCUI\n3|zorvexin|31\n3|kolibrin|32\n4|kolibrin|32\n";

fn official() -> String {
    format!("{HEADING}\n{}\n", PRODUCTS.join("\n"))
}

/// An archive with these files in it.
fn packed(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        let options = SimpleFileOptions::default();
        archive.start_file(*name, options).expect("a file");
        archive.write_all(content).expect("written");
    }
    archive.finish().expect("an archive").into_inner()
}

fn archive() -> Vec<u8> {
    packed(&[
        ("RxTerms/RxTermsReadme.pdf", b"%PDF"),
        ("RxTerms/RxTerms202611.txt", official().as_bytes()),
        (
            "RxTerms/RxTermsIngredients202611.txt",
            INGREDIENTS.as_bytes(),
        ),
    ])
}

/// The names that are offered, with what stands beside them.
#[track_caller]
fn offered(computer: &Computer, typed: &str) -> String {
    computer.done(&["suggest", "medicine", typed])
}

/// What is known of a medicine that was typed with its strength on one line.
#[track_caller]
fn lists(computer: &Computer) -> Vec<Vec<String>> {
    let printed = computer.done(&["names"]);
    let rows = printed
        .lines()
        .map(|row| row.split('\t').map(str::to_owned).collect());
    rows.collect()
}

#[test]
fn without_a_brought_list_ours_is_listed_alone_and_no_folder_is_made() {
    let computer = Computer::new();
    let rows = lists(&computer);
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0][..2], ["built-in", "2025-06"]);
    assert!(rows[0][2].ends_with(" names"), "{rows:?}");
    offered(&computer, "aspirin");
    assert!(!computer.home().exists(), "looking makes nothing");
}

#[test]
fn an_official_archive_is_added_as_it_comes() {
    let computer = Computer::new();
    let file = computer.write("RxTerms202611.zip", archive());
    let said = computer.run(&["names", "add", &file]);
    assert_eq!(
        (said.out.as_str(), said.code),
        ("rxterms-2026-11\n", 0),
        "{}",
        said.err
    );
    assert!(
        said.err.contains("3 names") && said.err.contains("November 2026"),
        "{}",
        said.err
    );
    assert_eq!(
        lists(&computer)[1],
        ["rxterms-2026-11", "2026-11", "3 names", ""]
    );
    assert_eq!(
        offered(&computer, "zorvexa"),
        "Zorvexa\tcontains kolibrin, zorvexin\n"
    );
    assert_eq!(
        offered(&computer, "zorvexin"),
        "zorvEXin/Kolibrin\talso sold as Zorvexa\n"
    );
    assert_eq!(offered(&computer, "kolibrin human"), "Kolibrin (human)\n");
    assert_eq!(offered(&computer, "zvk"), offered(&computer, "zorvexin"));
    for left_out in ["metoxarin", "bronchomedin"] {
        assert_eq!(offered(&computer, left_out), "");
    }
}

#[test]
fn a_kept_list_holds_forms_routes_and_strengths_in_plain_words() {
    let computer = Computer::new();
    let file = computer.write("RxTerms202611.zip", archive());
    computer.done(&["names", "add", &file]);
    let kept =
        fs::read_to_string(computer.home().join("names/rxterms-2026-11.tsv")).expect("a list");
    for cells in [
        "\tby mouth\ttablet\t5 mg / 12.5 mg|10 mg / 12.5 mg\t",
        "\ton the skin\tcream\t0.5%\t",
    ] {
        assert!(kept.contains(cells), "{cells}: {kept}");
    }
}

#[test]
fn the_list_of_an_archive_can_be_added_alone() {
    let computer = Computer::new();
    let file = computer.write("RxTerms202511.txt", official());
    assert_eq!(computer.done(&["names", "add", &file]), "rxterms-2025-11\n");
    // Without the file of substances its own names tell them.
    assert_eq!(
        offered(&computer, "zorvexa"),
        "Zorvexa\tcontains zorvexin, kolibrin\n"
    );
}

#[test]
fn a_list_whose_date_is_not_known_says_so() {
    let computer = Computer::new();
    let file = computer.write("list.txt", official());
    let said = computer.run(&["names", "add", &file]);
    assert_eq!(said.out, "rxterms\n");
    assert!(said.err.contains("does not say from when"), "{}", said.err);
    assert_eq!(lists(&computer)[1][1], "");
}

#[test]
fn a_table_in_our_columns_needs_nothing_but_names() {
    let computer = Computer::new();
    let file = computer.write("My list (2).tsv", "name\r\nZorvexa\r\n\r\nKolibrin\r\n");
    assert_eq!(computer.done(&["names", "add", &file]), "my-list-2\n");
    assert_eq!(
        offered(&computer, "zorv"),
        "Zorvolex\tcontains diclofenac\nZorvexa\n"
    );
    let all = "strengths\tname\tkind\tsubstances\tother_names\troutes\tforms\tcommon\tsource\n\
               5 mg|10 mg\tZorvexa\tbrand\tzorvexin\tZorvo\tby mouth\ttablet\t1000\tme\n";
    let file = computer.write("all.tsv", all);
    assert_eq!(
        computer.done(&["names", "add", &file, "--name", "Mine"]),
        "mine\n"
    );
    assert_eq!(
        offered(&computer, "zorvo"),
        "Zorvexa\tcontains zorvexin\nZorvolex\tcontains diclofenac\n"
    );
}

#[test]
fn a_list_of_the_same_name_takes_the_place_of_the_earlier_one() {
    let computer = Computer::new();
    for name in ["Zorvexa", "Kolibrin"] {
        let file = computer.write("mine.tsv", format!("name\n{name}\n"));
        let said = computer.run(&["names", "add", &file]);
        assert_eq!(
            said.err.contains("in the place of"),
            name == "Kolibrin",
            "{}",
            said.err
        );
    }
    assert_eq!(lists(&computer).len(), 2);
    assert_eq!(offered(&computer, "zorvexa"), "");
    assert_eq!(offered(&computer, "kolibrin"), "Kolibrin\n");
}

#[test]
fn a_removed_list_is_gone_and_one_that_is_not_there_is_answered_by_those_that_are() {
    let computer = Computer::new();
    let file = computer.write("mine.tsv", "name\nZorvexa\n");
    computer
        .run(&["names", "remove", "mine"])
        .refused(1, &["\"mine\"", "None was brought"]);
    computer.done(&["names", "add", &file]);
    computer.done(&["names", "add", &file, "--name", "other"]);
    let before = computer.kept();
    for asked in ["min", "../people", "mine.tsv", "", "\u{1b}[31m"] {
        computer
            .run(&["names", "remove", asked])
            .refused(1, &["mine, other"]);
    }
    computer
        .run(&["names", "remove", "built-in"])
        .refused(1, &["part of the program"]);
    assert!(computer.kept() == before);
    let said = computer.run(&["names", "remove", "MINE"]);
    assert_eq!((said.out.as_str(), said.code), ("", 0), "{}", said.err);
    assert_eq!(lists(&computer).len(), 2);
    computer.done(&["names", "remove", "other"]);
    assert_eq!(offered(&computer, "zorvexa"), "");
}

#[test]
fn the_home_of_a_list_can_be_named() {
    let computer = Computer::new();
    let file = computer.write("mine.tsv", "name\nZorvexa\n");
    let home = computer.arg("stick");
    let at_home = |args: &[&str]| say(computer.command().args(args).args(["--home", &home]));
    assert_eq!(at_home(&["names", "add", &file]).code, 0);
    assert_eq!(
        at_home(&["suggest", "medicine", "zorvexa"]).out,
        "Zorvexa\n"
    );
    assert_eq!(offered(&computer, "zorvexa"), "");
}

#[test]
fn a_brought_name_is_known_on_one_line_too() {
    let computer = Computer::new();
    let read = |computer: &Computer| {
        let said = computer.run(&["read", "medicine", "Zorv 12 hour relief 5 mg"]);
        let json: serde_json::Value = serde_json::from_str(&said.out).expect("JSON");
        json["boxes"]["name"].clone()
    };
    assert_ne!(read(&computer), "Zorv 12 hour relief");
    let file = computer.write("mine.tsv", "name\nZorv 12 Hour Relief\n");
    computer.done(&["names", "add", &file]);
    assert_eq!(read(&computer), "Zorv 12 hour relief");
}

#[test]
fn a_list_that_was_damaged_later_is_left_out_and_named() {
    let computer = Computer::new();
    let file = computer.write("mine.tsv", "name\nZorvexa\nKolibrin\n");
    computer.done(&["names", "add", &file]);
    computer.done(&["names", "add", &file, "--name", "sound"]);
    let kept = computer.home().join("names/mine.tsv");
    let sound = fs::read(&kept).expect("a list");
    let mut turned = sound.clone();
    *turned.last_mut().expect("a byte") ^= 1;
    let newer = String::from_utf8(sound.clone())
        .expect("text")
        .replacen("\t1\t", "\t2\t", 1);
    for damaged in [
        &turned[..],
        &sound[..sound.len() - 3],
        b"",
        b"\xff\xfe",
        newer.as_bytes(),
        &fs::read(computer.home().join("names/sound.tsv")).expect("a list"),
    ] {
        fs::write(&kept, damaged).expect("damage");
        let rows = lists(&computer);
        assert_eq!(rows[1][..3], ["mine", "", ""]);
        assert!(rows[1][3].contains("Damaged"), "{rows:?}");
        assert_eq!(rows[2][..3], ["sound", "", "2 names"]);
        assert_eq!(
            offered(&computer, "zorvexa"),
            "Zorvexa\n",
            "the sound one is there"
        );
    }
    computer.done(&["names", "remove", "sound"]);
    assert_eq!(offered(&computer, "zorvexa"), "");
    assert!(offered(&computer, "aspirin").starts_with("aspirin"));
    computer.done(&["names", "add", &file]);
    assert_eq!(offered(&computer, "zorvexa"), "Zorvexa\n");
}

#[cfg(unix)]
#[test]
fn a_kept_list_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let computer = Computer::new();
    let file = computer.write("mine.tsv", "name\nZorvexa\n");
    computer.done(&["names", "add", &file]);
    for (place, mode) in [("", 0o700), ("names", 0o700), ("names/mine.tsv", 0o600)] {
        let found = fs::metadata(computer.home().join(place)).expect("there");
        assert_eq!(found.permissions().mode() & 0o777, mode, "{place}");
    }
}
