//! The command line: arguments become one command; what it found goes to standard output, messages to standard error.
//!
//! Exit codes: 0 done, 1 could not, 2 wrong use, 3 read and not clear, 130 ended by Ctrl+C.

mod check;
mod columns;
mod command;
mod desk;
mod exchange;
mod failure;
mod handouts;
mod help;
mod misuse;
mod names;
mod paper;
mod people;
mod printer;
mod read_medicine;
mod reading;
mod suggest;
mod wizard;

use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;

use jiff::civil::Date;

use crate::language::{Arg, Language};
use crate::store::{Home, Store, StoreError};
use command::{Asked, Command};
use failure::Failure;

pub use command::definition;

/// What a command works with: the words, the day, the folder.
#[derive(Debug)]
struct Bench {
    language: Language,
    today: Date,
    store: Store,
}

/// Runs the program and gives its exit code.
pub fn main(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args: Vec<OsString> = args.into_iter().collect();
    let language = match spoken(&args) {
        Ok(language) => language,
        Err(failure) => return failure.report(),
    };
    let asked = match command::parse(args, &language) {
        Ok(asked) => asked,
        Err(error) if error.use_stderr() => return Failure::misuse(&error, &language).report(),
        Err(help) => {
            let text = help.render().to_string();
            return failure::print(&text, &language)
                .map_or_else(|failure| failure.report(), |()| ExitCode::SUCCESS);
        }
    };
    match run(asked, language) {
        Ok(code) => code,
        Err(failure) => failure.report(),
    }
}

/// The language that `--lang` names, else English.
///
/// It is looked for before the arguments are read: the help and what is wrong with them are said in it too.
fn spoken(args: &[OsString]) -> Result<Language, Failure> {
    let Some(name) = named_language(args) else {
        return Ok(Language::english());
    };
    Language::of(&name).ok_or_else(|| {
        let known: Vec<String> = Language::all()
            .map(|(tag, name)| format!("{tag} ({name})"))
            .collect();
        let words = [
            ("name", Arg::Words(&name)),
            ("known", Arg::Words(&known.join(", "))),
        ];
        Failure::wrong_use("cli-no-language", &words, &Language::english())
    })
}

/// What stands behind `--lang`, before anything else is read.
fn named_language(args: &[OsString]) -> Option<String> {
    let mut args = args.iter().skip(1).map(|arg| arg.to_string_lossy());
    while let Some(arg) = args.next() {
        if arg == "--" {
            return None;
        }
        if arg == "--lang" {
            return args.next().map(std::borrow::Cow::into_owned);
        }
        if let Some(name) = arg.strip_prefix("--lang=") {
            return Some(name.to_owned());
        }
    }
    None
}

fn run(asked: Asked, language: Language) -> Result<ExitCode, Failure> {
    let home = choose(asked.home.as_deref());
    if let Ok(home) = &home {
        names::let_be_found(home.clone());
    }
    // What needs no answers makes no folder for them, and works without one.
    match asked.command {
        Command::Schema => exchange::schema(&language)?,
        Command::Read(kind, text) => return reading::read(kind, &text, &language),
        Command::Help(about) => help::help(&about, &language)?,
        Command::Man => help::manual(&language)?,
        Command::Completions(shell) => help::completions(shell, &language)?,
        Command::Suggest(asked) => suggest::suggest(&asked, &language)?,
        command => {
            let look = wizard::Look::of(asked.wishes);
            return at_bench(command, look, home, language);
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn at_bench(
    command: Command,
    look: wizard::Look,
    home: Result<Home, StoreError>,
    language: Language,
) -> Result<ExitCode, Failure> {
    let bench = match home.and_then(Store::open) {
        Ok(store) => Bench {
            language,
            today: jiff::Zoned::now().date(),
            store,
        },
        Err(error) => return Err(Failure::store(&error, &language)),
    };
    match command {
        Command::Wizard => return wizard::run(bench, look),
        Command::New(name) => people::new(&bench, &name),
        Command::List => people::list(&bench),
        Command::Show(person) => paper::show(&bench, &person),
        Command::Check(person) => return check::check(&bench, &person),
        Command::Export(order) => paper::export(&bench, &order),
        Command::Handout(order) => handouts::make(&bench, &order),
        Command::Demo => exchange::demo(&bench),
        Command::Where => people::place(&bench),
        Command::Remove(person) => people::remove(&bench, &person),
        Command::Import(file) => exchange::import(&bench, &file),
        Command::Names(asked) => names::run(&bench, &asked),
        Command::Schema
        | Command::Read(..)
        | Command::Suggest(_)
        | Command::Help(_)
        | Command::Man
        | Command::Completions(_) => Ok(()),
    }
    .map(|()| ExitCode::SUCCESS)
}

fn choose(home: Option<&Path>) -> Result<Home, StoreError> {
    let environment = std::env::var_os("PREVISIT_HOME");
    Home::choose(home, environment.as_deref())
}
