//! Words in ASCII, for a terminal that has no other letters: names stay readable, signs become their nearest twins.

/// The words with every other letter or sign as ASCII shows it best: "é" as "e", "Анна" as "Anna", "…" as "...".
pub fn ascii(words: &str) -> String {
    if words.is_ascii() {
        return words.to_owned();
    }
    let mut plain = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            // A letter that no ASCII stands for is seen to be one.
            c if any_ascii::any_ascii_char(c).is_empty() && !is_silent(c) => plain.push('?'),
            c => plain.push_str(any_ascii::any_ascii_char(c)),
        }
    }
    plain
}

/// Whether a character only changes its neighbours.
fn is_silent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{AD}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_every_script_stay_readable_and_nothing_vanishes() {
        for (words, plain) in [
            (
                "Zażółć “gęś” … 5\u{A0}mg – µg",
                "Zazolc \"ges\" ... 5 mg - ug",
            ),
            ("Анна", "Anna"),
            ("e\u{301}", "e"),
            ("plain", "plain"),
        ] {
            assert_eq!(ascii(words), plain);
        }
        assert!(ascii("山田 שרה \u{E000}").is_ascii());
        assert!(ascii("\u{E000}").contains('?'));
    }
}
