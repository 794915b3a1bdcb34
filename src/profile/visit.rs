//! The visit and the person: who comes, to whom, when, and what they need there.

use super::record::record;
use super::rough_date::RoughDate;
use super::values::{Amount, Line, Lines, YesNo, choice};

choice! {
    /// Who writes the answers down.
    Writer("writer") {
        Patient = "patient",
        Relative = "relative",
        Nurse = "nurse",
        Other = "other",
    }
}

choice! {
    /// Sex noted at birth.
    Sex("sex") {
        Female = "female",
        Male = "male",
        Intersex = "intersex",
    }
}

choice! {
    /// What makes a visit harder, so that the clinic can help.
    Need("need") {
        None = "none",
        Hearing = "hearing",
        Sight = "sight",
        Memory = "memory",
        Walking = "walking",
        Speech = "speech",
        Other = "other",
    }
}

record! {
    /// The visit and the person.
    Visit("visit")
    answers {
        /// The name as it stands on the identity card.
        name_on_id: Line,
        /// The name the person likes to be called.
        called: Line,
        /// The day of birth.
        birth_date: RoughDate,
        /// The day of the visit.
        visit_date: RoughDate,
        /// The doctor of the visit.
        doctor: Line,
        /// The clinic of the visit.
        clinic: Line,
        /// The doctor's specialty.
        specialty: Line,
        /// The person's telephone number.
        phone: Line,
        /// Who writes the answers down.
        writer: Writer,
        /// The name of whoever writes for the person.
        writer_name: Line,
        /// The day on which this was filled in.
        written_on: RoughDate,
        /// Whom to call in an emergency.
        emergency_name: Line,
        /// What that contact is to the person.
        emergency_relation: Line,
        /// The telephone number of that contact.
        emergency_phone: Line,
        /// The family doctor, with place or telephone number.
        family_doctor: Line,
        /// The language the person speaks best.
        language: Line,
        /// Whether an interpreter is needed.
        interpreter: YesNo,
        /// What makes a visit harder.
        needs: Vec<Need>,
        /// What helps with that.
        needs_help: Lines,
        /// Who comes along.
        companion: Line,
        /// Who may hear the results.
        may_hear_results: Line,
        /// Sex noted at birth.
        sex_at_birth: Sex,
        /// Gender, where it differs.
        gender: Line,
        /// Height with its unit.
        height: Amount,
        /// Weight with its unit.
        weight: Amount,
        /// How the weight changed in the last 6 months.
        weight_change: Line,
        /// The pronouns the person uses.
        pronouns: Line,
        /// Insurance or approval number; never on the doctor's paper.
        insurance: Line,
        /// Whether there is an advance directive.
        advance_directive: YesNo,
        /// Where the advance directive is.
        advance_directive_place: Line,
        /// The person's address.
        address: Lines,
    }
}
