//! Says a drawing in words: who stands where on which row, and which lines lead from whom to whom.

use std::fmt::Write;

use super::{
    Arranged, Arrival, Bond, Child, Inside, Line, Living, Pedigree, Person, PersonId, Shape,
    Target, Twin, Who,
};

/// The drawing row by row, and its lines; people are counted on each row from left to right, as II-3.
pub fn describe(pedigree: &Pedigree, arranged: &Arranged) -> String {
    let mut out = String::new();
    for row in &pedigree.rows {
        for &id in row {
            let person = person(pedigree.person(id));
            let place = arranged.x[id.0];
            let _ = writeln!(out, "{:<7}{place:5.2}  {person}", number(pedigree, id));
        }
    }
    for (at, union) in pedigree.unions.iter().enumerate() {
        let sign = match union.bond {
            Bond::Plain => " - ",
            Bond::ByBlood => " = ",
            Bond::Unsure => " ~ ",
        };
        let parents: Vec<String> = union
            .parents
            .iter()
            .map(|&id| number(pedigree, id))
            .collect();
        let children: Vec<String> = union
            .children
            .iter()
            .map(|child| self::child(pedigree, child))
            .collect();
        let descent = arranged.descents.iter().find(|one| one.union == at);
        let level = descent.map_or(0, |descent| descent.level);
        let down = "'".repeat(level) + if children.is_empty() { "" } else { " > " };
        let _ = writeln!(out, "{}{down}{}", parents.join(sign), children.join(", "));
    }
    if !pedigree.undrawn.is_empty() {
        let _ = writeln!(out, "not drawn: {:?}", pedigree.undrawn);
    }
    out
}

/// Row and place on it, as geneticists count: II-3.
fn number(pedigree: &Pedigree, id: PersonId) -> String {
    const ROMAN: [&str; 7] = ["I", "II", "III", "IV", "V", "VI", "VII"];
    let row = pedigree.row_of(id).unwrap_or_default();
    let place = pedigree.rows[row].iter().position(|&other| other == id);
    format!("{}-{}", ROMAN[row.min(6)], place.unwrap_or_default() + 1)
}

fn person(person: &Person) -> String {
    let shape = match person.shape {
        Shape::Square => "square",
        Shape::Circle => "circle",
        Shape::Diamond => "diamond",
        Shape::Triangle => "triangle",
    };
    let mut words = match person.symbol.arrival {
        Arrival::Born => shape.to_owned(),
        Arrival::AdoptedIn => format!("[{shape}] in"),
        Arrival::AdoptedOut => format!("[{shape}] out"),
    };
    match person.symbol.inside {
        Inside::Empty => {}
        Inside::Unknown => words.push_str(" ?"),
        Inside::Several(count) => {
            let _ = write!(words, " {count}");
        }
        Inside::Donor => words.push_str(" D"),
    }
    for fill in &person.symbol.fills {
        let _ = write!(words, " {}", format!("{fill:?}").to_lowercase());
    }
    if person.symbol.living == Living::Dead {
        words.push_str(" /");
    }
    if person.who == Who::Patient {
        words.push_str(" <-");
    }
    let label = person.symbol.label.iter().map(super::Text::words);
    let label = label.collect::<Vec<_>>().join(" | ");
    format!("{words}  {label}").trim_end().to_owned()
}

fn child(pedigree: &Pedigree, child: &Child) -> String {
    let twin = match child.twin {
        Twin::No => "",
        Twin::Patient => " twin",
        Twin::Identical => " identical twin",
        Twin::Fraternal => " twin of another egg",
    };
    let line = match child.line {
        Line::Solid => "",
        Line::Broken => ".. ",
    };
    let target = match child.target {
        Target::Person(id) => number(pedigree, id),
        Target::OneOf(a, b) => format!("{} or {}", number(pedigree, a), number(pedigree, b)),
    };
    format!("{line}{target}{twin}")
}
