//! How well an entry fits what was typed, when it holds those very letters.

use super::term::Term;

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

/// How well the entry fits what was typed, folded, with these letters in it; nothing when that is no better than the
/// `worst` that is still shown: the first letter fits half of the list, and only a handful is shown.
pub(super) fn fit(term: &Term, typed: &str, letters: u64, worst: Option<Fit>) -> Option<Fit> {
    if letters & !term.letters != 0 {
        return None;
    }
    let best = if worst.is_some_and(|worst| worst <= Fit::NameStart) {
        whole(term, typed)
    } else {
        anywhere(term, typed)
    };
    best.filter(|best| worst.is_none_or(|worst| *best < worst))
}

fn anywhere(term: &Term, typed: &str) -> Option<Fit> {
    if !term.lines.contains(typed) {
        return each_word(term, typed).then_some(Fit::EachWord);
    }
    let middle = || is_telling(typed).then_some(Fit::Middle);
    at_a_word(term, typed).or_else(middle)
}

/// The entry whose name, or another name, was typed in full.
fn whole(term: &Term, typed: &str) -> Option<Fit> {
    if term.name() == typed {
        Some(Fit::Name)
    } else {
        let is_other = term.has_others() && term.others().any(|other| other == typed);
        is_other.then_some(Fit::OtherName)
    }
}

/// Where a word of the entry begins with what was typed, the best place of all.
fn at_a_word(term: &Term, typed: &str) -> Option<Fit> {
    let (lines, typed) = (term.lines.as_bytes(), typed.as_bytes());
    let name = term.name().len();
    let fits = word_starts(lines).filter(|at| lines[*at..].starts_with(typed));
    let fits = fits.map(|at| {
        let is_whole = (at == 0 || lines[at - 1] == b'|')
            && lines.get(at + typed.len()).is_none_or(|end| *end == b'|');
        match (at < name, is_whole) {
            (true, true) => Fit::Name,
            (true, false) if at == 0 => Fit::NameStart,
            (true, false) => Fit::WordStart,
            (false, true) => Fit::OtherName,
            (false, false) => Fit::OtherStart,
        }
    });
    fits.min()
}

/// Where the words of the lines begin.
fn word_starts(lines: &[u8]) -> impl Iterator<Item = usize> {
    let ends = lines
        .iter()
        .enumerate()
        .filter(|(_, byte)| matches!(byte, b' ' | b'|'));
    std::iter::once(0).chain(ends.map(|(at, _)| at + 1))
}

fn each_word(term: &Term, typed: &str) -> bool {
    let lines = term.lines.as_bytes();
    let begins_one = |typed: &str| {
        let is_whole = |end: usize| matches!(lines.get(end), None | Some(b' ' | b'|'));
        let telling = is_telling(typed);
        let mut starts = word_starts(lines);
        starts.any(|at| {
            lines[at..].starts_with(typed.as_bytes()) && (telling || is_whole(at + typed.len()))
        })
    };
    typed.contains(' ') && typed.split(' ').all(begins_one)
}

/// Whether there are enough letters; one or two stand in nearly every name.
pub(super) fn is_telling(typed: &str) -> bool {
    typed.chars().nth(2).is_some()
}

/// The name from each of its words on: `high blood pressure`, `blood pressure`, `pressure`.
pub(super) fn tails(name: &str) -> impl Iterator<Item = &str> {
    let starts = name
        .bytes()
        .enumerate()
        .filter(|(_, byte)| *byte == b' ')
        .map(|(at, _)| at + 1);
    std::iter::once(0).chain(starts).map(|at| &name[at..])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::term::letters;

    #[test]
    fn the_start_of_a_name_goes_before_a_later_word_and_before_the_middle() {
        let term = Term::new(
            "High blood pressure\thypertension\thigh blood pressure|raised pressure|bp|hypertension\t",
        );
        let fit = |typed| fit(&term, typed, letters(typed), None);
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
