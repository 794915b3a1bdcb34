//! The strengths of the official list in the words that our own list uses: `5-325 mg` of two substances is `5 mg / 325 mg`.
//!
//! **Why** so careful: `5-325 mg` can be read as "from 5 to 325". What does not fit letter by letter stays as it is.

/// The units that are known, as they are written here.
const UNITS: [(&str, &str); 9] = [
    ("mg", "mg"),
    ("mcg", "mcg"),
    ("g", "g"),
    ("gm", "g"),
    ("ml", "mL"),
    ("meq", "mEq"),
    ("unt", "units"),
    ("unit", "units"),
    ("units", "units"),
];

/// What a strength may be counted in.
const PER: [(&str, &str); 9] = [
    ("ml", "mL"),
    ("hr", "hour"),
    ("hour", "hour"),
    ("day", "day"),
    ("puff", "puff"),
    ("actuat", "puff"),
    ("spray", "spray"),
    ("g", "g"),
    ("gm", "g"),
];

/// The strength of a product with so many substances; as it was written where its parts are not clear.
pub(super) fn plain(strength: &str, substances: usize) -> String {
    let strength = strength.trim();
    clear(strength, substances).unwrap_or_else(|| strength.to_owned())
}

fn clear(strength: &str, substances: usize) -> Option<String> {
    let (amounts, unit) = match strength.strip_suffix('%') {
        Some(amounts) => (amounts.trim(), "%"),
        None => strength.rsplit_once(' ')?,
    };
    let amounts: Vec<String> = amounts.split('-').map(number).collect::<Option<_>>()?;
    if amounts.len() > 1 && amounts.len() != substances {
        return None;
    }
    let (unit, per) = match unit.split_once('/') {
        Some((unit, per)) => (unit, Some(self::per(per)?)),
        None => (unit, None),
    };
    let unit = match unit {
        "%" => "%".to_owned(),
        unit => format!(" {}", known(&UNITS, unit)?),
    };
    let amounts = amounts.iter().map(|amount| format!("{amount}{unit}"));
    let amounts = amounts.collect::<Vec<_>>().join(" / ");
    Some(match per {
        Some(per) => format!("{amounts} per {per}"),
        None => amounts,
    })
}

/// `5ml` is `5 mL`, `hr` is `hour`.
fn per(words: &str) -> Option<String> {
    let at = words.find(|c: char| c.is_ascii_alphabetic())?;
    let unit = known(&PER, &words[at..])?;
    match words[..at].trim() {
        "" => Some(unit.to_owned()),
        amount => Some(format!("{} {unit}", number(amount)?)),
    }
}

fn known(units: &[(&str, &'static str)], unit: &str) -> Option<&'static str> {
    let mut units = units.iter();
    units
        .find(|(known, _)| known.eq_ignore_ascii_case(unit.trim()))
        .map(|(_, unit)| *unit)
}

/// A number with a digit before its point, none that says nothing behind it, and its thousands parted.
fn number(words: &str) -> Option<String> {
    let digits: String = words.chars().filter(|c| *c != ',').collect();
    let (whole, part) = digits.split_once('.').unwrap_or((&digits, ""));
    let is_number = [whole, part]
        .iter()
        .all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    if !is_number || digits.is_empty() || digits.ends_with('.') {
        return None;
    }
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        whole => whole,
    };
    let mut parted = String::new();
    for (at, digit) in whole.char_indices() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            parted.push(',');
        }
        parted.push(digit);
    }
    match part.trim_end_matches('0') {
        "" => Some(parted),
        part => Some(format!("{parted}.{part}")),
    }
}

#[cfg(test)]
mod tests {

    #[test]
    fn strengths_are_said_as_our_own_list_says_them() {
        for (official, substances, plain) in [
            ("500 mg", 1, "500 mg"),
            ("1000 MG", 1, "1,000 mg"),
            (".5 mg", 1, "0.5 mg"),
            ("5.0 mg", 1, "5 mg"),
            ("5-12.5-40 mg", 3, "5 mg / 12.5 mg / 40 mg"),
            ("2.5-2.5%", 2, "2.5% / 2.5%"),
            ("0.05%", 1, "0.05%"),
            ("160 mg/5ml", 1, "160 mg per 5 mL"),
            ("100 unt/ml", 1, "100 units per mL"),
            ("90 mcg/puff", 1, "90 mcg per puff"),
            ("25 mcg/hr", 1, "25 mcg per hour"),
        ] {
            assert_eq!(super::plain(official, substances), plain);
        }
    }

    #[test]
    fn what_is_not_clear_stays_as_it_is() {
        for strange in [
            "5-10 mg",
            "1-1-1 var units",
            "10 mg-20 mg",
            "see label",
            "",
            "-",
            "5 mg/",
            "1. mg",
        ] {
            assert_eq!(super::plain(strange, 1), strange);
        }
    }
}
