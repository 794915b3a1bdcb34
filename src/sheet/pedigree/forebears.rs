//! One side of the family above the parents: grandparents, their brothers and sisters, and their own parents.
//!
//! **Why** broken lines: "a great-aunt on my mother's side" leaves open whose sister she is. Unless that is said, her line
//! leads to the two grandparents together and not to one of them.

use super::branch::{Branch, Grower, child};
use super::kin::Relations;
use super::{Bond, Child, Line, PersonId, Shape, Side, Target};

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

/// Everyone of one side above the parents.
#[derive(Debug, Default)]
struct Above {
    father: Option<usize>,
    mother: Option<usize>,
    of_father: Kinsfolk,
    of_mother: Kinsfolk,
    /// Those of whom nobody said to which grandparent they belong.
    loose: Kinsfolk,
}

impl Above {
    fn find(grower: &Grower<'_>, side: &Relations) -> Self {
        let first = |relation| grower.all(&[relation]).first().copied();
        let mut above = Self {
            father: first(side.grandfather),
            mother: first(side.grandmother),
            ..Self::default()
        };
        let couple: Vec<usize> = above.father.into_iter().chain(above.mother).collect();
        for at in grower.in_birth_order(&grower.all(&side.great)) {
            let folk = above.folk(grower.through(at, &couple));
            folk.siblings.push(at);
        }
        for at in grower.in_birth_order(&grower.all(&[side.great_grandparent])) {
            let folk = above.folk(grower.through(at, &couple));
            folk.parents.push(at);
        }
        above
    }

    fn folk(&mut self, grandparent: Option<usize>) -> &mut Kinsfolk {
        match grandparent {
            Some(at) if Some(at) == self.father => &mut self.of_father,
            Some(_) => &mut self.of_mother,
            None => &mut self.loose,
        }
    }

    /// Whether those who belong to nobody in particular stand left of the couple: on the outer side, unless the line
    /// from there would cross another and the line from the inner side would not.
    fn is_left(&self, side: Side) -> bool {
        let (left, right) = (self.of_father.is_empty(), self.of_mother.is_empty());
        match side {
            Side::Fathers | Side::Own => left || !right,
            Side::Mothers => left && !right,
        }
    }

    /// Whether they can be tied to the couple at all without crossing another line.
    fn is_tied(&self) -> bool {
        self.of_father.is_empty() || self.of_mother.is_empty()
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
    let above = Above::find(grower, side);
    let is_left = above.is_left(side.side);
    let mut hung = Vec::new();
    let mut ancestors = Vec::new();
    if is_left {
        hung = grower.place_all(&above.loose.siblings, GRANDPARENTS, side.side);
        ancestors = parents(grower, &above.loose, MOST_LOOSE, side.side);
    }
    let mut children = grower.place_all(&above.of_father.siblings, GRANDPARENTS, side.side);
    let left = grower.place_or_imply(above.father, Shape::Square, GRANDPARENTS, side.side);
    children.push(child(left, Line::Solid));
    join(grower, &above.of_father, children, side.side);

    let right = grower.place_or_imply(above.mother, Shape::Circle, GRANDPARENTS, side.side);
    let mut children = vec![child(right, Line::Solid)];
    children.extend(grower.place_all(&above.of_mother.siblings, GRANDPARENTS, side.side));
    join(grower, &above.of_mother, children, side.side);

    if !is_left {
        hung = grower.place_all(&above.loose.siblings, GRANDPARENTS, side.side);
        ancestors = parents(grower, &above.loose, MOST_LOOSE, side.side);
    }
    if above.is_tied() && !above.loose.is_empty() {
        let one_of = Child {
            target: Target::OneOf(left, right),
            ..child(left, Line::Broken)
        };
        hung.insert(if is_left { hung.len() } else { 0 }, one_of);
    }
    for child in &mut hung {
        child.line = Line::Broken;
    }
    if !hung.is_empty() {
        grower.join(ancestors, Bond::Unsure, hung);
    }
    Some(grower.join(vec![left, right], Bond::Plain, Vec::new()))
}

/// Puts the first few parents of a grandparent.
fn parents(grower: &mut Grower<'_>, folk: &Kinsfolk, most: usize, side: Side) -> Vec<PersonId> {
    let drawn = folk.parents.iter().take(most);
    drawn
        .map(|&at| grower.place(at, GREAT_GRANDPARENTS, side))
        .collect()
}

/// Joins a grandparent with brothers and sisters below their own parents, where any of them are told of.
fn join(grower: &mut Grower<'_>, folk: &Kinsfolk, children: Vec<Child>, side: Side) {
    if !folk.is_empty() {
        let parents = parents(grower, folk, 2, side);
        grower.join(parents, Bond::Plain, children);
    }
}
