//! The family: who belongs to it, how old they became, and which illnesses they had.
//!
//! Relatives are named by relation, not by name: family facts belong to the relatives too.

use super::record::record;
use super::rough_date::RoughDate;
use super::values::{Age, Count, Line, Lines, YesNo, choice};
use super::visit::Sex;

choice! {
    /// What a relative is to the person (LOINC 54114-4 holds 22 of these).
    Relation("relation") {
        Mother = "mother",
        Father = "father",
        Sister = "sister",
        Brother = "brother",
        Daughter = "daughter",
        Son = "son",
        MothersMother = "mothers-mother",
        MothersFather = "mothers-father",
        FathersMother = "fathers-mother",
        FathersFather = "fathers-father",
        MothersSister = "mothers-sister",
        MothersBrother = "mothers-brother",
        FathersSister = "fathers-sister",
        FathersBrother = "fathers-brother",
        IdenticalTwin = "identical-twin",
        NonIdenticalTwin = "non-identical-twin",
        HalfSisterByMother = "half-sister-by-mother",
        HalfBrotherByMother = "half-brother-by-mother",
        HalfSisterByFather = "half-sister-by-father",
        HalfBrotherByFather = "half-brother-by-father",
        CousinMothersSide = "cousin-mothers-side",
        CousinFathersSide = "cousin-fathers-side",
        Niece = "niece",
        Nephew = "nephew",
        Granddaughter = "granddaughter",
        Grandson = "grandson",
        HalfAuntMothersSide = "half-aunt-mothers-side",
        HalfUncleMothersSide = "half-uncle-mothers-side",
        HalfAuntFathersSide = "half-aunt-fathers-side",
        HalfUncleFathersSide = "half-uncle-fathers-side",
        GreatGrandparentMothersSide = "great-grandparent-mothers-side",
        GreatGrandparentFathersSide = "great-grandparent-fathers-side",
        GreatAuntMothersSide = "great-aunt-mothers-side",
        GreatUncleMothersSide = "great-uncle-mothers-side",
        GreatAuntFathersSide = "great-aunt-fathers-side",
        GreatUncleFathersSide = "great-uncle-fathers-side",
        PregnancyLoss = "pregnancy-loss",
        Partner = "partner",
        Donor = "donor",
        UnknownBirthParent = "unknown-birth-parent",
        AdoptiveParent = "adoptive-parent",
        AdoptedChild = "adopted-child",
        StepRelative = "step-relative",
        FosterRelative = "foster-relative",
        Other = "other",
    }
}

choice! {
    /// Whether a relative lives.
    Life("life") {
        Alive = "alive",
        Dead = "dead",
    }
}

choice! {
    /// Related by blood, or not.
    Blood("blood") {
        Yes = "yes",
        No = "no",
    }
}

choice! {
    /// Gender, where the relation does not tell it.
    Gender("gender") {
        Woman = "woman",
        Man = "man",
        NonBinary = "non-binary",
        Other = "other",
    }
}

choice! {
    /// How a relative was adopted.
    Adopted("adopted") {
        Into = "into",
        Out = "out",
    }
}

choice! {
    /// The groups in which doctors ask about illnesses in a family.
    FamilyGroup("family-group") {
        BreastAndPelvis = "cancer-breast-pelvis",
        Digestive = "cancer-digestive",
        OtherCancer = "cancer-other",
        Tumors = "tumors",
        Heart = "heart",
        VesselsAndBlood = "vessels-blood",
        Metabolism = "metabolism",
        DigestionKidneysLungs = "digestion-kidney-lung",
        Brain = "brain",
        Mind = "mind",
        Birth = "birth",
        SensesAndJoints = "senses-joints",
        Reactions = "reactions",
    }
}

record! {
    entry
    /// An illness of a relative.
    FamilyIllness("family-illness")
    answers {
        /// Which illness.
        what: Line,
        /// At what age it began.
        age: Age,
        /// Its code (ICD-10-CM), where it came with a name from the list.
        code: Line,
    }
}

record! {
    entry
    /// A relative.
    Relative("relative")
    answers {
        /// What this person is to the patient.
        relation: Relation,
        /// A word that tells this relative from others of the same kind; no name is needed.
        which: Line,
        /// Whether the relative lives.
        life: Life,
        /// Age now, or at death.
        age: Age,
        /// What the relative died of.
        cause_of_death: Line,
        /// Related by blood, or not.
        blood: Blood,
        /// Gene tests, with the result as it is written.
        gene_test: Line,
        /// Whether a test found a gene change.
        gene_change: YesNo,
        /// Through which other relative this one belongs to the family.
        through: Line,
        /// How many relatives of this kind the entry stands for.
        count: Line,
        /// Gender, where the relation does not tell it.
        gender: Gender,
        /// Sex noted at birth, where it matters.
        birth_sex: Sex,
        /// Adopted into the family, or out of it.
        adopted: Adopted,
        /// Who told this.
        told_by: Line,
        /// Anything else.
        notes: Lines,
    }
    lists {
        /// The relative's illnesses.
        illnesses: FamilyIllness,
    }
}

record! {
    /// The family.
    Family("family")
    answers {
        /// How many sisters, full ones, with those who died.
        sisters: Count,
        /// How many brothers, full ones, with those who died.
        brothers: Count,
        /// How many daughters.
        daughters: Count,
        /// How many sons.
        sons: Count,
        /// How many sisters of the mother.
        mothers_sisters: Count,
        /// How many brothers of the mother.
        mothers_brothers: Count,
        /// How many sisters of the father.
        fathers_sisters: Count,
        /// How many brothers of the father.
        fathers_brothers: Count,
        /// The groups of illnesses that nobody in the family had.
        nobody_had: Vec<FamilyGroup>,
        /// The groups of illnesses of which the person does not know.
        not_known: Vec<FamilyGroup>,
        /// Where the mother's family comes from.
        ancestry_mother: Line,
        /// Where the father's family comes from.
        ancestry_father: Line,
        /// Whether the parents are related by blood.
        parents_related: YesNo,
        /// How the parents are related.
        parents_related_words: Line,
        /// Pregnancy losses in the family.
        losses: Line,
        /// Who told all this.
        historian: Line,
        /// When it was told.
        told_on: RoughDate,
        /// Something else in the family.
        something_else: Lines,
    }
    lists {
        /// The relatives.
        relatives: Relative,
    }
}
