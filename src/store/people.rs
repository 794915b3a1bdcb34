//! All persons in one home: list, load, save, add, remove, put aside.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::disk::{Disk, Kind, RealDisk, make_folders};
use super::error::StoreError;
use super::person::{Person, PersonId};
use super::place::{Home, aside_names, is_aside, is_removed, removed_name};
use super::{atomic, format};
use crate::profile::Profile;

/// All persons in one home.
///
/// **Why** saving reads first: a file is only replaced when it could be read. So nobody who holds a `Store` can destroy the
/// answers of a newer version, or a broken file that someone may still repair.
#[derive(Debug)]
pub struct Store {
    pub(super) home: Home,
    pub(super) disk: Box<dyn Disk>,
}

impl Store {
    /// Opens a home on the disk of this computer. Nothing is made before the first person is added.
    ///
    /// # Errors
    ///
    /// [`StoreError::HomeNotFolder`], or [`StoreError::NotRead`].
    pub fn open(home: Home) -> Result<Self, StoreError> {
        Self::on(home, Box::new(RealDisk))
    }

    /// Opens a home on any disk.
    ///
    /// # Errors
    ///
    /// As [`Self::open`].
    pub fn on(home: Home, disk: Box<dyn Disk>) -> Result<Self, StoreError> {
        match disk.look_through(home.path()) {
            Ok(None | Some(Kind::Folder)) => Ok(Self { home, disk }),
            Ok(Some(Kind::File | Kind::Link | Kind::Other)) => Err(not_folder(&home)),
            Err(error) if error.kind() == ErrorKind::NotADirectory => Err(not_folder(&home)),
            Err(error) => Err(not_read(home.path(), error)),
        }
    }

    /// Where all this is.
    pub fn home(&self) -> &Home {
        &self.home
    }

    /// Everyone, in the order of their numbers; whose file cannot be read is there with the reason.
    ///
    /// # Errors
    ///
    /// Only when the folder itself cannot be read.
    pub fn people(&self) -> Result<Vec<Person>, StoreError> {
        let everyone = self.ids()?.into_iter().map(|id| Person {
            id,
            state: self.load(id),
        });
        // A folder without any file of ours: a person whose adding was cut short.
        Ok(everyone
            .filter(|one| one.state != Err(StoreError::Nobody { id: one.id }))
            .collect())
    }

    /// The answers of one person.
    ///
    /// # Errors
    ///
    /// [`StoreError::Nobody`], [`StoreError::SetAside`], or why the file cannot be read.
    pub fn load(&self, id: PersonId) -> Result<Profile, StoreError> {
        let folder = self.home.person(id);
        if !self.is_there(&self.home.people(), Kind::Folder)?
            || !self.is_there(&folder, Kind::Folder)?
        {
            return Err(StoreError::Nobody { id });
        }
        let file = self.home.profile(id);
        if !self.is_there(&file, Kind::File)? {
            let names = self
                .disk
                .names(&folder)
                .map_err(|error| not_read(&folder, error))?;
            let aside = names.iter().any(|name| is_aside(name));
            return Err(if aside {
                StoreError::SetAside { id }
            } else {
                StoreError::Nobody { id }
            });
        }
        self.read(&file)
    }

    /// Saves the answers of one person; when it returns without an error they survive a power cut.
    ///
    /// # Errors
    ///
    /// [`StoreError::NotSaved`], or why the file that is there cannot be read: it then stays as it is, and
    /// [`Self::set_aside`] makes room.
    pub fn save(&self, id: PersonId, profile: &Profile) -> Result<(), StoreError> {
        let file = self.home.profile(id);
        match self.load(id) {
            Ok(_) | Err(StoreError::SetAside { .. } | StoreError::Nobody { .. }) => {}
            Err(error) => return Err(error),
        }
        // What cannot be swept must not keep anyone from saving.
        let _ = atomic::sweep(self.disk.as_ref(), &self.home.person(id));
        atomic::write(self.disk.as_ref(), &file, format::write(profile).as_bytes())
            .map_err(|error| not_saved(&file, error))
    }

