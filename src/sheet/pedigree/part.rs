//! Takes a part of a tree: one side of the family, or a piece of a side, always with the line that leads to the patient.

use std::collections::BTreeSet;

use super::{Pedigree, PersonId, Side, Target, Union, Who};

/// Which part of a family is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// All of it.
    Whole,
    /// One side.
    Of(Side),
}

impl Side {
    /// The sides in the order in which they are drawn when one page cannot hold them all.
    pub const ALL: [Self; 3] = [Self::Fathers, Self::Mothers, Self::Own];
}

impl Pedigree {
    /// Those whom a part is about, row by row from left to right, without people whom nobody named.
    pub fn members(&self, part: Part) -> Vec<PersonId> {
        let belongs = |id: &PersonId| match part {
            Part::Whole => true,
            Part::Of(side) => self.person(*id).side == side,
        };
        let is_named = |id: &PersonId| self.person(*id).who != Who::Implied;
        self.drawn().filter(belongs).filter(is_named).collect()
    }

    /// The tree of these people, the patient, and everyone between them.
    ///
    /// The order of each row stays as it was.
    #[must_use]
    pub fn only(&self, people: &[PersonId]) -> Self {
        let mut kept: BTreeSet<PersonId> = people.iter().copied().collect();
        let is_patient = |id: &PersonId| self.person(*id).who == Who::Patient;
        let patient = self.drawn().filter(is_patient);
        let trunk = self.trunk(patient.collect());
        kept.extend(self.drawn().filter(is_patient));
        loop {
            let before = kept.len();
            for union in &self.unions {
                Self::complete(union, &trunk, &mut kept);
            }
            if kept.len() == before {
                break;
            }
        }
        self.restricted(&kept)
    }

    /// The patient and all from whom the patient comes.
    fn trunk(&self, patient: BTreeSet<PersonId>) -> BTreeSet<PersonId> {
        let mut trunk = patient;
        loop {
            let before = trunk.len();
            for union in &self.unions {
                let leads = union.children.iter().any(|child| match child.target {
                    Target::Person(id) => trunk.contains(&id),
                    Target::OneOf(a, b) => trunk.contains(&a) || trunk.contains(&b),
                });
                if leads {
                    trunk.extend(&union.parents);
                }
            }
            if trunk.len() == before {
                return trunk;
            }
        }
    }

    /// Whoever is needed so that those who are kept of a union hang together and lead to the patient.
    fn complete(union: &Union, trunk: &BTreeSet<PersonId>, kept: &mut BTreeSet<PersonId>) {
        let leads = |id: &PersonId| trunk.contains(id);
        let has_child = union.children.iter().any(|child| match child.target {
            Target::Person(id) => kept.contains(&id) && !leads(&id),
            Target::OneOf(..) => false,
        });
        let has_forebear = union
            .parents
            .iter()
            .any(|id| kept.contains(id) && leads(id));
        if has_child {
            kept.extend(&union.parents);
        }
        if has_child || has_forebear {
            let couple = union.parents.iter().any(leads);
            if couple
                && union
                    .children
                    .iter()
                    .any(|child| is_trunk(child.target, trunk))
            {
                kept.extend(&union.parents);
            }
            for child in &union.children {
                match child.target {
                    Target::Person(id) if leads(&id) => {
                        kept.insert(id);
                    }
                    Target::Person(_) => {}
                    Target::OneOf(a, b) => kept.extend([a, b]),
                }
            }
        }
    }

    fn restricted(&self, kept: &BTreeSet<PersonId>) -> Self {
        let rows = self.rows.iter().map(|row| {
            let row = row.iter().copied().filter(|id| kept.contains(id));
            row.collect::<Vec<_>>()
        });
        let unions = self.unions.iter().filter_map(|union| {
            let is_kept = |target: Target| match target {
                Target::Person(id) => kept.contains(&id),
                Target::OneOf(a, b) => kept.contains(&a) && kept.contains(&b),
            };
            let children = union.children.iter().filter(|child| is_kept(child.target));
            let part = Union {
                parents: union
                    .parents
                    .iter()
                    .copied()
                    .filter(|id| kept.contains(id))
                    .collect(),
                bond: union.bond,
                children: children.cloned().collect(),
            };
            let ties = part.parents.len() > 1
                || (!part.children.is_empty() && part.parents.len() + part.children.len() > 1);
            ties.then_some(part)
        });
        Self {
            people: self.people.clone(),
            rows: rows.filter(|row| !row.is_empty()).collect(),
            unions: unions.collect(),
            undrawn: self.undrawn.clone(),
        }
    }
}

/// Whether a line leads to the patient.
fn is_trunk(target: Target, trunk: &BTreeSet<PersonId>) -> bool {
    match target {
        Target::Person(id) => trunk.contains(&id),
        Target::OneOf(..) => true,
    }
}
