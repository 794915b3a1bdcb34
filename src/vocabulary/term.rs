//! One entry of a list: its name, its note, and the other words people use for it.

use super::packed::unpack;
use super::{Kin, Suggestion};

/// An entry, with its words made ready for comparing.
#[derive(Debug)]
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
        let folded = lines.split('|').next().unwrap_or_default();
        Self {
            suggestion,
            name: folded,
            lines,
            sounds,
            more,
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
            letters: letters(lines),
            name_letters: self.name_letters,
            sound_letters: self.sound_letters,
        }
    }

    /// The name, folded.
    pub(super) fn name(&self) -> &'static str {
        self.name
    }

    /// Whether there are other words for it.
    pub(super) fn has_others(&self) -> bool {
        self.lines.len() > self.name.len()
    }

    /// The other words for it, folded.
    pub(super) fn others(&self) -> impl Iterator<Item = &'static str> {
        self.lines.split('|').skip(1)
    }

    /// One of the further columns, counted from 0.
    pub(super) fn column(&self, index: usize) -> &'static str {
        self.more.split('\t').nth(index).unwrap_or_default()
    }
}

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
