//! What can happen: something the person did, or something that came back from the disk or the printer.

use std::path::PathBuf;

use super::editor::Stroke;
use super::screenful::Stop;
use super::state::{Card, Trouble};
use crate::sheet::Outcome;

/// Something that happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Choose the marked thing.
    Choose,
    /// Back one step.
    Back,
    /// To the row above.
    Up,
    /// To the row below.
    Down,
    /// To the next thing.
    Next,
    /// To the previous thing.
    Previous,
    /// A screen up.
    PageUp,
    /// A screen down.
    PageDown,
    /// Tick the marked row, or write a space.
    Space,
    /// A character was typed.
    Type(char),
    /// Text was pasted.
    Paste(String),
    /// A move or a deletion in a box.
    Stroke(Stroke),
    /// The text of the marked box is to be this one.
    Rewrite(String),
    /// Put the cursor there, and do nothing else.
    Focus(Stop),
    /// Past the question that has the cursor, whose answer stays as it is.
    Pass,
    /// Take the answer to this question back, and stay.
    Clear,
    /// Add a row.
    Add,
    /// Remove the marked row.
    Remove,
    /// Move the marked row up.
    MoveUp,
    /// Move the marked row down.
    MoveDown,
    /// Take the last change back.
    Undo,
    /// Make it again.
    Redo,
    /// Help.
    Help,
    /// Go to any place.
    GoTo,
    /// One question a page, or all boxes.
    TogglePages,
    /// Make the sheet.
    Sheet,
    /// Say that everything is saved.
    SayingSaved,
    /// Show nothing of the person until someone goes on.
    Hide,
    /// Save and close.
    Close,
    /// Close, or copy: Ctrl+C.
    Interrupt,
    /// A place on the screen was clicked.
    Click(Stop),
    /// The terminal or the system wants the program to end: keep what is typed and close.
    Terminate,
    /// Time to try again what did not work.
    Retry,
    /// The answers were saved.
    Saved {
        /// How the store knows the person.
        id: String,
        /// When, such as "14:02".
        time: String,
    },
    /// The answers could not be saved, for this reason.
    NotSaved(Trouble),
    /// The people on this computer.
    People(Vec<Card>),
    /// The printers of this computer.
    Printers(Vec<String>),
    /// How the sheet would come out.
    Measured(Outcome),
    /// Something was made or sent; these words say what.
    Made {
        /// What was done.
        words: String,
        /// The file it made.
        file: Option<PathBuf>,
    },
    /// Something worked or did not; these words say so.
    Say(String),
}
