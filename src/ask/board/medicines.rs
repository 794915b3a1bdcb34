//! The brown bag: every box on the table, then kind by kind what people forget when they are asked what they take.

use super::{Around, Board, Does, Group, Row, Tick};
use crate::ask::edit::Edit;
use crate::language::Arg;
use crate::profile::Profile;
use crate::profile::cell::Value;
use crate::profile::medicines::{Forgotten, Form, Medicine, Pattern, Route, Sort};
use crate::profile::rows::Instead;
use crate::profile::values::Choice;

/// Whether there is a kind of which nothing was said yet.
pub(super) fn is_open(profile: &Profile) -> bool {
    let is_asked = profile.medicines.medicines.instead.is_none();
    is_asked && !unsaid(profile).is_empty()
}

/// The kinds of which nothing was said yet: nothing on the list, and not that there is none.
fn unsaid(profile: &Profile) -> Vec<Forgotten> {
    let all = Forgotten::CHOICES.keys.iter();
    all.filter_map(|key| Forgotten::from_key(key))
        .filter(|kind| !is_none(profile, *kind) && count(profile, *kind) == 0)
        .collect()
}

fn is_none(profile: &Profile, kind: Forgotten) -> bool {
    let said = profile.medicines.takes_none.given();
    said.is_some_and(|kinds| kinds.contains(&kind))
}

fn count(profile: &Profile, kind: Forgotten) -> usize {
    let medicines = &profile.medicines.medicines.entries;
    medicines.iter().filter(|one| is_of(one, kind)).count()
}

fn is_of(medicine: &Medicine, kind: Forgotten) -> bool {
    let form = medicine.form.given().copied();
    let sort = medicine.sort.given().copied();
    let route = medicine.route.given().copied();
    match kind {
        Forgotten::Drops => {
            form == Some(Form::Drops)
                || matches!(route, Some(Route::Eye | Route::Ear | Route::Nose))
        }
        Forgotten::Creams => form == Some(Form::Cream),
        Forgotten::Patches => form == Some(Form::Patch),
        Forgotten::Injections => form == Some(Form::Injection) || sort == Some(Sort::Clinic),
        Forgotten::Inhalers => matches!(form, Some(Form::Inhaler | Form::Spray)),
        Forgotten::OverTheCounter => sort == Some(Sort::OverTheCounter),
        Forgotten::Vitamins => sort == Some(Sort::Vitamin),
        Forgotten::Herbs => sort == Some(Sort::Herb) || form == Some(Form::Tea),
        Forgotten::Abroad => sort == Some(Sort::Abroad),
        Forgotten::SomeoneElse => sort == Some(Sort::SomeoneElse),
        Forgotten::Stopped => medicine.pattern.given() == Some(&Pattern::Stopped),
    }
}

/// What a new medicine of this kind has at once.
const fn begins_with(kind: Forgotten) -> Option<(&'static str, &'static str)> {
    match kind {
        Forgotten::Drops => Some(("form", "drops")),
        Forgotten::Creams => Some(("form", "cream")),
        Forgotten::Patches => Some(("form", "patch")),
        Forgotten::Injections => Some(("form", "injection")),
        // An inhaler or a spray: the person says which.
        Forgotten::Inhalers => None,
        Forgotten::OverTheCounter => Some(("sort", "over-the-counter")),
        Forgotten::Vitamins => Some(("sort", "vitamin")),
        Forgotten::Herbs => Some(("sort", "herb")),
        Forgotten::Abroad => Some(("sort", "abroad")),
        Forgotten::SomeoneElse => Some(("sort", "someone-else")),
        Forgotten::Stopped => Some(("pattern", "stopped")),
    }
}

/// A row for each kind, and one that says of all the rest that there is none.
pub(super) fn board(around: &Around<'_>) -> Board {
    let kinds = Forgotten::CHOICES.keys.iter();
    let kinds = kinds.filter_map(|key| Forgotten::from_key(key));
    Board {
        heading: around.text("board-medicines"),
        hint: around.hint("board-medicines.hint"),
        groups: vec![Group {
            heading: String::new(),
            hint: None,
            rows: kinds.filter_map(|kind| row(around, kind)).collect(),
        }],
        ends: nothing_else(around).into_iter().collect(),
    }
}

fn row(around: &Around<'_>, kind: Forgotten) -> Option<Row> {
    let home = around.home();
    let id = around.next_id(&home, "medicines");
    let entry = home.entry("medicines", id);
    let mut edits = vec![Edit::Add(home, "medicines")];
    edits.extend(begins_with(kind).map(|(key, value)| Edit::Put(entry, key, Value::One(value))));
    edits.extend(no_longer_none(around, kind));
    let count = count(around.profile, kind);
    let said = match (count, is_none(around.profile, kind)) {
        (0, true) => around.text("board-medicines-none"),
        (0, false) => String::new(),
        (count, _) => around.language.fill(
            "list-medicines-medicines.count",
            &[("count", Arg::Count(count))],
        ),
    };
    Some(Row {
        words: around.text(&format!("forgotten-{}", kind.key())),
        said,
        tick: if count > 0 { Tick::On } else { Tick::Off },
        does: Does::Ask(edits, around.entry(id)?.asking("name")?),
    })
}

/// What was said of a kind before is taken back.
fn no_longer_none(around: &Around<'_>, kind: Forgotten) -> Option<Edit> {
    let said = around.profile.medicines.takes_none.given()?;
    let rest: Vec<&'static str> = said
        .iter()
        .filter(|other| **other != kind)
        .map(|other| other.key())
        .collect();
    let spot = around.place.node.spot();
    let is_said = rest.len() < said.len();
    let edit = if rest.is_empty() {
        Edit::Clear(spot, "takes_none")
    } else {
        Edit::Put(spot, "takes_none", Value::Several(rest))
    };
    is_said.then_some(edit)
}

/// "I take nothing of the others": said of every kind that is open.
fn nothing_else(around: &Around<'_>) -> Option<Row> {
    let open = unsaid(around.profile);
    let said = around.profile.medicines.takes_none.given();
    let all = said.into_iter().flatten().chain(&open);
    let keys: Vec<&'static str> = all.map(|kind| kind.key()).collect();
    let spot = around.place.node.spot();
    let mut edits = vec![Edit::Put(spot.clone(), "takes_none", Value::Several(keys))];
    // Whoever takes nothing at all says so of the whole list.
    if around.profile.medicines.medicines.entries.is_empty() {
        edits.push(Edit::SayInstead(spot, "medicines", Some(Instead::None)));
    }
    (!open.is_empty()).then(|| Row {
        words: around.text("board-medicines.nothing-else"),
        said: String::new(),
        tick: Tick::Never,
        does: Does::Leave(edits),
    })
}
