//! The date that stands in the name of a file: `RxTerms202611.txt` is from November 2026.

/// The month or day in a name, in EDTF: six or eight digits in a row, or parted by `-` or `_`.
pub(super) fn date_in(name: &str) -> Option<String> {
    let bytes = name.as_bytes();
    let mut starts = (0..bytes.len()).filter(|at| *at == 0 || !bytes[at - 1].is_ascii_digit());
    starts.find_map(|at| date_at(&bytes[at..]))
}

fn date_at(bytes: &[u8]) -> Option<String> {
    let (year, rest) = number(bytes, 4)?;
    let (month, rest) = number(parted(rest), 2)?;
    let is_month = (1990..=2100).contains(&year) && (1..=12).contains(&month);
    let day = number(parted(rest), 2);
    match day {
        Some((day, rest)) if is_month && (1..=31).contains(&day) && !goes_on(rest) => {
            Some(format!("{year}-{month:02}-{day:02}"))
        }
        _ => (is_month && !goes_on(rest)).then(|| format!("{year}-{month:02}")),
    }
}

/// A number of so many digits at the start, and what is behind it.
fn number(bytes: &[u8], digits: usize) -> Option<(u16, &[u8])> {
    let (digits, rest) = bytes.split_at_checked(digits)?;
    let is_number = digits.iter().all(u8::is_ascii_digit);
    let number = str::from_utf8(digits).ok()?.parse().ok()?;
    is_number.then_some((number, rest))
}

fn parted(bytes: &[u8]) -> &[u8] {
    let dash = bytes
        .strip_prefix(b"-")
        .or_else(|| bytes.strip_prefix(b"_"));
    dash.unwrap_or(bytes)
}

fn goes_on(bytes: &[u8]) -> bool {
    bytes.first().is_some_and(u8::is_ascii_digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_or_a_day_is_read_out_of_a_name() {
        for (name, date) in [
            ("RxTerms202611.txt", "2026-11"),
            ("rxterms-2026-11.zip", "2026-11"),
            ("RxTerms20261103.zip", "2026-11-03"),
            ("2026_11_03 names.tsv", "2026-11-03"),
            ("list 7 of 2026-11.tsv", "2026-11"),
        ] {
            assert_eq!(date_in(name).as_deref(), Some(date), "{name}");
        }
        for name in [
            "names.tsv",
            "202613.txt",
            "1234567.txt",
            "12026111",
            "2026",
            "20261",
            "",
        ] {
            assert_eq!(date_in(name), None, "{name}");
        }
    }
}
