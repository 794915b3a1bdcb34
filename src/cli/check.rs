//! `previsit check`: what there is to look at before the sheet is made, a line a finding.

use std::path::Path;
use std::process::ExitCode;

use super::Bench;
use super::desk::is_there;
use super::failure::{Failure, print};
use crate::ask::review::review;
use crate::language::Arg;
use crate::profile::Profile;

/// There is something to look at: a script can tell it from a form that is complete.
const TO_LOOK_AT: u8 = 3;

/// `previsit check PERSON`
pub(super) fn check(bench: &Bench, person: &str) -> Result<ExitCode, Failure> {
    let profile = bench.answers(person)?;
    let language = &bench.language;
    let mut lines: Vec<(String, String)> = review(&profile, bench.today, language)
        .into_iter()
        .map(|finding| {
            let part = format!("part-{}", finding.place.node.part().name);
            (language.text(&part), finding.sentence)
        })
        .collect();
    lines.extend(files(bench, &profile));
    if lines.is_empty() {
        print(&(language.text("cli-check-clear") + "\n"), language)?;
        return Ok(ExitCode::SUCCESS);
    }
    let colon = language.text("sheet-colon");
    let text = lines
        .into_iter()
        .map(|(part, sentence)| format!("{part}{colon}{sentence}\n"));
    print(&text.collect::<String>(), language)?;
    Ok(ExitCode::from(TO_LOOK_AT))
}

/// Papers whose file is no longer where the person said; the review itself touches no file.
fn files(bench: &Bench, profile: &Profile) -> Vec<(String, String)> {
    let language = &bench.language;
    let records = profile.records.records.entries.iter();
    let named = records.filter_map(|record| Some((record, record.file.given()?)));
    let missing = named.filter(|(_, file)| !is_there(Path::new(file.0.trim())));
    missing
        .map(|(record, file)| {
            let what = record.what.given().map_or_else(
                || language.text("list-records-records.entry"),
                |what| what.0.clone(),
            );
            let args = [("name", Arg::Words(&what)), ("file", Arg::Words(&file.0))];
            (
                language.text("part-records"),
                language.fill("review-no-file", &args),
            )
        })
        .collect()
}
