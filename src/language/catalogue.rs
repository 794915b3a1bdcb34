//! The languages that the program speaks, and their message files, which are built into it.

/// The messages of a language.
pub(super) struct Files {
    /// Its BCP 47 tag.
    pub(super) tag: &'static str,
    /// Its name in itself.
    pub(super) name: &'static str,
    /// All of them.
    pub(super) messages: Messages,
    /// What is said in other words where the interview goes on in lines.
    pub(super) in_lines: Messages,
}

/// Messages as they lie in the program.
pub(super) enum Messages {
    /// File by file, ready to read: English, which nearly every start needs.
    Plain(&'static [(&'static str, &'static str)]),
    /// All in one, packed by the build.
    Packed(&'static [u8]),
}

macro_rules! english {
    ($($name:literal),* $(,)?) => {
        Messages::Plain(&[
            $(($name, include_str!(concat!("../../assets/locales/", $name)))),*
        ])
    };
}

macro_rules! packed {
    ($tag:literal, $name:literal) => {
        Files {
            tag: $tag,
            name: $name,
            messages: Messages::Packed(include_bytes!(concat!(
                env!("OUT_DIR"),
                "/messages.",
                $tag
            ))),
            in_lines: Messages::Packed(include_bytes!(concat!(
                env!("OUT_DIR"),
                "/in-lines.",
                $tag
            ))),
        }
    };
}

/// All of them; English stands first, the others fall back to it.
pub(super) static LANGUAGES: &[Files] = &[
    Files {
        tag: "en",
        name: "English",
        messages: english![
            "en/allergies.ftl",
            "en/boards.ftl",
            "en/cli.ftl",
            "en/common.ftl",
            "en/dates.ftl",
            "en/family.ftl",
            "en/guard.ftl",
            "en/handouts.ftl",
            "en/health.ftl",
            "en/help.ftl",
            "en/linear.ftl",
            "en/medicines.ftl",
            "en/names.ftl",
            "en/one-line.ftl",
            "en/outcome.ftl",
            "en/questions.ftl",
            "en/reason.ftl",
            "en/records.ftl",
            "en/sheet.ftl",
            "en/store.ftl",
            "en/story.ftl",
            "en/tui.ftl",
            "en/visit.ftl",
            "en/wishes.ftl",
        ],
        in_lines: english!["in-lines/en.ftl"],
    },
    packed!("uk", "Українська"),
    packed!("de", "Deutsch"),
    packed!("pl", "Polski"),
    packed!("es", "Español"),
    packed!("fr", "Français"),
];
