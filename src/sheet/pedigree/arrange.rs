//! Finds the places: how far right each person stands, and at which height each line between the generations runs.
//!
//! Each person takes the width that its words need, and neighbours on a row never share any of it, so that symbols and
//! words cannot touch. Parents stand over the middle of their children as well as that goes.

use super::solve::{Bound, Wish, places};
use super::{Pedigree, PersonId, Rank, Target, Twin, Union};

/// A line to a person who hangs on two unions is moved aside by this part of the person's width.
const ASIDE: f64 = 0.14;

/// A line with a step smaller than this part of the child's width is drawn without it.
const STRAIGHT: f64 = 0.05;

/// Where everyone stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Arranged {
    /// How far right the middle of each person stands, by person; who is not drawn stands at 0.
    pub x: Vec<f64>,
    /// From the left edge of the first person to the right edge of the last.
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

/// Finds the places for people of these widths; the same tree and widths always get the same places.
pub fn arrange(pedigree: &Pedigree, widths: &[f64]) -> Arranged {
    let scene = Scene { pedigree, widths };
    let x = scene.columns();
    let right = pedigree.drawn().map(|id| x[id.0] + widths[id.0] / 2.0);
    let width = right.fold(0.0, f64::max);
    let unions = pedigree.unions.iter().enumerate();
    let descents = unions.filter_map(|(at, union)| scene.descent(at, union, &x));
    let mut descents: Vec<Descent> = descents.collect();
    let levels = level(&mut descents, pedigree.rows.len());
    Arranged {
        x,
        width,
        descents,
        levels,
    }
}

/// A tree whose people have widths.
struct Scene<'a> {
    pedigree: &'a Pedigree,
    widths: &'a [f64],
}

/// A sum of places, each with its factor, and a number.
struct Sum(Vec<(usize, f64)>, f64);

impl Sum {
    fn at(&self, x: &[f64]) -> f64 {
        self.0
            .iter()
            .map(|(at, factor)| x[*at] * factor)
            .sum::<f64>()
            + self.1
    }
}

