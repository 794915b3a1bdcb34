//! The lists that were brought, read when a name is first asked for, and put together with our own.
//!
//! **Why** a reader that is set once: this room touches no file, and the first page must not wait for a list that only
//! a box for medicines needs. To pass the lists along with every search was weighed: all rooms above would carry what
//! only the command line has and only this room uses.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use std::sync::{LazyLock, OnceLock};

use super::bring::Kept;
use super::key::Key;
use super::medicine::{COMMON, FORMS, KIND, ROUTES, STRENGTHS, SUBSTANCES};
use super::term::Term;

/// Gives the name and the bytes of each kept list.
type Reader = Box<dyn Fn() -> Vec<(String, Vec<u8>)> + Send + Sync>;

static READER: OnceLock<Reader> = OnceLock::new();

/// Says how the lists that were brought are read. It is done once, when a name of a medicine is first asked for; lists
/// that are damaged are left out. Only the first reader counts, and none after the first search.
pub fn read_brought_with(reader: impl Fn() -> Vec<(String, Vec<u8>)> + Send + Sync + 'static) {
    let _ = READER.set(Box::new(reader));
}

/// Our own list with all that was brought, the commonest first.
pub(super) fn with_ours(ours: Vec<Term>) -> Vec<Term> {
    if BROUGHT.is_empty() {
        return ours;
    }
    merged(ours, BROUGHT.clone())
}

/// Whether these folded words are a name in a list that was brought.
pub(super) fn is_name(folded: &str) -> bool {
    static NAMES: LazyLock<HashSet<&str>> = LazyLock::new(|| {
        let terms = BROUGHT.iter().flatten();
        terms.flat_map(|term| term.lines.split('|')).collect()
    });
    NAMES.contains(folded)
}

/// The entries of each list that was brought.
static BROUGHT: LazyLock<Vec<Vec<Term>>> = LazyLock::new(|| {
    let mut lists: Vec<Kept> = READER
        .get()
        .map_or_else(Vec::new, |read| read())
        .into_iter()
        .filter_map(|(name, bytes)| Kept::read(&name, bytes))
        .collect();
    // The oldest first, those without a date before them: what comes later has the last word.
    lists.sort_by(|one, other| (&one.date, &one.name).cmp(&(&other.date, &other.name)));
    let brought = lists.into_iter().map(|list| {
        let rows: &'static str = list.rows.leak();
        rows.lines().map(Term::new).collect()
    });
    brought.collect()
});

fn merged(ours: Vec<Term>, brought: Vec<Vec<Term>>) -> Vec<Term> {
    let names = Names::new(ours.iter().chain(brought.iter().flatten()));
    let mut terms = ours;
    let key = |term: &Term| Key::folded(term.name(), term.suggestion.name);
    let mut places: HashMap<Key, usize> = terms.iter().map(key).zip(0..).collect();
    for term in brought.into_iter().flatten() {
        let term = names.without_others(term);
        if let Some(at) = places.get(&key(&term)) {
            terms[*at] = renewed(&terms[*at], &term);
        } else {
            places.insert(key(&term), terms.len());
            terms.push(term);
        }
    }
    terms.sort_by_key(|term| Reverse(common(term)));
    terms
}

fn common(term: &Term) -> u16 {
    term.column(COMMON).parse().unwrap_or_default()
}

/// What each name contains.
struct Names(HashMap<&'static str, Vec<&'static str>>);

impl Names {
    fn new<'a>(terms: impl Iterator<Item = &'a Term>) -> Self {
        let mut names: HashMap<_, Vec<_>> = HashMap::new();
        for term in terms {
            let substances = term.column(SUBSTANCES).split('|');
            names.entry(term.name()).or_default().extend(substances);
        }
        Self(names)
    }

    /// The entry without other names that are the name of a different medicine.
    fn without_others(&self, term: Term) -> Term {
        let is_foreign = |other: &&str| {
            let shares = |of: &Vec<&str>| {
                let mut own = term.column(SUBSTANCES).split('|');
                own.any(|substance| of.contains(&substance))
            };
            self.0.get(other).is_some_and(|of| !shares(of))
        };
        if !term.others().any(|other| is_foreign(&other)) {
            return term;
        }
        let own = term.others().filter(|other| !is_foreign(other));
        let lines: Vec<&str> = std::iter::once(term.name()).chain(own).collect();
        term.with(lines.join("|").leak(), term.more)
    }
}

