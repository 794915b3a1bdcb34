//! `previsit` prepares a doctor's visit, and above all a second opinion: it asks, keeps the answers on this computer, and
//! prints a sheet that a doctor reads in a minute.
//!
//! # The house
//!
//! A room may import from the floors below it, never from the floor above, and sideways only where it is named here.
//! `tests/house.rs` reads every `use crate::` line and holds this table.
//!
//! ```text
//! floor 4   cli          arguments become one command; all the rest of the world is built here
//! floor 3   tui          the interview on a full screen: draw, lay, terminal, theme
//!           linear       the interview in plain lines: page, listing, command, reply, voice
//! floor 2   interview    the interview as it goes on: action, keys, state, update, effect, view
//! floor 1   ask          what is asked: sections, pages, questions; walk, read, review
//!           store        where answers and brought lists are kept: place, format, migrate, atomic, lists
//!           sheet        what is printed: document, compose, pedigree, text, layout, pdf       (may use ask)
//! floor 0   profile      what a person told us: plain typed values, no files, no clock
//!           vocabulary   lists of names, ours and brought ones, and how they are searched
//!           language     the words of a language
//! ```
//!
//! The same names stand on each floor: `profile/medicines.rs` is what a medicine is, `ask/sections/medicines.rs` how we
//! ask for it, `sheet/compose/medicines.rs` how it is printed, `assets/locales/en/medicines.ftl` in which words.
//!
//! # How data flows
//!
//! ```text
//! key -> keys::resolve -> Action -> update(&mut State) -> State -> view -> Screenful -> draw(&mut Sight) -> frame
//!                                      `-> Effect -> World -> Action
//! line -> linear::command, number or words -> Action -> the same -> Screenful -> lines
//! file -> store::format -> Profile -> ask::edit (undoable) -> atomic save
//! Profile -> sheet::compose -> Sheet -> text, or layout -> pages -> PDF
//! a list of names -> vocabulary::bring -> store::lists -> vocabulary, when a name is first asked for
//! ```

pub mod ask;
pub mod cli;
pub mod interview;
pub mod language;
pub mod linear;
pub mod profile;
pub mod sheet;
pub mod store;
pub mod tui;
pub mod vocabulary;
