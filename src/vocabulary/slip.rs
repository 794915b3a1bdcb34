//! How many slips of the finger lie between what was typed and a name.

/// How much of a name has to be typed for it to count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reach {
    /// All of it.
    Whole,
    /// Its start; the rest is still to be typed.
    Start,
}

/// More slips are never forgiven.
pub(super) const MOST: usize = 2;

/// A line of the table of slips, as far as it matters: the places at most [`MOST`] letters off the diagonal, and a wall on
/// each side. Further off lie more slips than are forgiven.
type Line = [usize; 2 * MOST + 3];

/// More slips than are ever forgiven.
const WALL: usize = MOST + 1;

/// The fewest slips that lead from `typed` to the name or its start; nothing when there are more than `forgiven`.
///
/// A slip is a letter too much, too little or wrong, or two neighbours swapped (optimal string alignment distance).
/// Letters are bytes: folded names are ASCII. **Why** not left to the matcher: it finds letters in order, so it forgives
/// `metfrmin` but neither `metfornin` nor `metfromin`.
pub(super) fn slips(typed: &[u8], name: &[u8], reach: Reach, forgiven: usize) -> Option<usize> {
    let mut before: Line = [WALL; 2 * MOST + 3];
    let mut above = before;
    for used in 0..=MOST.min(name.len()) {
        above[used + MOST + 1] = used;
    }
    for row in 0..typed.len() {
        let line = next(typed, name, row, &before, &above);
        if line.iter().all(|slips| *slips > forgiven) {
            return None;
        }
        (before, above) = (above, line);
    }
    let fewest = match reach {
        Reach::Whole => *above.get((name.len() + MOST + 1).checked_sub(typed.len())?)?,
        Reach::Start => above.into_iter().min()?,
    };
    (fewest <= forgiven.min(MOST)).then_some(fewest)
}

/// The line of the next letter typed, from the two lines above it.
fn next(typed: &[u8], name: &[u8], row: usize, before: &Line, above: &Line) -> Line {
    let mut line = [WALL; 2 * MOST + 3];
    for place in 1..=2 * MOST + 1 {
        // So many letters of the name are used up in this place.
        let Some(used) = (row + 1 + place).checked_sub(MOST + 1) else {
            continue;
        };
        if used == 0 {
            line[place] = row + 1;
            continue;
        }
        let Some(other) = name.get(used - 1) else {
            break;
        };
        let wrong = above[place] + usize::from(typed[row] != *other);
        let mut fewest = wrong.min(above[place + 1] + 1).min(line[place - 1] + 1);
        let swapped =
            row > 0 && used > 1 && typed[row] == name[used - 2] && typed[row - 1] == *other;
        if swapped {
            fewest = fewest.min(before[place] + 1);
        }
        line[place] = fewest;
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    fn between(typed: &str, name: &str) -> Option<usize> {
        slips(typed.as_bytes(), name.as_bytes(), Reach::Start, 2)
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
        let between =
            |typed: &str, name: &str| slips(typed.as_bytes(), name.as_bytes(), Reach::Whole, 1);
        assert_eq!(between("warferin", "warfarin"), Some(1));
        assert_eq!(between("lioton", "liothyronine"), None);
        assert_eq!(between("", "a"), Some(1));
        assert_eq!(between("", "abcdef"), None);
    }

    /// The slips of whole words by the book, each ending tried: slow and plain.
    fn by_the_book(typed: &[u8], name: &[u8]) -> usize {
        let ([start @ .., one], [begin @ .., other]) = (typed, name) else {
            return typed.len().max(name.len());
        };
        let wrong = by_the_book(start, begin) + usize::from(one != other);
        let much = by_the_book(start, name) + 1;
        let little = by_the_book(typed, begin) + 1;
        let swapped = match (start, begin) {
            ([first @ .., two], [head @ .., second]) if one == second && two == other => {
                by_the_book(first, head) + 1
            }
            _ => wrong,
        };
        wrong.min(much).min(little).min(swapped)
    }

    #[test]
    fn a_look_beside_the_diagonal_tells_as_much_as_the_whole_table() {
        let mut words: Vec<Vec<u8>> = vec![Vec::new()];
        for length in 1..=4 {
            let longer: Vec<Vec<u8>> = words
                .iter()
                .filter(|word| word.len() + 1 == length)
                .flat_map(|word| b"abc".iter().map(|c| [word, &[*c][..]].concat()))
                .collect();
            words.extend(longer);
        }
        for typed in &words {
            for name in &words {
                let all = by_the_book(typed, name);
                let start = (0..=name.len()).map(|end| by_the_book(typed, &name[..end]));
                let start = start.min().expect("at least nothing of it");
                for forgiven in 0..=MOST {
                    let few = |slips: usize| (slips <= forgiven).then_some(slips);
                    assert_eq!(slips(typed, name, Reach::Whole, forgiven), few(all));
                    assert_eq!(slips(typed, name, Reach::Start, forgiven), few(start));
                }
            }
        }
    }
}
