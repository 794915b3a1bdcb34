//! Which commands there are and how they are written; the one definition behind help, usage errors and the README.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command as Clap, value_parser};
use clap_complete::Shell;

use super::names::{self, Names};
use super::wizard::Wishes;
use crate::language::Language;
use crate::sheet::{Audience, Handout, Letters, PaperSize, Parts};
use crate::vocabulary::List;

/// What was asked for.
#[derive(Debug)]
pub(super) struct Asked {
    pub(super) command: Command,
    pub(super) home: Option<PathBuf>,
    pub(super) wishes: Wishes,
}

/// A command with its arguments.
#[derive(Debug, PartialEq)]
pub(super) enum Command {
    Wizard,
    New(String),
    List,
    Show(String),
    Check(String),
    Export(Order),
    Handout(HandoutOrder),
    Demo,
    Schema,
    Where,
    Remove(String),
    Import(PathBuf),
    Names(Names),
    Suggest(Suggest),
    Read(Reading, String),
    Help(String),
    Man,
    Completions(Shell),
}

/// What to offer for which words.
#[derive(Debug, PartialEq)]
pub(super) struct Suggest {
    pub(super) list: List,
    pub(super) words: String,
}

/// What kind of words are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    Date,
    Dose,
    Medicine,
}

impl Reading {
    /// All of them, in the order of the help.
    const ALL: [Self; 3] = [Self::Date, Self::Dose, Self::Medicine];

    /// Its name on the command line.
    const fn key(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Dose => "dose",
            Self::Medicine => "medicine",
        }
    }

    /// The message of its help.
    const fn about(self) -> &'static str {
        match self {
            Self::Date => "cli-read-date",
            Self::Dose => "cli-read-dose",
            Self::Medicine => "cli-read-medicine",
        }
    }
}

/// What to export, and how.
#[derive(Debug, PartialEq)]
pub(super) struct Order {
    pub(super) person: String,
    pub(super) file: PathBuf,
    pub(super) paper: PaperSize,
    pub(super) audience: Audience,
    pub(super) letters: Letters,
    pub(super) without: Parts,
    pub(super) private: bool,
    pub(super) with_answers: bool,
}

/// Which further paper to write, and how.
#[derive(Debug, PartialEq)]
pub(super) struct HandoutOrder {
    pub(super) handout: Handout,
    /// Nobody for a paper that is the same for everyone.
    pub(super) person: Option<String>,
    /// Nothing where the program chooses the name.
    pub(super) file: Option<PathBuf>,
    pub(super) paper: PaperSize,
    pub(super) letters: Letters,
}

/// The parts of the help, close together: all of it is to be seen at once in a window of 24 lines.
const HELP: &str = "\
{about}
{usage-heading} {usage}
Commands:
{subcommands}
{options}
{examples}";

/// The command line as clap knows it, in words of this language.
pub fn definition(language: &Language) -> Clap {
    let text = |id: &str| language.text(id);
    let person = || person_arg(language);
    let command = |name: &'static str| Clap::new(name).about(text(&format!("cli-{name}")));
    let export = command("export")
        .arg(person())
        .arg(
            Arg::new("to")
                .long("to")
                .value_name("FILE")
                .required(true)
                .value_parser(value_parser!(PathBuf))
                .help(text("cli-arg-to")),
        )
        .arg(paper_arg(language))
        .arg(
            Arg::new("for")
                .long("for")
                .value_name("WHO")
                .default_value("both")
                .value_parser(PossibleValuesParser::new(Audience::ALL.map(Audience::key)))
                .help(text("cli-arg-for")),
        )
        .arg(large_arg(language))
        .arg(
            Arg::new("without")
                .long("without")
                .value_name("PARTS")
                .value_delimiter(',')
                .value_parser(PossibleValuesParser::new(Parts::all()))
                .help(text("cli-arg-without")),
        )
        .arg(
            Arg::new("private")
                .long("private")
                .action(ArgAction::SetTrue)
                .help(text("cli-arg-private")),
        )
        .arg(
            Arg::new("with-answers")
                .long("with-answers")
                .action(ArgAction::SetTrue)
                .help(text("cli-arg-with-answers")),
        );
    let file = Arg::new("file")
        .value_name("FILE")
        .required(true)
        .value_parser(value_parser!(PathBuf))
        .help(text("cli-arg-file"));
    let name = Arg::new("name")
        .value_name("NAME")
        .required(true)
        .num_args(1..)
        .help(text("cli-arg-name"));
    Clap::new("previsit")
        .version(env!("CARGO_PKG_VERSION"))
        .about(text("cli-about"))
        .help_template(HELP.replace("{examples}", &text("cli-examples")))
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .args(usual_args(language))
        .arg(flag("plain", text("cli-arg-plain")))
        // The help of the terminal names them: `previsit help accessibility`.
        .arg(flag("ascii", text("cli-arg-ascii")).hide(true))
        .arg(flag("high-contrast", text("cli-arg-high-contrast")).hide(true))
        .arg(flag("no-mouse", text("cli-arg-no-mouse")).hide(true))
        .disable_version_flag(true)
        .subcommand(command("new").arg(name))
        .subcommand(command("list"))
        .subcommand(command("show").arg(person()))
        .subcommand(command("check").arg(person()))
        .subcommand(export)
        .subcommands(Handout::ALL.map(|handout| handout_command(handout, language)))
        .subcommand(command("import").arg(file))
        .subcommand(command("remove").arg(person()))
        .subcommand(read_command(command("read").hide(true), language))
        .subcommand(names::definition(command("names"), language))
        .subcommand(command("demo"))
        .subcommand(command("where"))
        // For other programs, like what follows it.
        .subcommand(command("schema").hide(true))
        .subcommand(suggest_command(language))
        .subcommands(help_commands(language))
}

