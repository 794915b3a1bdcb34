//! The reason for the visit in one breath, put together from what was answered: "I was told … Their plan … I would like to know …".
//!
//! The person's words stand in it as they were written; only line breaks become spaces, and a full stop is added where
//! none stands.

use super::dates::say;
use crate::language::{Arg, Language};
use crate::profile::Profile;
use crate::profile::reason::Reason;
use crate::profile::values::Lines;

/// A piece of the sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words of ours.
    Ours(String),
    /// The person's own words.
    Theirs(String),
}

/// The sentence: what the person wrote for it, else what can be put together; empty when nothing was told yet.
pub fn pieces(profile: &Profile, language: &Language) -> Vec<Piece> {
    let reason = &profile.reason;
    if let Some(own) = written(reason.sentence.given()) {
        return vec![Piece::Theirs(own)];
    }
    let mut pieces = Vec::new();
    let mut say = |id: &str, words: Option<String>| {
        if let Some(words) = words {
            pieces.push(Piece::Ours(language.text(id)));
            pieces.push(Piece::Theirs(words));
        }
    };
    say("reason-sentence-told", written(reason.told.given()));
    say("reason-sentence-proposed", written(reason.proposed.given()));
    let decide = decide_by(reason, language);
    pieces.extend(decide.map(Piece::Ours));
    let know = written(reason.most_want_to_know.given());
    if let Some(know) = know {
        pieces.push(Piece::Ours(language.text("reason-sentence-know")));
        pieces.push(Piece::Theirs(know));
    }
    pieces
}

/// The sentence as one line.
pub fn sentence(profile: &Profile, language: &Language) -> String {
    let words = pieces(profile, language)
        .into_iter()
        .map(|piece| match piece {
            Piece::Ours(words) | Piece::Theirs(words) => words,
        });
    words.collect::<Vec<_>>().join(" ")
}

fn decide_by(reason: &Reason, language: &Language) -> Option<String> {
    let date = reason
        .decide_by
        .given()
        .filter(|date| date.edtf.is_some())?;
    let date = say::echo(date, language);
    Some(language.fill("reason-sentence-decide", &[("date", Arg::Words(&date))]))
}

/// Words on one line that end like a sentence; nothing when there are none.
fn written(words: Option<&Lines>) -> Option<String> {
    let mut line = words?.0.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.is_empty() {
        return None;
    }
    if line.ends_with(char::is_alphanumeric) {
        line.push('.');
    }
    Some(line)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::answer::Answer;

    #[test]
    fn it_holds_what_was_said_and_no_more() {
        let english = Language::english();
        let mut profile = Profile::default();
        assert_eq!(sentence(&profile, &english), "");
        profile.reason.told = Answer::Given(Lines("My heart\nflutters".into()));
        profile.reason.most_want_to_know = Answer::Given(Lines("Is it safe to wait?".into()));
        assert_eq!(
            sentence(&profile, &english),
            "I was told: My heart flutters. I would like to know: Is it safe to wait?"
        );
        profile.reason.sentence = Answer::Given(Lines("I want a second look".into()));
        assert_eq!(sentence(&profile, &english), "I want a second look.");
    }
}
