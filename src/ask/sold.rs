//! How a medicine is sold and taken: its own forms and ways stand first among the choices, and none of them is chosen.

use super::form::Field;
use crate::profile::cell::{Cell, Choices, Record, Value};
use crate::vocabulary::Medicine;

/// Words of the list of medicines that belong to a form; the first that fits counts.
const FORMS: [(&str, &str); 27] = [
    ("drops", "drops"),
    ("pen", "injection"),
    ("injection", "injection"),
    ("nebulizer", "inhaler"),
    ("inhaler", "inhaler"),
    ("spray", "spray"),
    ("patch", "patch"),
    ("suppository", "suppository"),
    ("enema", "suppository"),
    ("tablet", "tablet"),
    ("lozenge", "tablet"),
    ("film", "tablet"),
    ("wafer", "tablet"),
    ("capsule", "capsule"),
    ("cream", "cream"),
    ("ointment", "cream"),
    ("gel", "cream"),
    ("lotion", "cream"),
    ("foam", "cream"),
    ("paste", "cream"),
    ("shampoo", "cream"),
    ("powder", "powder"),
    ("granules", "powder"),
    ("liquid", "liquid"),
    ("solution", "liquid"),
    ("mouthwash", "liquid"),
    ("oil", "liquid"),
];

/// The same for the way into the body.
const ROUTES: [(&str, &str); 16] = [
    ("under the skin", "under-skin"),
    ("under the tongue", "under-tongue"),
    ("inside the cheek", "under-tongue"),
    ("into a muscle", "muscle"),
    ("into a vein", "vein"),
    ("inhaled", "breath"),
    ("nose", "nose"),
    ("eye", "eye"),
    ("ear", "ear"),
    ("rectum", "rectum"),
    ("vagina", "vagina"),
    ("on the skin", "skin"),
    ("into the skin", "under-skin"),
    ("by mouth", "mouth"),
    ("in the mouth", "mouth"),
    ("by injection", "under-skin"),
];

/// The places of the choices in the order in which they are shown: those of the named medicine first.
pub fn order(record: Option<&dyn Record>, field: &Field, choices: Choices) -> Vec<usize> {
    let own = record.map_or_else(Vec::new, |record| own(record, field));
    let mut order: Vec<usize> = (0..choices.keys.len()).collect();
    let rank = |at: &usize| own.iter().position(|key| *key == choices.keys[*at]);
    order.sort_by_key(|at| rank(at).unwrap_or(own.len()));
    order
}

/// The keys that fit the medicine of this record, commonest first.
fn own(record: &dyn Record, field: &Field) -> Vec<&'static str> {
    if record.name() != "medicine" {
        return Vec::new();
    }
    let Some(Value::Words(name)) = record.cell("name").and_then(Cell::value) else {
        return Vec::new();
    };
    let Some(medicine) = Medicine::named(&name) else {
        return Vec::new();
    };
    match field.key {
        "form" => keys(medicine.forms(), &FORMS),
        "route" => keys(medicine.routes(), &ROUTES),
        _ => Vec::new(),
    }
}

fn keys(
    words: impl Iterator<Item = &'static str>,
    known: &[(&str, &'static str)],
) -> Vec<&'static str> {
    let mut keys = Vec::new();
    for words in words {
        let fits = |(part, _): &&(&str, &str)| words.contains(part);
        if let Some((_, key)) = known.iter().find(fits)
            && !keys.contains(key)
        {
            keys.push(*key);
        }
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ask::form::must;
    use crate::profile::cell::Shape;
    use crate::profile::medicines;
    use crate::vocabulary::{List, search};

    fn first(name: &str, key: &'static str) -> &'static str {
        let mut medicine = medicines::Medicine::default();
        let cell = medicine.cell_mut("name").expect("a name");
        assert!(cell.put(Value::Words(name.to_owned())));
        let shape = medicine.cell(key).expect("choices").shape();
        let Shape::One(choices) = shape else {
            panic!("{key} has choices");
        };
        let order = order(Some(&medicine), &must(key), choices);
        assert_eq!(order.len(), choices.keys.len());
        choices.keys[order[0]]
    }

    #[test]
    fn what_the_medicine_is_sold_as_stands_first() {
        assert_eq!(first("latanoprost", "form"), "drops");
        assert_eq!(first("latanoprost", "route"), "eye");
        assert_eq!(first("insulin glargine", "form"), "injection");
        assert_eq!(first("metformin", "form"), "tablet");
        assert_eq!(first("my own brew", "form"), "tablet");
    }

    #[test]
    fn the_words_of_the_list_are_known() {
        let mut unknown = Vec::new();
        let names = ('a'..='z').flat_map(|c| search(List::Medicines, &c.to_string(), 2_000));
        for medicine in names.filter_map(|offer| Medicine::named(offer.name)) {
            for form in medicine.forms() {
                if !FORMS.iter().any(|(part, _)| form.contains(part)) && !unknown.contains(&form) {
                    unknown.push(form);
                }
            }
        }
        // Things that stay in the body or are none of our choices.
        let other = [
            "implant", "pad", "stick", "coil", "ring", "insert", "bar", "gum",
        ];
        unknown.retain(|form| !other.iter().any(|word| form.contains(word)));
        assert_eq!(unknown, [""; 0]);
    }
}
