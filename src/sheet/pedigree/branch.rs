//! Puts people into the tree one by one, each to the right of those who are there, with their children below.

use std::collections::BTreeMap;

use super::kin::{Kin, Tie, shape_of};
use super::{
    Arrival, Bond, Child, Inside, Line, Pedigree, Person, PersonId, Rank, Shape, Side, Symbol,
    Target, Twin, Union, Who,
};
use crate::profile::family::Relation;

/// A tree while it grows.
pub(super) struct Grower<'a> {
    /// The relatives, in the order in which they were told.
    pub(super) kin: &'a [Kin],
    taken: Vec<bool>,
    people: Vec<Person>,
    rows: BTreeMap<i8, Vec<PersonId>>,
    unions: Vec<Union>,
}

/// One of several brothers and sisters, with the children that are told of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Branch {
    /// The relative of this index; nothing for someone who is only known by the children.
    pub(super) kin: Option<usize>,
    /// The children.
    pub(super) children: Vec<usize>,
}

impl<'a> Grower<'a> {
    /// A tree with nobody in it.
    pub(super) fn new(kin: &'a [Kin]) -> Self {
        Self {
            kin,
            taken: vec![false; kin.len()],
            people: Vec::new(),
            rows: BTreeMap::new(),
            unions: Vec::new(),
        }
    }

    /// The relatives of these kinds that have no place yet, in the order in which they were told.
    pub(super) fn all(&self, relations: &[Relation]) -> Vec<usize> {
        let is_one = |kin: &Kin| kin.relation.is_some_and(|it| relations.contains(&it));
        (0..self.kin.len())
            .filter(|&at| !self.taken[at] && is_one(&self.kin[at]))
            .collect()
    }

    /// Puts a person at the end of a row; generations count downwards from the patient's, which is 0.
    pub(super) fn put(&mut self, generation: i8, person: Person) -> PersonId {
        let id = PersonId(self.people.len());
        self.people.push(person);
        self.rows.entry(generation).or_default().push(id);
        id
    }

    /// Puts a relative at the end of a row.
    pub(super) fn place(&mut self, at: usize, generation: i8, side: Side) -> PersonId {
        self.taken[at] = true;
        let kin = &self.kin[at];
        let told = kin.relation.map_or(Shape::Diamond, shape_of);
        let mut symbol = kin.symbol.clone();
        if kin.relation == Some(Relation::Donor) {
            symbol.inside = Inside::Donor;
        }
        if kin.relation == Some(Relation::UnknownBirthParent) {
            symbol.inside = Inside::Unknown;
        }
        if kin.relation == Some(Relation::AdoptedChild) {
            symbol.arrival = Arrival::AdoptedIn;
        }
        let person = Person {
            who: Who::Relative(at),
            side,
            symbol,
            shape: kin.shape.unwrap_or(told),
        };
        self.put(generation, person)
    }

    /// Puts someone at the end of a row whom nobody named.
    pub(super) fn imply(&mut self, shape: Shape, generation: i8, side: Side) -> PersonId {
        let symbol = Symbol {
            inside: Inside::Unknown,
            ..Symbol::default()
        };
        let person = Person {
            who: Who::Implied,
            side,
            symbol,
            shape,
        };
        self.put(generation, person)
    }

    /// Puts a relative or, where there is none, someone unknown.
    pub(super) fn place_or_imply(
        &mut self,
        at: Option<usize>,
        shape: Shape,
        generation: i8,
        side: Side,
    ) -> PersonId {
        match at {
            Some(at) => self.place(at, generation, side),
            None => self.imply(shape, generation, side),
        }
    }

    /// Puts one of several brothers and sisters with the children below, and tells how it hangs on its parents.
    pub(super) fn place_branch(&mut self, branch: &Branch, generation: i8, side: Side) -> Child {
        let id = self.place_or_imply(branch.kin, Shape::Diamond, generation, side);
        let line = branch.kin.map_or(Line::Solid, |at| self.line(at));
        let children = self.place_all(&branch.children, generation + 1, side);
        if !children.is_empty() {
            self.join(vec![id], Bond::Plain, children);
        }
        child(id, line)
    }

    /// Puts brothers and sisters that have no children here.
    pub(super) fn place_all(&mut self, all: &[usize], generation: i8, side: Side) -> Vec<Child> {
        let place = |&at: &usize| {
            let id = self.place(at, generation, side);
            child(id, self.line(at))
        };
        all.iter().map(place).collect()
    }

