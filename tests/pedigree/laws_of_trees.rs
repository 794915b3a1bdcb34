//! What is true of any family tree: nobody overlaps, couples are neighbours, children stand below their parents.

use std::collections::BTreeSet;

use previsit::profile::family::Relation;
use previsit::profile::values::Choice;
use previsit::sheet::pedigree::{
    Arranged, Living, Part, Pedigree, PersonId, Rank, Side, Target, Who, arrange,
};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value;

use crate::families::{profile, relative, with};
use crate::tree;

/// Any relative, with an age, a life, illnesses, and perhaps a word on the way to the patient.
pub(crate) fn a_relative() -> impl Strategy<Value = Value> {
    let relations = Relation::CHOICES.keys;
    let relation = prop_oneof![
        2 => proptest::sample::select(relations),
        1 => proptest::sample::select(&relations[..18]),
    ];
    let age = prop_oneof![
        3 => (0_u16..99).prop_map(|age| age.to_string()),
        2 => (0_u16..99).prop_map(|age| format!("+{age}")),
        1 => Just(String::new()),
        1 => Just("about 70".to_owned()),
    ];
    let illness = prop_oneof![
        Just("Stroke at 60"),
        Just("Breast cancer at 44"),
        Just("Dementia"),
        Just("High blood pressure at about 50"),
        Just("Irregular heartbeat (atrial fibrillation) at 74"),
    ];
    let which = prop_oneof![4 => Just(""), 1 => Just("Rosa"), 1 => Just("the older one"), 1 => Just("Ines")];
    let through = prop_oneof![
        3 => Just(""), 1 => Just("Rosa"), 1 => Just("the older one"), 1 => Just("my sister"),
        1 => Just("my mother's mother"), 1 => Just("my father's father"),
    ];
    let blood = prop_oneof![6 => Just(""), 1 => Just("no"), 1 => Just("yes")];
    (relation, which, age, vec(illness, 0..3), through, blood).prop_map(
        |(relation, which, age, illnesses, through, blood)| {
            let mut one = relative(relation, which, &age, &illnesses);
            if !through.is_empty() {
                one = with(one, "through", through);
            }
            if !blood.is_empty() {
                one = with(one, "blood", blood);
            }
            one
        },
    )
}

fn nobody_overlaps(pedigree: &Pedigree, arranged: &Arranged, widths: &[f64]) {
    for row in &pedigree.rows {
        for pair in row.windows(2) {
            let [left, right] = [pair[0].0, pair[1].0];
            let apart = arranged.x[right] - arranged.x[left];
            let wanted = f64::midpoint(widths[left], widths[right]);
            assert!(apart >= wanted - 1e-6, "{pair:?}: {apart} < {wanted}");
        }
    }
    for id in pedigree.drawn() {
        let half = widths[id.0] / 2.0;
        let x = arranged.x[id.0];
        assert!(x - half >= -1e-6 && x + half <= arranged.width + 1e-6);
    }
}

fn couples_are_neighbours(pedigree: &Pedigree) {
    for union in &pedigree.unions {
        for pair in union.parents.windows(2) {
            let row = pedigree.row_of(pair[0]).expect("a row");
            let side_by_side = pedigree.rows[row].windows(2).any(|two| two == pair);
            assert!(side_by_side, "{union:?}");
        }
    }
}

fn children_stand_below_their_parents(pedigree: &Pedigree) {
    for union in &pedigree.unions {
        for child in &union.children {
            let (Target::Person(id) | Target::OneOf(id, _)) = child.target;
            let row = pedigree.row_of(id).expect("a row");
            for parent in &union.parents {
                assert_eq!(pedigree.row_of(*parent), row.checked_sub(1), "{union:?}");
            }
        }
    }
}

