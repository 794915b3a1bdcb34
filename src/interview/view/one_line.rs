//! What a medicine typed on one line was understood as, below its box, while it is typed.
//!
//! ```text
//!  [metformin 500 mg 2x day for sugar         ]
//!   Enter puts this line into boxes:
//!   Medicine: metformin
//!   Strength: 500 mg
//!   When: Every day; twice a day
//!   What for: sugar
//!    Keep the line as it is
//! ```

use crate::ask::one_line;
use crate::interview::one_line::{of_many as lines_of_many, of_page};
use crate::interview::screenful::{Entry, Mark, Row, Stop};
use crate::interview::state::State;
use crate::language::Arg;

/// So many lines are shown of a long list; all of them are put into boxes.
const SHOWN: usize = 12;

/// Below the box of a question; nothing where only a name was typed.
pub(super) fn of_question(state: &State, at: usize) -> Vec<Entry> {
    let Some((_, reading)) = of_page(state).filter(|(asked, _)| *asked == at) else {
        return Vec::new();
    };
    let mut entries = vec![Entry::Reads(state.text("one-line-heading"))];
    let lines = one_line::preview(&reading, &state.language);
    entries.extend(lines.into_iter().map(Entry::Reads));
    entries.push(Row::single(
        Stop::KeepLine(at),
        Mark::Plain,
        state.text("one-line-keep"),
    ));
    entries
}

/// Below the box for many medicines, a line each; nothing where all of them are only names.
pub(super) fn of_many(state: &State) -> Vec<Entry> {
    let lines = lines_of_many(state);
    if lines.iter().all(|(_, reading)| reading.is_none()) {
        return Vec::new();
    }
    let mut entries = vec![Entry::Reads(state.text("one-line-many-heading"))];
    let count = lines.len();
    for (line, reading) in lines.into_iter().take(SHOWN) {
        let words = reading.map_or(line, |reading| one_line::summary(&reading, &state.language));
        entries.push(Entry::Reads(words));
    }
    if let Some(more) = count.checked_sub(SHOWN).filter(|more| *more > 0) {
        let args = [("count", Arg::Count(more))];
        entries.push(Entry::Reads(state.language.fill("one-line-more", &args)));
    }
    entries
}
