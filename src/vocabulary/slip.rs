//! How many slips of the finger lie between what was typed and a name.

/// How much of a name has to be typed for it to count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reach {
    /// All of it.
    Whole,
    /// Its start; the rest is still to be typed.
    Start,
}

/// The fewest slips that lead from `typed` to the name or its start; nothing when there are more than `forgiven`.
///
/// A slip is a letter too much, too little or wrong, or two neighbours swapped (optimal string alignment distance).
/// **Why** not left to the matcher: it finds letters in order, so it forgives `metfrmin` but neither `metfornin` nor
/// `metfromin`.
pub(super) fn slips(typed: &[char], name: &[char], reach: Reach, forgiven: usize) -> Option<usize> {
    // The rows before the last one, the last one, and the one that is filled: three are all that is looked at.
    let mut before: Vec<usize> = vec![0; name.len() + 1];
    let mut above: Vec<usize> = (0..=name.len()).collect();
    let mut line: Vec<usize> = vec![0; name.len() + 1];
    for (row, letter) in typed.iter().enumerate() {
        line[0] = row + 1;
        let mut least = line[0];
        for (column, other) in name.iter().enumerate() {
            let wrong = above[column] + usize::from(letter != other);
            let mut fewest = wrong.min(above[column + 1] + 1).min(line[column] + 1);
            let swapped =
                row > 0 && column > 0 && *letter == name[column - 1] && typed[row - 1] == *other;
            if swapped {
                fewest = fewest.min(before[column - 1] + 1);
            }
            line[column + 1] = fewest;
            least = least.min(fewest);
        }
        if least > forgiven {
            return None;
        }
        std::mem::swap(&mut before, &mut above);
        std::mem::swap(&mut above, &mut line);
    }
    let fewest = match reach {
        Reach::Whole => above.pop(),
        Reach::Start => above.into_iter().min(),
    };
    fewest.filter(|slips| *slips <= forgiven)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn between(typed: &str, name: &str) -> Option<usize> {
        let chars = |text: &str| text.chars().collect::<Vec<_>>();
        slips(&chars(typed), &chars(name), Reach::Start, 2)
    }

    #[test]
    fn each_kind_of_slip_counts_once() {
        assert_eq!(between("metformin", "metformin"), Some(0));
        assert_eq!(between("metfornin", "metformin"), Some(1));
        assert_eq!(between("metfromin", "metformin"), Some(1));
        assert_eq!(between("mettformin", "metformin"), Some(1));
        assert_eq!(between("metfomin", "metformin"), Some(1));
    }

    #[test]
    fn the_rest_of_the_name_is_no_slip() {
        assert_eq!(between("diabetis", "diabetes in pregnancy"), Some(1));
        assert_eq!(between("", "aspirin"), Some(0));
        assert_eq!(between("abc", ""), None);
    }

    #[test]
    fn a_whole_name_is_compared_to_its_end() {
        let chars = |text: &str| text.chars().collect::<Vec<_>>();
        let between = |typed, name| slips(&chars(typed), &chars(name), Reach::Whole, 1);
        assert_eq!(between("warferin", "warfarin"), Some(1));
        assert_eq!(between("lioton", "liothyronine"), None);
    }
}
