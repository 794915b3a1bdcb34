//! Words with capitals, accents and punctuation taken out, so that `Co-Codamol` and `cocodamol` can meet.

use nucleo_matcher::chars::normalize;

/// The letters and digits of a text in lower case without accents, words parted by single spaces.
///
/// An apostrophe vanishes (`Crohn's` becomes `crohns`), any other punctuation parts words.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase).map(normalize) {
        if c.is_alphanumeric() {
            out.push(c);
        } else if !vanishes(c) && !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Apostrophes, and the accents that stand as characters of their own.
fn vanishes(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{2bc}' | '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_accents_and_punctuation_do_not_count() {
        assert_eq!(fold("  Zażółć GĘŚLĄ — jaźń "), "zazolc gesla jazn");
        assert_eq!(fold("Sjo\u{308}gren\u{2019}s"), "sjogrens");
        assert_eq!(fold("Co-Codamol/Forte"), "co codamol forte");
    }

    #[test]
    fn other_scripts_stay_and_signs_alone_leave_nothing() {
        assert_eq!(fold("Аспирин 漢字"), "аспирин 漢字");
        assert_eq!(fold("?!… 👩‍⚕️\u{202e}\0"), "");
    }
}
