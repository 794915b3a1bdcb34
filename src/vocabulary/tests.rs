//! What the lists promise, list by list, and what a search finds.

use std::collections::HashMap;

use super::{List, Suggestion, search};

fn names(list: List, typed: &str) -> Vec<&'static str> {
    search(list, typed, 9)
        .into_iter()
        .map(|found| found.name)
        .collect()
}

fn first(list: List, typed: &str) -> &'static str {
    names(list, typed).first().copied().unwrap_or("nothing")
}

#[test]
fn a_part_of_a_name_finds_it_first() {
    assert_eq!(first(List::Medicines, "metf"), "metformin");
    assert_eq!(first(List::Medicines, " METF"), "metformin");
    assert_eq!(first(List::Medicines, "glucoph"), "Glucophage");
    assert_eq!(first(List::Medicines, "paracet"), "paracetamol");
    assert_eq!(first(List::Conditions, "hypert"), "High blood pressure");
    assert_eq!(
        first(List::Conditions, "AF"),
        "Irregular heartbeat (atrial fibrillation)"
    );
    assert_eq!(first(List::Allergens, "amoxi"), "Amoxicillin");
    assert_eq!(
        first(List::Records, "holter"),
        "Day-and-night heart recording (Holter)"
    );
    assert_eq!(
        first(List::Specialties, "cardiologist"),
        "Heart (cardiology)"
    );
    assert_eq!(
        first(List::Questions, "surgery now"),
        "Do I need this surgery? Why now?"
    );
}

#[test]
fn a_slip_is_forgiven() {
    for typed in ["metfromin", "metfornin", "mtformin"] {
        assert_eq!(first(List::Medicines, typed), "metformin", "{typed}");
    }
    assert_eq!(first(List::Medicines, "amlodopine"), "amlodipine");
    assert_eq!(first(List::Medicines, "warferin"), "warfarin");
    assert_eq!(first(List::Conditions, "diabetis"), "Type 2 diabetes");
    assert_eq!(first(List::Conditions, "migrane"), "Migraine");
    assert_eq!(first(List::Conditions, "crohns"), "Crohn's");
}

#[test]
fn what_is_spelled_right_brings_up_no_name_that_only_looks_like_it() {
    for (typed, other) in [
        ("prednisone", "prednisolone"),
        ("prednisolone", "prednisone"),
        ("hydroxyzine", "hydralazine"),
        ("hydralazine", "hydroxyzine"),
    ] {
        let found = names(List::Medicines, typed);
        assert_eq!(found[0], typed);
        assert!(!found.contains(&other), "{found:?}");
    }
    assert!(!names(List::Medicines, "clonid").contains(&"clonazepam"));
    assert!(!names(List::Medicines, "metf").contains(&"metronidazole"));
}

#[test]
fn a_medicine_that_is_not_in_the_list_brings_up_no_other() {
    for typed in [
        "Liotrix Forte",
        "Zorvexin",
        "Metoxar",
        "Kolibrin",
        "Bronchomed",
    ] {
        let found = names(List::Medicines, typed);
        assert!(found.is_empty(), "{typed}: {found:?}");
    }
}

#[test]
fn the_salts_of_metoprolol_stay_two_medicines() {
    assert_eq!(
        first(List::Medicines, "metoprolol s"),
        "metoprolol succinate"
    );
    assert_eq!(
        first(List::Medicines, "metoprolol t"),
        "metoprolol tartrate"
    );
    assert_eq!(
        names(List::Medicines, "lopressor")[..2],
        ["Lopressor", "metoprolol tartrate"]
    );
}

#[test]
fn a_short_form_with_two_meanings_finds_no_medicine() {
    // These are asked back, never expanded.
    for short in super::bring::TWO_MEANINGS {
        for term in List::Medicines.terms() {
            let name = term.suggestion.name;
            assert!(term.others().all(|other| other != short), "{short}: {name}");
        }
    }
}

#[test]
fn what_is_in_no_list_finds_nothing() {
    for list in List::ALL {
        for typed in [
            "mobilize",
            "qqqqqq",
            "zażółć",
            "漢字",
            "Аспирин",
            "???",
            "\u{202e}\0",
            "🙂🙂🙂🙂🙂",
        ] {
            assert!(search(list, typed, 9).is_empty(), "{list:?}: {typed}");
        }
        assert!(search(list, &"metformin ".repeat(1_000), 9).is_empty());
        assert!(search(list, "a", 0).is_empty());
    }
}

#[test]
fn before_anything_is_typed_only_lists_to_choose_from_are_shown() {
    for list in [List::Medicines, List::Conditions, List::Allergens] {
        assert!(names(list, " ").is_empty());
    }
    assert_eq!(
        first(List::Questions, ""),
        "Do you agree with the diagnosis? If not, why?"
    );
    assert_eq!(
        first(List::Records, ""),
        "First doctor's letter with diagnosis and plan"
    );
    assert_eq!(first(List::Specialties, ""), "Heart (cardiology)");
}

