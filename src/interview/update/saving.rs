//! What comes back from the disk and the printer: saved or not, and why.

use crate::interview::action::Action;
use crate::interview::effect::Effect;
use crate::interview::screenful::Stop;
use crate::interview::state::{Leaving, Saved, Screen, State};

use super::moves;

/// Takes in what came back; nothing when the action is something the person did.
pub(super) fn came_back(state: &mut State, action: &Action) -> Option<Vec<Effect>> {
    match action {
        Action::Saved { id, time } => {
            if let Some(open) = &mut state.open {
                open.id = Some(id.clone());
            }
            state.saved = Saved::At(time.clone());
        }
        Action::NotSaved(trouble) => {
            state.saved = Saved::Failed(trouble.clone());
            // Closing would lose answers: say so once. Who closes again means it.
            if state.leaving == Leaving::Yes && state.view.screen != Screen::Closing {
                state.leaving = Leaving::No;
                moves::go(state, Screen::Closing, Stop::Stay);
            }
        }
        Action::Retry => {
            return Some(match state.saved {
                Saved::Failed(_) => vec![Effect::Save],
                Saved::Nothing | Saved::At(_) => Vec::new(),
            });
        }
        Action::People(people) => {
            state.people.clone_from(people);
            // Whoever was open is closed now; answers that are not saved yet stay.
            if state.view.screen == Screen::Choose && !matches!(state.saved, Saved::Failed(_)) {
                state.open = None;
            }
        }
        Action::Printers(printers) => state.make.printers.clone_from(printers),
        Action::Measured(outcome) => state.make.outcome.clone_from(outcome),
        Action::Made { words, file } => {
            state.make.done = Some(crate::interview::make::Receipt {
                words: words.clone(),
                file: file.clone(),
            });
            moves::go(state, Screen::Done, Stop::AllParts);
        }
        Action::Say(sentence) => {
            state.message = Some(sentence.clone());
            return Some(Vec::new());
        }
        _ => return None,
    }
    Some(Vec::new())
}
