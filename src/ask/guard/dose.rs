//! The words of a dose with what stands beside each of them: a number, a unit, a thing that is counted, a time.
//!
//! An abbreviation is one only in such company. **Why** so strict: `po`, `as` and `bid` are words too, and a sentence
//! that comes back changed is worse than an abbreviation that stays as it was written.

use super::codes::{CODES, Code, Sense, Stands};
use super::lexeme::{Kind, Lexeme, lexemes};
use super::units::{Unit, unit};
use crate::language::Language;

/// The words of a dose, cut into pieces.
#[derive(Debug)]
pub(super) struct Dose<'a> {
    /// All of them, as they were written.
    pub(super) written: &'a str,
    /// The pieces, in order.
    pub(super) lexemes: Vec<Lexeme<'a>>,
    /// The language of the words that stand beside a dose.
    pub(super) language: &'a Language,
    things: String,
    times: String,
    joins: String,
    verbs: String,
    /// Small words of the language that are abbreviations elsewhere: "po" is "after" in Polish.
    own_words: String,
}

/// What stands behind the "/" of a value from a laboratory: mg/dL, U/L.
const LABORATORY: [&str; 4] = ["l", "dl", "hpf", "mmol"];

impl<'a> Dose<'a> {
    pub(super) fn new(words: &'a str, language: &'a Language) -> Self {
        Self {
            written: words,
            lexemes: lexemes(words),
            language,
            things: language.words("read-dose-things"),
            times: language.words("read-dose-times"),
            joins: language.words("read-dose-joins"),
            verbs: language.words("read-dose-verbs"),
            own_words: language.text("read-dose-own-words"),
        }
    }

