//! Papers for the visit: what the clinic asked for, what everyone brings, what the specialty wants, and where each stands.

use super::{After, Around, Board, Does, Group, Row, Tick, questions};
use crate::ask::edit::Edit;
use crate::ask::offers;
use crate::ask::place::Place;
use crate::ask::words;
use crate::language::Arg;
use crate::profile::Profile;
use crate::profile::cell::{Cell, Choices, Record, Shape, Value};
use crate::profile::rows::RowId;
use crate::profile::spot::Spot;
use crate::profile::text::{Lines, clean};
use crate::vocabulary::{self, fold};

/// A paper that may be wanted.
struct Wanted {
    name: String,
    note: String,
    forms: &'static str,
}

/// Groups of papers: the clinic's own list goes before ours.
pub(super) fn board(around: &Around<'_>) -> Board {
    let clinic = from_clinic(around.profile);
    let core: Vec<Wanted> = vocabulary::papers(None).into_iter().map(wanted).collect();
    let specialty = questions::specialty(around.profile);
    let of_specialty: Vec<Wanted> = specialty
        .map(|name| vocabulary::papers(Some(name)))
        .unwrap_or_default()
        .into_iter()
        .map(wanted)
        .collect();
    let core_heading = if clinic.is_empty() {
        "board-records-core"
    } else {
        "board-records-others"
    };
    let special_heading = around.language.fill(
        "board-records-specialty",
        &[("specialty", Arg::Words(specialty.unwrap_or_default()))],
    );
    let mut seen = Vec::new();
    let groups = [
        (around.text("board-records-clinic"), clinic),
        (around.text(core_heading), core),
        (special_heading, of_specialty),
        (around.text("board-records-own"), own(around)),
    ];
    let groups = groups.into_iter().map(|(heading, papers)| Group {
        heading,
        hint: None,
        rows: rows(around, papers, &mut seen),
    });
    Board {
        heading: around.text("board-records"),
        hint: around.hint("board-records.hint"),
        groups: groups.filter(|group| !group.rows.is_empty()).collect(),
        ends: Vec::new(),
    }
}

fn wanted(paper: vocabulary::Paper) -> Wanted {
    Wanted {
        name: paper.name.to_owned(),
        note: paper.note.to_owned(),
        forms: paper.forms,
    }
}

/// What the clinic asked for, one paper a line or between semicolons.
fn from_clinic(profile: &Profile) -> Vec<Wanted> {
    let written = profile.records.clinic_wants.given();
    let lines = written.map_or("", |words| words.0.as_str());
    lines
        .split(['\n', ';'])
        .map(|line| clean(line, Lines::One))
        .map(|line| line.trim_end_matches('.').to_owned())
        .filter(|line| !line.is_empty())
        .map(|name| Wanted {
            name,
            note: String::new(),
            forms: "",
        })
        .collect()
}

/// What else stands on the list.
fn own(around: &Around<'_>) -> Vec<Wanted> {
    let records = around.profile.records.records.entries.iter();
    let named = records.filter_map(|record| record.what.given());
    named
        .map(|what| Wanted {
            name: what.0.clone(),
            note: String::new(),
            forms: "",
        })
        .collect()
}

fn rows(around: &Around<'_>, papers: Vec<Wanted>, seen: &mut Vec<String>) -> Vec<Row> {
    let mut rows = Vec::new();
    for paper in papers {
        let name = fold(&paper.name);
        if !seen.contains(&name) {
            seen.push(name);
            rows.extend(row(around, &paper));
        }
    }
    rows
}

fn row(around: &Around<'_>, paper: &Wanted) -> Option<Row> {
    let home = around.home();
    let (id, edits) = match on_list(around, &paper.name) {
        Some(id) => (id, Vec::new()),
        None => add(around, &home, paper),
    };
    let state = around
        .profile
        .record(&home.entry("records", id))
        .and_then(|record| state(record, around));
    let tick = if is_here(around, &home, id) {
        Tick::On
    } else {
        Tick::Off
    };
    let place = around.entry(id)?.asking("state")?;
    Some(Row {
        words: paper.name.clone(),
        said: state.unwrap_or_else(|| paper.note.clone()),
        tick,
        does: Does::Ask(edits, place),
    })
}

/// Whether the person has a paper, in the hand or on a screen.
fn is_here(around: &Around<'_>, home: &Spot, id: RowId) -> bool {
    let cell = around.profile.cell(&home.entry("records", id), "state");
    let state = cell.and_then(Cell::value);
    matches!(state, Some(Value::One("in-hand" | "in-portal")))
}

/// "Asked for, not here yet (3 May 2026)"; nothing when nothing was said.
fn state(record: &dyn Record, around: &Around<'_>) -> Option<String> {
    let said = |key| {
        record
            .cell(key)
            .and_then(|cell| words::answer(cell, around.language))
    };
    let state = said("state")?;
    Some(match said("asked_on") {
        Some(day) => format!("{state} ({day})"),
        None => state,
    })
}

fn on_list(around: &Around<'_>, name: &str) -> Option<RowId> {
    let name = fold(name);
    let records = around.profile.records.records.entries.iter();
    let mut named = records.filter(|record| {
        let what = record.what.given();
        what.is_some_and(|what| fold(&what.0) == name)
    });
    named.next().map(|record| record.id)
}

fn add(around: &Around<'_>, home: &Spot, paper: &Wanted) -> (RowId, Vec<Edit>) {
    let id = around.next_id(home, "records");
    let entry = home.entry("records", id);
    let mut edits = vec![
        Edit::Add(home.clone(), "records"),
        Edit::Put(entry.clone(), "what", Value::Words(paper.name.clone())),
    ];
    let forms = forms(paper.forms);
    if !forms.is_empty() {
        edits.push(Edit::Put(entry, "form", Value::Several(forms)));
    }
    (id, edits)
}

/// The forms of the list as the profile knows them.
fn forms(listed: &str) -> Vec<&'static str> {
    let record = crate::profile::records::MedicalRecord::default();
    let shape = Record::cell(&record, "form").map(Cell::shape);
    let Some(Shape::Several(Choices { keys, .. })) = shape else {
        return Vec::new();
    };
    let listed: Vec<&str> = listed.split('|').collect();
    keys.iter()
        .copied()
        .filter(|key| listed.contains(key))
        .collect()
}

/// Whoever asked for a paper is asked when; then the board comes back.
pub(super) fn after(profile: &Profile, place: &Place) -> After {
    let spot = place.node.spot();
    let state = profile.cell(&spot, "state").and_then(Cell::value);
    let is_state = place.node.asking("state").as_ref() == Some(place);
    let asked_on = place.node.asking("asked_on");
    match asked_on.filter(|_| is_state && state == Some(Value::One("asked"))) {
        Some(place) => After::Question(place),
        None => After::Board,
    }
}

/// What is said of the paper on which the cursor stands: that copies often take longer than the visit is near.
pub(super) fn remark(around: &Around<'_>, name: &str) -> Option<String> {
    offers::about_record(around.profile, name, around.today, around.language)
}
