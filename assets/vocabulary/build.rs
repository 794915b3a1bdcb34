//! Packs the lists of names into the program while it is built: checked line by line, made ready for comparing, compressed.
//!
//! A list that is damaged fails the build, with the file and the line named. **Why** here: the program has nothing left
//! to do at its start, and a list is unpacked only when a box first asks for it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

#[path = "../../src/vocabulary/fold.rs"]
#[expect(unreachable_pub, reason = "the program uses it in all its rooms")]
mod fold;

#[path = "../../src/vocabulary/sound.rs"]
mod sound;

#[path = "../../src/vocabulary/row.rs"]
mod row;

#[path = "../../src/vocabulary/mark.rs"]
mod mark;

use fold::fold;
use mark::mark;
use row::{Row, folded};
use sound::sound;

use super::write;

/// A list: its file, its columns, and whether its notes hold other names that people may type.
struct List {
    file: &'static str,
    columns: &'static [&'static str],
    notes_are_names: bool,
}

const LISTS: [List; 15] = [
    list(
        "medicines",
        &[
            "name",
            "note",
            "also",
            "kind",
            "substances",
            "twins",
            "sold",
            "routes",
            "forms",
            "strengths",
            "common",
            "source",
        ],
        false,
    ),
    list(
        "conditions",
        &["name", "note", "also", "code", "quiet"],
        true,
    ),
    list(
        "operations",
        &["name", "note", "also", "kind", "quiet"],
        true,
    ),
    list("tests", &["name", "note", "also", "kind", "quiet"], true),
    list("allergens", &["name", "note", "also", "trigger"], true),
    list("kinds", &["name", "note", "also", "code", "quiet"], true),
    list(
        "diagnoses",
        &["name", "note", "also", "code", "quiet"],
        false,
    ),
    list(
        "questions",
        &["name", "note", "also", "code", "group", "star", "manner"],
        false,
    ),
    list(
        "records",
        &["name", "note", "also", "area", "form", "place", "recent"],
        false,
    ),
    list(
        "heredity",
        &["name", "note", "also", "code", "group", "number", "quiet"],
        true,
    ),
    list("topics", &["kind", "key", "topics"], false),
    list("waiting", &["place", "days", "basis"], false),
    list("specialties", &["name", "note", "also"], true),
    list("lookalikes", &["name", "other"], false),
    list("words", &["word", "also"], false),
];

const fn list(file: &'static str, columns: &'static [&'static str], notes_are_names: bool) -> List {
    List {
        file,
        columns,
        notes_are_names,
    }
}

/// Most columns that a note may take beside a name.
const WIDEST_NOTE: usize = 60;

/// How many brands stand beside a substance.
const BRANDS: usize = 3;

/// Packs each list into this folder.
pub(super) fn pack(out: &Path) {
    for shared in ["fold", "sound", "row", "mark"] {
        println!("cargo::rerun-if-changed=src/vocabulary/{shared}.rs");
    }
    let folder = Path::new("assets/vocabulary");
    for list in &LISTS {
        let path = folder.join(format!("{}.tsv", list.file));
        println!("cargo::rerun-if-changed={}", path.display());
        let text =
            fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let rows = rows(list, &path, &text);
        let packed = match list.file {
            "medicines" => medicines(&rows),
            "lookalikes" => lookalikes(&rows),
            "waiting" => waiting(&rows),
            "words" => words(&rows),
            "topics" => rows.iter().map(|row| row.join("\t") + "\n").collect(),
            _ => plain(list, &rows),
        };
        if list.file == "medicines" {
            let path = out.join("marks");
            fs::write(&path, marks(&packed))
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        }
        write(&out.join(list.file), packed.as_bytes());
    }
}

/// The cells of each row, checked.
fn rows<'a>(list: &List, path: &Path, text: &'a str) -> Vec<Vec<&'a str>> {
    let fault =
        |line: usize, what: &str| -> ! { panic!("{}, line {}: {what}", path.display(), line + 1) };
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut rows = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let cells: Vec<&str> = line.split('\t').collect();
        if at == 0 {
            if cells != list.columns {
                fault(at, &format!("the columns are not {:?}", list.columns));
            }
            continue;
        }
        if cells.len() != list.columns.len() {
            fault(
                at,
                &format!("{} columns instead of {}", cells.len(), list.columns.len()),
            );
        }
        if cells.iter().any(|cell| cell.trim() != *cell) {
            fault(at, "a cell begins or ends with a space");
        }
        if line.chars().any(|c| c != '\t' && c.is_control()) {
            fault(at, "a character that is none");
        }
        let mut marks = list.columns.iter().zip(&cells);
        if marks.any(|(column, cell)| *column == "quiet" && !["", "typed"].contains(cell)) {
            fault(at, "a quiet entry says `typed`, others nothing");
        }
        let name = fold(cells[0]);
        if name.is_empty() {
            fault(at, "a row without a name");
        }
        if list.columns.contains(&"note") {
            if cells[1].chars().count() > WIDEST_NOTE {
                fault(at, "the note is too long");
            }
            if let Some(other) = seen.insert(name, at) {
                fault(at, &format!("the same name as in line {}", other + 1));
            }
        }
        rows.push(cells);
    }
    if rows.is_empty() {
        fault(0, "nothing in the list");
    }
    rows
}