    /// The piece at this place; nothing behind the last.
    pub(super) fn at(&self, at: usize) -> Option<&Lexeme<'a>> {
        self.lexemes.get(at)
    }

    /// The piece before this place; nothing before the first.
    pub(super) fn before(&self, at: usize) -> Option<&Lexeme<'a>> {
        self.lexemes.get(at.checked_sub(1)?)
    }

    /// Whether this word stands in a list of the language.
    pub(super) fn is_one_of(&self, at: usize, list: &str) -> bool {
        self.at(at).is_some_and(|lexeme| {
            let plain = lexeme.plain();
            lexeme.kind == Kind::Word && list.split('|').any(|known| known == plain)
        })
    }

    /// Whether this is a number that stands by itself, not the end of a name as in `B12` nor a part of a time.
    pub(super) fn is_number(&self, at: usize) -> bool {
        let before = self.before(at);
        let is_part = |lexeme: &Lexeme<'_>| lexeme.kind == Kind::Word || lexeme.is_sign(":");
        self.at(at).is_some_and(|number| {
            number.is_number() && !(number.is_glued && before.is_some_and(is_part))
        })
    }

    /// The unit at this place; none in a value from a laboratory.
    pub(super) fn unit(&self, at: usize) -> Option<Unit> {
        let word = self.at(at).filter(|lexeme| lexeme.kind == Kind::Word)?;
        let next_is_glued = |lexeme: &Lexeme<'_>| lexeme.is_glued && lexeme.kind == Kind::Number;
        if self.at(at + 1).is_some_and(next_is_glued)
            || self.is_laboratory(at)
            || self.is_own_word(word)
        {
            return None;
        }
        unit(word.text)
    }

    fn is_laboratory(&self, at: usize) -> bool {
        let is_slash = self.at(at + 1).is_some_and(|next| next.is_sign("/"));
        let beyond = self.at(at + 2);
        is_slash && beyond.is_some_and(|word| LABORATORY.contains(&word.plain()))
    }

    /// The unit at this place, when a number stands before it.
    pub(super) fn amount_unit(&self, at: usize) -> Option<Unit> {
        self.unit(at).filter(|_| at > 0 && self.is_number(at - 1))
    }

    /// Whether this is something that is counted: tablets, drops.
    pub(super) fn is_thing(&self, at: usize) -> bool {
        self.is_one_of(at, &self.things)
    }

    /// Whether this is a time of the day, a day or a meal.
    pub(super) fn is_time(&self, at: usize) -> bool {
        self.is_one_of(at, &self.times)
    }

    /// Whether this says that a medicine is taken.
    pub(super) fn is_verb(&self, at: usize) -> bool {
        self.is_one_of(at, &self.verbs)
    }

    /// Whether this number is an amount: what is measured or counted stands behind it, or a number that has it.
    pub(super) fn is_amount(&self, at: usize) -> bool {
        if !self.is_number(at) {
            return false;
        }
        let next = at + 1;
        let joins = self.is_one_of(next, &self.joins)
            || self
                .at(next)
                .is_some_and(|sign| matches!(sign.text, "-" | "–" | "/"));
        self.unit(next).is_some() || self.is_thing(next) || (joins && self.is_amount(next + 1))
    }

    /// Whether a dose is spoken of at all.
    pub(super) fn has_amount(&self) -> bool {
        let speaks = |at| self.is_amount(at) || self.is_thing(at) || self.is_interval(at);
        (0..self.lexemes.len()).any(speaks)
    }

    /// The abbreviation that begins here and the number of its pieces, wherever it stands.
    pub(super) fn code(&self, at: usize) -> Option<(&'static Code, usize)> {
        let word = self.at(at)?;
        let first = word.plain();
        if self.is_own_word(word) {
            return None;
        }
        let begins = |written: &&&str| {
            let rest = written.strip_prefix(first);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        CODES.iter().find_map(|code| {
            let written = code.written.iter().filter(begins);
            let lengths = written.map(|written| self.length(at, written));
            let length = lengths.max().filter(|length| *length > 0)?;
            Some((code, length))
        })
    }

    /// How many pieces from here on are these; 0 when they are not.
    fn length(&self, at: usize, written: &str) -> usize {
        let mut next = at;
        for (which, part) in written.split(' ').enumerate() {
            let is_word = part.starts_with(char::is_alphabetic);
            let may_skip = which > 0 && is_word && self.at(next).is_some_and(|l| l.is_sign("-"));
            next += usize::from(may_skip);
            let Some(lexeme) = self.at(next).filter(|lexeme| lexeme.plain() == part) else {
                return 0;
            };
            // `d / c` and `mso 4` are in one piece on paper.
            if which > 0 && !is_word && !lexeme.is_glued {
                return 0;
            }
            next += 1;
        }
        // More letters, digits or an apostrophe at the end make another word of it.
        let goes_on = |lexeme: &Lexeme<'_>| {
            lexeme.is_glued && (lexeme.kind != Kind::Sign || matches!(lexeme.text, "'" | "’" | "@"))
        };
        if self.at(next).is_some_and(goes_on)
            || self.at(at).is_some_and(|l| self.is_glued_to_word(at, l))
        {
            return 0;
        }
        next - at
    }

    fn is_glued_to_word(&self, at: usize, lexeme: &Lexeme<'_>) -> bool {
        let is_word = |before: &Lexeme<'_>| {
            before.kind == Kind::Word || matches!(before.text, "'" | "’" | "@" | "/" | "." | "-")
        };
        lexeme.is_glued && self.before(at).is_some_and(is_word)
    }

    /// Whether a part of a dose stands right before: an amount, a thing, an abbreviation, the word "take".
    pub(super) fn stands_beside(&self, at: usize) -> bool {
        let mut before = at;
        while let Some(sign) = self.before(before) {
            if !matches!(sign.text, "," | ";" | "(" | "-" | "–" | ":") {
                break;
            }
            before -= 1;
        }
        let Some(last) = before.checked_sub(1) else {
            return self.is_only_codes()
                || (self.at(at).is_some_and(Lexeme::is_loud) && self.opens_dose(at));
        };
        let is_code_end = |from: usize| {
            // "in" is an abbreviation only in capitals.
            self.code(from).is_some_and(|(code, length)| {
                let is_loud = self.at(from).is_some_and(Lexeme::is_loud);
                from + length == before && (code.stands != Stands::Last || is_loud)
            })
        };
        self.is_number(last)
            || self.amount_unit(last).is_some()
            || self.is_thing(last)
            || self.is_verb(last)
            || self.is_time(last)
            || (last.saturating_sub(2)..=last).any(is_code_end)
            || self.ends_interval(last)
    }

    /// Whether the words behind a first abbreviation speak of a dose: "OD with food".
    fn opens_dose(&self, at: usize) -> bool {
        let list = self.language.words("read-dose-behind");
        self.has_amount()
            || self.is_time(at + 1)
            || self.is_one_of(at + 1, &list)
            || self.is_one_of(at + 1, &self.language.words("read-dose-reasons"))
            || self.at(at + 1).is_none_or(|next| next.kind != Kind::Word)
    }

    /// Whether the words are nothing but abbreviations.
    pub(super) fn is_only_codes(&self) -> bool {
        let mut at = 0;
        while let Some(lexeme) = self.at(at) {
            at += match self.code(at) {
                Some((_, length)) => length,
                None if matches!(lexeme.text, "," | ";" | "." | "-") => 1,
                None => return false,
            };
        }
        at > 0
    }

    /// Whether `q8h` or `q4-6h` ends here.
    fn ends_interval(&self, at: usize) -> bool {
        let begins = |back: usize| at.checked_sub(back).is_some_and(|at| self.is_interval(at));
        begins(2) || begins(4)
    }

    /// Whether a "q" with a number behind it stands here.
    fn is_interval(&self, at: usize) -> bool {
        let is_q = self.at(at).is_some_and(|word| word.plain() == "q");
        is_q && self.at(at + 1).is_some_and(Lexeme::is_number)
    }

    /// Whether nothing that belongs to a sentence follows: the end, a sign, a number, an abbreviation, or "at night".
    fn ends_before(&self, at: usize) -> bool {
        let behind = || self.is_one_of(at, &self.language.words("read-dose-behind"));
        self.at(at).is_none_or(|next| {
            next.kind != Kind::Word
                || self.code(at).is_some()
                || next.plain() == "q"
                || (!next.is_loud() && behind())
        })
    }

    /// Whether an abbreviation of this length stands here as one.
    pub(super) fn stands(&self, code: &Code, at: usize, length: usize) -> bool {
        let Some(first) = self.at(at) else {
            return false;
        };
        let is_loud = first.is_loud();
        let is_dose = || self.has_amount() || self.is_only_codes();
        let alone = length == self.lexemes.len();
        match code.stands {
            _ if self.is_asked_of_medicine(code, at, length) => true,
            Stands::Says => is_dose() || self.stands_beside(at),
            Stands::Loud => (is_loud && is_dose()) || self.stands_beside(at),
            Stands::Beside => self.stands_beside(at),
            Stands::Last => {
                let bare = self.is_before_place(at);
                is_loud && (self.stands_beside(at) || bare) && self.ends_before(at + length)
            }
            Stands::Name => is_loud || first.text == "MgSO",
            Stands::ByNumber => {
                is_loud && (alone || self.is_amount(at + length) || self.is_behind_amount(at))
            }
            Stands::Insulin => {
                is_loud
                    && (self.is_amount(at + length) || self.has_insulin() || self.stands_beside(at))
            }
        }
    }

    /// Whether it is a small word of the language, and no abbreviation.
    fn is_own_word(&self, word: &Lexeme<'_>) -> bool {
        !word.is_loud() && self.own_words.split('|').any(|own| own == word.plain())
    }

    /// Whether a word such as "in" stands before a place of the body.
    pub(super) fn is_before_place(&self, at: usize) -> bool {
        at > 0 && self.is_one_of(at - 1, &self.language.words("read-dose-before-place"))
    }

    /// Whether only a medicine's name stands before an abbreviation that is asked about: "insulin HS".
    fn is_asked_of_medicine(&self, code: &Code, at: usize, length: usize) -> bool {
        let is_asked = matches!(code.sense, Sense::Ask(_) | Sense::Detail);
        let is_word = at == 1 && self.at(0).is_some_and(|first| first.kind == Kind::Word);
        is_asked && is_word && self.lexemes.len() == 1 + length && code.stands != Stands::Last
    }

    fn is_behind_amount(&self, at: usize) -> bool {
        let Some(last) = at.checked_sub(1) else {
            return false;
        };
        self.amount_unit(last).is_some() || self.is_thing(last) || self.is_count(last)
    }

    /// Whether this number can only count what is taken: it stands first, or behind "take".
    pub(super) fn is_count(&self, at: usize) -> bool {
        self.is_number(at) && (at == 0 || self.is_verb(at - 1))
    }

    fn has_insulin(&self) -> bool {
        (0..self.lexemes.len()).any(|at| {
            self.at(at)
                .is_some_and(|lexeme| lexeme.plain().contains("insulin"))
                || self
                    .amount_unit(at)
                    .is_some_and(|unit| unit.measures == super::units::Measures::Effect)
        })
    }
}
