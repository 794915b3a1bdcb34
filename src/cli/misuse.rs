//! A command that was not written as it should be: what is wrong with it, in our words, and what may have been meant.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::failure::Failure;
use crate::language::{Arg, Language};

impl Failure {
    /// What clap objects to.
    pub(super) fn misuse(error: &clap::Error, language: &Language) -> Self {
        let said = |kind| said(error, kind).unwrap_or_default();
        let value = said(ContextKind::InvalidValue);
        let choices = said(ContextKind::ValidValue);
        let id = match error.kind() {
            ErrorKind::InvalidSubcommand => "cli-use-command",
            ErrorKind::UnknownArgument => "cli-use-unknown",
            ErrorKind::InvalidValue if value.is_empty() && choices.is_empty() => "cli-use-missing",
            ErrorKind::InvalidValue if value.is_empty() => "cli-use-nothing",
            ErrorKind::InvalidValue => "cli-use-value",
            ErrorKind::MissingRequiredArgument => "cli-use-missing",
            _ => "cli-use",
        };
        let word = match error.kind() {
            ErrorKind::InvalidSubcommand => said(ContextKind::InvalidSubcommand),
            _ => said(ContextKind::InvalidArg),
        };
        let args = [
            ("word", Arg::Words(&word)),
            ("value", Arg::Words(&value)),
            ("choices", Arg::Words(&choices)),
        ];
        let mut failure = Self::wrong_use(id, &args, language);
        let meant = [
            ContextKind::SuggestedSubcommand,
            ContextKind::SuggestedArg,
            ContextKind::SuggestedValue,
        ];
        if let Some(meant) = meant.into_iter().find_map(|kind| self::said(error, kind)) {
            failure.advice = language.fill("cli-use-meant", &[("meant", Arg::Words(&meant))]);
        }
        failure
    }
}

/// What clap noted about an error; nothing when it noted nothing.
fn said(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(words) => Some(words.clone()),
        ContextValue::Strings(several) if !several.is_empty() => Some(several.join(", ")),
        _ => None,
    }
}
