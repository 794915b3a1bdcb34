//! Everything the wizard knows at a moment: whose answers are open, which page shows, what is typed, what was said last.

use jiff::civil::Date;

use super::editor::Editor;
use super::screenful::{Focus, Screenful, Stop};
use crate::ask::board::Page as Board;
use crate::ask::dates::words::DateWords;
use crate::ask::one_line::LineWords;
use crate::ask::place::{Node, Place};
use crate::ask::read::Around;
use crate::language::{Arg, Language};
use crate::profile::Profile;
use crate::profile::text::Lines;
use crate::store::{Person, StoreError};

/// The wizard's state; drawing reads it, only `update` changes it.
#[derive(Debug)]
pub struct State {
    /// The words of the screen.
    pub language: Language,
    /// The words of dates, split up once.
    pub dates: DateWords,
    /// The words of a medicine on one line.
    pub line_words: LineWords,
    /// The day the wizard was started.
    pub today: Date,
    /// The people on this computer.
    pub people: Vec<Card>,
    /// Whose answers are open.
    pub open: Option<Open>,
    /// The page that shows.
    pub view: View,
    /// The pages behind it, for Esc.
    pub trail: Vec<View>,
    /// What is typed on this page, a box each.
    pub boxes: Vec<Draft>,
    /// The line above the keys.
    pub message: Option<String>,
    /// Whether the answers are on the disk.
    pub saved: Saved,
    /// One question a page, or all boxes of a part.
    pub pages: PageStyle,
    /// Choices of the page "Make the sheet".
    pub make: super::make::Make,
    /// What the page says, made anew by `update` after each change.
    pub shown: Screenful,
    /// Whether the wizard is to close.
    pub leaving: Leaving,
    /// The folder in which files are suggested.
    pub folder: std::path::PathBuf,
}

/// A person in the list of the first page.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// How the store knows the person.
    pub id: String,
    /// The answers, or why they could not be read.
    pub answers: Answers,
}

/// The answers of a person in the list.
#[derive(Debug, Clone, PartialEq)]
pub enum Answers {
    /// They were read.
    Read(Box<Profile>),
    /// The file is broken; it can be put aside.
    Broken(Trouble),
    /// The file is left as it is: made by a newer version, or out of reach.
    Refused(Trouble),
}

/// What is wrong with a file or a disk, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// What happened, in a sentence.
    pub what: String,
    /// What to do, in a sentence.
    pub advice: String,
    /// The same in a corner of the screen: "Not saved: disk full".
    pub corner: String,
}

impl Trouble {
    /// What the store says, in words.
    pub fn of(error: &StoreError, language: &Language) -> Self {
        let (id, args) = error.message();
        let args: Vec<(&str, Arg<'_>)> = args
            .iter()
            .map(|(name, words)| (*name, Arg::Words(words)))
            .collect();
        let corner = format!("{id}.corner");
        Self {
            what: language.fill(id, &args),
            advice: language.fill(&format!("{id}.advice"), &args),
            corner: if language.has(&corner) {
                language.fill(&corner, &args)
            } else {
                language.text("not-saved")
            },
        }
    }

    /// What happened and what to do, in one line.
    pub fn sentences(&self) -> String {
        format!("{} {}", self.what, self.advice)
    }
}

impl Card {
    /// A person of the store as the first page shows one.
    pub fn of(person: Person, language: &Language) -> Self {
        Self {
            id: person.id.to_string(),
            answers: match person.state {
                Ok(profile) => Answers::Read(Box::new(profile)),
                Err(error) if error.is_broken_file() => {
                    Answers::Broken(Trouble::of(&error, language))
                }
                Err(error) => Answers::Refused(Trouble::of(&error, language)),
            },
        }
    }
}

/// The answers of one person, with all their earlier states since they were opened.
#[derive(Debug)]
pub struct Open {
    /// How the store knows the person; nothing before the first save.
    pub id: Option<String>,
    /// The answers.
    pub profile: Profile,
    /// Earlier answers, each with the page on which they were changed.
    pub undo: Vec<(Profile, View)>,
    /// Answers that were undone.
    pub redo: Vec<(Profile, View)>,
}

/// A page with its focus.
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    /// Which page.
    pub screen: Screen,
    /// Where the cursor stands.
    pub focus: Stop,
}

