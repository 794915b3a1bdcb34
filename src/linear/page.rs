//! A page of the interview in lines: what is said, which rows have a number, what Enter alone does.

use super::listing::{Listing, Numbered};
use crate::interview::page::question_of;
use crate::interview::screenful::{Entry, Mark, Row, Stop, Tick};
use crate::interview::state::{Answers, Screen, State};
use crate::interview::view;
use crate::language::{Arg, Language};

/// A page as it is read.
#[derive(Debug)]
pub(super) struct Page {
    /// The part or entry it belongs to.
    pub(super) title: String,
    /// What is said before the question, when its page opens.
    pub(super) before: Vec<String>,
    /// What is asked, or the heading.
    pub(super) heading: String,
    /// Hints, what the words are understood as, remarks.
    pub(super) remarks: Vec<String>,
    /// The answer as it stands.
    pub(super) now: Vec<String>,
    /// What would work instead of what was typed.
    pub(super) problems: Vec<String>,
    /// The rows that can be chosen by their number.
    pub(super) rows: Vec<Numbered>,
    /// The rows, and what is said between them.
    pub(super) spoken: Vec<Spoken>,
    /// The ways of not answering the question.
    pub(super) others: Vec<Numbered>,
    /// What kind of answer is waited for.
    pub(super) kind: Kind,
    /// What Enter alone does.
    pub(super) enter: Enter,
    /// The question of the page that is asked.
    pub(super) question: Option<usize>,
    /// Whether the box has words in it, which Enter keeps.
    pub(super) is_kept_by_enter: bool,
    /// Whether days are offered for a date, one of which is to be chosen.
    pub(super) has_offers_open: bool,
}

/// Something that is read in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Spoken {
    /// Words between the rows.
    Words(String),
    /// A row, by its place among those with a number.
    Row(usize),
}

/// What kind of answer is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Words for a box.
    Words,
    /// Lines for a box, until an empty one.
    Lines,
    /// One of the rows.
    One,
    /// Any of the rows.
    Several,
    /// A row of a page, each of which does something.
    Rows,
    /// A row of a list, whose entries can be added and removed.
    List,
    /// Rows to tick one by one.
    Ticks,
}

/// What Enter alone does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Enter {
    /// Keeps the answer as it stands, and goes on.
    Accept,
    /// Does what this row does, and what that is in words.
    Choose(Stop, String),
    /// Goes back.
    Back,
}

impl Page {
    /// The page that shows.
    pub(super) fn of(state: &State) -> Self {
        match &state.view.screen {
            Screen::Ask(place) if !state.asked().is_empty() => {
                let at = question_of(state.view.focus).unwrap_or(0);
                let mut page = Self::of_question(state, at);
                page.title = view::title_of(state, place);
                if let Some((now, all)) = view::step_of(state, place) {
                    page.heading = state.language.fill(
                        "plain-question",
                        &[
                            ("now", Arg::Count(now)),
                            ("all", Arg::Count(all)),
                            ("question", Arg::Words(&page.heading)),
                        ],
                    );
                }
                page
            }
            Screen::Make if matches!(state.view.focus, Stop::Box(_)) => Self::of_file(state),
            _ => Self::of_rows(state),
        }
    }

    /// The name of the file that the sheet is saved as.
    fn of_file(state: &State) -> Self {
        let mut page = Self::empty(state);
        page.kind = Kind::Words;
        page.enter = Enter::Accept;
        page.heading = state.text("make-file");
        let typed = state.boxes.first().map(|draft| draft.editor.text());
        page.now
            .extend(typed.map(|text| now(&text, &state.language)));
        page.is_kept_by_enter = true;
        page
    }

    fn empty(state: &State) -> Self {
        Self {
            title: state.shown.title.clone(),
            before: Vec::new(),
            heading: String::new(),
            remarks: Vec::new(),
            now: Vec::new(),
            problems: Vec::new(),
            rows: Vec::new(),
            spoken: Vec::new(),
            others: Vec::new(),
            kind: Kind::Rows,
            enter: Enter::Back,
            question: None,
            is_kept_by_enter: false,
            has_offers_open: false,
        }
    }

