//! Each row of the table of the guard, both ways: what is rewritten or asked, and its look-alikes that stay.

use super::*;
use proptest::prelude::*;

fn cleared(words: &str) -> String {
    clear(words, &Language::english())
}

fn asked(words: &str) -> Vec<(String, Vec<String>)> {
    let found = look(words, &Language::english()).into_iter();
    found
        .filter_map(|finding| match finding.what {
            What::Ask(ask) => Some((words[finding.at].to_owned(), ask.meanings)),
            What::Rewrite(_) => None,
        })
        .collect()
}

#[track_caller]
fn rewrites(rows: &[(&str, &str)]) {
    for (written, clear) in rows {
        assert_eq!(cleared(written), *clear, "{written}");
        assert_eq!(asked(written), [], "{written}");
        assert_eq!(look(clear, &Language::english()), [], "{clear}");
    }
}

#[track_caller]
fn asks(rows: &[(&str, &str, &[&str])]) {
    for (written, words, meanings) in rows {
        let meanings: Vec<String> = meanings.iter().map(|words| (*words).to_owned()).collect();
        assert_eq!(
            asked(written),
            [((*words).to_owned(), meanings)],
            "{written}"
        );
        assert_eq!(cleared(written), *written);
    }
}

#[track_caller]
fn stays(rows: &[&str]) {
    for words in rows {
        assert_eq!(look(words, &Language::english()), [], "{words}");
    }
}

#[test]
fn letters_that_look_like_digits() {
    asks(&[
        ("1O mg", "1O mg", &["10 mg"]),
        ("l0 mg", "l0 mg", &["10 mg"]),
        ("5OOmg", "5OOmg", &["500 mg"]),
        ("take 1l tablets", "1l tablets", &["11 tablets"]),
        ("I0 units", "I0 units", &["10 units"]),
    ]);
    stays(&[
        "10 l",
        "5 l",
        "2 l oxygen",
        "O2 2 l",
        "vitamin B12",
        "I 5 mg",
        "1 lozenge",
        "lo 5 mg",
        "10 mg",
    ]);
}

#[test]
fn zeros_and_points() {
    rewrites(&[
        ("1.0 mg", "1 mg"),
        ("1.0", "1"),
        ("2.00 tablets", "2 tablets"),
        (".5 mg", "0.5 mg"),
        ("take .25 to .5 mg", "take 0.25 to 0.5 mg"),
        (".5 bid", "0.5 2 times a day"),
        ("1.0-2.0 mg", "1-2 mg"),
        ("2.0 mg/mL", "2 mg per mL"),
    ]);
    stays(&[
        "0.50 mg",
        "TSH 2.0 mU/L",
        "creatinine 1.0 mg/dL",
        "a tumour of 2.0 cm",
        "a 6.0 tube",
        "HbA1c 7.0 %",
        "on 1.5.2020",
        "70.0 kg",
    ]);
}

#[test]
fn thousands() {
    rewrites(&[
        ("100000 units", "100,000 units"),
        ("1000 units", "1,000 units"),
        ("50000U", "50,000 units"),
    ]);
    stays(&["1,000 units", "1000 mg", "100 000 units", "call 555123456"]);
}

#[test]
fn numbers_of_two_meanings() {
    asks(&[
        ("1,5 mg", "1,5", &["one and a half"]),
        ("0,5 tablets", "0,5", &["a half"]),
        ("2,5 ml", "2,5", &["2 and a half"]),
        ("0,25 mg", "0,25", &["0.25"]),
        ("1.000 mg", "1.000", &["1", "1,000"]),
        ("2.500 units", "2.500", &["2.5", "2,500"]),
    ]);
    stays(&["0.125 mg", "12,500 units", "at home, 5 times"]);
}

#[test]
fn units() {
    rewrites(&[
        ("10 U", "10 units"),
        ("10u at night", "10 units at night"),
        ("1 U", "1 unit"),
        ("400 IU", "400 international units"),
        ("400 I.U. daily", "400 international units daily"),
        ("50 µg", "50 mcg"),
        ("50ug", "50 mcg"),
        ("5 cc", "5 mL"),
        ("5cc", "5 mL"),
        ("10mg", "10 mg"),
        ("10MG", "10 mg"),
        ("5mL", "5 mL"),
        ("5ml", "5 ml"),
        ("2tabs", "2 tabs"),
        ("100 U/mL", "100 units per mL"),
        ("5 MM units", "5 million units"),
    ]);
    stays(&[
        "50 mcg",
        "25 U/L",
        "lead 5 ug/dL",
        "vitamin B12",
        "U",
        "see u",
        "at 10 am",
        "70kg",
        "5mm",
        "10 units",
    ]);
}

