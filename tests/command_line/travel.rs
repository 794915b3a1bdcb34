//! Answers that travel inside a sheet: read back whole, private ones left at home, hostile files refused.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;

use super::Computer;

/// The made-up person's sheet, saved with what was asked for.
fn sheet(computer: &Computer, name: &str, args: &[&str]) -> String {
    let file = computer.arg(name);
    let all = [&["export", "Anna Kowalska", "--to", &file], args].concat();
    computer.done(&all);
    file
}

fn json(computer: &Computer, person: &str) -> serde_json::Value {
    let file = computer.arg(&format!("{person}.json"));
    computer.done(&["export", person, "--to", &file]);
    let text = std::fs::read_to_string(file).expect("the file");
    serde_json::from_str(&text).expect("JSON")
}

#[test]
fn a_sheet_with_its_answers_is_read_back_without_the_private_ones() {
    let computer = Computer::new();
    computer.demo();
    let file = computer.arg("sheet.pdf");
    let said = computer.run(&["export", "p1", "--to", &file, "--with-answers"]);
    assert!(said.err.contains("can read back"), "{}", said.err);
    assert_eq!(computer.done(&["import", &file]), "p2\n");
    let (mut kept, mut came) = (json(&computer, "p1"), json(&computer, "p2"));
    assert!(kept["questions"]["private_notes"].is_string());
    assert!(came["questions"].get("private_notes").is_none());
    // The same but for what is never printed.
    for answers in [&mut kept, &mut came] {
        answers["questions"] = serde_json::Value::Null;
        answers["records"] = serde_json::Value::Null;
    }
    assert_eq!(kept, came);
}

#[test]
fn parts_that_are_left_out_stay_at_home() {
    let computer = Computer::new();
    computer.demo();
    let file = sheet(
        &computer,
        "sheet.pdf",
        &[
            "--with-answers",
            "--without",
            "story,health,family,records,wishes,outcome",
        ],
    );
    computer.done(&["import", &file]);
    let came = json(&computer, "p2");
    let kept = json(&computer, "p1");
    for (part, answer) in [
        ("story", "symptoms"),
        ("health", "illnesses"),
        ("family", "relatives"),
        ("records", "records"),
        ("wishes", "matters"),
    ] {
        assert!(kept[part].get(answer).is_some(), "{part} is filled in");
        assert!(came[part].get(answer).is_none(), "{part} stays at home");
    }
    assert!(came["medicines"]["medicines"]["entries"].is_array());
}

#[test]
fn a_sheet_without_answers_says_so() {
    let computer = Computer::new();
    computer.demo();
    let file = sheet(&computer, "sheet.pdf", &[]);
    let before = computer.kept();
    computer
        .run(&["import", &file])
        .refused(1, &["without answers", "saved with its answers"]);
    assert_eq!(computer.kept(), before);
}

#[test]
fn answers_travel_in_a_pdf_only() {
    let computer = Computer::new();
    computer.demo();
    let file = computer.arg("sheet.txt");
    computer
        .run(&["export", "p1", "--to", &file, "--with-answers"])
        .refused(2, &[".pdf"]);
}

#[test]
fn a_sheet_that_was_damaged_or_made_to_harm_is_refused_and_nothing_changes() {
    let computer = Computer::new();
    computer.demo();
    let good = std::fs::read(sheet(&computer, "good.pdf", &["--with-answers"])).expect("the file");
    let words = b"/EmbeddedFile";
    let at = good
        .windows(words.len())
        .position(|window| window == words)
        .expect("an attachment");
    let mut torn = good.clone();
    for byte in &mut torn[at + 300..at + 600] {
        *byte = 0xff;
    }
    let bomb = |length: &str, filter: &str, body: &[u8]| {
        let mut pdf =
            format!("%PDF-1.7\n5 0 obj\n<</Type/EmbeddedFile{filter}/Length {length}>>stream\n")
                .into_bytes();
        pdf.extend(body);
        pdf.extend(b"\nendstream\nendobj\n%%EOF");
        pdf
    };
    let packed = |bytes: &[u8]| {
        let mut packer = ZlibEncoder::new(Vec::new(), Compression::best());
        packer.write_all(bytes).expect("packed");
        packer.finish().expect("packed")
    };
    let zeros = packed(&vec![b' '; 30_000_000]);
    let twice = packed(&zeros);
    let once = "/Filter/FlateDecode";
    let cases = [
        ("cut", good[..at + 400].to_vec(), "damaged"),
        ("torn", torn, "damaged"),
        ("bomb", bomb("9", once, &zeros), "far larger"),
        (
            "nested",
            bomb("9", "/Filter[/FlateDecode/FlateDecode]", &twice),
            "damaged",
        ),
        (
            "claim",
            bomb("2147483647", once, &packed(b"{}")),
            "does not hold",
        ),
        ("letter", bomb("9", "", b"Dear Anna"), "line 1"),
        ("empty", b"%PDF-1.7\n%%EOF".to_vec(), "without answers"),
        (
            "large",
            [b"%PDF-1.7".to_vec(), vec![b'x'; 20_000_100]].concat(),
            "without answers",
        ),
    ];
    let before = computer.kept();
    for (name, bytes, words) in cases {
        let file = computer.write(&format!("{name}.pdf"), &bytes);
        computer.run(&["import", &file]).refused(1, &[&file, words]);
        assert!(computer.kept() == before, "{name}");
    }
}
