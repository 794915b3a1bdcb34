//! The full-screen wizard: a key becomes an action, an action changes the state, the state is drawn.
//!
//! `key -> keys::resolve -> Action -> interview -> State -> draw`. Nothing repaints unless something happened; there are
//! no threads and no ticks.

pub mod draw;
pub mod lay;
pub mod terminal;
pub mod theme;

use std::io;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use crossterm::event::{self, Event, MouseButton, MouseEventKind};

use draw::Sight;

use crate::interview::action::Action;
use crate::interview::effect::World;
use crate::interview::state::{Leaving, Saved, State};
use crate::interview::{keys, step};

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
