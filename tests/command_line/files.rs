//! Files that the program writes: PDF, text and JSON, and the sentence when it cannot.

use std::fs;

use lopdf::{Document, Object};
use serde_json::Value;

use super::{Computer, assert_harmless, pdf};

/// Exports the made-up person and gives the file's bytes.
#[track_caller]
fn export(computer: &Computer, name: &str, more: &[&str]) -> Vec<u8> {
    let file = computer.arg(name);
    let args = [&["export", "anna", "--to", &file], more].concat();
    let said = computer.run(&args);
    assert_eq!(
        (said.out.as_str(), said.err.as_str(), said.code),
        ("", "", 0),
        "{args:?}"
    );
    fs::read(file).expect("the file")
}

fn text(pdf: &[u8]) -> String {
    pdf::text_of(pdf).join("\n").replace('\u{a0}', " ")
}

/// Width and height of each page, in points.
fn sizes(pdf: &[u8]) -> Vec<(f32, f32)> {
    let file = Document::load_mem(pdf).expect("a PDF");
    let boxes = file.get_pages().into_values().map(|page| {
        let page = file.get_dictionary(page).expect("a page");
        let media = page
            .get(b"MediaBox")
            .and_then(Object::as_array)
            .expect("a MediaBox");
        let side = |at: usize| media[at].as_float().expect("a number");
        (side(2) - side(0), side(3) - side(1))
    });
    boxes.collect()
}

