//! The command without a name: the wizard, on a full screen or in plain lines.

use std::ffi::OsString;
use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::process::ExitCode;

use directories::UserDirs;

use super::Bench;
use super::desk::Desk;
use super::failure::{Failure, print, tell};
use crate::interview::effect::World;
use crate::interview::state::{Saved, State};
use crate::language::Language;
use crate::linear::{self, Ending, Manner};
use crate::tui::theme::{Contrast, Dress};
use crate::tui::{self, terminal};

/// How the wizard shows itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Look {
    /// In lines, not on a full screen.
    plain: bool,
    /// How the full screen is shown; in lines, only whether in ASCII.
    dress: Dress,
}

/// What the person asked for on the command line.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a flag on the command line"
)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Wishes {
    pub(super) plain: bool,
    pub(super) ascii: bool,
    pub(super) high_contrast: bool,
    pub(super) no_mouse: bool,
}

/// What the program was told by its surroundings.
#[derive(Debug, Default)]
struct Around {
    accessible: Option<OsString>,
    term: Option<OsString>,
    colorterm: Option<OsString>,
    /// The first of the three settings that say which letters there are.
    locale: Option<OsString>,
    has_terminal: bool,
}

impl Around {
    fn look() -> Self {
        let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
        Self {
            accessible: set("ACCESSIBLE"),
            term: set("TERM"),
            colorterm: set("COLORTERM"),
            locale: ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(set),
            has_terminal: terminal::is_there(),
        }
    }

    /// Lines, where the person asked for them or nothing else can be shown.
    fn wants_lines(&self) -> bool {
        let is_on = |value: &OsString| value != "0" && !value.eq_ignore_ascii_case("false");
        self.accessible.as_ref().is_some_and(is_on)
            || self.term.as_ref().is_some_and(|term| term == "dumb")
            || !self.has_terminal
    }

    /// Whether the terminal says that it shows exact colours.
    fn has_exact_colors(&self) -> bool {
        self.colorterm
            .as_ref()
            .is_some_and(|value| value == "truecolor" || value == "24bit")
    }

    /// Whether the terminal says where a paste begins and ends, as all but consoles and old ones do.
    ///
    /// **Why** not everywhere: a program that types for someone sends keys as fast as a paste comes.
    fn marks_pastes(&self) -> bool {
        let old = ["linux", "vt", "ansi", "cons", "dumb", "sun", "wy"];
        let term = self.term.as_ref().map(|term| term.to_string_lossy());
        let is_old = term.is_none_or(|term| old.iter().any(|name| term.starts_with(name)));
        !is_old && cfg!(unix)
    }

    /// Whether the terminal has no letters but ASCII. Nothing said is no reason to take letters away: only a locale that
    /// names another set of them is.
    fn wants_ascii(&self) -> bool {
        let Some(locale) = self.locale.as_ref().and_then(|locale| locale.to_str()) else {
            return false;
        };
        let locale = locale.to_lowercase();
        !locale.contains("utf-8") && !locale.contains("utf8")
    }
}

impl Look {
    /// What was asked for, else what fits the surroundings.
    pub(super) fn of(wishes: Wishes) -> Self {
        Self::within(wishes, &Around::look())
    }

    fn within(wishes: Wishes, around: &Around) -> Self {
        let contrast = match (wishes.high_contrast, around.has_exact_colors()) {
            (false, _) => Contrast::Own,
            (true, true) => Contrast::HighExact,
            (true, false) => Contrast::HighOf16,
        };
        Self {
            plain: wishes.plain || around.wants_lines(),
            dress: Dress {
                contrast,
                ascii: wishes.ascii || around.wants_ascii(),
                no_mouse: wishes.no_mouse,
                unmarked_pastes: !around.marks_pastes(),
            },
        }
    }
}

