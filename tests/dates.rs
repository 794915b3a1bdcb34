//! What people type as a date, line by line from `tests/data/dates.tsv`, and the laws that hold for any text.

use jiff::civil::{Date, date};
use previsit::ask::dates::{DateWords, Reading, Why, echo, read, say};
use previsit::language::Language;
use previsit::profile::edtf::{Edtf, Mark, Point, Season, When};
use previsit::profile::rough_date::RoughDate;
use proptest::prelude::*;

const TODAY: Date = date(2026, 5, 20);

#[test]
fn every_line_of_the_table_is_read_as_it_says() {
    let words = DateWords::new(&Language::english());
    let table = include_str!("data/dates.tsv");
    let lines = table
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty());
    let mut wrong = Vec::new();
    let mut count = 0;
    for line in lines {
        let columns: Vec<&str> = line.split('\t').collect();
        let [typed, born, expected] = columns[..] else {
            panic!("not three columns: {line}")
        };
        let born = (!born.is_empty()).then(|| RoughDate::from(born));
        let reading = shown(&read(typed, &words, TODAY, born.as_ref()));
        if reading != expected {
            wrong.push(format!(
                "{typed:40} expected {expected:30} but was {reading}"
            ));
        }
        count += 1;
    }
    assert!(
        wrong.is_empty(),
        "{} of {count} lines:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(count >= 150, "only {count} lines");
}

fn shown(reading: &Reading) -> String {
    match reading {
        Reading::Date(date) => date.to_string(),
        Reading::Ask { choices } => choices
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(" | "),
        Reading::Unreadable(Why::Words) => "! words".to_owned(),
        Reading::Unreadable(Why::NoSuchDay) => "! no-such-day".to_owned(),
        Reading::Unreadable(Why::NoBirthDate) => "! no-birth-date".to_owned(),
    }
}

fn point() -> impl Strategy<Value = Point> {
    let year = 1000_i16..=9999;
    let season = prop::sample::select(Season::ALL.to_vec());
    let when = prop_oneof![
        (year.clone(), 1_i8..=12, 1_i8..=31).prop_map(|(year, month, day)| {
            let first = Date::new(year, month, 1).unwrap();
            When::Day(
                first
                    .with()
                    .day(day.min(first.days_in_month()))
                    .build()
                    .unwrap(),
            )
        }),
        (year.clone(), 1_i8..=12).prop_map(|(year, month)| When::Month { year, month }),
        (year.clone(), season).prop_map(|(year, season)| When::Season { year, season }),
        year.prop_map(When::Year),
        (100_i16..=999).prop_map(When::Decade),
        (10_i16..=99).prop_map(When::Century),
    ];
    let mark = prop::sample::select(vec![Mark::Exact, Mark::Unsure, Mark::About, Mark::Both]);
    (when, mark).prop_map(|(when, mark)| Point::new(when, mark).unwrap())
}

fn edtf() -> impl Strategy<Value = Edtf> {
    prop_oneof![
        point().prop_map(Edtf::from),
        point().prop_map(Edtf::since),
        point().prop_map(Edtf::until),
        (point(), point()).prop_map(|(a, b)| Edtf::between(a, b)
            .or_else(|| Edtf::between(b, a))
            .expect("one of two orders is possible")),
    ]
}

/// Words of dates in any order: most are nonsense, and none may cost more than a moment.
fn nonsense() -> impl Strategy<Value = String> {
    let words = [
        "in",
        "last",
        "the last",
        "year",
        "march",
        "27",
        "2019",
        "to",
        "-",
        "/",
        "or",
        "and",
        "a",
        "half",
        "ago",
        "for",
        "since",
        "between",
        "when i was",
        "3",
        "about",
        "?",
        "spring",
        "early",
        "monday",
        "80",
        "s",
        "t",
        "+",
        "before",
        ".",
        "'55",
        "next",
        "19XX",
        "9999",
        "christmas",
        "week",
        "½",
        "th",
        "century",
    ];
    let word = prop::sample::select(words.to_vec());
    prop::collection::vec(word, 0..12).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn a_date_is_written_as_it_was_read(date in edtf()) {
        prop_assert_eq!(date.to_string().parse::<Edtf>(), Ok(date));
    }

    #[test]
    fn no_date_ends_before_it_begins(date in edtf()) {
        if let (Some(first), Some(last)) = (date.earliest(), date.latest()) {
            prop_assert!(first <= last);
        }
    }

    #[test]
    fn a_date_survives_the_file(date in edtf(), said in any::<String>()) {
        let kept = RoughDate::new(said, Some(date));
        let json = serde_json::to_string(&kept).unwrap();
        prop_assert_eq!(serde_json::from_str::<RoughDate>(&json).unwrap(), kept);
    }
}