#[test]
fn a_pdf_has_the_sheet_on_it() {
    let computer = Computer::new();
    computer.demo();
    let pdf = export(&computer, "visit.pdf", &[]);
    assert!(pdf.starts_with(b"%PDF-1."));
    assert!(pdf.len() <= 100_000, "{} bytes", pdf.len());
    let text = text(&pdf);
    for words in [
        "Anna Kowalska",
        "Riverside Heart Clinic",
        "Bisoprolol",
        "not checked by a doctor",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    for page in pdf::text_of(&pdf) {
        assert!(
            page.contains("Anna Kowalska"),
            "the name stands on each page"
        );
        assert!(page.contains("not checked by a doctor"));
    }
    assert!(pdf::page_count(&pdf) >= 2, "a copy for each of the two");
    let fonts = pdf::fonts_of(&pdf);
    assert!(
        !fonts.is_empty() && fonts.iter().all(|font| font.contains('+')),
        "{fonts:?}"
    );
}

#[test]
fn the_size_of_the_paper_can_be_chosen() {
    let computer = Computer::new();
    computer.demo();
    let near = |sizes: Vec<(f32, f32)>, width: f32, height: f32| {
        let fits = |(w, h): &(f32, f32)| (w - width).abs() < 1.0 && (h - height).abs() < 1.0;
        assert!(!sizes.is_empty() && sizes.iter().all(fits), "{sizes:?}");
    };
    near(sizes(&export(&computer, "usual.pdf", &[])), 595.3, 841.9);
    near(
        sizes(&export(&computer, "a4.pdf", &["--paper", "a4"])),
        595.3,
        841.9,
    );
    near(
        sizes(&export(&computer, "letter.pdf", &["--paper", "letter"])),
        612.0,
        792.0,
    );
}

#[test]
fn the_sheet_can_be_made_for_one_reader() {
    let computer = Computer::new();
    computer.demo();
    let plain = |who: &str| {
        let bytes = export(&computer, &format!("{who}.txt"), &["--for", who]);
        String::from_utf8(bytes).expect("UTF-8")
    };
    let (doctor, patient, both) = (plain("doctor"), plain("patient"), plain("both"));
    assert!(
        doctor.contains("For the doctor") && !doctor.contains("For the patient"),
        "{doctor}"
    );
    assert!(
        patient.contains("For the patient") && !patient.contains("For the doctor"),
        "{patient}"
    );
    assert!(both.contains("For the doctor") && both.contains("For the patient"));
    assert_eq!(both, computer.done(&["show", "anna"]));
    assert_harmless(&both);
    let doctors = pdf::page_count(&export(&computer, "doctor.pdf", &["--for", "doctor"]));
    let patients = pdf::page_count(&export(&computer, "patient.pdf", &["--for", "patient"]));
    assert_eq!(
        pdf::page_count(&export(&computer, "both.pdf", &[])),
        doctors + patients
    );
}

#[test]
fn the_same_answers_make_the_same_bytes() {
    let computer = Computer::new();
    computer.demo();
    assert!(export(&computer, "one.pdf", &[]) == export(&computer, "two.pdf", &[]));
}

#[test]
fn endings_may_be_written_in_capitals_and_files_are_replaced() {
    let computer = Computer::new();
    computer.demo();
    computer.write("VISIT.PDF", "an older file");
    assert!(export(&computer, "VISIT.PDF", &[]).starts_with(b"%PDF"));
}

#[test]
fn answers_go_out_and_come_back_as_they_were() {
    let computer = Computer::new();
    computer.demo();
    let out = export(&computer, "anna.json", &[]);
    let other = Computer::new();
    let file = other.write("anna.json", &out);
    assert_eq!(other.done(&["import", &file]), "p1\n");
    assert!(export(&other, "again.json", &[]) == out);
    assert_eq!(other.done(&["show", "p1"]), computer.done(&["show", "p1"]));
}

/// Every member of these answers that the schema does not tell of.
fn unknown(whole: &Value, schemas: &[&Value], value: &Value, path: &str, found: &mut Vec<String>) {
    let mut schemas = schemas.to_vec();
    let mut at = 0;
    while let Some(schema) = schemas.get(at).copied() {
        if let Some(name) = schema["$ref"].as_str() {
            schemas.push(whole.pointer(name.trim_start_matches('#')).expect(name));
        }
        for way in ["anyOf", "oneOf", "allOf"] {
            schemas.extend(schema[way].as_array().into_iter().flatten());
        }
        at += 1;
    }
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                let told: Vec<&Value> = schemas
                    .iter()
                    .filter_map(|schema| schema.get("properties")?.get(name))
                    .collect();
                let path = format!("{path}/{name}");
                if told.is_empty() {
                    found.push(path);
                } else {
                    unknown(whole, &told, value, &path, found);
                }
            }
        }
        Value::Array(items) => {
            let told: Vec<&Value> = schemas
                .iter()
                .filter_map(|schema| schema.get("items"))
                .collect();
            for item in items {
                unknown(whole, &told, item, path, found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn the_schema_tells_of_every_member_of_the_demo() {
    let computer = Computer::new();
    computer.demo();
    let schema: Value = serde_json::from_str(&computer.done(&["schema"])).expect("JSON");
    let answers: Value =
        serde_json::from_slice(&export(&computer, "anna.json", &[])).expect("JSON");
    let mut found = Vec::new();
    unknown(&schema, &[&schema], &answers, "", &mut found);
    assert!(found.is_empty(), "{found:#?}");
    assert_eq!(schema["properties"]["format"]["const"], "previsit");
    let mut odd = Vec::new();
    let strange = serde_json::json!({ "visit": { "nonsense": 1 } });
    unknown(&schema, &[&schema], &strange, "", &mut odd);
    assert_eq!(odd, ["/visit/nonsense"], "the test itself can see");
}

#[test]
fn the_schema_needs_no_home() {
    let computer = Computer::new();
    let file = computer.write("notes.txt", "my notes");
    let said = super::say(computer.command().args(["schema", "--home", &file]));
    assert_eq!(said.code, 0, "{}", said.err);
}

#[test]
fn an_ending_that_says_nothing_is_wrong_use() {
    let computer = Computer::new();
    computer.demo();
    for name in ["visit", "visit.doc", "visit.pdf.", ".pdf", "visit.pdfx"] {
        let file = computer.arg(name);
        computer
            .run(&["export", "anna", "--to", &file])
            .refused(2, &[".pdf, .txt or .json"]);
        assert!(!computer.path(name).exists(), "{name}");
    }
}

#[test]
fn a_place_that_cannot_be_written_is_named() {
    let computer = Computer::new();
    computer.demo();
    computer.write("notes", "my notes");
    fs::create_dir(computer.path("folder.pdf")).expect("a folder");
    for name in [
        "no/such/folder/x.pdf",
        "notes/x.txt",
        "notes/x.json",
        "folder.pdf",
    ] {
        let file = computer.arg(name);
        computer
            .run(&["export", "anna", "--to", &file])
            .refused(1, &[&file, "was not saved"]);
    }
    assert_eq!(
        fs::read(computer.path("notes")).expect("the notes"),
        b"my notes"
    );
    assert_eq!(
        fs::read_dir(computer.path("folder.pdf"))
            .expect("a folder")
            .count(),
        0
    );
    let names = fs::read_dir(computer.path("")).expect("a folder");
    let left = names.filter(|name| {
        name.as_ref()
            .is_ok_and(|name| name.file_name().to_string_lossy().contains("tmp"))
    });
    assert_eq!(left.count(), 0, "nothing half-made stays behind");
}

#[cfg(unix)]
#[test]
fn a_file_for_the_person_is_for_the_person_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let computer = Computer::new();
    computer.demo();
    for name in ["visit.pdf", "visit.txt", "visit.json"] {
        export(&computer, name, &[]);
        let mode = fs::metadata(computer.path(name))
            .expect("the file")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
}

#[test]
fn signs_that_no_font_has_are_named() {
    let computer = Computer::new();
    computer.done(&["new", "Anna \u{1F9E1} \u{10380}"]);
    let file = computer.arg("visit.pdf");
    let said = computer.run(&["export", "p1", "--to", &file]);
    assert_eq!((said.out.as_str(), said.code), ("", 0));
    assert!(said.err.contains('\u{10380}'), "{}", said.err);
    let plain = computer.arg("visit.txt");
    assert_eq!(
        computer.run(&["export", "p1", "--to", &plain]).err,
        "",
        "text drops nothing"
    );
}
