//! The commands that bring answers in or describe them: import, demo, schema.

use std::path::Path;

use super::Bench;
use super::failure::{Failure, print};
use crate::language::Language;
use crate::store;

/// `previsit import FILE.json`: adds the person in the file and prints the id.
pub(super) fn import(bench: &Bench, file: &Path) -> Result<(), Failure> {
    let profile = bench
        .store
        .read(file)
        .map_err(|error| Failure::store(&error, &bench.language))?;
    bench.add(&profile)
}

/// `previsit demo`: adds the made-up person and prints the id.
pub(super) fn demo(bench: &Bench) -> Result<(), Failure> {
    bench.add(&crate::store::demo(bench.today))
}

/// `previsit schema`
pub(super) fn schema(language: &Language) -> Result<(), Failure> {
    let text = serde_json::to_string_pretty(&store::schema()).unwrap_or_default();
    print(&(text + "\n"), language)
}
