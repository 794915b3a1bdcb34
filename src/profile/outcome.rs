//! After the visit: what the second doctor said beside the first, and what happens next.

use super::record::record;
use super::rough_date::RoughDate;
use super::values::{Line, Lines, choice};

choice! {
    /// Whether the second doctor agrees.
    Agrees("agrees") {
        Yes = "yes",
        Partly = "partly",
        No = "no",
        Open = "open",
    }
}

choice! {
    /// Whether a written report comes.
    Report("report") {
        Yes = "yes",
        No = "no",
        InHand = "in-hand",
    }
}

record! {
    entry
    /// A next step.
    Step("step")
    answers {
        /// What is to be done.
        what: Line,
        /// Who does it.
        who: Line,
        /// By when.
        by_when: RoughDate,
    }
}

record! {
    /// After the visit.
    Outcome("outcome")
    answers {
        /// Whether the second doctor agrees with the diagnosis.
        agrees_diagnosis: Agrees,
        /// The second doctor's diagnosis.
        second_diagnosis: Lines,
        /// Whether the second doctor agrees with the plan.
        agrees_plan: Agrees,
        /// The second doctor's plan.
        second_plan: Lines,
        /// Where the two differ, and why.
        why_differ: Lines,
        /// New tests.
        new_tests: Lines,
        /// Whether a written report comes.
        report: Report,
        /// What was said, in the person's own words.
        own_words: Lines,
        /// How the person feels about it.
        feel: Lines,
        /// What the person chooses.
        choice: Lines,
    }
    lists {
        /// What happens next.
        steps: Step,
    }
}
