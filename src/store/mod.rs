//! Where answers are kept: on this computer, in one folder, for its owner only.
//!
//! ```text
//! place     where the home is, and how its folders and files are named
//! people    list, load, save, add, remove, put aside: what the rest of the program uses
//! person    one person in it, and how to find one by name
//! lists     lists of names that were brought; list_name is what one may be called
//! format    the text of a file; strict reads its JSON, migrate its older versions, border makes its words safe
//! atomic    saving whole or not at all
//! disk      every call that touches a file
//! demo      the made-up person
//! schema    the file's description for other programs
//! error     what can go wrong, and what to do
//! ```

pub mod atomic;
pub mod border;
pub mod demo;
pub mod disk;
pub mod error;
pub mod format;
pub mod list_name;
pub mod lists;
pub mod migrate;
pub mod people;
pub mod person;
pub mod place;
pub mod schema;
pub mod strict;

pub use demo::demo;
pub use error::StoreError;
pub use format::{LIMIT, read as read_import, write as write_export};
pub use list_name::{BUILT_IN, ListName};
pub use people::Store;
pub use person::{Found, Person, PersonId, find};
pub use place::Home;
pub use schema::schema;
