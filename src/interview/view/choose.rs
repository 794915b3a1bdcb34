//! The first page.
//!
//! ```text
//!  Who is the visit for?
//!  > 1  Anna Kowalska, 71     Heart clinic, 20 May 2026     5 of 10 parts done
//!    2  A new person
//!    3  Try it with a made-up person
//! ```

use super::{page, sentences};
use crate::ask::dates::say;
use crate::ask::sections;
use crate::ask::walk;
use crate::interview::screenful::{Entry, Mark, Row, Screenful, Stop};
use crate::interview::state::{Answers, Card, State};
use crate::language::Arg;
use crate::profile::Profile;

/// Name, visit, how far.
const COLUMNS: &[u16] = &[5, 6, 5];

pub(super) fn screenful(state: &State) -> Screenful {
    let mut entries = vec![Entry::Heading(state.text("choose-heading")), Entry::Gap];
    for (at, card) in state.people.iter().enumerate() {
        entries.push(row(state, at, card));
    }
    let count = state.people.len();
    entries.push(Row::single(
        Stop::NewPerson,
        Mark::Number(count + 1),
        state.text("choose-new"),
    ));
    entries.push(Row::single(
        Stop::Demo,
        Mark::Number(count + 2),
        state.text("choose-demo"),
    ));
    entries.push(Entry::Gap);
    if state.people.is_empty() {
        entries.push(Entry::Text(state.text("choose-first-time")));
        entries.push(Entry::Gap);
    }
    if let Some(words) = stopped(state) {
        entries.push(Entry::Text(words));
        entries.push(Entry::Gap);
    }
    sentences(&state.text("safety-emergency"), &mut entries);
    entries.push(Entry::Gap);
    sentences(&state.text("safety-not-advice"), &mut entries);
    entries.push(Entry::Hint(state.text("choose-letters")));
    entries.push(Entry::Hint(state.text("choose-plain")));
    page(state, state.text("choose-title"), entries)
}

fn row(state: &State, at: usize, card: &Card) -> Entry {
    let (stop, mark) = (Stop::Person(at), Mark::Number(at + 1));
    match &card.answers {
        Answers::Read(profile) => {
            let cells = vec![
                name(state, profile),
                visit(state, profile),
                parts(state, profile),
            ];
            Row::columns(Some(stop), mark, cells, COLUMNS)
        }
        Answers::Broken(_) => Row::single(stop, mark, unread(state, card, "choose-broken")),
        Answers::Refused(_) => Row::single(stop, mark, unread(state, card, "choose-refused")),
    }
}

/// "p2: These answers could not be read."
fn unread(state: &State, card: &Card, id: &str) -> String {
    format!("{}: {}", card.id, state.text(id))
}

/// "Anna Kowalska, 71".
fn name(state: &State, profile: &Profile) -> String {
    let name = if profile.name().is_empty() {
        state.text("person-new")
    } else {
        profile.name().to_owned()
    };
    let born = profile.visit.birth_date.given();
    match born.and_then(|born| born.age_on(state.today)) {
        Some(years) if years.start() == years.end() => format!("{name}, {}", years.start()),
        Some(_) | None => name,
    }
}

/// "Heart clinic, 20 May 2026".
pub(super) fn visit(state: &State, profile: &Profile) -> String {
    let clinic = profile.visit.clinic.given().map(|line| line.0.clone());
    let date = profile
        .visit
        .visit_date
        .given()
        // The date stays on one line.
        .map(|date| say::echo(date, &state.language).replace(' ', "\u{A0}"));
    [clinic, date]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(", ")
}

fn parts(state: &State, profile: &Profile) -> String {
    let (done, all) = walk::parts_done(profile);
    state.language.fill(
        "parts-done",
        &[("done", Arg::Count(done)), ("all", Arg::Count(all))],
    )
}

/// "You stopped at: Anna, Medicines you take."
fn stopped(state: &State) -> Option<String> {
    let Answers::Read(profile) = &state.people.first()?.answers else {
        return None;
    };
    let part = profile.stopped_at.as_deref().and_then(sections::section)?;
    let part = state.text(&format!("part-{}", part.name));
    Some(state.language.fill(
        "choose-stopped",
        &[
            ("name", Arg::Words(profile.name())),
            ("part", Arg::Words(&part)),
        ],
    ))
}
