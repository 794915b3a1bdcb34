//! What the wizard asks of the world outside: save, print, write a file. Nothing else in this room touches the world.

use std::path::{Path, PathBuf};

use super::action::Action;
use super::state::{Card, State, Trouble};
use crate::language::{Arg, Language};
use crate::profile::Profile;
use crate::sheet::{self, Audience, Choices, Handout, Letters, PaperSize, Style};
use crate::store;

/// Something to be done outside the wizard's state.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Save the open answers.
    Save,
    /// Read the list of people again.
    People,
    /// Put the broken file of this person aside.
    SetAside(String),
    /// Find the printers.
    Printers,
    /// Count the pages of the sheet.
    Measure,
    /// Write the sheet into a file.
    Export(Kind),
    /// Write a further paper into a file beside the sheet.
    Handout(Handout),
    /// Print the sheet on this printer.
    Print(String),
    /// Look whether a file that the person named is there.
    LookFor(PathBuf),
    /// Open a file in the viewer.
    View(PathBuf),
}

/// What kind of file the sheet becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A PDF.
    Pdf,
    /// Plain text.
    Text,
}

/// The world as the wizard sees it: disk, clock, printers. A test has one of its own.
///
/// Whatever comes back as an error is ready to be shown.
pub trait World {
    /// The people on this computer, and whose answers were saved last.
    fn people(&mut self, language: &Language) -> Vec<Card>;

    /// Saves answers; a person without an id is new. Gives the id and the time, such as "14:02".
    fn save(
        &mut self,
        id: Option<&str>,
        profile: &Profile,
        language: &Language,
    ) -> Result<(String, String), Trouble>;

    /// Puts a broken file aside; gives the place where it lies now.
    fn set_aside(&mut self, id: &str, language: &Language) -> Result<PathBuf, String>;

    /// Writes a file for the person, such as a PDF; an existing file is not overwritten but a number is added.
    fn write(&mut self, path: &Path, bytes: &[u8], language: &Language) -> Result<PathBuf, String>;

    /// The printers of this computer, the usual one first.
    fn printers(&mut self) -> Vec<String>;

    /// Sends a PDF to a printer.
    fn print(&mut self, printer: &str, pdf: &[u8], language: &Language) -> Result<(), String>;

    /// Whether there is a file of this name; one without a folder is looked for in the person's own.
    fn has_file(&mut self, path: &Path) -> bool;

    /// Opens a file in the viewer of this computer.
    fn view(&mut self, path: &Path, language: &Language) -> Result<(), String>;
}

/// Does what was asked for; the action says how it went.
pub fn run(effect: &Effect, state: &State, world: &mut dyn World) -> Action {
    let language = &state.language;
    match effect {
        Effect::Save => save(state, world),
        Effect::People => Action::People(world.people(language)),
        Effect::SetAside(id) => match world.set_aside(id, language) {
            Ok(path) => Action::Say(set_aside_words(&path, language)),
            Err(sentence) => Action::Say(sentence),
        },
        Effect::Printers => Action::Printers(world.printers()),
        Effect::Measure => measure(state),
        Effect::Export(kind) => export(*kind, state, world),
        Effect::Handout(handout) => write_handout(*handout, state, world),
        Effect::Print(printer) => print(printer, state, world),
        Effect::LookFor(path) => Action::Say(language.text(if world.has_file(path) {
            "record-file-there"
        } else {
            "record-file-missing"
        })),
        Effect::View(path) => match world.view(path, language) {
            Ok(()) => Action::Say(language.text("make-opened")),
            Err(sentence) => Action::Say(sentence),
        },
    }
}

fn save(state: &State, world: &mut dyn World) -> Action {
    let Some(open) = &state.open else {
        return Action::Retry;
    };
    match world.save(open.id.as_deref(), &open.profile, &state.language) {
        Ok((id, time)) => Action::Saved { id, time },
        Err(trouble) => Action::NotSaved(trouble),
    }
}

