//! Ten families as golden descriptions: who stands where, and which line leads to whom.

use previsit::sheet::pedigree::{arrange, describe};

use crate::{families, tree};

/// A family in words, with a width of 1 for each person.
fn drawing(name: &str) -> String {
    let family = families::ten().into_iter().find(|(of, _)| *of == name);
    let (_, profile) = family.expect("a family of this name");
    match tree(&profile) {
        Some(tree) => {
            let widths = vec![1.0; tree.pedigree.people.len()];
            describe(&tree.pedigree, &arrange(&tree.pedigree, &widths))
        }
        None => "nobody is drawn".to_owned(),
    }
}

#[test]
fn twins_hang_on_one_point_and_those_of_one_egg_are_tied() {
    insta::assert_snapshot!(drawing("twins"));
}

#[test]
fn children_of_other_partners_hang_on_couples_of_their_own() {
    insta::assert_snapshot!(drawing("remarriage"));
}

#[test]
fn cousins_who_married_are_joined_by_a_double_line() {
    insta::assert_snapshot!(drawing("cousins who married"));
}

#[test]
fn the_adopted_stand_in_brackets_with_a_broken_line() {
    insta::assert_snapshot!(drawing("adoption"));
}

#[test]
fn a_donor_stands_where_a_parent_is_missing() {
    insta::assert_snapshot!(drawing("unknown donor"));
}

#[test]
fn one_side_is_drawn_without_the_other() {
    insta::assert_snapshot!(drawing("one sided"));
}

#[test]
fn an_only_child_stands_below_both_parents() {
    insta::assert_snapshot!(drawing("only child"));
}

#[test]
fn four_generations_and_more_stand_below_each_other() {
    insta::assert_snapshot!(drawing("four generations"));
}

#[test]
fn twelve_siblings_stand_in_birth_order() {
    insta::assert_snapshot!(drawing("twelve siblings"));
}

#[test]
fn nothing_is_drawn_where_nothing_is_known() {
    insta::assert_snapshot!(drawing("nothing known"));
}