#[test]
fn what_is_said_in_english_is_read_back_as_the_same_date() {
    let english = Language::english();
    let words = DateWords::new(&english);
    let config = ProptestConfig::with_cases(3000);
    proptest!(config, |(date in edtf())| {
        let said = say(&date, &english);
        prop_assert_eq!(read(&said, &words, TODAY, None), Reading::Date(date), "{}", said);
        let kept = RoughDate::new(said.clone(), Some(date));
        prop_assert_eq!(echo(&kept, &english), said);
    });
}

#[test]
fn whatever_is_typed_gets_an_answer() {
    let words = DateWords::new(&Language::english());
    let born = RoughDate::from("1955-03-27");
    let days = (1000_i16..=9998, 1_i8..=12, 1_i8..=28);
    proptest!(|(typed in prop_oneof![any::<String>(), nonsense()], (year, month, day) in days)| {
        let today = Date::new(year, month, day).unwrap();
        if let Reading::Ask { choices } = read(&typed, &words, today, Some(&born)) {
            prop_assert!(choices.len() > 1);
        }
    });
}

#[test]
fn no_language_reads_another_date_than_it_says() {
    for (tag, _) in Language::all().filter(|(tag, _)| *tag != "en") {
        let language = Language::of(tag).expect("a language that is spoken");
        let words = DateWords::new(&language);
        let mut wrong = Vec::new();
        let (mut count, mut same) = (0, 0);
        let mut look = |date: Edtf| {
            let said = say(&date, &language);
            count += 1;
            match read(&said, &words, TODAY, None) {
                Reading::Date(other) if other == date => same += 1,
                Reading::Date(other) => {
                    wrong.push(format!("{tag}: {said}: {date} is read as {other}"));
                }
                other @ (Reading::Ask { .. } | Reading::Unreadable(_)) => {
                    wrong.push(format!("{tag}: {said}: {date}: {}", shown(&other)));
                }
            }
        };
        for (year, month) in [
            (1955, 3),
            (1999, 12),
            (2019, 1),
            (2024, 2),
            (2026, 5),
            (2026, 8),
            (2008, 9),
        ] {
            for mark in [Mark::Exact, Mark::About, Mark::Unsure] {
                let day = Date::new(year, month, 27).expect("a day");
                let whens = [
                    When::Day(day),
                    When::Month { year, month },
                    When::Year(year),
                    When::Season {
                        year,
                        season: Season::ALL[usize::from(month.unsigned_abs()) % Season::ALL.len()],
                    },
                    When::Decade(year / 10),
                ];
                for when in whens {
                    let point = Point::new(when, mark).expect("a date");
                    look(Edtf::from(point));
                    look(Edtf::since(point));
                    look(Edtf::until(point));
                }
            }
        }
        assert_eq!((same, wrong), (count, Vec::new()), "{tag}");
    }
}

#[test]
fn every_language_reads_days_months_and_years_as_they_are_said() {
    for (tag, _) in Language::all() {
        let language = Language::of(tag).expect("a language that is spoken");
        let words = DateWords::new(&language);
        for month in 1..=12 {
            let day = Date::new(2019, month, 17).expect("a day");
            for when in [
                When::Day(day),
                When::Month { year: 2019, month },
                When::Year(2019),
            ] {
                let date = Edtf::from(Point::new(when, Mark::Exact).expect("a date"));
                let said = say(&date, &language);
                assert_eq!(
                    read(&said, &words, TODAY, None),
                    Reading::Date(date),
                    "{tag}: {said}"
                );
            }
        }
    }
}
