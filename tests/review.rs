//! The second look at the answers: each thing that cannot be is found, in one sentence, with the page to mend it.

use jiff::civil::{Date, date};
use previsit::ask::edit::{Edit, apply};
use previsit::ask::review::review;
use previsit::language::Language;
use previsit::profile::Profile;
use previsit::profile::answer::Answer;
use previsit::profile::cell::Value;
use previsit::profile::edtf::Edtf;
use previsit::profile::family::{Life, Relation};
use previsit::profile::medicines::Pattern;
use previsit::profile::records::RecordState;
use previsit::profile::rough_date::RoughDate;
use previsit::profile::rows::RowId;
use previsit::profile::spot::Spot;
use previsit::store;

const TODAY: Date = date(2026, 5, 20);

fn found(profile: &Profile) -> Vec<String> {
    let findings = review(profile, TODAY, &Language::english());
    findings
        .into_iter()
        .map(|finding| finding.sentence)
        .collect()
}

/// What is found beside what was found before a change.
fn beside(change: impl FnOnce(&mut Profile)) -> Vec<String> {
    let mut profile = store::demo(TODAY);
    let before = found(&profile);
    change(&mut profile);
    let mut now = found(&profile);
    now.retain(|sentence| !before.contains(sentence));
    now
}

fn on(day: &str) -> Answer<RoughDate> {
    let edtf: Edtf = day.parse().expect("a day");
    Answer::Given(RoughDate::new(day, Some(edtf)))
}

#[test]
fn a_visit_that_lies_behind_us_is_asked_about_until_something_came_of_it() {
    let past = |profile: &mut Profile| profile.visit.visit_date = on("2026-05-19");
    assert_eq!(
        beside(past),
        ["Visit date: 19 May 2026 lies behind us. Is there a new date?"]
    );
    assert!(beside(|profile| profile.visit.visit_date = on("2026-05-20")).is_empty());
    // A month that is not over yet may still bring the visit.
    assert!(beside(|profile| profile.visit.visit_date = on("2026-05")).is_empty());
    let over = beside(|profile| {
        past(profile);
        profile.outcome.second_diagnosis = Answer::Given("the same".into());
    });
    assert!(over.is_empty(), "{over:?}");
}

#[test]
fn a_day_before_the_birth_or_still_to_come_is_found() {
    let early = beside(|profile| {
        profile.health.operations.entries[0].date = on("1950");
    });
    assert_eq!(early.len(), 1, "{early:?}");
    assert!(early[0].ends_with("which is before the birth date"));
    let late = beside(|profile| {
        profile.health.illnesses.entries[0].since = on("2027");
    });
    assert_eq!(late.len(), 1, "{late:?}");
    assert!(late[0].ends_with("which is still to come"));
}

#[test]
fn a_medicine_that_ended_before_it_began_is_found() {
    let wrong = beside(|profile| {
        let medicine = &mut profile.medicines.medicines.entries[0];
        medicine.pattern = Answer::Given(Pattern::Stopped);
        medicine.since = on("2024-03");
        medicine.changed = on("2023");
    });
    assert!(
        wrong.contains(&"Eliquis: it ended before it began. Check the two dates".to_owned()),
        "{wrong:?}"
    );
}

#[test]
fn a_strength_without_a_unit_and_a_dose_of_two_meanings_are_found() {
    let bare = beside(|profile| {
        profile.medicines.medicines.entries[0].strength = Answer::Given("500".into());
    });
    assert_eq!(
        bare,
        ["Eliquis: the strength says 500. Is it mg, or another unit?"]
    );
    let asked = beside(|profile| {
        profile.medicines.medicines.entries[0].strength = Answer::Given("1,5 mg".into());
    });
    assert_eq!(asked.len(), 1, "{asked:?}");
    assert!(asked[0].starts_with("Eliquis: Does"), "{asked:?}");
}

#[test]
fn ages_that_do_not_fit_are_found() {
    let mother = beside(|profile| {
        let mother = &mut profile.family.relatives.entries[0];
        assert_eq!(mother.relation.given(), Some(&Relation::Mother));
        mother.life = Answer::Given(Life::Alive);
        mother.age = Answer::Given("60".into());
    });
    assert_eq!(mother.len(), 2, "{mother:?}");
    assert_eq!(mother[0], "Mother: this age does not fit with your own");
    // She was 84 in the demo, with a stroke at that age.
    assert!(mother[1].starts_with("Mother: an illness began at a later age"));
    let rough = beside(|profile| {
        let mother = &mut profile.family.relatives.entries[0];
        mother.life = Answer::Given(Life::Alive);
        mother.age = Answer::Given("about 95".into());
    });
    assert!(rough.is_empty(), "{rough:?}");
}

#[test]
fn papers_on_their_way_and_questions_without_an_order_are_found() {
    let asked = beside(|profile| {
        profile.records.records.entries[0].state = Answer::Given(RecordState::Asked);
    });
    assert!(
        asked
            .iter()
            .any(|sentence| sentence.ends_with("asked for, not here yet")),
        "{asked:?}"
    );
    let open = beside(|profile| {
        for question in &mut profile.questions.questions.entries {
            question.urgency = Answer::Blank;
        }
    });
    assert_eq!(
        open,
        ["You wrote 5 questions. Choose the 3 that matter most"]
    );
}

#[test]
fn what_is_hard_to_share_is_pointed_out_before_it_is_printed() {
    let printed = beside(|profile| {
        let text = "What can I expect in the next year?";
        profile.questions.questions.entries[0].text = Answer::Given(text.into());
    });
    assert_eq!(printed.len(), 1, "{printed:?}");
    assert!(printed[0].contains("this will be printed"));
    let drugs = beside(|profile| profile.health.other_drugs = Answer::Blank);
    assert!(!found(&store::demo(TODAY)).is_empty() && drugs.is_empty());
}

#[test]
fn each_finding_leads_to_a_page_and_none_keeps_anyone_from_the_sheet() {
    let mut profile = store::demo(TODAY);
    let spot = Spot::section("medicines").entry("medicines", RowId(1));
    let edit = Edit::Put(spot, "strength", Value::Words("10".to_owned()));
    apply(&mut profile, &edit);
    for profile in [profile, Profile::default()] {
        let findings = review(&profile, TODAY, &Language::english());
        assert!(!findings.is_empty());
        for finding in &findings {
            assert!(finding.place.item().is_some(), "{}", finding.sentence);
            assert!(
                !finding.sentence.contains("review-"),
                "{}",
                finding.sentence
            );
        }
    }
}