    /// One question of a page, which may hold several.
    fn of_question(state: &State, at: usize) -> Self {
        let entries = &state.shown.entries;
        let mut page = Self::empty(state);
        page.question = Some(at);
        page.enter = Enter::Accept;
        let first = entries.iter().position(|entry| belongs(entry, at));
        let first = first.unwrap_or(entries.len());
        let is_head = |entry: &Entry| matches!(entry, Entry::Heading(_) | Entry::Group(_));
        let start = entries[..first].iter().rposition(is_head).unwrap_or(0);
        if at == 0 {
            page.before
                .extend(entries[..start].iter().filter_map(words_of));
        }
        let mut is_behind_rows = false;
        for entry in &entries[start..] {
            match entry {
                Entry::Heading(words) | Entry::Group(words) if page.heading.is_empty() => {
                    page.heading.clone_from(words);
                }
                Entry::Heading(_) | Entry::Group(_) => break,
                Entry::Problem(words) => page.problems.push(words.clone()),
                // What is said of names that are offered comes with them.
                Entry::Hint(_) if is_behind_rows => {}
                Entry::Box(_, editor) => {
                    page.kind = Kind::Words;
                    let text = editor.text().replace('\n', " / ");
                    page.is_kept_by_enter = !text.is_empty();
                    if !text.is_empty() {
                        page.now.push(now(&text, &state.language));
                    }
                }
                Entry::Row(row) => {
                    is_behind_rows = true;
                    page.take_row(row, state);
                }
                other => page.remarks.extend(words_of(other)),
            }
        }
        if page.has_offers_open {
            // The message said it already.
            let asks = state.text("date-ask");
            page.remarks.retain(|words| *words != asks);
        }
        if page.kind == Kind::Words {
            let said = page.others.iter().find(|row| row.is_on);
            page.remarks
                .extend(said.map(|row| now(&row.words, &state.language)));
        } else {
            page.kind = if view::takes_several(state, at) {
                Kind::Several
            } else {
                Kind::One
            };
            let others = std::mem::take(&mut page.others);
            page.rows.extend(others);
            page.spoken = (0..page.rows.len()).map(Spoken::Row).collect();
        }
        page
    }

    /// A row of a question: offered for its box, one of its choices, or a way of not answering.
    fn take_row(&mut self, row: &Row, state: &State) {
        let Some(stop) = row.stop else { return };
        let row = numbered(stop, row, &[], &state.language);
        match stop {
            Stop::Suggestion(..) | Stop::Choice(..) | Stop::KeepLine(_) => self.rows.push(row),
            Stop::Meaning(..) => {
                // Days are offered once the words were kept.
                self.has_offers_open |= matches!(state.view.focus, Stop::Meaning(..));
                self.rows.push(row);
            }
            Stop::Unknown(..) | Stop::LeaveOut(_) | Stop::Compose(_) => self.others.push(row),
            _ => {}
        }
        self.spoken = (0..self.rows.len()).map(Spoken::Row).collect();
    }

    /// A page of rows.
    fn of_rows(state: &State) -> Self {
        let mut page = Self::empty(state);
        let mut heads: &[String] = &[];
        for entry in &state.shown.entries {
            match entry {
                Entry::Heading(words) if page.heading.is_empty() => {
                    page.heading.clone_from(words);
                }
                Entry::HeadingBeside(words, beside) if page.heading.is_empty() => {
                    page.heading = format!("{words} {beside}.");
                }
                Entry::Problem(words) => page.problems.push(words.clone()),
                Entry::Box(Stop::Box(_), editor)
                    if matches!(state.view.screen, Screen::Many(_)) =>
                {
                    page.kind = Kind::Lines;
                    let typed = editor.text();
                    let lines = typed.lines().filter(|line| !line.trim().is_empty());
                    page.remarks
                        .extend(lines.map(|line| now(line, &state.language)));
                }
                Entry::Box(stop, editor) => {
                    if state.view.screen != Screen::GoTo {
                        page.push(Numbered {
                            stop: *stop,
                            name: editor.text(),
                            words: editor.text(),
                            is_on: false,
                        });
                    }
                }
                Entry::Row(row) if row.mark == Mark::Head => heads = &row.cells,
                Entry::Row(row) => match row.stop {
                    Some(Stop::Back | Stop::Continue | Stop::AsWritten(_)) => {}
                    Some(Stop::Reading(_)) | None
                        if row.cells.iter().all(|cell| is_a_rule(cell)) => {}
                    Some(Stop::Reading(_)) | None => {
                        page.spoken.push(Spoken::Words(row.cells.join(": ")));
                    }
                    Some(stop) => page.push(numbered(stop, row, heads, &state.language)),
                },
                other => page.spoken.extend(words_of(other).map(Spoken::Words)),
            }
        }
        page.kind = kind_of(state, page.kind);
        page.enter = enter_of(state, &page.rows);
        page
    }

    /// Whether there is an answer to the question.
    pub(super) fn is_answered(&self) -> bool {
        !self.now.is_empty() || self.rows.iter().any(|row| row.is_on)
    }

    fn push(&mut self, row: Numbered) {
        self.spoken.push(Spoken::Row(self.rows.len()));
        self.rows.push(row);
    }

