//! Illnesses that doctors ask about in families, group by group, and the codes of illnesses.

use super::fold::fold;
use super::term::Term;
use super::{List, Suggestion};

/// The further columns: of all lists of illnesses the first is the code.
const CODE: usize = 0;
const GROUP: usize = 1;

/// The illnesses of a group, in the order of the list.
pub fn heredity(group: &str) -> Vec<Suggestion> {
    let terms = List::FamilyConditions.terms().iter();
    let of_group = terms.filter(|term| term.column(GROUP) == group);
    of_group.map(|term| term.suggestion).collect()
}

/// The code (ICD-10-CM) of the illness with this very name, however it is spelled; nothing where the list has none.
pub fn code(list: List, name: &str) -> Option<&'static str> {
    let name = fold(name);
    let is_named = |term: &&Term| term.name() == name;
    let found = list
        .terms()
        .iter()
        .find(is_named)
        .or_else(|| list.rare().iter().find(is_named));
    found
        .map(|term| term.column(CODE))
        .filter(|code| !code.is_empty() && !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_illness_of_the_list_has_its_code() {
        assert_eq!(code(List::Conditions, "high BLOOD pressure"), Some("I10"));
        assert_eq!(code(List::Conditions, "Cholera"), Some("A00"));
        assert_eq!(code(List::Conditions, "my bad back"), None);
        assert_eq!(code(List::Conditions, ""), None);
        assert_eq!(code(List::FamilyConditions, "Breast cancer"), Some("C50.9"));
    }

    #[test]
    fn all_illnesses_of_families_stand_in_a_group() {
        let groups = [
            "cancer-breast-pelvis",
            "cancer-digestive",
            "cancer-other",
            "tumors",
            "heart",
            "vessels-blood",
            "metabolism",
            "digestion-kidney-lung",
            "brain",
            "mind",
            "birth",
            "senses-joints",
            "reactions",
        ];
        let count: usize = groups.iter().map(|group| heredity(group).len()).sum();
        assert_eq!(count, List::FamilyConditions.terms().len());
    }
}
