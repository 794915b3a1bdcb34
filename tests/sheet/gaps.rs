//! What nobody knows, what nobody says and what nobody has asked yet are three things on paper, and none of them is "no".

use previsit::language::Language;
use previsit::profile::Profile;
use previsit::profile::answer::{Answer, Unknown};
use previsit::profile::rows::Instead;
use previsit::profile::values::YesNo;
use previsit::profile::visit::Sex;
use previsit::sheet::compose::Audience;

use crate::fill;
use crate::printed;

/// The labels that stand on page 1 whatever was answered.
const ALWAYS: [&str; 9] = [
    "Allergies and bad reactions",
    "Blood thinner",
    "Implants",
    "Kidney problem",
    "Diabetes",
    "Pregnant or breast-feeding",
    "Anaesthetic problems",
    "Contrast dye problems",
    "Blood transfusion in the past",
];

fn line<'a>(text: &'a str, label: &str) -> &'a str {
    let start = format!("{label}: ");
    text.lines()
        .find_map(|line| line.strip_prefix(start.as_str()))
        .unwrap_or("no such line")
}

#[test]
fn an_empty_profile_makes_a_sheet_that_says_what_is_open() {
    let doctor = printed(&Profile::default(), Audience::Doctor);
    for label in ALWAYS {
        assert_eq!(line(&doctor, label), "not filled in");
    }
    for label in [
        "Birth date",
        "Visit date",
        "Doctor",
        "Told by the first doctor",
        "Filled in by",
    ] {
        assert_eq!(line(&doctor, label), "not filled in");
    }
    assert!(!doctor.to_lowercase().contains(" none"), "{doctor}");
    assert!(printed(&Profile::default(), Audience::Patient).contains("not medical advice"));
}

#[test]
fn pregnancy_is_left_out_for_a_man_unless_something_was_said() {
    let mut profile = Profile::default();
    profile.visit.sex_at_birth = Answer::Given(Sex::Male);
    assert!(!printed(&profile, Audience::Doctor).contains("Pregnant"));
    profile.health.pregnancy = Answer::Unknown(Unknown::NotSure);
    assert_eq!(
        line(
            &printed(&profile, Audience::Doctor),
            "Pregnant or breast-feeding"
        ),
        "not sure"
    );
}

#[test]
fn not_sure_never_prints_as_no() {
    for (unknown, words) in [
        (Unknown::NotSure, "not sure"),
        (Unknown::NobodyKnows, "asked, nobody knows"),
        (Unknown::Withheld, "prefers not to say"),
    ] {
        let mut profile = fill::empty(1);
        fill::give_unknown(&mut profile, unknown);
        let both = printed(&profile, Audience::Both);
        for label in ALWAYS.iter().skip(1) {
            assert!(
                line(&both, label).starts_with(words),
                "{label}: {}",
                line(&both, label)
            );
        }
        let is_no = |word: &str| matches!(word.to_lowercase().as_str(), "no" | "none" | "yes");
        let both = both.replace("Something that has no name yet", "");
        let words = both.split(|c: char| !c.is_alphanumeric());
        assert_eq!(
            words.filter(|word| is_no(word)).collect::<Vec<_>>(),
            [""; 0]
        );
    }
}

#[test]
fn every_not_sure_is_on_one_of_the_two_papers() {
    let mut unsure = fill::empty(1);
    fill::give_unknown(&mut unsure, Unknown::NotSure);
    for address in fill::addresses(&unsure) {
        let mut profile = unsure.clone();
        fill::put_unknown(&mut profile, &address, Unknown::Withheld);
        let expected = usize::from(!matches!(
            address.key,
            "private_notes" | "file" | "source" | "privacy" | "code"
        ));
        let found = printed(&profile, Audience::Both)
            .matches("prefers not to say")
            .count();
        assert!(
            found >= expected && (expected > 0 || found == 0),
            "{address:?}"
        );
    }
}

#[test]
fn a_given_no_stands_beside_what_was_said_of_it() {
    let mut profile = Profile::default();
    profile.health.blood_thinner = Answer::Given(YesNo::No);
    profile.health.blood_thinner_name = Answer::Given("warfarin".into());
    assert_eq!(
        line(&printed(&profile, Audience::Doctor), "Blood thinner"),
        "No; warfarin"
    );
}

#[test]
fn each_list_says_none_and_not_sure_and_not_filled_in_apart() {
    let english = Language::english();
    for (spot, list) in fill::lists(&fill::empty(1)) {
        let mut profile = if spot.down.is_empty() {
            Profile::default()
        } else {
            fill::empty(1)
        };
        let rows = |profile: &mut Profile, said| {
            let record = profile.record_mut(&spot).expect("a record");
            let rows = record.list_mut(list).expect("a list");
            rows.ids().into_iter().for_each(|id| {
                rows.remove(id);
            });
            rows.say_instead(Some(said));
        };
        let record = profile.record(&spot).expect("a record").name();
        rows(&mut profile, Instead::None);
        let none = english.text(&format!("list-{record}-{list}.none-label"));
        let before = printed(&profile, Audience::Both);
        assert!(before.contains(&none), "{record} {list}");
        rows(&mut profile, Instead::Withheld);
        let after = printed(&profile, Audience::Both);
        assert!(!after.contains(&none), "{record} {list}");
        assert!(after.contains("prefers not to say"), "{record} {list}");
    }
}
