//! Help that is looked for: the commands, the keys, what makes the program usable for everyone, a manual page, completions.

use std::io;

use clap::Command as Clap;
use clap_complete::Shell;
use unicode_width::UnicodeWidthStr;

use super::command::definition;
use super::failure::{Failure, print};
use crate::interview::keys;
use crate::interview::wrap::wrap;
use crate::language::{Arg, Language};
use crate::linear;

/// Lines of help are not wider than this.
const COLUMNS: usize = 78;

/// What help is about: nothing, a topic, or a command.
pub(super) fn help(about: &str, language: &Language) -> Result<(), Failure> {
    let text = match about {
        "" => definition(language).render_help().to_string(),
        "keys" => keys_and_commands(language),
        "accessibility" => paragraphs(&language.text("help-accessibility")),
        command => {
            let mut all = definition(language);
            let Some(found) = all.find_subcommand_mut(command) else {
                let about = [("topic", Arg::Words(about))];
                return Err(Failure::wrong_use("cli-no-help", &about, language));
            };
            found.render_help().to_string()
        }
    };
    print(&text, language)
}

/// The keys of the full screen, then the commands of plain mode.
fn keys_and_commands(language: &Language) -> String {
    let mut lines = vec![language.text("help-keys")];
    lines.extend(table(&keys::table(language)));
    lines.push(String::new());
    lines.push(language.text("help-commands"));
    let mut commands = linear::commands(language);
    commands.retain(|(sign, _)| !sign.is_empty());
    lines.extend(table(&commands));
    lines.join("\n") + "\n"
}

/// Two columns, the second one wrapped below itself.
fn table(rows: &[(String, String)]) -> Vec<String> {
    let widest = rows.iter().map(|(key, _)| key.width()).max().unwrap_or(0);
    let mut lines = Vec::new();
    for (key, words) in rows {
        let mut key = key.as_str();
        for part in wrap(words, COLUMNS - widest - 4) {
            let gap = " ".repeat(widest - key.width() + 2);
            lines.push(format!("  {key}{gap}{part}").trim_end().to_owned());
            key = "";
        }
    }
    lines
}

fn paragraphs(words: &str) -> String {
    let lines = words.lines().flat_map(|line| wrap(line, COLUMNS));
    lines.map(|line| line + "\n").collect()
}

/// The manual page.
pub(super) fn manual(language: &Language) -> Result<(), Failure> {
    let mut page = Vec::new();
    let made = clap_mangen::Man::new(whole(language)).render(&mut page);
    written(&made, &page, language)
}

/// What a shell needs to complete commands and options.
pub(super) fn completions(shell: Shell, language: &Language) -> Result<(), Failure> {
    let mut script = Vec::new();
    let made = clap_complete::Generator::try_generate(&shell, &built(whole(language)), &mut script);
    written(&made, &script, language)
}

/// The definition with the commands that the short help has no room for.
fn whole(language: &Language) -> Clap {
    let mut command = definition(language);
    let names: Vec<String> = command
        .get_subcommands()
        .map(|known| known.get_name().to_owned())
        .collect();
    for name in names {
        command = command.mut_subcommand(name, |found| found.hide(false));
    }
    for option in ["ascii", "high-contrast", "no-mouse", "version", "lang"] {
        command = command.mut_arg(option, |found| found.hide(false));
    }
    // The template of the short help is of no use on a page of its own.
    command.help_template("{about}").flatten_help(true)
}

fn built(mut command: Clap) -> Clap {
    command.set_bin_name("previsit");
    command.build();
    command
}

fn written(made: &io::Result<()>, text: &[u8], language: &Language) -> Result<(), Failure> {
    if made.is_err() {
        return Err(Failure::could_not("cli-not-printed", &[], language));
    }
    print(&String::from_utf8_lossy(text), language)
}
