//! A disk that fails at any one call, or from that call on like a power cut: the earlier answers are always there.

use std::ffi::OsString;
use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::Path;
use std::sync::{Arc, Mutex};

use previsit::store::disk::{Disk, Draft, Kind, RealDisk};
use previsit::store::{Home, ListName, Store, StoreError};

use crate::{House, full, id, named};

/// What happens at the chosen call and after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Failure {
    Once(ErrorKind),
    FromThenOn(ErrorKind),
}

#[derive(Debug, Clone)]
struct BadDisk {
    calls: Arc<Mutex<Vec<&'static str>>>,
    at: usize,
    failure: Failure,
}

impl BadDisk {
    fn new(at: usize, failure: Failure) -> Self {
        Self {
            calls: Arc::default(),
            at,
            failure,
        }
    }

    fn call(&self, name: &'static str) -> io::Result<RealDisk> {
        let mut calls = self.calls.lock().unwrap();
        calls.push(name);
        let call = calls.len() - 1;
        match self.failure {
            Failure::Once(kind) if call == self.at => Err(kind.into()),
            Failure::FromThenOn(kind) if call >= self.at => Err(kind.into()),
            Failure::Once(_) | Failure::FromThenOn(_) => Ok(RealDisk),
        }
    }

    fn calls(&self) -> Vec<&'static str> {
        self.calls.lock().unwrap().clone()
    }

    fn has_failed(&self) -> bool {
        self.calls().len() > self.at
    }
}

impl Disk for BadDisk {
    fn look(&self, place: &Path) -> io::Result<Option<Kind>> {
        self.call("look")?.look(place)
    }

    fn look_through(&self, place: &Path) -> io::Result<Option<Kind>> {
        self.call("look_through")?.look_through(place)
    }

    fn names(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        self.call("names")?.names(folder)
    }

    fn read(&self, file: &Path, limit: u64) -> io::Result<Vec<u8>> {
        self.call("read")?.read(file, limit)
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        self.call("make_folder")?.make_folder(folder)
    }

    fn create(&self, file: &Path) -> io::Result<Box<dyn Draft>> {
        let draft = self.call("create")?.create(file)?;
        Ok(Box::new(BadDraft {
            disk: self.clone(),
            draft,
        }))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.call("rename")?.rename(from, to)
    }

    fn remove_file(&self, file: &Path) -> io::Result<()> {
        self.call("remove_file")?.remove_file(file)
    }

    fn remove_folder(&self, folder: &Path) -> io::Result<()> {
        self.call("remove_folder")?.remove_folder(folder)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.call("sync_folder")?.sync_folder(folder)
    }
}

struct BadDraft {
    disk: BadDisk,
    draft: Box<dyn Draft>,
}

impl Write for BadDraft {
    /// Writes in pieces, so that a failure can come between them.
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.disk.call("write")?;
        self.draft
            .write(&bytes[..bytes.len().div_ceil(2).max(100).min(bytes.len())])
    }

    fn flush(&mut self) -> io::Result<()> {
        self.draft.flush()
    }
}

impl Draft for BadDraft {
    fn sync(&mut self) -> io::Result<()> {
        self.disk.call("sync")?;
        self.draft.sync()
    }
}

/// Runs one step on a home with Anna (and one broken file) in it, failing at each call in turn; then looks, as the
/// next start would.
fn at_every_call<T>(
    step: impl Fn(&Store) -> Result<T, StoreError>,
    look: impl Fn(&House, Failure, Result<T, StoreError>),
) -> usize {
    let kinds = [ErrorKind::StorageFull, ErrorKind::Other];
    let failures = kinds
        .iter()
        .flat_map(|kind| [Failure::Once(*kind), Failure::FromThenOn(*kind)]);
    let mut points = 0;
    for failure in failures {
        for at in 0.. {
            let house = House::new();
            house.store.add(&full()).unwrap();
            house.with_file("broken");
            let disk = BadDisk::new(at, failure);
            let home = Home::at(house.path(""));
            let done = Store::on(home, Box::new(disk.clone())).and_then(|store| step(&store));
            if !disk.has_failed() {
                assert!(done.is_ok(), "nothing failed");
                break;
            }
            if matches!(failure, Failure::Once(_)) && house.path("people/p1").exists() {
                assert_eq!(house.names("people/p1"), ["profile.json"], "tidied at once");
            }
            house.store.sweep().unwrap();
            look(&house, failure, done);
            points += 1;
        }
    }
    println!("{points} points of failure");
    points
}

#[test]
fn a_save_that_fails_anywhere_leaves_the_old_answers_or_the_new_ones() {
    let points = at_every_call(
        |store| store.save(id(1), &named("Anna")),
        |house, _, done| {
            let kept = house.store.load(id(1)).unwrap();
            assert!(kept == named("Anna") || (kept == full() && done.is_err()));
            assert_eq!(house.names("people/p1"), ["profile.json"]);
        },
    );
    assert!(points > 40);
}