/// Help on a topic, and what packages of the program are made with; they stand behind `--help` and in README.
fn help_commands(language: &Language) -> [Clap; 3] {
    let topic = Arg::new("topic")
        .value_name("TOPIC")
        .help(language.text("cli-arg-topic"));
    let shell = Arg::new("shell")
        .value_name("SHELL")
        .required(true)
        .value_parser(value_parser!(Shell))
        .help(language.text("cli-arg-shell"));
    [
        Clap::new("help")
            .about(language.text("cli-help"))
            .arg(topic),
        Clap::new("man").about(language.text("cli-man")),
        Clap::new("completions")
            .about(language.text("cli-completions"))
            .arg(shell),
    ]
    .map(|command| command.hide(true))
}

/// For scripts and tests, so it does not stand in the help of those who prepare a visit.
fn suggest_command(language: &Language) -> Clap {
    let list = Arg::new("list")
        .value_name("LIST")
        .required(true)
        .value_parser(PossibleValuesParser::new(List::ALL.map(List::key)))
        .help(language.text("cli-arg-list"));
    let words = Arg::new("text")
        .value_name("TEXT")
        .required(true)
        .num_args(1..)
        .help(language.text("cli-arg-text"));
    Clap::new("suggest")
        .about(language.text("cli-suggest"))
        .hide(true)
        .args([list, words])
}

/// A further paper: all of them are written in the same way.
fn handout_command(handout: Handout, language: &Language) -> Clap {
    let to = Arg::new("to")
        .long("to")
        .visible_alias("output")
        .value_name("FILE")
        .value_parser(value_parser!(PathBuf))
        .help(language.text("cli-arg-to-paper"));
    let about = language.text(&format!("cli-{}", handout.key()));
    let person = handout.is_about_a_person().then(|| person_arg(language));
    Clap::new(handout.key()).about(about).args(person).args([
        to,
        paper_arg(language),
        large_arg(language),
    ])
}

/// Reads words as the wizard does: a command for each kind.
fn read_command(read: Clap, language: &Language) -> Clap {
    let kinds = Reading::ALL.map(|kind| {
        let text = Arg::new("text")
            .value_name("TEXT")
            .required(true)
            .num_args(1..)
            .allow_hyphen_values(true)
            .help(language.text("cli-arg-text"));
        Clap::new(kind.key())
            .about(language.text(kind.about()))
            .arg(text)
    });
    read.subcommand_required(true).subcommands(kinds)
}

fn person_arg(language: &Language) -> Arg {
    Arg::new("person")
        .value_name("PERSON")
        .required(true)
        .help(language.text("cli-arg-person"))
}

fn paper_arg(language: &Language) -> Arg {
    Arg::new("paper")
        .long("paper")
        .value_name("SIZE")
        .default_value("a4")
        .value_parser(PossibleValuesParser::new(
            PaperSize::ALL.map(PaperSize::key),
        ))
        .help(language.text("cli-arg-paper"))
}

/// Help, version and the folder of the answers.
fn usual_args(language: &Language) -> [Arg; 4] {
    [
        Arg::new("help")
            .short('h')
            .long("help")
            .action(ArgAction::Help)
            .global(true)
            .help(language.text("cli-arg-help")),
        // It works, but the help has to fit into a low window.
        Arg::new("version")
            .short('V')
            .long("version")
            .action(ArgAction::Version)
            .help(language.text("cli-arg-version"))
            .hide(true),
        Arg::new("home")
            .long("home")
            .value_name("DIR")
            .global(true)
            .value_parser(value_parser!(PathBuf))
            .help(language.text("cli-arg-home")),
        // Read before all others, and named in README.
        Arg::new("lang")
            .long("lang")
            .value_name("LANGUAGE")
            .global(true)
            .hide(true)
            .help(language.text("cli-arg-lang")),
    ]
}

/// Something about the wizard that is on or off.
fn flag(name: &'static str, help: String) -> Arg {
    Arg::new(name)
        .long(name)
        .action(ArgAction::SetTrue)
        .help(help)
}

