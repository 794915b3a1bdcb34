//! The parts of the interview, in the order of the task list.

mod allergies;
mod family;
mod health;
mod medicines;
mod outcome;
mod questions;
mod reason;
mod records;
mod story;
mod visit;
mod wishes;

use super::form::Section;

/// All parts.
pub const SECTIONS: [Section; 11] = [
    visit::VISIT,
    reason::REASON,
    story::STORY,
    questions::QUESTIONS,
    health::HEALTH,
    medicines::MEDICINES,
    allergies::ALLERGIES,
    family::FAMILY,
    records::RECORDS,
    wishes::WISHES,
    outcome::OUTCOME,
];

/// The part of this name.
pub fn section(name: &str) -> Option<&'static Section> {
    SECTIONS.iter().find(|section| section.name == name)
}
