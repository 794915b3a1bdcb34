//! The full-screen wizard: a key becomes an action, an action changes the state, the state is drawn.
//!
//! `key -> keys::resolve -> Action -> interview -> State -> draw`. Nothing repaints unless something happened; there are
//! no threads and no ticks.

mod burst;
pub mod draw;
pub mod hold;
pub mod lay;
mod preview;
pub mod terminal;
pub mod theme;

use std::io;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use crossterm::event::{self, Event, KeyEvent, MouseButton, MouseEventKind};

use draw::Sight;
use hold::Hold;
use theme::Dress;

use crate::interview::action::Action;
use crate::interview::effect::World;
use crate::interview::screenful::Focus;
use crate::interview::state::{Leaving, Saved, Screen, State};
use crate::interview::{keys, step};

/// How long to wait for a key before looking whether the system asked to end.
const LOOK: Duration = Duration::from_millis(200);

/// How long to wait before trying again to save.
const RETRY: Duration = Duration::from_secs(2);

/// Runs the wizard until the person closes it.
pub fn run(state: &mut State, world: &mut dyn World, dress: Dress) -> io::Result<()> {
    let mut screen = terminal::FullScreen::enter(dress)?;
    let ended = interview(&mut screen, state, world, dress);
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
    dress: Dress,
) -> io::Result<()> {
    let mut sight = Sight::in_dress(dress);
    let mut hands = Hands::new(dress);
    screen
        .terminal
        .draw(|frame| draw::draw(frame, state, &mut sight))?;
    let mut tried = Instant::now();
    while state.leaving == Leaving::No {
        let mut happened = true;
        if screen.asked_to_end.load(Ordering::Relaxed) {
            step(state, world, Action::Terminate);
        } else if hands.let_go(state, world) {
            // The second of two presses had waited long enough; no stream of other events keeps it waiting.
        } else if event::poll(hands.patience())? {
            let event = event::read()?;
            happened = hands.take(event, state, world, &sight)?;
        } else if matches!(state.saved, Saved::Failed(_)) && tried.elapsed() >= RETRY {
            tried = Instant::now();
            step(state, world, Action::Retry);
        } else {
            happened = false;
        }
        if happened {
            screen.heed_the_mouse(!is_for_copying(state))?;
            screen
                .terminal
                .draw(|frame| draw::draw(frame, state, &mut sight))?;
        }
    }
    Ok(())
}

/// Whether people mark and copy text on this page: the mouse is theirs there.
const fn is_for_copying(state: &State) -> bool {
    matches!(
        state.view.screen,
        Screen::Done | Screen::Reading | Screen::Help(_) | Screen::Closing
    )
}

/// What fingers do to keys: they hold them, and they paste.
struct Hands {
    unmarked_pastes: bool,
    hold: Hold,
    began: Instant,
}

impl Hands {
    fn new(dress: Dress) -> Self {
        Self {
            unmarked_pastes: dress.unmarked_pastes,
            hold: Hold::default(),
            began: Instant::now(),
        }
    }

    /// How long to wait for the next key.
    fn patience(&self) -> Duration {
        let now = self.began.elapsed();
        self.hold.patience(now).unwrap_or(LOOK).min(LOOK)
    }

    /// The press that waited; whether there was one.
    fn let_go(&mut self, state: &mut State, world: &mut dyn World) -> bool {
        let keys = self.hold.let_go(self.began.elapsed());
        press(&keys, state, world)
    }

    /// Takes an event in; whether anything came of it.
    fn take(
        &mut self,
        event: Event,
        state: &mut State,
        world: &mut dyn World,
        sight: &Sight,
    ) -> io::Result<bool> {
        let mut events = vec![event];
        let may_be_pasted = self.unmarked_pastes && state.focus() != Focus::Row;
        if may_be_pasted {
            gather(&mut events)?;
        }
        let pieces: Vec<char> = if may_be_pasted {
            events.iter().map_while(burst::piece).collect()
        } else {
            Vec::new()
        };
        let mut happened = false;
        if let Some((words, key)) = burst::paste(&pieces) {
            step(state, world, Action::Paste(words));
            happened = true;
            events.drain(..pieces.len());
            let keys: Vec<KeyEvent> = key.into_iter().collect();
            press(&keys, state, world);
        }
        for event in events {
            happened |= self.take_one(event, state, world, sight);
        }
        Ok(happened)
    }

    fn take_one(
        &mut self,
        event: Event,
        state: &mut State,
        world: &mut dyn World,
        sight: &Sight,
    ) -> bool {
        let action = match event {
            Event::Key(key) => {
                let keys = self.hold.press(key, self.began.elapsed());
                return press(&keys, state, world);
            }
            Event::Paste(words) => Some(Action::Paste(words)),
            Event::Mouse(mouse) => match mouse.kind {
                MouseEventKind::Down(MouseButton::Left) => sight.at(mouse.row).map(Action::Click),
                MouseEventKind::ScrollUp => Some(Action::Up),
                MouseEventKind::ScrollDown => Some(Action::Down),
                _ => None,
            },
            Event::Resize(..) => return true,
            Event::FocusGained | Event::FocusLost => None,
        };
        let happened = action.is_some();
        if let Some(action) = action {
            step(state, world, action);
        }
        happened
    }
}

/// The keys that come right behind the first one, as they do in a paste that is not marked as one.
fn gather(events: &mut Vec<Event>) -> io::Result<()> {
    while events.last().and_then(burst::piece).is_some() && event::poll(burst::TOGETHER)? {
        events.push(event::read()?);
    }
    Ok(())
}

/// Presses keys; whether any of them does anything here.
fn press(keys: &[KeyEvent], state: &mut State, world: &mut dyn World) -> bool {
    let mut happened = false;
    for key in keys {
        if let Some(action) = keys::resolve(state, state.focus(), *key) {
            step(state, world, action);
            happened = true;
        }
    }
    happened
}
