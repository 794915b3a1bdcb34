//! The README tells the truth: its keys, its commands, its links, its fixed lines.
//!
//! The table of keys is written anew with `INSTA_UPDATE=always cargo test --test readme`.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use previsit::cli;
use previsit::interview::keys;
use previsit::language::Language;

const BEGIN: &str = "<!-- keys -->\n";
const END: &str = "<!-- /keys -->";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn readme() -> String {
    fs::read_to_string(root().join("README.md")).expect("README.md")
}

/// Words as they stand in a paragraph, its line breaks taken for spaces.
fn running(text: &str) -> String {
    let lines: Vec<&str> = text
        .lines()
        .map(|line| line.trim_start_matches("> ").trim())
        .collect();
    lines.join(" ")
}

fn table() -> String {
    let mut table = "| key | what it does |\n|---|---|\n".to_owned();
    for (key, words) in keys::table(&Language::english()) {
        writeln!(table, "| {key} | {words} |").expect("a line");
    }
    table
}

#[test]
fn the_keys_are_those_of_the_program() {
    let readme = readme();
    let (before, rest) = readme.split_once(BEGIN).expect(BEGIN);
    let (stands, after) = rest.split_once(END).expect(END);
    let table = table();
    if stands != table && std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        let new = [before, BEGIN, &table, END, after].concat();
        fs::write(root().join("README.md"), new).expect("README.md");
        return;
    }
    assert_eq!(stands, table, "write it anew with INSTA_UPDATE=always");
}

#[test]
fn the_two_commands_stand_on_lines_of_their_own() {
    let readme = readme();
    for command in ["\n    cargo run --release\n", "\n    cargo test\n"] {
        assert_eq!(readme.matches(command).count(), 1, "{command}");
    }
    let test = readme
        .split("\n## Test\n")
        .nth(1)
        .expect("a part about tests");
    assert!(
        test.trim_start_matches('\n')
            .starts_with("    cargo test\n"),
        "what .ci/run looks for"
    );
}

#[test]
fn every_command_is_shown_and_every_command_shown_is_there() {
    let readme = readme();
    let program = cli::definition(&Language::english());
    let commands: Vec<&str> = program
        .get_subcommands()
        .map(clap::Command::get_name)
        .collect();
    for command in &commands {
        assert!(
            readme.contains(&format!("\n    previsit {command}")),
            "{command}"
        );
    }
    for line in readme
        .lines()
        .filter_map(|line| line.strip_prefix("    previsit "))
    {
        let first = line.split_whitespace().next().unwrap_or_default();
        let is_option = line.starts_with("--");
        let is_known = is_option || line.starts_with(' ') || commands.contains(&first);
        assert!(is_known, "{line}");
    }
}

#[test]
fn the_examples_are_understood_by_the_program() {
    for line in readme()
        .lines()
        .filter_map(|line| line.strip_prefix("    previsit "))
    {
        // What a command does stands behind three spaces.
        let words = line
            .split("   ")
            .next()
            .unwrap_or_default()
            .split_whitespace();
        let args = std::iter::once("previsit").chain(words);
        let read = cli::definition(&Language::english()).try_get_matches_from(args);
        assert!(read.is_ok(), "{line}");
    }
}

#[test]
fn the_fixed_lines_of_the_program_stand_in_it() {
    let readme = running(&readme());
    for words in [
        "If you have chest pain, trouble breathing, a weak face or arm, trouble speaking, heavy bleeding, a severe \
         allergic reaction, sudden confusion, fainting, or thoughts of ending your life: stop here. Call your local \
         emergency number now. Fever during chemo: call your cancer team right away, day or night.",
        "The sheet is not medical advice. It does not say what illness you have or what you should do. It helps you \
         talk with your doctor.",
        "Do not start, stop or change a medicine because of the sheet.",
        "Waiting for a second opinion may not be safe for every illness. Ask your doctor how long you can wait.",
        "A different opinion is not proof that the first was wrong.",
    ] {
        assert!(readme.contains(words), "{words}");
    }
}

#[test]
fn what_it_links_to_is_there() {
    let readme = readme();
    let links = readme
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split_once(')'));
    for (link, _) in links.filter(|(link, _)| !link.starts_with("http")) {
        assert!(root().join(link).is_file(), "{link}");
    }
    let quoted = readme.split('`').skip(1).step_by(2);
    for path in quoted.filter(|words| {
        words.starts_with("src/") || words.starts_with("tests/") || words.starts_with("assets/")
    }) {
        assert!(root().join(path).exists(), "{path}");
    }
}

#[test]
fn the_version_of_rust_is_the_one_that_is_needed() {
    let version = env!("CARGO_PKG_RUST_VERSION");
    assert!(
        readme().contains(&format!("[Rust](https://rustup.rs) {version} or newer")),
        "{version}"
    );
}

#[test]
fn its_sentences_are_not_long() {
    let prose = readme()
        .lines()
        .filter(|line| !line.starts_with(['|', ' ', '<', '!']))
        .collect::<Vec<_>>()
        .join("\n");
    for paragraph in prose.split("\n\n").flat_map(|part| part.split("\n- ")) {
        for sentence in running(paragraph).split_inclusive(['.', '?', ':']) {
            let count = sentence.split_whitespace().count();
            assert!(count <= 40, "{count} words: {sentence}");
        }
    }
}
