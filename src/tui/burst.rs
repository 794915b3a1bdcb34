//! Keys that arrive all at once are a paste, where the terminal does not say so itself: a pasted list never presses Continue.

use std::time::Duration;

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

/// Nobody presses two keys so shortly one after the other.
pub(super) const TOGETHER: Duration = Duration::from_millis(5);

/// A paste has at least so many keys.
const FEW: usize = 4;

/// The key as a piece of text: a letter, or a line break.
pub(super) fn piece(event: &Event) -> Option<char> {
    let Event::Key(key) = event else { return None };
    let plain = key.modifiers.difference(KeyModifiers::SHIFT).is_empty();
    match key.code {
        _ if key.kind == KeyEventKind::Release || !plain => None,
        KeyCode::Char(c) => Some(c),
        KeyCode::Enter => Some('\n'),
        _ => None,
    }
}

/// What a burst of keys into a box is: pasted text, and a key behind it.
///
/// A line break at the very end of one line is the Enter of someone who types fast, or of a program that types; among
/// other line breaks it belongs to the list.
pub(super) fn paste(pieces: &[char]) -> Option<(String, Option<KeyEvent>)> {
    if pieces.len() < FEW {
        return None;
    }
    let breaks = pieces.iter().filter(|c| **c == '\n').count();
    let text: String = pieces.iter().collect();
    match text.strip_suffix('\n') {
        Some(line) if breaks == 1 => Some((line.to_owned(), Some(KeyCode::Enter.into()))),
        Some(_) | None => Some((text, None)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Option<(String, Option<KeyCode>)> {
        let pieces: Vec<char> = text.chars().collect();
        paste(&pieces).map(|(text, key)| (text, key.map(|key| key.code)))
    }

    #[test]
    fn a_list_that_comes_at_once_never_presses_enter() {
        assert_eq!(of("one\ntwo\n"), Some(("one\ntwo\n".into(), None)));
        assert_eq!(of("one\ntwo"), Some(("one\ntwo".into(), None)));
        assert_eq!(of("Anna\n"), Some(("Anna".into(), Some(KeyCode::Enter))));
        assert_eq!(of("ab\n"), None);
    }
}
