//! The interview as plain lines, for a screen reader, a braille line, a simple terminal, or a script.
//!
//! ```text
//! a line -> command, number or words -> Action -> interview -> State -> Screenful -> lines
//! ```
//!
//! It shows the pages of [`crate::interview`] and makes its actions, as the full screen does: what one of them asks, the
//! other asks too. **Why** no page of its own: two walks would drift apart, and whoever cannot see would be asked less.
//! Nothing is drawn: no colour, no moving cursor, no table, and nothing is said unless the person did something.

mod boxes;
mod command;
mod go;
mod listing;
mod page;
mod reply;
pub mod terminal;
mod told;
mod voice;

use std::io::{self, Write};

use crate::interview::action::Action;
use crate::interview::effect::World;
use crate::interview::screenful::Stop;
use crate::interview::state::{Leaving, Saved, Screen, State};
use crate::interview::step;
use crate::language::Arg;

use listing::Listing;
use page::{Page, Spoken};
use voice::Voice;

pub use command::table as commands;
pub use voice::Manner;

/// What comes in from the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// A line, without the line break; bytes that are no UTF-8 stay what they are.
    Line(Vec<u8>),
    /// The input is at its end, or the system wants the program to end.
    End,
    /// Ctrl+C.
    Interrupt,
}

/// Where lines come from; a test has a source of its own.
pub trait Ears {
    /// The next line.
    fn next(&mut self) -> io::Result<Heard>;

    /// Whether what is typed is seen by itself; else it is said again, so that a saved talk can be read.
    fn is_seen(&self) -> bool;
}

/// How the talk ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The person closed it, or the input was at its end.
    Closed,
    /// Ctrl+C.
    Interrupted,
}

/// A talk: the interview, and what the last words on the screen were about.
struct Talk<'a> {
    state: &'a mut State,
    world: &'a mut dyn World,
    voice: Voice<'a>,
    /// What the numbers stand for that can be typed now.
    listing: Listing,
    /// What the next line is an answer to.
    turn: Turn,
    /// The page that was read last, and the question on it.
    read: Option<(Screen, Option<usize>, Vec<Stop>)>,
    /// The part or entry that was named last.
    named: String,
    /// What the interview has to say, which is told before the next thing that is read.
    news: Vec<String>,
    /// Whether it was said that the answers could not be saved.
    said_unsaved: bool,
}

/// What the next line is an answer to.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Turn {
    /// The page.
    Page,
    /// Names, days or boxes that are offered for what was typed.
    Offers,
    /// Ways of not answering.
    Others,
    /// Whether these digits are a number of the list or the answer.
    Digits(String),
}

/// Talks in lines until the person closes, or until there is no more input.
///
/// # Errors
///
/// When the output is gone; what was answered is saved all the same.
pub fn run(
    state: &mut State,
    world: &mut dyn World,
    ears: &mut dyn Ears,
    out: &mut dyn Write,
    manner: Manner,
) -> io::Result<Ending> {
    let mut talk = Talk {
        state,
        world,
        voice: Voice::new(out, manner),
        listing: Listing::default(),
        turn: Turn::Page,
        read: None,
        named: String::new(),
        news: Vec::new(),
        said_unsaved: false,
    };
    let ended = talk.hold(ears);
    if !matches!(ended, Ok(Ending::Closed)) || talk.state.leaving == Leaving::No {
        // Nobody reads or writes any more; what is typed is kept all the same.
        step(talk.state, talk.world, Action::Terminate);
    }
    ended
}

