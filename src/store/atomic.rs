//! Saving so that the old answers or the new ones are on the disk, never half of them.
//!
//! The new text goes into a temporary file beside the old one, is forced to the disk, takes the old one's name in one
//! step, and the folder is forced to the disk too. **Why** not `tempfile`: it forces neither, and its calls would not go
//! through [`Disk`], where tests make each of them fail.

use std::ffi::OsStr;
use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::io::{self, ErrorKind, Write as _};
use std::path::Path;

use super::disk::{Disk, Kind, around};

const BEFORE: &str = ".profile-";
const AFTER: &str = ".tmp";

/// Writes a whole file; when it returns without an error the content survives a power cut.
///
/// # Errors
///
/// What the disk says. The file then has its old content, or all of the new one, and no temporary file is left as
/// far as the disk still lets us remove it.
pub fn write(disk: &dyn Disk, file: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = around(file);
    let draft = folder.join(format!("{BEFORE}{}{AFTER}", mark()));
    fill(disk, &draft, bytes)
        .and_then(|()| disk.rename(&draft, file))
        .inspect_err(|error| {
            // What already had that name is not ours to remove.
            if error.kind() != ErrorKind::AlreadyExists {
                let _ = disk.remove_file(&draft);
            }
        })?;
    disk.sync_folder(folder)
}

/// Removes temporary files that a crash left behind; only files with our pattern of names.
///
/// # Errors
///
/// What the disk says about the first one that could not be removed.
pub fn sweep(disk: &dyn Disk, folder: &Path) -> io::Result<()> {
    for name in disk.names(folder)? {
        let place = folder.join(&name);
        if is_draft(&name) && matches!(disk.look(&place)?, Some(Kind::File | Kind::Link)) {
            disk.remove_file(&place)?;
        }
    }
    Ok(())
}

/// Letters and digits that no other window comes upon: it must never rename a file that we have half written.
pub(super) fn mark() -> String {
    format!("{:016x}", RandomState::new().build_hasher().finish())
}

fn fill(disk: &dyn Disk, draft: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = disk.create(draft)?;
    file.write_all(bytes)?;
    file.sync()
}

fn is_draft(name: &OsStr) -> bool {
    name.to_str()
        .is_some_and(|name| name.starts_with(BEFORE) && name.ends_with(AFTER))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::disk::RealDisk;
    use std::fs;

    #[test]
    fn a_file_is_replaced_whole_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("profile.json");
        write(&RealDisk, &file, b"a much longer first text").unwrap();
        write(&RealDisk, &file, b"short").unwrap();
        assert_eq!(fs::read(&file).unwrap(), b"short");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn only_our_own_temporary_files_are_swept() {
        let folder = tempfile::tempdir().unwrap();
        let keep = [
            ".profile-",
            "x.profile-1.tmp",
            ".profile-1.tmp.txt",
            "profile.json",
        ];
        for name in keep.iter().chain(&[".profile-1.tmp", ".profile-00ff.tmp"]) {
            fs::write(folder.path().join(name), b"x").unwrap();
        }
        fs::create_dir(folder.path().join(".profile-folder.tmp")).unwrap();
        sweep(&RealDisk, folder.path()).unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), keep.len() + 1);
    }
}
