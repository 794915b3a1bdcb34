//! Finds the places: how far right each person stands, and at which height each line between the generations runs.
//!
//! Lengths are counted in columns; neighbours on a row are at least one column apart, so that symbols and the words
//! below them cannot touch. Parents stand over the middle of their children as well as that goes.

use super::solve::{Wish, places};
use super::{Pedigree, PersonId, Rank, Target, Twin, Union};

/// A line to a person who hangs on two unions is moved aside by this much.
const ASIDE: f64 = 0.14;

/// Where everyone stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Arranged {
    /// How far right the middle of each person stands, by person; who is not drawn stands at 0.
    pub x: Vec<f64>,
    /// Columns from the left edge of the first person to the right edge of the last.
    pub width: f64,
    /// The lines of descent, one for each union that has children, in the order of the unions.
    pub descents: Vec<Descent>,
    /// How many heights there are between each row and the one above it.
    pub levels: Vec<usize>,
}

/// The line from a union down to its children.
#[derive(Debug, Clone, PartialEq)]
pub struct Descent {
    /// Index of the union.
    pub union: usize,
    /// The row of the children.
    pub row: usize,
    /// Where it leaves the parents; nothing when they are not drawn.
    pub from: Option<f64>,
    /// Where it meets each child.
    pub to: Vec<f64>,
    /// At which height it runs sideways, 0 the highest.
    pub level: usize,
}

impl Descent {
    /// Its left and right end.
    pub fn span(&self) -> (f64, f64) {
        let all = self.to.iter().copied().chain(self.from);
        all.fold((f64::INFINITY, f64::NEG_INFINITY), |(left, right), x| {
            (left.min(x), right.max(x))
        })
    }
}

/// Finds the places; the same tree always gets the same ones.
pub fn arrange(pedigree: &Pedigree) -> Arranged {
    let x = columns(pedigree);
    let width = pedigree.drawn().map(|id| x[id.0]).fold(0.0, f64::max) + 1.0;
    let mut descents: Vec<Descent> = Vec::new();
    for (at, union) in pedigree.unions.iter().enumerate() {
        descents.extend(descent(pedigree, at, union, &x));
    }
    let levels = level(&mut descents, pedigree.rows.len());
    Arranged {
        x,
        width,
        descents,
        levels,
    }
}

/// Where the line to the children leaves the parents: half a column right of a single one.
fn middle(union: &Union, x: &[f64]) -> Option<f64> {
    let sum = middle_sum(union);
    (!sum.is_empty()).then(|| {
        let beside = if union.parents.len() == 1 { 0.5 } else { 0.0 };
        sum.iter().map(|(at, factor)| x[*at] * factor).sum::<f64>() + beside
    })
}

fn middle_sum(union: &Union) -> Vec<(usize, f64)> {
    match union.parents.as_slice() {
        [] => Vec::new(),
        [one] => vec![(one.0, 1.0)],
        several => {
            let at = several.len() / 2;
            vec![(several[at - 1].0, 0.5), (several[at].0, 0.5)]
        }
    }
}

fn target_sum(target: Target) -> Vec<(usize, f64)> {
    match target {
        Target::Person(id) => vec![(id.0, 1.0)],
        Target::OneOf(a, b) => vec![(a.0, 0.5), (b.0, 0.5)],
    }
}

fn columns(pedigree: &Pedigree) -> Vec<f64> {
    let mut place = vec![usize::MAX; pedigree.people.len()];
    for (at, id) in pedigree.drawn().enumerate() {
        place[id.0] = at;
    }
    let count = pedigree.drawn().count();
    let mut wishes = Vec::new();
    for union in &pedigree.unions {
        wishes.extend(wishes_of(union));
    }
    let mut bounds = Vec::new();
    for pair in pedigree.rows.iter().flat_map(|row| row.windows(2)) {
        bounds.push((place[pair[0].0], place[pair[1].0]));
        wishes.push(near(pair[0], pair[1], 0.004));
    }
    for wish in &mut wishes {
        for (at, _) in &mut wish.sum {
            *at = place[*at];
        }
    }
    let found = places(count, &wishes, &bounds);
    let mut x = vec![0.0; pedigree.people.len()];
    for id in pedigree.drawn() {
        x[id.0] = found[place[id.0]];
    }
    tidy(pedigree, &mut x);
    x
}

