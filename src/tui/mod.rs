//! The full-screen wizard: a key becomes an action, an action changes the state, the state is drawn.
//!
//! `key -> keys::resolve -> Action -> update -> State -> draw`, and beside it `Effect -> World -> Action` for whatever
//! touches the disk or a printer. Nothing repaints unless something happened; there are no threads and no ticks.

pub mod action;
pub mod board;
pub mod draw;
pub mod editor;
pub mod effect;
pub mod keys;
pub mod lay;
pub mod make;
pub mod one_line;
pub mod page;
pub mod screenful;
pub mod state;
pub mod terminal;
pub mod theme;
pub mod update;
pub mod view;

use std::io;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use crossterm::event::{self, Event, MouseButton, MouseEventKind};

use action::Action;
use draw::Sight;
use effect::World;
use state::{Leaving, Saved, State};

/// How long to wait for a key before looking whether the system asked to end.
const LOOK: Duration = Duration::from_millis(200);

/// How long to wait before trying again to save.
const RETRY: Duration = Duration::from_secs(2);

/// Runs the wizard until the person closes it.
pub fn run(state: &mut State, world: &mut dyn World) -> io::Result<()> {
    let mut screen = terminal::FullScreen::enter()?;
    let ended = interview(&mut screen, state, world);
    if ended.is_err() {
        // The terminal is gone; what is typed is kept all the same.
        step(state, world, Action::Terminate);
    }
    ended
}

/// Waits for keys and draws, until the person closes the wizard or the terminal is gone.
fn interview(
    screen: &mut terminal::FullScreen,
    state: &mut State,
    world: &mut dyn World,
) -> io::Result<()> {
    let mut sight = Sight::default();
    screen
        .terminal
        .draw(|frame| draw::draw(frame, state, &mut sight))?;
    let mut tried = Instant::now();
    while state.leaving == Leaving::No {
        let happening = if screen.asked_to_end.load(Ordering::Relaxed) {
            Happening::Did(Action::Terminate)
        } else if event::poll(LOOK)? {
            translate(state, &sight, event::read()?)
        } else if matches!(state.saved, Saved::Failed(_)) && tried.elapsed() >= RETRY {
            tried = Instant::now();
            Happening::Did(Action::Retry)
        } else {
            Happening::Nothing
        };
        match happening {
            Happening::Did(action) => step(state, world, action),
            Happening::Resized => {}
            Happening::Nothing => continue,
        }
        screen
            .terminal
            .draw(|frame| draw::draw(frame, state, &mut sight))?;
    }
    Ok(())
}

/// Something from the terminal, as the wizard understands it.
#[derive(Debug)]
enum Happening {
    Did(Action),
    Resized,
    Nothing,
}

fn translate(state: &State, sight: &Sight, event: Event) -> Happening {
    let action = match event {
        Event::Key(key) => keys::resolve(state, state.focus(), key),
        Event::Paste(words) => Some(Action::Paste(words)),
        Event::Mouse(mouse) => match mouse.kind {
            MouseEventKind::Down(MouseButton::Left) => sight.at(mouse.row).map(Action::Click),
            MouseEventKind::ScrollUp => Some(Action::Up),
            MouseEventKind::ScrollDown => Some(Action::Down),
            _ => None,
        },
        Event::Resize(..) => return Happening::Resized,
        Event::FocusGained | Event::FocusLost => None,
    };
    action.map_or(Happening::Nothing, Happening::Did)
}

/// One action with everything that follows from it; a test takes the same step without a terminal.
pub fn step(state: &mut State, world: &mut dyn World, action: Action) {
    let effects = update::update(state, action);
    for effect in effects {
        let came_back = effect::run(&effect, state, world);
        let more = update::update(state, came_back);
        debug_assert!(more.is_empty(), "what comes back asks for nothing new");
    }
}
