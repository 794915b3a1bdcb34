//! Who belongs to whom, by the words that people use for their relatives.

use previsit::profile::Profile;
use previsit::sheet::pedigree::{
    Bond, Inside, Line, Pedigree, PersonId, Shape, Target, Union, Who,
};
use serde_json::Value;

use crate::families::{profile, relative, with};
use crate::tree;

fn pedigree(relatives: Vec<Value>) -> Pedigree {
    let profile: Profile = profile(relatives);
    tree(&profile).expect("a tree").pedigree
}

/// The symbol of the relative at this place of the list.
fn symbol_of(pedigree: &Pedigree, at: usize) -> PersonId {
    let mut all = pedigree.drawn();
    all.find(|id| pedigree.person(*id).who == Who::Relative(at))
        .expect("a symbol")
}

/// The union that a relative hangs on.
fn union_above(pedigree: &Pedigree, at: usize) -> &Union {
    let id = symbol_of(pedigree, at);
    let hangs = |union: &&Union| {
        let mut children = union.children.iter();
        children.any(|child| child.target == Target::Person(id))
    };
    pedigree.unions.iter().find(hangs).expect("a union")
}

fn parents_of(pedigree: &Pedigree, at: usize) -> Vec<Who> {
    let parents = union_above(pedigree, at).parents.iter();
    parents.map(|id| pedigree.person(*id).who).collect()
}

fn cousin(through: &str) -> Value {
    with(
        relative("cousin-mothers-side", "", "40", &[]),
        "through",
        through,
    )
}

#[test]
fn a_cousin_hangs_on_the_aunt_who_is_named() {
    for words in ["Rosa", "aunt ROSA", "my aunt Rosa in Turin"] {
        let tree = pedigree(vec![
            relative("mothers-sister", "Rosa", "66", &[]),
            relative("mothers-sister", "Ines", "60", &[]),
            cousin(words),
        ]);
        assert_eq!(parents_of(&tree, 2), [Who::Relative(0)], "{words}");
    }
}

#[test]
fn a_cousin_hangs_on_the_only_uncle_who_can_be_meant() {
    let tree = pedigree(vec![
        relative("mothers-sister", "", "66", &[]),
        relative("mothers-brother", "", "60", &[]),
        cousin("my uncle"),
    ]);
    assert_eq!(parents_of(&tree, 2), [Who::Relative(1)]);
}

#[test]
fn a_cousin_of_nobody_who_is_named_hangs_on_a_question_mark() {
    for words in ["", "my aunt", "Berta"] {
        let tree = pedigree(vec![
            relative("mothers-sister", "Rosa", "66", &[]),
            relative("mothers-sister", "Ines", "60", &[]),
            cousin(words),
        ]);
        assert_eq!(parents_of(&tree, 2), [Who::Implied], "{words}");
        let parent = tree.person(union_above(&tree, 2).parents[0]);
        assert_eq!(
            (parent.shape, parent.symbol.inside),
            (Shape::Diamond, Inside::Unknown)
        );
    }
}

#[test]
fn children_of_half_sisters_and_twins_hang_on_them() {
    let niece = |through: &str| with(relative("niece", "", "9", &[]), "through", through);
    let tree = pedigree(vec![
        relative("half-sister-by-mother", "Lea", "30", &[]),
        relative("identical-twin", "Ida", "45", &[]),
        relative("sister", "Eva", "40", &[]),
        niece("Lea"),
        niece("my twin Ida"),
        niece("Eva"),
    ]);
    for (niece, parent) in [(3, 0), (4, 1), (5, 2)] {
        assert_eq!(parents_of(&tree, niece), [Who::Relative(parent)]);
    }
}

#[test]
fn a_great_aunt_hangs_on_both_grandparents_until_it_is_said_whose_sister_she_is() {
    let great = relative("great-aunt-mothers-side", "", "+80", &[]);
    let mother = relative("mothers-mother", "", "+90", &[]);
    let father = relative("mothers-father", "", "+90", &[]);
    let open = pedigree(vec![mother.clone(), father.clone(), great.clone()]);
    let union = union_above(&open, 2);
    let (mothers, fathers) = (symbol_of(&open, 0), symbol_of(&open, 1));
    let targets: Vec<Target> = union.children.iter().map(|child| child.target).collect();
    assert!(targets.contains(&Target::OneOf(fathers, mothers)));
    assert!(
        union
            .children
            .iter()
            .all(|child| child.line == Line::Broken)
    );
    let said = pedigree(vec![
        mother,
        father,
        with(great, "through", "my mother's mother"),
    ]);
    let union = union_above(&said, 2);
    let targets: Vec<Target> = union.children.iter().map(|child| child.target).collect();
    assert_eq!(targets[0], Target::Person(symbol_of(&said, 0)));
    assert!(union.children.iter().all(|child| child.line == Line::Solid));
}

#[test]
fn step_and_foster_relatives_are_named_but_not_drawn() {
    let tree = pedigree(vec![
        relative("step-relative", "", "50", &[]),
        relative("mother", "", "70", &[]),
        relative("foster-relative", "", "50", &[]),
        relative("other", "", "50", &[]),
    ]);
    assert_eq!(tree.undrawn, [0, 2, 3]);
}

#[test]
fn two_mothers_stand_beside_each_other() {
    let tree = pedigree(vec![
        relative("mother", "", "70", &[]),
        with(relative("mother", "", "68", &[]), "blood", "no"),
        relative("sister", "", "40", &[]),
    ]);
    assert_eq!(parents_of(&tree, 2), [Who::Relative(1), Who::Relative(0)]);
    assert_eq!(union_above(&tree, 2).bond, Bond::Plain);
}

#[test]
fn an_uncle_by_marriage_hangs_on_a_broken_line() {
    let uncle = with(relative("fathers-brother", "", "70", &[]), "blood", "no");
    let tree = pedigree(vec![uncle]);
    let child = &union_above(&tree, 0).children[0];
    assert_eq!(child.line, Line::Broken);
}
