//! Grows the tree from the patient: the parents with their families at either side, the children below.

use super::branch::{Branch, Grower, by_age, child};
use super::forebears::{self, Aunts};
use super::kin::{FATHERS, Kin, MOTHERS, Relations, Tie};
use super::{
    Arrival, Bond, Child, Line, Pedigree, Person, PersonId, Rank, Shape, Side, Symbol, Twin, Who,
};
use crate::profile::family::Relation;

/// The patient, as the tree needs to know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Patient {
    /// The outline.
    pub shape: Shape,
    /// Whole years of age.
    pub age: Option<u16>,
    /// How the patient is drawn.
    pub symbol: Symbol,
    /// Whether the parents are related by blood.
    pub parents: Bond,
}

/// Grows the tree of a patient with these relatives.
///
/// Brothers and sisters stand in the order in which they were told; where ages today are known, the oldest comes first.
/// The patient's father stands last among his own, the mother first among hers, so that they are neighbours.
pub fn grow(patient: &Patient, kin: &[Kin]) -> Pedigree {
    let mut grower = Grower::new(kin);
    let centre = Centre::find(&grower);
    let above = centre.has_parents.then(|| {
        let fathers = forebears::grow(&mut grower, &FATHERS);
        let mothers = forebears::grow(&mut grower, &MOTHERS);
        (fathers, mothers)
    });
    let (fathers, mothers) = above.unwrap_or_default();
    if let Some(union) = fathers {
        let Aunts { half, full } = forebears::aunts(&grower, &FATHERS);
        aunts(&mut grower, &FATHERS, union, &half, &full);
    }
    let parents = centre.place_parents(&mut grower, patient.parents);
    if let (Some(union), Some((father, _))) = (fathers, parents.couple) {
        grower.hang(union, [child(father, Line::Solid)]);
    }
    centre.place_children(&mut grower, patient, &parents);
    if let (Some(union), Some((_, mother))) = (mothers, parents.couple) {
        grower.hang(union, [child(mother, Line::Solid)]);
        let Aunts { half, full } = forebears::aunts(&grower, &MOTHERS);
        aunts(&mut grower, &MOTHERS, union, &half, &full);
    }
    grower.finish()
}

/// Puts the uncles and aunts of a side: half ones farthest from the patient's parent, with a broken line, since it is
/// not known which grandparent they share.
fn aunts(
    grower: &mut Grower<'_>,
    side: &Relations,
    union: usize,
    half: &[Branch],
    full: &[Branch],
) {
    let half = half.iter().map(|branch| (branch, Line::Broken));
    let full = full.iter().map(|branch| (branch, Line::Solid));
    let ordered: Vec<(&Branch, Line)> = match side.side {
        Side::Fathers | Side::Own => half.chain(full).collect(),
        Side::Mothers => full.chain(half).collect(),
    };
    for (branch, line) in ordered {
        let placed = grower.place_branch(branch, -1, side.side);
        let line = if line == Line::Broken {
            line
        } else {
            placed.line
        };
        grower.hang(union, [Child { line, ..placed }]);
    }
}

/// Who stands in the middle of the tree.
#[derive(Debug, Default)]
struct Centre {
    has_parents: bool,
    father: Option<usize>,
    mother: Option<usize>,
    /// Further parents: those who adopted the patient, or a donor.
    others: Vec<usize>,
    half_by_father: Vec<usize>,
    half_by_mother: Vec<usize>,
    siblings: Vec<usize>,
    nieces: Vec<usize>,
    /// Those of one egg first.
    twins: Vec<usize>,
}

/// The parents that were put into the tree.
#[derive(Debug, Default)]
struct Placed {
    couple: Option<(PersonId, PersonId)>,
    /// The unions of: father and another, father and mother, mother and another, further parents.
    by_father: Option<usize>,
    full: Option<usize>,
    by_mother: Option<usize>,
    others: Option<usize>,
    /// Whether the further parents stand left of the father.
    others_at_left: bool,
}

impl Centre {
    fn find(grower: &Grower<'_>) -> Self {
        use Relation as R;
        let identical = grower.all(&[R::IdenticalTwin]);
        let twins = identical
            .into_iter()
            .chain(grower.all(&[R::NonIdenticalTwin]));
        let mut centre = Self {
            half_by_father: grower.all(&[R::HalfBrotherByFather, R::HalfSisterByFather]),
            half_by_mother: grower.all(&[R::HalfBrotherByMother, R::HalfSisterByMother]),
            siblings: grower.all(&[R::Brother, R::Sister]),
            nieces: grower.all(&[R::Niece, R::Nephew]),
            twins: twins.collect(),
            ..Self::default()
        };
        let (mut fathers, mut mothers) = (grower.all(&[R::Father]), grower.all(&[R::Mother]));
        if fathers.is_empty() && mothers.len() > 1 {
            fathers.push(mothers.remove(1));
        } else if mothers.is_empty() && fathers.len() > 1 {
            mothers.push(fathers.remove(1));
        }
        centre.father = fathers.first().copied();
        centre.mother = mothers.first().copied();
        let adopters = grower.all(&[R::AdoptiveParent]);
        for at in grower.all(&[R::UnknownBirthParent, R::Donor]) {
            if centre.father.is_none() {
                centre.father = Some(at);
            } else if centre.mother.is_none() {
                centre.mother = Some(at);
            } else if adopters.is_empty() {
                centre.others.push(at);
            }
        }
        centre.others.extend(adopters);
        centre.others.truncate(2);
        centre.has_parents = centre.father.or(centre.mother).is_some()
            || [
                &centre.half_by_father,
                &centre.half_by_mother,
                &centre.siblings,
                &centre.nieces,
                &centre.twins,
            ]
            .iter()
            .any(|list| !list.is_empty())
            || [FATHERS, MOTHERS]
                .iter()
                .any(|side| forebears::is_known(grower, side));
        centre
    }