#[test]
fn an_added_person_is_there_whole_or_not_at_all() {
    at_every_call(
        |store| store.add(&named("Jan")),
        |house, failure, done| {
            let people = house.store.people().unwrap();
            assert_eq!(people[0].state, Ok(full()));
            let there = people.get(2).map(|person| person.state.clone());
            match (done, failure) {
                (Ok(_), _) => assert_eq!(there, Some(Ok(named("Jan")))),
                (Err(_), Failure::Once(_)) => assert_eq!(there, None),
                (Err(_), Failure::FromThenOn(_)) => {
                    assert!(there.is_none_or(|jan| jan == Ok(named("Jan"))));
                }
            }
        },
    );
}

#[test]
fn a_removed_person_is_there_whole_or_not_at_all() {
    at_every_call(
        |store| store.remove(id(1)),
        |house, _, done| match house.store.load(id(1)) {
            Ok(kept) => assert!(done.is_err() && kept == full()),
            Err(error) => {
                assert_eq!(error, StoreError::Nobody { id: id(1) });
                assert_eq!(house.names("people"), ["p2"]);
            }
        },
    );
}

#[test]
fn a_broken_file_that_is_set_aside_is_never_lost() {
    at_every_call(
        |store| store.set_aside(id(2)),
        |house, failure, done| {
            let file = house.store.home().profile(id(2));
            let aside = file.with_file_name("profile-broken-1.json");
            let place = if file.exists() { file } else { aside };
            assert_eq!(fs::read(place).unwrap(), b"broken");
            if matches!(failure, Failure::Once(_)) {
                assert_eq!(house.names("people/p2").len(), 1);
            }
            assert!(done.is_err() || house.names("people/p2") == ["profile-broken-1.json"]);
        },
    );
}

#[test]
fn a_list_that_is_kept_or_removed_is_there_whole_or_not_at_all() {
    let name = ListName::parse("mine").unwrap();
    let points = at_every_call(
        |store| {
            let first = store.keep_list(&name, b"the first list")?;
            store.keep_list(&name, b"the second list")?;
            store.remove_list(&name).map(|gone| (first, gone))
        },
        |house, _, done| {
            let kept = house.store.lists(100).unwrap();
            match &kept[..] {
                [] => {}
                [(found, bytes)] => {
                    let bytes = bytes.as_ref().unwrap();
                    assert!(*found == name && done.is_err());
                    assert!([&b"the first list"[..], b"the second list"].contains(&&bytes[..]));
                }
                more => panic!("{more:?}"),
            }
            assert_eq!(house.store.load(id(1)), Ok(full()), "answers are apart");
            house.store.keep_list(&name, b"the next one").unwrap();
            assert_eq!(
                house.names("names"),
                ["mine.tsv"],
                "nothing is left beside it"
            );
        },
    );
    assert!(points > 60);
}

#[test]
fn a_save_reaches_the_disk_before_the_name_and_the_name_before_it_is_said() {
    let house = House::new();
    house.store.add(&full()).unwrap();
    let disk = BadDisk::new(usize::MAX, Failure::Once(ErrorKind::Other));
    let store = Store::on(Home::at(house.path("")), Box::new(disk.clone())).unwrap();
    store.save(id(1), &named("Anna")).unwrap();
    let mut calls = disk.calls();
    calls.dedup();
    assert!(
        calls.ends_with(&["create", "write", "sync", "rename", "sync_folder"]),
        "{calls:?}"
    );
}

#[test]
fn what_the_disk_refuses_is_told_apart() {
    for (kind, message) in [
        (ErrorKind::StorageFull, "store-not-saved-full"),
        (ErrorKind::QuotaExceeded, "store-not-saved-full"),
        (ErrorKind::ReadOnlyFilesystem, "store-not-saved-read-only"),
        (ErrorKind::PermissionDenied, "store-not-saved-read-only"),
        (ErrorKind::Other, "store-not-saved"),
    ] {
        let mut seen = Vec::new();
        for at in 0..12 {
            let house = House::new();
            house.store.add(&full()).unwrap();
            let disk = BadDisk::new(at, Failure::Once(kind));
            let store = Store::on(Home::at(house.path("")), Box::new(disk));
            seen.extend(
                store
                    .and_then(|store| store.save(id(1), &named("Anna")))
                    .err(),
            );
        }
        let not_saved = seen
            .iter()
            .filter(|error| matches!(error, StoreError::NotSaved { .. }));
        assert!(not_saved.clone().count() >= 4);
        assert!(not_saved.clone().all(|error| error.message().0 == message));
    }
}
