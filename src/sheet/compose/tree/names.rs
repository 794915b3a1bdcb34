//! What each relative is called below a small sign.

use crate::profile::family::Relation;

/// The message that names a relation in a word or two.
pub(super) fn short_name(relation: Relation) -> Option<&'static str> {
    use Relation as R;
    Some(match relation {
        R::Mother => "tree-mother",
        R::Father => "tree-father",
        R::Sister => "tree-sister",
        R::Brother => "tree-brother",
        R::Daughter => "tree-daughter",
        R::Son => "tree-son",
        R::MothersMother | R::FathersMother => "tree-grandmother",
        R::MothersFather | R::FathersFather => "tree-grandfather",
        R::MothersSister | R::FathersSister => "tree-aunt",
        R::MothersBrother | R::FathersBrother => "tree-uncle",
        R::IdenticalTwin => "tree-identical-twin",
        R::NonIdenticalTwin => "tree-twin",
        R::HalfSisterByMother | R::HalfSisterByFather => "tree-half-sister",
        R::HalfBrotherByMother | R::HalfBrotherByFather => "tree-half-brother",
        R::CousinMothersSide | R::CousinFathersSide => "tree-cousin",
        R::Niece => "tree-niece",
        R::Nephew => "tree-nephew",
        R::Granddaughter => "tree-granddaughter",
        R::Grandson => "tree-grandson",
        R::HalfAuntMothersSide | R::HalfAuntFathersSide => "tree-half-aunt",
        R::HalfUncleMothersSide | R::HalfUncleFathersSide => "tree-half-uncle",
        R::GreatGrandparentMothersSide | R::GreatGrandparentFathersSide => "tree-great-grandparent",
        R::GreatAuntMothersSide | R::GreatAuntFathersSide => "tree-great-aunt",
        R::GreatUncleMothersSide | R::GreatUncleFathersSide => "tree-great-uncle",
        R::PregnancyLoss => "tree-loss",
        R::Partner => "tree-partner",
        R::Donor => "tree-donor",
        R::UnknownBirthParent => "tree-birth-parent",
        R::AdoptiveParent => "tree-adoptive-parent",
        R::AdoptedChild => "tree-adopted-child",
        R::StepRelative | R::FosterRelative | R::Other => return None,
    })
}
