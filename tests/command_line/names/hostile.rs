//! Files that are no lists of names, or that were made to harm: each is refused, and nothing that was there changes.

use std::fs;

use super::{Computer, HEADING, archive, official, packed};

/// A home with an answer and a list in it.
fn computer() -> Computer {
    let computer = Computer::new();
    computer.done(&["new", "Anna"]);
    let file = computer.write("mine.tsv", "name\nZorvexa\n");
    computer.done(&["names", "add", &file]);
    computer
}

/// The archive with one byte of its packed list turned.
fn torn() -> Vec<u8> {
    let mut torn = archive();
    let name = b"RxTerms202611.txt";
    let at = torn.windows(name.len()).position(|window| window == name);
    let inside = at.expect("the list") + name.len() + 60;
    torn[inside] ^= 0xff;
    torn
}

/// Each of these files is refused with these words, in two lines, and the home stays byte for byte as it was.
#[track_caller]
fn all_refused(cases: Vec<(&str, Vec<u8>, &str)>) {
    let computer = computer();
    let before = computer.kept();
    for (name, bytes, words) in cases {
        let file = computer.write(&format!("{name}.tsv"), &bytes);
        let said = computer.run(&["names", "add", &file]);
        said.refused(1, &[&file, words]);
        assert_eq!(
            said.err.lines().count(),
            2,
            "what happened, and what to do: {}",
            said.err
        );
        assert!(computer.kept() == before, "{name}");
    }
}

#[test]
fn a_table_that_cannot_be_trusted_changes_nothing() {
    let table = |row: &str| format!("name\tkind\tcommon\n{row}\n").into_bytes();
    all_refused(vec![
        ("empty", Vec::new(), "no names"),
        ("heading", b"name\n".to_vec(), "no names"),
        (
            "columns",
            b"title\tkind\nZorvexa\tbrand\n".to_vec(),
            "\"name\"",
        ),
        (
            "letter",
            b"Dear Anna,\nthis is a letter.".to_vec(),
            "\"name\"",
        ),
        (
            "pipes",
            b"RXCUI|FULL_NAME\n1|x\n".to_vec(),
            "\"DISPLAY_NAME\"",
        ),
        ("nul", table("Zor\0vexa\t\t"), "Line 2"),
        ("escape", table("Zor\u{1b}[31mvexa\t\t"), "Line 2"),
        ("bidi", table("Zor\u{202e}vexa\t\t"), "Line 2"),
        ("invisible", table("Zor\u{200b}vexa\t\t"), "Line 2"),
        (
            "latin-1",
            table("Zorvexa\t\t\n")
                .into_iter()
                .chain(*b"\xe9\t\t\n")
                .collect(),
            "line 4",
        ),
        ("utf-16", b"\xff\xfen\0a\0m\0e\0".to_vec(), "line 1"),
        ("picture", b"\x89PNG\r\n\x1a\n\x00\x00".to_vec(), "UTF-8"),
        (
            "long-name",
            table(&format!("{}\t\t", "Zorvexa ".repeat(38))),
            "Line 2",
        ),
        ("no-name", table("\tbrand\t"), "Line 2"),
        ("signs", table("???\t\t"), "Line 2"),
        ("bar", table("Zor|vexa\t\t"), "Line 2"),
        ("few-cells", table("Zorvexa"), "Line 2"),
        ("many-cells", table("Zorvexa\tbrand\t1\tmore"), "Line 2"),
        ("kind", table("Zorvexa\tpoison\t"), "\"kind\""),
        ("common", table("Zorvexa\t\t1001"), "\"common\""),
        (
            "long-line",
            table(&format!("Zorvexa\t\t{}", "1".repeat(30_000))),
            "Line 2",
        ),
        (
            "cut-list",
            official().as_bytes()[..HEADING.len() + 40].to_vec(),
            "Line 2",
        ),
        (
            "many-lines",
            ["name\n", &"Zorvexa\n".repeat(300_000)]
                .concat()
                .into_bytes(),
            "far larger",
        ),
    ]);
}

#[test]
fn an_archive_that_cannot_be_trusted_changes_nothing() {
    let list = |content: &[u8]| packed(&[("RxTerms202611.txt", content)]);
    let whole = archive();
    let bomb = vec![b'a'; 70_000_000];
    let many: Vec<(String, &[u8])> = (0..200)
        .map(|at| (format!("RxTerms{at}.txt"), &b""[..]))
        .collect();
    let many: Vec<(&str, &[u8])> = many
        .iter()
        .map(|(name, content)| (name.as_str(), *content))
        .collect();
    all_refused(vec![
        ("cut-archive", whole[..whole.len() / 2].to_vec(), "damaged"),
        ("cut-end", whole[..whole.len() - 1].to_vec(), "damaged"),
        ("only-head", b"PK\x03\x04".to_vec(), "damaged"),
        ("torn", torn(), "damaged"),
        ("empty-archive", packed(&[]), "no list of names"),
        (
            "other-archive",
            packed(&[("notes.txt", b"name\nZorvexa\n")]),
            "no list of names",
        ),
        (
            "nested",
            packed(&[("RxTerms202611.zip", &whole)]),
            "no list of names",
        ),
        ("bomb", list(&bomb), "far larger"),
        ("many", packed(&many), "damaged"),
        (
            "archive-nul",
            list(b"DISPLAY_NAME|X\nZor\0vexa|\n"),
            "Line 2",
        ),
        (
            "archive-long",
            list(format!("DISPLAY_NAME|X\n{}|\n", "Zorvexa ".repeat(38)).as_bytes()),
            "Line 2",
        ),
        ("archive-empty", list(b""), "no names"),
        (
            "archive-retired",
            list(b"DISPLAY_NAME|IS_RETIRED\nZorvexa|yes\n"),
            "no names",
        ),
    ]);
}

