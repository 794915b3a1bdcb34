//! The command line: the whole program, run as people and scripts run it, each time in a home of its own.

mod arguments;
mod files;
mod handouts;
mod help;
mod import;
mod names;
mod people;
mod reading;
mod travel;

#[path = "../support/pdf.rs"]
mod pdf;

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// A computer with nothing on it but the program.
struct Computer {
    folder: TempDir,
}

/// What a command said, and how it ended.
#[derive(Debug)]
struct Said {
    out: String,
    err: String,
    code: i32,
}

impl Computer {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().expect("a folder"),
        }
    }

    /// A path on this computer.
    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The path as an argument.
    fn arg(&self, name: &str) -> String {
        self.path(name).to_string_lossy().into_owned()
    }

    /// The home that the commands of these tests use unless they say otherwise.
    fn home(&self) -> PathBuf {
        self.path("answers")
    }

    /// The file with a person's answers.
    fn profile(&self, id: &str) -> PathBuf {
        self.home().join("people").join(id).join("profile.json")
    }

    /// The program with a surrounding that is the same everywhere; nothing of the real home is touched.
    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_previsit"));
        command
            .current_dir(self.folder.path())
            .env_remove("PREVISIT_HOME")
            .stdin(Stdio::null());
        for name in [
            "HOME",
            "XDG_DATA_HOME",
            "XDG_CONFIG_HOME",
            "APPDATA",
            "LOCALAPPDATA",
        ] {
            command.env(name, self.path("user"));
        }
        command
    }

    /// Runs a command in the home of this computer.
    fn run(&self, args: &[&str]) -> Said {
        say(self.command().args(args).env("PREVISIT_HOME", self.home()))
    }

    /// Runs a command that has to work, and gives what it printed.
    #[track_caller]
    fn done(&self, args: &[&str]) -> String {
        let said = self.run(args);
        assert_eq!(said.code, 0, "{args:?}: {}", said.err);
        said.out
    }

    /// Adds the made-up person.
    #[track_caller]
    fn demo(&self) -> String {
        self.done(&["demo"]).trim_end().to_owned()
    }

    /// Every file below the home, by its path from there, with its bytes.
    fn kept(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let home = self.home();
        let mut files = BTreeMap::new();
        gather(&home, &mut files);
        let from_home = |path: PathBuf| match path.strip_prefix(&home) {
            Ok(inside) => inside.to_owned(),
            Err(_) => path,
        };
        files
            .into_iter()
            .map(|(path, bytes)| (from_home(path), bytes))
            .collect()
    }

    /// A file to work with.
    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        fs::write(self.path(name), bytes).expect("a file");
        self.arg(name)
    }
}

fn gather(folder: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            gather(&path, files);
        } else {
            files.insert(path.clone(), fs::read(path).expect("a file"));
        }
    }
}

/// Runs a command to its end.
#[track_caller]
fn say(command: &mut Command) -> Said {
    let output = command.output().expect("the program runs");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Said {
        out: text(output.stdout),
        err: text(output.stderr),
        code: output.status.code().expect("an exit code"),
    }
}

impl Said {
    /// It could not be done: nothing on standard output, two plain lines on standard error.
    #[track_caller]
    fn refused(&self, code: i32, words: &[&str]) {
        assert_eq!(self.code, code, "{self:?}");
        assert_eq!(self.out, "", "{self:?}");
        for word in words {
            assert!(self.err.contains(word), "{word:?} in {self:?}");
        }
        assert!(!self.err.contains("panicked"), "{self:?}");
        assert_harmless(&self.err);
    }
}

/// Nothing that a terminal would obey.
#[track_caller]
fn assert_harmless(text: &str) {
    let acts = |c: &char| c.is_control() && !matches!(c, '\n' | '\t');
    assert_eq!(text.chars().find(acts), None, "{text:?}");
}

/// A file whose name can be an argument of the program.
fn as_arg(path: &Path) -> &OsStr {
    path.as_os_str()
}
