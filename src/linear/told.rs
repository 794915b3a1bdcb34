//! What is told when someone asks: help for a page, all commands, where one is, how else a question can be answered.

use std::io;

use super::command::table;
use super::listing::{Listing, Numbered};
use super::page::{Kind, Page};
use super::{Talk, Turn};
use crate::ask::walk;
use crate::interview::action::Action;
use crate::interview::screenful::{Entry, Stop};
use crate::interview::state::Saved;
use crate::language::Arg;

impl Talk<'_> {
    pub(super) fn read_others(&mut self, page: &Page) -> io::Result<()> {
        if page.others.is_empty() {
            return self.refuse("plain-no-others");
        }
        self.listing = Listing::of(page.others.clone());
        self.turn = Turn::Others;
        self.read_rows()?;
        self.say("plain-ask-others")
    }

    /// One of the ways of not answering; a number that none of them has leaves the rows of the page as they are.
    pub(super) fn take_other(&mut self, number: usize, page: &Page) -> io::Result<()> {
        let others = Listing::of(page.others.clone());
        match others.numbered(number).map(|row| row.stop) {
            Some(stop) => {
                self.act(Action::Click(stop))?;
                self.read_page()
            }
            None => self.refuse("plain-no-others"),
        }
    }

    /// What the page is about, and what can be said instead of an answer.
    pub(super) fn help(&mut self, page: &Page) -> io::Result<()> {
        self.act(Action::Help)?;
        let said: Vec<String> = self
            .state
            .shown
            .entries
            .iter()
            .take_while(|entry| !matches!(entry, Entry::Row(row) if row.stop == Some(Stop::Back)))
            .filter_map(|entry| match entry {
                Entry::Row(row) => Some(row.cells.join(": ")),
                _ => None,
            })
            .collect();
        self.act(Action::Back)?;
        for words in said {
            self.voice.line(&words)?;
        }
        if page.kind == Kind::Words {
            self.say("plain-help-others")?;
            self.voice_rows(&page.others)?;
        }
        self.say("plain-help-commands")?;
        self.say("safety-emergency")?;
        self.read_page()
    }

    fn voice_rows(&mut self, rows: &[Numbered]) -> io::Result<()> {
        for (at, row) in rows.iter().enumerate() {
            self.voice.line(&format!("/{} {}", at + 1, row.words))?;
        }
        Ok(())
    }

    pub(super) fn commands(&mut self) -> io::Result<()> {
        for (sign, words) in table(&self.state.language) {
            let line = if sign.is_empty() {
                words
            } else {
                format!("{sign}  {words}")
            };
            self.voice.line(&line)?;
        }
        self.read_page()
    }

    /// Where the person is, and how much is left.
    pub(super) fn place(&mut self, page: &Page) -> io::Result<()> {
        let title = page.title.clone();
        self.voice.line(&title)?;
        let person = self.state.shown.person.clone();
        self.voice.line(&person)?;
        if self.state.open.is_some() {
            let (done, all) = walk::parts_done(self.state.profile());
            self.fill(
                "parts-done",
                &[("done", Arg::Count(done)), ("all", Arg::Count(all))],
            )?;
        }
        let saved = match &self.state.saved {
            Saved::At(time) => self
                .state
                .language
                .fill("saved-at", &[("time", Arg::Words(time))]),
            Saved::Failed(trouble) => trouble.corner.clone(),
            Saved::Nothing => self.state.text("nothing-leaves"),
        };
        self.voice.line(&saved)?;
        self.read_page()
    }
}
