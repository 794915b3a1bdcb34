//! The commands about persons: new, list, where, remove, and finding who was meant.

use super::Bench;
use super::columns::columns;
use super::failure::{Failure, print, tell};
use crate::ask::dates;
use crate::ask::walk;
use crate::language::{Arg, Language};
use crate::profile::Profile;
use crate::profile::answer::Answer;
use crate::profile::text::{Lines, clean};
use crate::profile::values::Line;
use crate::store::{Found, Person, find};

impl Bench {
    /// Everyone in the home.
    pub(super) fn everyone(&self) -> Result<Vec<Person>, Failure> {
        self.store
            .people()
            .map_err(|error| Failure::store(&error, &self.language))
    }

    /// The person who was meant by an id, a name, or a part of a name.
    pub(super) fn meant(&self, asked: &str) -> Result<Person, Failure> {
        let everyone = self.everyone()?;
        match find(&everyone, asked) {
            Found::One(person) => Ok(person.clone()),
            Found::None => {
                let asked = clean(asked, Lines::One);
                Err(Failure::could_not(
                    "cli-nobody",
                    &[("person", Arg::Words(&asked))],
                    &self.language,
                ))
            }
            Found::Many(several) => {
                for person in several {
                    tell(&row(person, &self.language).join("  "));
                }
                let asked = clean(asked, Lines::One);
                Err(Failure::could_not(
                    "cli-several",
                    &[("person", Arg::Words(&asked))],
                    &self.language,
                ))
            }
        }
    }

    /// The answers of the person who was meant.
    pub(super) fn answers(&self, asked: &str) -> Result<Profile, Failure> {
        self.meant(asked)?
            .state
            .map_err(|error| Failure::store(&error, &self.language))
    }

    /// Adds a person and prints the id.
    pub(super) fn add(&self, profile: &Profile) -> Result<(), Failure> {
        let id = self
            .store
            .add(profile)
            .map_err(|error| Failure::store(&error, &self.language))?;
        print(&format!("{id}\n"), &self.language)
    }
}

/// `previsit new NAME`
pub(super) fn new(bench: &Bench, name: &str) -> Result<(), Failure> {
    let name = clean(name, Lines::One);
    if name.is_empty() {
        return Err(Failure::wrong_use("cli-no-name", &[], &bench.language));
    }
    let mut profile = Profile::default();
    profile.visit.name_on_id = Answer::Given(Line(name));
    bench.add(&profile)
}

/// `previsit list`: a line a person; tabs between the columns when piped, spaces in a terminal.
pub(super) fn list(bench: &Bench) -> Result<(), Failure> {
    let rows: Vec<[String; 4]> = bench
        .everyone()?
        .iter()
        .map(|person| row(person, &bench.language))
        .collect();
    if rows.is_empty() {
        tell(&bench.language.text("cli-list-empty"));
        return Ok(());
    }
    print(&columns(&rows), &bench.language)
}

/// Id, name, visit, parts done.
fn row(person: &Person, language: &Language) -> [String; 4] {
    let id = person.id.to_string();
    match &person.state {
        Ok(profile) => {
            let (done, all) = walk::parts_done(profile);
            let parts = language.fill(
                "parts-done",
                &[("done", Arg::Count(done)), ("all", Arg::Count(all))],
            );
            [
                id,
                profile.name().to_owned(),
                visit(profile, language),
                parts,
            ]
        }
        Err(error) => [
            id,
            String::new(),
            String::new(),
            Failure::store(error, language).what,
        ],
    }
}

fn visit(profile: &Profile, language: &Language) -> String {
    let visit = &profile.visit;
    let place = visit
        .clinic
        .given()
        .or(visit.doctor.given())
        .map(|line| line.0.clone());
    let date = visit
        .visit_date
        .given()
        .map(|date| dates::echo(date, language));
    [place, date]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(", ")
}

/// `previsit where`
pub(super) fn place(bench: &Bench) -> Result<(), Failure> {
    print(
        &format!("{}\n", bench.store.home().path().display()),
        &bench.language,
    )
}

/// `previsit remove PERSON`: for good, so a part of a name is not enough.
pub(super) fn remove(bench: &Bench, asked: &str) -> Result<(), Failure> {
    let person = bench.meant(asked)?;
    let name = person
        .state
        .as_ref()
        .map(|profile| profile.name().to_owned())
        .unwrap_or_default();
    let id = person.id.to_string();
    let wanted = asked.trim().to_lowercase();
    let called = person
        .state
        .as_ref()
        .ok()
        .and_then(|profile| profile.visit.called.given());
    let whole = wanted == id
        || wanted == name.to_lowercase()
        || called.is_some_and(|called| wanted == called.0.to_lowercase());
    let args = [("id", Arg::Words(&id)), ("name", Arg::Words(&name))];
    if !whole {
        return Err(Failure::could_not(
            "cli-remove-part",
            &args,
            &bench.language,
        ));
    }
    bench
        .store
        .remove(person.id)
        .map_err(|error| Failure::store(&error, &bench.language))?;
    tell(&bench.language.fill("cli-removed", &args));
    tell(&bench.language.text("cli-removed-copies"));
    Ok(())
}
