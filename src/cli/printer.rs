//! Printing where the computer has `lp` (Linux, macOS and most others but Windows).
//!
//! The job's title is neutral: print systems keep titles, and a name or an illness must not stay there.

use std::io::Write;
use std::process::{Command, Stdio};

/// The title of every print job.
const TITLE: &str = "Document";

/// The printers of this computer, the usual one first; empty names stand for "the usual one, whatever it is called".
pub(super) fn printers() -> Vec<String> {
    let Some(listed) = output("lpstat", &["-e"]) else {
        return if output("lp", &["--help"]).is_some() {
            vec![String::new()]
        } else {
            Vec::new()
        };
    };
    let mut names: Vec<String> = listed
        .lines()
        .map(str::trim)
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect();
    let usual = output("lpstat", &["-d"])
        .and_then(|line| line.rsplit(": ").next().map(|name| name.trim().to_owned()));
    if let Some(at) = usual.and_then(|usual| names.iter().position(|name| *name == usual)) {
        names[..=at].rotate_right(1);
    }
    names
}

/// Sends a PDF to a printer; false when the print system did not take it.
pub(super) fn print(printer: &str, pdf: &[u8]) -> bool {
    let mut command = Command::new("lp");
    command.args(["-t", TITLE]);
    if !printer.is_empty() {
        command.args(["-d", printer]);
    }
    let started = command
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut job) = started else { return false };
    let sent = job
        .stdin
        .take()
        .is_some_and(|mut stdin| stdin.write_all(pdf).is_ok());
    job.wait().is_ok_and(|status| status.success()) && sent
}

fn output(program: &str, args: &[&str]) -> Option<String> {
    let done = Command::new(program)
        .args(args)
        .env("LC_ALL", "C")
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    done.status
        .success()
        .then(|| String::from_utf8_lossy(&done.stdout).into_owned())
}
