//! What is read out of a list; how hostile files are refused is tested on the whole program.

use super::{Fault, Kept, NewList, read};

fn rows(new: &NewList) -> Vec<Vec<&str>> {
    let rows = new.rows.lines();
    rows.map(|row| row.split('\t').collect()).collect()
}

fn own(text: &str) -> NewList {
    read(text.as_bytes(), "mine.tsv").expect("a list")
}

#[test]
fn all_lines_of_one_name_become_one_medicine() {
    let new = own(
        "name\tstrengths\tforms\nZorvexa\t5 mg|10 mg\ttablet\nzorvexa\t10 mg\t\nZorv exa\t\t\n",
    );
    assert_eq!(new.count, 2);
    let rows = rows(&new);
    assert_eq!(rows[0][0], "Zorvexa");
    assert_eq!(
        rows[0][9..11],
        ["tablet", "10 mg|5 mg"],
        "the most often said first"
    );
}

#[test]
fn the_commonest_go_first_and_a_substance_tells_its_brands() {
    let new = own(
        "name\tkind\tsubstances\tcommon\nzorvexin\tgeneric\tzorvexin\t5\nZorvexa\tbrand\tzorvexin\t7\n",
    );
    let rows = rows(&new);
    assert_eq!((rows[0][0], rows[1][0]), ("Zorvexa", "zorvexin"));
    assert_eq!((rows[0][7], rows[1][7]), ("", "Zorvexa"));
}

#[test]
fn other_names_that_do_not_tell_what_is_meant_are_left_out() {
    let new = own("name\tother_names\nzorvexin\tHCTZ|K+|MS|zorv|t3\n");
    assert_eq!(rows(&new)[0][2], "zorvexin|zorv");
}

#[test]
fn a_value_that_nobody_would_pick_is_left_out_and_the_name_stays() {
    let long = "1-".repeat(60);
    let many: Vec<String> = (0..1_000).map(|at| format!("{at} mg")).collect();
    let new = own(&format!(
        "name\tstrengths\nzorvexin\t{long}|5 mg\nmany\t{}\n",
        many.join("|")
    ));
    let rows = rows(&new);
    assert_eq!(rows[0][10], "5 mg");
    assert_eq!(rows[1][10].split('|').count(), 200);
}

#[test]
fn the_official_list_needs_only_its_names() {
    let new = read(
        b"DISPLAY_NAME\nZorvexa (Oral Pill)\n\nKolibrin (human)\n",
        "x",
    );
    // One column alone has no bar in its heading line.
    assert_eq!(new, Err(Fault::Column { column: "name" }));
    let new = read(
        b"X|display_name\n1|Zorvexa (Oral Pill)\n2|Kolibrin (human)|\n",
        "x",
    );
    let new = new.expect("a list");
    let names: Vec<&str> = rows(&new).iter().map(|row| row[0]).collect();
    assert_eq!(names, ["Zorvexa", "Kolibrin (human)"]);
    assert_eq!((new.called.as_str(), new.date), ("rxterms", None));
}

#[test]
fn a_kept_list_comes_back_as_it_was_and_only_under_its_name() {
    let new = own("name\nZorvexa\n");
    let kept = new.keep("mine").into_bytes();
    let back = Kept::read("mine", kept.clone()).expect("a list");
    assert_eq!((back.rows, back.count, back.date), (new.rows, 1, None));
    assert_eq!(Kept::read("other", kept), None);
}
