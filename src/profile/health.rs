//! Illnesses, operations and the facts that keep a person safe: implants, blood thinners, kidneys, anaesthetics.

use super::record::record;
use super::rough_date::RoughDate;
use super::values::{Line, Lines, YesNo, choice};

choice! {
    /// Whether an illness is kept in check.
    Control("control") {
        Yes = "yes",
        Partly = "partly",
        No = "no",
        Gone = "gone",
    }
}

choice! {
    /// Devices and metal in the body.
    Implant("implant") {
        None = "none",
        Pacemaker = "pacemaker",
        Defibrillator = "defibrillator",
        HeartValve = "heart-valve",
        Stent = "stent",
        JointOrMetal = "joint-or-metal",
        Ear = "ear",
        Pump = "pump",
        Other = "other",
    }
}

choice! {
    /// Pregnancy and breast-feeding.
    Pregnancy("pregnancy") {
        No = "no",
        Yes = "yes",
        Possible = "possible",
        BreastFeeding = "breast-feeding",
    }
}

choice! {
    /// Who had trouble with an anaesthetic.
    Anaesthetic("anaesthetic") {
        No = "no",
        Me = "me",
        Family = "family",
        Both = "both",
    }
}

choice! {
    /// Kinds of diabetes as people know them.
    Diabetes("diabetes") {
        No = "no",
        Type1 = "type-1",
        Type2 = "type-2",
        Other = "other",
    }
}

choice! {
    /// Whether the person smokes.
    Smoking("smoking") {
        Never = "never",
        Past = "past",
        Now = "now",
    }
}

choice! {
    /// What a person does without help.
    Alone("alone") {
        None = "none",
        Walk = "walk",
        Stairs = "stairs",
        Wash = "wash",
        Dress = "dress",
        Cook = "cook",
        Shop = "shop",
    }
}

choice! {
    /// The side of the body.
    Side("side") {
        Left = "left",
        Right = "right",
        Both = "both",
        None = "none",
    }
}

record! {
    entry
    /// An illness the person has now, or had.
    Illness("illness")
    answers {
        /// Its name, in the person's words.
        name: Line,
        /// Since when.
        since: RoughDate,
        /// Who looks after it.
        doctor: Line,
        /// Whether it is kept in check.
        control: Control,
        /// Its code (ICD-10-CM), where it came with a name from the list.
        code: Line,
    }
}

record! {
    entry
    /// An operation or a procedure.
    Operation("operation")
    answers {
        /// What was done.
        what: Line,
        /// When.
        date: RoughDate,
        /// Where.
        hospital: Line,
        /// What trouble there was.
        problems: Line,
    }
}

record! {
    entry
    /// A serious hospital stay.
    Stay("stay")
    answers {
        /// Why.
        why: Line,
        /// When.
        date: RoughDate,
        /// Where.
        hospital: Line,
    }
}

record! {
    entry
    /// An earlier cancer.
    Cancer("cancer")
    answers {
        /// Which kind.
        kind: Line,
        /// When it was found.
        date: RoughDate,
        /// On which side.
        side: Side,
        /// How it was treated.
        treatment: Line,
    }
}

record! {
    /// Illnesses, operations and safety facts.
    Health("health")
    answers {
        /// Whether the person takes a blood thinner.
        blood_thinner: YesNo,
        /// Which blood thinner.
        blood_thinner_name: Line,
        /// Devices and metal in the body.
        implants: Vec<Implant>,
        /// Which ones, since when, and whether the card is at hand.
        implant_card: Line,
        /// Whether the kidneys are a problem.
        kidney_problem: YesNo,
        /// What the kidney problem is.
        kidney_words: Line,
        /// Diabetes.
        diabetes: Diabetes,
        /// Pregnancy and breast-feeding.
        pregnancy: Pregnancy,
        /// Trouble with an anaesthetic.
        anaesthetic: Anaesthetic,
        /// What happened then.
        anaesthetic_words: Lines,
        /// Whether contrast dye ever made trouble.
        contrast: YesNo,
        /// What happened then.
        contrast_words: Line,
        /// Whether the person had a blood transfusion.
        transfusion: YesNo,
        /// Wishes about blood transfusions.
        transfusion_wishes: Line,
        /// Vaccines of note.
        vaccines: Lines,
        /// Whether the person smokes.
        smoking: Smoking,
        /// How much, and for how many years.
        smoking_amount: Line,
        /// Alcoholic drinks in a week.
        alcohol: Line,
        /// Other drugs.
        other_drugs: Line,
        /// Work, dust, asbestos, radiation.
        work_exposure: Lines,
        /// Journeys that may matter.
        travel: Line,
        /// Infections carried.
        infections: Line,
        /// Screening tests with the last year.
        screening: Lines,
        /// Last period.
        last_period: RoughDate,
        /// Pregnancies, births and losses.
        pregnancies: Line,
        /// Age at the last period of all.
        menopause_age: super::values::Age,
        /// Hormones taken.
        hormones: Line,
        /// Last smear test.
        last_smear: RoughDate,
        /// Last breast X-ray.
        last_mammogram: RoughDate,
        /// Last PSA test and its result as written.
        last_psa: Line,
        /// Mood.
        mood: Line,
        /// Sleep.
        sleep: Line,
        /// Falls.
        falls: Line,
        /// Memory.
        memory: Line,
        /// What the person does without help.
        alone: Vec<Alone>,
        /// Earlier radiation: site and year.
        radiation: Lines,
        /// Gene tests, with the result as it is written.
        gene_test: Lines,
    }
    lists {
        /// Illnesses now and before.
        illnesses: Illness,
        /// Operations and procedures.
        operations: Operation,
        /// Serious hospital stays.
        stays: Stay,
        /// Earlier cancers.
        cancers: Cancer,
    }
}
