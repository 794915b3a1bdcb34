//! What a person told us: plain typed values, without files, without a clock.
//!
//! Each part of the interview is one file here, of the same name as its questions in `ask/sections`.

pub mod allergies;
pub mod answer;
pub mod cell;
pub mod edtf;
pub mod family;
pub mod health;
pub mod medicines;
pub mod outcome;
pub mod questions;
pub mod reason;
mod record;
pub mod records;
pub mod rough_date;
pub mod rows;
pub mod spot;
pub mod story;
pub mod text;
pub mod values;
pub mod visit;
pub mod wishes;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use cell::Record;

/// Everything one person told us for one visit.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Profile {
    /// The visit and the person.
    pub visit: visit::Visit,
    /// Why a second opinion, and the first one.
    pub reason: reason::Reason,
    /// The story so far.
    pub story: story::Story,
    /// Questions for the doctor.
    pub questions: questions::Questions,
    /// Illnesses, operations and safety facts.
    pub health: health::Health,
    /// Medicines.
    pub medicines: medicines::Medicines,
    /// Allergies and bad reactions.
    pub allergies: allergies::Allergies,
    /// The family.
    pub family: family::Family,
    /// Papers and pictures.
    pub records: records::Records,
    /// What matters to the person.
    pub wishes: wishes::Wishes,
    /// After the visit.
    pub outcome: outcome::Outcome,
    /// The name of the part that was answered last, so that a person can go on there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stopped_at: Option<String>,
    /// Members of the file that this version does not know; they are kept as they are.
    #[serde(flatten)]
    pub other: serde_json::Map<String, serde_json::Value>,
}

impl Profile {
    /// The names of its sections, in the order of the file.
    pub const SECTIONS: [&'static str; 11] = [
        "visit",
        "reason",
        "story",
        "questions",
        "health",
        "medicines",
        "allergies",
        "family",
        "records",
        "wishes",
        "outcome",
    ];

    /// A section by name.
    pub fn section(&self, name: &str) -> Option<&dyn Record> {
        Some(match name {
            "visit" => &self.visit,
            "reason" => &self.reason,
            "story" => &self.story,
            "questions" => &self.questions,
            "health" => &self.health,
            "medicines" => &self.medicines,
            "allergies" => &self.allergies,
            "family" => &self.family,
            "records" => &self.records,
            "wishes" => &self.wishes,
            "outcome" => &self.outcome,
            _ => return None,
        })
    }

    /// A section by name, to be changed.
    pub fn section_mut(&mut self, name: &str) -> Option<&mut dyn Record> {
        Some(match name {
            "visit" => &mut self.visit,
            "reason" => &mut self.reason,
            "story" => &mut self.story,
            "questions" => &mut self.questions,
            "health" => &mut self.health,
            "medicines" => &mut self.medicines,
            "allergies" => &mut self.allergies,
            "family" => &mut self.family,
            "records" => &mut self.records,
            "wishes" => &mut self.wishes,
            "outcome" => &mut self.outcome,
            _ => return None,
        })
    }

    /// The name by which the person is known everywhere: the one on the identity card, else what they like to be called.
    pub fn name(&self) -> &str {
        [&self.visit.name_on_id, &self.visit.called]
            .into_iter()
            .find_map(|answer| answer.given())
            .map_or("", |line| line.0.as_str())
    }
}
