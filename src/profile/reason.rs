//! Why a second opinion: the reasons, what the first doctor said, and the options on the table.

use super::record::record;
use super::rough_date::RoughDate;
use super::values::{Line, Lines, YesNo, choice};

choice! {
    /// The situations in which a second opinion helps.
    Situation("situation") {
        NotEnoughInformation = "not-enough-information",
        DoNotAgree = "do-not-agree",
        SeriousOrRare = "serious-or-rare",
        ChoiceOrSurgery = "choice-or-surgery",
        NotWorking = "not-working",
        NoDiagnosis = "no-diagnosis",
        Other = "other",
    }
}

choice! {
    /// What the visit is for, above all.
    MainReason("main-reason") {
        CheckDiagnosis = "check-diagnosis",
        NoDiagnosisYet = "no-diagnosis-yet",
        ChooseTreatment = "choose-treatment",
        SurgeryAdvised = "surgery-advised",
        TreatmentNotWorking = "treatment-not-working",
        SideEffects = "side-effects",
        RareDisease = "rare-disease",
        Reassurance = "reassurance",
        Explanation = "explanation",
        Other = "other",
    }
}

choice! {
    /// What the person was told about the nature of the illness.
    Nature("nature") {
        Benign = "benign",
        Malignant = "malignant",
        NotTold = "not-told",
    }
}

choice! {
    /// Whether the treatment has begun.
    Started("started") {
        No = "no",
        Planned = "planned",
        Yes = "yes",
        Finished = "finished",
    }
}

record! {
    entry
    /// One way to go that is on the table.
    Choose("option")
    answers {
        /// What would be done.
        what: Line,
        /// Who brought it up.
        offered_by: Line,
        /// What speaks for it.
        speaks_for: Lines,
        /// What speaks against it.
        speaks_against: Lines,
    }
}

record! {
    /// Why a second opinion, and the first one.
    Reason("reason")
    answers {
        /// The situations that apply.
        situations: Vec<Situation>,
        /// The situation in the person's own words.
        situation_words: Lines,
        /// What the visit is for, above all.
        main_reason: MainReason,
        /// What the first doctor told the person.
        told: Lines,
        /// What the first doctor wants to do.
        proposed: Lines,
        /// The one thing the person most wants to know.
        most_want_to_know: Lines,
        /// The reason for the visit in one sentence, where the person wrote it anew.
        sentence: Lines,
        /// Until when a decision is needed.
        decide_by: RoughDate,
        /// Whether the treatment has begun.
        treatment_started: Started,
        /// The first diagnosis, as the person knows it.
        diagnosis: Line,
        /// When the first diagnosis was made.
        diagnosis_date: RoughDate,
        /// On which tests the first diagnosis rests.
        diagnosis_tests: Lines,
        /// The doctor who gave the first opinion.
        first_doctor: Line,
        /// The clinic of that doctor.
        first_clinic: Line,
        /// The telephone number of that clinic.
        first_phone: Line,
        /// Benign, malignant, or not told.
        nature: Nature,
        /// Who advised this visit.
        advised_by: Line,
        /// Whether the first doctor knows of this visit.
        first_doctor_knows: YesNo,
        /// Other opinions so far.
        other_opinions: Lines,
        /// What the person fears most.
        fear: Lines,
        /// What a good result would be.
        good_result: Lines,
    }
    lists {
        /// The options on the table.
        options: Choose,
    }
}
