//! The drawing of the family: what each sign shows, the words below it, and the key.

mod illnesses;
mod kin;
mod names;
mod shape;
mod words;

use super::pen::Pen;
use super::phrase::with_aside;
use crate::language::Arg;
use crate::profile::values::Choice;
use crate::sheet::document::{Block, Text};
use crate::sheet::pedigree::{
    Fill, Inside, KeyEntry, Kin, Pedigree, Shape, Sign, Tree, Words, grow,
};
use illnesses::{Common, commonest};
use kin::patient;
use words::short;

/// The family's part of the paper with the drawing behind its heading; as it was where there is nobody to draw.
pub(super) fn in_front(pen: &Pen<'_>, mut family: Vec<Block>) -> Vec<Block> {
    let blocks = blocks(pen);
    let at = family.len().min(1);
    family.splice(at..at, blocks);
    family
}

fn blocks(pen: &Pen<'_>) -> Vec<Block> {
    let common = commonest(pen);
    let relatives = &pen.profile.family.relatives.entries;
    let kin: Vec<Kin> = relatives
        .iter()
        .map(|relative| kin::kin(pen, relative, &common))
        .collect();
    let pedigree = grow(&patient(pen, &common), &kin);
    if !pedigree.has_relatives() {
        return Vec::new();
    }
    let undrawn = undrawn(pen, &pedigree);
    let tree = Tree {
        key: key(pen, &common),
        words: own_words(pen),
        pedigree,
    };
    [Block::Tree(Box::new(tree))]
        .into_iter()
        .chain(undrawn.map(Block::Paragraph))
        .collect()
}

/// The signs that are explained wherever they are seen, illnesses first.
fn key(pen: &Pen<'_>, commonest: &[Common]) -> Vec<KeyEntry> {
    let entry = |sign: Sign, words: Text| KeyEntry { sign, words };
    let mut key: Vec<KeyEntry> = commonest
        .iter()
        .map(|common| entry(Sign::Fill(common.fill), short(&common.words)))
        .collect();
    let signs = [
        (Sign::Fill(Fill::Level), "tree-key-gene-change"),
        (Sign::Shape(Shape::Square), "tree-key-man"),
        (Sign::Shape(Shape::Circle), "tree-key-woman"),
        (Sign::Shape(Shape::Diamond), "tree-key-other"),
        (Sign::Shape(Shape::Triangle), "tree-key-loss"),
        (Sign::Dead, "tree-key-dead"),
        (Sign::Patient, "tree-key-patient"),
        (Sign::Inside(Inside::Unknown), "tree-key-unknown"),
        (Sign::Inside(Inside::Several(3)), "tree-key-several"),
        (Sign::Inside(Inside::Donor), "tree-key-donor"),
        (Sign::Adopted, "tree-key-adopted"),
        (Sign::ByBlood, "tree-key-by-blood"),
        (Sign::Broken, "tree-key-broken"),
    ];
    let signs = signs.into_iter();
    key.extend(signs.map(|(sign, id)| {
        let words = Text::plain(pen.text(id));
        let how = pen.profile.family.parents_related_words.given();
        let how = how
            .filter(|_| sign == Sign::ByBlood)
            .map(|how| short(&how.0));
        entry(sign, with_aside(words, how))
    }));
    key
}

fn own_words(pen: &Pen<'_>) -> Words {
    Words {
        alt: pen.text("tree-alt"),
        parts: ["tree-fathers-side", "tree-mothers-side", "tree-own-side"].map(|id| pen.text(id)),
        too_large: pen.text("tree-too-large"),
    }
}

/// Who is not in the drawing, by relation.
fn undrawn(pen: &Pen<'_>, pedigree: &Pedigree) -> Option<Text> {
    let relatives = &pen.profile.family.relatives.entries;
    let names: Vec<String> = pedigree
        .undrawn
        .iter()
        .map(|&at| match relatives[at].relation.given() {
            Some(relation) => pen.text(&format!("relation-{}", relation.key())),
            None => pen.text("list-family-relatives.entry"),
        })
        .collect();
    if names.is_empty() {
        return None;
    }
    let names_in_a_row = pen.language.list(&names);
    let args = [
        ("count", Arg::Count(names.len())),
        ("names", Arg::Words(&names_in_a_row)),
    ];
    Some(Text::plain(pen.language.fill("tree-undrawn", &args)))
}
