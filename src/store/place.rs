//! Where the answers live on this computer: one home, one folder a person.
//!
//! ```text
//! HOME/people/p1/profile.json             the answers
//! HOME/people/p1/profile-broken-1.json    a file that could not be read, kept as it was
//! HOME/people/.removed-p2-…               a person who is being removed; gone at the next start at the latest
//! HOME/names/rxterms-2026-11.tsv          a list of names that was brought
//! ```
//!
//! No name and no illness stands in the name of a file.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;

use super::error::StoreError;
use super::list_name::ListName;
use super::person::PersonId;

/// The folder in which all answers live.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home(PathBuf);

impl Home {
    /// Takes this folder.
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        Self(folder.into())
    }

    /// Chooses: the folder that was asked for (`--home`), else the one of the environment (the value of
    /// `PREVISIT_HOME`; an empty one counts as none), else the platform's own folder for a program's files.
    ///
    /// # Errors
    ///
    /// [`StoreError::NoPlace`] when the platform names no such folder.
    pub fn choose(asked: Option<&Path>, environment: Option<&OsStr>) -> Result<Self, StoreError> {
        let named = asked.or_else(|| environment.filter(|set| !set.is_empty()).map(Path::new));
        match named {
            Some(folder) => Ok(Self::at(folder)),
            None => ProjectDirs::from("", "", "previsit")
                .map(|dirs| Self::at(dirs.data_dir()))
                .ok_or(StoreError::NoPlace),
        }
    }

    /// The home itself.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The folder with a folder for each person.
    pub fn people(&self) -> PathBuf {
        self.0.join("people")
    }

    /// The folder of one person.
    pub fn person(&self, id: PersonId) -> PathBuf {
        self.people().join(id.to_string())
    }

    /// The file with the answers of one person.
    pub fn profile(&self, id: PersonId) -> PathBuf {
        self.person(id).join("profile.json")
    }

    /// The folder with the lists of names that were brought.
    pub fn lists(&self) -> PathBuf {
        self.0.join("names")
    }

    /// The file of one of them.
    pub fn list(&self, name: &ListName) -> PathBuf {
        self.lists().join(format!("{name}{LIST}"))
    }
}

/// The list that is in a file of this name; nothing when it is not one of ours.
pub(super) fn list_of(file: &OsStr) -> Option<ListName> {
    let name = file.to_str()?.strip_suffix(LIST)?;
    ListName::parse(name).filter(|parsed| parsed.as_str() == name)
}

/// The name of a folder of a person who was removed, until all of it is gone.
pub(super) fn removed_name(id: PersonId, mark: &str) -> String {
    format!("{REMOVED}{id}-{mark}")
}

/// Whether a folder of this name belonged to a person who was removed.
pub(super) fn is_removed(name: &OsStr) -> bool {
    name.to_str().is_some_and(|name| name.starts_with(REMOVED))
}

/// The names of files that could not be read and were put aside, from the first on.
pub(super) fn aside_names() -> impl Iterator<Item = String> {
    (1..=u32::MAX).map(|number| format!("{ASIDE}{number}.json"))
}

/// Whether a file of this name was put aside because it could not be read.
pub(super) fn is_aside(name: &OsStr) -> bool {
    name.to_str().is_some_and(|name| name.starts_with(ASIDE))
}

const REMOVED: &str = ".removed-";
const ASIDE: &str = "profile-broken-";
const LIST: &str = ".tsv";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_asked_for_goes_before_the_environment_and_that_before_the_platform() {
        let asked = Path::new("/asked");
        let set = OsStr::new("/set");
        assert_eq!(Home::choose(Some(asked), Some(set)).unwrap().path(), asked);
        assert_eq!(
            Home::choose(None, Some(set)).unwrap().path(),
            Path::new("/set")
        );
        let platform = Home::choose(None, None);
        assert_eq!(Home::choose(None, Some(OsStr::new(""))), platform);
        if let Ok(home) = platform {
            assert!(home.path().to_string_lossy().contains("previsit"));
        }
    }
}
