//! The middle of the tree: the patient's parents, those with whom they have other children, and who else is a parent.

use super::branch::Grower;
use super::forebears;
use super::kin::{FATHERS, MOTHERS};
use super::{Bond, PersonId, Shape, Side};
use crate::profile::family::Relation;

/// Who stands in the middle of the tree.
#[derive(Debug, Default)]
pub(super) struct Centre {
    /// Whether father and mother are drawn, be they known or not.
    pub(super) has_parents: bool,
    /// The relative who stands where the father stands.
    pub(super) father: Option<usize>,
    /// The relative who stands where the mother stands.
    pub(super) mother: Option<usize>,
    /// Further parents: those who adopted the patient, or a donor.
    pub(super) others: Vec<usize>,
    /// Those who share the father alone.
    pub(super) half_by_father: Vec<usize>,
    /// Those who share the mother alone.
    pub(super) half_by_mother: Vec<usize>,
    /// Brothers and sisters, but for twins.
    pub(super) siblings: Vec<usize>,
    /// Nieces and nephews, whoever their parent is.
    pub(super) nieces: Vec<usize>,
    /// Twins, those of one egg first.
    pub(super) twins: Vec<usize>,
}

/// The parents that were put into the tree.
#[derive(Debug, Default)]
pub(super) struct Placed {
    /// Father and mother.
    pub(super) couple: Option<(PersonId, PersonId)>,
    /// The union of the father and another.
    pub(super) by_father: Option<usize>,
    /// The union of father and mother.
    pub(super) full: Option<usize>,
    /// The union of the mother and another.
    pub(super) by_mother: Option<usize>,
    /// The union of further parents.
    pub(super) others: Option<usize>,
    /// Whether the further parents stand left of the father.
    pub(super) others_at_left: bool,
}

impl Centre {
    /// Finds who stands in the middle of a tree in which nobody stands yet.
    pub(super) fn find(grower: &Grower<'_>) -> Self {
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
    pub(super) fn place_parents(&self, grower: &mut Grower<'_>, bond: Bond) -> Placed {
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

    /// Whether the further parents are those who adopted the patient.
    pub(super) fn is_adopted(&self, grower: &Grower<'_>) -> bool {
        let relation = |&at: &usize| grower.kin[at].relation;
        self.others
            .iter()
            .any(|at| relation(at) == Some(Relation::AdoptiveParent))
    }
}
