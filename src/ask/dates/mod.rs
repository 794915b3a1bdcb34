//! Dates as people write them: read from their own words, and said again in words that stay true.
//!
//! ```text
//! words ─► fold ─► token ─► senses ─► range, open ─► single ─┬─► calendar, numeric   27 3 1955, march 2019, the 80s
//!                                                            ├─► relative, length    3 weeks ago, last spring, T-2W
//!                                                            └─► age                 when I was 12
//! ```
//!
//! **Why** not a date crate: those that read English (interim, chrono-english, `two_timer`) give one instant, and lose
//! "about" and "some time in 2019". **Why** a choice of meanings per word instead of a grammar per language: the
//! order of words differs (`vor 3 Wochen`, `3 tygodnie temu`), their meanings do not, so a language is only data.

mod age;
mod calendar;
mod feast;
mod fold;
mod guess;
mod length;
mod numeric;
mod open;
mod part;
mod range;
pub mod read;
mod relative;
pub mod say;
mod sense;
mod single;
mod token;
pub mod words;

pub use read::{Reading, Why, read};
pub use say::{echo, say};
pub use words::DateWords;
