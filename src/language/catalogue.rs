//! The languages that the program speaks, and their message files, which are built into it.

/// The message files of a language.
pub(super) struct Files {
    /// Its BCP 47 tag.
    pub(super) tag: &'static str,
    /// Its name in itself.
    pub(super) name: &'static str,
    /// File name and content of each.
    pub(super) messages: &'static [(&'static str, &'static str)],
    /// What is said in other words where the interview goes on in lines.
    pub(super) in_lines: (&'static str, &'static str),
}

macro_rules! file {
    ($($part:literal),+) => {
        (concat!($($part),+), include_str!(concat!("../../assets/locales/", $($part),+)))
    };
}

macro_rules! language {
    ($tag:literal, $name:literal) => {
        Files {
            tag: $tag,
            name: $name,
            messages: &[
                file!($tag, "/allergies.ftl"),
                file!($tag, "/boards.ftl"),
                file!($tag, "/cli.ftl"),
                file!($tag, "/common.ftl"),
                file!($tag, "/dates.ftl"),
                file!($tag, "/family.ftl"),
                file!($tag, "/guard.ftl"),
                file!($tag, "/handouts.ftl"),
                file!($tag, "/health.ftl"),
                file!($tag, "/help.ftl"),
                file!($tag, "/linear.ftl"),
                file!($tag, "/medicines.ftl"),
                file!($tag, "/names.ftl"),
                file!($tag, "/one-line.ftl"),
                file!($tag, "/outcome.ftl"),
                file!($tag, "/questions.ftl"),
                file!($tag, "/reason.ftl"),
                file!($tag, "/records.ftl"),
                file!($tag, "/sheet.ftl"),
                file!($tag, "/store.ftl"),
                file!($tag, "/story.ftl"),
                file!($tag, "/tui.ftl"),
                file!($tag, "/visit.ftl"),
                file!($tag, "/wishes.ftl"),
            ],
            in_lines: file!("in-lines/", $tag, ".ftl"),
        }
    };
}

/// All of them; English stands first, the others fall back to it.
pub(super) static LANGUAGES: &[Files] = &[language!("en", "English")];