#[test]
fn how_often() {
    rewrites(&[
        ("5 mg QD", "5 mg once a day"),
        ("5 mg q.d.", "5 mg once a day"),
        ("1 tablet q1d", "1 tablet once a day"),
        ("5 mg QOD", "5 mg every other day"),
        ("BID", "2 times a day"),
        ("1 tablet bid", "1 tablet 2 times a day"),
        ("1 tab b.i.d. with food", "1 tab 2 times a day with food"),
        ("1 puff TID", "1 puff 3 times a day"),
        ("10 drops qid", "10 drops 4 times a day"),
        ("1 tablet qhs", "1 tablet at bedtime"),
        ("1 tablet qn", "1 tablet at bedtime"),
        ("1 tablet BT", "1 tablet at bedtime"),
        ("1 tablet TIW", "1 tablet 3 times a week"),
        ("1 tablet BIW", "1 tablet twice a week"),
        ("q6PM", "at 6 PM"),
        ("1 tablet q8h", "1 tablet every 8 hours"),
        ("q4-6h prn pain", "every 4-6 hours as needed for pain"),
        ("1 tablet PRN", "1 tablet as needed"),
        ("1 tablet x3d", "1 tablet for 3 days"),
        ("500 mg BID x 10 days", "500 mg 2 times a day for 10 days"),
        ("q 8°", "every 8 hours"),
    ]);
    stays(&[
        "they bid for the house",
        "Mr Bid said so",
        "2 x day",
        "2 x 500 mg",
        "at 6 PM",
        "BT is my phone company",
    ]);
}

#[test]
fn what_has_two_meanings_is_asked() {
    asks(&[
        ("1 tablet OD", "OD", &["once a day", "right eye"]),
        ("1 tablet od", "od", &["once a day", "right eye"]),
        ("1 tablet HS", "HS", &["at bedtime", "half strength"]),
        ("1 tablet hs", "hs", &["at bedtime", "half strength"]),
        ("D/C", "D/C", &["stopped", "left the hospital"]),
        ("5 mg, d/c in May", "d/c", &["stopped", "left the hospital"]),
        ("MS 10 mg", "MS", &["morphine sulfate", "magnesium sulfate"]),
        ("MTX weekly", "MTX", &["methotrexate", "mitoxantrone"]),
        ("AZT 300 mg", "AZT", &["zidovudine", "azathioprine"]),
        (
            "HCT 25 mg",
            "HCT",
            &["hydrocortisone", "hydrochlorothiazide"],
        ),
        (
            "T3 1 tablet",
            "T3",
            &["Tylenol with codeine", "liothyronine"],
        ),
        (
            "10 units SSRI",
            "SSRI",
            &["sliding scale insulin", "a medicine for low mood"],
        ),
        ("1 spray IN", "IN", &["in the nose", "the word \"in\""]),
        ("1 tablet UD", "UD", &[]),
        ("take as directed", "as directed", &[]),
        ("5 M units", "M", &["thousand", "million"]),
        ("500K units", "K", &["thousand", "million"]),
        ("2 T", "2 T", &[]),
        ("take 2 c", "2 c", &[]),
        ("1 teaspoon", "teaspoon", &[]),
        ("two tbsp", "tbsp", &[]),
        ("150 lb (68 kg)", "kg", &[]),
    ]);
    stays(&[
        "I have had MS for years",
        "my T3 was low",
        "HCT was 42 %",
        "an SSRI for my mood",
        "Washington, DC",
        "150 lb",
        "68 kg",
        "TAKE 1 TABLET IN THE MORNING",
        "stage 3 B",
        "2 a day",
        "hepatitis C",
    ]);
}

#[test]
fn which_way() {
    rewrites(&[
        ("10 mg PO", "10 mg by mouth"),
        ("10 mg p.o. bid", "10 mg by mouth 2 times a day"),
        ("1 tablet per os", "1 tablet by mouth"),
        ("10 units SC", "10 units under the skin"),
        ("10 units sub q", "10 units under the skin"),
        ("10 units sub-q", "10 units under the skin"),
        ("10 units SQ", "10 units under the skin"),
        ("10 mg IJ", "10 mg by injection"),
        ("1 drop AD", "1 drop in the right ear"),
        ("2 drops AS BID", "2 drops in the left ear 2 times a day"),
        ("2 gtts AU", "2 gtts in both ears"),
        ("1 drop OS", "1 drop in the left eye"),
        ("1 drop in OU", "1 drop in both eyes"),
    ]);
    stays(&[
        "PO Box 12",
        "the river Po",
        "I live in SC",
        "1 tablet AS NEEDED",
        "as soon as I can",
        "1 tablet, as needed",
    ]);
}

