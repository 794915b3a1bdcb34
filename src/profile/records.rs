//! The papers and pictures for the visit: what there is, where it is, and what is still missing.

use super::record::record;
use super::rough_date::RoughDate;
use super::values::{Line, Lines, YesNo, choice};

choice! {
    /// In which form a record comes.
    RecordForm("record-form") {
        Report = "report",
        Pictures = "pictures",
        Slides = "slides",
        Tracing = "tracing",
        Letter = "letter",
        LabPrintout = "lab-printout",
        OwnList = "own-list",
    }
}

choice! {
    /// Where a record stands on its way to the visit.
    RecordState("record-state") {
        InHand = "in-hand",
        InPortal = "in-portal",
        Asked = "asked",
        WillBeSent = "will-be-sent",
        CannotGet = "cannot-get",
        NotNeeded = "not-needed",
    }
}

record! {
    entry
    /// A paper, picture or sample.
    MedicalRecord("record")
    answers {
        /// What it is.
        what: Line,
        /// When the test or visit was.
        date: RoughDate,
        /// Where it was done.
        place: Line,
        /// In which form it comes.
        form: Vec<RecordForm>,
        /// Where it stands on its way.
        state: RecordState,
        /// When it was asked for.
        asked_on: RoughDate,
        /// Whether the disc or link was tried and works.
        disc_works: YesNo,
        /// In which language it is, and whether it is translated.
        language: Line,
        /// Whether name and birth date on it match the identity card.
        matches_id: YesNo,
        /// Where the file lies on this computer; never printed.
        file: Line,
    }
}

record! {
    /// Papers and pictures.
    Records("records")
    answers {
        /// What this clinic asked for, which comes before any list of ours.
        clinic_wants: Lines,
        /// Whether name and birth date stand on each paper as on the identity card.
        names_match: YesNo,
    }
    lists {
        /// The papers, pictures and samples.
        records: MedicalRecord,
    }
}
