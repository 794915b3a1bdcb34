//! What a board is made from, as the wizard knows it.

use super::state::State;
use crate::ask::board::Around;
use crate::ask::place::Place;

/// The answers, the day and the words around a board of this list.
pub fn around<'a>(state: &'a State, place: &'a Place) -> Around<'a> {
    Around {
        profile: state.profile(),
        place,
        today: state.today,
        language: &state.language,
    }
}
