//! The family tree: ten families as they are drawn, and the laws that hold for any family.

mod families;
mod golden;
mod laws_of_trees;
mod links;
mod paper;

#[path = "../support/laws.rs"]
mod laws;

use jiff::civil::{Date, date};
use previsit::language::Language;
use previsit::profile::Profile;
use previsit::sheet::compose::{Audience, Choices, compose};
use previsit::sheet::document::{Block, Sheet};
use previsit::sheet::pedigree::Tree;

/// The day on which every sheet of these tests is made.
const MADE: Date = date(2026, 5, 20);

thread_local! {
    static ENGLISH: Language = Language::english();
}

/// The patient's paper.
fn patients_paper(profile: &Profile) -> Sheet {
    let choices = Choices::all(Audience::Patient, MADE);
    ENGLISH.with(|english| compose(profile, &choices, english))
}

/// The drawing on the patient's paper.
fn tree(profile: &Profile) -> Option<Tree> {
    let mut sheet = patients_paper(profile);
    let blocks = std::mem::take(&mut sheet.papers[0].blocks);
    blocks.into_iter().find_map(|block| match block {
        Block::Tree(tree) => Some(*tree),
        _ => None,
    })
}
