//! What can go wrong with kept answers, each with what to do about it.
//!
//! The sentences stand in `assets/locales/…/store.ftl`: the message says what happened, its `.advice` what to do.

use std::fmt;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::person::PersonId;
use crate::profile::text::{Lines, clean};

/// What can go wrong with kept answers.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(
    missing_docs,
    reason = "file, home and place say where, id says who, trouble says what the system refused"
)]
pub enum StoreError {
    /// The platform names no folder for a program's files.
    NoPlace,
    /// The home is something else than a folder.
    HomeNotFolder { home: PathBuf },
    /// The home is not there and could not be made.
    HomeNotMade { home: PathBuf, trouble: Trouble },
    /// A symbolic link lies where our own folder or file should be; it is not followed.
    Link { place: PathBuf },
    /// Something else lies where our own folder or file should be.
    WrongKind { place: PathBuf },
    /// A file from elsewhere is none, but a folder or a device.
    NoFile { file: PathBuf },
    /// There is no such person.
    Nobody { id: PersonId },
    /// The answers were put aside because they could not be read, and no new ones were saved since.
    SetAside { id: PersonId },
    /// The file can be read, so there is no reason to put it aside.
    StillGood { file: PathBuf },
    /// The file is larger than any set of answers.
    TooLarge { file: PathBuf },
    /// The file is not text in UTF-8.
    NotText { file: PathBuf },
    /// The file is not JSON, or too deep; `line` counts from 1.
    NotJson { file: PathBuf, line: usize },
    /// The file says something twice: whichever of the two we took could be the wrong one.
    Twice {
        file: PathBuf,
        line: usize,
        member: String,
    },
    /// The file is JSON of another kind.
    NotOurs { file: PathBuf },
    /// A newer previsit wrote the file.
    Newer { file: PathBuf, version: u64 },
    /// One part of the file holds something else than answers.
    Part { file: PathBuf, part: String },
    /// The system did not let us read.
    NotRead { file: PathBuf, trouble: Trouble },
    /// The system did not let us save; the file is as it was. Its messages have a `.corner` too, for a small place.
    NotSaved { file: PathBuf, trouble: Trouble },
    /// The system did not let us remove everything.
    NotRemoved { place: PathBuf, trouble: Trouble },
}

/// What the system refused, and the number it gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trouble {
    /// The kind, as the standard library tells it.
    pub kind: ErrorKind,
    /// The system's own number, which people who help can look up.
    pub code: Option<i32>,
}

/// What a person can do something about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// There is no room left.
    Full,
    /// Writing or reading is not allowed here.
    Forbidden,
    /// The folder is not there any more, such as on a memory stick that was pulled out.
    Gone,
    /// Anything else.
    Other,
}

impl Trouble {
    /// What a person can do something about.
    pub fn cause(&self) -> Cause {
        match self.kind {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                Cause::Full
            }
            ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => Cause::Forbidden,
            ErrorKind::NotFound => Cause::Gone,
            _ => Cause::Other,
        }
    }

    fn number(self) -> String {
        self.code
            .map_or_else(|| "0".to_owned(), |code| code.to_string())
    }
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Self {
            kind: error.kind(),
            code: error.raw_os_error(),
        }
    }
}

impl StoreError {
    /// Whether the file itself is at fault, so that it can be put aside; a newer file is not.
    pub const fn is_broken_file(&self) -> bool {
        match self {
            Self::TooLarge { .. }
            | Self::NotText { .. }
            | Self::NotJson { .. }
            | Self::Twice { .. }
            | Self::NotOurs { .. }
            | Self::Part { .. } => true,
            Self::NoPlace
            | Self::HomeNotFolder { .. }
            | Self::HomeNotMade { .. }
            | Self::Link { .. }
            | Self::WrongKind { .. }
            | Self::NoFile { .. }
            | Self::Nobody { .. }
            | Self::SetAside { .. }
            | Self::StillGood { .. }
            | Self::Newer { .. }
            | Self::NotRead { .. }
            | Self::NotSaved { .. }
            | Self::NotRemoved { .. } => false,
        }
    }

    /// The message that says what happened, with what is filled in; `ID.advice` says what to do.
    pub fn message(&self) -> (&'static str, Vec<(&'static str, String)>) {
        match self {
            Self::NoPlace => ("store-no-place", vec![]),
            Self::HomeNotFolder { home } => ("store-home-not-folder", vec![at(home)]),
            Self::HomeNotMade { home, trouble: _ } => ("store-home-not-made", vec![at(home)]),
            Self::Link { place } => ("store-link", vec![at(place)]),
            Self::WrongKind { place } => ("store-wrong-kind", vec![at(place)]),
            Self::NoFile { file } => ("store-no-file", vec![at(file)]),
            Self::Nobody { id } => ("store-nobody", vec![("id", id.to_string())]),
            Self::SetAside { id } => ("store-set-aside", vec![("id", id.to_string())]),
            Self::StillGood { file } => ("store-still-good", vec![at(file)]),
            Self::TooLarge { file } => ("store-too-large", vec![at(file)]),
            Self::NotText { file } => ("store-not-text", vec![at(file)]),
            Self::NotJson { file, line } => {
                ("store-not-json", vec![at(file), ("line", line.to_string())])
            }
            Self::Twice { file, line, member } => (
                "store-twice",
                vec![
                    at(file),
                    ("line", line.to_string()),
                    ("member", member.clone()),
                ],
            ),
            Self::NotOurs { file } => ("store-not-ours", vec![at(file)]),
            Self::Newer { file, version: _ } => ("store-newer", vec![at(file)]),
            Self::Part { file, part } => ("store-part", vec![at(file), ("part", part.clone())]),
            Self::NotRead { file, trouble } => not_read(file, *trouble),
            Self::NotSaved { file, trouble } => not_saved(file, *trouble),
            Self::NotRemoved { place, trouble } => (
                "store-not-removed",
                vec![at(place), ("code", trouble.number())],
            ),
        }
    }
}

fn not_read(file: &Path, trouble: Trouble) -> (&'static str, Vec<(&'static str, String)>) {
    match trouble.cause() {
        Cause::Forbidden => ("store-not-read-forbidden", vec![at(file)]),
        Cause::Gone => ("store-not-read-gone", vec![at(file)]),
        Cause::Full | Cause::Other => {
            ("store-not-read", vec![at(file), ("code", trouble.number())])
        }
    }
}

fn not_saved(file: &Path, trouble: Trouble) -> (&'static str, Vec<(&'static str, String)>) {
    match trouble.cause() {
        Cause::Full => ("store-not-saved-full", vec![]),
        Cause::Forbidden => ("store-not-saved-read-only", vec![]),
        Cause::Gone => ("store-not-saved-gone", vec![at(file)]),
        Cause::Other => ("store-not-saved", vec![("code", trouble.number())]),
    }
}

/// A place as an argument of a message; a path can hold escape sequences too.
fn at(path: &Path) -> (&'static str, String) {
    ("file", clean(&path.to_string_lossy(), Lines::One))
}

/// For logs and tests; a person reads the message instead.
impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (id, args) = self.message();
        f.write_str(id)?;
        args.iter()
            .try_for_each(|(name, value)| write!(f, " {name}={value}"))
    }
}

impl std::error::Error for StoreError {}
