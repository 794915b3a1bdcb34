//! What is asked: parts, pages and questions as data, and everything that screen, plain mode and paper share about them.
//!
//! The full-screen wizard and the plain mode walk the same pages and make the same edits; neither holds a question of
//! its own.

pub mod amounts;
pub mod board;
pub mod dates;
pub mod edit;
pub mod follow;
pub mod form;
pub mod guard;
pub mod kin;
pub mod offers;
pub mod one_line;
pub mod place;
pub mod read;
pub mod review;
pub mod sections;
pub mod sentence;
pub mod sold;
pub mod walk;
pub mod words;
