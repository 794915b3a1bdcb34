//! Which outline a person gets in the drawing of the family, and what is said of the sex at birth.

use super::super::pen::Pen;
use super::words::line;
use crate::profile::family::{Gender, Relation, Relative};
use crate::profile::visit::Sex;
use crate::sheet::pedigree::Shape;
use crate::vocabulary::fold;

/// The outline where more is known than the relation tells; an identical twin is drawn like the patient.
pub(super) fn told(
    pen: &Pen<'_>,
    relative: &Relative,
    relation: Option<Relation>,
) -> Option<Shape> {
    match relative.gender.given() {
        Some(Gender::Woman) => Some(Shape::Circle),
        Some(Gender::Man) => Some(Shape::Square),
        Some(Gender::NonBinary | Gender::Other) => Some(Shape::Diamond),
        None if relation == Some(Relation::IdenticalTwin) => Some(own(pen)),
        None => None,
    }
}

/// The message for the sex noted at birth.
fn born(sex: Sex) -> &'static str {
    match sex {
        Sex::Female => "tree-born-female",
        Sex::Male => "tree-born-male",
        Sex::Intersex => "tree-born-intersex",
    }
}

/// The outline for the patient: by the gender in the patient's own words, where none was given by the sex at birth.
pub(super) fn own(pen: &Pen<'_>) -> Shape {
    let visit = &pen.profile.visit;
    if let Some(gender) = visit.gender.given() {
        let gender = fold(&line(gender));
        let is_one_of = |id: &str| {
            let words = pen.text(id);
            let mut words = words.split(',').map(fold);
            words.any(|word| gender.split(' ').any(|said| said == word))
        };
        return match (is_one_of("tree-words-woman"), is_one_of("tree-words-man")) {
            (true, false) => Shape::Circle,
            (false, true) => Shape::Square,
            (true, true) | (false, false) => Shape::Diamond,
        };
    }
    let sex = visit.sex_at_birth.given();
    sex.map_or(Shape::Diamond, |sex| at_birth(*sex))
}

/// The outline for a person of whom only the sex at birth is known.
fn at_birth(sex: Sex) -> Shape {
    match sex {
        Sex::Female => Shape::Circle,
        Sex::Male => Shape::Square,
        Sex::Intersex => Shape::Diamond,
    }
}

/// The message for the sex at birth, where the outline does not tell it.
pub(super) fn born_otherwise(sex: Option<&Sex>, drawn: Shape) -> Option<&'static str> {
    let sex = sex.copied()?;
    (at_birth(sex) != drawn).then(|| born(sex))
}
