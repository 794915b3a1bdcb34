//! The only place where files are touched: looking, reading, writing, renaming, removing.
//!
//! **Why** a trait and not `std::fs` where it is needed: a test can then make any single call fail, as a full or
//! broken disk would, and see that no answer is lost.

use std::ffi::OsString;
use std::fmt::Debug;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read as _, Write};
use std::path::Path;

/// What lies at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A file with content.
    File,
    /// A folder.
    Folder,
    /// A symbolic link, whatever it leads to.
    Link,
    /// A device, a pipe, a socket.
    Other,
}

/// Everything the store asks of a disk; one method is one thing that can fail.
pub trait Disk: Debug + Send + Sync {
    /// Tells what lies at a place without following a link; nothing when nothing is there.
    fn look(&self, place: &Path) -> io::Result<Option<Kind>>;

    /// Tells what lies at a place, at the end of all links; nothing when nothing is there.
    fn look_through(&self, place: &Path) -> io::Result<Option<Kind>>;

    /// Names what is in a folder, in no order.
    fn names(&self, folder: &Path) -> io::Result<Vec<OsString>>;

    /// Reads a file from its start, at most `limit` bytes of it.
    fn read(&self, file: &Path, limit: u64) -> io::Result<Vec<u8>>;

    /// Makes one folder that only its owner may open (0700); fails when something is there already.
    fn make_folder(&self, folder: &Path) -> io::Result<()>;

    /// Makes an empty file that only its owner may read (0600); fails when something is there already.
    fn create(&self, file: &Path) -> io::Result<Box<dyn Draft>>;

    /// Gives a file or folder another name, in one step that cannot be seen half done.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Removes a file, or a link but not what it leads to.
    fn remove_file(&self, file: &Path) -> io::Result<()>;

    /// Removes a folder with all that is in it; links in it are removed, not followed.
    fn remove_folder(&self, folder: &Path) -> io::Result<()>;

    /// Waits until the names in a folder would survive a power cut.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;
}

/// A file that is being written.
pub trait Draft: Write {
    /// Waits until all that was written would survive a power cut.
    fn sync(&mut self) -> io::Result<()>;
}

impl Draft for File {
    fn sync(&mut self) -> io::Result<()> {
        self.sync_all()
    }
}

/// The disk of this computer.
#[derive(Debug, Clone, Copy, Default)]
pub struct RealDisk;

impl Disk for RealDisk {
    fn look(&self, place: &Path) -> io::Result<Option<Kind>> {
        found(fs::symlink_metadata(place))
    }

    fn look_through(&self, place: &Path) -> io::Result<Option<Kind>> {
        found(fs::metadata(place))
    }

    fn names(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        fs::read_dir(folder)?
            .map(|entry| entry.map(|entry| entry.file_name()))
            .collect()
    }

    fn read(&self, file: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(file)?.take(limit).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        owner::make_folder(folder)
    }

    fn create(&self, file: &Path) -> io::Result<Box<dyn Draft>> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        Ok(Box::new(owner::create(&mut options, file)?))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove_file(&self, file: &Path) -> io::Result<()> {
        fs::remove_file(file)
    }

    fn remove_folder(&self, folder: &Path) -> io::Result<()> {
        fs::remove_dir_all(folder)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        owner::sync_folder(folder)
    }
}

/// Makes a folder with all the folders around it that are missing, each for its owner only.
///
/// # Errors
///
/// `NotADirectory` when something else lies in the way; else what the disk says.
pub fn make_folders(disk: &dyn Disk, folder: &Path) -> io::Result<()> {
    match disk.look_through(folder)? {
        Some(Kind::Folder) => return Ok(()),
        Some(Kind::File | Kind::Link | Kind::Other) => return Err(ErrorKind::NotADirectory.into()),
        None => {}
    }
    let around = around(folder);
    if around != folder {
        make_folders(disk, around)?;
    }
    match disk.make_folder(folder) {
        // Another window may have made it a moment ago.
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            match disk.look_through(folder)? {
                Some(Kind::Folder) => Ok(()),
                Some(Kind::File | Kind::Link | Kind::Other) | None => Err(error),
            }
        }
        Err(error) => Err(error),
        Ok(()) => disk.sync_folder(around),
    }
}

/// The folder a place is in.
pub(super) fn around(place: &Path) -> &Path {
    match place.parent() {
        Some(parent) if parent.as_os_str().is_empty() => Path::new("."),
        Some(parent) => parent,
        None => place,
    }
}

fn found(seen: io::Result<fs::Metadata>) -> io::Result<Option<Kind>> {
    match seen {
        Ok(seen) if seen.is_symlink() => Ok(Some(Kind::Link)),
        Ok(seen) if seen.is_dir() => Ok(Some(Kind::Folder)),
        Ok(seen) if seen.is_file() => Ok(Some(Kind::File)),
        Ok(_) => Ok(Some(Kind::Other)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Files and folders that nobody but their owner can open.
#[cfg(unix)]
mod owner {
    use std::fs::{DirBuilder, File, OpenOptions, Permissions, metadata, set_permissions};
    use std::io::{self, ErrorKind};
    use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
    use std::path::Path;

    const FOLDER: u32 = 0o700;
    const FILE: u32 = 0o600;

    // The system never gives more than we ask for, so the mode is private from the first moment. A strange umask can
    // only take bits away; those are put back. Where a file system has no modes (FAT), none are missing.
    pub(super) fn make_folder(folder: &Path) -> io::Result<()> {
        DirBuilder::new().mode(FOLDER).create(folder)?;
        if lacks(&metadata(folder)?.permissions(), FOLDER) {
            set_permissions(folder, Permissions::from_mode(FOLDER))?;
        }
        Ok(())
    }

    pub(super) fn create(options: &mut OpenOptions, path: &Path) -> io::Result<File> {
        let file = options.mode(FILE).open(path)?;
        if lacks(&file.metadata()?.permissions(), FILE) {
            file.set_permissions(Permissions::from_mode(FILE))?;
        }
        Ok(file)
    }

    fn lacks(permissions: &Permissions, wanted: u32) -> bool {
        permissions.mode() & wanted != wanted
    }

    pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
        let opened = match File::open(folder) {
            Ok(opened) => opened,
            // A folder around ours that we may use but not read; ours are always readable.
            Err(error) if error.kind() == ErrorKind::PermissionDenied => return Ok(()),
            Err(error) => return Err(error),
        };
        match opened.sync_all() {
            // Some network and FUSE file systems cannot sync a folder; there is nothing more to be done on them.
            Err(error)
                if matches!(
                    error.kind(),
                    ErrorKind::InvalidInput | ErrorKind::Unsupported
                ) =>
            {
                Ok(())
            }
            done => done,
        }
    }
}

/// Where the system keeps the profile folder of each user apart by itself.
#[cfg(not(unix))]
mod owner {
    use std::fs::{File, OpenOptions, create_dir};
    use std::io;
    use std::path::Path;

    pub(super) fn make_folder(folder: &Path) -> io::Result<()> {
        create_dir(folder)
    }

    pub(super) fn create(options: &mut OpenOptions, path: &Path) -> io::Result<File> {
        options.open(path)
    }

    #[expect(
        clippy::unnecessary_wraps,
        reason = "the same shape as on the other systems"
    )]
    pub(super) fn sync_folder(_folder: &Path) -> io::Result<()> {
        Ok(())
    }
}
