//! What matters to the person, so that a plan can fit a life.

use super::record::record;
use super::values::{Lines, choice};

choice! {
    /// What matters most, chosen and put in order.
    Matters("matters") {
        LiveLonger = "live-longer",
        BeAtHome = "be-at-home",
        LessPain = "less-pain",
        ClearHead = "clear-head",
        KeepWorking = "keep-working",
        BeThere = "be-there",
        AvoidHospital = "avoid-hospital",
        Cost = "cost",
    }
}

choice! {
    /// How much the person wants to know.
    HowMuch("how-much") {
        All = "all",
        MainPoints = "main-points",
        AskRelative = "ask-relative",
    }
}

choice! {
    /// Who decides.
    HowDecide("how-decide") {
        Me = "me",
        Together = "together",
        Doctor = "doctor",
    }
}

record! {
    /// What matters to the person.
    Wishes("wishes")
    answers {
        /// What matters most, in order.
        matters: Vec<Matters>,
        /// More about it, in own words.
        matters_words: Lines,
        /// What the person does not want.
        do_not_want: Lines,
        /// How much the person wants to know.
        how_much: HowMuch,
        /// How the person likes to decide.
        how_decide: HowDecide,
        /// What faith or culture asks for.
        faith: Lines,
        /// What helps when the person is upset.
        upset_help: Lines,
    }
}
