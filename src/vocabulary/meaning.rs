//! Words that mean the same, `kidney` and `renal`, and the parts that doctors' words are made of: `nephr-`, `-itis`.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::packed::{packed, unpack};
use super::root::root;

/// The list of meanings: by root, by beginning and by ending, each with its rows.
#[derive(Default)]
struct Meanings {
    roots: HashMap<String, Vec<u16>>,
    beginnings: Vec<(&'static str, u16)>,
    endings: Vec<(&'static str, u16)>,
}

static MEANINGS: LazyLock<Meanings> = LazyLock::new(|| {
    let mut meanings = Meanings::default();
    for (row, number) in unpack(packed!("words")).lines().zip(0..) {
        for word in row.split('|') {
            if let Some(ending) = word.strip_prefix('-') {
                meanings.endings.push((ending, number));
            } else if let Some(beginning) = word.strip_suffix('-') {
                meanings.beginnings.push((beginning, number));
            } else {
                meanings.roots.entry(root(word)).or_default().push(number);
            }
        }
    }
    meanings
});

/// The rows of the list that a root stands in: two roots that share one mean the same.
pub(super) fn meanings(root: &str) -> &'static [u16] {
    MEANINGS.roots.get(root).map_or(&[], Vec::as_slice)
}

/// What the parts of a word mean, when all of it is known parts: of `nephritis` the rows of kidney and of swelling.
pub(super) fn parts(word: &str) -> Vec<Vec<u16>> {
    let mut found = Vec::new();
    if !split(word, &mut found) {
        found.clear();
    }
    found
}

/// Splits a word from its beginning on; tells whether it came to an ending.
fn split(word: &str, found: &mut Vec<Vec<u16>>) -> bool {
    let rows = |parts: &[(&str, u16)], part: &str| -> Vec<u16> {
        let same = parts.iter().filter(|(other, _)| *other == part);
        same.map(|(_, row)| *row).collect()
    };
    if !found.is_empty() {
        let ending = rows(&MEANINGS.endings, word);
        if !ending.is_empty() {
            found.push(ending);
            return true;
        }
    }
    for (beginning, _) in &MEANINGS.beginnings {
        let Some(rest) = word.strip_prefix(beginning) else {
            continue;
        };
        found.push(rows(&MEANINGS.beginnings, beginning));
        // A vowel may join the parts: `oste-o-chondr-oma`.
        let joined = rest.strip_prefix(['o', 'i', 'a']);
        if split(rest, found) || joined.is_some_and(|rest| split(rest, found)) {
            return true;
        }
        found.pop();
    }
    false
}
