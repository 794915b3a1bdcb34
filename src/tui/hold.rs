//! Keys that are held down: a held Enter, Esc or Del does its work once, however long the finger stays on it.
//!
//! Most terminals report a repeated key as a pressed one, so only time tells. Repeats come 25 to 40 a second after a first
//! pause. So the second of two such keys waits a moment: when a third comes within it, the key is held, and all of them
//! are dropped until it rests. Two presses as fast as a nurse can make them still count as two.

use std::time::Duration;

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind};

/// Two presses further apart than this have nothing to do with each other.
const TOGETHER: Duration = Duration::from_millis(700);

/// So long the second press waits for a third.
const WAIT: Duration = Duration::from_millis(60);

/// A held key is let go when it rests for so long.
const REST: Duration = Duration::from_millis(350);

/// What became of a key.
#[derive(Debug, Default)]
pub struct Hold {
    /// The last such key, and when it came.
    last: Option<(KeyCode, Duration)>,
    /// The press that waits.
    waiting: Option<(KeyEvent, Duration)>,
    is_held: bool,
}

impl Hold {
    /// Takes a key in that came at this time, counted from any beginning; gives the keys that count, in their order.
    pub fn press(&mut self, key: KeyEvent, now: Duration) -> Vec<KeyEvent> {
        // Where the terminal tells a press from a repeat and from letting go, nothing has to be guessed.
        if key.kind != KeyEventKind::Press {
            return vec![key];
        }
        let is_heavy = matches!(key.code, KeyCode::Enter | KeyCode::Esc | KeyCode::Delete);
        let same = self.last.filter(|(code, _)| is_heavy && *code == key.code);
        let Some((_, before)) = same else {
            // Another key: whatever waited was a press of its own.
            let mut keys: Vec<KeyEvent> = self
                .waiting
                .take()
                .map(|(key, _)| key)
                .into_iter()
                .collect();
            keys.push(key);
            self.last = is_heavy.then_some((key.code, now));
            self.is_held = false;
            return keys;
        };
        let pause = now.saturating_sub(before);
        self.last = Some((key.code, now));
        if self.is_held {
            self.is_held = pause < REST;
            return if self.is_held { Vec::new() } else { vec![key] };
        }
        if let Some((_, since)) = self.waiting
            && now.saturating_sub(since) < WAIT
        {
            self.waiting = None;
            self.is_held = true;
            return Vec::new();
        }
        let mut keys = self.let_go(now);
        if pause < TOGETHER {
            self.waiting = Some((key, now));
        } else {
            keys.push(key);
        }
        keys
    }

    /// The press that has waited long enough by now.
    pub fn let_go(&mut self, now: Duration) -> Vec<KeyEvent> {
        let over = self
            .waiting
            .take_if(|(_, since)| now.saturating_sub(*since) >= WAIT);
        over.map(|(key, _)| key).into_iter().collect()
    }

    /// How long the press that waits still has to wait.
    pub fn patience(&self, now: Duration) -> Option<Duration> {
        let (_, since) = self.waiting?;
        Some(WAIT.saturating_sub(now.saturating_sub(since)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The times at which presses count of a key that comes at these times, in milliseconds; the clock goes on after them.
    fn counted(code: KeyCode, times: &[u64]) -> usize {
        let mut hold = Hold::default();
        let mut count = 0;
        for at in times {
            let now = Duration::from_millis(*at);
            count += hold.let_go(now).len();
            count += hold.press(code.into(), now).len();
        }
        let later = Duration::from_millis(times.last().unwrap_or(&0) + 1000);
        count + hold.let_go(later).len()
    }

    #[test]
    fn a_held_key_counts_once_whatever_the_keyboard_repeats() {
        for code in [KeyCode::Enter, KeyCode::Esc, KeyCode::Delete] {
            for (pause, every) in [(250, 25), (500, 33), (660, 40)] {
                let repeats = (0..60).map(|n| pause + n * every);
                let times: Vec<u64> = [0].into_iter().chain(repeats).collect();
                assert_eq!(counted(code, &times), 1, "{code:?} {pause} {every}");
            }
        }
    }

    #[test]
    fn fast_presses_all_count() {
        assert_eq!(counted(KeyCode::Enter, &[0]), 1);
        assert_eq!(counted(KeyCode::Enter, &[0, 120]), 2);
        assert_eq!(counted(KeyCode::Enter, &[0, 150, 300, 450, 600]), 5);
        assert_eq!(counted(KeyCode::Enter, &[0, 1000, 2000]), 3);
    }

    #[test]
    fn letting_a_key_go_is_no_press() {
        let mut hold = Hold::default();
        let at = Duration::from_millis;
        let enter = KeyEvent::from(KeyCode::Enter);
        let mut let_go = enter;
        let_go.kind = KeyEventKind::Release;
        assert_eq!(hold.press(enter, at(0)), [enter]);
        assert_eq!(hold.press(let_go, at(80)), [let_go]);
        assert!(hold.press(enter, at(120)).is_empty(), "it waits");
        assert_eq!(hold.press(let_go, at(150)), [let_go]);
        assert_eq!(hold.let_go(at(190)), [enter]);
    }

    #[test]
    fn after_a_rest_the_key_works_again() {
        let held: Vec<u64> = [0]
            .into_iter()
            .chain((0..20).map(|n| 500 + n * 33))
            .collect();
        let end = held.last().copied().unwrap_or_default();
        let again: Vec<u64> = held.into_iter().chain([end + 400]).collect();
        assert_eq!(counted(KeyCode::Enter, &again), 2);
    }

    #[test]
    fn other_keys_are_never_kept_waiting_and_letters_may_repeat() {
        assert_eq!(counted(KeyCode::Char('a'), &[0, 10, 20, 30]), 4);
        let mut hold = Hold::default();
        let at = Duration::from_millis;
        assert_eq!(hold.press(KeyCode::Enter.into(), at(0)).len(), 1);
        assert_eq!(hold.press(KeyCode::Enter.into(), at(100)).len(), 0);
        assert_eq!(hold.patience(at(110)), Some(at(50)));
        let keys = hold.press(KeyCode::Char('x').into(), at(120));
        let codes: Vec<KeyCode> = keys.iter().map(|key| key.code).collect();
        assert_eq!(codes, [KeyCode::Enter, KeyCode::Char('x')]);
    }
}