/// Runs the wizard until the person closes it, and says in a last line what was saved.
pub(super) fn run(bench: Bench, look: Look) -> Result<ExitCode, Failure> {
    // Left-overs of a crash are no reason not to start.
    let _ = bench.store.sweep();
    let mut desk = Desk { store: bench.store };
    let language = if look.plain {
        bench.language.in_lines()
    } else {
        bench.language
    };
    let people = desk.people(&language);
    let mut state = State::new(language, bench.today, people);
    state.folder = documents();
    let ended = if look.plain {
        in_lines(&mut state, &mut desk, look)?
    } else {
        if tui::run(&mut state, &mut desk, look.dress).is_err() {
            return Err(lost(&state.language));
        }
        Ending::Closed
    };
    match &state.saved {
        Saved::Failed(_) => return Err(Failure::could_not("cli-not-saved", &[], &state.language)),
        Saved::At(_) if look.plain => {
            print(&format!("{}\n", state.text("cli-saved")), &state.language)?;
        }
        Saved::At(_) => tell(&state.text("cli-saved")),
        Saved::Nothing => {}
    }
    Ok(match ended {
        Ending::Closed => ExitCode::SUCCESS,
        Ending::Interrupted => ExitCode::from(130),
    })
}

fn in_lines(state: &mut State, desk: &mut Desk, look: Look) -> Result<Ending, Failure> {
    let Ok(mut ears) = linear::terminal::StandardInput::open() else {
        return Err(lost(&state.language));
    };
    let manner = Manner {
        ascii: look.dress.ascii,
        width: io::stdout().is_terminal().then(terminal::columns).flatten(),
    };
    let mut out = io::stdout().lock();
    match linear::run(state, desk, &mut ears, &mut out, manner) {
        Ok(ending) => Ok(ending),
        // Nobody reads what is said any more; what was answered is saved.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(Ending::Closed),
        Err(_) => Err(lost(&state.language)),
    }
}

fn lost(language: &Language) -> Failure {
    Failure::could_not("cli-terminal-lost", &[], language)
}

/// The folder for papers, else the home folder, else the folder one is in.
fn documents() -> PathBuf {
    UserDirs::new().map_or_else(PathBuf::new, |dirs| {
        dirs.document_dir()
            .map_or_else(|| dirs.home_dir().to_path_buf(), PathBuf::from)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn around(accessible: &str, term: &str, locale: &str) -> Around {
        let set = |value: &str| (!value.is_empty()).then(|| OsString::from(value));
        Around {
            accessible: set(accessible),
            term: set(term),
            colorterm: None,
            locale: set(locale),
            has_terminal: true,
        }
    }

    #[test]
    fn lines_are_for_whoever_asks_and_where_nothing_else_can_be_shown() {
        assert!(around("1", "xterm", "").wants_lines());
        assert!(around("", "dumb", "").wants_lines());
        for off in ["", "0", "false", "FALSE"] {
            assert!(!around(off, "xterm", "").wants_lines(), "{off}");
        }
        let piped = Around {
            has_terminal: false,
            ..around("", "xterm", "")
        };
        assert!(piped.wants_lines());
    }

    #[test]
    fn high_contrast_is_exact_where_the_terminal_can_and_of_16_colours_elsewhere() {
        let wishes = Wishes {
            high_contrast: true,
            ..Wishes::default()
        };
        let mut surroundings = around("", "xterm", "");
        let contrast = |around: &Around| Look::within(wishes, around).dress.contrast;
        assert_eq!(contrast(&surroundings), Contrast::HighOf16);
        surroundings.colorterm = Some("truecolor".into());
        assert_eq!(contrast(&surroundings), Contrast::HighExact);
        let usual = Look::within(Wishes::default(), &surroundings);
        assert_eq!(usual.dress, Dress::default());
    }

    #[test]
    fn pastes_are_told_by_time_only_where_the_terminal_does_not_mark_them() {
        for (term, marks) in [
            ("xterm-256color", true),
            ("tmux", true),
            ("linux", false),
            ("vt220", false),
            ("", false),
        ] {
            assert_eq!(around("", term, "").marks_pastes(), marks, "{term}");
        }
    }

    #[test]
    fn letters_are_left_out_only_where_the_locale_says_so() {
        for (locale, ascii) in [
            ("C", true),
            ("POSIX", true),
            ("en_US.ISO-8859-1", true),
            ("C.UTF-8", false),
            ("pl_PL.utf8", false),
            ("", false),
        ] {
            assert_eq!(around("", "", locale).wants_ascii(), ascii, "{locale}");
        }
    }
}
