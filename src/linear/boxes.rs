//! Words for a box: what is offered for them, what they are understood as, and when they are taken.

use std::io;

use super::listing::{Listing, Numbered};
use super::page::Page;
use super::reply::number;
use super::{Talk, Turn};
use crate::interview::action::Action;
use crate::interview::page::question_of;
use crate::interview::screenful::{Entry, Stop};
use crate::interview::state::Screen;
use crate::language::Arg;

impl Talk<'_> {
    /// An answer in words.
    pub(super) fn answer(&mut self, line: &str, page: &Page) -> io::Result<()> {
        let is_literal = line.starts_with(' ');
        let words = line.trim();
        if !is_literal {
            let others = Listing::of(page.others.clone());
            if let [number] = others.found(words)[..]
                && let Some(row) = others.numbered(number)
                && row.words.to_lowercase() == words.to_lowercase()
            {
                let stop = row.stop;
                self.act(Action::Click(stop))?;
                return self.read_page();
            }
            // Rows that are offered for an empty box have numbers, and a number may be the answer too.
            if let Some(row) = number(words).and_then(|number| self.listing.numbered(number))
                && matches!(row.stop, Stop::Suggestion(..))
            {
                let args = [
                    ("digits", Arg::Words(words)),
                    ("words", Arg::Words(&row.words)),
                ];
                let said = self.state.language.fill("plain-digits", &args);
                self.turn = Turn::Digits(words.to_owned());
                return self.problem(&said);
            }
        }
        self.write(words)?;
        let page = Page::of(self.state);
        let is_offered =
            |row: &&Numbered| matches!(row.stop, Stop::Suggestion(..) | Stop::KeepLine(_));
        let offers: Vec<Numbered> = page.rows.iter().filter(is_offered).cloned().collect();
        if is_literal || offers.is_empty() {
            return self.put(words, &page);
        }
        self.offer(offers, words)
    }

    /// Says what is offered for the words in the box.
    pub(super) fn offer(&mut self, offers: Vec<Numbered>, words: &str) -> io::Result<()> {
        for line in self.heard_as() {
            self.voice.line(&line)?;
        }
        let is_line = offers
            .iter()
            .any(|row| matches!(row.stop, Stop::KeepLine(_)));
        let count = offers.len();
        self.listing = Listing::of(offers);
        self.turn = Turn::Offers;
        if is_line {
            self.read_rows()?;
            return self.say("plain-ask-boxes");
        }
        self.fill("plain-found", &[("count", Arg::Count(count))])?;
        self.read_rows()?;
        self.fill("plain-ask-offers", &[("words", Arg::Words(words))])
    }

    /// What the words in the box are understood as, and what is remarked about them.
    pub(super) fn heard_as(&self) -> Vec<String> {
        let at = question_of(self.state.view.focus);
        let entries = self.state.shown.entries.iter();
        let mut said = Vec::new();
        let mut is_here = false;
        for entry in entries {
            match entry {
                Entry::Box(stop, _) => is_here = question_of(*stop) == at,
                Entry::Group(_) => is_here = false,
                Entry::Reads(words) if is_here => said.push(words.clone()),
                _ => {}
            }
        }
        said
    }

    /// Puts the words into the box, word for word, and goes on.
    pub(super) fn put(&mut self, words: &str, page: &Page) -> io::Result<()> {
        self.write(words)?;
        let rows = Page::of(self.state).rows;
        let is_asked = |row: &Numbered| matches!(row.stop, Stop::KeepLine(_) | Stop::Meaning(..));
        let asked = rows.iter().find(|row| is_asked(row)).map(|row| row.stop);
        if asked.is_none() {
            self.news.extend(self.heard_as());
        }
        match asked.filter(|stop| matches!(stop, Stop::KeepLine(_))) {
            Some(keep) => {
                self.act(Action::Click(keep))?;
                self.read_page()
            }
            None => self.accept(page),
        }
    }

    pub(super) fn write(&mut self, words: &str) -> io::Result<()> {
        if let Some(at) = question_of(self.state.view.focus) {
            self.act(Action::Focus(Stop::Box(at)))?;
        }
        self.act(Action::Rewrite(words.to_owned()))
    }

    /// Enter in a box: the words in it are the answer.
    pub(super) fn accept(&mut self, page: &Page) -> io::Result<()> {
        if let Some(at) = page.question {
            self.act(Action::Focus(Stop::Box(at)))?;
        }
        if matches!(self.state.view.screen, Screen::Make) {
            // The name of the file was typed; nothing is written before it is asked for.
            self.act(Action::Focus(Stop::SavePdf))?;
        } else if self.is_a_question_mark() {
            // In a box of the full screen it asks for help; here it was meant as an answer.
            self.act(Action::Pass)?;
        } else {
            self.act(Action::Choose)?;
        }
        self.read_page()
    }

    fn is_a_question_mark(&self) -> bool {
        let at = question_of(self.state.view.focus);
        let draft = at.and_then(|at| self.state.boxes.get(at));
        draft.is_some_and(|draft| draft.editor.text().trim() == "?")
    }

    /// A row that was offered before anything was typed.
    pub(super) fn take_offer(&mut self, number: usize, page: &Page) -> io::Result<()> {
        let stop = self.listing.numbered(number).map(|row| row.stop);
        self.write("")?;
        match stop {
            Some(stop) => self.act(Action::Click(stop))?,
            None => return self.accept(page),
        }
        self.read_page()
    }

    /// A line for a box of many lines.
    pub(super) fn add_line(&mut self, line: &str) -> io::Result<()> {
        let before = self.state.boxes.first().map(|draft| draft.editor.text());
        let lines = match before.filter(|before| !before.is_empty()) {
            Some(before) => format!("{before}\n{}", line.trim()),
            None => line.trim().to_owned(),
        };
        self.act(Action::Focus(Stop::Box(0)))?;
        self.act(Action::Rewrite(lines))
    }

    /// The empty line behind the last one: says what was understood once, then adds all of them.
    pub(super) fn end_lines(&mut self) -> io::Result<()> {
        let is_empty = self
            .state
            .boxes
            .first()
            .is_none_or(|draft| draft.editor.text().trim().is_empty());
        if is_empty {
            self.act(Action::Back)?;
            return self.read_page();
        }
        let keep = self
            .state
            .shown
            .entries
            .iter()
            .find_map(|entry| match entry {
                Entry::Row(row) if matches!(row.stop, Some(Stop::KeepLine(_))) => {
                    row.stop.map(|stop| Numbered {
                        stop,
                        name: String::new(),
                        words: row.cells.join(", "),
                        is_on: false,
                    })
                }
                _ => None,
            });
        if let Some(keep) = keep.filter(|_| self.turn == Turn::Page) {
            return self.offer(vec![keep], "");
        }
        self.act(Action::Click(Stop::Continue))?;
        self.read_page()
    }
}
