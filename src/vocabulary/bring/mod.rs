//! Lists of names that a person brings: read, checked, made ready for searching, and read again once they are kept.
//!
//! ```text
//! archive   the list inside a zip archive, with a limit on everything
//! text      bytes become lines in which nothing acts instead of being read
//! columns   which cell of a line is what, by the heading line
//! rxterms   the official list of the US National Library of Medicine; forms, strengths: its short words in plain ones
//! own       a list in our own columns
//! gather    all lines of one name become one medicine, and the medicines become rows
//! date      the date in the name of a file
//! kept      the text of a list as it is kept, with a head that tells when it was damaged
//! fault     why a file is no list of names
//! ```
//!
//! **Why** all work is done when a list is brought: the one who brings it waits once, and whoever types later does not.
//! Nothing here touches a file: bytes come in, text goes out.

mod archive;
mod columns;
mod date;
mod fault;
mod forms;
mod gather;
mod kept;
mod own;
mod rxterms;
mod strengths;
mod text;

pub use fault::Fault;
#[cfg(test)]
pub(super) use gather::TWO_MEANINGS;
pub use kept::Kept;
pub use text::LARGEST;

use date::date_in;
use gather::Medicines;

/// A list that was read and checked, and is not kept yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewList {
    /// What it may be called; not yet fit for the name of a file.
    pub called: String,
    /// The month or day it is from, in EDTF, where the names of the files tell it.
    pub date: Option<String>,
    /// How many names are in it.
    pub count: usize,
    /// The medicines, a row each.
    rows: String,
}

/// Reads a list out of the bytes of a file of this name: an official archive, a file out of one, or our own columns.
///
/// # Errors
///
/// Why it is no list of names, or none that can be trusted.
pub fn read(bytes: &[u8], file_name: &str) -> Result<NewList, Fault> {
    if archive::is_one(bytes) {
        let opened = archive::open(bytes)?;
        let found = Official {
            list: &opened.list,
            ingredients: &opened.ingredients,
        };
        let date = date_in(&opened.name).or_else(|| date_in(file_name));
        return found.read(date);
    }
    let first = text::lines(bytes)?.next().ok_or(Fault::Empty)??;
    let date = date_in(file_name);
    if first.words.contains('|') {
        let found = Official {
            list: bytes,
            ingredients: &[],
        };
        return found.read(date);
    }
    let called = file_name
        .rsplit_once('.')
        .map_or(file_name, |(stem, _)| stem);
    finished(own::read(bytes)?, called.to_owned(), date)
}

/// The files of an official list.
struct Official<'a> {
    list: &'a [u8],
    /// Empty where there are none.
    ingredients: &'a [u8],
}

impl Official<'_> {
    fn read(&self, date: Option<String>) -> Result<NewList, Fault> {
        let medicines = rxterms::read(self.list, self.ingredients)?;
        let called = date
            .iter()
            .fold("rxterms".to_owned(), |name, date| format!("{name} {date}"));
        finished(medicines, called, date)
    }
}

fn finished(medicines: Medicines, called: String, date: Option<String>) -> Result<NewList, Fault> {
    let (count, rows) = medicines.rows();
    if count == 0 {
        return Err(Fault::Empty);
    }
    if rows.len() > LARGEST - kept::ROOM {
        return Err(Fault::TooLarge);
    }
    Ok(NewList {
        called,
        date,
        count,
        rows,
    })
}

#[cfg(test)]
mod tests;
