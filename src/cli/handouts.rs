//! The commands that write a further paper: letters, and what else goes along to the visit.

use std::path::{Path, PathBuf};

use super::Bench;
use super::command::HandoutOrder;
use super::desk::free_name;
use super::failure::{Failure, print, tell};
use super::paper::{bytes_of, write};
use crate::language::Arg;
use crate::profile::Profile;
use crate::sheet::{self, Handout, Laid, Nothing, Style, file_name};

/// `previsit letters PERSON` and its like: a PDF, or plain text where the file's name ends in .txt.
///
/// A name that was not chosen by the person never takes the place of an older file, and is printed.
pub(super) fn make(bench: &Bench, order: &HandoutOrder) -> Result<(), Failure> {
    let profile = match &order.person {
        Some(person) => bench.answers(person)?,
        None => Profile::default(),
    };
    let file = match &order.file {
        Some(file) => file.clone(),
        None => suggested(bench, order.handout, &profile),
    };
    let bytes = match contents(bench, order, &profile, &file)? {
        Ok(bytes) => bytes,
        Err(nothing) => {
            tell(&bench.language.text(nothing.id()));
            return Ok(());
        }
    };
    write(bench, &file, &bytes)?;
    if order.file.is_some() {
        return Ok(());
    }
    print(&format!("{}\n", file.display()), &bench.language)
}

/// A name that is still free, in the folder where the person is.
fn suggested(bench: &Bench, handout: Handout, profile: &Profile) -> PathBuf {
    let name = file_name(handout.key(), profile, bench.today);
    free_name(Path::new(&name))
}

/// What the file holds, or why there is nothing to write.
fn contents(
    bench: &Bench,
    order: &HandoutOrder,
    profile: &Profile,
    file: &Path,
) -> Result<Result<Vec<u8>, Nothing>, Failure> {
    let (day, language) = (bench.today, &bench.language);
    let ending = file
        .extension()
        .map(|ending| ending.to_string_lossy().to_lowercase());
    match ending.as_deref() {
        Some("pdf") => {
            let style = Style::new(order.paper, order.letters);
            match sheet::lay_out_handout(order.handout, profile, day, &style, language) {
                Ok(laid) => pdf(bench, order.handout, &laid).map(Ok),
                Err(nothing) => Ok(Err(nothing)),
            }
        }
        Some("txt") => {
            let text = sheet::plain_handout(order.handout, profile, day, language);
            Ok(text.map(String::into_bytes))
        }
        Some(_) | None => {
            let file = file.display().to_string();
            let args = [("file", Arg::Words(&file))];
            Err(Failure::wrong_use("cli-ending-paper", &args, language))
        }
    }
}

fn pdf(bench: &Bench, handout: Handout, laid: &Laid) -> Result<Vec<u8>, Failure> {
    if let Some(remark) = sheet::remark(handout, laid.outcome().pages, &bench.language) {
        tell(&remark);
    }
    bytes_of(bench, laid)
}