#[test]
fn names_of_medicines() {
    rewrites(&[
        ("MSO4 10 mg", "morphine sulfate 10 mg"),
        ("MgSO4 1 g", "magnesium sulfate 1 g"),
        ("HCTZ 25 mg", "hydrochlorothiazide 25 mg"),
        ("PTU 50 mg", "propylthiouracil 50 mg"),
        ("5 units SSI", "5 units sliding scale insulin"),
    ]);
    stays(&["I get SSI from the state"]);
}

#[test]
fn signs() {
    rewrites(&[
        ("> 3 tablets", "more than 3 tablets"),
        ("<5mg", "less than 5 mg"),
        (
            "if the pressure is > 140",
            "if the pressure is more than 140",
        ),
        ("1 tablet @ 8 pm", "1 tablet at 8 pm"),
        ("1 tablet @bedtime", "1 tablet at bedtime"),
        ("morning & night", "morning and night"),
        ("500 mg + 250 mg", "500 mg and 250 mg"),
        ("80/12.5 mg", "80 and 12.5 mg"),
        ("5/160/25 mg", "5 and 160 and 25 mg"),
        ("250mg/5mL", "250 mg per 5 mL"),
        ("100 mg/25 mg", "100 mg and 25 mg"),
        ("5 mg/kg", "5 mg per kg"),
        ("2 puffs/day", "2 puffs per day"),
        ("below 25 °C", "below 25 degrees C"),
    ]);
    stays(&[
        "Johnson & Johnson",
        "anna@home.org",
        "1+0+1",
        "1-0-1",
        "blood pressure 120/80",
        "on 3/4/2020",
        "morning/evening",
        "and/or",
        "Ca++",
        "-> stopped",
    ]);
}

#[test]
fn parts_of_one() {
    rewrites(&[
        ("1/2 tab", "half a tablet"),
        ("1/2 tablet", "half a tablet"),
        ("1/4 tab bid", "a quarter of a tablet 2 times a day"),
        ("1 1/2 tabs", "one and a half tablets"),
        ("2 1/2 tablets", "2 and a half tablets"),
    ]);
    stays(&["1/2 mg", "1/2", "½ tablet", "half a tablet", "1/2-1 tablet"]);
}

#[test]
fn a_rewrite_and_a_question_can_stand_in_one_answer() {
    let words = "10U SC HS";
    assert_eq!(cleared(words), "10 units under the skin HS");
    assert_eq!(asked(words).len(), 1);
}

#[test]
fn schedules_of_other_countries_and_tapers_stay() {
    stays(&[
        "40 mg for 5 days, then 30 mg for 5 days, then stop",
        "1-0-1-0",
        "10 mg on Monday and Thursday",
        "a week of 2 tablets, then 1",
    ]);
}

/// The digits in their order.
fn digits(words: &str) -> String {
    words.chars().filter(char::is_ascii_digit).collect()
}

/// The digits without a trailing zero behind the point and a zero before it, as the law allows.
fn core(number: &str) -> String {
    let number = number.replace(',', "");
    let (whole, part) = number.split_once('.').unwrap_or((&number, ""));
    let whole = whole.trim_start_matches('0');
    let part = if part.chars().all(|c| c == '0') {
        ""
    } else {
        part
    };
    digits(whole) + "." + part
}

/// The lines of a file of examples, its comments left out.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
}

