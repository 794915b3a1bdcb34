//! The page after the last question: of a part, what comes next; of an entry, everything said about it.
//!
//! ```text
//!  Metformin
//!    Strength      500 mg
//!    When          morning, evening
//!  > [Back to the list]
//!    [Add another medicine]
//!    [9 more questions about this]
//! ```

use super::{answers, page, title_of};
use crate::ask::form::{Growth, Level};
use crate::ask::place::Place;
use crate::ask::sections::SECTIONS;
use crate::ask::walk::{self, Standing};
use crate::ask::words;
use crate::interview::screenful::{Entry, Row, Screenful, Stop};
use crate::interview::state::State;
use crate::language::Arg;

pub(super) fn screenful(state: &State, place: &Place) -> Screenful {
    let entries = match place.node.around() {
        Some((around, id)) => match around.list() {
            Some(list) => {
                let name = words::entry(state.profile(), &around.node, list, id, &state.language);
                let mut entries = vec![Entry::Heading(name), Entry::Gap];
                let list_id = words::list_id(&around.node, list);
                entry(state, place, &list_id, list.growth, &mut entries);
                entries
            }
            None => Vec::new(),
        },
        None => part(state, place),
    };
    page(state, title_of(state, place), entries)
}

fn more(state: &State, place: &Place, entries: &mut Vec<Entry>) {
    let count = walk::behind_more(state.profile(), &place.node);
    if count > 0 {
        let words = state
            .language
            .fill("button-more", &[("count", Arg::Count(count))]);
        entries.push(Row::button(Stop::More, words));
    }
}

fn entry(state: &State, place: &Place, list_id: &str, growth: Growth, entries: &mut Vec<Entry>) {
    for (at, answer) in answers(state).into_iter().enumerate() {
        entries.push(answer.row(at));
    }
    entries.push(Entry::Gap);
    entries.push(Row::button(Stop::ToList, state.text("button-to-list")));
    if growth != Growth::Fixed {
        entries.push(Row::button(
            Stop::Another,
            state.text(&format!("{list_id}.another")),
        ));
    }
    more(state, place, entries);
    if growth != Growth::Fixed {
        entries.push(Row::button(Stop::MoveUp, state.text("button-move-up")));
        entries.push(Row::button(Stop::MoveDown, state.text("button-move-down")));
        entries.push(Row::button(Stop::RemoveEntry, state.text("button-remove")));
    }
}

fn part(state: &State, place: &Place) -> Vec<Entry> {
    let section = place.node.part();
    let name = state.text(&format!("part-{}", section.name));
    let standing = walk::standing(state.profile(), section);
    let id = match standing {
        Standing::Done => "end-done",
        Standing::Started | Standing::ToDo => "end-open",
    };
    let mut entries = vec![
        Entry::Heading(
            state
                .language
                .fill("end-heading", &[("part", Arg::Words(&name))]),
        ),
        Entry::Text(state.text(id)),
        Entry::Gap,
    ];
    for (at, answer) in answers(state).into_iter().enumerate() {
        if answer.level == Level::Must && answer.is_open {
            entries.push(answer.row(at));
        }
    }
    if matches!(entries.last(), Some(Entry::Row(_))) {
        entries.push(Entry::Gap);
    }
    let at = SECTIONS
        .iter()
        .position(|known| known.name == section.name)
        .unwrap_or(0);
    let next = SECTIONS
        .get(at + 1)
        .filter(|next| next.group != crate::ask::form::Group::After);
    let next = match next {
        Some(next) => {
            let part = state.text(&format!("part-{}", next.name));
            state
                .language
                .fill("button-next-part", &[("part", Arg::Words(&part))])
        }
        None => state.text("button-check"),
    };
    entries.push(Row::button(Stop::NextPart, next));
    more(state, place, &mut entries);
    entries.push(Row::button(Stop::AllParts, state.text("button-all-parts")));
    entries
}