    /// Joins parents with their children, and tells the number of their union.
    pub(super) fn join(
        &mut self,
        parents: Vec<PersonId>,
        bond: Bond,
        children: Vec<Child>,
    ) -> usize {
        self.unions.push(Union {
            parents,
            bond,
            children,
        });
        self.unions.len() - 1
    }

    /// Hangs more children on a union, to the right of the others.
    pub(super) fn hang(&mut self, union: usize, children: impl IntoIterator<Item = Child>) {
        self.unions[union].children.extend(children);
    }

    /// How the line of a relative is drawn.
    pub(super) fn line(&self, at: usize) -> Line {
        let kin = &self.kin[at];
        let adopted = kin.symbol.arrival == Arrival::AdoptedIn
            || kin.relation == Some(Relation::AdoptedChild);
        if adopted || kin.blood == Some(Tie::NotBlood) {
            Line::Broken
        } else {
            Line::Solid
        }
    }

    /// Brothers and sisters with their children; children of nobody who is named hang on someone unknown, who comes first.
    pub(super) fn branches(&self, parents: &[usize], children: &[usize]) -> Vec<Branch> {
        let known = parents.iter().map(|&at| Branch {
            kin: Some(at),
            children: Vec::new(),
        });
        let mut known: Vec<Branch> = known.collect();
        let mut unknown: Vec<Branch> = Vec::new();
        for &child in children {
            let through = self.through(child, parents);
            let branch = match through {
                Some(parent) => known.iter_mut().find(|branch| branch.kin == Some(parent)),
                None => unknown.iter_mut().find(|branch| {
                    self.kin[branch.children[0]].through.words == self.kin[child].through.words
                }),
            };
            match branch {
                Some(branch) => branch.children.push(child),
                None => unknown.push(Branch {
                    kin: None,
                    children: vec![child],
                }),
            }
        }
        for branch in known.iter_mut().chain(&mut unknown) {
            branch.children = self.in_birth_order(&branch.children);
        }
        unknown.extend(known);
        unknown
    }

    /// Which of these relatives one belongs to, where the words fit one of them only.
    pub(super) fn through(&self, at: usize, among: &[usize]) -> Option<usize> {
        let through = &self.kin[at].through;
        if through.words.is_empty() {
            return None;
        }
        let named = |other: &usize| {
            let which = &self.kin[*other].which;
            !which.is_empty() && (through.words.contains(which) || which.contains(&through.words))
        };
        let called = |other: &usize| {
            let relation = self.kin[*other].relation;
            relation.is_some_and(|it| through.relations.contains(&it))
        };
        let of = |fits: &dyn Fn(&usize) -> bool| -> Option<usize> {
            let mut found = among.iter().copied().filter(|other| fits(other));
            found.next().filter(|_| found.next().is_none())
        };
        of(&|other| named(other) && called(other))
            .or_else(|| of(&named))
            .or_else(|| of(&called))
    }

    /// The order in which they were told; those whose age today is known change places, the older first.
    pub(super) fn in_birth_order(&self, all: &[usize]) -> Vec<usize> {
        by_age(all, |&at| self.kin[at].age)
    }

    /// The finished tree; relatives without a place are told apart.
    pub(super) fn finish(self) -> Pedigree {
        let undrawn = (0..self.kin.len()).filter(|&at| !self.taken[at]);
        Pedigree {
            undrawn: undrawn.collect(),
            people: self.people,
            rows: self.rows.into_values().collect(),
            unions: self.unions,
        }
    }
}

/// A child that was born alone.
pub(super) fn child(id: PersonId, line: Line) -> Child {
    Child {
        target: Target::Person(id),
        line,
        twin: Twin::No,
        rank: Rank::Main,
    }
}

/// The same things; those with an age share their places anew, the oldest in the first.
pub(super) fn by_age<T: Clone>(all: &[T], age: impl Fn(&T) -> Option<u16>) -> Vec<T> {
    let places: Vec<usize> = (0..all.len())
        .filter(|&at| age(&all[at]).is_some())
        .collect();
    let mut aged: Vec<&T> = places.iter().map(|&at| &all[at]).collect();
    aged.sort_by_key(|one| std::cmp::Reverse(age(one)));
    let mut ordered = all.to_vec();
    for (place, one) in places.into_iter().zip(aged) {
        ordered[place] = one.clone();
    }
    ordered
}
