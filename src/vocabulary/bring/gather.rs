//! Gathers the lines of a list: all that is said of one name becomes one medicine.

use std::collections::HashMap;

use super::text::tidy;
use crate::vocabulary::fold::fold;
use crate::vocabulary::key::Key;
use crate::vocabulary::row::Row;

/// Different values that one cell may hold: more would not be read, and a file could make us compare them for ever.
const MOST_VALUES: usize = 200;

/// Most letters of a value; what is longer is no strength, form or other name that anyone picks from a list.
const LONGEST_VALUE: usize = 100;

/// How many brands stand beside a substance.
const BRANDS: usize = 3;

/// The highest number for how common a medicine is.
pub(super) const COMMONEST: u16 = 1000;

/// Short forms with two meanings in hospitals (from the ISMP list of error-prone abbreviations): they find nothing, on
/// purpose, in our own list and in any other.
pub(in crate::vocabulary) const TWO_MEANINGS: [&str; 20] = [
    "ara a", "at ii", "azt", "cpz", "dor", "dpt", "dto", "hcl", "hct", "hctz", "mgso4", "ms",
    "mso4", "mtx", "ptu", "t3", "t4", "tac", "tnk", "znso4",
];

/// What kind of name it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    Generic,
    Brand,
    Supplement,
}

impl Kind {
    const ALL: [Self; 3] = [Self::Generic, Self::Brand, Self::Supplement];

    const fn key(self) -> &'static str {
        match self {
            Self::Generic => "generic",
            Self::Brand => "brand",
            Self::Supplement => "supplement",
        }
    }

    /// The kind of this name.
    pub(super) fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// Values, each with how often it was said.
#[derive(Debug, Default)]
pub(super) struct Values(Vec<(String, u32)>);

impl Values {
    /// Says a value once more.
    pub(super) fn say(&mut self, value: &str) {
        let value = tidy(value);
        if value.is_empty() || value.contains('|') || value.chars().nth(LONGEST_VALUE).is_some() {
            return;
        }
        if let Some((_, often)) = self.0.iter_mut().find(|(known, _)| *known == value) {
            *often += 1;
        } else if self.0.len() < MOST_VALUES {
            self.0.push((value, 1));
        }
    }

    /// Says each of these values once more.
    pub(super) fn say_all<'a>(&mut self, values: impl IntoIterator<Item = &'a str>) {
        values.into_iter().for_each(|value| self.say(value));
    }

    /// The values, the most often said first, else in the order of the list.
    fn joined(mut self) -> String {
        self.0.sort_by_key(|(_, often)| std::cmp::Reverse(*often));
        let values: Vec<String> = self.0.into_iter().map(|(value, _)| value).collect();
        values.join("|")
    }

    /// The values in the order of the list, for what others are ordered by.
    fn in_order(self) -> String {
        let values: Vec<String> = self.0.into_iter().map(|(value, _)| value).collect();
        values.join("|")
    }
}

/// What is said of one name.
#[derive(Debug)]
pub(super) struct Entry {
    name: String,
    kind: Kind,
    pub(super) substances: Values,
    pub(super) others: Values,
    pub(super) routes: Values,
    pub(super) forms: Values,
    pub(super) strengths: Values,
    /// How common it is.
    pub(super) common: u16,
}

/// The medicines of a list, in its order.
#[derive(Debug, Default)]
pub(super) struct Medicines {
    entries: Vec<Entry>,
    places: HashMap<Key, usize>,
}

impl Medicines {
    /// What is said of this name so far; its kind is what was said first.
    pub(super) fn entry(&mut self, name: String, kind: Kind) -> &mut Entry {
        let next = self.entries.len();
        let at = *self.places.entry(Key::of(&name)).or_insert(next);
        if at == next {
            self.entries.push(Entry {
                name,
                kind,
                substances: Values::default(),
                others: Values::default(),
                routes: Values::default(),
                forms: Values::default(),
                strengths: Values::default(),
                common: 0,
            });
        }
        &mut self.entries[at]
    }

    /// How many there are, and a row for each, the commonest first.
    pub(super) fn rows(mut self) -> (usize, String) {
        self.entries
            .sort_by_key(|entry| std::cmp::Reverse(entry.common));
        let finished: Vec<Finished> = self.entries.into_iter().map(Finished::new).collect();
        let mut brands: HashMap<&str, Vec<&str>> = HashMap::new();
        for brand in finished.iter().filter(|entry| entry.kind == Kind::Brand) {
            let known = brands.entry(&brand.substances).or_default();
            if known.len() < BRANDS {
                known.push(&brand.name);
            }
        }
        let mut rows = String::new();
        for entry in &finished {
            let sold = match entry.kind {
                Kind::Generic => brands.get(entry.substances.as_str()),
                Kind::Brand | Kind::Supplement => None,
            };
            entry.write(
                &sold.map_or_else(String::new, |sold| sold.join("|")),
                &mut rows,
            );
        }
        (finished.len(), rows)
    }
}

/// A medicine of which everything was said.
struct Finished {
    name: String,
    kind: Kind,
    substances: String,
    others: String,
    routes: String,
    forms: String,
    strengths: String,
    common: String,
}

impl Finished {
    fn new(entry: Entry) -> Self {
        let others: Vec<(String, u32)> = entry.others.0;
        let others = others.into_iter().filter(|(other, _)| tells(other));
        Self {
            name: entry.name,
            kind: entry.kind,
            substances: entry.substances.in_order(),
            others: Values(others.collect()).in_order(),
            routes: entry.routes.joined(),
            forms: entry.forms.joined(),
            strengths: entry.strengths.joined(),
            common: entry.common.to_string(),
        }
    }

    fn write(&self, sold: &str, out: &mut String) {
        let row = Row {
            name: &self.name,
            note: "",
            also: &self.others,
            kind: self.kind.key(),
            substances: &self.substances,
            twins: "",
            sold,
            routes: &self.routes,
            forms: &self.forms,
            strengths: &self.strengths,
            common: &self.common,
        };
        row.write(out);
    }
}

/// Whether another name tells which medicine is meant: not one letter, and not a short form with two meanings.
fn tells(other: &str) -> bool {
    let folded = fold(other);
    folded.chars().nth(1).is_some() && !TWO_MEANINGS.contains(&folded.as_str())
}
