//! Numbers of doses: zeros and points that are read wrongly, and numbers that mean two amounts.

/// What a number is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Number {
    /// Clear as it is.
    Clear,
    /// Clear in this form; its value is the same.
    Rewrite(String),
    /// It can mean these amounts.
    Ask(Vec<Meaning>),
}

/// What a number can mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Meaning {
    /// This number.
    Number(String),
    /// This many and a half.
    AndAHalf(usize),
}

/// From how many digits on a number is written with commas: five, and four for units.
pub(super) const LONG: usize = 5;

/// Looks at a number as it was written; one of `grouped_from` digits gets commas.
pub(super) fn number(written: &str, grouped_from: usize) -> Number {
    if let Some(rest) = written.strip_prefix('.') {
        return if rest.contains(['.', ',']) {
            Number::Clear
        } else {
            Number::Rewrite(format!("0.{rest}"))
        };
    }
    if let Some(rest) = written.strip_prefix(',') {
        return decimal("0", rest);
    }
    let (points, commas) = (written.matches('.').count(), written.matches(',').count());
    match (points, commas) {
        (0, 0) => grouped(written, grouped_from),
        (1, 0) => pointed(written, grouped_from),
        (0, _) if is_in_groups(written, ',') => Number::Clear,
        (0, 1) => {
            let (whole, part) = written.split_once(',').unwrap_or_default();
            decimal(whole, part)
        }
        (1, _) => grouped_and_pointed(written),
        (_, 0) if is_in_groups(written, '.') => {
            Number::Ask(vec![Meaning::Number(written.replace('.', ","))])
        }
        _ => Number::Clear,
    }
}

/// What `1,000` can mean where people write a comma for the point: one, or a thousand.
pub(super) fn either(written: &str) -> Option<Number> {
    let is_one_comma = written.matches(',').count() == 1 && is_in_groups(written, ',');
    let (whole, part) = written.split_once(',').filter(|_| is_one_comma)?;
    let short = part.trim_end_matches('0');
    let small = if short.is_empty() {
        whole.to_owned()
    } else {
        format!("{whole}.{short}")
    };
    Some(Number::Ask(vec![
        Meaning::Number(small),
        Meaning::Number(written.to_owned()),
    ]))
}

/// Whether each group behind the first has three digits: `1,000` and `12,500`, not `0,500`.
fn is_in_groups(written: &str, between: char) -> bool {
    let mut groups = written.split(between);
    let first = groups.next().unwrap_or_default();
    is_head(first) && groups.all(|group| group.len() == 3)
}

/// Whether these digits can stand before a separator of thousands.
fn is_head(digits: &str) -> bool {
    (1..=3).contains(&digits.len()) && !digits.starts_with('0')
}

fn grouped(digits: &str, from: usize) -> Number {
    if digits.len() < from || digits.starts_with('0') {
        return Number::Clear;
    }
    Number::Rewrite(with_commas(digits))
}

fn with_commas(digits: &str) -> String {
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// One point: `1.0` is 1; `1.000` and `2.500` are thousands in many countries.
fn pointed(written: &str, grouped_from: usize) -> Number {
    let (whole, part) = written.split_once('.').unwrap_or_default();
    let is_whole = part.chars().all(|digit| digit == '0');
    if part.len() == 3 && is_head(whole) {
        let short = part.trim_end_matches('0');
        let small = if short.is_empty() {
            whole.to_owned()
        } else {
            format!("{whole}.{short}")
        };
        return Number::Ask(vec![
            Meaning::Number(small),
            Meaning::Number(format!("{whole},{part}")),
        ]);
    }
    match grouped(whole, grouped_from) {
        Number::Rewrite(whole) if is_whole => Number::Rewrite(whole),
        Number::Clear | Number::Rewrite(_) | Number::Ask(_) if is_whole => {
            Number::Rewrite(whole.to_owned())
        }
        Number::Clear | Number::Rewrite(_) | Number::Ask(_) => Number::Clear,
    }
}

/// `1,000.0` is 1,000; `1.000,5` is a number in the style of other countries.
fn grouped_and_pointed(written: &str) -> Number {
    let Some((whole, part)) = written.rsplit_once(['.', ',']) else {
        return Number::Clear;
    };
    if is_in_groups(whole, ',') {
        return if part.chars().all(|digit| digit == '0') {
            Number::Rewrite(whole.to_owned())
        } else {
            Number::Clear
        };
    }
    if is_in_groups(whole, '.') {
        return Number::Ask(vec![Meaning::Number(format!(
            "{}.{part}",
            whole.replace('.', ",")
        ))]);
    }
    Number::Clear
}

/// A comma where English has a point.
fn decimal(whole: &str, part: &str) -> Number {
    let half = whole.parse().ok().filter(|_| part == "5");
    let meaning = match half {
        Some(whole) => Meaning::AndAHalf(whole),
        None => Meaning::Number(format!("{whole}.{part}")),
    };
    Number::Ask(vec![meaning])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rewrites(written: &str, clear: &str) {
        let expected = Number::Rewrite(clear.to_owned());
        assert_eq!(number(written, LONG), expected, "{written}");
    }

    fn asks(written: &str, meanings: &[&str]) {
        let meanings = meanings.iter().map(|number| (*number).to_owned());
        let expected = Number::Ask(meanings.map(Meaning::Number).collect());
        assert_eq!(number(written, LONG), expected, "{written}");
    }

    #[test]
    fn zeros_and_points_that_are_read_wrongly_go() {
        rewrites("1.0", "1");
        rewrites("10.00", "10");
        rewrites(".5", "0.5");
        rewrites("100000", "100,000");
        rewrites("1234567", "1,234,567");
        rewrites("100000.0", "100,000");
        rewrites("1,000.0", "1,000");
    }

    #[test]
    fn numbers_of_other_countries_are_asked() {
        asks("1.000", &["1", "1,000"]);
        asks("2.500", &["2.5", "2,500"]);
        asks("1.000.000", &["1,000,000"]);
        asks("0,25", &["0.25"]);
        assert_eq!(number("1,5", LONG), Number::Ask(vec![Meaning::AndAHalf(1)]));
        assert_eq!(number(",5", LONG), Number::Ask(vec![Meaning::AndAHalf(0)]));
    }

    #[test]
    fn clear_numbers_stay() {
        for clear in [
            "1", "0.5", "0.50", "2.25", "1,000", "12,500", "1000", "0.125",
        ] {
            assert_eq!(number(clear, LONG), Number::Clear, "{clear}");
        }
        assert_eq!(number("1000", 4), Number::Rewrite("1,000".to_owned()));
    }
}
