//! How often a medicine is taken, in plain words of the language: "twice a day", "every 8 hours".

use super::part::Often;
use super::sense::Span;
use crate::language::{Arg, Language};

/// How often, in plain words: "twice a day", "every 8 hours".
pub(super) fn in_words(often: &Often, language: &Language) -> Option<String> {
    let times = |count: u16, once: &str, twice: &str, more: &str| match count {
        1 => language.text(once),
        2 => language.text(twice),
        count => language.fill(more, &[("count", Arg::Count(usize::from(count)))]),
    };
    Some(match often {
        Often::Each(Span::Hour) => language.text("one-line-every-hour"),
        // The pattern says it already.
        Often::Each(Span::Day | Span::Week) | Often::EveryOther(Span::Hour) => return None,
        Often::Each(Span::Month) => language.text("one-line-once-a-month"),
        Often::Times(count, Span::Week) => times(
            *count,
            "one-line-once-a-week",
            "one-line-twice-a-week",
            "one-line-times-a-week",
        ),
        Often::Times(count, Span::Month) => times(
            *count,
            "one-line-once-a-month",
            "one-line-twice-a-month",
            "one-line-times-a-month",
        ),
        Often::Times(count, Span::Day | Span::Hour) => times(
            *count,
            "one-line-once-a-day",
            "one-line-twice-a-day",
            "one-line-times-a-day",
        ),
        Often::Every(number, span) => {
            let id = match span {
                Span::Hour => "one-line-every-hours",
                Span::Day => "one-line-every-days",
                Span::Week => "one-line-every-weeks",
                Span::Month => "one-line-every-months",
            };
            language.fill(id, &[("number", Arg::Words(number))])
        }
        Often::EveryOther(Span::Day) => language.text("one-line-every-other-day"),
        Often::EveryOther(Span::Week) => language.text("one-line-every-other-week"),
        Often::EveryOther(Span::Month) => language.text("one-line-every-other-month"),
    })
}
