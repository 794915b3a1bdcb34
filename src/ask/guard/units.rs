//! The units of doses: how each is written, and which of them are read wrongly.
//!
//! Units of weight of a body, of length and of laboratory values are not here: their numbers are left alone.

/// What a unit measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Measures {
    /// How much of a medicine: mg, micrograms.
    Mass,
    /// How much of a liquid.
    Volume,
    /// Units of effect, as of insulin.
    Effect,
}

/// How a unit stands on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spelling {
    /// As it was written.
    Kept,
    /// In these letters.
    Fixed(&'static str),
    /// In the words of this message.
    Words(&'static str),
}

/// A unit of a dose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Unit {
    /// What it measures.
    pub(super) measures: Measures,
    /// How it stands on paper.
    pub(super) spelling: Spelling,
}

/// The unit of this name: capitals never make another unit of it.
pub(super) fn unit(written: &str) -> Option<Unit> {
    use Measures::{Effect, Mass, Volume};
    use Spelling::{Fixed, Kept, Words};
    let plain = written.replace('.', "").to_lowercase();
    let (measures, spelling) = match plain.as_str() {
        "mg" if written == "mg" => (Mass, Kept),
        "mg" => (Mass, Fixed("mg")),
        "mcg" if written == "mcg" => (Mass, Kept),
        "mcg" => (Mass, Fixed("mcg")),
        "ug" | "µg" | "μg" => (Mass, Words("guard-micrograms")),
        "g" if written != "g" => return None,
        "g" | "gram" | "grams" | "milligram" | "milligrams" | "microgram" | "micrograms" => {
            (Mass, Kept)
        }
        "ml" if written == "ml" || written == "mL" => (Volume, Kept),
        "ml" | "cc" => (Volume, Fixed("mL")),
        "l" | "litre" | "litres" | "liter" | "liters" | "millilitre" | "millilitres"
        | "milliliter" | "milliliters" => (Volume, Kept),
        "u" => (Effect, Words("guard-units")),
        "iu" => (Effect, Words("guard-international-units")),
        "unit" | "units" | "meq" => (Effect, Kept),
        _ => return None,
    };
    Some(Unit { measures, spelling })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_make_no_other_unit() {
        for written in ["mg", "MG", "Mg"] {
            assert_eq!(
                unit(written).map(|unit| unit.measures),
                Some(Measures::Mass)
            );
        }
        assert_eq!(unit("u"), unit("U"));
        assert_eq!(unit("I.U."), unit("iu"));
        for other in ["kg", "mmol", "mU", "G", "cm", "am"] {
            assert_eq!(unit(other), None, "{other}");
        }
    }
}
