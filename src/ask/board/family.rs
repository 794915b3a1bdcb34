//! Illnesses in the family, group by group: which illness, who had it, and at what age.

use super::{Around, Board, Does, Group, Page, Row, Tick};
use crate::ask::edit::Edit;
use crate::ask::kin::{Side, side};
use crate::ask::place::Node;
use crate::ask::words;
use crate::language::Arg;
use crate::profile::Profile;
use crate::profile::cell::Value;
use crate::profile::family::{FamilyGroup, Relative};
use crate::profile::rows::RowId;
use crate::profile::spot::Spot;
use crate::profile::values::Choice;
use crate::vocabulary::{self, Suggestion, fold};

/// What was said of a group as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Said {
    Nothing,
    NobodyHad,
    NotKnown,
}

fn at(group: usize) -> Option<FamilyGroup> {
    let key = FamilyGroup::CHOICES.keys.get(group)?;
    FamilyGroup::from_key(key)
}

fn said(profile: &Profile, group: FamilyGroup) -> Said {
    let holds = |groups: Option<&Vec<FamilyGroup>>| groups.is_some_and(|all| all.contains(&group));
    if holds(profile.family.nobody_had.given()) {
        Said::NobodyHad
    } else if holds(profile.family.not_known.given()) {
        Said::NotKnown
    } else {
        Said::Nothing
    }
}

/// Whether there is a group of which nothing was said, and somebody to say it of.
pub(super) fn is_open(profile: &Profile) -> bool {
    let is_new =
        |group: &FamilyGroup| said(profile, *group) == Said::Nothing && noted(profile, *group) == 0;
    let groups = FamilyGroup::CHOICES.keys.iter();
    let mut groups = groups.filter_map(|key| FamilyGroup::from_key(key));
    !profile.family.relatives.entries.is_empty() && groups.any(|group| is_new(&group))
}

/// How many illnesses of a group are noted, of all relatives together.
fn noted(profile: &Profile, group: FamilyGroup) -> usize {
    let known: Vec<String> = vocabulary::heredity(group.key())
        .iter()
        .map(|illness| fold(illness.name))
        .collect();
    let relatives = profile.family.relatives.entries.iter();
    let illnesses = relatives.flat_map(|relative| &relative.illnesses.entries);
    let named = illnesses.filter_map(|illness| illness.what.given());
    named.filter(|what| known.contains(&fold(&what.0))).count()
}

/// The first board: a row a group.
pub(super) fn groups(around: &Around<'_>) -> Board {
    let keys = FamilyGroup::CHOICES.keys.iter().enumerate();
    let rows = keys.filter_map(|(index, key)| {
        let group = FamilyGroup::from_key(key)?;
        let count = noted(around.profile, group);
        let words = match (said(around.profile, group), count) {
            (Said::NobodyHad, 0) => around.text("board-family-nobody"),
            (Said::NotKnown, 0) => around.text("unknown-not-sure"),
            (Said::Nothing, 0) => String::new(),
            (_, count) => around
                .language
                .fill("board-family-noted", &[("count", Arg::Count(count))]),
        };
        Some(Row {
            words: around.text(&format!("family-group-{key}")),
            said: words,
            tick: Tick::Never,
            does: Does::Open(Page::Group(index)),
        })
    });
    Board {
        heading: around.text("board-family"),
        hint: around.hint("board-family.hint"),
        groups: vec![Group {
            heading: String::new(),
            hint: None,
            rows: rows.collect(),
        }],
        ends: Vec::new(),
    }
}

/// One group: a row an illness, with who had it.
pub(super) fn group(index: usize, around: &Around<'_>) -> Board {
    let Some(group) = at(index) else {
        return groups(around);
    };
    let illnesses = vocabulary::heredity(group.key());
    let rows = illnesses.iter().enumerate().map(|(illness, name)| {
        let who = who_had(around, name);
        let said = if who.is_empty() {
            name.note.to_owned()
        } else {
            around.language.list(&who)
        };
        Row {
            words: name.name.to_owned(),
            said,
            tick: if who.is_empty() { Tick::Off } else { Tick::On },
            does: Does::Open(Page::Who(index, illness)),
        }
    });
    let rows: Vec<Row> = rows.collect();
    let mut ends = Vec::new();
    if rows.iter().all(|row| row.tick == Tick::Off) {
        ends.push(of_all(around, group, "nobody_had", "board-family.nobody"));
        ends.push(of_all(around, group, "not_known", "board-family.not-known"));
    }
    Board {
        heading: around.text(&format!("family-group-{}", group.key())),
        hint: around.hint("board-family-group.hint"),
        groups: vec![Group {
            heading: String::new(),
            hint: None,
            rows,
        }],
        ends,
    }
}

/// Says of a whole group that nobody had it, or that it is not known.
fn of_all(around: &Around<'_>, group: FamilyGroup, key: &'static str, id: &str) -> Row {
    let mut edits = taken_back(around.profile, &around.place.node.spot(), group);
    edits.extend(joined(around.profile, around.place.node.spot(), group, key));
    Row {
        words: around.text(id),
        said: String::new(),
        tick: Tick::Never,
        does: Does::Leave(edits),
    }
}

