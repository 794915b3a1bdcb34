//! Puts the patient into the tree, with partners at both sides and children and grandchildren below.

use super::branch::{Branch, Grower};
use super::kin::Tie;
use super::{Bond, Child, Person, PersonId, Side};
use crate::profile::family::Relation as R;

/// Which side of the patient the first partner stands at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum First {
    /// Left.
    Left,
    /// Right.
    Right,
}

/// A partner with the children of both; or children of whom the other parent is not told.
struct Household {
    partner: Option<usize>,
    children: Vec<Branch>,
}

/// Puts the patient with up to two partners. Children stand with the partner whom their words name, else with the first.
pub(super) fn place(grower: &mut Grower<'_>, person: Person, first: First) -> PersonId {
    let (one, other) = households(grower);
    let (left, right) = match first {
        First::Left if one.partner.is_some() => (one, other),
        First::Left | First::Right => (other, one),
    };
    let put = |grower: &mut Grower<'_>, household: &Household| {
        household.partner.map(|at| grower.place(at, 0, Side::Own))
    };
    let at_left = put(grower, &left);
    let me = grower.put(0, person);
    let at_right = put(grower, &right);
    join(grower, &left, at_left.into_iter().chain([me]).collect());
    join(grower, &right, [me].into_iter().chain(at_right).collect());
    me
}

/// The households with the first and with the second partner.
fn households(grower: &Grower<'_>) -> (Household, Household) {
    let partners: Vec<usize> = grower.all(&[R::Partner]).into_iter().take(2).collect();
    let born = [R::Daughter, R::Son, R::AdoptedChild, R::PregnancyLoss];
    let children = grower.in_birth_order(&grower.all(&born));
    let grandchildren = grower.all(&[R::Granddaughter, R::Grandson]);
    let second = partners.get(1).copied();
    let is_of_second = |branch: &Branch| {
        let mut all = branch.kin.iter().chain(&branch.children);
        second.is_some() && all.any(|&at| grower.through(at, &partners) == second)
    };
    let branches = grower.branches(&children, &grandchildren);
    let (of_second, of_first) = branches.into_iter().partition(is_of_second);
    let household = |partner: Option<usize>, children: Vec<Branch>| Household { partner, children };
    (
        household(partners.first().copied(), of_first),
        household(second, of_second),
    )
}

/// Joins a couple, or the patient alone, with the children; nothing where there are neither.
fn join(grower: &mut Grower<'_>, household: &Household, couple: Vec<PersonId>) {
    let branches = household.children.iter();
    let children: Vec<Child> = branches
        .map(|branch| grower.place_branch(branch, 1, Side::Own))
        .collect();
    if couple.len() + children.len() < 2 {
        return;
    }
    let blood = household.partner.and_then(|at| grower.kin[at].blood);
    let bond = match blood {
        Some(Tie::Blood) => Bond::ByBlood,
        Some(Tie::NotBlood) | None => Bond::Plain,
    };
    grower.join(couple, bond, children);
}