/// Our entry with what a newer list says of the same name: its other names are added, its forms, routes and strengths
/// take the place of ours. Of another kind of medicine they only follow ours.
fn renewed(known: &Term, newer: &Term) -> Term {
    let mut lines = known.lines.to_owned();
    for other in newer.others() {
        if !known.lines.split('|').any(|own| own == other) {
            lines.push('|');
            lines.push_str(other);
        }
    }
    let mut columns: Vec<String> = known.more.split('\t').map(str::to_owned).collect();
    let is_same_kind = known.column(KIND) == newer.column(KIND);
    for at in [ROUTES, FORMS, STRENGTHS] {
        let told = newer.column(at);
        if told.is_empty() {
            continue;
        }
        columns[at] = if is_same_kind {
            told.to_owned()
        } else {
            both(known.column(at), told)
        };
    }
    if common(newer) > common(known) {
        newer.column(COMMON).clone_into(&mut columns[COMMON]);
    }
    known.with(lines.leak(), columns.join("\t").leak())
}

/// The values of both cells, each once.
fn both(first: &str, then: &str) -> String {
    let mut values: Vec<&str> = first.split('|').filter(|value| !value.is_empty()).collect();
    for value in then.split('|') {
        if !values.contains(&value) {
            values.push(value);
        }
    }
    values.join("|")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::row::Row;

    const NOTHING: Row<'static> = Row {
        name: "",
        note: "",
        also: "",
        kind: "generic",
        substances: "",
        twins: "",
        sold: "",
        routes: "",
        forms: "",
        strengths: "",
        common: "0",
    };

    fn term(row: &Row<'_>) -> Term {
        let mut text = String::new();
        row.write(&mut text);
        Term::new(text.leak().trim_end_matches('\n'))
    }

    fn aspirin() -> Row<'static> {
        Row {
            name: "aspirin",
            note: "Check the box",
            also: "ASS",
            substances: "aspirin",
            forms: "tablet",
            strengths: "81 mg|325 mg",
            common: "900",
            ..NOTHING
        }
    }

    #[test]
    fn a_name_that_is_known_stays_one_and_takes_the_newest_strengths() {
        let newer = Row {
            name: "Aspirin",
            also: "acetylsalicylate",
            substances: "aspirin",
            strengths: "75 mg",
            ..NOTHING
        };
        let all = merged(vec![term(&aspirin())], vec![vec![term(&newer)]]);
        let [one] = &all[..] else { panic!("{all:?}") };
        assert_eq!(one.suggestion.name, "aspirin");
        assert_eq!(one.suggestion.note, "Check the box");
        assert_eq!(one.lines, "aspirin|ass|acetylsalicylate");
        assert_eq!(one.column(STRENGTHS), "75 mg");
        assert_eq!(one.column(FORMS), "tablet", "nothing newer was said");
        assert_eq!(one.column(COMMON), "900");
    }

    #[test]
    fn a_brand_that_is_called_like_a_substance_adds_its_strengths_behind() {
        let brand = Row {
            name: "Aspirin",
            kind: "brand",
            strengths: "500 mg|81 mg",
            ..NOTHING
        };
        let all = merged(vec![term(&aspirin())], vec![vec![term(&brand)]]);
        assert_eq!(all.len(), 1);
        assert_eq!(all[0].column(STRENGTHS), "81 mg|325 mg|500 mg");
    }

    #[test]
    fn names_that_differ_in_a_comparing_sign_stay_two() {
        let kit = |name| term(&Row { name, ..NOTHING });
        let all = merged(
            vec![],
            vec![vec![
                kit("Kit < 40 kg"),
                kit("Kit > 40 kg"),
                kit("kit >40 KG"),
            ]],
        );
        assert_eq!(all.len(), 2);
    }

    #[test]
    fn no_brought_medicine_goes_by_the_name_of_another() {
        let wrong = Row {
            name: "Zorvexin",
            also: "aspirin|zorvex",
            substances: "zorvexin",
            common: "950",
            ..NOTHING
        };
        let all = merged(vec![term(&aspirin())], vec![vec![term(&wrong)]]);
        assert_eq!(
            all[0].lines, "zorvexin|zorvex",
            "the commoner one goes first"
        );
    }
}
