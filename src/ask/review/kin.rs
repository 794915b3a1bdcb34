//! Ages in a family that cannot be: a parent younger than the child, an illness after death.

use super::Look;
use crate::ask::amounts;
use crate::ask::place::Node;
use crate::profile::answer::Answer;
use crate::profile::cell::Record;
use crate::profile::family::{Life, Relation, Relative};

/// One relative.
pub(super) fn of_record(look: &mut Look<'_>, node: &Node, record: &dyn Record) {
    if record.name() != "relative" {
        return;
    }
    let Some((_, _, id)) = node.spot().list() else {
        return;
    };
    let relatives = &look.profile.family.relatives.entries;
    let Some(relative) = relatives.iter().find(|relative| relative.id == id) else {
        return;
    };
    let Some(age) = years(relative) else {
        return;
    };
    let is_alive = relative.life.given() == Some(&Life::Alive);
    if is_alive && is_impossible(look, relative, age) {
        look.note(node, "age", "review-parent-younger", &[]);
    }
    let began = relative.illnesses.entries.iter();
    let mut began = began.filter_map(|illness| amounts::years(&illness.age.given()?.0));
    if began.any(|(earliest, _)| earliest > age.1) {
        look.note(node, "age", "review-ill-after-death", &[]);
    }
}

fn years(relative: &Relative) -> Option<(u16, u16)> {
    amounts::years(&relative.age.given()?.0)
}

/// Whether a living parent or grandparent is no older than the person, or a child no younger.
fn is_impossible(look: &Look<'_>, relative: &Relative, age: (u16, u16)) -> bool {
    let Answer::Given(born) = &look.profile.visit.birth_date else {
        return false;
    };
    let Some(own) = born.age_on(look.today) else {
        return false;
    };
    let (least, most) = (i32::from(age.0), i32::from(age.1));
    match relative.relation.given() {
        Some(
            Relation::Mother
            | Relation::Father
            | Relation::MothersMother
            | Relation::MothersFather
            | Relation::FathersMother
            | Relation::FathersFather,
        ) => most <= i32::from(*own.start()),
        Some(Relation::Daughter | Relation::Son | Relation::Granddaughter | Relation::Grandson) => {
            least >= i32::from(*own.end())
        }
        Some(_) | None => false,
    }
}
