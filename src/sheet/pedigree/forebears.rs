//! One side of the family above the parents: grandparents, their brothers and sisters, and their own parents.
//!
//! **Why** broken lines: "a great-aunt on my mother's side" leaves open whose sister she is. Unless that is said, her line
//! leads to the two grandparents together and not to one of them.

use super::branch::{Branch, Grower, child};
use super::kin::Relations;
use super::{Bond, Child, Line, PersonId, Rank, Shape, Side, Target, Twin};

const GRANDPARENTS: i8 = -2;
const GREAT_GRANDPARENTS: i8 = -3;

/// The most great-grandparents that are drawn without a word on who was whose.
const MOST_LOOSE: usize = 4;

/// The uncles and aunts of one side, as they hang on the grandparents.
#[derive(Debug, Default)]
pub(super) struct Aunts {
    /// Those who share one parent with the patient's parent.
    pub(super) half: Vec<Branch>,
    /// Those who share both.
    pub(super) full: Vec<Branch>,
}

/// Brothers, sisters and parents of a grandparent.
#[derive(Debug, Default)]
struct Kinsfolk {
    siblings: Vec<usize>,
    parents: Vec<usize>,
}

impl Kinsfolk {
    fn is_empty(&self) -> bool {
        self.siblings.is_empty() && self.parents.is_empty()
    }
}

/// The uncles and aunts of a side with their children.
pub(super) fn aunts(grower: &Grower<'_>, side: &Relations) -> Aunts {
    let full = grower.in_birth_order(&grower.all(&side.full));
    let half = grower.in_birth_order(&grower.all(&side.half));
    let cousins = grower.all(&[side.cousin]);
    let (of_half, of_full): (Vec<usize>, Vec<usize>) = cousins.into_iter().partition(|&cousin| {
        grower.through(cousin, &full).is_none() && grower.through(cousin, &half).is_some()
    });
    Aunts {
        half: grower.branches(&half, &of_half),
        full: grower.branches(&full, &of_full),
    }
}

/// Whether anyone of this side is told of.
pub(super) fn is_known(grower: &Grower<'_>, side: &Relations) -> bool {
    let single = [
        side.grandfather,
        side.grandmother,
        side.great_grandparent,
        side.cousin,
    ];
    let groups: [&[_]; 4] = [&single, &side.full, &side.half, &side.great];
    groups.iter().any(|group| !grower.all(group).is_empty())
}

/// Puts the grandparents of a side and those above them; tells the number of the grandparents' union.
pub(super) fn grow(grower: &mut Grower<'_>, side: &Relations) -> Option<usize> {
    if !is_known(grower, side) {
        return None;
    }
    let father = grower.all(&[side.grandfather]).first().copied();
    let mother = grower.all(&[side.grandmother]).first().copied();
    let (mut of_father, mut of_mother, mut loose) = (
        Kinsfolk::default(),
        Kinsfolk::default(),
        Kinsfolk::default(),
    );
    let couple: Vec<usize> = father.into_iter().chain(mother).collect();
    for (relations, are_parents) in [(&side.great[..], false), (&[side.great_grandparent], true)] {
        for at in grower.in_birth_order(&grower.all(relations)) {
            let through = grower.through(at, &couple);
            let folk = match through {
                Some(it) if Some(it) == father => &mut of_father,
                Some(_) => &mut of_mother,
                None => &mut loose,
            };
            let list = if are_parents {
                &mut folk.parents
            } else {
                &mut folk.siblings
            };
            list.push(at);
        }
    }
    let outer_is_left = side.side == Side::Fathers;
    let (left_is_free, right_is_free) = (of_father.is_empty(), of_mother.is_empty());
    let at_left = if outer_is_left {
        left_is_free || !right_is_free
    } else {
        left_is_free && !right_is_free
    };
    let is_tied = left_is_free || right_is_free;

    let mut hung = Vec::new();
    if at_left {
        hung = grower.place_all(&loose.siblings, GRANDPARENTS, side.side);
    }
    let siblings = grower.place_all(&of_father.siblings, GRANDPARENTS, side.side);
    let left = grower.place_or_imply(father, Shape::Square, GRANDPARENTS, side.side);
    let parents_at_left = if at_left {
        parents(grower, &loose, side.side)
    } else {
        Vec::new()
    };
    if !of_father.is_empty() {
        let children = siblings.into_iter().chain([child(left, Line::Solid)]);
        join(grower, &of_father, children.collect(), side.side);
    }
    let right = grower.place_or_imply(mother, Shape::Circle, GRANDPARENTS, side.side);
    let mut children = vec![child(right, Line::Solid)];
    children.extend(grower.place_all(&of_mother.siblings, GRANDPARENTS, side.side));
    if !of_mother.is_empty() {
        join(grower, &of_mother, children, side.side);
    }
    let couple = grower.join(vec![left, right], Bond::Plain, Vec::new());
    if loose.is_empty() {
        return Some(couple);
    }
    let one_of = is_tied.then_some(Child {
        target: Target::OneOf(left, right),
        line: Line::Broken,
        twin: Twin::No,
        rank: Rank::Main,
    });
    let unsure = |child: Child| Child {
        line: Line::Broken,
        ..child
    };
    if at_left {
        let children = hung.into_iter().map(unsure).chain(one_of).collect();
        grower.join(parents_at_left, Bond::Unsure, children);
    } else {
        let hung = grower.place_all(&loose.siblings, GRANDPARENTS, side.side);
        let parents = parents(grower, &loose, side.side);
        let children = one_of
            .into_iter()
            .chain(hung.into_iter().map(unsure))
            .collect();
        grower.join(parents, Bond::Unsure, children);
    }
    Some(couple)
}

/// Puts great-grandparents of whom nobody said whose parents they are.
fn parents(grower: &mut Grower<'_>, line: &Kinsfolk, side: Side) -> Vec<PersonId> {
    let drawn = line.parents.iter().take(MOST_LOOSE);
    drawn
        .map(|&at| grower.place(at, GREAT_GRANDPARENTS, side))
        .collect()
}

/// Puts the parents of one grandparent above their children.
fn join(grower: &mut Grower<'_>, line: &Kinsfolk, children: Vec<Child>, side: Side) {
    let drawn = line.parents.iter().take(2);
    let parents: Vec<PersonId> = drawn
        .map(|&at| grower.place(at, GREAT_GRANDPARENTS, side))
        .collect();
    grower.join(parents, Bond::Plain, children);
}
