//! Grows the tree from the patient: the parents with their families at either side, the children below.

use super::branch::{Branch, Grower, child};
use super::centre::Centre;
use super::forebears::{self, Aunts};
use super::kin::{FATHERS, Kin, MOTHERS, Relations};
use super::{Bond, Child, Line, Pedigree, Shape, Side, Symbol};

/// The patient, as the tree needs to know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Patient {
    /// The outline.
    pub shape: Shape,
    /// Whole years of age.
    pub age: Option<u16>,
    /// How the patient is drawn.
    pub symbol: Symbol,
    /// Whether the parents are related by blood.
    pub parents: Bond,
}

/// Grows the tree of a patient with these relatives.
///
/// Brothers and sisters stand in the order in which they were told; where ages today are known, the oldest comes first.
/// The patient's father stands last among his own, the mother first among hers, so that they are neighbours.
pub fn grow(patient: &Patient, kin: &[Kin]) -> Pedigree {
    let mut grower = Grower::new(kin);
    let centre = Centre::find(&grower);
    let above = centre.has_parents.then(|| {
        let fathers = forebears::grow(&mut grower, &FATHERS);
        let mothers = forebears::grow(&mut grower, &MOTHERS);
        (fathers, mothers)
    });
    let (fathers, mothers) = above.unwrap_or_default();
    if let Some(union) = fathers {
        let Aunts { half, full } = forebears::aunts(&grower, &FATHERS);
        aunts(&mut grower, &FATHERS, union, &half, &full);
    }
    let parents = centre.place_parents(&mut grower, patient.parents);
    if let (Some(union), Some((father, _))) = (fathers, parents.couple) {
        grower.hang(union, [child(father, Line::Solid)]);
    }
    centre.place_children(&mut grower, patient, &parents);
    if let (Some(union), Some((_, mother))) = (mothers, parents.couple) {
        grower.hang(union, [child(mother, Line::Solid)]);
        let Aunts { half, full } = forebears::aunts(&grower, &MOTHERS);
        aunts(&mut grower, &MOTHERS, union, &half, &full);
    }
    grower.finish()
}

/// Puts the uncles and aunts of a side: half ones farthest from the patient's parent, with a broken line, since it is
/// not known which grandparent they share.
fn aunts(
    grower: &mut Grower<'_>,
    side: &Relations,
    union: usize,
    half: &[Branch],
    full: &[Branch],
) {
    let half = half.iter().map(|branch| (branch, Line::Broken));
    let full = full.iter().map(|branch| (branch, Line::Solid));
    let ordered: Vec<(&Branch, Line)> = match side.side {
        Side::Fathers | Side::Own => half.chain(full).collect(),
        Side::Mothers => full.chain(half).collect(),
    };
    for (branch, line) in ordered {
        let placed = grower.place_branch(branch, -1, side.side);
        let line = if line == Line::Broken {
            line
        } else {
            placed.line
        };
        grower.hang(union, [Child { line, ..placed }]);
    }
}
