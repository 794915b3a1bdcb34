//! Going anywhere by a number of the list of parts or by a part of a name.

use std::io;

use super::page::{Kind, Page};
use super::{Talk, reply::number};
use crate::interview::action::Action;
use crate::interview::screenful::Stop;
use crate::interview::state::Screen;
use crate::interview::view;
use crate::language::Arg;

impl Talk<'_> {
    /// Goes to a part, a question or an action; words that name none of them are the answer to what was asked.
    pub(super) fn go(&mut self, to: &str, line: &str) -> io::Result<()> {
        if self.state.open.is_none() {
            return self.refuse("plain-nobody-open");
        }
        let page = Page::of(self.state);
        let is_here = self.state.view.screen == Screen::GoTo;
        self.act(Action::GoTo)?;
        if let Some(number) = number(to) {
            return self.go_to_number(number);
        }
        self.act(Action::Focus(Stop::Box(0)))?;
        self.act(Action::Rewrite(to.to_owned()))?;
        let wanted = to.to_lowercase();
        let goals = view::destinations(self.state);
        // The first goals are the parts: whoever begins to name one means it.
        let is_meant = |goal: &view::Goal| goal.words.to_lowercase().starts_with(&wanted);
        let first = goals
            .first()
            .filter(|goal| goals.len() == 1 || is_meant(goal));
        match first.filter(|_| !wanted.is_empty()).map(|_| 0) {
            Some(at) => self.act(Action::Click(Stop::Destination(at)))?,
            None if goals.is_empty() && is_here => {
                self.act(Action::Rewrite(String::new()))?;
                return self.lost(to);
            }
            None if goals.is_empty() => {
                self.act(Action::Back)?;
                return if page.kind == Kind::Words {
                    self.answer(&format!(" {line}"), &page)
                } else {
                    self.lost(to)
                };
            }
            None => {}
        }
        self.read_page()
    }

    fn go_to_number(&mut self, number: usize) -> io::Result<()> {
        self.act(Action::Click(Stop::AllParts))?;
        match self.state.shown.numbered(number) {
            Some(stop) => self.act(Action::Click(stop))?,
            None => self.lost(&number.to_string())?,
        }
        self.read_page()
    }

    fn lost(&mut self, to: &str) -> io::Result<()> {
        let args = [("words", Arg::Words(to))];
        let said = self.state.language.fill("plain-nothing-found", &args);
        self.problem(&said)
    }
}
