//! The story so far: how it began, what troubles most now, what happened when, and what was tried.

use super::record::record;
use super::rough_date::RoughDate;
use super::values::{Line, Lines, Scale, choice};

choice! {
    /// How a symptom behaves.
    Pattern("pattern") {
        Constant = "constant",
        ComesAndGoes = "comes-and-goes",
    }
}

choice! {
    /// What a symptom gets in the way of.
    Effect("effect") {
        Sleep = "sleep",
        Walking = "walking",
        Work = "work",
        Eating = "eating",
        Mood = "mood",
        Other = "other",
    }
}

choice! {
    /// What kind of event it was.
    EventKind("event-kind") {
        Symptom = "symptom",
        Visit = "visit",
        Test = "test",
        Biopsy = "biopsy",
        Operation = "operation",
        TreatmentStart = "treatment-start",
        TreatmentStop = "treatment-stop",
        HospitalStay = "hospital-stay",
        Other = "other",
    }
}

choice! {
    /// Whether a treatment helped.
    Helped("helped") {
        Yes = "yes",
        Some = "some",
        No = "no",
    }
}

record! {
    entry
    /// Something the person feels or notices.
    Symptom("symptom")
    answers {
        /// What it is.
        what: Line,
        /// Where in the body.
        place: Line,
        /// What it feels like.
        feels_like: Line,
        /// When it began.
        since: RoughDate,
        /// Constant, or comes and goes.
        pattern: Pattern,
        /// How bad it is now, 0 to 10.
        now: Scale,
        /// How bad it is at its worst, 0 to 10.
        worst: Scale,
        /// What makes it better.
        better_with: Line,
        /// What makes it worse.
        worse_with: Line,
        /// What it gets in the way of.
        effects: Vec<Effect>,
        /// What changed in the last 4 weeks.
        change: Lines,
    }
}

record! {
    entry
    /// Something that happened on the way.
    Event("event")
    answers {
        /// When it was.
        date: RoughDate,
        /// What kind of event.
        kind: EventKind,
        /// What happened.
        what: Line,
        /// Where it was.
        place: Line,
        /// What came out of it, in the person's own words.
        result: Lines,
    }
}

record! {
    entry
    /// A treatment that was tried.
    Treatment("treatment")
    answers {
        /// Its name.
        name: Line,
        /// When it began.
        from: RoughDate,
        /// When it ended.
        until: RoughDate,
        /// The dose, if known, as the person writes it.
        dose: Line,
        /// Whether it helped.
        helped: Helped,
        /// Why it was stopped.
        why_stopped: Line,
        /// What side effects it had.
        side_effects: Line,
    }
}

record! {
    /// The story so far.
    Story("story")
    answers {
        /// The first sign that something was wrong.
        first_sign: Lines,
        /// When that was.
        first_sign_when: RoughDate,
        /// What is worst now.
        worst_now: Lines,
    }
    lists {
        /// What the person feels or notices.
        symptoms: Symptom,
        /// What happened, in order.
        events: Event,
        /// What was tried.
        treatments: Treatment,
    }
}