    /// Puts the parents, those with whom they have other children, and further parents.
    ///
    /// Further parents stand beside the mother, or beside the father where only the mother has other children: so
    /// their line to the patient crosses no other.
    fn place_parents(&self, grower: &mut Grower<'_>, bond: Bond) -> Placed {
        const PARENTS: i8 = -1;
        let mut placed = Placed {
            others_at_left: !self.half_by_mother.is_empty() && self.half_by_father.is_empty(),
            ..Placed::default()
        };
        if placed.others_at_left {
            placed.others = self.place_others(grower);
        }
        if self.has_parents {
            let by_father = (!self.half_by_father.is_empty())
                .then(|| grower.imply(Shape::Circle, PARENTS, Side::Own));
            let father = grower.place_or_imply(self.father, Shape::Square, PARENTS, Side::Own);
            let mother = grower.place_or_imply(self.mother, Shape::Circle, PARENTS, Side::Own);
            let by_mother = (!self.half_by_mother.is_empty())
                .then(|| grower.imply(Shape::Square, PARENTS, Side::Own));
            placed.couple = Some((father, mother));
            placed.by_father =
                by_father.map(|other| grower.join(vec![other, father], Bond::Plain, Vec::new()));
            placed.full = Some(grower.join(vec![father, mother], bond, Vec::new()));
            placed.by_mother =
                by_mother.map(|other| grower.join(vec![mother, other], Bond::Plain, Vec::new()));
        }
        if !placed.others_at_left {
            placed.others = self.place_others(grower);
        }
        placed
    }

    fn place_others(&self, grower: &mut Grower<'_>) -> Option<usize> {
        let place = |&at: &usize| grower.place(at, -1, Side::Own);
        let others: Vec<PersonId> = self.others.iter().map(place).collect();
        (!others.is_empty()).then(|| grower.join(others, Bond::Plain, Vec::new()))
    }

    /// Puts the patient's generation and all below it.
    fn place_children(&self, grower: &mut Grower<'_>, patient: &Patient, parents: &Placed) {
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

    /// Puts the patient with up to two partners, the first of them at the side away from further parents.
    fn place_patient(&self, grower: &mut Grower<'_>, patient: &Patient, parents: &Placed) -> Child {
        use Relation as R;
        let partners: Vec<usize> = grower.all(&[R::Partner]).into_iter().take(2).collect();
        let born = [R::Daughter, R::Son, R::AdoptedChild, R::PregnancyLoss];
        let grandchildren = grower.all(&[R::Granddaughter, R::Grandson]);
        let children = grower.in_birth_order(&grower.all(&born));
        let (first, second) = (partners.first().copied(), partners.get(1).copied());
        let (left, right) = if parents.others_at_left && parents.others.is_some() {
            (first, second)
        } else {
            (second, first)
        };
        let is_of = |branch: &Branch, partner: Option<usize>| {
            let Some(partner) = partner else { return false };
            let mut all = branch.kin.iter().chain(&branch.children);
            all.any(|&at| grower.through(at, &partners) == Some(partner))
        };
        let branches = grower.branches(&children, &grandchildren);
        let (of_second, of_first): (Vec<Branch>, Vec<Branch>) = branches
            .into_iter()
            .partition(|branch| is_of(branch, second));

        let partner_at_left = left.map(|at| grower.place(at, 0, Side::Own));
        let mut symbol = patient.symbol.clone();
        if !grower.all(&[R::AdoptiveParent]).is_empty() || self.is_adopted(grower) {
            symbol.arrival = Arrival::AdoptedIn;
        }
        let me = grower.put(
            0,
            Person {
                who: Who::Patient,
                side: Side::Own,
                symbol,
                shape: patient.shape,
            },
        );
        let partner_at_right = right.map(|at| grower.place(at, 0, Side::Own));
        let (of_left, of_right) = if left == first && first.is_some() {
            (of_first, of_second)
        } else {
            (of_second, of_first)
        };
        for (at, partner, branches) in [
            (left, partner_at_left, of_left),
            (right, partner_at_right, of_right),
        ] {
            let children: Vec<Child> = branches
                .iter()
                .map(|branch| grower.place_branch(branch, 1, Side::Own))
                .collect();
            let couple = match partner {
                Some(partner) if partner < me => vec![partner, me],
                Some(partner) => vec![me, partner],
                None if children.is_empty() => continue,
                None => vec![me],
            };
            let by_blood = at.is_some_and(|at| grower.kin[at].blood == Some(Tie::Blood));
            let bond = if by_blood { Bond::ByBlood } else { Bond::Plain };
            grower.join(couple, bond, children);
        }
        if let Some(union) = parents.others {
            let is_adopted = self.is_adopted(grower);
            let line = if is_adopted {
                Line::Broken
            } else {
                Line::Solid
            };
            let rank = if parents.full.is_some() {
                Rank::Further
            } else {
                Rank::Main
            };
            grower.hang(
                union,
                [Child {
                    rank,
                    ..child(me, line)
                }],
            );
        }
        Child {
            twin: if self.twins.is_empty() {
                Twin::No
            } else {
                Twin::Patient
            },
            ..child(me, self.own_line(grower))
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

    /// Whether the further parents are those who adopted the patient.
    fn is_adopted(&self, grower: &Grower<'_>) -> bool {
        let relation = |&at: &usize| grower.kin[at].relation;
        self.others
            .iter()
            .any(|at| relation(at) == Some(Relation::AdoptiveParent))
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
