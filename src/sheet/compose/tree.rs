//! The drawing of the family: what each sign shows, the words below it, and the key.

use std::collections::BTreeMap;

use super::pen::Pen;
use super::phrase::with_aside;
use super::tree_kin::short_name;
use super::units;
use crate::language::Arg;
use crate::profile::answer::Answer;
use crate::profile::family::{Adopted, Blood, Gender, Life, Relation, Relative};
use crate::profile::rows::Instead;
use crate::profile::text::{Lines, clean};
use crate::profile::values::{Choice, Line, YesNo};
use crate::profile::visit::Sex;
use crate::sheet::document::{Block, Text};
use crate::sheet::pedigree::{
    Arrival, Bond, Fill, Inside, KeyEntry, Kin, Living, Patient, Pedigree, Shape, Sign, Symbol,
    Through, Tie, Tree, Words, grow, shape_of,
};
use crate::vocabulary::fold;

/// Letters of words below a sign, at most; the table has them in full.
const MOST_LETTERS: usize = 44;

/// The family's part of the paper with the drawing behind its heading; as it was where there is nobody to draw.
pub(super) fn in_front(pen: &Pen<'_>, mut family: Vec<Block>) -> Vec<Block> {
    let blocks = blocks(pen);
    let at = family.len().min(1);
    family.splice(at..at, blocks);
    family
}

fn blocks(pen: &Pen<'_>) -> Vec<Block> {
    let commonest = commonest(pen);
    let relatives = &pen.profile.family.relatives.entries;
    let kin: Vec<Kin> = relatives
        .iter()
        .map(|relative| self::kin(pen, relative, &commonest))
        .collect();
    let pedigree = grow(&patient(pen, &commonest), &kin);
    if !pedigree.has_relatives() {
        return Vec::new();
    }
    let undrawn = undrawn(pen, &pedigree);
    let tree = Tree {
        key: key(pen, &commonest),
        words: words(pen, &pedigree),
        pedigree,
    };
    [Block::Tree(Box::new(tree))]
        .into_iter()
        .chain(undrawn.map(Block::Paragraph))
        .collect()
}

/// An illness that has a pattern.
struct Common {
    folded: String,
    words: String,
    fill: Fill,
}

/// The illnesses that most relatives have, those that were named first before others.
fn commonest(pen: &Pen<'_>) -> Vec<Common> {
    let mut found: Vec<(String, String, usize)> = Vec::new();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for relative in &pen.profile.family.relatives.entries {
        let mut here: Vec<String> = Vec::new();
        for illness in &relative.illnesses.entries {
            let Some(words) = illness.what.given().map(line) else {
                continue;
            };
            let folded = fold(&words);
            if folded.is_empty() || here.contains(&folded) {
                continue;
            }
            here.push(folded.clone());
            let at = *known.entry(folded.clone()).or_insert_with(|| {
                found.push((folded, words, 0));
                found.len() - 1
            });
            found[at].2 += 1;
        }
    }
    found.sort_by_key(|(_, _, count)| std::cmp::Reverse(*count));
    let fills = Fill::OF_ILLNESSES.into_iter();
    found
        .into_iter()
        .zip(fills)
        .map(|((folded, words, _), fill)| Common {
            folded,
            words,
            fill,
        })
        .collect()
}

/// A line of the person's, safe to print.
fn line(line: &Line) -> String {
    clean(&line.0, Lines::One)
}

/// Words that fit below a sign, cut between two words.
fn short(words: &str) -> Text {
    let words = clean(words, Lines::One);
    if words.chars().count() <= MOST_LETTERS {
        return Text::person(units::tie(&words));
    }
    let start: String = words.chars().take(MOST_LETTERS).collect();
    let end = start.rfind(' ').unwrap_or(start.len());
    Text::person(units::tie(start[..end].trim_end()) + "…")
}

fn kin(pen: &Pen<'_>, relative: &Relative, commonest: &[Common]) -> Kin {
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
        shape: shape(pen, relative, relation),
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
            label: label(pen, relative, relation, &which),
        },
    }
}

