//! A terminal window around the real program: what is typed goes in, what it draws can be read off the screen.

use std::io::{Read, Write};
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use tempfile::TempDir;

/// No screen takes longer, even on a busy computer.
const DEADLINE: Duration = Duration::from_secs(30);

/// The program under test.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_previsit");

/// A window with the program in it.
pub(crate) struct Window {
    screen: vt100::Parser,
    /// Everything the program wrote.
    pub(crate) bytes: Vec<u8>,
    drawn: Receiver<Vec<u8>>,
    keyboard: Box<dyn Write + Send>,
    master: Box<dyn MasterPty + Send>,
    child: Box<dyn Child + Send + Sync>,
    going: Arc<AtomicBool>,
}

/// What was left when the program had ended.
pub(crate) struct Left {
    /// How it ended.
    pub(crate) status: ExitStatus,
    /// The terminal as it was left.
    pub(crate) screen: vt100::Parser,
    /// Everything the program wrote.
    pub(crate) bytes: Vec<u8>,
}

/// A folder for the answers of one test.
pub(crate) fn home() -> TempDir {
    tempfile::tempdir().expect("a folder for the test")
}

/// The program without a window, on the answers in a folder.
pub(crate) fn command(home: &Path) -> Command {
    let mut command = Command::new(PROGRAM);
    command
        .env("PREVISIT_HOME", home)
        .env("HOME", home)
        .env_remove("XDG_DATA_HOME");
    command
}

impl Window {
    /// Opens the wizard in a window of 80 by 24.
    pub(crate) fn open(home: &Path) -> Self {
        Self::open_with(home, &[])
    }

    /// Opens the wizard with more in its environment.
    pub(crate) fn open_with(home: &Path, environment: &[(&str, &str)]) -> Self {
        Self::around(CommandBuilder::new(PROGRAM), home, environment)
    }

