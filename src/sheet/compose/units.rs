//! Keeps a number and its unit on one line: "500 mg" is never torn into "500" and "mg".
//!
//! Only the space between them changes; no digit, no letter and no other space ever does. `10mg` stays as it was
//! written: the wizard asks about it, the paper does not correct it.

/// A space at which no line breaks.
const NO_BREAK: char = '\u{a0}';

/// Units that are kept with their number in running text, in small letters.
const UNITS: [&str; 37] = [
    "%",
    "cm",
    "dl",
    "drop",
    "drops",
    "g",
    "gram",
    "grams",
    "gy",
    "h",
    "hours",
    "ie",
    "iu",
    "kcal",
    "kg",
    "l",
    "lb",
    "mcg",
    "mg",
    "mg/ml",
    "microgram",
    "micrograms",
    "min",
    "ml",
    "mm",
    "mmol",
    "mmol/l",
    "ng/ml",
    "pills",
    "puff",
    "puffs",
    "tablet",
    "tablets",
    "unit",
    "units",
    "years",
    "µg",
];

/// Units of weight, volume or strength, in small letters: a number before one of them is a dose, not a count.
const MEASURES: [&str; 22] = [
    "%",
    "cc",
    "dl",
    "g",
    "gram",
    "grams",
    "ie",
    "international",
    "iu",
    "kg",
    "l",
    "litre",
    "mcg",
    "mg",
    "mg/ml",
    "microgram",
    "micrograms",
    "ml",
    "mmol",
    "ug",
    "units",
    "µg",
];

/// Whether a word is a unit of weight, volume or strength.
pub(super) fn measures(word: &str) -> bool {
    MEASURES.contains(&word.to_lowercase().as_str())
}

/// Running text: a number is tied to the unit behind it, when it is one that we know.
pub(super) fn tie(words: &str) -> String {
    tie_where(words, |word| {
        let bare = word
            .trim_end_matches(['.', ',', ';', ':', '!', '?', ')'])
            .to_lowercase();
        UNITS.contains(&bare.as_str())
    })
}

/// An amount: a number is tied to whatever word stands behind it.
pub(super) fn tie_amount(words: &str) -> String {
    tie_where(words, |word| {
        word.starts_with(|c: char| c.is_alphabetic() || c == '%')
    })
}

fn tie_where(words: &str, is_unit: impl Fn(&str) -> bool) -> String {
    let mut out = String::with_capacity(words.len() + 4);
    let mut rest = words;
    while let Some(at) = rest.find(' ') {
        let (before, after) = (&rest[..at], &rest[at + 1..]);
        let next = after.split(char::is_whitespace).next().unwrap_or_default();
        let tied = before.ends_with(char::is_numeric) && !next.is_empty() && is_unit(next);
        out.push_str(before);
        out.push(if tied { NO_BREAK } else { ' ' });
        rest = after;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_number_is_tied_to_its_unit_and_to_nothing_else() {
        assert_eq!(
            tie("took 500 mg, then 1,5 ml."),
            "took 500\u{a0}mg, then 1,5\u{a0}ml."
        );
        assert_eq!(tie("in 2019 my doctor"), "in 2019 my doctor");
        assert_eq!(tie_amount("2 tabletki"), "2\u{a0}tabletki");
        assert_eq!(tie_amount("half a tablet"), "half a tablet");
        assert_eq!(tie_amount("10mg"), "10mg");
        assert_eq!(tie_amount("½ tablet"), "½\u{a0}tablet");
        assert_eq!(tie_amount("1 - 2 puffs"), "1 - 2\u{a0}puffs");
    }

    proptest! {
        #[test]
        fn only_spaces_ever_change(words in "\\PC{0,40}|([0-9.,]{1,4} {0,2}(mg|ml|g|%|x) ?){0,4}") {
            for tied in [tie(&words), tie_amount(&words)] {
                let changed = words.chars().zip(tied.chars()).filter(|(a, b)| a != b);
                prop_assert!(changed.into_iter().all(|pair| pair == (' ', NO_BREAK)));
                prop_assert_eq!(tied.chars().count(), words.chars().count());
            }
        }
    }
}
