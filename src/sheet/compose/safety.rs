//! The facts that keep a person safe: printed on page 1 even when nobody has answered them.
//!
//! "No", "not sure", "asked, nobody knows", "prefers not to say" and "not filled in" are five different answers here.

use super::allergies;
use super::pen::Pen;
use crate::profile::spot::Spot;
use crate::profile::visit::Sex;
use crate::sheet::document::{Block, Fact, Text};

const HEALTH: Spot = Spot::section("health");

/// Each fact with the question whose words go with it.
const FACTS: [(&str, &str); 8] = [
    ("blood_thinner", "blood_thinner_name"),
    ("implants", "implant_card"),
    ("kidney_problem", "kidney_words"),
    ("diabetes", ""),
    ("pregnancy", ""),
    ("anaesthetic", "anaesthetic_words"),
    ("contrast", "contrast_words"),
    ("transfusion", "transfusion_wishes"),
];

/// What is longer, in letters, stands before the short facts, which share their lines.
const HALF_A_LINE: usize = 36;

/// Allergies first, then what must be known before a test, a scan or an operation.
pub(super) fn blocks(pen: &mut Pen<'_>) -> Vec<Block> {
    let facts: Vec<Fact> = FACTS
        .into_iter()
        .filter_map(|(key, words)| fact(pen, key, words))
        .collect();
    let is_long = |fact: &Fact| fact.label.len() + fact.value.words().len() > HALF_A_LINE;
    let (mut long, short): (Vec<Fact>, Vec<Fact>) = facts.into_iter().partition(is_long);
    long.insert(0, allergies::fact(pen));
    vec![
        Block::Heading(2, Text::plain(pen.text("sheet-safety"))),
        Block::RunIn(long.into_iter().chain(short).collect()),
    ]
}

/// The answer, and the words that go with it: those of a wish or a detail keep their label.
pub(super) fn fact(pen: &mut Pen<'_>, key: &'static str, words: &'static str) -> Option<Fact> {
    let is_male = pen.profile.visit.sex_at_birth.given() == Some(&Sex::Male);
    let answer = pen.answer(&HEALTH, key);
    if key == "pregnancy" && is_male && answer.is_none() {
        return None;
    }
    let answer = answer.unwrap_or_else(|| pen.open());
    let words = match words {
        "transfusion_wishes" => pen.named(&HEALTH, words),
        words => pen.bare(&HEALTH, words),
    };
    let value = pen.join(
        [Some(answer), words].into_iter().flatten(),
        "sheet-semicolon",
    );
    Some(Fact {
        label: pen.label(&HEALTH, key),
        value,
    })
}
