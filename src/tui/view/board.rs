//! A board: entries to choose instead of typing them, in groups, each with how it stands.
//!
//! ```text
//!  Which of these do you want to ask?
//!  Surgery
//!  > 1 [x] Do I need this surgery? Why now?
//!    2 [ ] What happens if I do not have it, or if I wait?
//!      All 14 questions about surgery
//!    [Continue]
//!    [Back]
//! ```

use super::{page, title_of};
use crate::ask::board::{self, Board, Row as Offer, Tick};
use crate::ask::place::Place;
use crate::tui::board::around;
use crate::tui::screenful::{self, Entry, Mark, Row, Screenful, Stop};
use crate::tui::state::State;

pub(super) fn screenful(state: &State, place: &Place, page_of: board::Page) -> Screenful {
    let around = around(state, place);
    let board = board::board(page_of, &around);
    let mut entries = vec![Entry::Heading(board.heading.clone())];
    entries.extend(board.hint.clone().map(Entry::Hint));
    let mut rows = Rows::default();
    for group in &board.groups {
        entries.push(Entry::Gap);
        if !group.heading.is_empty() {
            entries.push(Entry::Group(group.heading.clone()));
        }
        entries.extend(group.hint.clone().map(Entry::Hint));
        for offer in &group.rows {
            entries.push(rows.row(offer));
            let is_marked = state.view.focus == Stop::Offer(rows.count - 1);
            let remark = is_marked.then(|| board::remark(page_of, offer, &around));
            entries.extend(remark.flatten().map(Entry::Reads));
        }
    }
    entries.push(Entry::Gap);
    entries.extend(ends(&board, &mut rows));
    entries.push(Row::button(Stop::Continue, state.text("button-continue")));
    entries.push(Row::button(Stop::Back, state.text("button-back")));
    page(state, title_of(state, place), entries)
}

/// What can be said of the whole board.
fn ends(board: &Board, rows: &mut Rows) -> Vec<Entry> {
    let ends = board.ends.iter();
    ends.map(|end| Row::button(rows.next(), end.words.clone()))
        .collect()
}

/// The rows that were made so far: each has its own place, and those to tick have a number.
#[derive(Debug, Default)]
struct Rows {
    count: usize,
    numbered: usize,
}

impl Rows {
    fn next(&mut self) -> Stop {
        self.count += 1;
        Stop::Offer(self.count - 1)
    }

    fn row(&mut self, offer: &Offer) -> Entry {
        let stop = self.next();
        let mark = match offer.tick {
            Tick::Never => Mark::Plain,
            Tick::Off => self.ticked(screenful::Tick::Off),
            Tick::On => self.ticked(screenful::Tick::On),
        };
        if offer.said.is_empty() {
            Row::single(stop, mark, offer.words.clone())
        } else {
            let cells = vec![offer.words.clone(), offer.said.clone()];
            Row::columns(Some(stop), mark, cells, &[1, 1])
        }
    }

    fn ticked(&mut self, tick: screenful::Tick) -> Mark {
        self.numbered += 1;
        Mark::Check(tick, self.numbered)
    }
}
