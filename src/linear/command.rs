//! The commands that can be typed at every prompt instead of an answer.

use crate::language::Language;

/// Something the person wants instead of answering.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Command {
    /// `<`: back to the question or page before.
    Back,
    /// `?`: help for this page.
    Help,
    /// `??`: all commands.
    Commands,
    /// `=`: where am I?
    Where,
    /// `.`: leave this out.
    LeaveOut,
    /// `!`: take the answer back, and ask again.
    Clear,
    /// `/`: the ways of not answering.
    Others,
    /// `/2`: one of them.
    Other(usize),
    /// `undo`.
    Undo,
    /// `redo`.
    Redo,
    /// `go`, `go 3`, `go allergies`.
    Go(String),
    /// `sheet`.
    Sheet,
    /// `more`: the next rows of a long list.
    More,
    /// `quit`.
    Quit,
}

impl Command {
    /// The command that a line is, if it is one. A line that begins with a space is never one.
    ///
    /// **Why** only whole lines: "<5 mg" and ".5" are answers, and they are not to be lost to a sign.
    pub(super) fn of(line: &str, language: &Language) -> Option<Self> {
        if line.starts_with(' ') {
            return None;
        }
        let line = line.trim_end();
        let sign = match line {
            "<" => Some(Self::Back),
            "?" => Some(Self::Help),
            "??" => Some(Self::Commands),
            "=" => Some(Self::Where),
            "." => Some(Self::LeaveOut),
            "!" => Some(Self::Clear),
            "/" => Some(Self::Others),
            _ => None,
        };
        let other = || {
            let digits = line.strip_prefix('/')?;
            Some(Self::Other(digits.parse().ok()?))
        };
        sign.or_else(other).or_else(|| Self::word(line, language))
    }

    fn word(line: &str, language: &Language) -> Option<Self> {
        let (first, rest) = line.split_once(' ').unwrap_or((line, ""));
        let is = |english: &str, id: &str| {
            let first = first.to_lowercase();
            first == english || first == language.text(id).to_lowercase()
        };
        let rest = rest.trim();
        if is("go", "plain-word-go") {
            return Some(Self::Go(rest.to_owned()));
        }
        if !rest.is_empty() {
            return None;
        }
        if is("undo", "plain-word-undo") {
            Some(Self::Undo)
        } else if is("redo", "plain-word-redo") {
            Some(Self::Redo)
        } else if is("sheet", "plain-word-sheet") {
            Some(Self::Sheet)
        } else if is("more", "plain-word-more") {
            Some(Self::More)
        } else if is("quit", "plain-word-quit") {
            Some(Self::Quit)
        } else {
            None
        }
    }
}

/// The signs and words of all commands, each with the message that says what it does.
const ALL: [(&str, &str); 17] = [
    ("<", "plain-does-back"),
    ("?", "plain-does-help"),
    ("??", "plain-does-commands"),
    ("=", "plain-does-where"),
    (".", "plain-does-leave-out"),
    ("!", "plain-does-clear"),
    ("/", "plain-does-others"),
    ("1 3 4", "plain-does-numbers"),
    ("+", "plain-does-add"),
    ("- 2", "plain-does-remove"),
    ("more", "plain-does-more"),
    ("undo", "plain-does-undo"),
    ("redo", "plain-does-redo"),
    ("go 3", "plain-does-go"),
    ("sheet", "plain-does-sheet"),
    ("quit", "plain-does-quit"),
    ("", "plain-does-space"),
];

/// All commands with what they do, in the words of this language; the last one has no sign.
pub fn table(language: &Language) -> Vec<(String, String)> {
    let row = |(sign, id): &(&str, &str)| (written(sign, language), language.text(id));
    ALL.iter().map(row).collect()
}

/// How a command is written in this language: signs are the same in all.
fn written(sign: &str, language: &Language) -> String {
    match sign {
        "more" => language.text("plain-word-more"),
        "undo" => language.text("plain-word-undo"),
        "redo" => language.text("plain-word-redo"),
        "go 3" => format!("{} 3", language.text("plain-word-go")),
        "sheet" => language.text("plain-word-sheet"),
        "quit" => language.text("plain-word-quit"),
        sign => sign.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(line: &str) -> Option<Command> {
        Command::of(line, &Language::english())
    }

    #[test]
    fn a_sign_alone_is_a_command_and_a_longer_line_is_an_answer() {
        assert_eq!(of("<"), Some(Command::Back));
        assert_eq!(of("?? "), Some(Command::Commands));
        assert_eq!(of("/2"), Some(Command::Other(2)));
        assert_eq!(of("Undo"), Some(Command::Undo));
        assert_eq!(of("go allergies"), Some(Command::Go("allergies".into())));
        for answer in [
            "<5 mg",
            ".5 mg",
            "?!",
            "= 3",
            "/day",
            "undo it",
            "quit smoking",
            " <",
            "",
        ] {
            assert_eq!(of(answer), None, "{answer}");
        }
    }
}
