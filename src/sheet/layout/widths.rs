//! How wide the columns of a table are: as the table asks, but no word is broken where another column can give room.

/// What a column asks for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Want {
    /// Its part of the width, relative to the others; more than 0.
    pub(super) share: f32,
    /// Width of its widest word.
    pub(super) least: f32,
}

/// A word that is exactly as wide as its column must not be broken by an error of rounding.
const SLACK: f32 = 0.1;

/// The widths of columns that fill `width` with a gutter between each two; none where their words do not fit.
pub(super) fn fit(width: f32, gutter: f32, wants: &[Want]) -> Option<Vec<f32>> {
    let gutters: f32 = wants.iter().skip(1).map(|_| gutter).sum();
    let room = (width - gutters).max(0.0);
    let least: Vec<f32> = wants.iter().map(|want| want.least + SLACK).collect();
    if least.iter().sum::<f32>() > room {
        return None;
    }
    let mut short = vec![false; wants.len()];
    loop {
        let widths = shared(room, wants, &least, &short);
        let next = (0..wants.len()).find(|&index| !short[index] && widths[index] < least[index]);
        match next {
            Some(index) => short[index] = true,
            None => return Some(widths),
        }
    }
}

/// Columns that would be too short get what they need, the others share the rest as they ask.
fn shared(room: f32, wants: &[Want], least: &[f32], short: &[bool]) -> Vec<f32> {
    let sum_of = |values: &dyn Fn(usize) -> f32| (0..wants.len()).map(values).sum::<f32>();
    let rest = room - sum_of(&|index| if short[index] { least[index] } else { 0.0 });
    let shares = sum_of(&|index| {
        if short[index] {
            0.0
        } else {
            wants[index].share
        }
    });
    let width = |index: usize| {
        if short[index] {
            least[index]
        } else {
            rest * wants[index].share / shares
        }
    };
    (0..wants.len()).map(width).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn widths(wants: &[(f32, f32)]) -> Option<Vec<f32>> {
        let wants: Vec<_> = wants
            .iter()
            .map(|&(share, least)| Want { share, least })
            .collect();
        let widths = fit(220.0, 10.0, &wants)?;
        Some(widths.iter().map(|width| width.round()).collect())
    }

    #[test]
    fn columns_share_the_width_as_the_table_asks() {
        let widths = widths(&[(1.0, 10.0), (2.0, 10.0), (1.0, 10.0)]);
        assert_eq!(widths, Some(vec![50.0, 100.0, 50.0]));
    }

    #[test]
    fn a_long_word_takes_room_from_the_others() {
        let widths = widths(&[(1.0, 110.0), (2.0, 10.0), (1.0, 10.0)]);
        assert_eq!(widths, Some(vec![110.0, 60.0, 30.0]));
    }

    #[test]
    fn words_that_are_too_wide_together_do_not_fit() {
        assert_eq!(widths(&[(1.0, 150.0), (2.0, 40.0), (1.0, 30.0)]), None);
    }
}
