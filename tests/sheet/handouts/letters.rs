//! Letters for missing records: to each place what lies there, and nothing else.

use previsit::profile::Profile;
use previsit::sheet::compose::Handout;
use previsit::sheet::text::text;
use serde_json::{Value, json};

use super::{demo, made, profile, words};

fn records(entries: &Value) -> Profile {
    profile(&json!({
        "visit": {
            "name_on_id": "Anna Kowalska",
            "address": "4 Elm Street",
            "clinic": "Riverside Clinic",
            "doctor": "Dr Marsh",
            "visit_date": {"said": "20 May 2026", "edtf": "2026-05-20"},
        },
        "reason": {"diagnosis": "A very private illness"},
        "records": {"records": {"entries": entries}},
    }))
}

/// Each letter by itself.
fn letters(profile: &Profile) -> Vec<String> {
    let Some(sheet) = made(Handout::Letters, profile) else {
        return Vec::new();
    };
    let one = |paper| {
        let mut sheet = sheet.clone();
        sheet.papers = vec![paper];
        text(&sheet, crate::WIDE)
    };
    sheet.papers.clone().into_iter().map(one).collect()
}

#[test]
fn the_letters_of_the_demo() {
    insta::assert_snapshot!(text(&made(Handout::Letters, &demo()).expect("letters"), 78));
}

#[test]
fn each_place_gets_one_letter_with_what_lies_there() {
    let letters = letters(&records(&json!([
        {"id": 1, "what": "Scan", "place": "City  Hospital", "state": "asked"},
        {"id": 2, "what": "Biopsy", "place": "Lake Lab", "state": "cannot-get"},
        {"id": 3, "what": "Report", "place": "city hospital", "state": "asked"},
    ])));
    assert_eq!(letters.len(), 2);
    let (city, lake) = (&letters[0], &letters[1]);
    assert!(
        city.contains("1. Scan") && city.contains("2. Report"),
        "{city}"
    );
    assert!(!city.contains("Biopsy") && !city.contains("Lake"), "{city}");
    assert!(
        lake.contains("1. Biopsy") && !lake.contains("Scan"),
        "{lake}"
    );
}

#[test]
fn only_what_is_missing_is_asked_for() {
    let of = |state: Value| {
        let entry = json!({"id": 1, "what": "Scan", "place": "City", "state": state});
        letters(&records(&json!([entry]))).len()
    };
    for state in ["asked", "cannot-get"] {
        assert_eq!(of(json!(state)), 1, "{state}");
    }
    assert_eq!(of(json!({"unknown": "not sure"})), 1);
    for state in ["in-hand", "in-portal", "will-be-sent", "not-needed"] {
        assert_eq!(of(json!(state)), 0, "{state}");
    }
    let own = json!([{"id": 1, "what": "Diary", "form": ["own-list"]}]);
    assert!(letters(&records(&own)).is_empty(), "nobody else has it");
    assert_eq!(words(Handout::Letters, &Profile::default()), "");
}

#[test]
fn records_without_a_place_get_letters_with_room_for_it() {
    let letters = letters(&records(&json!([
        {"id": 1, "what": "Scan"},
        {"id": 2, "what": "Biopsy", "place": {"unknown": "not sure"}},
    ])));
    assert_eq!(letters.len(), 2, "they may lie in two places");
    for letter in letters {
        assert!(letter.contains("\nTo: ____"), "{letter}");
    }
}

#[test]
fn a_letter_says_nothing_about_the_illness_and_the_new_doctor() {
    let [letter] = &letters(&records(
        &json!([{"id": 1, "what": "Scan", "state": "asked"}]),
    ))[..] else {
        panic!("one letter")
    };
    for private in ["illness", "Riverside", "Marsh"] {
        assert!(!letter.contains(private), "{private}: {letter}");
    }
    for needed in [
        "Anna Kowalska",
        "4 Elm Street",
        "before my visit: 20 May 2026",
    ] {
        assert!(letter.contains(needed), "{needed}: {letter}");
    }
    for open in ["Birth date: ____", "Phone: ____", "Date: ____"] {
        assert!(letter.contains(open), "{open}: {letter}");
    }
}

#[test]
fn a_visit_that_is_over_or_unknown_leaves_room_for_a_day() {
    let mut profile = records(&json!([{"id": 1, "what": "Scan", "state": "asked"}]));
    for visit in [
        json!({"said": "1 May 2026", "edtf": "2026-05-01"}),
        json!("soon"),
    ] {
        profile.visit.visit_date = serde_json::from_value(visit).expect("a date");
        let letter = words(Handout::Letters, &profile);
        assert!(letter.contains("I need them by this day: ____"), "{letter}");
    }
}
