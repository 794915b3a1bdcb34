//! The house rules: which room may use which, what only certain rooms may touch, and how every file begins.

mod support {
    pub(crate) mod rooms;
    pub(crate) mod source;
}

use std::collections::BTreeSet;
use std::fs;
use std::sync::LazyLock;

use support::rooms::{ONLY_BELOW, ROOMS, TOUCH};
use support::source::{Source, below, root, split};

static SRC: LazyLock<Vec<Source>> = LazyLock::new(|| below("src"));
static TESTS: LazyLock<Vec<Source>> = LazyLock::new(|| below("tests"));

fn sources() -> impl Iterator<Item = &'static Source> {
    SRC.iter().chain(&*TESTS)
}

/// The file as it is, with its comments.
fn text_of(source: &Source) -> String {
    fs::read_to_string(root().join(&source.path)).expect("a text file")
}

/// The first folder or file below `src`: the room. `src/lib.rs` is no room.
fn room_of(path: &str) -> &str {
    let name = path.split('/').nth(1).unwrap_or_default();
    name.strip_suffix(".rs").unwrap_or(name)
}

/// How many modules lie between the crate's root and a file.
fn depth_of(path: &str) -> usize {
    let inside = path.trim_start_matches("src/").trim_end_matches(".rs");
    inside.split('/').filter(|name| *name != "mod").count()
}

/// How many lines have code on them, the tests at the end not counted.
fn lines_of_code(source: &Source) -> usize {
    let lines = source.code.lines();
    lines.filter(|line| !line.trim().is_empty()).count()
}

/// The words behind `//` on each line that has them outside of quotation marks.
fn comments(source: &Source) -> Vec<String> {
    let text = text_of(source);
    let quoted = |at: usize| {
        let mut quotes = source.quotes.iter();
        quotes.any(|quote| (quote.at..=quote.at + quote.words.len()).contains(&at))
    };
    let starts = text.match_indices("//").filter(|(at, _)| !quoted(*at));
    starts
        .filter_map(|(at, _)| text[at..].lines().next())
        .map(str::to_owned)
        .collect()
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn word_at(code: &str) -> &str {
    let end = code.find(|c| !is_word(c)).unwrap_or(code.len());
    &code[..end]
}

/// The rooms that a file names, each with its line: by `crate::`, and by a `super::` that leads out of its room.
fn rooms_named(source: &Source) -> Vec<(usize, String)> {
    let code = &source.code;
    let mut named = Vec::new();
    for (at, path) in code.match_indices("crate::") {
        if !code[..at].ends_with(is_word) {
            push_heads(source, at + path.len(), &mut named);
        }
    }
    let mut from = 0;
    while let Some(found) = code[from..].find("super::") {
        let at = from + found;
        let run = &code[at..];
        let steps = run.split("super::").take_while(|gap| gap.is_empty());
        let steps = steps.count();
        from = at + steps.max(1) * "super::".len();
        if steps >= depth_of(&source.path) {
            push_heads(source, from, &mut named);
        }
    }
    named
}

/// The first names of a path or of a group of paths in braces.
fn push_heads(source: &Source, at: usize, named: &mut Vec<(usize, String)>) {
    let code = &source.code[at..];
    let line = source.line(at);
    let Some(group) = code.strip_prefix('{') else {
        named.push((line, word_at(code).to_owned()));
        return;
    };
    let mut depth = 0;
    let mut start = 0;
    for (index, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            ',' | '}' if depth == 0 => {
                let head = word_at(group[start..index].trim()).to_owned();
                if !head.is_empty() {
                    named.push((line, head));
                }
                start = index + 1;
                if c == '}' {
                    return;
                }
            }
            '}' => depth -= 1,
            _ => {}
        }
    }
}

/// Whether a file lies in one of these places.
fn lies_in(path: &str, places: &[&str]) -> bool {
    places.iter().any(|place| match place.strip_suffix('/') {
        Some(_) => path.starts_with(place),
        None => path == *place,
    })
}

