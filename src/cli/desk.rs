//! The world behind the full-screen wizard: the folder with the answers, the clock, the printer, the viewer.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::printer;
use crate::language::{Arg, Language};
use crate::profile::Profile;
use crate::store::{PersonId, Store, StoreError, atomic, disk::RealDisk};
use crate::tui::effect::World;
use crate::tui::state::{Card, Trouble};

/// The real world.
#[derive(Debug)]
pub(super) struct Desk {
    pub(super) store: Store,
}

impl Desk {
    fn saved_at(&self, id: PersonId) -> Option<SystemTime> {
        std::fs::metadata(self.store.home().profile(id))
            .and_then(|file| file.modified())
            .ok()
    }
}

impl World for Desk {
    fn people(&mut self, language: &Language) -> Vec<Card> {
        let mut people = self.store.people().unwrap_or_default();
        people.sort_by_key(|person| std::cmp::Reverse(self.saved_at(person.id)));
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
        let known: Option<PersonId> = id.and_then(|id| id.parse().ok());
        let saved = match known {
            Some(id) => self.store.save(id, profile).map(|()| id),
            None => self.store.add(profile),
        };
        let id = saved.map_err(|error| Trouble::of(&error, language))?;
        Ok((
            id.to_string(),
            jiff::Zoned::now().strftime("%H:%M").to_string(),
        ))
    }

    fn set_aside(&mut self, id: &str, language: &Language) -> Result<PathBuf, String> {
        let id: PersonId = id.parse().map_err(|_| String::new())?;
        self.store
            .set_aside(id)
            .map_err(|error| Trouble::of(&error, language).sentences())
    }

    fn write(&mut self, path: &Path, bytes: &[u8], language: &Language) -> Result<PathBuf, String> {
        let path = free_name(path);
        atomic::write(&RealDisk, &path, bytes)
            .map(|()| path.clone())
            .map_err(|error| {
                let failure = super::failure::Failure::file(
                    &StoreError::NotSaved {
                        file: path.clone(),
                        trouble: error.into(),
                    },
                    &path,
                    language,
                );
                format!("{} {}", failure.what, failure.advice)
            })
    }

    fn printers(&mut self) -> Vec<String> {
        printer::printers()
    }

    fn print(&mut self, name: &str, pdf: &[u8], language: &Language) -> Result<(), String> {
        if printer::print(name, pdf) {
            Ok(())
        } else {
            Err(language.text("make-not-printed"))
        }
    }

    fn has_file(&mut self, path: &Path) -> bool {
        is_there(path)
    }

    fn view(&mut self, path: &Path, language: &Language) -> Result<(), String> {
        let shown = path.display().to_string();
        opener::open(path)
            .map_err(|_| language.fill("make-not-opened", &[("file", Arg::Words(&shown))]))
    }
}

/// Whether there is a file of this name; one without a folder in front is looked for in the person's own.
pub(super) fn is_there(path: &Path) -> bool {
    let home = directories::UserDirs::new();
    let at_home = home.map(|home| home.home_dir().join(path));
    path.is_file() || at_home.is_some_and(|path| path.is_file())
}

/// The path itself, or the next one with a number that is still free: no earlier sheet is written over.
pub(super) fn free_name(path: &Path) -> PathBuf {
    let stem = path
        .file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default();
    let ending = path
        .extension()
        .map(|ending| format!(".{}", ending.to_string_lossy()))
        .unwrap_or_default();
    let numbered = (2..1000).map(|number| path.with_file_name(format!("{stem}-{number}{ending}")));
    std::iter::once(path.to_path_buf())
        .chain(numbered)
        .find(|path| !path.exists())
        .unwrap_or_else(|| path.to_path_buf())
}
