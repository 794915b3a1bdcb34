//! The laws of the page over profiles of all kinds: sparse and overfull, with long words, long answers, many scripts.

use previsit::profile::Profile;
use previsit::profile::cell::{Shape, Value};
use previsit::profile::edtf::Edtf;
use previsit::profile::rough_date::RoughDate;
use previsit::profile::spot::Spot;
use previsit::sheet::layout;
use previsit::sheet::{Audience, Letters, PaperSize, Style};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use crate::fill::{addresses, lists};
use crate::{composed, laws};

/// What people write: short, long, in one word, in many scripts.
const WORDS: [&str; 12] = [
    "yes",
    "5 mg",
    "about 3 weeks ago",
    "Herzschrittmacher-Implantation",
    "Pneumonoultramicroscopicsilicovolcanoconiosis",
    "Dr Ελένη Παπαδοπούλου, Klinikum Süd",
    "Иван Петрович: боль в груди",
    "محمد السيد 500 ملغ",
    "שרה כהן, 2 טבליות",
    "प्रिया शर्मा · สมชาย · ገብረ",
    "王小明 さくら 김민준",
    "First line.\nSecond line.\n\nThird: 1,5 – 2 × day",
];

/// The longest answer that is tried, in repeats of a short one.
const LONGEST: usize = 60;

/// How full a profile is.
#[derive(Debug, Clone)]
struct Recipe {
    /// Entries of each list, by turns.
    entries: Vec<usize>,
    /// What each answer is made of, by turns; nothing leaves it blank.
    answers: Vec<Option<(usize, usize)>>,
}

fn recipe() -> impl Strategy<Value = Recipe> {
    let entries = prop_oneof![4 => 0..4_usize, 2 => 4..12_usize, 1 => 20..40_usize];
    let answer = prop_oneof![
        3 => Just(None),
        8 => (0..WORDS.len(), 1..3_usize).prop_map(Some),
        1 => (0..WORDS.len(), 3..LONGEST).prop_map(Some),
    ];
    let entries = prop::collection::vec(entries, 3..8);
    let answers = prop::collection::vec(answer, 1..60);
    (entries, answers).prop_map(|(entries, answers)| Recipe { entries, answers })
}

fn profile(recipe: &Recipe) -> Profile {
    let mut profile = Profile::default();
    let top: Vec<(Spot, &'static str)> = lists(&profile);
    for (at, (spot, list)) in top.into_iter().enumerate() {
        for _ in 0..recipe.entries[at % recipe.entries.len()] {
            let record = profile.record_mut(&spot).expect("a record");
            record.list_mut(list).expect("a list").add();
        }
    }
    for (at, address) in addresses(&profile).into_iter().enumerate() {
        let Some((words, times)) = recipe.answers[at % recipe.answers.len()] else {
            continue;
        };
        let record = profile.record_mut(&address.spot).expect("a record");
        let cell = record.cell_mut(address.key).expect("an answer");
        let text = vec![WORDS[words]; times].join(" ");
        cell.put(match cell.shape() {
            Shape::One(choices) => Value::One(choices.keys[words % choices.keys.len()]),
            Shape::Several(choices) => {
                Value::Several(vec![choices.keys[words % choices.keys.len()]])
            }
            Shape::Date => Value::Date(RoughDate::new(text, "2019-03".parse::<Edtf>().ok())),
            Shape::Line
            | Shape::Lines
            | Shape::Amount
            | Shape::Age
            | Shape::Scale
            | Shape::Count => Value::Words(text),
        });
    }
    profile
}

/// Letters of all answers, which bound how many pages there may be.
fn letters(profile: &Profile) -> usize {
    let words = addresses(profile).into_iter().filter_map(|address| {
        let cell = profile.cell(&address.spot, address.key)?;
        match cell.value()? {
            Value::Words(words) => Some(words.chars().count()),
            Value::Date(date) => Some(date.said.chars().count()),
            Value::One(_) | Value::Several(_) => Some(30),
        }
    });
    words.map(|count| count + 40).sum()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, max_shrink_iters: 32, rng_seed: RngSeed::Fixed(2026), ..ProptestConfig::default() })]

    #[test]
    fn the_laws_of_the_page_hold_for_any_profile(recipe in recipe(), large in any::<bool>(), letter in any::<bool>()) {
        let profile = profile(&recipe);
        let size = if large { Letters::Large } else { Letters::Normal };
        let paper = if letter { PaperSize::Letter } else { PaperSize::A4 };
        let style = Style::new(paper, size);
        let sheet = composed(&profile, Audience::Both);
        let pages = layout::lay_out(&sheet, &style);
        laws::hold(&sheet, &pages);
        let doctors = pages.pages.iter().filter(|page| page.paper == 0).count();
        prop_assert!(doctors <= if large { 8 } else { 4 }, "{doctors} pages for the doctor");
        let bound = 30 + letters(&profile) / if large { 300 } else { 900 };
        prop_assert!(pages.pages.len() <= bound, "{} pages, at most {bound}", pages.pages.len());
    }
}