/// Places in the code where these words stand as whole words.
fn places_of(code: &str, words: &str) -> Vec<usize> {
    code.match_indices(words)
        .map(|(at, _)| at)
        .filter(|at| !words.starts_with(is_word) || !code[..*at].ends_with(is_word))
        .filter(|at| !words.ends_with(is_word) || !code[at + words.len()..].starts_with(is_word))
        .collect()
}

/// The dependencies of `Cargo.toml`: the lines above one, and its name. `heading` is the table, such as `dependencies`.
fn dependencies(heading: &str) -> Vec<(Vec<String>, String)> {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("Cargo.toml");
    let mut inside = false;
    let mut above = Vec::new();
    let mut found = Vec::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line == format!("[{heading}]");
            above.clear();
        } else if let Some(comment) = line.strip_prefix('#') {
            above.push(comment.trim().to_owned());
        } else if let Some((name, _)) = line.split_once('=').filter(|_| inside) {
            found.push((std::mem::take(&mut above), name.trim().to_owned()));
        } else {
            above.clear();
        }
    }
    found
}

#[test]
fn a_room_uses_only_the_rooms_below_it() {
    let mut wrong = Vec::new();
    for source in &*SRC {
        let Some(room) = ROOMS.iter().find(|room| room.name == room_of(&source.path)) else {
            continue;
        };
        for (line, named) in rooms_named(source) {
            let is_room = ROOMS.iter().any(|room| room.name == named);
            if is_room && named != room.name && !room.rooms.contains(&named.as_str()) {
                wrong.push(format!(
                    "{}:{line}: {} may not use {named}",
                    source.path, room.name
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_room_names_only_its_own_crates() {
    let mut wrong = Vec::new();
    for source in &*SRC {
        let room = ROOMS.iter().find(|room| room.name == room_of(&source.path));
        for (_, dependency) in dependencies("dependencies") {
            let name = dependency.replace('-', "_");
            let places = places_of(&source.code, &format!("{name}::"));
            let Some(at) = places.first() else { continue };
            let inner = ONLY_BELOW.iter().find(|(only, _)| *only == name);
            let fits = match (inner, room) {
                (Some((_, folders)), _) => lies_in(&source.path, folders),
                (None, Some(room)) => room.crates.contains(&name.as_str()),
                (None, None) => false,
            };
            if !fits {
                wrong.push(format!(
                    "{}:{}: names {name}",
                    source.path,
                    source.line(*at)
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_disk_the_clock_and_the_environment_are_touched_in_few_places() {
    let mut wrong = Vec::new();
    for source in &*SRC {
        for (words, places) in TOUCH {
            if lies_in(&source.path, places) {
                continue;
            }
            for at in places_of(&source.code, words) {
                wrong.push(format!("{}:{}: {words}", source.path, source.line(at)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn only_the_command_line_prints() {
    let mut wrong = Vec::new();
    for source in &*SRC {
        for print in ["println!", "eprintln!", "print!", "eprint!", "dbg!"] {
            for at in places_of(&source.code, print) {
                wrong.push(format!("{}:{}: {print}", source.path, source.line(at)));
            }
        }
        let stream = places_of(&source.code, "stdout()");
        let draws = ["src/cli/", "src/tui/terminal.rs", "src/linear/"];
        if !stream.is_empty() && !lies_in(&source.path, &draws) {
            wrong.push(format!("{}: writes to standard output", source.path));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The rooms that the picture in `src/lib.rs` names.
fn rooms_drawn(source: &Source) -> BTreeSet<String> {
    let text = text_of(source);
    let lines = text.lines().filter_map(|line| line.strip_prefix("//! "));
    let inside = lines
        .skip_while(|line| *line != "```text")
        .skip(1)
        .take_while(|line| *line != "```");
    inside
        .map(|line| {
            let words = match line.strip_prefix("floor ") {
                Some(rest) => rest.split_once(' ').map_or("", |(_, rest)| rest),
                None => line,
            };
            word_at(words.trim_start()).to_owned()
        })
        .collect()
}

#[test]
fn the_map_in_lib_rs_is_true() {
    let lib = SRC
        .iter()
        .find(|source| source.path == "src/lib.rs")
        .expect("src/lib.rs");
    let built: BTreeSet<String> = lib
        .code
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
        .map(str::to_owned)
        .collect();
    assert_eq!(rooms_drawn(lib), built);
    for room in &built {
        assert!(
            ROOMS.iter().any(|known| known.name == *room),
            "{room} is not in the table of this test"
        );
    }
}

/// What a file says it is for: the first paragraph of its head.
fn purpose(source: &Source) -> String {
    let text = text_of(source);
    let head = text.lines().map_while(|line| line.strip_prefix("//!"));
    let lines: Vec<&str> = head
        .map(str::trim)
        .take_while(|line| !line.is_empty())
        .collect();
    lines.join(" ")
}

#[test]
fn every_file_says_first_what_it_is_for() {
    let mut wrong = Vec::new();
    for source in sources() {
        let purpose = purpose(source);
        if !purpose.ends_with(['.', '!', '?', ':']) || purpose.split(' ').count() < 3 {
            wrong.push(format!("{}: {purpose:?}", source.path));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_file_is_long() {
    let mut wrong = Vec::new();
    for source in sources() {
        let lines = lines_of_code(source);
        if lines > 400 {
            wrong.push(format!("{}: {lines} lines of code", source.path));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nothing_is_left_for_later() {
    let mut wrong = Vec::new();
    for source in sources() {
        let comments = comments(source);
        for mark in ["TODO", "FIXME", "XXX", "HACK"] {
            for line in comments.iter().filter(|line| line.contains(mark)) {
                wrong.push(format!("{}: {line}", source.path));
            }
        }
        for mark in ["todo!", "unimplemented!", "#[ignore", "#[allow(dead_code"] {
            for at in places_of(&source.code, mark) {
                wrong.push(format!("{}:{}: {mark}", source.path, source.line(at)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_dependency_says_why_it_is_there() {
    for heading in ["dependencies", "dev-dependencies"] {
        let found = dependencies(heading);
        assert!(!found.is_empty(), "{heading}");
        for (above, name) in found {
            assert!(!above.is_empty(), "{name} has no comment above it");
        }
    }
}

#[test]
fn every_dependency_is_used_in_the_rooms_that_it_says() {
    let sources = &*SRC;
    let mut wrong = Vec::new();
    for (above, dependency) in dependencies("dependencies") {
        let name = format!("{}::", dependency.replace('-', "_"));
        let users: BTreeSet<&str> = sources
            .iter()
            .filter(|source| !places_of(&source.code, &name).is_empty())
            .map(|source| room_of(&source.path))
            .collect();
        if users.is_empty() {
            wrong.push(format!("{dependency} is not used"));
        }
        // "profile, tui: why"; "profile: why; store: why too".
        let said = above.join(" ");
        let named: Vec<&str> = said
            .split("; ")
            .filter_map(|part| part.split_once(": "))
            .flat_map(|(rooms, _)| rooms.split(", "))
            .map(|room| room.split('/').next().unwrap_or(room))
            .filter(|room| ROOMS.iter().any(|known| known.name == *room))
            .collect();
        let named: BTreeSet<&str> = named.into_iter().collect();
        if named != users {
            wrong.push(format!(
                "{dependency} says {named:?} and is used in {users:?}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn this_test_sees_paths_in_every_form() {
    let code = [
        "use crate::{store::Store, profile::{Profile, text::{Lines, clean}}};",
        "fn f(x: &'a str) -> char { '\"' } // crate::tui",
        "const A: &str = \"crate::cli\"; const B: &str = r#\"crate::\"cli\"\"#;",
        "fn g() { super::super::super::sheet::plain(); $crate::language::x(); super::super::here() }",
        "pub(crate) fn h() {}",
        "#[cfg(test)]",
        "mod tests { use crate::linear; }",
    ];
    let code = code.join("\n");
    let source = split("src/interview/update/text.rs".to_owned(), &code);
    let named: Vec<String> = rooms_named(&source)
        .into_iter()
        .map(|(_, room)| room)
        .collect();
    assert_eq!(named, ["store", "profile", "language", "sheet"]);
    let quotes: Vec<&str> = source
        .quotes
        .iter()
        .map(|quote| quote.words.as_str())
        .collect();
    assert_eq!(quotes, ["crate::cli", "crate::\"cli\""]);
}
