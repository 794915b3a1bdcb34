//! Which illnesses get a pattern in the drawing of the family: the commonest ones.

use std::collections::BTreeMap;

use super::super::pen::Pen;
use super::words::line;
use crate::sheet::pedigree::Fill;
use crate::vocabulary::fold;

/// An illness that has a pattern.
pub(super) struct Common {
    /// Its name, folded to plain small letters.
    pub(super) folded: String,
    /// Its name in the person's words.
    pub(super) words: String,
    /// Its pattern.
    pub(super) fill: Fill,
}

/// The illnesses that most relatives have, those that were named first before others.
pub(super) fn commonest(pen: &Pen<'_>) -> Vec<Common> {
    let mut found: Vec<(String, String, usize)> = Vec::new();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for relative in &pen.profile.family.relatives.entries {
        let mut here: Vec<String> = Vec::new();
        for illness in &relative.illnesses.entries {
            let Some(words) = illness.what.given().map(line) else {
                continue;
            };
            let folded = fold(&words);
            if folded.is_empty() || here.contains(&folded) {
                continue;
            }
            here.push(folded.clone());
            let at = *known.entry(folded.clone()).or_insert_with(|| {
                found.push((folded, words, 0));
                found.len() - 1
            });
            found[at].2 += 1;
        }
    }
    found.sort_by_key(|(_, _, count)| std::cmp::Reverse(*count));
    let fills = Fill::OF_ILLNESSES.into_iter();
    found
        .into_iter()
        .zip(fills)
        .map(|((folded, words, _), fill)| Common {
            folded,
            words,
            fill,
        })
        .collect()
}

/// The patterns for illnesses with these names, folded to plain small letters.
pub(super) fn fills(names: &[String], commonest: &[Common]) -> Vec<Fill> {
    let common = commonest.iter();
    let has = |common: &&Common| names.contains(&common.folded);
    common.filter(has).map(|common| common.fill).collect()
}