    /// Adds a person with the next free number.
    ///
    /// # Errors
    ///
    /// [`StoreError::HomeNotMade`] or [`StoreError::NotSaved`]; then nobody was added.
    pub fn add(&self, profile: &Profile) -> Result<PersonId, StoreError> {
        self.make_home()?;
        let id = self.make_person()?;
        self.save(id, profile).map(|()| id).inspect_err(|_| {
            // Whoever calls still holds the answers and will try again: a person less is better than one twice.
            let _ = self.disk.remove_folder(&self.home.person(id));
        })
    }

    /// Removes a person with all that is in the folder.
    ///
    /// # Errors
    ///
    /// [`StoreError::Nobody`]; [`StoreError::Link`] or [`StoreError::WrongKind`], and then nothing was touched;
    /// [`StoreError::NotRemoved`], and [`Self::sweep`] removes what is left.
    pub fn remove(&self, id: PersonId) -> Result<(), StoreError> {
        let (people, folder) = (self.home.people(), self.home.person(id));
        if !self.is_there(&people, Kind::Folder)? || !self.is_there(&folder, Kind::Folder)? {
            return Err(StoreError::Nobody { id });
        }
        let disk = self.disk.as_ref();
        let going = people.join(removed_name(id, &atomic::mark()));
        // Out of sight in one step: a removal that is cut short leaves no half person in the list.
        disk.rename(&folder, &going)
            .and_then(|()| disk.sync_folder(&people))
            .and_then(|()| disk.remove_folder(&going))
            .and_then(|()| disk.sync_folder(&people))
            .map_err(|error| StoreError::NotRemoved {
                place: folder,
                trouble: error.into(),
            })
    }

    /// Gives a file that cannot be read another name beside it, byte for byte as it is; the new place.
    ///
    /// # Errors
    ///
    /// [`StoreError::StillGood`] when it can be read after all, or why it is no broken file; else
    /// [`StoreError::NotSaved`].
    pub fn set_aside(&self, id: PersonId) -> Result<PathBuf, StoreError> {
        let (folder, file) = (self.home.person(id), self.home.profile(id));
        match self.load(id) {
            Ok(_) => return Err(StoreError::StillGood { file }),
            Err(error) if error.is_broken_file() => {}
            Err(error) => return Err(error),
        }
        self.rename_aside(&folder, &file)
            .map_err(|error| not_saved(&file, error))
    }

    /// Removes what a crash left behind: temporary files, and persons whose removal was cut short. Lists of names are
    /// swept when the next one is kept.
    ///
    /// # Errors
    ///
    /// The first thing that could not be read or removed; the rest is swept all the same.
    pub fn sweep(&self) -> Result<(), StoreError> {
        let people = self.home.people();
        if !self.is_there(&people, Kind::Folder)? {
            return Ok(());
        }
        let (disk, mut done) = (self.disk.as_ref(), Ok(()));
        for name in disk
            .names(&people)
            .map_err(|error| not_read(&people, error))?
        {
            let place = people.join(&name);
            let swept = match disk.look(&place) {
                Ok(Some(Kind::Folder)) if is_removed(&name) => disk.remove_folder(&place),
                Ok(Some(Kind::Folder)) if as_id(&name).is_some() => atomic::sweep(disk, &place),
                Ok(_) => Ok(()),
                Err(error) => Err(error),
            };
            let swept = swept.map_err(|error| StoreError::NotRemoved {
                place,
                trouble: error.into(),
            });
            done = done.and(swept);
        }
        done
    }

    /// Reads the answers out of any file, such as one from another computer; nothing is saved yet.
    ///
    /// # Errors
    ///
    /// As [`format::read`], or [`StoreError::NotRead`].
    pub fn read(&self, file: &Path) -> Result<Profile, StoreError> {
        format::read(&self.read_bytes(file)?, file)
    }