/// How many people an entry stands for, where there are several.
fn count(relative: &Relative) -> Option<u16> {
    let said = relative.count.given().map(line)?;
    let count = said.trim().parse().ok();
    count.filter(|count| (2..=999).contains(count))
}

/// The outline where more is known than the relation tells; an identical twin is drawn like the patient.
fn shape(pen: &Pen<'_>, relative: &Relative, relation: Option<Relation>) -> Option<Shape> {
    match relative.gender.given() {
        Some(Gender::Woman) => Some(Shape::Circle),
        Some(Gender::Man) => Some(Shape::Square),
        Some(Gender::NonBinary | Gender::Other) => Some(Shape::Diamond),
        None if relation == Some(Relation::IdenticalTwin) => Some(own_shape(pen)),
        None => None,
    }
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

fn fills(names: &[String], commonest: &[Common]) -> Vec<Fill> {
    let common = commonest.iter();
    let has = |common: &&Common| names.contains(&common.folded);
    common.filter(has).map(|common| common.fill).collect()
}

/// Who it is, the age, and the illnesses with the age at which they began.
fn label(pen: &Pen<'_>, relative: &Relative, relation: Option<Relation>, which: &str) -> Vec<Text> {
    let mut label = Vec::new();
    if let Some(name) = relation.and_then(short_name) {
        label.push(Text::bold(pen.text(name)));
    }
    let others = pen.profile.family.relatives.entries.iter();
    let alike = others.filter(|other| other.relation == relative.relation);
    if !which.is_empty() && alike.count() > 1 {
        label.push(short(which));
    }
    let age = relative.age.given().map(|age| short(&age.0));
    let died = relative.life.given() == Some(&Life::Dead);
    match (died, age) {
        (true, Some(age)) => {
            let words = age.words();
            let args = [("age", Arg::Words(&words))];
            label.push(Text::plain(pen.language.fill("tree-died-at", &args)));
        }
        (true, None) => label.push(Text::plain(pen.text("tree-died"))),
        (false, Some(age)) => label.push(age),
        (false, None) => {}
    }
    if let Some(sex) = relative.birth_sex.given()
        && shape(pen, relative, relation).or_else(|| relation.map(shape_of)) != Some(at_birth(*sex))
    {
        label.push(Text::plain(pen.text(born(*sex))));
    }
    for illness in &relative.illnesses.entries {
        let Some(what) = illness.what.given() else {
            continue;
        };
        let age = illness.age.given().map(|age| short(&age.0));
        label.push(with_aside(short(&what.0), age));
    }
    label
}

/// The message for the sex noted at birth.
fn born(sex: Sex) -> &'static str {
    match sex {
        Sex::Female => "tree-born-female",
        Sex::Male => "tree-born-male",
        Sex::Intersex => "tree-born-intersex",
    }
}

/// The outline for the patient: by the gender in the patient's own words, where none was given by the sex at birth.
fn own_shape(pen: &Pen<'_>) -> Shape {
    let visit = &pen.profile.visit;
    if let Some(gender) = visit.gender.given() {
        let gender = fold(&line(gender));
        let is_one_of = |id: &str| {
            let words = pen.text(id);
            let mut words = words.split(',').map(fold);
            words.any(|word| gender.split(' ').any(|said| said == word))
        };
        return match (is_one_of("tree-words-woman"), is_one_of("tree-words-man")) {
            (true, false) => Shape::Circle,
            (false, true) => Shape::Square,
            (true, true) | (false, false) => Shape::Diamond,
        };
    }
    let sex = visit.sex_at_birth.given();
    sex.map_or(Shape::Diamond, |sex| at_birth(*sex))
}

/// The outline for a person of whom only the sex at birth is known.
fn at_birth(sex: Sex) -> Shape {
    match sex {
        Sex::Female => Shape::Circle,
        Sex::Male => Shape::Square,
        Sex::Intersex => Shape::Diamond,
    }
}

