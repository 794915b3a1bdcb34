//! `previsit names`: which lists of names there are; `add` brings a newer one, `remove` takes it away.

use std::path::{Path, PathBuf};

use clap::{Arg as Argument, ArgMatches, Command as Clap, value_parser};

use super::Bench;
use super::columns::columns;
use super::failure::{Failure, print, tell};
use crate::ask::dates;
use crate::language::{Arg, Language};
use crate::profile::edtf::Edtf;
use crate::profile::text::{Lines, clean};
use crate::store::lists::Place;
use crate::store::{BUILT_IN, Home, ListName, Store, StoreError};
use crate::vocabulary::bring::{self, Fault, Kept, LARGEST, NewList};
use crate::vocabulary::{self, BUILT_IN_DATE, built_in_count};

/// What to do with the lists.
#[derive(Debug, PartialEq)]
pub(super) enum Names {
    List,
    Add(PathBuf, Option<String>),
    Remove(String),
}

/// The command as clap knows it.
pub(super) fn definition(names: Clap, language: &Language) -> Clap {
    let file = Argument::new("file")
        .value_name("FILE")
        .required(true)
        .value_parser(value_parser!(PathBuf))
        .help(language.text("names-arg-file"));
    let called = Argument::new("called")
        .long("name")
        .value_name("NAME")
        .help(language.text("names-arg-called"));
    let name = Argument::new("name")
        .value_name("NAME")
        .required(true)
        .help(language.text("names-arg-name"));
    let add = Clap::new("add").about(language.text("names-add"));
    let remove = Clap::new("remove").about(language.text("names-remove"));
    names
        .subcommand(add.args([file, called]))
        .subcommand(remove.arg(name))
}

impl Names {
    /// What was asked for.
    pub(super) fn of(found: &ArgMatches) -> Self {
        let text = |found: &ArgMatches, name| found.get_one::<String>(name).cloned();
        match found.subcommand() {
            None => Self::List,
            Some(("add", found)) => {
                let file = found.get_one::<PathBuf>("file").cloned();
                Self::Add(file.unwrap_or_default(), text(found, "called"))
            }
            Some(("remove", found)) => Self::Remove(text(found, "name").unwrap_or_default()),
            Some((name, _)) => unreachable!("a command that is not defined: {name}"),
        }
    }
}

/// Lets the lists in this home be found by all that offers names. They are read when a name is first asked for; what
/// cannot be read is left out, and [`list`] says so.
pub(super) fn let_be_found(home: Home) {
    vocabulary::read_brought_with(move || {
        let lists = Store::open(home.clone()).and_then(|store| store.lists(LARGEST));
        let lists = lists.unwrap_or_default().into_iter();
        lists
            .filter_map(|(name, bytes)| Some((name.to_string(), bytes.ok()?)))
            .collect()
    });
}

/// Carries out what was asked for.
pub(super) fn run(bench: &Bench, asked: &Names) -> Result<(), Failure> {
    match asked {
        Names::List => list(bench),
        Names::Add(file, called) => add(bench, file, called.as_deref()),
        Names::Remove(name) => remove(bench, name),
    }
}

/// A line a list: name, date, count, and what is wrong with it.
fn list(bench: &Bench) -> Result<(), Failure> {
    let language = &bench.language;
    let lists = bench.store.lists(LARGEST);
    let lists = lists.map_err(|error| Failure::store(&error, language))?;
    let count = |count| language.fill("names-count", &[("count", Arg::Count(count))]);
    let mut rows = vec![[
        BUILT_IN.to_owned(),
        BUILT_IN_DATE.to_owned(),
        count(built_in_count()),
        String::new(),
    ]];
    for (name, bytes) in lists {
        let name = name.to_string();
        let kept = bytes.map(|bytes| Kept::read(&name, bytes));
        rows.push(match kept {
            Ok(Some(kept)) => [
                name,
                kept.date.unwrap_or_default(),
                count(kept.count),
                String::new(),
            ],
            Ok(None) => [
                name,
                String::new(),
                String::new(),
                language.text("names-damaged"),
            ],
            Err(error) => {
                let what = Failure::store(&error, language).what;
                [name, String::new(), String::new(), what]
            }
        });
    }
    print(&columns(&rows), language)
}

