//! The commands that give the sheet: show it as text, export it as PDF, text or JSON.

use std::path::Path;

use super::Bench;
use super::command::Order;
use super::failure::{Failure, print, tell};
use crate::language::Arg;
use crate::profile::Profile;
use crate::sheet::{self, Audience, Choices, Laid, Style};
use crate::store::{self, StoreError, atomic, disk::RealDisk};

/// `previsit show PERSON`
pub(super) fn show(bench: &Bench, person: &str) -> Result<(), Failure> {
    let profile = bench.answers(person)?;
    let choices = Choices::all(Audience::Both, bench.today);
    print(
        &sheet::plain(&profile, &choices, &bench.language),
        &bench.language,
    )
}

/// `previsit export PERSON --to FILE`: the ending of the file says what it becomes.
pub(super) fn export(bench: &Bench, order: &Order) -> Result<(), Failure> {
    let profile = bench.answers(&order.person)?;
    let ending = order
        .file
        .extension()
        .map(|ending| ending.to_string_lossy().to_lowercase());
    if order.with_answers && ending.as_deref() != Some("pdf") {
        return Err(Failure::wrong_use(
            "cli-answers-in-pdf",
            &[],
            &bench.language,
        ));
    }
    let bytes = match ending.as_deref() {
        Some("pdf") => pdf(bench, order, &profile)?,
        Some("txt") => {
            let choices = choices(bench, order);
            sheet::plain(&profile, &choices, &bench.language).into_bytes()
        }
        Some("json") => store::write_export(&profile).into_bytes(),
        Some(_) | None => {
            let file = order.file.display().to_string();
            return Err(Failure::wrong_use(
                "cli-ending",
                &[("file", Arg::Words(&file))],
                &bench.language,
            ));
        }
    };
    write(bench, &order.file, &bytes)
}

fn choices(bench: &Bench, order: &Order) -> Choices {
    Choices {
        without: order.without,
        private: order.private,
        ..Choices::all(order.audience, bench.today)
    }
}

fn pdf(bench: &Bench, order: &Order, profile: &Profile) -> Result<Vec<u8>, Failure> {
    let style = Style::new(order.paper, order.letters);
    let laid = sheet::lay_out(profile, &choices(bench, order), &style, &bench.language);
    let laid = if order.with_answers {
        tell(&bench.language.text("cli-with-answers"));
        let shared = sheet::share(profile, &choices(bench, order));
        laid.with_answers(store::write_export(&shared).into_bytes())
    } else {
        laid
    };
    bytes_of(bench, &laid)
}

/// The PDF; what the person must know about it is told on standard error.
pub(super) fn bytes_of(bench: &Bench, laid: &Laid) -> Result<Vec<u8>, Failure> {
    for warning in laid.outcome().warnings(&bench.language) {
        tell(&warning);
    }
    laid.pdf()
        .map_err(|_| Failure::could_not("cli-no-pdf", &[], &bench.language))
}

/// Writes a file for the person.
pub(super) fn write(bench: &Bench, file: &Path, bytes: &[u8]) -> Result<(), Failure> {
    atomic::write(&RealDisk, file, bytes).map_err(|error| {
        let error = StoreError::NotSaved {
            file: file.into(),
            trouble: error.into(),
        };
        Failure::file(&error, file, &bench.language)
    })
}
