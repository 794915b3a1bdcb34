//! One person in the home, and how to find a person by name.

use std::fmt;
use std::str::FromStr;

use super::error::StoreError;
use crate::profile::Profile;

/// The number by which a person is known to the store; written `p1`, `p2`, ….
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonId(u32);

impl PersonId {
    /// The highest number that a person can have.
    pub const LAST: u32 = 999_999_999;

    /// The person of this number, from 1 to [`Self::LAST`].
    pub fn new(number: u32) -> Option<Self> {
        (1..=Self::LAST).contains(&number).then_some(Self(number))
    }

    /// The number.
    pub const fn number(self) -> u32 {
        self.0
    }
}

impl fmt::Display for PersonId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "p{}", self.0)
    }
}

/// What was read is not a person's id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAnId;

impl FromStr for PersonId {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let id = text
            .strip_prefix('p')
            .and_then(|digits| digits.parse().ok())
            .and_then(Self::new);
        // One way to write each id: `p01` and `p+1` would be second names for the same folder.
        id.filter(|id| id.to_string() == text).ok_or(NotAnId)
    }
}

/// A person in the home: the answers, or why they cannot be read.
#[derive(Debug, Clone, PartialEq)]
pub struct Person {
    /// Who.
    pub id: PersonId,
    /// The answers, or what is wrong with them.
    pub state: Result<Profile, StoreError>,
}

impl Person {
    /// The names by which a person can be found: on the identity card, and the one in daily use.
    fn names(&self) -> impl Iterator<Item = String> {
        let visit = self.state.as_ref().ok().map(|profile| &profile.visit);
        visit
            .into_iter()
            .flat_map(|visit| [&visit.name_on_id, &visit.called])
            .filter_map(|answer| answer.given())
            .map(|line| fold(&line.0))
    }
}

/// Who was meant.
#[derive(Debug, Clone, PartialEq)]
pub enum Found<'a> {
    /// Nobody fits.
    None,
    /// One person.
    One(&'a Person),
    /// Several persons fit, in the order of the list.
    Many(Vec<&'a Person>),
}

/// Finds a person by id, else by whole name, else by a part of the name; capital letters and spaces do not matter.
pub fn find<'a>(people: &'a [Person], asked: &str) -> Found<'a> {
    let asked = asked.trim();
    if let Some(person) = asked
        .parse()
        .ok()
        .and_then(|id: PersonId| people.iter().find(|person| person.id == id))
    {
        return Found::One(person);
    }
    let asked = fold(asked);
    if asked.is_empty() {
        return Found::None;
    }
    match pick(people, |name| name == asked) {
        Found::None => pick(people, |name| name.contains(&asked)),
        found => found,
    }
}

fn pick(people: &[Person], fits: impl Fn(&str) -> bool) -> Found<'_> {
    let mut fitting: Vec<_> = people
        .iter()
        .filter(|person| person.names().any(|name| fits(&name)))
        .collect();
    match fitting.len() {
        0 => Found::None,
        1 => Found::One(fitting.remove(0)),
        _ => Found::Many(fitting),
    }
}

fn fold(name: &str) -> String {
    name.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::answer::Answer;

    fn person(number: u32, name: &str, called: &str) -> Person {
        let mut profile = Profile::default();
        profile.visit.name_on_id = Answer::Given(name.into());
        profile.visit.called = Answer::Given(called.into());
        Person {
            id: PersonId::new(number).unwrap(),
            state: Ok(profile),
        }
    }

    fn numbers(found: Found<'_>) -> Vec<u32> {
        match found {
            Found::None => Vec::new(),
            Found::One(person) => vec![person.id.number()],
            Found::Many(people) => people.iter().map(|person| person.id.number()).collect(),
        }
    }

    #[test]
    fn an_id_has_one_spelling() {
        assert_eq!("p12".parse(), Ok(PersonId(12)));
        for wrong in [
            "",
            "p",
            "p0",
            "p01",
            "p+1",
            "P1",
            "1",
            "p1 ",
            "p1000000000",
            "p../x",
        ] {
            assert_eq!(wrong.parse::<PersonId>(), Err(NotAnId), "{wrong}");
        }
    }

    #[test]
    fn an_id_goes_before_a_whole_name_and_that_before_a_part() {
        let mut people = vec![
            person(1, "Anna Kowalska", "Ania"),
            person(2, "Jan Kowalski", "p1"),
            person(3, "Łucja Anna Maria", "Anna"),
        ];
        people.push(Person {
            id: PersonId(7),
            state: Err(StoreError::NoPlace),
        });
        assert_eq!(numbers(find(&people, "p1")), [1]);
        assert_eq!(numbers(find(&people, "p7")), [7]);
        assert_eq!(numbers(find(&people, "anna")), [3]);
        assert_eq!(numbers(find(&people, " ANNA   kowalska")), [1]);
        assert_eq!(numbers(find(&people, "łucja")), [3]);
        assert_eq!(numbers(find(&people, "Kowalsk")), [1, 2]);
        assert_eq!(numbers(find(&people, "  ")), [0; 0]);
        assert_eq!(numbers(find(&people, "p9")), [0; 0]);
    }
}
