//! Files from elsewhere: what is safe comes in, what is not is refused whole, and nothing that was there changes.

use serde_json::json;

use super::{Computer, assert_harmless};

const HEAD: &str = r#""format": "previsit", "version": 1"#;

#[test]
fn a_file_with_escape_sequences_is_made_safe() {
    let computer = Computer::new();
    let hostile = json!({
        "format": "previsit",
        "version": 1,
        "visit": {
            "name_on_id": "An\u{1b}[31mna\u{1b}]0;title\u{7}\r\nKowalska\u{0}",
            "clinic": "\u{9b}2J\u{202e}cinilC",
        },
        "medicines": { "medicines": { "entries": [
            { "id": 1, "name": "Aspi\u{8}rin\u{1b}", "strength": "5\u{202e}0 mg" },
            { "id": 1, "name": "second with the same number" },
        ] } },
    });
    let file = computer.write("hostile.json", hostile.to_string());
    assert_eq!(computer.done(&["import", &file]), "p1\n");
    for args in [&["list"][..], &["show", "p1"], &["show", "Anna Kowalska"]] {
        let out = computer.done(args);
        assert_harmless(&out);
        assert!(out.contains("Anna Kowalska"), "{out}");
        assert!(
            !out.contains("[31m") && !out.contains("title") && !out.contains('\u{202e}'),
            "{out}"
        );
    }
    let text = computer.done(&["show", "p1"]).replace('\u{a0}', " ");
    for words in ["Aspirin", "50 mg", "second with the same number"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    for bytes in computer.kept().values() {
        assert!(!bytes.contains(&0x1b));
    }
}

#[test]
fn files_that_cannot_be_trusted_are_refused_and_nothing_changes() {
    let computer = Computer::new();
    computer.done(&["new", "Anna"]);
    let deep = "[".repeat(100_000);
    let files: [(&str, Vec<u8>, &str); 16] = [
        ("empty", Vec::new(), "line 1"),
        ("half", format!("{{{HEAD}, \"visit\": {{").into(), "line 1"),
        (
            "no-json",
            b"Dear Anna,\nthis is a letter.".to_vec(),
            "line 1",
        ),
        (
            "deep",
            format!("{{{HEAD}, \"visit\": {deep}").into(),
            "line 1",
        ),
        (
            "deep-unknown",
            format!("{{{HEAD}, \"x\": {deep}{}}}", "]".repeat(100_000)).into(),
            "line 1",
        ),
        (
            "latin-1",
            b"{\"format\": \"previsit\", \"x\": \"\xe9\"}".to_vec(),
            "not a text file",
        ),
        (
            "picture",
            b"\x89PNG\r\n\x1a\n\x00\x00".to_vec(),
            "not a text file",
        ),
        ("list", b"[]".to_vec(), "does not hold answers"),
        (
            "other",
            br#"{"format": "other", "version": 1}"#.to_vec(),
            "does not hold answers",
        ),
        (
            "bare",
            br#"{"visit": {}}"#.to_vec(),
            "does not hold answers",
        ),
        (
            "newer",
            br#"{"format": "previsit", "version": 2}"#.to_vec(),
            "newer",
        ),
        (
            "twice",
            format!("{{{HEAD},\n\"visit\": {{\"called\": \"5 mg\",\n\"called\": \"50 mg\"}}}}")
                .into(),
            "\"called\" twice, in line 3",
        ),
        (
            "twice-unknown",
            format!("{{{HEAD}, \"x\": {{\"a\": 1, \"a\": 2}}}}").into(),
            "\"a\" twice",
        ),
        (
            "number",
            format!("{{{HEAD}, \"visit\": {{\"called\": 7}}}}").into(),
            "part \"visit\"",
        ),
        (
            "choice",
            format!("{{{HEAD}, \"visit\": {{\"writer\": \"dog\"}}}}").into(),
            "part \"visit\"",
        ),
        (
            "surrogate",
            format!("{{{HEAD}, \"x\": \"\\ud800\"}}").into(),
            "line 1",
        ),
    ];
    let before = computer.kept();
    for (name, bytes, words) in files {
        let file = computer.write(&format!("{name}.json"), &bytes);
        computer.run(&["import", &file]).refused(1, &[&file, words]);
        assert!(computer.kept() == before, "{name}");
    }
    computer
        .run(&["import", &computer.arg("not-there.json")])
        .refused(1, &["is not there"]);
    computer.run(&["import", &computer.arg("")]).refused(1, &[]);
    assert!(computer.kept() == before);
}

#[test]
fn a_small_file_that_would_fill_the_memory_is_refused() {
    let computer = Computer::new();
    let many = format!(
        "{{{HEAD}, \"medicines\": {{\"medicines\": {{\"entries\": [{}{{}}]}}}}}}",
        "{},".repeat(1_000_000)
    );
    let file = computer.write("many.json", many);
    computer.run(&["import", &file]).refused(1, &["far larger"]);
    assert!(computer.kept().is_empty());
}

#[test]
fn what_we_do_not_know_in_a_file_is_kept() {
    let computer = Computer::new();
    let text = format!(
        "\u{feff}{{{HEAD}, \"visit\": {{\"called\": \"Anna\", \"shoe_size\": 38.50}}, \"from\": {{\"clinic\": [1, null]}}}}"
    );
    let file = computer.write("anna.json", text);
    computer.done(&["import", &file]);
    let out = computer.arg("out.json");
    computer.done(&["export", "anna", "--to", &out]);
    let out = std::fs::read_to_string(out).expect("the file");
    let out: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(out["visit"]["shoe_size"], json!(38.5));
    assert_eq!(out["from"], json!({ "clinic": [1, null] }));
    assert!(
        !computer.done(&["show", "anna"]).contains("38"),
        "what we do not know is not shown"
    );
}

#[test]
fn the_file_itself_stays_as_it_was() {
    let computer = Computer::new();
    let bytes = format!("{{{HEAD}, \"visit\": {{\"called\": \"An\\u0007na\"}}}}");
    let file = computer.write("anna.json", &bytes);
    computer.done(&["import", &file]);
    computer.done(&["import", &file]);
    assert_eq!(std::fs::read_to_string(file).expect("the file"), bytes);
    assert_eq!(
        computer.done(&["list"]).lines().count(),
        2,
        "each import adds a person"
    );
}
