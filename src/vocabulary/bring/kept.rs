//! A list as it is kept: a line that tells what it is, then a row for each medicine, ready for searching.
//!
//! The line holds the checksum of all that follows it, so that a file which was damaged later is told from a sound one.

use flate2::Crc;

use super::NewList;
use super::text::{LARGEST, acts};

/// Room for the head in a kept list, which is no larger than a list that is brought.
pub(super) const ROOM: usize = 1_000;

/// What a kept list begins with, and how it is written.
const HEAD: &str = "previsit names\t1\t";

/// A list that was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// What it is called.
    pub name: String,
    /// The month or day it is from, in EDTF, where that is known.
    pub date: Option<String>,
    /// How many names are in it.
    pub count: usize,
    /// The medicines, a row each, the commonest first.
    pub(in crate::vocabulary) rows: String,
}

impl NewList {
    /// The text that is kept, under this name.
    pub fn keep(&self, name: &str) -> String {
        let date = self.date.as_deref().unwrap_or_default();
        let rest = format!("{name}\t{date}\t{}\n{}", self.count, self.rows);
        format!("{HEAD}{}\t{rest}", checksum(&rest))
    }
}

impl Kept {
    /// Reads the list that was kept under this name; nothing when it is damaged, is that of another name, or was written
    /// by another version.
    pub fn read(kept_as: &str, bytes: Vec<u8>) -> Option<Self> {
        if bytes.len() > LARGEST {
            return None;
        }
        let text = String::from_utf8(bytes).ok()?;
        let (sum, rest) = text.strip_prefix(HEAD)?.split_once('\t')?;
        if sum != checksum(rest) || rest.chars().any(|c| !matches!(c, '\t' | '\n') && acts(c)) {
            return None;
        }
        let (head, rows) = rest.split_once('\n')?;
        let [name, date, count] = head.split('\t').collect::<Vec<_>>()[..] else {
            return None;
        };
        (name == kept_as).then_some(())?;
        Some(Self {
            name: name.to_owned(),
            date: (!date.is_empty()).then(|| date.to_owned()),
            count: count.parse().ok()?,
            rows: rows.to_owned(),
        })
    }
}

/// Tells damage, not malice: whoever may write into the folder may write a right checksum too.
fn checksum(text: &str) -> String {
    let mut crc = Crc::new();
    crc.update(text.as_bytes());
    format!("{:08x}", crc.sum())
}
