//! The page of a person whose answers cannot be read: what is wrong, what can be done, and nothing done unasked.
//!
//! ```text
//!  These answers could not be read
//!  profile.json cannot be read. The problem is in line 12.
//!    [Put the file aside]
//!  > [Back]
//! ```

use super::page;
use crate::interview::screenful::{Entry, Row, Screenful, Stop};
use crate::interview::state::{Answers, State};

pub(super) fn screenful(state: &State, at: usize) -> Screenful {
    let mut entries = vec![Entry::Heading(state.text("broken-heading")), Entry::Gap];
    let card = state.people.get(at).map(|card| &card.answers);
    if let Some(Answers::Broken(trouble)) = card {
        entries.push(Entry::Text(trouble.what.clone()));
        entries.push(Entry::Text(trouble.advice.clone()));
        entries.push(Entry::Gap);
        entries.push(Entry::Text(state.text("broken-aside")));
        entries.push(Entry::Gap);
        entries.push(Row::button(
            Stop::PutAside(at),
            state.text("broken-put-aside"),
        ));
    }
    entries.push(Row::button(Stop::Back, state.text("button-back")));
    page(state, state.text("choose-title"), entries)
}
