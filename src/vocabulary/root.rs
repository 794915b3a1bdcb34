//! The root of a word, so that `laryngeal` can meet `larynx` and `kidneys` meet `kidney`: its sound without its ending.

use super::sound::sound;

/// Endings of English and Latin words that change little of what a word is about, longest first.
const ENDINGS: [&str; 32] = [
    "ations", "ation", "ated", "ates", "ating", "ical", "ious", "ies", "ian", "ion", "ions", "ine",
    "eal", "ial", "ous", "ary", "ing", "ity", "al", "ar", "ed", "es", "ia", "ic", "is", "um", "us",
    "a", "e", "o", "s", "y",
];

/// So many letters of a word stay.
const SHORTEST: usize = 4;

/// The root of a folded word; a short word is its own.
pub(super) fn root(word: &str) -> String {
    // `kidneys`, `diseases`: the plural goes first.
    let single = match word.strip_suffix('s') {
        Some(single) if single.len() >= SHORTEST && !single.ends_with(['s', 'u', 'i']) => single,
        _ => word,
    };
    let bare = |ending: &&str| single.strip_suffix(*ending);
    let mut stems = ENDINGS.iter().filter_map(bare);
    let stem = stems.find(|stem| stem.len() >= SHORTEST);
    sound(stem.unwrap_or(single))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_about_the_same_have_one_root() {
        for (one, other) in [
            ("kidneys", "kidney"),
            ("diseases", "disease"),
            ("thalamic", "thalamus"),
            ("spinal", "spine"),
            ("urinary", "urine"),
            ("ovarian", "ovary"),
            ("anaemic", "anemia"),
            ("inflammation", "inflamed"),
            ("infections", "infected"),
        ] {
            assert_eq!(root(one), root(other));
        }
    }

    #[test]
    fn other_words_keep_theirs() {
        for (one, other) in [
            ("anemia", "enema"),
            ("virus", "vision"),
            ("liver", "living"),
            ("hip", "hips"),
            ("2", "22"),
        ] {
            assert_ne!(root(one), root(other));
        }
        assert_eq!(root("астма"), "астма");
        assert_eq!(root(""), "");
    }
}
