//! The commands that bring answers in or describe them: import, demo, schema.

use std::path::Path;

use super::Bench;
use super::failure::{Failure, print};
use crate::language::{Arg, Language};
use crate::sheet::{self, NoAnswers};
use crate::store;

/// `previsit import FILE`: adds the person in a .json file, or in a sheet that was saved with its answers; prints the id.
pub(super) fn import(bench: &Bench, file: &Path) -> Result<(), Failure> {
    let language = &bench.language;
    let refused = |error| Failure::store(&error, language);
    let bytes = bench.store.read_bytes(file).map_err(refused)?;
    let profile = if sheet::is_pdf(&bytes) {
        let answers = sheet::detach(&bytes, store::LIMIT).map_err(|why| {
            let id = match why {
                NoAnswers::Nothing => "cli-pdf-nothing",
                NoAnswers::Damaged => "cli-pdf-damaged",
                NoAnswers::TooLarge => "cli-pdf-too-large",
            };
            let shown = file.display().to_string();
            Failure::could_not(id, &[("file", Arg::Words(&shown))], language)
        })?;
        store::read_import(&answers, file).map_err(refused)?
    } else {
        store::read_import(&bytes, file).map_err(refused)?
    };
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
