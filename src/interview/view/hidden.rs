//! Nothing of the person: the page for when someone looks over the shoulder.
//!
//! ```text
//!  Visit sheet
//!  > [Go on]
//! ```

use crate::interview::screenful::{Entry, Row, Screenful, Stop};
use crate::interview::state::State;

pub(super) fn screenful(state: &State) -> Screenful {
    let title = state.text("program-title");
    Screenful {
        title: title.clone(),
        person: String::new(),
        entries: vec![
            Entry::Heading(title),
            Entry::Gap,
            Row::button(Stop::Back, state.text("hidden-back")),
        ],
    }
}
