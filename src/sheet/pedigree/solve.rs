//! Finds places on a line: wishes are met as well as they can be while the gaps between neighbours are kept.
//!
//! It is a least squares problem with lower bounds on differences, solved on its dual side one bound at a time
//! (Hildreth 1957). **Why** not by rules for each kind of family: one sum of wishes centres parents over children in
//! any tree, and the bounds hold whatever the wishes are.

/// A wish: that this sum of places, each with its factor, is as near as can be to a number.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Wish {
    /// Places with their factors.
    pub(super) sum: Vec<(usize, f64)>,
    /// The number.
    pub(super) number: f64,
    /// How much it matters.
    pub(super) weight: f64,
}

/// How often all bounds are gone through at most.
const ROUNDS: usize = 300;

/// What is close enough, as a part of the largest distance.
const NEAR: f64 = 5e-4;

/// Two neighbours and how far the second has to stand right of the first.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Bound {
    /// The first place.
    pub(super) left: usize,
    /// The second place.
    pub(super) right: usize,
    /// The least distance.
    pub(super) apart: f64,
}

/// Finds `count` places.
pub(super) fn places(count: usize, wishes: &[Wish], bounds: &[Bound]) -> Vec<f64> {
    let mut matrix = vec![vec![0.0; count]; count];
    let mut aims = vec![0.0; count];
    for (at, row) in matrix.iter_mut().enumerate() {
        // A faint wish for the left edge, so that there is always one best answer.
        row[at] = 1e-5;
    }
    for wish in wishes {
        for &(a, factor) in &wish.sum {
            aims[a] += wish.weight * factor * wish.number;
            for &(b, other) in &wish.sum {
                matrix[a][b] += wish.weight * factor * other;
            }
        }
    }
    factorise(&mut matrix);
    let mut places = solved(&matrix, aims);
    // How all places move when a bound pushes its two apart.
    let pushes: Vec<Vec<f64>> = bounds
        .iter()
        .map(|&Bound { left, right, .. }| {
            let mut push = vec![0.0; count];
            push[left] -= 1.0;
            push[right] += 1.0;
            solved(&matrix, push)
        })
        .collect();
    let largest = bounds.iter().map(|bound| bound.apart).fold(0.0, f64::max);
    let mut forces = vec![0.0_f64; bounds.len()];
    for _ in 0..ROUNDS {
        let mut worst = 0.0_f64;
        for (at, &Bound { left, right, apart }) in bounds.iter().enumerate() {
            let short = apart - (places[right] - places[left]);
            let give = pushes[at][right] - pushes[at][left];
            let change = (short / give).max(-forces[at]);
            if change == 0.0 {
                continue;
            }
            worst = worst.max((change * give).abs());
            forces[at] += change;
            for (place, push) in places.iter_mut().zip(&pushes[at]) {
                *place += change * push;
            }
        }
        if worst < NEAR * largest {
            break;
        }
    }
    places
}

/// Cholesky's lower triangle, in place.
fn factorise(matrix: &mut [Vec<f64>]) {
    for row in 0..matrix.len() {
        let (above, rest) = matrix.split_at_mut(row);
        let current = &mut rest[0];
        for (column, upper) in above.iter().enumerate() {
            let sum: f64 = (0..column).map(|at| current[at] * upper[at]).sum();
            current[column] = (current[column] - sum) / upper[column];
        }
        let sum: f64 = current[..row].iter().map(|it| it * it).sum();
        current[row] = (current[row] - sum).max(1e-12).sqrt();
    }
}

/// Solves for one right side, by the lower triangle.
fn solved(lower: &[Vec<f64>], mut side: Vec<f64>) -> Vec<f64> {
    let count = side.len();
    for row in 0..count {
        let sum: f64 = (0..row).map(|at| lower[row][at] * side[at]).sum();
        side[row] = (side[row] - sum) / lower[row][row];
    }
    for row in (0..count).rev() {
        let sum: f64 = (row + 1..count).map(|at| lower[at][row] * side[at]).sum();
        side[row] = (side[row] - sum) / lower[row][row];
    }
    side
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bound(left: usize, right: usize) -> Bound {
        Bound {
            left,
            right,
            apart: 1.0,
        }
    }

    #[test]
    fn neighbours_keep_their_gap_and_meet_in_the_middle() {
        let wish = |at: usize| Wish {
            sum: vec![(at, 1.0)],
            number: 5.0,
            weight: 1.0,
        };
        let places = places(3, &[wish(0), wish(1), wish(2)], &[bound(0, 1), bound(1, 2)]);
        for (place, wanted) in places.iter().zip([4.0, 5.0, 6.0]) {
            assert!((place - wanted).abs() < 0.01, "{places:?}");
        }
    }

    #[test]
    fn a_wish_that_breaks_no_gap_is_met() {
        let wish = Wish {
            sum: vec![(0, 0.5), (1, 0.5), (2, -1.0)],
            number: 0.0,
            weight: 1.0,
        };
        let places = places(3, &[wish], &[bound(0, 1)]);
        assert!((f64::midpoint(places[0], places[1]) - places[2]).abs() < 0.01);
        assert!(places[1] - places[0] > 0.999);
    }
}
