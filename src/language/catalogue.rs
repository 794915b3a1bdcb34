//! The list of message files that are built into the program.

macro_rules! english {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../assets/locales/en/", $name)))),*]
    };
}

/// File name and content of each English message file.
pub(super) const ENGLISH: &[(&str, &str)] = english![
    "allergies.ftl",
    "boards.ftl",
    "cli.ftl",
    "common.ftl",
    "dates.ftl",
    "family.ftl",
    "guard.ftl",
    "handouts.ftl",
    "health.ftl",
    "help.ftl",
    "linear.ftl",
    "medicines.ftl",
    "names.ftl",
    "one-line.ftl",
    "outcome.ftl",
    "questions.ftl",
    "reason.ftl",
    "records.ftl",
    "sheet.ftl",
    "store.ftl",
    "story.ftl",
    "tui.ftl",
    "visit.ftl",
    "wishes.ftl",
];

/// The messages that are said in other words where the interview goes on in lines.
pub(super) const ENGLISH_IN_LINES: (&str, &str) = (
    "in-lines/en.ftl",
    include_str!("../../assets/locales/in-lines/en.ftl"),
);