/// The pages of the wizard.
#[derive(Debug, Clone, PartialEq)]
pub enum Screen {
    /// Who is the visit for?
    Choose,
    /// What do you want to do next?
    Tasks,
    /// A question, a list, or the page after the last question.
    Ask(Place),
    /// Type or paste one entry per line, for the list of this page.
    Many(Place),
    /// Entries to choose instead of typing them, for the list of this page.
    Board(Place, Board),
    /// Check your answers.
    Check,
    /// Make the sheet.
    Make,
    /// The sheet was made.
    Done,
    /// The sheet, to read.
    Reading,
    /// Help for the page below.
    Help(Box<Screen>),
    /// Go to any part, question or action.
    GoTo,
    /// The answers of this person cannot be read; the file can be put aside.
    Broken(usize),
    /// Ctrl+C may have meant "copy".
    Closing,
    /// Nothing of the person is seen, for when someone looks over the shoulder.
    Hidden,
}

/// What is typed in a box, and whether its page has already said what is wrong with it.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The text.
    pub editor: Editor,
    /// The text that was already answered with a problem.
    pub told: Option<String>,
}

/// Whether the answers are on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saved {
    /// Nothing was to be saved yet.
    Nothing,
    /// Saved at this time, such as "14:02".
    At(String),
    /// Not saved, and why.
    Failed(Trouble),
}

/// One question a page, or all boxes of a part on one page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageStyle {
    /// One question a page.
    One,
    /// All boxes.
    All,
}

/// Whether the wizard is to close.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaving {
    /// It stays.
    No,
    /// It closes.
    Yes,
}

impl State {
    /// A wizard that has just started: the list of people, nothing open.
    pub fn new(language: Language, today: Date, people: Vec<Card>) -> Self {
        let dates = DateWords::new(&language);
        let line_words = LineWords::new(&language);
        let focus = if people.is_empty() {
            Stop::NewPerson
        } else {
            Stop::Person(0)
        };
        let mut state = Self {
            language,
            dates,
            line_words,
            today,
            people,
            open: None,
            view: View {
                screen: Screen::Choose,
                focus,
            },
            trail: Vec::new(),
            boxes: Vec::new(),
            message: None,
            saved: Saved::Nothing,
            pages: PageStyle::One,
            make: super::make::Make::default(),
            shown: Screenful::default(),
            leaving: Leaving::No,
            folder: std::path::PathBuf::new(),
        };
        super::update::settle(&mut state);
        state
    }

    /// The open answers; an empty profile when nobody is open.
    pub fn profile(&self) -> &Profile {
        static NOBODY: std::sync::LazyLock<Profile> = std::sync::LazyLock::new(Profile::default);
        self.open.as_ref().map_or(&NOBODY, |open| &open.profile)
    }

    /// What reading a text depends on.
    pub fn around(&self) -> Around<'_> {
        Around {
            today: self.today,
            born: self.profile().visit.birth_date.given(),
            dates: &self.dates,
            language: &self.language,
        }
    }

    /// What kind of thing has the focus; known without building the page.
    pub fn focus(&self) -> Focus {
        let Stop::Box(at) = self.view.focus else {
            return Focus::Row;
        };
        match self.boxes.get(at).map(|draft| draft.editor.lines()) {
            Some(Lines::One) => Focus::Line,
            Some(Lines::Many) => Focus::Lines,
            None => Focus::Row,
        }
    }

    /// The message of this id.
    pub fn text(&self, id: &str) -> String {
        self.language.text(id)
    }

    /// The part or entry whose page shows.
    pub fn node(&self) -> Option<&Node> {
        match &self.view.screen {
            Screen::Ask(place) | Screen::Many(place) | Screen::Board(place, _) => Some(&place.node),
            Screen::Choose
            | Screen::Tasks
            | Screen::Check
            | Screen::Make
            | Screen::Done
            | Screen::Reading
            | Screen::Help(_)
            | Screen::GoTo
            | Screen::Broken(_)
            | Screen::Closing
            | Screen::Hidden => None,
        }
    }
}