/// Checks a list, keeps it, says how many names it has and from when it is; prints what it is called.
fn add(bench: &Bench, file: &Path, called: Option<&str>) -> Result<(), Failure> {
    let language = &bench.language;
    let called = called.map(|name| parsed(name, language)).transpose()?;
    let bytes = bench.store.read_at_most(file, LARGEST);
    let bytes = bytes.map_err(|error| Failure::store(&error, language))?;
    let file_name = file.file_name().unwrap_or_default().to_string_lossy();
    let new = bring::read(&bytes, &file_name);
    let new = new.map_err(|fault| refused(fault, file, language))?;
    let name = called.unwrap_or_else(|| ListName::made_from(&new.called));
    let text = new.keep(name.as_str());
    let place = bench.store.keep_list(&name, text.as_bytes());
    let place =
        place.map_err(|error| not_kept(&error, &bench.store.home().list(&name), language))?;
    tell(&said(&new, &name, place, language));
    print(&format!("{name}\n"), language)
}

fn said(new: &NewList, name: &ListName, place: Place, language: &Language) -> String {
    let args = [
        ("name", Arg::Words(name.as_str())),
        ("count", Arg::Count(new.count)),
    ];
    let done = match place {
        Place::New => language.fill("names-added", &args),
        Place::Taken => language.fill("names-replaced", &args),
    };
    let date = new.date.as_ref().and_then(|date| date.parse::<Edtf>().ok());
    let from = match date {
        Some(date) => {
            let date = dates::say(&date, language);
            language.fill("names-from", &[("date", Arg::Words(&date))])
        }
        None => language.text("names-from-unknown"),
    };
    format!("{done} {from}")
}

/// Removes a list, or names those that are there.
fn remove(bench: &Bench, asked: &str) -> Result<(), Failure> {
    let language = &bench.language;
    if asked.eq_ignore_ascii_case(BUILT_IN) {
        return Err(Failure::could_not("names-built-in", &[], language));
    }
    let refused = |error: StoreError| Failure::store(&error, language);
    let is_gone = match ListName::parse(asked) {
        Some(name) => bench.store.remove_list(&name).map_err(refused)?,
        None => false,
    };
    let asked = clean(asked, Lines::One);
    if is_gone {
        tell(&language.fill("names-removed", &[("name", Arg::Words(&asked))]));
        return Ok(());
    }
    let name = ("name", Arg::Words(&asked));
    let there = bench.store.list_names().map_err(refused)?;
    let there: Vec<String> = there.iter().map(ListName::to_string).collect();
    if there.is_empty() {
        return Err(Failure::could_not("names-none-brought", &[name], language));
    }
    let there = language.list(&there);
    let names = ("names", Arg::Words(&there));
    Err(Failure::could_not(
        "names-not-there",
        &[name, names],
        language,
    ))
}

fn parsed(name: &str, language: &Language) -> Result<ListName, Failure> {
    ListName::parse(name).ok_or_else(|| {
        let name = clean(name, Lines::One);
        Failure::wrong_use("names-called", &[("name", Arg::Words(&name))], language)
    })
}

fn refused(fault: Fault, file: &Path, language: &Language) -> Failure {
    let (id, args) = fault.message();
    let file = clean(&file.to_string_lossy(), Lines::One);
    let args = args.iter().map(|(name, words)| (*name, Arg::Words(words)));
    let args: Vec<_> = args.chain([("file", Arg::Words(&file))]).collect();
    Failure::could_not(id, &args, language)
}

/// The sentences of the store speak of answers where something was not saved; those of files fit here.
fn not_kept(error: &StoreError, file: &Path, language: &Language) -> Failure {
    match error {
        StoreError::NotSaved { .. } => Failure::file(error, file, language),
        _ => Failure::store(error, language),
    }
}
