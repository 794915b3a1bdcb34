//! Answers are kept: through saving, crashes, strange files and other people's ideas of a file.

mod faults;
mod hostile;
mod keeping;
mod people;
mod random;
mod schema;
mod words;

use std::path::PathBuf;

use previsit::profile::Profile;
use previsit::profile::cell::{Record, Shape, Value};
use previsit::profile::rough_date::RoughDate;
use previsit::store::{Home, PersonId, Store};
use tempfile::TempDir;

/// An empty home that vanishes with the test.
struct House {
    folder: TempDir,
    store: Store,
}

impl House {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(Home::at(folder.path().join("home"))).unwrap();
        Self { folder, store }
    }

    fn path(&self, place: &str) -> PathBuf {
        self.folder.path().join("home").join(place)
    }

    /// A person whose file has this content.
    fn with_file(&self, content: impl AsRef<[u8]>) -> PersonId {
        let id = self.store.add(&Profile::default()).unwrap();
        std::fs::write(self.store.home().profile(id), content).unwrap();
        id
    }

    /// The names in a folder, in order.
    fn names(&self, place: &str) -> Vec<String> {
        let entries = std::fs::read_dir(self.path(place)).unwrap();
        let mut names: Vec<_> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

fn id(number: u32) -> PersonId {
    PersonId::new(number).unwrap()
}

fn named(name: &str) -> Profile {
    let mut profile = Profile::default();
    profile.visit.name_on_id = previsit::profile::answer::Answer::Given(name.into());
    profile
}

/// A profile with every question answered and an entry in every list.
fn full() -> Profile {
    let mut profile = Profile::default();
    for name in Profile::SECTIONS {
        fill(profile.section_mut(name).unwrap());
    }
    profile
}

fn fill(record: &mut dyn Record) {
    for key in record.cells() {
        let words = format!("{} {key}", record.name());
        let cell = record.cell_mut(key).unwrap();
        let value = match cell.shape() {
            Shape::Line | Shape::Amount | Shape::Age | Shape::Scale | Shape::Count => {
                Value::Words(words)
            }
            Shape::Lines => Value::Words(words + "\nand more"),
            Shape::Date => Value::Date(RoughDate::from("2019-03~")),
            Shape::One(choices) => Value::One(choices.keys[0]),
            Shape::Several(choices) => Value::Several(choices.keys.to_vec()),
        };
        assert!(cell.put(value), "{key}");
    }
    for key in record.lists() {
        let list = record.list_mut(key).unwrap();
        let row = list.add();
        fill(list.row_mut(row).unwrap());
    }
}