/// A group in one of the two lists, beside those that stand there.
fn joined(profile: &Profile, spot: Spot, group: FamilyGroup, key: &'static str) -> Option<Edit> {
    let mut keys = stated(profile, key);
    (!keys.contains(&group.key())).then(|| {
        keys.push(group.key());
        Edit::Put(spot, key, Value::Several(keys))
    })
}

/// What was said of a group as a whole no longer holds.
fn taken_back(profile: &Profile, spot: &Spot, group: FamilyGroup) -> Vec<Edit> {
    let lists = ["nobody_had", "not_known"].into_iter();
    let back = lists.filter_map(|key| {
        let mut keys = stated(profile, key);
        let at = keys.iter().position(|other| *other == group.key())?;
        keys.remove(at);
        Some(if keys.is_empty() {
            Edit::Clear(spot.clone(), key)
        } else {
            Edit::Put(spot.clone(), key, Value::Several(keys))
        })
    });
    back.collect()
}

fn stated(profile: &Profile, key: &str) -> Vec<&'static str> {
    crate::ask::form::chosen(&profile.family, key)
}

/// Who had an illness: the relatives by side, each with the age at which it began.
pub(super) fn who(index: usize, illness: usize, around: &Around<'_>) -> Board {
    let group = at(index);
    let illnesses = group.map_or_else(Vec::new, |group| vocabulary::heredity(group.key()));
    let (Some(group), Some(name)) = (group, illnesses.get(illness)) else {
        return groups(around);
    };
    let groups = Side::ALL.into_iter().map(|of| {
        let relatives = around.profile.family.relatives.entries.iter();
        let mine = relatives.filter(|relative| side(relative) == of);
        Group {
            heading: around.text(of.heading()),
            hint: None,
            rows: mine
                .filter_map(|one| relative(around, one, group, name))
                .collect(),
        }
    });
    let heading = around
        .language
        .fill("board-family-who", &[("illness", Arg::Words(name.name))]);
    Board {
        heading,
        hint: around.hint("board-family-who.hint"),
        groups: groups.filter(|group| !group.rows.is_empty()).collect(),
        ends: Vec::new(),
    }
}

fn relative(
    around: &Around<'_>,
    relative: &Relative,
    group: FamilyGroup,
    illness: &Suggestion,
) -> Option<Row> {
    let home = around.home().entry("relatives", relative.id);
    let node = around.entry(relative.id)?;
    let words = name(around, relative.id)?;
    if let Some(had) = of(relative, illness) {
        let age = around.profile.cell(&home.entry("illnesses", had), "age");
        let age = age.and_then(|cell| words::answer(cell, around.language));
        return Some(Row {
            words,
            said: age.unwrap_or_default(),
            tick: Tick::On,
            does: Does::Make(vec![Edit::Remove(home, "illnesses", had)]),
        });
    }
    let id = around.next_id(&home, "illnesses");
    let entry = home.entry("illnesses", id);
    let mut edits = taken_back(around.profile, &around.place.node.spot(), group);
    edits.push(Edit::Add(home, "illnesses"));
    edits.push(Edit::Put(
        entry,
        "what",
        Value::Words(illness.name.to_owned()),
    ));
    Some(Row {
        words,
        said: String::new(),
        tick: Tick::Off,
        does: Does::Ask(edits, illness_of(&node, id)?.asking("age")?),
    })
}

/// The questions about an illness of a relative.
fn illness_of(node: &Node, id: RowId) -> Option<Node> {
    let mut items = (0..node.items().len()).filter(|at| node.list_at(*at).is_some());
    items.next().map(|at| node.entry(at, id))
}

fn of(relative: &Relative, illness: &Suggestion) -> Option<RowId> {
    let name = fold(illness.name);
    let is_it = |what: &str| fold(what) == name;
    let mut illnesses = relative.illnesses.entries.iter();
    let found = illnesses.find(|one| one.what.given().is_some_and(|what| is_it(&what.0)));
    found.map(|one| one.id)
}

fn who_had(around: &Around<'_>, illness: &Suggestion) -> Vec<String> {
    let relatives = around.profile.family.relatives.entries.iter();
    let had = relatives.filter(|relative| of(relative, illness).is_some());
    had.filter_map(|relative| name(around, relative.id))
        .collect()
}

/// What a relative is called: the relation, which of several, and a number where that does not tell them apart.
fn name(around: &Around<'_>, id: RowId) -> Option<String> {
    let own = own_name(around, id)?;
    let relatives = around.profile.family.relatives.entries.iter();
    let alike: Vec<RowId> = relatives
        .map(|relative| relative.id)
        .filter(|other| own_name(around, *other).as_ref() == Some(&own))
        .collect();
    let at = alike.iter().position(|other| *other == id)?;
    if alike.len() == 1 {
        return Some(own);
    }
    let args = [("name", Arg::Words(&own)), ("place", Arg::Count(at + 1))];
    Some(around.language.fill("board-family-alike", &args))
}

fn own_name(around: &Around<'_>, id: RowId) -> Option<String> {
    let spot = around.home().entry("relatives", id);
    let said = |key| {
        let cell = around.profile.cell(&spot, key)?;
        cell.value()
            .and_then(|_| words::answer(cell, around.language))
    };
    let named: Vec<String> = ["relation", "which"].into_iter().filter_map(said).collect();
    (!named.is_empty()).then(|| around.language.list(&named))
}
