//! In which language words are written, as far as their letters tell it: a voice that reads English cannot read Hebrew.
//!
//! **Why** not a guess for Latin and Cyrillic letters: they write too many languages, and a wrong voice is worse than
//! the one that reads the rest of the sheet.

/// The first and the last letter of a script, and the language that most people write in it (BCP 47).
const SCRIPTS: [(char, char, &str); 26] = [
    ('\u{370}', '\u{3FF}', "el"),
    ('\u{1F00}', '\u{1FFF}', "el"),
    ('\u{531}', '\u{58F}', "hy"),
    ('\u{591}', '\u{5F4}', "he"),
    ('\u{600}', '\u{77F}', "ar"),
    ('\u{900}', '\u{97F}', "hi"),
    ('\u{980}', '\u{9FF}', "bn"),
    ('\u{A00}', '\u{A7F}', "pa"),
    ('\u{A80}', '\u{AFF}', "gu"),
    ('\u{B00}', '\u{B7F}', "or"),
    ('\u{B80}', '\u{BFF}', "ta"),
    ('\u{C00}', '\u{C7F}', "te"),
    ('\u{C80}', '\u{CFF}', "kn"),
    ('\u{D00}', '\u{D7F}', "ml"),
    ('\u{D80}', '\u{DFF}', "si"),
    ('\u{E00}', '\u{E7F}', "th"),
    ('\u{E80}', '\u{EFF}', "lo"),
    ('\u{1000}', '\u{109F}', "my"),
    ('\u{10A0}', '\u{10FF}', "ka"),
    ('\u{1C90}', '\u{1CBF}', "ka"),
    ('\u{1200}', '\u{139F}', "am"),
    ('\u{1780}', '\u{17FF}', "km"),
    ('\u{3041}', '\u{30FF}', "ja"),
    ('\u{4E00}', '\u{9FFF}', "zh"),
    ('\u{AC00}', '\u{D7A3}', "ko"),
    ('\u{FB1D}', '\u{FB4F}', "he"),
];

/// Letters that Persian and Urdu have and Arabic has not.
const PERSIAN: &str = "پچژگکی";
const URDU: &str = "ٹڈڑںھہے";

/// The language of these words, where it is another than that of the sheet and their letters tell it.
pub(super) fn foreign(words: &str, sheet: &str) -> Option<&'static str> {
    if words.is_ascii() {
        return None;
    }
    let letters = || words.chars().filter(|c| c.is_alphabetic());
    // One voice for a name that is half Latin would be wrong for a half of it; a single Greek letter is a unit.
    let tongues: Option<Vec<&str>> = letters().map(script).collect();
    let tongues = tongues?;
    let has = |some: &str| letters().any(|c| some.contains(c));
    let tongue = match *tongues
        .iter()
        .find(|&&tongue| tongue == "ja")
        .or(tongues.first())?
    {
        "ar" if has(URDU) => "ur",
        "ar" if has(PERSIAN) => "fa",
        "el" if tongues.len() < 3 => return None,
        tongue => tongue,
    };
    (sheet.split('-').next() != Some(tongue)).then_some(tongue)
}

fn script(c: char) -> Option<&'static str> {
    let mut scripts = SCRIPTS.iter();
    let found = scripts.find(|(first, last, _)| (*first..=*last).contains(&c));
    found.map(|(_, _, language)| *language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_tell_the_language_where_they_can() {
        for (words, language) in [
            ("knee", None),
            ("Ωμέγα 3", Some("el")),
            ("Ωμέγα-ból", None),
            ("5 μ", None),
            ("колено", None),
            ("5 µg", None),
            ("دواء", Some("ar")),
            ("پزشک", Some("fa")),
            ("ڈاکٹر", Some("ur")),
            ("山田さくら", Some("ja")),
            ("王", Some("zh")),
            ("김민준", Some("ko")),
        ] {
            assert_eq!(foreign(words, "en-GB"), language, "{words}");
        }
        assert_eq!(foreign("שלום", "he"), None);
    }
}
