//! Many entries at once: one per line, typed or pasted.
//!
//! ```text
//!  Add many: type or paste one per line
//!  [Metformin 500 mg                          ]
//!  [Bisoprolol 2.5 mg                         ]
//!   Enter puts these lines into boxes:
//!   Metformin: 500 mg
//!   Bisoprolol: 2.5 mg
//!    [Add them to the list]
//!    [Keep the lines as they are]
//! ```

use super::{one_line, page, title_of};
use crate::ask::place::Place;
use crate::ask::words;
use crate::interview::screenful::{Entry, Row, Screenful, Stop};
use crate::interview::state::State;

pub(super) fn screenful(state: &State, place: &Place) -> Screenful {
    let heading = place
        .list()
        .map(|list| state.text(&format!("{}.many", words::list_id(&place.node, list))))
        .unwrap_or_default();
    let mut entries = vec![
        Entry::Heading(heading),
        Entry::Hint(state.text("many-hint")),
        Entry::Gap,
    ];
    if let Some(draft) = state.boxes.first() {
        entries.push(Entry::Box(Stop::Box(0), Box::new(draft.editor.clone())));
    }
    let boxes = one_line::of_many(state);
    let is_read = !boxes.is_empty();
    entries.extend(boxes);
    entries.push(Entry::Gap);
    entries.push(Row::button(Stop::Continue, state.text("button-add-many")));
    if is_read {
        let words = state.text("one-line-keep-many");
        entries.push(Row::button(Stop::KeepLine(0), words));
    }
    entries.push(Row::button(Stop::Back, state.text("button-back")));
    page(state, title_of(state, place), entries)
}