fn patient(pen: &Pen<'_>, commonest: &[Common]) -> Patient {
    let visit = &pen.profile.visit;
    let age = visit
        .birth_date
        .given()
        .and_then(|date| date.age_on(pen.made));
    let age = age.filter(|years| years.start() == years.end());
    let age = age.and_then(|years| u16::try_from(*years.start()).ok());
    let own = pen.profile.health.illnesses.entries.iter();
    let own = own.filter_map(|illness| illness.name.given());
    let names: Vec<String> = own.map(|words| fold(&line(words))).collect();
    let mut label = vec![Text::bold(pen.text("tree-me"))];
    label.extend(age.map(|age| Text::plain(age.to_string())));
    if let Some(sex) = visit.sex_at_birth.given()
        && own_shape(pen) != at_birth(*sex)
    {
        label.push(Text::plain(pen.text(born(*sex))));
    }
    for common in commonest {
        if names.contains(&common.folded) {
            label.push(short(&common.words));
        }
    }
    let related = pen.profile.family.parents_related.given() == Some(&YesNo::Yes);
    Patient {
        shape: own_shape(pen),
        age,
        symbol: Symbol {
            fills: fills(&names, commonest),
            label,
            ..Symbol::default()
        },
        parents: if related { Bond::ByBlood } else { Bond::Plain },
    }
}

/// The signs that are explained wherever they are seen, illnesses first.
fn key(pen: &Pen<'_>, commonest: &[Common]) -> Vec<KeyEntry> {
    let entry = |sign: Sign, words: Text| KeyEntry { sign, words };
    let mut key: Vec<KeyEntry> = commonest
        .iter()
        .map(|common| entry(Sign::Fill(common.fill), short(&common.words)))
        .collect();
    let signs = [
        (Sign::Fill(Fill::Level), "tree-key-gene-change"),
        (Sign::Shape(Shape::Square), "tree-key-man"),
        (Sign::Shape(Shape::Circle), "tree-key-woman"),
        (Sign::Shape(Shape::Diamond), "tree-key-other"),
        (Sign::Shape(Shape::Triangle), "tree-key-loss"),
        (Sign::Dead, "tree-key-dead"),
        (Sign::Patient, "tree-key-patient"),
        (Sign::Inside(Inside::Unknown), "tree-key-unknown"),
        (Sign::Inside(Inside::Several(3)), "tree-key-several"),
        (Sign::Inside(Inside::Donor), "tree-key-donor"),
        (Sign::Adopted, "tree-key-adopted"),
        (Sign::ByBlood, "tree-key-by-blood"),
        (Sign::Broken, "tree-key-broken"),
    ];
    let signs = signs.into_iter();
    key.extend(signs.map(|(sign, id)| entry(sign, Text::plain(pen.text(id)))));
    key
}

fn words(pen: &Pen<'_>, pedigree: &Pedigree) -> Words {
    let count = [("count", Arg::Count(pedigree.drawn().count()))];
    Words {
        alt: pen.language.fill("tree-alt", &count),
        parts: ["tree-fathers-side", "tree-mothers-side", "tree-own-side"].map(|id| pen.text(id)),
        too_large: pen.text("tree-too-large"),
    }
}

/// Who is not in the drawing, by relation.
fn undrawn(pen: &Pen<'_>, pedigree: &Pedigree) -> Option<Text> {
    let relatives = &pen.profile.family.relatives.entries;
    let names: Vec<String> = pedigree
        .undrawn
        .iter()
        .map(|&at| match relatives[at].relation.given() {
            Some(relation) => pen.text(&format!("relation-{}", relation.key())),
            None => pen.text("list-family-relatives.entry"),
        })
        .collect();
    if names.is_empty() {
        return None;
    }
    let names_in_a_row = pen.language.list(&names);
    let args = [
        ("count", Arg::Count(names.len())),
        ("names", Arg::Words(&names_in_a_row)),
    ];
    Some(Text::plain(pen.language.fill("tree-undrawn", &args)))
}