impl Talk<'_> {
    fn hold(&mut self, ears: &mut dyn Ears) -> io::Result<Ending> {
        self.say("plain-hello")?;
        self.read_page()?;
        loop {
            self.tell_news()?;
            self.voice.prompt()?;
            let line = match ears.next() {
                Ok(Heard::Line(line)) => line,
                // A terminal that went away is an end of the input too.
                Ok(Heard::End) | Err(_) => {
                    self.voice.end_line()?;
                    return Ok(Ending::Closed);
                }
                Ok(Heard::Interrupt) => {
                    self.voice.end_line()?;
                    return Ok(Ending::Interrupted);
                }
            };
            let words = String::from_utf8_lossy(&line);
            if !ears.is_seen() {
                self.voice.echo(&words)?;
            }
            if words.contains(char::REPLACEMENT_CHARACTER) {
                self.say("plain-garbled")?;
            }
            self.hear(&words)?;
            if self.state.leaving == Leaving::Yes {
                return Ok(Ending::Closed);
            }
        }
    }

    /// One action with everything that follows from it, and what it makes the program say.
    fn act(&mut self, action: Action) -> io::Result<()> {
        step(self.state, self.world, action);
        self.news.extend(self.state.message.take());
        let failed = match &self.state.saved {
            Saved::Failed(trouble) => Some(trouble.sentences()),
            Saved::Nothing | Saved::At(_) => None,
        };
        if let Some(words) = failed.as_ref().filter(|_| !self.said_unsaved) {
            self.problem(words)?;
        }
        self.said_unsaved = failed.is_some();
        Ok(())
    }

    /// Reads the page that shows: all of it when it is a new one, else what is asked on it.
    fn read_page(&mut self) -> io::Result<()> {
        let page = Page::of(self.state);
        let now = (
            self.state.view.screen.clone(),
            page.question,
            page.rows.iter().map(|row| row.stop).collect(),
        );
        let is_new = self.read.as_ref() != Some(&now);
        self.read = Some(now);
        self.turn = Turn::Page;
        for words in &page.problems {
            self.problem(words)?;
        }
        self.tell_news()?;
        if is_new {
            self.voice.gap()?;
            let is_said_below = page.title == page.heading
                || page.spoken.first() == Some(&Spoken::Words(page.title.clone()));
            if self.named != page.title && !is_said_below {
                self.voice.line(&page.title)?;
            }
            self.named.clone_from(&page.title);
            for words in &page.before {
                self.voice.line(words)?;
            }
        }
        self.voice.line(&page.heading)?;
        for words in page.remarks.iter().filter(|_| is_new) {
            self.voice.line(words)?;
        }
        for words in &page.now {
            self.voice.line(words)?;
        }
        self.listing = Listing::of_page(&page);
        if is_new {
            self.read_rows()?;
        }
        if page.has_offers_open {
            self.turn = Turn::Offers;
        }
        self.ask(&page)
    }

    fn tell_news(&mut self) -> io::Result<()> {
        for words in std::mem::take(&mut self.news) {
            self.voice.line(&words)?;
        }
        Ok(())
    }

    /// Says what can be typed now.
    fn ask(&mut self, page: &Page) -> io::Result<()> {
        for words in page.instructions(self.state, &self.listing) {
            self.voice.line(&words)?;
        }
        Ok(())
    }

    /// Reads the next rows of the list that numbers stand for.
    fn read_rows(&mut self) -> io::Result<()> {
        for words in self.listing.next(&self.state.language) {
            self.voice.line(&words)?;
        }
        Ok(())
    }

    fn say(&mut self, id: &str) -> io::Result<()> {
        let words = self.state.text(id);
        self.voice.line(&words)
    }

    fn fill(&mut self, id: &str, args: &[(&str, Arg<'_>)]) -> io::Result<()> {
        let words = self.state.language.fill(id, args);
        self.voice.line(&words)
    }

    /// Something that cannot be, in a line that says so at its start.
    fn problem(&mut self, words: &str) -> io::Result<()> {
        let marked = self
            .state
            .language
            .fill("problem", &[("problem", Arg::Words(words))]);
        let start = self
            .state
            .language
            .fill("problem", &[("problem", Arg::Words(""))]);
        let words = if words.starts_with(start.trim()) {
            words
        } else {
            &marked
        };
        self.voice.line(words)
    }
}
