//! The command without a name: the full-screen wizard.

use std::path::PathBuf;

use directories::UserDirs;

use super::Bench;
use super::desk::Desk;
use super::failure::{Failure, tell};
use crate::interview::effect::World;
use crate::interview::state::{Saved, State};
use crate::tui::{self, terminal};

/// Runs the wizard until the person closes it, and says in a last line what was saved.
pub(super) fn run(bench: Bench) -> Result<(), Failure> {
    if !terminal::is_there() {
        return Err(Failure::could_not("cli-no-terminal", &[], &bench.language));
    }
    // Left-overs of a crash are no reason not to start.
    let _ = bench.store.sweep();
    let mut desk = Desk { store: bench.store };
    let people = desk.people(&bench.language);
    let mut state = State::new(bench.language, bench.today, people);
    state.folder = documents();
    if tui::run(&mut state, &mut desk).is_err() {
        return Err(Failure::could_not(
            "cli-terminal-lost",
            &[],
            &state.language,
        ));
    }
    match &state.saved {
        Saved::Failed(_) => Err(Failure::could_not("cli-not-saved", &[], &state.language)),
        Saved::At(_) => {
            tell(&state.text("cli-saved"));
            Ok(())
        }
        Saved::Nothing => Ok(()),
    }
}

/// The folder for papers, else the home folder, else the folder one is in.
fn documents() -> PathBuf {
    UserDirs::new().map_or_else(PathBuf::new, |dirs| {
        dirs.document_dir()
            .map_or_else(|| dirs.home_dir().to_path_buf(), PathBuf::from)
    })
}
