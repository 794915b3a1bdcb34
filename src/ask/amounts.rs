//! How a typed amount, age or number from 0 to 10 is understood; what was typed always stays.

use crate::language::Language;

/// Whether a text can be read as what was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// It can.
    Clear,
    /// It cannot; the message of this id says what would work.
    Problem(&'static str),
}

/// An amount: a number in digits or words must be in it. `500 mg`, `half a tablet`, `1-2 puffs`.
pub fn amount(words: &str, language: &Language) -> Reading {
    let lower = words.to_lowercase();
    let digits = lower.chars().any(char::is_numeric);
    let known = language.words("read-number-words");
    let spoken = lower
        .split(|c: char| !c.is_alphanumeric())
        .any(|word| known.split('|').any(|number| number == word));
    if digits || spoken {
        Reading::Clear
    } else {
        Reading::Problem("problem-amount")
    }
}

/// The years an age stands for, from the youngest to the oldest it can mean.
pub fn years(words: &str) -> Option<(u16, u16)> {
    let mut found: Vec<(u16, Kind)> = Vec::new();
    let mut digits = String::new();
    let mut letters = String::new();
    for c in words.to_lowercase().chars().chain(std::iter::once(' ')) {
        if let Some(digit) = c.to_digit(10) {
            digits.push(char::from_digit(digit, 10).unwrap_or('0'));
        } else if c.is_alphabetic() && !digits.is_empty() {
            letters.push(c);
        } else if !digits.is_empty() {
            let number = digits.parse().ok().filter(|years| *years <= 130)?;
            found.push((
                number,
                if letters == "s" && number % 10 == 0 {
                    Kind::Decade
                } else {
                    Kind::Year
                },
            ));
            digits.clear();
            letters.clear();
        }
    }
    match found.as_slice() {
        [(years, Kind::Year)] => Some((*years, *years)),
        [(years, Kind::Decade)] => Some((*years, years + 9)),
        [(from, Kind::Year), (to, Kind::Year)] if from <= to => Some((*from, *to)),
        _ => None,
    }
}

enum Kind {
    Year,
    Decade,
}

/// An age: a number of years, about one, or a decade. `62`, `about 70`, `in his 50s`.
pub fn age(words: &str, language: &Language) -> Reading {
    let lower = words.to_lowercase();
    let decades = language.words("read-decade-words");
    let spoken = decades.split('|').any(|decade| lower.contains(decade));
    if spoken || years(words).is_some() {
        Reading::Clear
    } else {
        Reading::Problem("problem-age")
    }
}

/// A number from 0 to 10.
pub fn scale(words: &str) -> Reading {
    let number = words.trim().trim_end_matches("/10").trim();
    match number.parse::<u8>() {
        Ok(0..=10) => Reading::Clear,
        Ok(_) | Err(_) => Reading::Problem("problem-scale"),
    }
}

/// The most that is counted: more brothers than that are written as one entry with their number.
pub const MOST: usize = 20;

/// How many: a number up to 20 in digits or words, or a word for none.
pub fn count(words: &str, language: &Language) -> Option<usize> {
    let words = words.trim().to_lowercase();
    // The numbers of both languages stand at the same places.
    let spoken = language.both("read-counts").iter().find_map(|known| {
        let mut numbers = known.split('|');
        numbers.position(|names| names.split(' ').any(|name| name == words))
    });
    let number = spoken.or_else(|| words.parse().ok());
    number.filter(|count| *count <= MOST)
}

/// Whether a text says how many.
pub fn counted(words: &str, language: &Language) -> Reading {
    match count(words, language) {
        Some(_) => Reading::Clear,
        None => Reading::Problem("problem-count"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_is_a_number_in_digits_or_words() {
        let english = Language::english();
        for (words, expected) in [
            ("3", Some(3)),
            (" None ", Some(0)),
            ("two", Some(2)),
            ("20", Some(20)),
            ("21", None),
            ("many", None),
            ("-1", None),
        ] {
            assert_eq!(count(words, &english), expected, "{words}");
        }
        assert_eq!(
            counted("several", &english),
            Reading::Problem("problem-count")
        );
    }

    #[test]
    fn amounts_with_a_number_in_digits_or_words_are_read() {
        let english = Language::english();
        for text in [
            "500 mg",
            "half a tablet",
            "1-2 puffs",
            "Two drops",
            "½ tablet",
        ] {
            assert_eq!(amount(text, &english), Reading::Clear, "{text}");
        }
        assert_eq!(amount("some", &english), Reading::Problem("problem-amount"));
    }

    #[test]
    fn ages_may_be_rough() {
        let english = Language::english();
        for text in [
            "62",
            "about 70",
            "in his 50s",
            "60-65",
            "in her fifties",
            "2 years",
        ] {
            assert_eq!(age(text, &english), Reading::Clear, "{text}");
        }
        for text in ["old", "200", "9999999999"] {
            assert_eq!(
                age(text, &english),
                Reading::Problem("problem-age"),
                "{text}"
            );
        }
        assert_eq!(years("in his 50s"), Some((50, 59)));
    }

    #[test]
    fn a_scale_ends_at_ten() {
        assert_eq!(scale("7"), Reading::Clear);
        assert_eq!(scale("7/10"), Reading::Clear);
        assert_eq!(scale("11"), Reading::Problem("problem-scale"));
        assert_eq!(scale("bad"), Reading::Problem("problem-scale"));
    }
}
