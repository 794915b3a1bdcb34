//! One entry of a list: its name, its note, and the other words people use for it.

use super::packed::unpack;
use super::{Kin, Suggestion};

/// An entry, with its words made ready for comparing.
#[derive(Debug, Clone)]
pub(super) struct Term {
    /// What is offered.
    pub(super) suggestion: Suggestion,
    /// The name, folded.
    name: &'static str,
    /// The name and the other words for it, folded, parted by `|`: one string, so that one look tells a miss.
    pub(super) lines: &'static str,
    /// How they sound, parted in the same way; of medicines the name alone.
    pub(super) sounds: &'static str,
    /// The further columns, parted by tabs.
    pub(super) more: &'static str,
    /// Whether it comes up only for who really types it: a relative may look at the screen.
    is_quiet: bool,
    /// Which letters and digits stand in the lines: a cheap look that spares most entries a close one.
    pub(super) letters: u64,
    /// Which of them stand in the name.
    pub(super) name_letters: u64,
    /// Which of them stand in the sounds.
    pub(super) sound_letters: u64,
}

impl Term {
    /// An entry from a row: name, note, folded words, their sounds, further columns.
    pub(super) fn new(row: &'static str) -> Self {
        let mut columns = row.splitn(5, '\t');
        let mut next = || columns.next().unwrap_or_default();
        let (name, note, lines, sounds, more) = (next(), next(), next(), next(), next());
        let suggestion = Suggestion {
            name,
            note,
            kin: Kin::None,
        };
        let folded = names(lines).next().unwrap_or_default();
        Self {
            suggestion,
            name: folded,
            lines,
            sounds,
            more,
            is_quiet: more.rsplit('\t').next() == Some("typed"),
            letters: letters(lines),
            sound_letters: letters(sounds),
            name_letters: letters(folded),
        }
    }

    /// The same entry with other lines and further columns.
    pub(super) fn with(&self, lines: &'static str, more: &'static str) -> Self {
        Self {
            suggestion: self.suggestion,
            name: self.name,
            lines,
            sounds: self.sounds,
            more,
            is_quiet: self.is_quiet,
            letters: letters(lines),
            name_letters: self.name_letters,
            sound_letters: self.sound_letters,
        }
    }

    /// The name, folded.
    pub(super) fn name(&self) -> &'static str {
        self.name
    }

    /// The other words for it, folded.
    pub(super) fn others(&self) -> impl Iterator<Item = &'static str> {
        names(self.lines).skip(1)
    }

    /// Whether it may be offered for these folded words. A quiet entry may only for a whole name, or for so many letters
    /// that begin a word of one that they can hardly be meant for anything else.
    pub(super) fn may_answer(&self, typed: &str) -> bool {
        !self.is_quiet
            || names(self.lines).any(|name| {
                let is_start = typed.len() >= QUIET_FROM;
                name == typed || is_start && tails(name).any(|tail| tail.starts_with(typed))
            })
    }

    /// Whether it comes up only for who really types it.
    pub(super) fn is_quiet(&self) -> bool {
        self.is_quiet
    }

    /// One of the further columns, counted from 0.
    pub(super) fn column(&self, index: usize) -> &'static str {
        self.more.split('\t').nth(index).unwrap_or_default()
    }
}

/// Names that are parted by `|`.
pub(super) fn names(all: &str) -> impl Iterator<Item = &str> {
    parts(all, |byte| byte == b'|')
}

/// The words of folded names that are parted by `|`.
pub(super) fn words(names: &str) -> impl Iterator<Item = &str> {
    parts(names, |byte| matches!(byte, b' ' | b'|'))
}

/// The name from each of its words on: `high blood pressure`, `blood pressure`, `pressure`.
pub(super) fn tails(name: &str) -> impl Iterator<Item = &str> {
    let starts = name
        .bytes()
        .enumerate()
        .filter(|(_, byte)| *byte == b' ')
        .map(|(at, _)| at + 1);
    std::iter::once(0).chain(starts).map(|at| &name[at..])
}

/// The parts of a folded text. **Why** not `split`: it looks for characters, this for bytes, and it is asked for every
/// entry at every keystroke.
fn parts(text: &str, is_end: fn(u8) -> bool) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let end = text.bytes().position(is_end);
        rest = end.map(|end| &text[end + 1..]);
        Some(&text[..end.unwrap_or(text.len())])
    })
}

/// From so many letters on the start of a word brings up a quiet entry.
const QUIET_FROM: usize = 6;

/// The entries of a packed list.
pub(super) fn read(packed: &[u8]) -> Vec<Term> {
    unpack(packed).lines().map(Term::new).collect()
}

/// A bit for each letter and digit of a folded text; all other scripts share one.
pub(super) fn letters(text: &str) -> u64 {
    let bit = |byte: u8| match byte {
        b'a'..=b'z' => 1 << (byte - b'a'),
        b'0'..=b'9' => 1 << (26 + byte - b'0'),
        b' ' | b'|' => 0,
        _ => 1 << 36,
    };
    text.bytes().fold(0, |bits, byte| bits | bit(byte))
}
