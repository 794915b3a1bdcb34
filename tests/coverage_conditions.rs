//! How many names of illnesses and operations are found, measured against a list from elsewhere, where there is one.
//!
//! Such a list is for measuring only: nothing of it is in the program. `PREVISIT_REFERENCE` names the folder it lies in;
//! without it these tests say nothing.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use previsit::vocabulary::{List, fold, search};

/// What is offered at once.
const MOST: usize = 5;

/// Of 100 names of illnesses so many bring up a sensible entry.
const FOUND: usize = 90;

/// Words that tell nothing.
const PLAIN: [&str; 18] = [
    "of",
    "the",
    "in",
    "to",
    "due",
    "and",
    "or",
    "with",
    "a",
    "an",
    "by",
    "for",
    "on",
    "disease",
    "disorder",
    "syndrome",
    "condition",
    "unspecified",
];

/// A row of the other list: what is searched for, and how a sensible entry is told.
struct Wanted {
    name: String,
    names: HashSet<String>,
    codes: Vec<String>,
    telling: HashSet<String>,
}

/// What our own list says of a name.
struct Ours {
    words: Vec<String>,
    codes: Vec<String>,
}

/// The columns of these names in each row of a list; empty where it has none.
fn columns<const N: usize>(path: &Path, names: [&str; N]) -> Vec<[String; N]> {
    let text =
        fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut lines = text.lines();
    let heading: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
    let places = names.map(|name| heading.iter().position(|column| *column == name));
    let cell = |cells: &[&str], place: Option<usize>| {
        let cell = place.and_then(|place| cells.get(place).copied());
        cell.unwrap_or_default().to_owned()
    };
    lines
        .map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            places.map(|place| cell(&cells, place))
        })
        .collect()
}

/// The telling words of a name, without the ending of the plural.
fn telling(words: &str) -> HashSet<String> {
    let folded = fold(words);
    let words = folded.split(' ').filter(|word| !PLAIN.contains(word));
    words
        .map(|word| word.trim_end_matches('s').to_owned())
        .collect()
}

/// A code up to its kind of illness: the first 3 characters.
fn kinds(codes: &str) -> Vec<String> {
    let codes = codes.split('|').filter_map(|code| code.get(..3));
    codes.map(str::to_owned).collect()
}

fn wanted(path: &Path) -> Vec<Wanted> {
    let rows = columns(path, ["name", "synonyms", "icd10cm"]);
    rows.into_iter()
        .map(|[name, synonyms, codes]| Wanted {
            names: synonyms.split('|').chain([&*name]).map(fold).collect(),
            codes: kinds(&codes),
            telling: telling(&name),
            name,
        })
        .collect()
}

fn ours(files: &[&str]) -> HashMap<String, Ours> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/vocabulary");
    let mut ours: HashMap<String, Ours> = HashMap::new();
    for file in files {
        for [name, note, also, code] in
            columns(&folder.join(file), ["name", "note", "also", "code"])
        {
            let words = also.split('|').chain(note.split(", ")).chain([&*name]);
            let words = words.filter(|words| !words.is_empty()).map(fold);
            let known = ours.entry(name.clone()).or_insert(Ours {
                words: Vec::new(),
                codes: Vec::new(),
            });
            known.words.extend(words);
            known.codes.extend(kinds(&code));
        }
    }
    ours
}

/// Whether an entry is sensible: it has the same name, is the same kind of illness, has all telling words of the name, or
/// says the same more widely, in telling words that all stand in the name.
fn is_sensible(wanted: &Wanted, offer: &str, ours: &Ours) -> bool {
    let own = telling(&ours.words.join(" "));
    let offered = telling(offer);
    ours.words.iter().any(|words| wanted.names.contains(words))
        || ours.codes.iter().any(|code| wanted.codes.contains(code))
        || !wanted.telling.is_empty() && wanted.telling.is_subset(&own)
        || !offered.is_empty() && offered.is_subset(&wanted.telling)
}

/// How many names of a list bring up a sensible entry, and how many there are; nothing where there is no such list.
fn measure(list: List, reference: &str, files: &[&str]) -> Option<(usize, usize)> {
    let folder = PathBuf::from(std::env::var_os("PREVISIT_REFERENCE")?);
    let path = folder.join(reference);
    if !path.exists() {
        return None;
    }
    let ours = ours(files);
    let wanted = wanted(&path);
    let is_found = |wanted: &&Wanted| {
        let mut offers = search(list, &wanted.name, MOST).into_iter();
        offers.any(|offer| {
            ours.get(offer.name)
                .is_some_and(|ours| is_sensible(wanted, offer.name, ours))
        })
    };
    let found = wanted.iter().filter(is_found).count();
    println!(
        "{}: {found} of {} names found among the first {MOST}",
        list.key(),
        wanted.len()
    );
    Some((found, wanted.len()))
}

#[test]
fn most_names_of_illnesses_bring_up_a_sensible_entry() {
    let files = ["conditions.tsv", "kinds.tsv", "diagnoses.tsv"];
    if let Some((found, all)) = measure(List::Conditions, "conditions-lay.tsv", &files) {
        assert!(found * 100 >= all * FOUND, "{found} of {all}");
    }
}

#[test]
fn names_of_operations_are_counted() {
    measure(List::Operations, "procedures-lay.tsv", &["operations.tsv"]);
}