#[test]
fn each_name_finds_itself_first() {
    for list in List::ALL {
        // Of a long list some: all go the same way.
        let step = list.terms().len() / 100 + 1;
        for term in list.terms().iter().step_by(step) {
            let name = term.suggestion.name;
            assert_eq!(first(list, name), name, "{list:?}");
        }
    }
}

#[test]
fn names_are_unique_and_notes_are_short() {
    for list in List::ALL {
        let mut seen = HashMap::new();
        for term in list.terms() {
            let Suggestion { name, note, .. } = term.suggestion;
            let twin = seen.insert(term.name(), name);
            assert_eq!(twin, None, "{list:?}: {name}");
            assert!(
                !name.is_empty() && name.trim() == name && note.trim() == note,
                "{name}"
            );
            assert!(note.chars().count() <= 60, "{list:?}: {name}: {note}");
            assert!(!note.ends_with('.'), "{list:?}: {name}: {note}");
        }
    }
}

#[test]
fn names_are_plain_words() {
    let banned = [
        "medication",
        "disease",
        "chronic",
        "acute",
        "invalid",
        "required",
    ];
    // Nobody but its maker chooses the name of a medicine.
    for list in List::ALL
        .into_iter()
        .filter(|list| *list != List::Medicines)
    {
        for term in list.terms() {
            // The doctor's word has its place in the note; of leukemias it tells one from the other.
            if term.name().ends_with("leukemia") {
                continue;
            }
            for word in term.name().split(' ') {
                assert!(
                    !banned.contains(&word),
                    "{list:?}: {}",
                    term.suggestion.name
                );
            }
        }
    }
}

#[test]
fn no_note_tells_a_dose() {
    let units = [
        "mg",
        "mcg",
        "microgram",
        "micrograms",
        "milligrams",
        "ml",
        "units",
        "g",
    ];
    for term in List::Medicines.terms() {
        let note = super::fold::fold(term.suggestion.note);
        assert!(!note.split(' ').any(|word| units.contains(&word)), "{note}");
    }
}

#[test]
fn a_medicine_never_goes_by_the_name_of_another() {
    let terms = List::Medicines.terms();
    let index: HashMap<&str, &super::term::Term> =
        terms.iter().map(|term| (term.name(), term)).collect();
    let substances =
        |term: &super::term::Term| -> Vec<&str> { term.column(1).split('|').collect() };
    for term in terms {
        for also in term.others() {
            // The same substance may have a row for its brand and one for its name abroad.
            let Some(other) = index.get(also) else {
                continue;
            };
            let (own, other) = (substances(term), substances(other));
            let same = own.iter().any(|substance| other.contains(substance));
            assert!(same, "{} is also called {also}", term.suggestion.name);
        }
    }
}

#[test]
fn most_of_the_words_in_any_form_find_an_illness() {
    for (typed, meant) in [
        ("inflamed renal pelvis", "Inflamed kidneys"),
        ("malignancy of voice box", "Voice or throat cancer"),
        (
            "problems with my thyroid being overactive",
            "Overactive thyroid",
        ),
        ("nephritis of the kidneys", "Inflamed kidneys"),
        ("Fainting spell (vasovagal syncope)", "Fainting"),
    ] {
        let found = names(List::Conditions, typed);
        assert!(
            found[..5.min(found.len())].contains(&meant),
            "{typed}: {found:?}"
        );
    }
    assert!(names(List::Conditions, "because of that").is_empty());
}

#[test]
fn a_quiet_entry_comes_up_only_for_who_types_it() {
    let ending = "Thoughts of ending life";
    for typed in [
        "suicidal",
        "suicid",
        "Thoughts of ending life",
        "want to die",
        "ending",
        "ending l",
    ] {
        assert_eq!(first(List::Conditions, typed), ending, "{typed}");
    }
    for typed in [
        "suici",
        "want",
        "life",
        "endin",
        "icidal",
        "suizidal",
        "suicydal",
        "die",
        "thoug",
        "life ending",
    ] {
        assert!(!names(List::Conditions, typed).contains(&ending), "{typed}");
    }
    assert_eq!(first(List::Conditions, "HIV"), "HIV");
    assert_eq!(first(List::Operations, "abortion"), "Pregnancy ended");
    assert!(!names(List::Operations, "pregn").contains(&"Pregnancy ended"));
    assert!(
        !names(List::FamilyConditions, "drink")
            .contains(&"Suicide, or dependence on alcohol or drugs")
    );
}

#[test]
fn no_quiet_entry_comes_up_for_few_letters() {
    for list in List::ALL {
        let quiet: Vec<&str> = [list.terms(), list.rare()]
            .into_iter()
            .flatten()
            .filter(|term| term.is_quiet())
            .map(|term| term.suggestion.name)
            .collect();
        let step = quiet.len() / 50 + 1;
        for name in quiet.iter().step_by(step) {
            let folded = super::fold(name);
            for word in folded.split(' ').filter(|word| word.len() > 5) {
                let (start, middle) = (&word[..5], &word[1..]);
                for typed in [start, middle] {
                    let found = names(list, typed);
                    assert!(!found.contains(name), "{list:?}, {typed}: {name}");
                }
            }
        }
    }
}
