//! What a line does: a command, the number of a row, an answer, or Enter alone.

use std::io;

use super::command::Command;
use super::listing::Numbered;
use super::page::{Enter, Kind, Page};
use super::{Talk, Turn};
use crate::interview::action::Action;
use crate::interview::page::focus_of_question;
use crate::interview::screenful::Stop;
use crate::interview::state::{Leaving, Screen};
use crate::language::Arg;

impl Talk<'_> {
    /// Takes a line in and answers it.
    pub(super) fn hear(&mut self, line: &str) -> io::Result<()> {
        let page = Page::of(self.state);
        if let Some(command) = Command::of(line, &self.state.language) {
            return self.obey(command, line, &page);
        }
        if line.trim().is_empty() {
            return self.enter(&page);
        }
        let is_literal = line.starts_with(' ');
        match &self.turn {
            Turn::Others => match number(line) {
                Some(number) => return self.choose_number(number),
                None => self.turn = Turn::Page,
            },
            Turn::Digits(typed) if line.trim() == typed => {
                let number = number(line).unwrap_or(0);
                return self.take_offer(number, &page);
            }
            Turn::Offers if !is_literal => {
                if let Some(number) = number(line) {
                    return self.choose_number(number);
                }
            }
            Turn::Page | Turn::Offers | Turn::Digits(_) => {}
        }
        match page.kind {
            Kind::Words => self.answer(line, &page),
            Kind::Lines => self.add_line(line),
            Kind::One | Kind::Several | Kind::Rows | Kind::List | Kind::Ticks => {
                self.pick(line.trim(), &page)
            }
        }
    }

    fn obey(&mut self, command: Command, line: &str, page: &Page) -> io::Result<()> {
        match command {
            Command::Back => self.back(page)?,
            Command::Help => return self.help(page),
            Command::Commands => return self.commands(),
            Command::Where => return self.place(page),
            Command::LeaveOut => return self.leave_out(page),
            Command::Clear => match page.question {
                Some(_) if page.is_answered() => {
                    self.act(Action::Clear)?;
                    self.say("plain-cleared")?;
                }
                Some(_) | None => return self.refuse("plain-no-question"),
            },
            Command::Others => return self.read_others(page),
            Command::Other(number) => return self.take_other(number, page),
            Command::Undo => self.act(Action::Undo)?,
            Command::Redo => self.act(Action::Redo)?,
            Command::Go(to) => return self.go(&to, line),
            Command::Sheet => match self.state.open {
                Some(_) => self.act(Action::Sheet)?,
                None => return self.refuse("plain-nobody-open"),
            },
            Command::More => {
                return if self.listing.has_more() {
                    self.read_rows()
                } else {
                    self.refuse("plain-no-more")
                };
            }
            Command::Quit => {
                self.act(Action::Close)?;
                if self.state.leaving == Leaving::Yes {
                    return Ok(());
                }
            }
        }
        self.read_page()
    }

    /// Enter alone.
    fn enter(&mut self, page: &Page) -> io::Result<()> {
        if let Turn::Digits(typed) = self.turn.clone() {
            return self.put(&typed, page);
        }
        match (&page.enter, page.kind) {
            (_, Kind::Lines) => return self.end_lines(),
            (Enter::Accept, Kind::Words) => return self.accept(page),
            (Enter::Accept, _) => {
                if let Some(at) = page.question {
                    let focus = self
                        .state
                        .asked()
                        .get(at)
                        .map(|asked| focus_of_question(self.state, asked, at));
                    if let Some(focus) = focus {
                        self.act(Action::Focus(focus))?;
                    }
                }
                self.act(Action::Pass)?;
            }
            (Enter::Choose(stop, _), _) => self.act(Action::Click(*stop))?,
            (Enter::Back, _) => self.act(Action::Back)?,
        }
        self.read_page()
    }

    /// Back to the question before, on this page or on the one before.
    fn back(&mut self, page: &Page) -> io::Result<()> {
        let before = page.question.and_then(|at| at.checked_sub(1));
        let asked = self.state.asked();
        match before.and_then(|at| Some((asked.get(at)?, at))) {
            Some((question, at)) => {
                let focus = focus_of_question(self.state, question, at);
                self.act(Action::Focus(focus))
            }
            None => self.act(Action::Back),
        }
    }

    /// Numbers or words that choose rows.
    fn pick(&mut self, line: &str, page: &Page) -> io::Result<()> {
        if page.kind == Kind::List {
            if line == "+" {
                self.act(Action::Add)?;
                return self.read_page();
            }
            if let Some(which) = line.strip_prefix('-').and_then(number) {
                return self.remove(which);
            }
        }
        let numbers: Option<Vec<usize>> = line
            .split([' ', ',', ';'])
            .filter(|part| !part.is_empty())
            .map(number)
            .collect();
        match numbers {
            Some(numbers) if !numbers.is_empty() => self.choose_numbers(&numbers, page),
            _ => self.search(line, page),
        }
    }

    fn choose_numbers(&mut self, numbers: &[usize], page: &Page) -> io::Result<()> {
        if let Some(wrong) = numbers
            .iter()
            .find(|number| self.listing.numbered(**number).is_none())
        {
            return self.no_number(*wrong);
        }
        match (page.kind, numbers) {
            (_, [number]) if page.kind != Kind::Several => self.choose_number(*number),
            (Kind::Several, _) => self.tick_these(numbers, page),
            (Kind::Ticks, _) => {
                for number in numbers {
                    let screen = self.state.view.screen.clone();
                    let stop = self.listing.numbered(*number).map(|row| row.stop);
                    if let Some(stop) = stop {
                        self.act(Action::Click(stop))?;
                    }
                    if self.state.view.screen != screen {
                        break;
                    }
                }
                self.say_ticked(numbers)
            }
            _ => self.refuse("plain-one-number"),
        }
    }

    /// Exactly these choices are the answer.
    fn tick_these(&mut self, numbers: &[usize], page: &Page) -> io::Result<()> {
        let wanted: Vec<Numbered> = numbers
            .iter()
            .filter_map(|number| self.listing.numbered(*number).cloned())
            .collect();
        if let [only] = &wanted[..]
            && !matches!(only.stop, Stop::Choice(..))
        {
            self.act(Action::Click(only.stop))?;
            return self.read_page();
        }
        let is_choice = |row: &&Numbered| matches!(row.stop, Stop::Choice(..));
        let is_wanted = |row: &&Numbered| wanted.iter().any(|one| one.stop == row.stop);
        let off = page
            .rows
            .iter()
            .filter(is_choice)
            .filter(|row| row.is_on && !is_wanted(row));
        let on = wanted.iter().filter(is_choice).filter(|row| !row.is_on);
        for row in off.chain(on) {
            self.act(Action::Focus(row.stop))?;
            self.act(Action::Space)?;
        }
        if let Some(last) = wanted.iter().rfind(is_choice) {
            self.act(Action::Focus(last.stop))?;
        }
        self.act(Action::Pass)?;
        self.read_page()
    }

    /// Says how the rows stand that were ticked, or reads the page that came of it.
    fn say_ticked(&mut self, numbers: &[usize]) -> io::Result<()> {
        let page = Page::of(self.state);
        let is_same = |(screen, _, stops): &(Screen, Option<usize>, Vec<Stop>)| {
            *screen == self.state.view.screen
                && stops
                    .iter()
                    .copied()
                    .eq(page.rows.iter().map(|row| row.stop))
        };
        if !self.read.as_ref().is_some_and(is_same) {
            return self.read_page();
        }
        let read = std::mem::take(&mut self.listing);
        self.listing = read.with_rows(page.rows.clone());
        for number in numbers {
            let id = match self.listing.numbered(*number) {
                Some(row) if row.is_on => "plain-ticked",
                Some(_) => "plain-unticked",
                None => continue,
            };
            let words = self
                .listing
                .numbered(*number)
                .map(|row| row.words.clone())
                .unwrap_or_default();
            self.fill(id, &[("words", Arg::Words(&words))])?;
        }
        self.ask(&page)
    }

    fn choose_number(&mut self, number: usize) -> io::Result<()> {
        let Some(row) = self.listing.numbered(number).cloned() else {
            return self.no_number(number);
        };
        let is_ticks = matches!(self.state.view.screen, Screen::Board(..));
        if matches!(row.stop, Stop::Box(_)) && matches!(self.state.view.screen, Screen::Make) {
            self.act(Action::Focus(row.stop))?;
            return self.read_page();
        }
        self.act(Action::Click(row.stop))?;
        if is_ticks
            || matches!(
                row.stop,
                Stop::Audience(_)
                    | Stop::Paper(_)
                    | Stop::Letters(_)
                    | Stop::Without(_)
                    | Stop::Private
                    | Stop::WithAnswers
            )
        {
            return self.say_ticked(&[number]);
        }
        self.read_page()
    }

    /// Rows that hold the words that were typed.
    fn search(&mut self, words: &str, page: &Page) -> io::Result<()> {
        if self.state.view.screen == Screen::GoTo {
            return self.go(words, words);
        }
        match self.listing.found(words)[..] {
            [] => {
                let said = self
                    .state
                    .language
                    .fill("plain-nothing-found", &[("words", Arg::Words(words))]);
                self.problem(&said)
            }
            [number] if page.kind == Kind::Several => self.tick_these(&[number], page),
            [number] => self.choose_number(number),
            ref numbers => {
                for number in numbers {
                    let line = self.listing.line(*number, &self.state.language);
                    self.voice.line(&line)?;
                }
                self.say("plain-ask-one-of-these")
            }
        }
    }

    fn remove(&mut self, number: usize) -> io::Result<()> {
        match self.listing.numbered(number).map(|row| row.stop) {
            Some(stop @ Stop::Entry(_)) => {
                self.act(Action::Focus(stop))?;
                self.act(Action::Remove)?;
                self.read_page()
            }
            Some(_) | None => self.no_number(number),
        }
    }

    fn leave_out(&mut self, page: &Page) -> io::Result<()> {
        match page.question {
            Some(at) => self.act(Action::Click(Stop::LeaveOut(at)))?,
            None if page.rows.iter().any(|row| row.stop == Stop::Later) => {
                self.act(Action::Click(Stop::Later))?;
            }
            None => return self.refuse("plain-no-question"),
        }
        self.read_page()
    }

    pub(super) fn no_number(&mut self, number: usize) -> io::Result<()> {
        let last = self.listing.count();
        if last == 0 {
            return self.refuse("plain-no-numbers");
        }
        let number = number.to_string();
        let args = [("number", Arg::Words(&number)), ("last", Arg::Count(last))];
        let said = self.state.language.fill("plain-no-number", &args);
        self.problem(&said)
    }

    /// Something cannot be done here; the page stays.
    pub(super) fn refuse(&mut self, id: &str) -> io::Result<()> {
        let words = self.state.text(id);
        self.problem(&words)
    }
}

/// A line that is a number and nothing else.
pub(super) fn number(words: &str) -> Option<usize> {
    let words = words.trim().trim_end_matches('.');
    let is_digits = !words.is_empty() && words.bytes().all(|byte| byte.is_ascii_digit());
    is_digits.then(|| words.parse().unwrap_or(usize::MAX))
}