fn set_aside_words(path: &Path, language: &Language) -> String {
    let shown = path.display().to_string();
    language.fill("choose-set-aside", &[("file", Arg::Words(&shown))])
}

/// The choices of the page "Make the sheet" as the sheet knows them.
pub fn choices(state: &State) -> Choices {
    let audience = Audience::ALL[state.make.audience.min(2)];
    Choices {
        without: state.make.without,
        private: state.make.private,
        ..Choices::all(audience, state.today)
    }
}

/// The paper and the letters that were chosen.
pub fn style(state: &State) -> Style {
    Style::new(
        PaperSize::ALL[state.make.paper.min(1)],
        Letters::ALL[state.make.letters.min(1)],
    )
}

fn lay_out(state: &State) -> sheet::Laid {
    sheet::lay_out(
        state.profile(),
        &choices(state),
        &style(state),
        &state.language,
    )
}

/// The sheet as it is saved: with the answers, where that was chosen.
fn to_keep(state: &State) -> sheet::Laid {
    let laid = lay_out(state);
    if !state.make.with_answers {
        return laid;
    }
    let shared = sheet::share(state.profile(), &choices(state));
    laid.with_answers(store::write_export(&shared).into_bytes())
}

fn measure(state: &State) -> Action {
    Action::Measured(lay_out(state).outcome())
}

fn export(kind: Kind, state: &State, world: &mut dyn World) -> Action {
    let language = &state.language;
    let bytes = match kind {
        Kind::Pdf => match to_keep(state).pdf() {
            Ok(pdf) => pdf,
            Err(_) => return Action::Say(language.text("make-no-pdf")),
        },
        Kind::Text => sheet::plain(state.profile(), &choices(state), language).into_bytes(),
    };
    let path = match kind {
        Kind::Pdf => PathBuf::from(&state.make.file),
        Kind::Text => PathBuf::from(&state.make.file).with_extension("txt"),
    };
    match world.write(&path, &bytes, language) {
        Ok(file) => {
            let shown = file.display().to_string();
            let words = language.fill("make-saved", &[("file", Arg::Words(&shown))]);
            Action::Made {
                words,
                file: Some(file),
            }
        }
        Err(sentence) => Action::Say(sentence),
    }
}

/// Says what was saved, and what a person has to know who holds it; or why there is nothing to save.
fn write_handout(handout: Handout, state: &State, world: &mut dyn World) -> Action {
    let (profile, day, language) = (state.profile(), state.today, &state.language);
    let laid = match sheet::lay_out_handout(handout, profile, day, &style(state), language) {
        Ok(laid) => laid,
        Err(nothing) => return Action::Say(language.text(nothing.id())),
    };
    let Ok(pdf) = laid.pdf() else {
        return Action::Say(language.text("make-no-pdf"));
    };
    let name = sheet::file_name(handout.key(), profile, day);
    let path = PathBuf::from(&state.make.file).with_file_name(name);
    match world.write(&path, &pdf, language) {
        Ok(file) => {
            let shown = file.display().to_string();
            let saved = language.fill("make-saved", &[("file", Arg::Words(&shown))]);
            let remark = sheet::remark(handout, laid.outcome().pages, language);
            let words: Vec<String> = [saved].into_iter().chain(remark).collect();
            Action::Made {
                words: words.join("\n"),
                file: Some(file),
            }
        }
        Err(sentence) => Action::Say(sentence),
    }
}

fn print(printer: &str, state: &State, world: &mut dyn World) -> Action {
    let language = &state.language;
    let Ok(pdf) = lay_out(state).pdf() else {
        return Action::Say(language.text("make-no-pdf"));
    };
    match world.print(printer, &pdf, language) {
        Ok(()) => {
            let words = language.fill("make-printed", &[("printer", Arg::Words(printer))]);
            Action::Made { words, file: None }
        }
        Err(sentence) => Action::Say(sentence),
    }
}
