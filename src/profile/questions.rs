//! The person's questions for the doctor, ranked, and after the visit what was answered.

use super::record::record;
use super::values::{Line, Lines, YesNo, choice};

choice! {
    /// Where a question comes from.
    Source("source") {
        Own = "own",
        Bank = "bank",
    }
}

choice! {
    /// Whether a question is asked in any case.
    Urgency("urgency") {
        Ask = "ask",
        IfTime = "if-time",
    }
}

choice! {
    /// Whether a question stands on the papers.
    Privacy("privacy") {
        Printed = "printed",
        Private = "private",
    }
}

record! {
    entry
    /// A question for the doctor; its place in the list is its rank.
    Question("question")
    answers {
        /// The question.
        text: Lines,
        /// Ask in any case, or only if there is time.
        urgency: Urgency,
        /// What it is about.
        situation: Line,
        /// Own words, or taken from the list of suggestions.
        source: Source,
        /// Printed, or kept for the person alone.
        privacy: Privacy,
        /// After the visit: whether it was asked.
        asked: YesNo,
        /// After the visit: what the doctor answered.
        answer: Lines,
        /// After the visit: who follows it up.
        follow_up: Line,
    }
}

record! {
    /// Questions for the doctor.
    Questions("questions")
    answers {
        /// Something else the person wants to say or ask.
        something_else: Lines,
        /// Notes for the person alone; never printed.
        private_notes: Lines,
    }
    lists {
        /// The questions, most important first.
        questions: Question,
    }
}

impl Question {
    /// Whether it is kept for the person alone, until they say otherwise.
    pub fn is_private(&self) -> bool {
        self.privacy.given() == Some(&Privacy::Private)
    }
}
