//! The dose guard: finds in the words of a dose what is read wrongly on paper, and says it clearly or asks what it means.
//!
//! ```text
//! words ─► lexeme ─► dose (what stands beside what) ─┬─► halves, intervals, amounts, abbreviations, signs   a clear form
//!                                                    └─► the same, and letters                      a question
//! ```
//!
//! No number changes its value, no unit its meaning, and what has two meanings stays as it was written. **Why** not a
//! parser of whole doses: people write tapers and schedules of their own, and what is not understood must stay.

mod abbreviations;
mod amounts;
mod codes;
mod digits;
mod dose;
mod halves;
mod intervals;
mod letters;
mod lexeme;
mod numbers;
mod signs;
mod units;

use std::ops::Range;

use self::dose::Dose;
use crate::language::{Arg, Language};

/// Something in the words of a dose that must not be printed as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Where it stands, in bytes.
    pub at: Range<usize>,
    /// What becomes of it.
    pub what: What,
}

/// What becomes of unclear words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// They are said in this clear form.
    Rewrite(String),
    /// Only the person can say what they mean.
    Ask(Ask),
}

/// A question about words of a dose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// What they can mean, in words; nothing where that is for the person to say.
    pub meanings: Vec<String>,
    /// The question, in a sentence or two.
    pub question: String,
}

/// A rule: what it finds at a piece, and how many pieces that takes.
type Rule = fn(&Dose<'_>, usize) -> Option<(Finding, usize)>;

/// The rules, in the order in which they are tried.
const RULES: [Rule; 7] = [
    digits::find,
    halves::find,
    intervals::find,
    abbreviations::find,
    amounts::find,
    letters::find,
    signs::find,
];

/// The answers that are doses, by the name of their record.
const DOSES: [(&str, &[&str]); 2] = [
    (
        "medicine",
        &[
            "strength",
            "amount",
            "morning",
            "noon",
            "evening",
            "night",
            "most_in_a_day",
            "when_words",
            "last_dose",
        ],
    ),
    ("treatment", &["dose"]),
];

/// Whether the answer of this name in a record of this name is a dose.
pub fn is_dose(record: &str, key: &str) -> bool {
    DOSES
        .iter()
        .any(|(name, keys)| *name == record && keys.contains(&key))
}

/// What must not be printed so, in the order of the words; no two findings overlap.
pub fn look(words: &str, language: &Language) -> Vec<Finding> {
    if is_plain(words) {
        return Vec::new();
    }
    look_closely(words, language)
}

/// Whether a dose is as plain as most are, `1` or `2.5 mg`: such words need no look at all.
fn is_plain(words: &str) -> bool {
    let (number, unit) = match words.split_once(' ') {
        Some((number, unit)) => (number, Some(unit)),
        None => (words, None),
    };
    let (whole, part) = match number.split_once('.') {
        Some((whole, part)) => (whole, Some(part)),
        None => (number, None),
    };
    let is_number = |digits: &str, most: usize| {
        (1..=most).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    let is_whole = is_number(whole, 3) && (whole == "0" || !whole.starts_with('0'));
    let is_part = part.is_none_or(|part| is_number(part, 2) && !part.ends_with('0'));
    is_whole && is_part && matches!(unit, None | Some("mg" | "g" | "mL" | "mcg"))
}

fn look_closely(words: &str, language: &Language) -> Vec<Finding> {
    let dose = Dose::new(words, language);
    let mut found = Vec::new();
    let mut at = 0;
    while at < dose.lexemes.len() {
        let finding = RULES.iter().find_map(|rule| rule(&dose, at));
        at += match finding {
            Some((finding, length)) => {
                found.push(finding);
                length.max(1)
            }
            None => 1,
        };
    }
    found
}

/// The words with every clear form in its place; what must be asked stays as it was written.
pub fn clear(words: &str, language: &Language) -> String {
    let mut out = String::with_capacity(words.len());
    let mut from = 0;
    for finding in look(words, language) {
        if let What::Rewrite(clear) = finding.what {
            out.push_str(&words[from..finding.at.start]);
            out.push_str(&clear);
            from = finding.at.end;
        }
    }
    out.push_str(&words[from..]);
    out
}

/// Whether two ways of writing differ in nothing but spaces and the separators of thousands.
pub fn is_same_but_for_spaces(written: &str, clear: &str) -> bool {
    let bare = |words: &str| -> String {
        words
            .chars()
            .filter(|c| !c.is_whitespace() && *c != ',')
            .collect()
    };
    bare(written) == bare(clear)
}

impl Dose<'_> {
    /// A clear form for the pieces from this place on.
    fn rewrite(&self, at: usize, length: usize, clear: String) -> Option<(Finding, usize)> {
        let what = What::Rewrite(clear);
        Some((self.finding(at, length, what)?, length))
    }

    /// A question about the pieces from this place on: which of these meanings it is.
    fn ask(&self, at: usize, length: usize, meanings: Vec<String>) -> Option<(Finding, usize)> {
        let between = self.language.text("guard-or");
        let all = meanings.join(&between);
        let words = self.words(at, length)?;
        let question = self.language.fill(
            "guard-ask",
            &[("words", Arg::Words(words)), ("meanings", Arg::Words(&all))],
        );
        let what = What::Ask(Ask { meanings, question });
        Some((self.finding(at, length, what)?, length))
    }

    /// A question of its own about the pieces from this place on.
    fn ask_with(&self, id: &str, at: usize, length: usize) -> Option<(Finding, usize)> {
        let words = self.words(at, length)?;
        let question = self.language.fill(id, &[("words", Arg::Words(words))]);
        let what = What::Ask(Ask {
            meanings: Vec::new(),
            question,
        });
        Some((self.finding(at, length, what)?, length))
    }

    fn finding(&self, at: usize, length: usize, what: What) -> Option<Finding> {
        let start = self.at(at)?.at.start;
        let end = self.at(at + length - 1)?.at.end;
        Some(Finding {
            at: start..end,
            what,
        })
    }

    /// The pieces as they were written, with the spaces between them.
    fn words(&self, at: usize, length: usize) -> Option<&str> {
        let start = self.at(at)?.at.start;
        let end = self.at(at + length - 1)?.at.end;
        self.written.get(start..end)
    }
}

#[cfg(test)]
mod tests;
