//! The full-screen wizard as a person meets it, without a terminal: what each page shows, what keys do, what is kept.
//!
//! ```text
//! world      a folder on a disk that can be full, a printer, a clock that stands still
//! sitting    someone at the keyboard: presses keys, looks at the screen
//! looks      what the screen shows, as text and styles
//! screens    a picture of each page in three sizes (snapshots)
//! pages      every page there can be
//! rules      what holds on all of them
//! handouts   further papers beside the sheet
//! journeys   scripts of keys in plain files, and what stands in the saved file afterwards
//! laws       random keys: nothing breaks, nothing is lost
//! long       ten thousand letters at once
//! keys       the table of keys
//! few_keys   a nurse who counts the keys
//! lines      someone who talks with the wizard in plain lines
//! talks      whole talks, word for word
//! both       the full screen and the lines ask the same
//! chatter    random lines
//! ```

mod both;
mod chatter;
mod few_keys;
mod handouts;
mod journeys;
mod keys;
mod laws;
mod lines;
mod long;
mod looks;
mod pages;
mod rules;
mod screens;
mod sitting;
mod talks;
mod world;