    /// What can be typed on this page, in a sentence or two.
    pub(super) fn instructions(&self, state: &State, listing: &Listing) -> Vec<String> {
        let language = &state.language;
        let is_answered = self.is_answered();
        let id = match self.kind {
            Kind::Words if self.has_offers_open => "plain-ask-day",
            Kind::Words if self.is_kept_by_enter => "plain-keep",
            Kind::Words if !self.rows.is_empty() => "plain-ask-offered",
            Kind::Words => return Vec::new(),
            Kind::Lines => "plain-ask-lines",
            Kind::One if is_answered => "plain-ask-one-kept",
            Kind::One => "plain-ask-one",
            Kind::Several if is_answered => "plain-ask-several-kept",
            Kind::Several => "plain-ask-several",
            Kind::Ticks => "plain-ask-ticks",
            Kind::List if matches!(self.rows.first(), Some(row) if is_entry(row)) => {
                "plain-ask-list"
            }
            Kind::List | Kind::Rows if listing.count() > 0 => "plain-ask-rows",
            Kind::List | Kind::Rows => "plain-ask-nothing",
        };
        let mut said = vec![language.text(id)];
        match &self.enter {
            Enter::Choose(stop, words) if *stop != Stop::Continue => {
                let at = self.rows.iter().position(|row| row.stop == *stop);
                let words = Arg::Words(words);
                said.push(match at.filter(|_| self.rows.len() > 1) {
                    Some(at) => language.fill(
                        "plain-enter-number",
                        &[("number", Arg::Count(at + 1)), ("words", words)],
                    ),
                    None => language.fill("plain-enter", &[("words", words)]),
                });
            }
            Enter::Back if matches!(self.kind, Kind::Rows | Kind::List) => {
                said.push(language.text("plain-enter-back"));
            }
            Enter::Choose(..) | Enter::Accept | Enter::Back => {}
        }
        vec![said.join(" ")]
    }
}

/// Whether a line is only drawn, which would be read out sign by sign.
fn is_a_rule(line: &str) -> bool {
    let line = line.trim();
    line.len() > 2 && line.chars().all(|c| matches!(c, '-' | '=' | '_'))
}

fn is_entry(row: &Numbered) -> bool {
    matches!(row.stop, Stop::Entry(_))
}

/// Whether something on the page is part of a question.
fn belongs(entry: &Entry, at: usize) -> bool {
    let stop = match entry {
        Entry::Box(stop, _) => Some(*stop),
        Entry::Row(row) => row.stop,
        _ => None,
    };
    stop.and_then(question_of) == Some(at)
}

/// "Now: about 3 weeks ago. Press Enter to keep it."
fn now(words: &str, language: &Language) -> String {
    language.fill("plain-now", &[("words", Arg::Words(words))])
}

fn words_of(entry: &Entry) -> Option<String> {
    match entry {
        Entry::Heading(words)
        | Entry::Group(words)
        | Entry::Text(words)
        | Entry::Hint(words)
        | Entry::Reads(words)
        | Entry::Line(words) => Some(words.clone()),
        Entry::HeadingBeside(words, beside) => Some(format!("{words} {beside}")),
        Entry::Gap | Entry::Problem(_) | Entry::Box(..) | Entry::Row(_) => None,
    }
}

/// A row as it is read: its columns one after the other, an empty one with its name.
fn numbered(stop: Stop, row: &Row, heads: &[String], language: &Language) -> Numbered {
    let not_given = language.text("list-not-given");
    let cells = row
        .cells
        .iter()
        .enumerate()
        .map(|(at, cell)| match heads.get(at) {
            Some(head) if *cell == not_given => format!("{head}: {cell}"),
            Some(_) | None => cell.clone(),
        });
    let cells: Vec<String> = cells.filter(|cell| !cell.is_empty()).collect();
    let is_on = matches!(
        row.mark,
        Mark::Radio(Tick::On, _)
            | Mark::Check(Tick::On, _)
            | Mark::Other(Tick::On)
            | Mark::Tick(Tick::On)
    );
    Numbered {
        stop,
        name: cells.first().cloned().unwrap_or_default(),
        words: cells.join(if matches!(stop, Stop::Answer(_)) {
            ": "
        } else {
            ", "
        }),
        is_on,
    }
}

fn kind_of(state: &State, kind: Kind) -> Kind {
    match &state.view.screen {
        Screen::Many(_) => kind,
        Screen::Board(..) => Kind::Ticks,
        Screen::Ask(place) if place.list().is_some() => Kind::List,
        Screen::Ask(_)
        | Screen::Choose
        | Screen::Tasks
        | Screen::Check
        | Screen::Make
        | Screen::Done
        | Screen::Reading
        | Screen::Help(_)
        | Screen::GoTo
        | Screen::Broken(_)
        | Screen::Closing
        | Screen::Hidden => Kind::Rows,
    }
}

/// What Enter alone does on a page of rows: whatever goes on from it, but never what writes a file or takes something away.
fn enter_of(state: &State, rows: &[Numbered]) -> Enter {
    let stops = state.shown.stops();
    if stops.contains(&Stop::Continue) {
        return Enter::Choose(Stop::Continue, String::new());
    }
    let row = |stop: Stop| rows.iter().find(|row| row.stop == stop);
    let choose = |row: &Numbered| Enter::Choose(row.stop, row.name.clone());
    let usual = [
        Stop::Finished,
        Stop::Later,
        Stop::NextPart,
        Stop::ToList,
        Stop::Stay,
        Stop::AllParts,
    ];
    if let Some(found) = usual.into_iter().find_map(row) {
        return choose(found);
    }
    let is_offered = match state.view.screen {
        Screen::Tasks => true,
        Screen::Choose => state
            .people
            .first()
            .is_none_or(|card| matches!(card.answers, Answers::Read(_))),
        _ => false,
    };
    match row(state.view.focus).filter(|_| is_offered) {
        Some(found) => choose(found),
        None => Enter::Back,
    }
}
