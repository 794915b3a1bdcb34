//! The abbreviations of doses and what becomes of each: clear words, or a question where it has two meanings.
//!
//! From the list of error-prone abbreviations of the Institute for Safe Medication Practices and the "Do Not Use" list
//! of the Joint Commission. The words they become stand in the message file.

use self::Sense::{Ask, Clear};
use self::Stands::{Beside, ByNumber, Insulin, Last, Loud, Name, Says};

/// What becomes of an abbreviation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sense {
    /// The words of this message.
    Clear(&'static str),
    /// The same for a place of the body; the second message is for where "in" stands before it already.
    Place(&'static str, &'static str),
    /// It can mean one of these.
    Ask(&'static [&'static str]),
    /// It says that somebody else knows the dose: the detail is asked for.
    Detail,
}

/// Where an abbreviation must stand to be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stands {
    /// It is no word of any language: anywhere in words with a dose, or alone.
    Says,
    /// In capitals or with points anywhere in words with a dose, else right behind a part of it.
    Loud,
    /// Right behind a part of a dose.
    Beside,
    /// In capitals behind a part of a dose, and no word follows: `AS` and `IN` are words too.
    Last,
    /// It is the name of a medicine, in capitals or as it is written here.
    Name,
    /// The same, with a number and a unit beside it.
    ByNumber,
    /// In words about insulin or units.
    Insulin,
}

/// An abbreviation.
#[derive(Debug, Clone, Copy)]
pub(super) struct Code {
    /// How it is written, in small letters without points; a space where letters, digits and signs meet.
    pub(super) written: &'static [&'static str],
    /// Where it must stand.
    pub(super) stands: Stands,
    /// What becomes of it.
    pub(super) sense: Sense,
}

const fn code(written: &'static [&'static str], stands: Stands, sense: Sense) -> Code {
    Code {
        written,
        stands,
        sense,
    }
}

/// All of them.
pub(super) const CODES: [Code; 38] = [
    // How often.
    code(&["qd"], Says, Clear("guard-once-a-day")),
    code(&["q 1 d"], Says, Clear("guard-once-a-day")),
    code(&["qod"], Says, Clear("guard-every-other-day")),
    code(&["bid"], Loud, Clear("guard-2-times-a-day")),
    code(&["tid"], Loud, Clear("guard-3-times-a-day")),
    code(&["qid"], Says, Clear("guard-4-times-a-day")),
    code(&["tiw"], Says, Clear("guard-3-times-a-week")),
    code(&["biw"], Says, Clear("guard-twice-a-week")),
    code(&["qhs", "qn"], Says, Clear("guard-at-bedtime")),
    code(&["bt"], Beside, Clear("guard-at-bedtime")),
    code(&["prn"], Says, Clear("guard-as-needed")),
    code(
        &["od"],
        Beside,
        Ask(&["guard-once-a-day", "guard-right-eye"]),
    ),
    code(
        &["hs"],
        Beside,
        Ask(&["guard-at-bedtime", "guard-half-strength"]),
    ),
    code(&["ud"], Beside, Sense::Detail),
    code(&["as directed"], Says, Sense::Detail),
    code(
        &["d / c"],
        Says,
        Ask(&["guard-stopped", "guard-left-hospital"]),
    ),
    code(
        &["dc"],
        Beside,
        Ask(&["guard-stopped", "guard-left-hospital"]),
    ),
    // Which way.
    code(&["po"], Beside, Clear("guard-by-mouth")),
    code(&["per os"], Says, Clear("guard-by-mouth")),
    code(
        &["sc", "sq", "subq", "sub q"],
        Beside,
        Clear("guard-under-the-skin"),
    ),
    code(
        &["ij"],
        Last,
        Sense::Place("guard-injection", "guard-injection.bare"),
    ),
    code(
        &["in"],
        Last,
        Ask(&["guard-in-the-nose", "guard-the-word-in"]),
    ),
    code(
        &["ad"],
        Last,
        Sense::Place("guard-right-ear", "guard-right-ear.bare"),
    ),
    code(
        &["as"],
        Last,
        Sense::Place("guard-left-ear", "guard-left-ear.bare"),
    ),
    code(
        &["au"],
        Last,
        Sense::Place("guard-both-ears", "guard-both-ears.bare"),
    ),
    code(
        &["os"],
        Last,
        Sense::Place("guard-left-eye", "guard-left-eye.bare"),
    ),
    code(
        &["ou"],
        Last,
        Sense::Place("guard-both-eyes", "guard-both-eyes.bare"),
    ),
    // Names of medicines.
    code(&["mso 4"], Name, Clear("guard-morphine-sulfate")),
    code(&["mgso 4"], Name, Clear("guard-magnesium-sulfate")),
    code(&["hctz"], Name, Clear("guard-hydrochlorothiazide")),
    code(&["ptu"], Name, Clear("guard-propylthiouracil")),
    code(&["ssi"], Insulin, Clear("guard-sliding-scale")),
    code(
        &["ssri"],
        Insulin,
        Ask(&["guard-sliding-scale", "guard-antidepressant"]),
    ),
    code(
        &["ms"],
        ByNumber,
        Ask(&["guard-morphine-sulfate", "guard-magnesium-sulfate"]),
    ),
    code(
        &["hct"],
        ByNumber,
        Ask(&["guard-hydrocortisone", "guard-hydrochlorothiazide"]),
    ),
    code(
        &["t 3"],
        ByNumber,
        Ask(&["guard-tylenol-with-codeine", "guard-liothyronine"]),
    ),
    code(
        &["mtx"],
        Name,
        Ask(&["guard-methotrexate", "guard-mitoxantrone"]),
    ),
    code(
        &["azt"],
        Name,
        Ask(&["guard-zidovudine", "guard-azathioprine"]),
    ),
];