    /// Opens a window around a program.
    pub(crate) fn around(
        mut command: CommandBuilder,
        home: &Path,
        environment: &[(&str, &str)],
    ) -> Self {
        let pty = native_pty_system()
            .openpty(size(80, 24))
            .expect("a terminal");
        for (name, value) in [("TERM", "xterm-256color"), ("LANG", "C.UTF-8")] {
            command.env(name, value);
        }
        command.env_remove("NO_COLOR");
        command.env("HOME", home);
        command.env("PREVISIT_HOME", home);
        for (name, value) in environment {
            command.env(name, value);
        }
        let child = pty.slave.spawn_command(command).expect("the program");
        let mut reader = pty.master.try_clone_reader().expect("its screen");
        let keyboard = pty.master.take_writer().expect("its keyboard");
        let (sender, drawn) = channel();
        let going = Arc::new(AtomicBool::new(true));
        let looking = Arc::clone(&going);
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while looking.load(Ordering::Relaxed) {
                match reader.read(&mut bytes) {
                    Ok(count) if count > 0 && sender.send(bytes[..count].to_vec()).is_ok() => {}
                    _ => break,
                }
            }
        });
        let screen = vt100::Parser::new(cells(24), cells(80), 0);
        Self {
            screen,
            bytes: Vec::new(),
            drawn,
            keyboard,
            master: pty.master,
            child,
            going,
        }
    }

    /// Sends keys as a terminal sends them.
    pub(crate) fn send(&mut self, keys: &str) {
        self.keyboard
            .write_all(keys.as_bytes())
            .expect("the keyboard works");
        self.keyboard.flush().expect("the keyboard works");
    }

    /// Presses and lets go the left mouse button at a row and column, counted from 0.
    pub(crate) fn click(&mut self, row: u16, column: u16) {
        let (row, column) = (row + 1, column + 1);
        self.send(&format!("\x1b[<0;{column};{row}M\x1b[<0;{column};{row}m"));
    }

    /// Pulls the window to another size.
    pub(crate) fn resize(&mut self, width: u16, height: u16) {
        self.screen
            .screen_mut()
            .set_size(cells(height), cells(width));
        self.master
            .resize(size(width, height))
            .expect("a window that can be resized");
    }

    /// Waits until words stand on the screen, wherever its lines break.
    pub(crate) fn until(&mut self, words: &str) {
        self.until_so(words, |screen| text(screen).contains(words));
    }

    /// Waits until the screen is as it should be; `wanted` says so in words.
    pub(crate) fn until_so(&mut self, wanted: &str, so: impl Fn(&vt100::Screen) -> bool) {
        let end = Instant::now() + DEADLINE;
        while !so(self.screen.screen()) {
            let left = end.saturating_duration_since(Instant::now());
            match self.drawn.recv_timeout(left) {
                Ok(bytes) => self.take_in(&bytes),
                Err(problem) => {
                    panic!(
                        "{problem}: no {wanted:?} on\n{}",
                        self.screen.screen().contents()
                    )
                }
            }
        }
    }

    /// The row on which words stand, counted from 0.
    pub(crate) fn row_of(&self, words: &str) -> u16 {
        let screen = self.screen.screen();
        let row = screen
            .rows(0, screen.size().1.get())
            .position(|row| row.contains(words));
        row.and_then(|row| u16::try_from(row).ok())
            .unwrap_or_else(|| panic!("no {words:?}"))
    }

    /// The screen as it is.
    pub(crate) fn screen(&self) -> &vt100::Screen {
        self.screen.screen()
    }

    /// Sends the program a signal, such as `TERM`.
    pub(crate) fn signal(&self, name: &str) {
        let id = self.child.process_id().expect("a program that runs");
        let sent = Command::new("sh")
            .args(["-c", &format!("kill -{name} {id}")])
            .status();
        assert!(sent.expect("a shell").success());
    }

    /// Closes the window itself, as its cross does, and waits for the program to end.
    pub(crate) fn slam(mut self) {
        self.going.store(false, Ordering::Relaxed);
        // The next thing drawn lets the reader go, and with it the last hold on the window.
        self.send(" ");
        while self.drawn.recv_timeout(DEADLINE).is_ok() {}
        drop(self.keyboard);
        drop(self.master);
        self.child.wait().expect("an end");
    }

    /// Waits until the program has ended.
    pub(crate) fn end(mut self) -> Left {
        let end = Instant::now() + DEADLINE;
        loop {
            match self
                .drawn
                .recv_timeout(end.saturating_duration_since(Instant::now()))
            {
                Ok(bytes) => self.take_in(&bytes),
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => {
                    let _ = self.child.kill();
                    panic!("it did not end:\n{}", self.screen.screen().contents());
                }
            }
        }
        let status = self.child.wait().expect("an end");
        Left {
            status,
            screen: self.screen,
            bytes: self.bytes,
        }
    }

    fn take_in(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
        self.screen.process(bytes);
        // Some programs ask what the terminal is and wait for the answer.
        if bytes.windows(3).any(|asked| asked == b"\x1b[c") {
            self.send("\x1b[?62c");
        }
    }
}

impl Left {
    /// Says that the terminal is as it was before: its own screen, no mouse, no marks around a paste, a cursor.
    pub(crate) fn is_restored(&self) {
        let screen = self.screen.screen();
        assert!(!screen.alternate_screen(), "still in full screen");
        assert!(!screen.bracketed_paste(), "a paste is still marked");
        assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
        assert!(!screen.hide_cursor(), "the cursor is still hidden");
        for off in [
            "\x1b[?1049l",
            "\x1b[?2004l",
            "\x1b[?1000l",
            "\x1b[?1003l",
            "\x1b[?1006l",
        ] {
            let found = self
                .bytes
                .windows(off.len())
                .any(|bytes| bytes == off.as_bytes());
            assert!(found, "{off:?} was never written");
        }
    }
}

/// The screen as running text, one space between words.
fn text(screen: &vt100::Screen) -> String {
    screen
        .contents()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn size(cols: u16, rows: u16) -> PtySize {
    PtySize {
        rows,
        cols,
        pixel_width: 0,
        pixel_height: 0,
    }
}

/// The saved file of the only person.
pub(crate) fn saved(home: &Path) -> serde_json::Value {
    let file = home.join("people/p1/profile.json");
    let text = std::fs::read_to_string(file).expect("the saved answers");
    serde_json::from_str(&text).expect("JSON")
}

/// A count of rows or columns as the screen takes it.
fn cells(count: u16) -> std::num::NonZero<u16> {
    std::num::NonZero::new(count).expect("a window has rows and columns")
}
