//! The patient and the relatives as the drawing of the family needs to know them.

use super::super::pen::Pen;
use super::illnesses::{Common, fills};
use super::names::short_name;
use super::shape;
use super::words::{label, line, short};
use crate::profile::answer::Answer;
use crate::profile::family::{Adopted, Blood, Life, Relation, Relative};
use crate::profile::rows::Instead;
use crate::profile::values::{Choice, YesNo};
use crate::sheet::document::Text;
use crate::sheet::pedigree::{
    Arrival, Bond, Fill, Inside, Kin, Living, Patient, Symbol, Through, Tie,
};
use crate::vocabulary::fold;

/// A relative.
pub(super) fn kin(pen: &Pen<'_>, relative: &Relative, commonest: &[Common]) -> Kin {
    let relation = relative.relation.given().copied();
    let which = relative.which.given().map(line).unwrap_or_default();
    let illnesses = &relative.illnesses;
    let names = illnesses.entries.iter();
    let names = names.filter_map(|illness| illness.what.given());
    let names: Vec<String> = names.map(|words| fold(&line(words))).collect();
    let is_unknown = match illnesses.instead {
        Some(Instead::None) => false,
        Some(Instead::NotSure | Instead::NobodyKnows | Instead::Withheld) => true,
        None => illnesses.entries.is_empty() && relation != Some(Relation::PregnancyLoss),
    };
    let living = match relative.life {
        Answer::Given(Life::Dead) => Living::Dead,
        Answer::Given(Life::Alive) | Answer::Blank | Answer::Unknown(_) => Living::Alive,
    };
    let whole_years = |words: &str| words.trim().parse::<u16>().ok();
    let age = relative.age.given().and_then(|age| whole_years(&age.0));
    let is_alive = relative.life.given() == Some(&Life::Alive);
    let mut fills = fills(&names, commonest);
    if relative.gene_change.given() == Some(&YesNo::Yes) {
        fills.push(Fill::Level);
    }
    let inside = match (count(relative), is_unknown) {
        (Some(count), _) => Inside::Several(count),
        (None, true) => Inside::Unknown,
        (None, false) => Inside::Empty,
    };
    Kin {
        relation,
        which: fold(&which),
        through: through(pen, relative),
        blood: relative.blood.given().map(|blood| match blood {
            Blood::Yes => Tie::Blood,
            Blood::No => Tie::NotBlood,
        }),
        shape: shape::told(pen, relative, relation),
        age: age.filter(|_| is_alive),
        symbol: Symbol {
            living,
            inside,
            fills,
            arrival: match relative.adopted.given() {
                Some(Adopted::Into) => Arrival::AdoptedIn,
                Some(Adopted::Out) => Arrival::AdoptedOut,
                None => Arrival::Born,
            },
            label: label(pen, relative, relation, &which, commonest),
        },
    }
}

/// How many people an entry stands for, where there are several.
fn count(relative: &Relative) -> Option<u16> {
    let said = relative.count.given().map(line)?;
    let count = said.trim().parse().ok();
    count.filter(|count| (2..=999).contains(count))
}

/// Through whom a relative belongs to the family, as far as words tell: which one, and what such a relative is called.
fn through(pen: &Pen<'_>, relative: &Relative) -> Through {
    let words = relative.through.given().map(line).unwrap_or_default();
    let words = fold(&words);
    if words.is_empty() {
        return Through::default();
    }
    let holds = |name: &str| {
        let name = fold(name);
        !name.is_empty() && format!(" {words} ").contains(&format!(" {name} "))
    };
    let called = |relation: &Relation| {
        let long = pen.text(&format!("relation-{}", relation.key()));
        let long = long.split(" (").next().unwrap_or_default();
        holds(long) || short_name(*relation).is_some_and(|id| holds(&pen.text(id)))
    };
    let keys = Relation::CHOICES.keys.iter();
    let relations: Vec<Relation> = keys.filter_map(|key| Relation::from_key(key)).collect();
    Through {
        relations: relations.into_iter().filter(called).collect(),
        words,
    }
}

/// What the patient has or had, folded to plain small letters; nothing where that part is left out of the sheet.
fn own_illnesses(pen: &Pen<'_>) -> Vec<String> {
    if !pen.prints("health") {
        return Vec::new();
    }
    let health = &pen.profile.health;
    let illnesses = health.illnesses.entries.iter();
    let illnesses = illnesses.filter_map(|illness| illness.name.given());
    let cancers = health.cancers.entries.iter();
    let cancers = cancers.filter_map(|cancer| cancer.kind.given());
    illnesses
        .chain(cancers)
        .map(|words| fold(&line(words)))
        .collect()
}

/// The patient.
pub(super) fn patient(pen: &Pen<'_>, commonest: &[Common]) -> Patient {
    let visit = &pen.profile.visit;
    let age = visit
        .birth_date
        .given()
        .and_then(|date| date.age_on(pen.made));
    let age = age.filter(|years| years.start() == years.end());
    let age = age.and_then(|years| u16::try_from(*years.start()).ok());
    let names = own_illnesses(pen);
    let mut label = vec![Text::bold(pen.text("tree-me"))];
    label.extend(age.map(|age| Text::plain(age.to_string())));
    let drawn = shape::own(pen);
    let born = shape::born_otherwise(visit.sex_at_birth.given(), drawn);
    label.extend(born.map(|id| Text::plain(pen.text(id))));
    for common in commonest {
        if names.contains(&common.folded) {
            label.push(short(&common.words));
        }
    }
    let related = pen.profile.family.parents_related.given() == Some(&YesNo::Yes);
    Patient {
        shape: drawn,
        age,
        symbol: Symbol {
            fills: fills(&names, commonest),
            label,
            ..Symbol::default()
        },
        parents: if related { Bond::ByBlood } else { Bond::Plain },
    }
}
