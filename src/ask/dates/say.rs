//! Says a date in words that stay true on paper: `27 March 2019`, `about 2015`, `the 1980s`, never 03/04/19.

use super::part::Part;
use crate::language::Language;
use crate::profile::edtf::{Edtf, Mark, Point, Season, Shape, When};
use crate::profile::rough_date::RoughDate;

/// The date in words, as rough as it is: `about 2015`, `between 2010 and 2012`, `since March 2019`.
///
/// In English these words are read back to the same date.
pub fn say(date: &Edtf, language: &Language) -> String {
    match date.shape() {
        Shape::Point(point) => point_words(point, language),
        Shape::Between(from, to) => part_words(*date, from, language).unwrap_or_else(|| {
            let (from, to) = (point_words(from, language), point_words(to, language));
            language.fill(
                "date-between",
                &[("from", (&from).into()), ("to", (&to).into())],
            )
        }),
        Shape::Since(first) => wrap("date-since", &point_words(first, language), language),
        Shape::Until(last) => match begins_after(last.when()) {
            Some(next) => wrap(
                "date-before",
                &doubted(last.mark(), next, language),
                language,
            ),
            None => wrap("date-until", &point_words(last, language), language),
        },
    }
}

/// What a page shows under the box and the sheet prints: the date in words.
///
/// Words that depend on the day they were typed ("3 weeks ago", "when I was 12") are kept, with the date in brackets.
/// What has no reading stands as it was typed.
pub fn echo(date: &RoughDate, language: &Language) -> String {
    let typed = date.said.trim();
    let Some(edtf) = &date.edtf else {
        return typed.to_owned();
    };
    let said = say(edtf, language);
    if typed.is_empty() || typed.to_lowercase() == said.to_lowercase() || names(typed, edtf) {
        return said;
    }
    language.fill(
        "date-echo",
        &[("said", typed.into()), ("date", (&said).into())],
    )
}

/// Whether each number that was typed is a day, month or year of the date: then the words add nothing to it.
///
/// **Why** not by reading the words again on other days: a list shows many dates at each key, and the worst that this
/// rule does is to leave out words whose date stands there.
fn names(typed: &str, date: &Edtf) -> bool {
    let date = date.to_string().replace('X', "0");
    let mut known = Vec::new();
    for number in numbers(&date) {
        known.extend([number, number % 100]);
    }
    let mut typed = numbers(typed).peekable();
    typed.peek().is_some() && typed.all(|number| known.contains(&number))
}

fn numbers(text: &str) -> impl Iterator<Item = u32> {
    text.split(|c: char| !c.is_ascii_digit())
        .filter_map(|digits| digits.parse().ok())
}

fn point_words(point: Point, language: &Language) -> String {
    doubted(point.mark(), point.when(), language)
}

fn doubted(mark: Mark, when: When, language: &Language) -> String {
    let plain = when_words(when, language);
    let words = match (mark.is_about(), when) {
        (false, _) => plain,
        (true, When::Day(_)) => wrap("date-about-day", &plain, language),
        (
            true,
            When::Month { .. }
            | When::Season { .. }
            | When::Year(_)
            | When::Decade(_)
            | When::Century(_),
        ) => wrap("date-about", &plain, language),
    };
    if mark.is_unsure() {
        wrap("date-unsure", &words, language)
    } else {
        words
    }
}

fn when_words(when: When, language: &Language) -> String {
    // Years go in as words: as numbers, some languages would write 2,019.
    let with_year =
        |id: &str, year: i16| language.fill(id, &[("year", (&year.to_string()).into())]);
    match when {
        When::Day(day) => {
            let month = language.text(&format!("date-month-{}", day.month()));
            let parts = [
                ("day", &day.day().to_string()),
                ("month", &month),
                ("year", &day.year().to_string()),
            ];
            language.fill("date-day", &parts.map(|(name, words)| (name, words.into())))
        }
        When::Month { year, month } => {
            let month = language.text(&format!("date-month-alone-{month}"));
            let parts = [("month", &month), ("year", &year.to_string())];
            let parts = parts.map(|(name, words)| (name, words.into()));
            language.fill("date-month-and-year", &parts)
        }
        When::Season { year, season } => with_year(season_id(season), year),
        When::Year(year) => with_year("date-year", year),
        When::Decade(decade) => with_year("date-decade", decade * 10),
        When::Century(century) => {
            let rank = usize::from(century.unsigned_abs()) + 1;
            language.fill("date-century", &[("rank", rank.into())])
        }
    }
}

const fn season_id(season: Season) -> &'static str {
    match season {
        Season::Spring => "date-spring",
        Season::Summer => "date-summer",
        Season::Autumn => "date-autumn",
        Season::Winter => "date-winter",
    }
}

