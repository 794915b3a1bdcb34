//! What is kept in profiles: ids that must not vanish nor change their meaning unnoticed.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::rows::list;

/// The columns that identify a row, and what it means: the file, the id, the meaning.
const IDS: [(&str, &str, &str); 2] = [
    ("questions", "code", "name"),
    ("heredity", "number", "name"),
];

/// The columns whose values are keys in the program or in a profile.
const KEYS: [(&str, &str); 10] = [
    ("questions", "group"),
    ("heredity", "group"),
    ("records", "area"),
    ("records", "form"),
    ("records", "place"),
    ("records", "recent"),
    ("operations", "kind"),
    ("tests", "kind"),
    ("allergens", "trigger"),
    ("waiting", "place"),
];

#[test]
fn an_id_stands_for_one_row() {
    for (file, column, _) in IDS {
        let mut seen = BTreeSet::new();
        for row in list(file).rows() {
            let id = row.cell(column);
            assert!(!id.is_empty() && seen.insert(id), "{file}: {id}");
        }
    }
}

#[test]
fn ids_keep_their_meaning() {
    let mut text = String::new();
    for (file, column, meaning) in IDS {
        let ids: BTreeMap<&str, &str> = list(file)
            .rows()
            .map(|row| (row.cell(column), row.cell(meaning)))
            .collect();
        for (id, meaning) in ids {
            let _ = writeln!(text, "{file} {id}: {meaning}");
        }
    }
    insta::assert_snapshot!("ids", text);
}

#[test]
fn keys_stay() {
    let mut text = String::new();
    for (file, column) in KEYS {
        let keys: BTreeSet<&str> = list(file)
            .rows()
            .flat_map(|row| row.values(column))
            .collect();
        let keys: Vec<&str> = keys.into_iter().collect();
        let _ = writeln!(text, "{file} {column}: {}", keys.join(" "));
    }
    insta::assert_snapshot!("keys", text);
}