    /// The bytes of a file from elsewhere, one more than any set of answers has at the most.
    pub fn read_bytes(&self, file: &Path) -> Result<Vec<u8>, StoreError> {
        let enough = format::LIMIT as u64 + 1;
        self.disk
            .read(file, enough)
            .map_err(|error| not_read(file, error))
    }

    fn ids(&self) -> Result<Vec<PersonId>, StoreError> {
        let people = self.home.people();
        if !self.is_there(&people, Kind::Folder)? {
            return Ok(Vec::new());
        }
        let names = self
            .disk
            .names(&people)
            .map_err(|error| not_read(&people, error))?;
        let mut ids: Vec<_> = names.iter().filter_map(|name| as_id(name)).collect();
        ids.sort_unstable();
        Ok(ids)
    }

    /// Whether one of our own folders or files is there, and is what it should be.
    pub(super) fn is_there(&self, place: &Path, wanted: Kind) -> Result<bool, StoreError> {
        let place = place.to_path_buf();
        match self.disk.look(&place) {
            Ok(None) => Ok(false),
            Ok(Some(found)) if found == wanted => Ok(true),
            Ok(Some(Kind::Link)) => Err(StoreError::Link { place }),
            Ok(Some(Kind::File | Kind::Folder | Kind::Other)) => {
                Err(StoreError::WrongKind { place })
            }
            Err(error) if error.kind() == ErrorKind::NotADirectory => Err(not_folder(&self.home)),
            Err(error) => Err(not_read(&place, error)),
        }
    }

    fn make_home(&self) -> Result<(), StoreError> {
        let people = self.home.people();
        if self.is_there(&people, Kind::Folder)? {
            return Ok(());
        }
        make_folders(self.disk.as_ref(), &people).map_err(|error| match error.kind() {
            ErrorKind::NotADirectory => not_folder(&self.home),
            _ => StoreError::HomeNotMade {
                home: people,
                trouble: error.into(),
            },
        })
    }

    /// Makes the folder of a new person: the number after the highest, or a later one when another window was quicker.
    fn make_person(&self) -> Result<PersonId, StoreError> {
        let people = self.home.people();
        let highest = self.ids()?.last().map_or(0, |id| id.number());
        for id in (highest + 1..=PersonId::LAST)
            .chain(1..highest)
            .filter_map(PersonId::new)
        {
            match self.disk.make_folder(&self.home.person(id)) {
                Ok(()) => {
                    let synced = self.disk.sync_folder(&people);
                    return synced
                        .map(|()| id)
                        .map_err(|error| not_saved(&people, error));
                }
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                Err(error) => return Err(not_saved(&people, error)),
            }
        }
        Err(not_saved(&people, ErrorKind::AlreadyExists.into()))
    }

    fn rename_aside(&self, folder: &Path, file: &Path) -> io::Result<PathBuf> {
        for place in aside_names().map(|name| folder.join(name)) {
            // An empty file takes the name first: a rename alone would replace what is there already.
            match self.disk.create(&place) {
                Ok(taken) => drop(taken),
                Err(error) if error.kind() == ErrorKind::AlreadyExists => continue,
                Err(error) => return Err(error),
            }
            self.disk.rename(file, &place).inspect_err(|_| {
                let _ = self.disk.remove_file(&place);
            })?;
            self.disk.sync_folder(folder)?;
            return Ok(place);
        }
        Err(ErrorKind::AlreadyExists.into())
    }
}

fn as_id(name: &std::ffi::OsStr) -> Option<PersonId> {
    name.to_str()?.parse().ok()
}

pub(super) fn not_folder(home: &Home) -> StoreError {
    StoreError::HomeNotFolder {
        home: home.path().into(),
    }
}

pub(super) fn not_read(file: &Path, error: io::Error) -> StoreError {
    StoreError::NotRead {
        file: file.into(),
        trouble: error.into(),
    }
}

pub(super) fn not_saved(file: &Path, error: io::Error) -> StoreError {
    StoreError::NotSaved {
        file: file.into(),
        trouble: error.into(),
    }
}
