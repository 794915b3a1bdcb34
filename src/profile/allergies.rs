//! Allergies and bad reactions: to what, what happened, how bad it was.

use super::record::record;
use super::rough_date::RoughDate;
use super::values::{Line, choice};

choice! {
    /// What kind of thing made the person ill.
    Trigger("trigger") {
        Medicine = "medicine",
        Food = "food",
        Contrast = "contrast",
        Latex = "latex",
        Tape = "tape",
        Iodine = "iodine",
        Insect = "insect",
        Other = "other",
    }
}

choice! {
    /// How bad a reaction was, in the person's words.
    Severity("severity") {
        Mild = "mild",
        Bad = "bad",
        Emergency = "emergency",
    }
}

record! {
    entry
    /// A bad reaction.
    Allergy("allergy")
    answers {
        /// To what.
        to: Line,
        /// What kind of thing that is.
        trigger: Trigger,
        /// What happened.
        reaction: Line,
        /// How bad it was.
        severity: Severity,
        /// When it was.
        date: RoughDate,
    }
}

record! {
    /// Allergies and bad reactions.
    Allergies("allergies")
    lists {
        /// The reactions.
        allergies: Allergy,
    }
}