impl Scene<'_> {
    /// The middle of the white between two neighbours.
    fn between(&self, left: PersonId, right: PersonId) -> Sum {
        let beside = (self.widths[left.0] - self.widths[right.0]) / 4.0;
        Sum(vec![(left.0, 0.5), (right.0, 0.5)], beside)
    }

    /// Where the line to the children leaves the parents: beside a single one.
    fn middle(&self, union: &Union) -> Option<Sum> {
        match union.parents.as_slice() {
            [] => None,
            [one] => Some(Sum(vec![(one.0, 1.0)], self.widths[one.0] / 2.0)),
            several => {
                let at = several.len() / 2;
                Some(self.between(several[at - 1], several[at]))
            }
        }
    }

    fn target(&self, target: Target) -> Sum {
        match target {
            Target::Person(id) => Sum(vec![(id.0, 1.0)], 0.0),
            Target::OneOf(a, b) => self.between(a, b),
        }
    }

    fn apart(&self, left: PersonId, right: PersonId) -> f64 {
        f64::midpoint(self.widths[left.0], self.widths[right.0])
    }

    fn columns(&self) -> Vec<f64> {
        let pedigree = self.pedigree;
        let mut place = vec![usize::MAX; pedigree.people.len()];
        for (at, id) in pedigree.drawn().enumerate() {
            place[id.0] = at;
        }
        let unions = pedigree.unions.iter();
        let mut wishes: Vec<Wish> = unions.flat_map(|union| self.wishes_of(union)).collect();
        let mut bounds = Vec::new();
        for pair in pedigree.rows.iter().flat_map(|row| row.windows(2)) {
            bounds.push(Bound {
                left: place[pair[0].0],
                right: place[pair[1].0],
                apart: self.apart(pair[0], pair[1]),
            });
            wishes.push(self.near(pair[0], pair[1], 0.004));
        }
        for wish in &mut wishes {
            for (at, _) in &mut wish.sum {
                *at = place[*at];
            }
        }
        let found = places(pedigree.drawn().count(), &wishes, &bounds);
        let mut x = vec![0.0; pedigree.people.len()];
        for id in pedigree.drawn() {
            x[id.0] = found[place[id.0]];
        }
        self.tidy(&mut x);
        x
    }

    /// What a couple and its children wish: to be near each other, and the couple over the middle.
    fn wishes_of(&self, union: &Union) -> Vec<Wish> {
        let couples = union.parents.windows(2);
        let couples = couples.map(|pair| self.near(pair[0], pair[1], 0.3));
        let mut wishes: Vec<Wish> = couples.collect();
        let neighbours = union.children.windows(2).filter_map(|pair| {
            let (Target::Person(left), Target::Person(right)) = (pair[0].target, pair[1].target)
            else {
                return None;
            };
            let twins = pair.iter().all(|child| child.twin != Twin::No);
            Some(self.near(left, right, if twins { 1.0 } else { 0.03 }))
        });
        wishes.extend(neighbours);
        let ends = union.children.first().zip(union.children.last());
        let (Some((first, last)), Some(Sum(mut sum, beside))) = (ends, self.middle(union)) else {
            return wishes;
        };
        let mut number = -beside;
        for end in [first, last] {
            let Sum(end, beside) = self.target(end.target);
            sum.extend(end.into_iter().map(|(at, factor)| (at, -0.5 * factor)));
            number += 0.5 * beside;
        }
        let weight = match (first.rank, union.children.len()) {
            (Rank::Further, _) => 0.02,
            // A line that leads straight down is seen to be straight, or not to be.
            (Rank::Main, 1) => 40.0,
            (Rank::Main, _) => 1.0,
        };
        wishes.push(Wish {
            sum,
            number,
            weight,
        });
        wishes
    }

    fn near(&self, left: PersonId, right: PersonId, weight: f64) -> Wish {
        Wish {
            sum: vec![(right.0, 1.0), (left.0, -1.0)],
            number: self.apart(left, right),
            weight,
        }
    }

    /// Puts everyone on hundredths, the left edge at 0, and sees that no distance is lost by it.
    fn tidy(&self, x: &mut [f64]) {
        let lefts = self
            .pedigree
            .drawn()
            .map(|id| x[id.0] - self.widths[id.0] / 2.0);
        let least = lefts.fold(f64::INFINITY, f64::min);
        for row in &self.pedigree.rows {
            let mut edge = 0.0_f64;
            for id in row {
                let half = self.widths[id.0] / 2.0;
                let place = ((x[id.0] - least) * 100.0).round() / 100.0;
                x[id.0] = place.max(edge + half);
                edge = x[id.0] + half;
            }
        }
    }

    fn descent(&self, at: usize, union: &Union, x: &[f64]) -> Option<Descent> {
        let row = union.children.iter().find_map(|child| match child.target {
            Target::Person(id) | Target::OneOf(id, _) => self.pedigree.row_of(id),
        })?;
        let from = self.middle(union).map(|sum| sum.at(x));
        let to = union.children.iter().map(|child| {
            let place = self.target(child.target).at(x);
            let step = from.map_or(0.0, |from| (place - from).abs());
            let is_straight = match child.target {
                Target::Person(id) => step < STRAIGHT * self.widths[id.0],
                Target::OneOf(..) => false,
            };
            if let (true, Some(from)) = (is_straight, from) {
                return from;
            }
            match (child.rank, child.target) {
                (Rank::Further, Target::Person(id)) => {
                    let aside = ASIDE * self.widths[id.0];
                    place + aside.copysign(from.unwrap_or(place) - place)
                }
                (Rank::Main | Rank::Further, Target::Person(_) | Target::OneOf(..)) => place,
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
    let down = upper
        .to
        .iter()
        .filter(|&&x| within(x, lower.span()))
        .count();
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