#[test]
fn sentences_without_a_dose_that_is_read_wrongly_come_through_untouched() {
    let sentences = include_str!("../../../tests/data/guard/untouched.txt");
    let mut wrong = Vec::new();
    for sentence in lines(sentences) {
        let found = look(sentence, &Language::english());
        if !found.is_empty() {
            wrong.push(format!("{sentence}: {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn doses_of_real_life_are_rewritten_or_asked() {
    let rows = include_str!("../../../tests/data/guard/rewritten_or_asked.tsv");
    let mut wrong = Vec::new();
    for row in lines(rows).skip(1) {
        let cells: Vec<&str> = row.split('\t').collect();
        let [written, clear, kind] = cells[..] else {
            panic!("three cells: {row}");
        };
        let (cleared, asked) = (cleared(written), asked(written));
        let fits = match kind {
            "rewrite" => cleared == clear && asked.is_empty(),
            _ => !asked.is_empty() && (clear.is_empty() || cleared == clear),
        };
        if !fits {
            wrong.push(format!("{row}: {cleared}, {asked:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

proptest! {
    #[test]
    fn a_number_never_changes_its_value_nor_a_unit_its_meaning(
        number in "[0-9]{0,7}(\\.[0-9]{1,3})?",
        space in " ?",
        unit in prop::sample::select(vec!["mg", "MG", "mcg", "g", "mL", "ml", "units", "tablets", "drops", "L"]),
        rest in prop::sample::select(vec!["", " BID", " PO", " HS", " in the morning", " x3d"]),
    ) {
        prop_assume!(!digits(&number).is_empty());
        let written = format!("{number}{space}{unit}{rest}");
        let clear = cleared(&written);
        let (first, behind) = clear.split_once(' ').unwrap_or((&clear, ""));
        prop_assert_eq!(core(first), core(&number), "{} {}", written, clear);
        prop_assert!(behind.to_lowercase().starts_with(&unit.to_lowercase()), "{written} {clear}");
    }

    #[test]
    fn digits_outside_of_abbreviations_stay_in_their_order(words in "([0-9.,/@<>+ -]{0,4}(mg|ML|U|cc|tab|x|q| PO| BID|h|d|°C|M)?){0,5}") {
        let english = Language::english();
        for finding in look(&words, &english) {
            let written = &words[finding.at.clone()];
            let What::Rewrite(clear) = finding.what else { continue };
            let is_part = written.contains('/') && digits(&clear).len() < digits(written).len();
            if digits(written).is_empty() || is_part || written.starts_with(['q', 'Q']) {
                continue;
            }
            prop_assert_eq!(core(written), core(&clear), "{}", words);
        }
    }

    #[test]
    fn what_is_clear_stays_clear_and_nothing_overlaps(words in "\\PC{0,30}|([0-9]{0,3}[.,/]?[0-9]{0,2} ?(mg|U|tab|BID|HS|q8h|@|&|°|cc|IU|PRN)? ?){0,4}") {
        let english = Language::english();
        let mut end = 0;
        for finding in look(&words, &english) {
            prop_assert!(finding.at.start >= end && finding.at.end > finding.at.start);
            end = finding.at.end;
            prop_assert!(words.get(finding.at).is_some());
        }
    }
}

#[test]
fn what_is_passed_over_as_plain_has_nothing_to_find() {
    let english = Language::english();
    let whole = (0..1000).map(|number| number.to_string());
    let parts = (1..100).flat_map(|part| [0, 2, 37].map(|whole| format!("{whole}.{part}")));
    let parts = parts.filter(|number| !number.ends_with('0'));
    for number in whole.chain(parts) {
        for unit in ["", " mg", " g", " mL", " mcg"] {
            let words = format!("{number}{unit}");
            assert!(is_plain(&words), "{words}");
            assert_eq!(look_closely(&words, &english), [], "{words}");
        }
    }
    for words in [
        "1000", "01", "10mg", "1.0", "1.125", ".5", "1,5", "2.50 mg", "5 U", "1/2", "", "mg",
        "5 mg OD",
    ] {
        assert!(!is_plain(words), "{words}");
    }
}

#[test]
fn small_words_of_a_language_are_no_abbreviations_and_a_comma_is_its_point() {
    for (tag, words) in [
        ("pl", "1 tabletka po śniadaniu"),
        ("pl", "20 mg od marca"),
        ("fr", "2 cc le soir"),
        ("fr", "1 comprimé ou 2"),
        ("de", "5 mg im Winter"),
        ("es", "10 mg al día"),
        ("uk", "1 таблетка після їди"),
    ] {
        let language = Language::of(tag).expect("a language that is spoken");
        assert_eq!(look(words, &language), [], "{tag}: {words}");
    }
    let german = Language::of("de").expect("German");
    assert_eq!(clear("100000 mg", &german), "100\u{A0}000 mg");
    let asked = look("1,000 mg", &german);
    let What::Ask(ask) = &asked[0].what else {
        panic!("{asked:?}");
    };
    assert_eq!(ask.meanings, ["1", "1\u{A0}000"]);
    assert_eq!(look("1,000 mg", &Language::english()), []);
}