/// How folded words sound, each as often as it sounds another way; nothing for the list of the rare, which is too long.
fn sounds(list: &str, words: &str) -> String {
    let mut sounds: Vec<String> = Vec::new();
    for words in words.split('|').filter(|_| list != "diagnoses") {
        let sound = sound(words);
        if !sounds.contains(&sound) {
            sounds.push(sound);
        }
    }
    sounds.join("|")
}

/// Name, note, folded words, their sounds, then the further columns.
fn plain(list: &List, rows: &[Vec<&str>]) -> String {
    let mut packed = String::new();
    for row in rows {
        let from_note = if list.notes_are_names { row[1] } else { "" };
        let words = folded(row[0], row[2].split('|').chain(from_note.split(", ")));
        let sounds = sounds(list.file, &words);
        let _ = write!(packed, "{}\t{}\t{words}\t{sounds}", row[0], row[1]);
        for cell in &row[3..] {
            let _ = write!(packed, "\t{cell}");
        }
        packed.push('\n');
    }
    packed
}

/// The same for medicines: further columns are kind, substances, twins, brands, routes, forms, strengths, how common.
fn medicines(rows: &[Vec<&str>]) -> String {
    // Commonest brands first, as the list is ordered.
    let mut brands: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for row in rows.iter().filter(|row| row[3] == "brand") {
        let known = brands.entry(row[4]).or_default();
        if known.len() < BRANDS {
            known.push(row[0]);
        }
    }
    let mut packed = String::new();
    for row in rows {
        let sold = match (row[3], row[6], brands.get(row[4])) {
            ("generic", "", Some(known)) => known.join("|"),
            (_, sold, _) => sold.to_owned(),
        };
        let row = Row {
            name: row[0],
            note: row[1],
            also: row[2],
            kind: row[3],
            substances: row[4],
            twins: row[5],
            sold: &sold,
            routes: row[7],
            forms: row[8],
            strengths: row[9],
            common: row[10],
        };
        row.write(&mut packed);
    }
    packed
}

/// The marks of all names in a packed list, in order: 8 bytes each.
fn marks(packed: &str) -> Vec<u8> {
    let lines = packed.lines().filter_map(|row| row.split('\t').nth(2));
    let mut marks: Vec<u64> = lines.flat_map(|line| line.split('|')).map(mark).collect();
    marks.sort_unstable();
    marks.dedup();
    marks.into_iter().flat_map(u64::to_le_bytes).collect()
}

/// Pairs of folded names, each both ways, in order; behind them the other name as it is written.
fn lookalikes(rows: &[Vec<&str>]) -> String {
    let mut pairs: Vec<(String, &str)> = Vec::new();
    for row in rows {
        pairs.push((fold(row[0]), row[1]));
        pairs.push((fold(row[1]), row[0]));
    }
    pairs.sort_unstable();
    pairs.dedup();
    let mut packed = String::new();
    for (name, other) in pairs {
        let _ = writeln!(packed, "{name}\t{other}");
    }
    packed
}

/// Words that mean the same, folded, a line each; of the parts of words the hyphen stays.
fn words(rows: &[Vec<&str>]) -> String {
    let mut packed = String::new();
    for row in rows {
        let words = std::iter::once(row[0]).chain(row[1].split('|'));
        let words = words.map(
            |word| match (word.strip_prefix('-'), word.strip_suffix('-')) {
                (Some(ending), _) => format!("-{}", fold(ending)),
                (_, Some(beginning)) => format!("{}-", fold(beginning)),
                (None, None) => fold(word),
            },
        );
        let _ = writeln!(packed, "{}", words.collect::<Vec<_>>().join("|"));
    }
    packed
}

/// Places and days, a line each.
fn waiting(rows: &[Vec<&str>]) -> String {
    let mut packed = String::new();
    for row in rows {
        let days: u16 = row[1]
            .parse()
            .unwrap_or_else(|error| panic!("waiting.tsv, {}: {error}", row[0]));
        let _ = writeln!(packed, "{}\t{days}", row[0]);
    }
    packed
}
