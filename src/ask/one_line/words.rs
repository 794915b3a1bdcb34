//! The words that a medicine on one line is made of, by language: lists in the message files, read once and kept.

use std::collections::HashMap;

use super::cut::{Kind, Token, cut};
use super::sense::{Sense, Span, Time};
use crate::language::Language;

/// The lists of words: the message `one-line-read-NAME` holds them, with `|` between.
const LISTS: [(&str, Sense); 79] = [
    ("strength", Sense::Strength),
    ("per", Sense::Per),
    ("measure", Sense::Measure),
    ("count", Sense::Count(None)),
    ("count-inhaler", Sense::Count(Some("inhaler"))),
    ("count-spray", Sense::Count(Some("spray"))),
    ("count-powder", Sense::Count(Some("powder"))),
    ("site", Sense::Site),
    ("form-tablet", Sense::Form("tablet")),
    ("form-capsule", Sense::Form("capsule")),
    ("form-drops", Sense::Form("drops")),
    ("form-liquid", Sense::Form("liquid")),
    ("form-patch", Sense::Form("patch")),
    ("form-injection", Sense::Form("injection")),
    ("form-inhaler", Sense::Form("inhaler")),
    ("form-spray", Sense::Form("spray")),
    ("form-cream", Sense::Form("cream")),
    ("form-suppository", Sense::Form("suppository")),
    ("form-powder", Sense::Form("powder")),
    ("form-tea", Sense::Form("tea")),
    ("route-mouth", Sense::Route("mouth")),
    ("route-under-tongue", Sense::Route("under-tongue")),
    ("route-skin", Sense::Route("skin")),
    ("route-under-skin", Sense::Route("under-skin")),
    ("morning", Sense::Time(Time::Morning)),
    ("noon", Sense::Time(Time::Noon)),
    ("evening", Sense::Time(Time::Evening)),
    ("night", Sense::Time(Time::Night)),
    ("daily", Sense::Each(Span::Day)),
    ("weekly", Sense::Each(Span::Week)),
    ("monthly", Sense::Each(Span::Month)),
    ("once", Sense::Often(1)),
    ("twice", Sense::Often(2)),
    ("thrice", Sense::Often(3)),
    ("times", Sense::Times),
    ("twice-a-day", Sense::ADay(2)),
    ("three-a-day", Sense::ADay(3)),
    ("four-a-day", Sense::ADay(4)),
    ("every", Sense::Every),
    ("other", Sense::Other),
    ("alternate-days", Sense::AlternateDays),
    ("hours", Sense::Span(Span::Hour)),
    ("days", Sense::Span(Span::Day)),
    ("weeks", Sense::Span(Span::Week)),
    ("months", Sense::Span(Span::Month)),
    ("monday", Sense::Weekday("monday")),
    ("tuesday", Sense::Weekday("tuesday")),
    ("wednesday", Sense::Weekday("wednesday")),
    ("thursday", Sense::Weekday("thursday")),
    ("friday", Sense::Weekday("friday")),
    ("saturday", Sense::Weekday("saturday")),
    ("sunday", Sense::Weekday("sunday")),
    ("on", Sense::On),
    ("as-needed", Sense::AsNeeded),
    ("max", Sense::Max),
    ("in-a-day", Sense::InADay),
    ("stopped", Sense::Stopped),
    ("for", Sense::For),
    ("and", Sense::And),
    ("range", Sense::Range),
    ("take", Sense::Take),
    ("half", Sense::Number("1/2")),
    ("quarter", Sense::Number("1/4")),
    ("one", Sense::Number("1")),
    ("two", Sense::Number("2")),
    ("three", Sense::Number("3")),
    ("four", Sense::Number("4")),
    ("five", Sense::Number("5")),
    ("six", Sense::Number("6")),
    ("eight", Sense::Number("8")),
    ("ten", Sense::Number("10")),
    ("manner", Sense::Manner),
    ("whole-name", Sense::WholeName),
    ("of", Sense::Of),
    ("since", Sense::Since),
    ("aside", Sense::Aside),
    ("clock", Sense::Clock),
    ("unsure", Sense::Unsure),
    ("doubt", Sense::Doubt),
];

/// The words of one language and of English behind it, ready to read a line with. Make it once and keep it.
#[derive(Debug)]
pub struct LineWords {
    phrases: HashMap<String, Vec<Sense>>,
    longest: usize,
}

impl LineWords {
    /// The words of this language, and of English behind them.
    pub fn new(language: &Language) -> Self {
        let mut words = Self {
            phrases: HashMap::new(),
            longest: 0,
        };
        words.gather(|id| language.maybe(id));
        if language.tag() != "en" {
            let english = Language::english();
            words.gather(|id| english.maybe(id));
        }
        words
    }

    fn gather(&mut self, message: impl Fn(&str) -> Option<String>) {
        for (name, sense) in LISTS {
            let list = message(&format!("one-line-read-{name}")).unwrap_or_default();
            for phrase in list.split('|') {
                self.add(phrase, sense);
            }
        }
        for month in 1..=12 {
            let list = message(&format!("date-read-month-{month}")).unwrap_or_default();
            for name in list.split('|') {
                self.add(name, Sense::Date);
            }
        }
    }

    fn add(&mut self, phrase: &str, sense: Sense) {
        let words: Vec<String> = cut(phrase)
            .iter()
            .filter_map(|token| key(phrase, token))
            .collect();
        if words.is_empty() {
            return;
        }
        self.longest = self.longest.max(words.len());
        let senses = self.phrases.entry(words.join(" ")).or_default();
        if !senses.contains(&sense) {
            senses.push(sense);
        }
    }

    /// The longest phrase from here on that has a wanted sense: what was wanted of it, and the token behind it.
    pub(super) fn find<T>(
        &self,
        line: &str,
        tokens: &[Token],
        at: usize,
        want: impl Fn(Sense) -> Option<T>,
    ) -> Option<(T, usize)> {
        let mut phrase = String::new();
        let mut count = 0;
        let mut found = None;
        for (next, token) in tokens.iter().enumerate().skip(at) {
            let Some(word) = key(line, token) else {
                // A hyphen between words is a space: "as-needed".
                if next > at {
                    continue;
                }
                break;
            };
            if count > 0 {
                phrase.push(' ');
            }
            phrase.push_str(&word);
            count += 1;
            let senses = self.phrases.get(&phrase).map_or(&[][..], Vec::as_slice);
            if let Some(wanted) = senses.iter().find_map(|sense| want(*sense)) {
                found = Some((wanted, next + 1));
            }
            if count == self.longest {
                break;
            }
        }
        found
    }
}

/// A token as phrases are looked up; nothing for a hyphen.
fn key(line: &str, token: &Token) -> Option<String> {
    match &token.kind {
        Kind::Word(word) => Some(word.clone()),
        Kind::Sign('-') => None,
        Kind::Number | Kind::Vulgar | Kind::Sign(_) => Some(line[token.range.clone()].to_owned()),
    }
}
