//! Lists of names that were brought: each a file of its own beside the answers, none of them needed for anything else.

use std::io::ErrorKind;
use std::path::Path;

use super::atomic;
use super::disk::{Kind, make_folders};
use super::error::StoreError;
use super::list_name::ListName;
use super::people::{Store, not_folder, not_read, not_saved};
use super::place::list_of;

/// A kept list: what it is called, and its bytes or why they cannot be read.
pub type KeptList = (ListName, Result<Vec<u8>, StoreError>);

/// Whether there was a list of the same name before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// There was none.
    New,
    /// There was one, and the new one took its place.
    Taken,
}

impl Store {
    /// All kept lists by their names; of each at most so many bytes and one more are read.
    ///
    /// # Errors
    ///
    /// Only when the folder itself cannot be read.
    pub fn lists(&self, limit: usize) -> Result<Vec<KeptList>, StoreError> {
        let names = self.list_names()?.into_iter();
        Ok(names
            .map(|name| {
                let file = self.home.list(&name);
                let bytes = self.own_bytes(&file, limit);
                (name, bytes)
            })
            .collect())
    }

    /// The names of all kept lists, in order.
    ///
    /// # Errors
    ///
    /// As [`Self::lists`].
    pub fn list_names(&self) -> Result<Vec<ListName>, StoreError> {
        let folder = self.home.lists();
        if !self.is_there(&folder, Kind::Folder)? {
            return Ok(Vec::new());
        }
        let files = self
            .disk
            .names(&folder)
            .map_err(|error| not_read(&folder, error))?;
        let mut names: Vec<_> = files.iter().filter_map(|file| list_of(file)).collect();
        names.sort_unstable();
        Ok(names)
    }

    /// Keeps a list, in the place of one of the same name.
    ///
    /// # Errors
    ///
    /// [`StoreError::HomeNotMade`], [`StoreError::Link`], [`StoreError::WrongKind`] or [`StoreError::NotSaved`]; then
    /// what was there is there still.
    pub fn keep_list(&self, name: &ListName, bytes: &[u8]) -> Result<Place, StoreError> {
        let (folder, file) = (self.home.lists(), self.home.list(name));
        self.make_lists(&folder)?;
        let place = if self.is_there(&file, Kind::File)? {
            Place::Taken
        } else {
            Place::New
        };
        let disk = self.disk.as_ref();
        // What a crash left behind must not keep anyone from saving.
        let _ = atomic::sweep(disk, &folder);
        atomic::write(disk, &file, bytes).map_err(|error| not_saved(&file, error))?;
        Ok(place)
    }

    /// Removes a list; false when there was none of this name.
    ///
    /// # Errors
    ///
    /// [`StoreError::Link`] when the folder is one, or [`StoreError::NotRemoved`].
    pub fn remove_list(&self, name: &ListName) -> Result<bool, StoreError> {
        if !self.list_names()?.contains(name) {
            return Ok(false);
        }
        let file = self.home.list(name);
        let gone = self.disk.remove_file(&file);
        gone.and_then(|()| self.disk.sync_folder(&self.home.lists()))
            .map(|()| true)
            .map_err(|error| StoreError::NotRemoved {
                place: file,
                trouble: error.into(),
            })
    }

    /// The bytes of a file from elsewhere, at most so many and one more.
    ///
    /// # Errors
    ///
    /// [`StoreError::NoFile`] for a folder, or a device, which could go on for ever; [`StoreError::NotRead`].
    pub fn read_at_most(&self, file: &Path, limit: usize) -> Result<Vec<u8>, StoreError> {
        match self.disk.look_through(file) {
            Ok(Some(Kind::File)) => self.bytes(file, limit),
            Ok(Some(Kind::Folder | Kind::Link | Kind::Other)) => Err(StoreError::NoFile {
                file: file.to_owned(),
            }),
            Ok(None) => Err(not_read(file, ErrorKind::NotFound.into())),
            Err(error) => Err(not_read(file, error)),
        }
    }

    fn own_bytes(&self, file: &Path, limit: usize) -> Result<Vec<u8>, StoreError> {
        if self.is_there(file, Kind::File)? {
            self.bytes(file, limit)
        } else {
            Err(not_read(file, ErrorKind::NotFound.into()))
        }
    }

    fn bytes(&self, file: &Path, limit: usize) -> Result<Vec<u8>, StoreError> {
        let enough = limit as u64 + 1;
        self.disk
            .read(file, enough)
            .map_err(|error| not_read(file, error))
    }

    fn make_lists(&self, folder: &Path) -> Result<(), StoreError> {
        if self.is_there(folder, Kind::Folder)? {
            return Ok(());
        }
        make_folders(self.disk.as_ref(), folder).map_err(|error| match error.kind() {
            ErrorKind::NotADirectory => not_folder(&self.home),
            _ => StoreError::HomeNotMade {
                home: folder.to_owned(),
                trouble: error.into(),
            },
        })
    }
}
