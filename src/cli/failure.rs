//! What could not be done, and what to do about it: two sentences on standard error and an exit code.

use std::io::Write;
use std::process::ExitCode;

use crate::language::{Arg, Language};
use crate::profile::text::{Lines, clean};
use crate::store::StoreError;

/// A command that could not be carried out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Failure {
    /// What happened.
    pub(super) what: String,
    /// What to do.
    pub(super) advice: String,
    kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    CouldNot,
    WrongUse,
}

impl Failure {
    /// Something could not be done; `id` says what happened, `id.advice` what to do.
    pub(super) fn could_not(id: &str, args: &[(&str, Arg<'_>)], language: &Language) -> Self {
        Self::new(id, args, language, Kind::CouldNot)
    }

    /// The arguments make no sense.
    pub(super) fn wrong_use(id: &str, args: &[(&str, Arg<'_>)], language: &Language) -> Self {
        Self::new(id, args, language, Kind::WrongUse)
    }

    /// The disk or a file was at fault.
    pub(super) fn store(error: &StoreError, language: &Language) -> Self {
        let (id, args) = error.message();
        let args: Vec<(&str, Arg<'_>)> = args
            .iter()
            .map(|(name, words)| (*name, Arg::Words(words)))
            .collect();
        Self::could_not(id, &args, language)
    }

    /// A file for the person, such as a PDF, could not be written; the answers themselves are safe.
    pub(super) fn file(error: &StoreError, file: &std::path::Path, language: &Language) -> Self {
        let id = match error.message().0 {
            "store-not-saved-full" => "cli-file-full",
            "store-not-saved-read-only" => "cli-file-read-only",
            "store-not-saved-gone" => "cli-file-gone",
            _ => "cli-file",
        };
        let file = file.display().to_string();
        Self::could_not(id, &[("file", Arg::Words(&file))], language)
    }

    fn new(id: &str, args: &[(&str, Arg<'_>)], language: &Language, kind: Kind) -> Self {
        Self {
            what: language.fill(id, args),
            advice: language.fill(&format!("{id}.advice"), args),
            kind,
        }
    }

    /// Says it, and gives the exit code.
    pub(super) fn report(&self) -> ExitCode {
        tell(&self.what);
        tell(&self.advice);
        match self.kind {
            Kind::CouldNot => ExitCode::from(1),
            Kind::WrongUse => ExitCode::from(2),
        }
    }
}

/// A line on standard error. A path or an argument in it can hold what a terminal would obey.
pub(super) fn tell(words: &str) {
    // A closed standard error cannot be told about.
    let _ = writeln!(std::io::stderr(), "{}", clean(words, Lines::Many));
}

/// Text on standard output; a reader that stopped early, such as `head`, is no failure.
pub(super) fn print(text: &str, language: &Language) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        Err(_) => Err(Failure::could_not("cli-not-printed", &[], language)),
    }
}
