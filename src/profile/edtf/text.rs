//! How a date stands in the file: reading and writing EDTF.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;

use super::{Edtf, Mark, Point, Season, Shape, When};

/// The text is not a date of the kinds that we keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotEdtf;

impl fmt::Display for NotEdtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date like 2019-03-27, 2019-03, 2019, 2019~, 201X or 2016/2018")
    }
}

impl std::error::Error for NotEdtf {}

impl FromStr for Edtf {
    type Err = NotEdtf;

    fn from_str(text: &str) -> Result<Self, NotEdtf> {
        match text.split_once('/') {
            None => point(text).map(Self::from),
            Some(("..", last)) => point(last).map(Self::until),
            Some((first, "..")) => point(first).map(Self::since),
            Some((first, last)) => point(first)
                .zip(point(last))
                .and_then(|(a, b)| Self::between(a, b)),
        }
        .ok_or(NotEdtf)
    }
}

impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.shape() {
            Shape::Point(point) => write!(f, "{point}"),
            Shape::Between(from, to) => write!(f, "{from}/{to}"),
            Shape::Until(last) => write!(f, "../{last}"),
            Shape::Since(first) => write!(f, "{first}/.."),
        }
    }
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.when() {
            When::Day(day) => write!(f, "{day}")?,
            When::Month { year, month } => write!(f, "{year}-{month:02}")?,
            When::Season { year, season } => write!(f, "{year}-{}", season_number(season))?,
            When::Year(year) => write!(f, "{year}")?,
            When::Decade(decade) => write!(f, "{decade}X")?,
            When::Century(century) => write!(f, "{century}XX")?,
        }
        f.write_str(match self.mark() {
            Mark::Exact => "",
            Mark::Unsure => "?",
            Mark::About => "~",
            Mark::Both => "%",
        })
    }
}

fn point(text: &str) -> Option<Point> {
    let mark = match text.as_bytes().last()? {
        b'?' => Mark::Unsure,
        b'~' => Mark::About,
        b'%' => Mark::Both,
        _ => Mark::Exact,
    };
    let bare = text.strip_suffix(['?', '~', '%']).unwrap_or(text);
    let parts: Vec<&str> = bare.split('-').collect();
    let when = match parts.as_slice() {
        [year] => match year.strip_suffix("XX") {
            Some(century) => When::Century(digits(century, 2)?),
            None => match year.strip_suffix('X') {
                Some(decade) => When::Decade(digits(decade, 3)?),
                None => When::Year(digits(year, 4)?),
            },
        },
        [year, part] => month_or_season(digits(year, 4)?, digits(part, 2)?)?,
        [year, month, day] => {
            let month = i8::try_from(digits(month, 2)?).ok()?;
            let day = i8::try_from(digits(day, 2)?).ok()?;
            When::Day(Date::new(digits(year, 4)?, month, day).ok()?)
        }
        _ => return None,
    };
    Point::new(when, mark)
}

fn month_or_season(year: i16, part: i16) -> Option<When> {
    match Season::ALL
        .into_iter()
        .find(|season| season_number(*season) == part)
    {
        Some(season) => Some(When::Season { year, season }),
        None => Some(When::Month {
            year,
            month: i8::try_from(part).ok()?,
        }),
    }
}

const fn season_number(season: Season) -> i16 {
    match season {
        Season::Spring => 21,
        Season::Summer => 22,
        Season::Autumn => 23,
        Season::Winter => 24,
    }
}

fn digits(text: &str, count: usize) -> Option<i16> {
    let plain = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_date_is_written_as_it_was_read() {
        for text in [
            "2019-03-27",
            "2019-03",
            "2019",
            "2019-03-27~",
            "2019-03?",
            "2019%",
            "201X",
            "201X~",
            "19XX",
            "2020-21",
            "2020-24?",
            "2016/2018",
            "2016~/2018-03-27?",
            "../2018",
            "2018-03/..",
            "2010/2010",
        ] {
            assert_eq!(
                text.parse::<Edtf>().map(|date| date.to_string()),
                Ok(text.to_owned())
            );
        }
    }

    #[test]
    fn an_impossible_date_is_refused() {
        for text in [
            "",
            "2019-02-29",
            "2019-13",
            "2019-00",
            "2019-20",
            "2019-25",
            "2019-3",
            "19",
            "0999",
            "10000",
            "2018/2016",
            "../..",
            "2018/",
            "/2018",
            "..",
            "2019-03-32",
            "2019~~",
            "+2019",
            "20١9",
            "X",
            "1XXX",
            "2018/2019/2020",
            "201x",
            " 2019",
            "2019-21-03",
            "00XX",
            "~",
        ] {
            assert_eq!(text.parse::<Edtf>(), Err(NotEdtf), "{text}");
        }
    }
}