/// "Early 2019" and the like, when that is what the two ends are.
fn part_words(date: Edtf, from: Point, language: &Language) -> Option<String> {
    let (whole, of) = match from.when() {
        When::Day(day) => (
            When::Month {
                year: day.year(),
                month: day.month(),
            },
            "date",
        ),
        When::Month { year, .. } => (When::Year(year), "date"),
        When::Year(year) => (When::Decade(year / 10), "date-decade"),
        When::Season { .. } | When::Decade(_) | When::Century(_) => return None,
    };
    let point = Point::new(whole, from.mark())?;
    let part = Part::ALL
        .into_iter()
        .find(|part| part.of(point) == Some(date))?;
    let id = match part {
        Part::Early => format!("{of}-early"),
        Part::Middle => format!("{of}-middle"),
        Part::Late => format!("{of}-late"),
    };
    let words = wrap(&id, &when_words(whole, language), language);
    Some(if from.mark().is_unsure() {
        wrap("date-unsure", &words, language)
    } else {
        words
    })
}

/// The month or year that begins the day after: "up to 31 December 2009" is better said "before 2010".
fn begins_after(last: When) -> Option<When> {
    let When::Day(day) = last else { return None };
    let next = day.tomorrow().ok().filter(|next| next.day() == 1)?;
    Some(match next.month() {
        1 => When::Year(next.year()),
        month => When::Month {
            year: next.year(),
            month,
        },
    })
}

fn wrap(id: &str, words: &str, language: &Language) -> String {
    language.fill(id, &[("date", words.into())])
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::{DateWords, Reading, read};
    use super::*;

    #[test]
    fn a_date_is_said_as_roughly_as_it_is_known() {
        let english = Language::english();
        for (edtf, words) in [
            ("2019-03-27", "27 March 2019"),
            ("2026-04-29~", "around 29 April 2026"),
            ("2019-03", "March 2019"),
            ("2019-03?", "maybe March 2019"),
            ("2019", "2019"),
            ("2015~", "about 2015"),
            ("2015%", "maybe about 2015"),
            ("2020-21", "spring 2020"),
            ("2020-24~", "about winter 2020"),
            ("198X", "the 1980s"),
            ("19XX", "the 20th century"),
            ("20XX", "the 21st century"),
            ("2010/2012", "between 2010 and 2012"),
            ("2010~/2012", "between about 2010 and 2012"),
            ("../2009-12-31", "before 2010"),
            ("../2009-12-31~", "before about 2010"),
            ("../2019-02-28", "before March 2019"),
            ("../2019-03-26", "until 26 March 2019"),
            ("../2010", "until 2010"),
            ("2010/..", "since 2010"),
            ("2026-04-29~/..", "since around 29 April 2026"),
            ("2019-01~/2019-04~", "early 2019"),
            ("2019-01/2019-04", "between January 2019 and April 2019"),
            ("2019-03-21~/2019-03-31~", "late March 2019"),
            ("1984%/1986%", "maybe middle of the 1980s"),
        ] {
            assert_eq!(say(&edtf.parse().unwrap(), &english), words, "{edtf}");
        }
    }

    #[test]
    fn words_that_grow_old_keep_their_date_beside_them() {
        let english = Language::english();
        let words = DateWords::new(&english);
        let born = RoughDate::from("1955-03-27");
        for (typed, shown) in [
            (
                "about 3 weeks ago",
                "about 3 weeks ago (around 29 April 2026)",
            ),
            ("when I was 12", "when I was 12 (between 1967 and 1968)"),
            (" yesterday ", "yesterday (19 May 2026)"),
            ("19 mar", "maybe 19 March 2026"),
            ("since last year", "since last year (since 2025)"),
            ("27.3.55", "27 March 1955"),
            ("27.3.99", "27 March 1999"),
            ("mar 19", "March 2019"),
            ("the 80s", "the 1980s"),
            ("About 2015", "about 2015"),
            ("2019~", "about 2019"),
        ] {
            let Reading::Date(edtf) = read(typed, &words, date(2026, 5, 20), Some(&born)) else {
                panic!("{typed} is not read as one date");
            };
            assert_eq!(echo(&RoughDate::new(typed, Some(edtf)), &english), shown);
        }
    }

    #[test]
    fn what_cannot_be_read_stands_as_it_was_typed() {
        let english = Language::english();
        assert_eq!(echo(&RoughDate::from("long ago"), &english), "long ago");
        let foreign = RoughDate::new("za młodu", "1970~".parse().ok());
        assert_eq!(echo(&foreign, &english), "za młodu (about 1970)");
        let chosen = RoughDate::new("3/4/19", "2019-04-03".parse().ok());
        assert_eq!(echo(&chosen, &english), "3 April 2019");
    }
}