#[test]
fn a_file_that_is_far_too_large_is_not_even_looked_at() {
    let computer = computer();
    let before = computer.kept();
    let mut large = b"name\n".to_vec();
    large.resize((64 << 20) + 1, b'a');
    let file = computer.write("large.tsv", &large);
    computer
        .run(&["names", "add", &file])
        .refused(1, &[&file, "far larger"]);
    assert!(computer.kept() == before);
}

#[test]
fn what_is_not_there_or_no_file_is_refused() {
    let computer = computer();
    let before = computer.kept();
    let missing = computer.arg("missing.tsv");
    computer
        .run(&["names", "add", &missing])
        .refused(1, &[&missing, "is not there"]);
    let folder = computer.arg("answers");
    computer
        .run(&["names", "add", &folder])
        .refused(1, &[&folder, "is not a file"]);
    computer.run(&["names", "add", ""]).refused(2, &["<FILE>"]);
    for args in [
        &["names", "add"][..],
        &["names", "remove"],
        &["names", "bring"],
    ] {
        computer.run(args).refused(2, &["--help"]);
    }
    assert!(computer.kept() == before);
}

#[test]
fn a_name_that_leads_out_of_the_folder_is_refused() {
    let computer = computer();
    let file = computer.write("good.tsv", "name\nKolibrin\n");
    let before = computer.kept();
    let long = "a".repeat(300);
    for name in [
        "../x",
        "..",
        ".",
        "/etc/x",
        "a/b",
        "a\\b",
        "C:x",
        "CON",
        "nul",
        "com1",
        "a.tsv",
        "",
        " ",
        "-x",
        "a\u{202e}b",
        "built-in",
        &long,
    ] {
        let said = computer.run(&["names", "add", &file, &format!("--name={name}")]);
        said.refused(2, &["40 letters"]);
        assert!(computer.kept() == before, "{name}");
    }
}

#[test]
fn the_name_of_a_hostile_file_becomes_a_harmless_one() {
    let computer = Computer::new();
    for (file, name) in [
        ("CON.tsv", "my-list"),
        ("..tsv", "my-list"),
        ("a b\u{1b}[31m.tsv", "a-b-31m"),
    ] {
        let file = computer.write(file, "name\nKolibrin\n");
        assert_eq!(computer.done(&["names", "add", &file]), format!("{name}\n"));
    }
    let official = packed(&[("../../RxTerms202611.txt", official().as_bytes())]);
    let file = computer.write("a.zip", official);
    assert_eq!(computer.done(&["names", "add", &file]), "rxterms-2026-11\n");
    let kept = computer.kept().into_keys();
    let kept: Vec<String> = kept
        .map(|path| path.to_string_lossy().into_owned())
        .collect();
    let there = [
        "names/a-b-31m.tsv",
        "names/my-list.tsv",
        "names/rxterms-2026-11.tsv",
    ];
    assert_eq!(kept, there);
}

#[cfg(unix)]
#[test]
fn a_link_in_our_place_is_not_followed() {
    use std::os::unix::fs::symlink;
    let computer = Computer::new();
    let file = computer.write("mine.tsv", "name\nKolibrin\n");
    let outside = computer.write("outside.txt", "my notes");
    fs::create_dir_all(computer.home().join("names")).expect("a folder");
    symlink(&outside, computer.home().join("names/mine.tsv")).expect("a link");
    computer
        .run(&["names", "add", &file])
        .refused(1, &["is a link"]);
    assert!(computer.done(&["names"]).contains("is a link"));
    assert_eq!(computer.done(&["suggest", "medicine", "kolibrin"]), "");
    fs::remove_dir_all(computer.home().join("names")).expect("removed");
    fs::create_dir(computer.path("elsewhere")).expect("a folder");
    symlink(computer.path("elsewhere"), computer.home().join("names")).expect("a link");
    computer
        .run(&["names", "add", &file])
        .refused(1, &["is a link"]);
    computer.run(&["names"]).refused(1, &["is a link"]);
    assert_eq!(fs::read(&outside).expect("the notes"), b"my notes");
    assert_eq!(
        fs::read_dir(computer.path("elsewhere"))
            .expect("a folder")
            .count(),
        0
    );
    // A link that a person names is theirs to follow.
    fs::remove_file(computer.home().join("names")).expect("removed");
    symlink(&file, computer.path("link.tsv")).expect("a link");
    computer.done(&["names", "add", &computer.arg("link.tsv")]);
}
