//! How fast the whole program is, from its start to its end, and how much room it takes.

use std::fs;
use std::io::{Read as _, Write as _};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use divan::Bencher;
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use tempfile::TempDir;

const PROGRAM: &str = env!("CARGO_BIN_EXE_previsit");

/// The size of the terminal.
const ROWS: NonZero<u16> = NonZero::new(24).unwrap();
const COLUMNS: NonZero<u16> = NonZero::new(80).unwrap();

/// What the first page asks.
const HEADING: &str = "Who is the visit for?";

/// A home with the made-up person in it; the same for all measurements.
static HOME: LazyLock<TempDir> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a folder");
    run_in(folder.path(), &["demo"]);
    folder
});

fn main() {
    let megabytes = |bytes: u64| format!("{}.{} MB", bytes / 1_000_000, bytes / 100_000 % 10);
    let program = fs::metadata(PROGRAM).expect("the program").len();
    println!("program: {}", megabytes(program));
    let file = export("both.pdf");
    println!(
        "PDF of both copies: {} bytes",
        fs::metadata(file).expect("the file").len()
    );
    if let Some([first, sheet, names]) = memory() {
        println!(
            "memory of the wizard, at most: {} for the first page, {} with the sheet laid out, {} with all names unpacked",
            megabytes(first),
            megabytes(sheet),
            megabytes(names)
        );
    }
    divan::main();
    fs::remove_dir_all(HOME.path()).expect("the folder goes");
}

fn run_in(home: &Path, args: &[&str]) {
    let mut command = Command::new(PROGRAM);
    command
        .args(args)
        .env("PREVISIT_HOME", home)
        .stdin(Stdio::null())
        .stdout(Stdio::null());
    assert!(
        command.status().expect("the program runs").success(),
        "{args:?}"
    );
}

fn run(args: &[&str]) {
    run_in(HOME.path(), args);
}

fn export(name: &str) -> PathBuf {
    let file = HOME.path().join(name);
    run(&["export", "anna", "--to", &file.to_string_lossy()]);
    file
}

/// The wizard on a terminal of 80 by 24; it ends when this is dropped.
struct Wizard {
    child: Box<dyn Child + Send + Sync>,
    screen: vt100::Parser,
    from: Box<dyn std::io::Read + Send>,
    to: Box<dyn std::io::Write + Send>,
    _terminal: Box<dyn MasterPty + Send>,
}

impl Wizard {
    fn start() -> Self {
        let size = PtySize {
            rows: ROWS.get(),
            cols: COLUMNS.get(),
            pixel_width: 0,
            pixel_height: 0,
        };
        let pair = native_pty_system().openpty(size).expect("a terminal");
        let mut command = CommandBuilder::new(PROGRAM);
        command.env("PREVISIT_HOME", HOME.path());
        command.env("TERM", "xterm-256color");
        let child = pair.slave.spawn_command(command).expect("the program runs");
        drop(pair.slave);
        Self {
            child,
            screen: vt100::Parser::new(ROWS, COLUMNS, 0),
            from: pair.master.try_clone_reader().expect("what it shows"),
            to: pair.master.take_writer().expect("its keys"),
            _terminal: pair.master,
        }
    }

    /// Reads until these words are on the screen.
    fn shows(&mut self, words: &str) {
        let mut bytes = [0; 16_384];
        while !self.screen.screen().contents().contains(words) {
            let count = self.from.read(&mut bytes).expect("what it shows");
            assert!(count > 0, "it ended without showing {words:?}");
            self.screen.process(&bytes[..count]);
        }
    }

    fn press(&mut self, keys: &[u8]) {
        self.to
            .write_all(keys)
            .and_then(|()| self.to.flush())
            .expect("its keys");
    }

    /// The most memory it had so far, in bytes; nothing where the system does not tell.
    fn memory(&self) -> Option<u64> {
        let status =
            fs::read_to_string(format!("/proc/{}/status", self.child.process_id()?)).ok()?;
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("VmHWM:"))?;
        let kibibytes: u64 = line.trim().strip_suffix(" kB")?.trim().parse().ok()?;
        Some(kibibytes * 1024)
    }
}

impl Drop for Wizard {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Where names are offered, and words that bring up the list behind the common ones too.
const LISTS: [(&str, &str); 7] = [
    ("medicines you take", "zorvexin"),
    ("illnesses you have", "cholangitis obscura"),
    ("operations you have had", "zygotomy"),
    ("an allergy", "zwieback"),
    ("your relatives", ""),
    ("questions that others", ""),
    ("papers that doctors want", ""),
];

/// The memory after the first page, after the sheet was laid out, and after all lists of names were used.
fn memory() -> Option<[u64; 3]> {
    let mut wizard = Wizard::start();
    wizard.shows(HEADING);
    let first = wizard.memory()?;
    wizard.press(b"\r");
    wizard.shows("What do you want to do next?");
    wizard.press(b"\x10");
    wizard.shows("Nobody gets it unless you print it");
    let sheet = wizard.memory()?;
    wizard.press(b"\x1b");
    wizard.shows("What do you want to do next?");
    for (place, typed) in LISTS {
        wizard.press(b"\x07");
        wizard.shows("Where do you want to go?");
        wizard.press(place.as_bytes());
        wizard.press(b"\r+");
        for letter in typed.chars() {
            wizard.press(letter.to_string().as_bytes());
        }
        wizard.shows(typed);
        wizard.press(b"\x13");
        wizard.shows("Every answer is saved as you go");
    }
    Some([first, sheet, wizard.memory()?])
}

#[divan::bench(sample_count = 50, sample_size = 1)]
fn start_to_first_frame(bencher: Bencher<'_, '_>) {
    LazyLock::force(&HOME);
    // The end of the wizard is not measured: what a measurement gives back is dropped after the clock has stopped.
    bencher.bench_local(|| {
        let mut wizard = Wizard::start();
        wizard.shows(HEADING);
        wizard
    });
}

#[divan::bench(sample_count = 50, sample_size = 1)]
fn export_both_copies_as_pdf() -> PathBuf {
    export("bench.pdf")
}

#[divan::bench(sample_count = 50, sample_size = 1)]
fn list() {
    run(&["list"]);
}

#[divan::bench(sample_count = 50, sample_size = 1)]
fn help() {
    run(&["--help"]);
}
