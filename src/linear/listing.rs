//! Rows that are chosen by their number, read in nines.

use crate::interview::screenful::Stop;
use crate::language::{Arg, Language};

use super::page::{Page, Spoken};

/// So many rows are read at once.
const AT_ONCE: usize = 9;

/// What numbers stand for now, and how much of it was read.
#[derive(Debug, Default)]
pub(super) struct Listing {
    rows: Vec<Numbered>,
    spoken: Vec<Spoken>,
    /// How much of what is spoken was read.
    read: usize,
}

/// A row that can be chosen by its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Numbered {
    /// What is chosen.
    pub(super) stop: Stop,
    /// Its first column.
    pub(super) name: String,
    /// All that it says.
    pub(super) words: String,
    /// Whether it is chosen or ticked.
    pub(super) is_on: bool,
}

impl Listing {
    /// The rows of a page, with what is said between them.
    pub(super) fn of_page(page: &Page) -> Self {
        Self {
            rows: page.rows.clone(),
            spoken: page.spoken.clone(),
            read: 0,
        }
    }

    /// Rows alone.
    pub(super) fn of(rows: Vec<Numbered>) -> Self {
        let spoken = (0..rows.len()).map(Spoken::Row).collect();
        Self {
            rows,
            spoken,
            read: 0,
        }
    }

    /// The same rows as they stand now.
    pub(super) fn with_rows(mut self, rows: Vec<Numbered>) -> Self {
        self.rows = rows;
        self
    }

    /// The row of a number, counted from 1.
    pub(super) fn numbered(&self, number: usize) -> Option<&Numbered> {
        self.rows.get(number.checked_sub(1)?)
    }

    /// How many rows there are.
    pub(super) fn count(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is more to read.
    pub(super) fn has_more(&self) -> bool {
        self.read < self.spoken.len()
    }

    /// The rows that hold these words, by their numbers; one that says just them stands for itself alone.
    pub(super) fn found(&self, words: &str) -> Vec<usize> {
        let wanted = words.trim().to_lowercase();
        let told = |row: &Numbered| row.words.to_lowercase();
        let whole = self.rows.iter().position(|row| told(row) == wanted);
        match whole {
            Some(at) => vec![at + 1],
            None => (1..)
                .zip(&self.rows)
                .filter(|(_, row)| told(row).contains(&wanted))
                .map(|(number, _)| number)
                .collect(),
        }
    }

    /// The next lines to read: up to nine rows with what is said between them, and how many are left.
    pub(super) fn next(&mut self, language: &Language) -> Vec<String> {
        let mut lines = Vec::new();
        let mut rows = 0;
        while let Some(spoken) = self.spoken.get(self.read) {
            match spoken {
                Spoken::Words(words) => lines.push(words.clone()),
                Spoken::Row(_) if rows == AT_ONCE => break,
                Spoken::Row(at) => {
                    rows += 1;
                    lines.push(self.line(*at + 1, language));
                }
            }
            self.read += 1;
        }
        let rest = &self.spoken[self.read..];
        let left = rest
            .iter()
            .filter(|spoken| matches!(spoken, Spoken::Row(_)))
            .count();
        if left > 0 {
            // A heading goes with the rows below it.
            while self.read > 0 && matches!(self.spoken.get(self.read - 1), Some(Spoken::Words(_)))
            {
                self.read -= 1;
                lines.pop();
            }
            lines.push(language.fill("plain-more", &[("count", Arg::Count(left))]));
        }
        lines
    }

    /// "3. Metformin, 500 mg".
    pub(super) fn line(&self, number: usize, language: &Language) -> String {
        let Some(row) = self.numbered(number) else {
            return String::new();
        };
        let words = if row.is_on {
            language.fill("plain-chosen", &[("words", Arg::Words(&row.words))])
        } else {
            row.words.clone()
        };
        format!("{number}. {words}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listing(count: usize) -> Listing {
        let row = |at| Numbered {
            stop: Stop::Person(at),
            name: String::new(),
            words: format!("row {at}"),
            is_on: at == 1,
        };
        Listing::of((0..count).map(row).collect())
    }

    #[test]
    fn long_lists_are_read_in_nines_and_keep_their_numbers() {
        let english = Language::english();
        let mut listing = listing(20);
        let first = listing.next(&english);
        assert_eq!(first.len(), 10, "{first:?}");
        assert_eq!(first[1], "2. row 1 (chosen)");
        assert!(first[9].contains("11"), "{first:?}");
        let second = listing.next(&english);
        assert_eq!(second[0], "10. row 9");
        let third = listing.next(&english);
        assert_eq!(third, ["19. row 18", "20. row 19"]);
        assert!(!listing.has_more());
        assert_eq!(listing.numbered(20).unwrap().stop, Stop::Person(19));
        assert_eq!(listing.numbered(0), None);
    }

    #[test]
    fn words_find_rows_and_a_row_that_says_just_them_stands_alone() {
        let listing = listing(12);
        assert_eq!(listing.found("ROW 1"), [2]);
        assert_eq!(listing.found("w 1"), [2, 11, 12]);
        assert!(listing.found("nothing").is_empty());
    }
}