/// What a couple and its children wish: to be near each other, and the couple over the middle.
fn wishes_of(union: &Union) -> Vec<Wish> {
    let mut wishes: Vec<Wish> = union
        .parents
        .windows(2)
        .map(|pair| near(pair[0], pair[1], 0.3))
        .collect();
    let neighbours = union.children.windows(2).filter_map(|pair| {
        let (Target::Person(left), Target::Person(right)) = (pair[0].target, pair[1].target) else {
            return None;
        };
        let twins = pair.iter().all(|child| child.twin != Twin::No);
        Some(near(left, right, if twins { 1.0 } else { 0.03 }))
    });
    wishes.extend(neighbours);
    let (Some(first), Some(last)) = (union.children.first(), union.children.last()) else {
        return wishes;
    };
    let mut sum = middle_sum(union);
    if sum.is_empty() {
        return wishes;
    }
    let number = if union.parents.len() == 1 { -0.5 } else { 0.0 };
    for end in [first, last] {
        let end = target_sum(end.target).into_iter();
        sum.extend(end.map(|(at, factor)| (at, -0.5 * factor)));
    }
    let weight = match first.rank {
        Rank::Main => 1.0,
        Rank::Further => 0.02,
    };
    wishes.push(Wish {
        sum,
        number,
        weight,
    });
    wishes
}

fn near(left: PersonId, right: PersonId, weight: f64) -> Wish {
    Wish {
        sum: vec![(right.0, 1.0), (left.0, -1.0)],
        number: 1.0,
        weight,
    }
}

/// Puts everyone on hundredths of a column, the first at 0, and sees that no gap is lost by it.
fn tidy(pedigree: &Pedigree, x: &mut [f64]) {
    let least = pedigree.drawn().map(|id| x[id.0]);
    let least = least.fold(f64::INFINITY, f64::min);
    for row in &pedigree.rows {
        let mut edge = f64::NEG_INFINITY;
        for id in row {
            let place = ((x[id.0] - least) * 100.0).round() / 100.0;
            x[id.0] = place.max(edge);
            edge = ((x[id.0] + 1.0) * 100.0).round() / 100.0;
        }
    }
}

fn descent(pedigree: &Pedigree, at: usize, union: &Union, x: &[f64]) -> Option<Descent> {
    let row = union.children.iter().find_map(|child| match child.target {
        Target::Person(id) | Target::OneOf(id, _) => pedigree.row_of(id),
    })?;
    let from = middle(union, x);
    let to = union.children.iter().map(|child| {
        let sum = target_sum(child.target);
        let place = sum.iter().map(|(at, factor)| x[*at] * factor).sum::<f64>();
        match child.rank {
            Rank::Main => place,
            Rank::Further => place + ASIDE.copysign(from.unwrap_or(place) - place),
        }
    });
    Some(Descent {
        union: at,
        row,
        from,
        to: to.collect(),
        level: 0,
    })
}

/// Gives lines between the same two rows that would run into each other heights of their own, so that they cross as
/// seldom as can be; tells how many heights each row needs above it.
fn level(descents: &mut [Descent], rows: usize) -> Vec<usize> {
    let mut levels = vec![0; rows];
    for (row, count) in levels.iter_mut().enumerate() {
        let here: Vec<usize> = (0..descents.len())
            .filter(|&at| descents[at].row == row)
            .collect();
        // Which lines must run above which.
        let mut above: Vec<Vec<usize>> = vec![Vec::new(); here.len()];
        for (a, &one) in here.iter().enumerate() {
            for (b, &other) in here.iter().enumerate().skip(a + 1) {
                let (one, other) = (&descents[one], &descents[other]);
                let (left, right) = (one.span(), other.span());
                if left.1 < right.0 || right.1 < left.0 {
                    continue;
                }
                if crossings(one, other) <= crossings(other, one) {
                    above[b].push(a);
                } else {
                    above[a].push(b);
                }
            }
        }
        for (a, &at) in here.iter().enumerate() {
            descents[at].level = depth(a, &above, here.len());
            *count = (*count).max(descents[at].level + 1);
        }
    }
    levels
}

/// How often two lines cross when the first runs above the second.
fn crossings(upper: &Descent, lower: &Descent) -> usize {
    let within = |x: f64, (left, right): (f64, f64)| left <= x && x <= right;
    let down = upper.to.iter().filter(|&&x| within(x, lower.span())).count();
    let up = lower.from.is_some_and(|x| within(x, upper.span()));
    down + usize::from(up)
}

/// How many lines run above this one, the longest way; `left` bounds the way should it lead in a circle.
fn depth(at: usize, above: &[Vec<usize>], left: usize) -> usize {
    if left == 0 {
        return 0;
    }
    let deepest = above[at].iter().map(|&one| depth(one, above, left - 1) + 1);
    deepest.max().unwrap_or(0)
}
