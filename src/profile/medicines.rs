//! Medicines, as they stand on the box and as they are really taken.

use super::record::record;
use super::rough_date::RoughDate;
use super::values::{Amount, Line, Lines, choice};

choice! {
    /// What the medicine looks like.
    Form("form") {
        Tablet = "tablet",
        Capsule = "capsule",
        Drops = "drops",
        Liquid = "liquid",
        Patch = "patch",
        Injection = "injection",
        Inhaler = "inhaler",
        Spray = "spray",
        Cream = "cream",
        Suppository = "suppository",
        Powder = "powder",
        Tea = "tea",
        Other = "other",
    }
}

choice! {
    /// How it gets into the body.
    Route("route") {
        Mouth = "mouth",
        UnderTongue = "under-tongue",
        Skin = "skin",
        UnderSkin = "under-skin",
        Muscle = "muscle",
        Vein = "vein",
        Breath = "breath",
        Nose = "nose",
        Eye = "eye",
        Ear = "ear",
        Rectum = "rectum",
        Vagina = "vagina",
        Other = "other",
    }
}

choice! {
    /// When it is taken.
    Pattern("dosing") {
        Daily = "daily",
        Weekly = "weekly",
        AsNeeded = "as-needed",
        Other = "other",
        Stopped = "stopped",
    }
}

choice! {
    /// Days of the week.
    Weekday("weekday") {
        Monday = "monday",
        Tuesday = "tuesday",
        Wednesday = "wednesday",
        Thursday = "thursday",
        Friday = "friday",
        Saturday = "saturday",
        Sunday = "sunday",
    }
}

choice! {
    /// Whether it is taken as told.
    Adherence("adherence") {
        Always = "always",
        Sometimes = "sometimes",
        No = "no",
    }
}

choice! {
    /// What sort of medicine it is.
    Sort("sort") {
        Prescription = "prescription",
        OverTheCounter = "over-the-counter",
        Vitamin = "vitamin",
        Herb = "herb",
        Clinic = "clinic",
        Abroad = "abroad",
        SomeoneElse = "someone-else",
    }
}

choice! {
    /// The kinds of medicines that people forget when they are asked what they take.
    Forgotten("forgotten") {
        Drops = "drops",
        Creams = "creams",
        Patches = "patches",
        Injections = "injections",
        Inhalers = "inhalers",
        OverTheCounter = "over-the-counter",
        Vitamins = "vitamins",
        Herbs = "herbs",
        Abroad = "abroad",
        SomeoneElse = "someone-else",
        Stopped = "stopped",
    }
}

record! {
    entry
    /// A medicine.
    Medicine("medicine")
    answers {
        /// Its name as on the box.
        name: Line,
        /// Its strength with the unit.
        strength: Amount,
        /// What it looks like.
        form: Form,
        /// How many each time.
        amount: Amount,
        /// How it gets into the body.
        route: Route,
        /// When it is taken.
        pattern: Pattern,
        /// How many in the morning.
        morning: Amount,
        /// How many at noon.
        noon: Amount,
        /// How many in the evening.
        evening: Amount,
        /// How many at night.
        night: Amount,
        /// On which days of the week.
        weekdays: Vec<Weekday>,
        /// The most in a day, when taken as needed.
        most_in_a_day: Amount,
        /// When it is taken, in the person's own words.
        when_words: Line,
        /// What it is for.
        what_for: Line,
        /// Its other name: the active substance.
        substance: Line,
        /// Since when.
        since: RoughDate,
        /// Who ordered it.
        ordered_by: Line,
        /// When it was last changed or stopped.
        changed: RoughDate,
        /// Why it was changed or stopped.
        changed_why: Line,
        /// Whether it is taken as told.
        as_told: Adherence,
        /// Why not.
        as_told_why: Line,
        /// What side effects it has.
        side_effects: Line,
        /// The last dose, for blood thinners, insulin and steroids.
        last_dose: Line,
        /// Where it is collected.
        pharmacy: Line,
        /// What sort of medicine it is.
        sort: Sort,
        /// What it looks like.
        looks_like: Line,
    }
}

record! {
    /// Medicines.
    Medicines("medicines")
    answers {
        /// The kinds of which the person takes nothing.
        takes_none: Vec<Forgotten>,
        /// The day on which the list was true.
        list_date: RoughDate,
        /// Anything else about the medicines.
        notes: Lines,
    }
    lists {
        /// The medicines.
        medicines: Medicine,
    }
}
