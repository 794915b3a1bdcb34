//! Medicines: none goes by the name of another, and no strength can be misread.

use std::collections::HashMap;

use previsit::vocabulary::fold;

use super::report;
use super::rows::{Row, list};

/// Pairs that share a name and are the same medicine under another name in another country.
fn are_twins(one: Row<'_>, other: Row<'_>) -> bool {
    one.values("substances")
        .any(|substance| other.values("substances").any(|same| same == substance))
}

#[test]
fn no_medicine_goes_by_the_name_of_another() {
    let rows: HashMap<String, Row<'_>> = list("medicines")
        .rows()
        .map(|row| (fold(row.cell("name")), row))
        .collect();
    let mut wrong = Vec::new();
    for row in list("medicines").rows() {
        let names = row.values("also").chain(row.values("twins"));
        for name in names {
            let Some(other) = rows.get(&fold(name)) else {
                continue;
            };
            if !are_twins(row, *other) {
                wrong.push(format!("{} is also called {name}", row.cell("name")));
            }
        }
    }
    report(&wrong);
}

/// What is wrong with a number in a strength: no digit before its point, zeros at its end, or no separator of thousands.
fn fault(strength: &str) -> Option<&'static str> {
    let is_number = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',');
    for number in strength.split(|c: char| !is_number(c)) {
        let number = number.trim_end_matches(',');
        if number.starts_with('.') {
            return Some("a point without a digit before it");
        }
        let (whole, part) = number.split_once('.').unwrap_or((number, ""));
        if number.contains('.') && part.ends_with('0') {
            return Some("zeros behind the point");
        }
        if whole.len() > 3 && !whole.contains(',') {
            return Some("no separator of thousands");
        }
    }
    let mut pairs = strength.chars().zip(strength.chars().skip(1));
    pairs
        .any(|(one, two)| one.is_ascii_digit() && two.is_alphabetic())
        .then_some("no space before the unit")
}

#[test]
fn no_strength_can_be_misread() {
    let mut wrong = Vec::new();
    for row in list("medicines").rows() {
        for strength in row.values("strengths") {
            if let Some(fault) = fault(strength) {
                wrong.push(format!("{}: {strength}: {fault}", row.cell("name")));
            }
        }
    }
    report(&wrong);
    for strength in [".5 mg", "5.0 mg", "10mg", "10000 units", "0.50 mg"] {
        assert!(fault(strength).is_some(), "{strength}");
    }
}
