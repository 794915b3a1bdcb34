//! The interview as it goes on: whose answers are open, which page shows, what is typed, and what each action changes.
//!
//! `Action -> update -> State -> view -> Screenful`, and beside it `Effect -> World -> Action` for whatever touches the disk
//! or a printer. **Why** a room of its own: the full screen and the plain lines are two ways of showing the same
//! [`screenful::Screenful`] and of making the same actions, so neither can ask what the other does not.

pub mod action;
pub mod board;
pub mod editor;
pub mod effect;
pub mod keys;
pub mod make;
pub mod one_line;
pub mod page;
pub mod screenful;
pub mod state;
pub mod update;
pub mod view;
pub mod wrap;

use action::Action;
use effect::World;
use state::State;

/// One action with everything that follows from it; a test takes the same step without a terminal.
pub fn step(state: &mut State, world: &mut dyn World, action: Action) {
    let effects = update::update(state, action);
    for effect in effects {
        let came_back = effect::run(&effect, state, world);
        let more = update::update(state, came_back);
        debug_assert!(more.is_empty(), "what comes back asks for nothing new");
    }
}
