//! The patient's generation: brothers, sisters, half-brothers, half-sisters and twins, with the patient among them.

use super::branch::{Branch, Grower, by_age, child};
use super::centre::{Centre, Placed};
use super::grow::Patient;
use super::kin::Tie;
use super::own::{self, First};
use super::{Arrival, Child, Line, Person, Rank, Side, Twin, Who};
use crate::profile::family::Relation;

impl Centre {
    /// Puts the patient's generation and all below it.
    pub(super) fn place_children(
        &self,
        grower: &mut Grower<'_>,
        patient: &Patient,
        parents: &Placed,
    ) {
        if let Some(union) = parents.by_father {
            self.place_half(grower, union, &self.half_by_father);
        }
        for member in self.members(grower, patient, parents) {
            let children = match member {
                Member::Patient => vec![self.place_patient(grower, patient, parents)],
                Member::Twin(branch) => vec![place_twin(grower, &branch)],
                Member::Sibling(branch) => vec![grower.place_branch(&branch, 0, Side::Own)],
            };
            if let Some(union) = parents.full {
                grower.hang(union, children);
            }
        }
        if let Some(union) = parents.by_mother {
            self.place_half(grower, union, &self.half_by_mother);
        }
    }

    fn place_half(&self, grower: &mut Grower<'_>, union: usize, half: &[usize]) {
        let nieces = self.nieces_through(grower, half);
        let ordered = grower.in_birth_order(half);
        for branch in grower.branches(&ordered, &nieces) {
            let child = grower.place_branch(&branch, 0, Side::Own);
            grower.hang(union, [child]);
        }
    }

    /// The nieces and nephews who belong to one of these half-brothers and half-sisters, and to nobody nearer.
    fn nieces_through(&self, grower: &Grower<'_>, half: &[usize]) -> Vec<usize> {
        let near: Vec<usize> = self.siblings.iter().chain(&self.twins).copied().collect();
        let all: Vec<usize> = self
            .half_by_father
            .iter()
            .chain(&self.half_by_mother)
            .copied()
            .collect();
        let is_of = |niece: &usize| {
            let nearest = grower.through(*niece, &near);
            let through = nearest.or_else(|| grower.through(*niece, &all));
            through.is_some_and(|at| half.contains(&at))
        };
        self.nieces.iter().copied().filter(is_of).collect()
    }

    /// The brothers and sisters in birth order, with the patient and the twins among them.
    fn members(&self, grower: &Grower<'_>, patient: &Patient, parents: &Placed) -> Vec<Member> {
        let of_half: Vec<usize> = [&self.half_by_father, &self.half_by_mother]
            .into_iter()
            .flat_map(|half| self.nieces_through(grower, half))
            .collect();
        let others = self.nieces.iter().copied();
        let nieces: Vec<usize> = others.filter(|niece| !of_half.contains(niece)).collect();
        let near: Vec<usize> = self.siblings.iter().chain(&self.twins).copied().collect();
        let is_twin = |branch: &Branch| branch.kin.is_some_and(|at| self.twins.contains(&at));
        let (twins, siblings): (Vec<Branch>, Vec<Branch>) = grower
            .branches(&near, &nieces)
            .into_iter()
            .partition(is_twin);
        let mut members: Vec<Member> = siblings.into_iter().map(Member::Sibling).collect();
        if parents.others.is_none() {
            members.push(Member::Patient);
        }
        let age = |member: &Member| match member {
            Member::Patient => patient.age,
            Member::Sibling(branch) => grower.kin[branch.kin?].age,
            Member::Twin(_) => None,
        };
        let mut members = by_age(&members, age);
        let twins = twins.into_iter().map(Member::Twin);
        match (parents.others, parents.others_at_left) {
            (None, _) => {
                let at = members.iter().position(|it| *it == Member::Patient);
                let at = at.unwrap_or(0);
                members.splice(at..at, twins.rev());
            }
            (Some(_), false) => members.extend(twins.rev().chain([Member::Patient])),
            (Some(_), true) => {
                members.splice(0..0, [Member::Patient].into_iter().chain(twins));
            }
        }
        members
    }

    /// Puts the patient, and hangs the patient on further parents too; tells how the patient hangs on father and mother.
    fn place_patient(&self, grower: &mut Grower<'_>, patient: &Patient, parents: &Placed) -> Child {
        let is_adopted = self.is_adopted(grower);
        let mut symbol = patient.symbol.clone();
        if is_adopted {
            symbol.arrival = Arrival::AdoptedIn;
        }
        let person = Person {
            who: Who::Patient,
            side: Side::Own,
            symbol,
            shape: patient.shape,
        };
        let first = if parents.others.is_some() && parents.others_at_left {
            First::Left
        } else {
            First::Right
        };
        let line = self.own_line(grower);
        let me = own::place(grower, person, first);
        if let Some(union) = parents.others {
            let line = if is_adopted {
                Line::Broken
            } else {
                Line::Solid
            };
            let rank = match parents.full {
                Some(_) => Rank::Further,
                None => Rank::Main,
            };
            let child = child(me, line);
            grower.hang(union, [Child { rank, ..child }]);
        }
        let has_twins = !self.twins.is_empty();
        Child {
            twin: if has_twins { Twin::Patient } else { Twin::No },
            ..child(me, line)
        }
    }

    /// How the patient hangs on father and mother: by blood, unless it was said of both, or of the only one, that they
    /// are not related by blood.
    fn own_line(&self, grower: &Grower<'_>) -> Line {
        let parents: Vec<usize> = self.father.into_iter().chain(self.mother).collect();
        let not_by_blood = |at: &usize| grower.kin[*at].blood == Some(Tie::NotBlood);
        if !parents.is_empty() && parents.iter().all(not_by_blood) {
            Line::Broken
        } else {
            Line::Solid
        }
    }
}

fn place_twin(grower: &mut Grower<'_>, branch: &Branch) -> Child {
    let relation = branch.kin.and_then(|at| grower.kin[at].relation);
    let twin = if relation == Some(Relation::IdenticalTwin) {
        Twin::Identical
    } else {
        Twin::Fraternal
    };
    Child {
        twin,
        ..grower.place_branch(branch, 0, Side::Own)
    }
}

/// Someone in the patient's row of brothers and sisters.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Member {
    Patient,
    Twin(Branch),
    Sibling(Branch),
}
