//! The world around the wizard in a test: a real folder on a disk that can be full, one printer, a clock that stands still.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::civil::{Date, date};
use previsit::language::Language;
use previsit::profile::Profile;
use previsit::store::disk::{Disk, Draft, Kind, RealDisk};
use previsit::store::{Home, PersonId, Store};
use previsit::tui::effect::World;
use previsit::tui::state::{Card, Trouble};
use tempfile::TempDir;

/// The day on which every test takes place.
pub(crate) const TODAY: Date = date(2026, 5, 20);

/// The time at which everything is saved.
pub(crate) const NOW: &str = "14:02";

/// The printer of this world.
pub(crate) const PRINTER: &str = "HP LaserJet";

/// A world that lives in a folder of its own and goes with it.
#[derive(Debug)]
pub(crate) struct SmallWorld {
    store: Store,
    disk: TestDisk,
    /// Files written for the person, such as a PDF.
    pub(crate) written: BTreeMap<PathBuf, Vec<u8>>,
    /// How often something was saved.
    pub(crate) saves: usize,
    _folder: TempDir,
}

impl SmallWorld {
    /// A computer on which nobody has answered anything yet.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let disk = TestDisk::default();
        let home = Home::at(folder.path().join("home"));
        let store = Store::on(home, Box::new(disk.clone())).expect("an empty home");
        Self {
            store,
            disk,
            written: BTreeMap::new(),
            saves: 0,
            _folder: folder,
        }
    }

    /// Fills the disk up, or makes room again.
    pub(crate) fn set_full(&mut self, full: bool) {
        self.disk.full.store(full, Ordering::Relaxed);
    }

    /// Adds a person without the wizard.
    pub(crate) fn add(&mut self, profile: &Profile) -> String {
        self.store
            .add(profile)
            .expect("a person can be added")
            .to_string()
    }

    /// Puts a file in the place of a person's answers.
    pub(crate) fn put_file(&self, id: &str, text: &str) {
        std::fs::write(self.store.home().profile(id.parse().expect("an id")), text)
            .expect("a file");
    }

    /// The text of a person's file.
    pub(crate) fn file(&self, id: &str) -> Option<String> {
        std::fs::read_to_string(self.store.home().profile(id.parse().expect("an id"))).ok()
    }

    /// The answers of a person, read from the file.
    pub(crate) fn saved(&self, id: &str) -> Profile {
        self.store
            .load(id.parse().expect("an id"))
            .expect("a file that can be read")
    }

    /// The ids of everyone, in the order of their numbers.
    pub(crate) fn ids(&self) -> Vec<String> {
        let people = self.store.people().expect("a home that can be read");
        people.iter().map(|person| person.id.to_string()).collect()
    }
}

impl World for SmallWorld {
    fn people(&mut self, language: &Language) -> Vec<Card> {
        let people = self.store.people().unwrap_or_default();
        people
            .into_iter()
            .map(|person| Card::of(person, language))
            .collect()
    }

    fn save(
        &mut self,
        id: Option<&str>,
        profile: &Profile,
        language: &Language,
    ) -> Result<(String, String), Trouble> {
        let saved = match id.map(|id| id.parse::<PersonId>().expect("an id of ours")) {
            Some(id) => self.store.save(id, profile).map(|()| id),
            None => self.store.add(profile),
        };
        let id = saved.map_err(|error| Trouble::of(&error, language))?;
        self.saves += 1;
        Ok((id.to_string(), NOW.to_owned()))
    }

    fn set_aside(&mut self, id: &str, language: &Language) -> Result<PathBuf, String> {
        let id = id.parse().expect("an id of ours");
        // The name without the folder: the folder of a test is another one each time.
        let aside = self
            .store
            .set_aside(id)
            .map_err(|error| Trouble::of(&error, language).what)?;
        Ok(aside.file_name().map(PathBuf::from).unwrap_or_default())
    }

    fn write(&mut self, path: &Path, bytes: &[u8], _: &Language) -> Result<PathBuf, String> {
        if self.disk.full.load(Ordering::Relaxed) {
            return Err("The disk is full.".to_owned());
        }
        self.written.insert(path.to_owned(), bytes.to_vec());
        Ok(path.to_owned())
    }

    fn has_file(&mut self, path: &Path) -> bool {
        path == Path::new("letters/april.pdf")
    }

    fn printers(&mut self) -> Vec<String> {
        vec![PRINTER.to_owned()]
    }

    fn print(&mut self, _: &str, _: &[u8], _: &Language) -> Result<(), String> {
        Ok(())
    }

    fn view(&mut self, _: &Path, _: &Language) -> Result<(), String> {
        Ok(())
    }
}

/// The disk of this computer with a switch: full or not. It never waits for the hardware.
#[derive(Debug, Clone, Default)]
struct TestDisk {
    full: Arc<AtomicBool>,
}

struct TestDraft {
    file: Box<dyn Draft>,
    full: Arc<AtomicBool>,
}

impl Write for TestDraft {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.full.load(Ordering::Relaxed) {
            return Err(ErrorKind::StorageFull.into());
        }
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Draft for TestDraft {
    fn sync(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Disk for TestDisk {
    fn look(&self, place: &Path) -> io::Result<Option<Kind>> {
        RealDisk.look(place)
    }

    fn look_through(&self, place: &Path) -> io::Result<Option<Kind>> {
        RealDisk.look_through(place)
    }

    fn names(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        RealDisk.names(folder)
    }

    fn read(&self, file: &Path, limit: u64) -> io::Result<Vec<u8>> {
        RealDisk.read(file, limit)
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        RealDisk.make_folder(folder)
    }

    fn create(&self, file: &Path) -> io::Result<Box<dyn Draft>> {
        let full = Arc::clone(&self.full);
        Ok(Box::new(TestDraft {
            file: RealDisk.create(file)?,
            full,
        }))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        RealDisk.rename(from, to)
    }

    fn remove_file(&self, file: &Path) -> io::Result<()> {
        RealDisk.remove_file(file)
    }

    fn remove_folder(&self, folder: &Path) -> io::Result<()> {
        RealDisk.remove_folder(folder)
    }

    fn sync_folder(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }
}