/// Children of a couple stand from left to right as they are listed, living ones with the oldest first. Whoever leads to
/// the patient may stand at the end.
fn birth_order_is_kept(pedigree: &Pedigree, arranged: &Arranged, ages: &[Option<u16>]) {
    for union in &pedigree.unions {
        let children: Vec<PersonId> = union
            .children
            .iter()
            .filter_map(|child| match child.target {
                Target::Person(id) => Some(id),
                Target::OneOf(..) => None,
            })
            .collect();
        let xs: Vec<f64> = children.iter().map(|id| arranged.x[id.0]).collect();
        assert!(xs.is_sorted(), "{union:?}");
        let age = |id: &PersonId| match pedigree.person(*id).who {
            Who::Relative(at) if pedigree.person(*id).symbol.living == Living::Alive => ages[at],
            Who::Relative(_) | Who::Implied | Who::Patient => None,
        };
        // Parents, twins, half-relatives and great-aunts of either kind stand in groups of their own.
        let relation_is_plain = union.children.iter().all(|child| {
            child.rank == Rank::Main && child.twin == previsit::sheet::pedigree::Twin::No
        });
        let below = pedigree.row_of(children.first().copied().unwrap_or(PersonId(0)));
        let is_lowest = below.is_some_and(|row| row + 1 == pedigree.rows.len());
        if relation_is_plain && is_lowest && union.parents.len() == 2 {
            let known: Vec<u16> = children.iter().filter_map(age).collect();
            let has_patient = children
                .iter()
                .any(|id| pedigree.person(*id).who == Who::Patient);
            assert!(
                has_patient || known.is_sorted_by(|a, b| a >= b),
                "{known:?}"
            );
        }
    }
}

fn everyone_is_drawn_once_or_named(pedigree: &Pedigree, count: usize) {
    let mut seen = BTreeSet::new();
    for id in pedigree.drawn() {
        if let Who::Relative(at) = pedigree.person(id).who {
            assert!(seen.insert(at), "{at} is drawn twice");
        }
    }
    for &at in &pedigree.undrawn {
        assert!(seen.insert(at), "{at} is drawn and not drawn");
    }
    assert_eq!(seen.len(), count);
}

/// Lines of two unions cross only where the patient, or a brother or sister of someone, hangs on more than one union.
fn lines_cross_only_where_they_must(pedigree: &Pedigree, arranged: &Arranged) {
    let has_further = pedigree.unions.iter().any(|union| {
        union
            .children
            .iter()
            .any(|child| child.rank == Rank::Further)
    });
    if has_further {
        return;
    }
    for one in &arranged.descents {
        for other in &arranged.descents {
            let is_pair = one.union != other.union && one.row == other.row;
            if is_pair && one.level <= other.level {
                let within =
                    |x: f64, (left, right): (f64, f64)| left - 1e-9 <= x && x <= right + 1e-9;
                let down = one.to.iter().any(|&x| within(x, other.span()));
                let up = other.from.is_some_and(|x| within(x, one.span()));
                assert!(!down && !up, "{one:?} and {other:?}");
            }
        }
    }
}

fn hold(pedigree: &Pedigree, widths: &[f64], ages: &[Option<u16>]) {
    let arranged = arrange(pedigree, widths);
    nobody_overlaps(pedigree, &arranged, widths);
    couples_are_neighbours(pedigree);
    children_stand_below_their_parents(pedigree);
    birth_order_is_kept(pedigree, &arranged, ages);
    lines_cross_only_where_they_must(pedigree, &arranged);
    assert_eq!(arranged, arrange(pedigree, widths));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_laws_hold_for_any_family(
        relatives in vec(a_relative(), 1..60),
        widths in vec(0.4_f64..3.0, 150),
    ) {
        let ages: Vec<Option<u16>> = relatives
            .iter()
            .map(|one| one["age"].as_str().and_then(|age| age.parse().ok()))
            .collect();
        let profile = profile(relatives.clone());
        let Some(tree) = tree(&profile) else { return Ok(()) };
        let pedigree = &tree.pedigree;
        everyone_is_drawn_once_or_named(pedigree, relatives.len());
        hold(pedigree, &widths[..pedigree.people.len()], &ages);
        prop_assert_eq!(pedigree, &crate::tree(&profile).expect("a tree").pedigree);
        for side in Side::ALL {
            let members = pedigree.members(Part::Of(side));
            let part = pedigree.only(&members);
            let drawn: BTreeSet<PersonId> = part.drawn().collect();
            prop_assert!(members.iter().all(|id| drawn.contains(id)));
            hold(&part, &widths[..pedigree.people.len()], &ages);
        }
    }
}
