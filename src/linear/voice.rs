//! The lines that are written: safe to read out, of plain letters where the terminal has no others, never cut in a word.

use std::io::{self, Write};

use crate::interview::wrap::wrap;
use crate::language::ascii::ascii;
use crate::profile::text::{Lines, clean};

/// What stands before what the person types.
const PROMPT: &str = "> ";

/// How lines are to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Manner {
    /// Only ASCII letters and signs.
    pub ascii: bool,
    /// Columns of the terminal; none where lines are read by a program.
    pub width: Option<usize>,
}

/// Writes lines.
pub(super) struct Voice<'a> {
    out: &'a mut dyn Write,
    manner: Manner,
    /// Whether the last line was an empty one, or nothing was said yet.
    is_quiet: bool,
}

impl<'a> Voice<'a> {
    pub(super) fn new(out: &'a mut dyn Write, manner: Manner) -> Self {
        Self {
            out,
            manner,
            is_quiet: true,
        }
    }

    /// Says words; nothing where there are none.
    pub(super) fn line(&mut self, words: &str) -> io::Result<()> {
        let words = clean(words, Lines::Many);
        if words.is_empty() {
            return Ok(());
        }
        self.is_quiet = false;
        for line in words.lines() {
            let line = if self.manner.ascii {
                ascii(line)
            } else {
                line.to_owned()
            };
            match self.manner.width {
                Some(width) => {
                    for part in wrap(&line, width) {
                        writeln!(self.out, "{part}")?;
                    }
                }
                None => writeln!(self.out, "{line}")?,
            }
        }
        Ok(())
    }

    /// What the person typed, behind the prompt, where the terminal does not show it.
    pub(super) fn echo(&mut self, words: &str) -> io::Result<()> {
        // Spaces before a line mean something.
        let spaces = words.len() - words.trim_start_matches(' ').len();
        let words = format!("{}{}", &words[..spaces], clean(words, Lines::One));
        let shown = if self.manner.ascii {
            ascii(&words)
        } else {
            words
        };
        writeln!(self.out, "{shown}")
    }

    /// An empty line between pages.
    pub(super) fn gap(&mut self) -> io::Result<()> {
        if self.is_quiet {
            return Ok(());
        }
        self.is_quiet = true;
        writeln!(self.out)
    }

    /// Now it is the person's turn.
    pub(super) fn prompt(&mut self) -> io::Result<()> {
        self.out.write_all(PROMPT.as_bytes())?;
        self.out.flush()
    }

    /// Ends the line of a prompt that nobody answered.
    pub(super) fn end_line(&mut self) -> io::Result<()> {
        writeln!(self.out)?;
        self.out.flush()
    }
}
