//! Which cell of a line is what: columns are found by their names in the heading line, in any order.

use super::fault::Fault;
use super::text::{Line, tidy};
use crate::vocabulary::LONGEST;

/// The columns of a list.
#[derive(Debug)]
pub(super) struct Columns {
    separator: char,
    names: Vec<String>,
}

/// Where a column stands; nowhere when the list does not have it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place(Option<usize>);

impl Columns {
    /// Reads the heading line.
    pub(super) fn of(heading: Line<'_>, separator: char) -> Self {
        let names = heading.words.split(separator);
        Self {
            separator,
            names: names.map(|name| name.trim().to_owned()).collect(),
        }
    }

    /// Where the column of this name stands, or another name for it; the first name that is there counts.
    pub(super) fn place(&self, names: &[&str]) -> Place {
        let at = |name: &&str| {
            let mut columns = self.names.iter();
            columns.position(|column| column.eq_ignore_ascii_case(name))
        };
        Place(names.iter().find_map(at))
    }

    /// The same for a column without which the list is none.
    pub(super) fn needed(&self, column: &'static str) -> Result<Place, Fault> {
        match self.place(&[column]) {
            Place(None) => Err(Fault::Column { column }),
            place => Ok(place),
        }
    }

    /// The cells of a line: as many as there are columns. A line that was cut off has fewer.
    pub(super) fn cells<'a>(&self, line: Line<'a>) -> Result<Cells<'a>, Fault> {
        let cells: Vec<&str> = line.words.split(self.separator).map(str::trim).collect();
        let more = cells.get(self.names.len()..);
        let fits = more.is_some_and(|more| more.iter().all(|cell| cell.is_empty()));
        fits.then_some(Cells {
            line: line.number,
            cells,
        })
        .ok_or(Fault::Cells { line: line.number })
    }
}

/// The cells of one line.
#[derive(Debug)]
pub(super) struct Cells<'a> {
    pub(super) line: usize,
    cells: Vec<&'a str>,
}

impl<'a> Cells<'a> {
    /// What stands in a column; nothing where the list does not have it.
    pub(super) fn at(&self, place: Place) -> &'a str {
        let cell = place.0.and_then(|at| self.cells.get(at));
        cell.copied().unwrap_or_default()
    }

    /// The values in a column where `|` parts them.
    pub(super) fn values(&self, place: Place) -> impl Iterator<Item = &'a str> {
        let values = self.at(place).split('|').map(str::trim);
        values.filter(|value| !value.is_empty())
    }

    /// A name, checked: something that can be typed and found again.
    pub(super) fn name(&self, words: &str) -> Result<String, Fault> {
        let name = tidy(words);
        let is_long = name.chars().nth(LONGEST).is_some();
        let is_one = !is_long && !name.contains('|') && name.chars().any(char::is_alphanumeric);
        is_one
            .then_some(name)
            .ok_or(Fault::Name { line: self.line })
    }
}
