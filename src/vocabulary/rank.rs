//! How well an entry fits what was typed, when it holds those very letters.

use super::term::{Term, letters, tails, words};

/// Where the typed letters were found; the first kinds go first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// They are the whole name.
    Name,
    /// They are the whole of another word for it.
    OtherName,
    /// The name begins with them.
    NameStart,
    /// A later word of the name begins with them.
    WordStart,
    /// A word of another name begins with them.
    OtherStart,
    /// Each typed word begins some word of the entry, in any order; short ones are the whole word.
    EachWord,
    /// They stand in the middle of a word.
    Middle,
}

/// What was typed, folded, and what tells quickly that an entry does not hold it.
pub(super) struct Typed<'a> {
    text: &'a str,
    longest: &'a str,
    letters: u64,
}

impl<'a> Typed<'a> {
    /// Takes folded words.
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            text,
            longest: words(text).max_by_key(|word| word.len()).unwrap_or(text),
            letters: letters(text),
        }
    }
}

/// How well the entry fits what was typed.
pub(super) fn fit(term: &Term, typed: &Typed<'_>) -> Option<Fit> {
    if typed.letters & !term.letters != 0 || !term.lines.contains(typed.longest) {
        return None;
    }
    let typed = typed.text;
    if !term.lines.contains(typed) {
        return each_word(term, typed).then_some(Fit::EachWord);
    }
    let name = term.name();
    if name == typed {
        Some(Fit::Name)
    } else if term.others().any(|other| other == typed) {
        Some(Fit::OtherName)
    } else if name.starts_with(typed) {
        Some(Fit::NameStart)
    } else if tails(name).any(|tail| tail.starts_with(typed)) {
        Some(Fit::WordStart)
    } else if term
        .others()
        .flat_map(tails)
        .any(|tail| tail.starts_with(typed))
    {
        Some(Fit::OtherStart)
    } else {
        is_telling(typed).then_some(Fit::Middle)
    }
}

fn each_word(term: &Term, typed: &str) -> bool {
    let begins_one = |typed: &str| {
        let is_start = is_telling(typed);
        words(term.lines).any(|word| word == typed || is_start && word.starts_with(typed))
    };
    typed.contains(' ') && typed.split(' ').all(begins_one)
}

/// Whether there are enough letters; one or two stand in nearly every name.
pub(super) fn is_telling(typed: &str) -> bool {
    typed.chars().nth(2).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_start_of_a_name_goes_before_a_later_word_and_before_the_middle() {
        let term = Term::new(
            "High blood pressure\thypertension\thigh blood pressure|raised pressure|bp|hypertension\t",
        );
        let fit = |typed| fit(&term, &Typed::new(typed));
        assert_eq!(fit("high blood pressure"), Some(Fit::Name));
        assert_eq!(fit("bp"), Some(Fit::OtherName));
        assert_eq!(fit("high b"), Some(Fit::NameStart));
        assert_eq!(fit("pressure"), Some(Fit::WordStart));
        assert_eq!(fit("rais"), Some(Fit::OtherStart));
        assert_eq!(fit("ressu"), Some(Fit::Middle));
        assert_eq!(fit("aised"), Some(Fit::Middle));
        assert_eq!(fit("pres hig"), Some(Fit::EachWord));
        assert_eq!(fit("re"), None);
        assert_eq!(fit("hbp"), None);
    }
}