fn large_arg(language: &Language) -> Arg {
    Arg::new("large")
        .long("large")
        .action(ArgAction::SetTrue)
        .help(language.text("cli-arg-large"))
}

/// Reads the arguments; the error prints itself, also when help was asked for.
pub(super) fn parse(
    args: impl IntoIterator<Item = OsString>,
    language: &Language,
) -> Result<Asked, clap::Error> {
    let matches = definition(language).try_get_matches_from(args)?;
    let home = matches.get_one("home").cloned();
    let command = match matches.subcommand() {
        None => Command::Wizard,
        Some(("new", found)) => Command::New(words(found, "name")),
        Some(("list", _)) => Command::List,
        Some(("show", found)) => Command::Show(text(found, "person")),
        Some(("check", found)) => Command::Check(text(found, "person")),
        Some(("export", found)) => Command::Export(order(found)),
        Some(("import", found)) => Command::Import(path(found, "file")),
        Some(("remove", found)) => Command::Remove(text(found, "person")),
        Some(("demo", _)) => Command::Demo,
        Some(("where", _)) => Command::Where,
        Some(("schema", _)) => Command::Schema,
        Some(("names", found)) => Command::Names(Names::of(found)),
        Some(("suggest", found)) => Command::Suggest(Suggest {
            list: List::from_key(&text(found, "list")).unwrap_or(List::Medicines),
            words: words(found, "text"),
        }),
        Some(("read", found)) => reading(found),
        Some(("help", found)) => Command::Help(text(found, "topic")),
        Some(("man", _)) => Command::Man,
        Some(("completions", found)) => {
            Command::Completions(found.get_one("shell").copied().unwrap_or(Shell::Bash))
        }
        Some((name, found)) => match Handout::from_key(name) {
            Some(handout) => Command::Handout(handout_order(handout, found)),
            None => unreachable!("a command that is not defined: {name}"),
        },
    };
    Ok(Asked {
        command,
        home,
        wishes: Wishes {
            plain: matches.get_flag("plain"),
            ascii: matches.get_flag("ascii"),
            high_contrast: matches.get_flag("high-contrast"),
            no_mouse: matches.get_flag("no-mouse"),
        },
    })
}

fn reading(found: &ArgMatches) -> Command {
    let kinds = Reading::ALL.into_iter();
    let mut asked = kinds.filter_map(|kind| Some((kind, found.subcommand_matches(kind.key())?)));
    match asked.next() {
        Some((kind, found)) => Command::Read(kind, words(found, "text")),
        None => unreachable!("a command that is not defined"),
    }
}

/// Words that were typed one by one.
fn words(found: &ArgMatches, name: &str) -> String {
    let words: Vec<&str> = found
        .get_many::<String>(name)
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    words.join(" ")
}

fn handout_order(handout: Handout, found: &ArgMatches) -> HandoutOrder {
    let is_asked_for = handout.is_about_a_person();
    HandoutOrder {
        handout,
        person: is_asked_for.then(|| text(found, "person")),
        file: found.get_one("to").cloned(),
        paper: paper(found),
        letters: letters(found),
    }
}

fn letters(found: &ArgMatches) -> Letters {
    if found.get_flag("large") {
        Letters::Large
    } else {
        Letters::Normal
    }
}

fn paper(found: &ArgMatches) -> PaperSize {
    PaperSize::from_key(&text(found, "paper")).unwrap_or(PaperSize::A4)
}

fn order(found: &ArgMatches) -> Order {
    let without: Vec<String> = found
        .get_many("without")
        .into_iter()
        .flatten()
        .cloned()
        .collect();
    let without = without
        .iter()
        .fold(Parts::NONE, |parts, name| parts.and(name).unwrap_or(parts));
    Order {
        letters: letters(found),
        without,
        private: found.get_flag("private"),
        with_answers: found.get_flag("with-answers"),
        person: text(found, "person"),
        file: path(found, "to"),
        paper: paper(found),
        audience: Audience::from_key(&text(found, "for")).unwrap_or(Audience::Both),
    }
}

fn text(found: &ArgMatches, name: &str) -> String {
    found.get_one::<String>(name).cloned().unwrap_or_default()
}

fn path(found: &ArgMatches, name: &str) -> PathBuf {
    found.get_one::<PathBuf>(name).cloned().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_help_is_short_and_has_two_examples() {
        let english = Language::english();
        definition(&english).debug_assert();
        let help = definition(&english).render_help().to_string();
        assert!(help.lines().count() < 24, "{help}");
        assert_eq!(help.matches("  previsit ").count(), 2, "{help}");
    }

    #[test]
    fn a_home_can_be_named_behind_each_command() {
        let english = Language::english();
        for args in [
            &["previsit", "--home", "/x"][..],
            &["previsit", "list", "--home", "/x"],
        ] {
            let asked = parse(args.iter().map(OsString::from), &english).unwrap();
            assert_eq!(asked.home, Some(PathBuf::from("/x")));
        }
    }
}
