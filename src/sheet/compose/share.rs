//! The answers that may travel inside the file of the sheet: what is not printed does not go with it.

use super::form::{KeptBack, kept_back};
use super::{Audience, Choices, Parts};
use crate::ask::form::Print;
use crate::profile::Profile;
use crate::profile::cell::Record;

/// The answers without parts that were left out, without private ones, and without what is never printed.
pub fn share(profile: &Profile, choices: &Choices) -> Profile {
    let mut shared = profile.clone();
    shared.other.clear();
    shared.stopped_at = None;
    for part in Parts::all().filter(|part| choices.without.has(part)) {
        leave_out(&mut shared, part);
    }
    let stays = |kept: &KeptBack| match kept.print {
        Print::Everywhere => true,
        Print::PatientOnly => choices.audience != Audience::Doctor,
        Print::Private | Print::Never => false,
    };
    let goes: Vec<KeptBack> = kept_back()
        .into_iter()
        .filter(|kept| !stays(kept))
        .collect();
    let questions = &mut shared.questions.questions.entries;
    questions.retain(|question| !question.is_private());
    for section in Profile::SECTIONS {
        if let Some(record) = shared.section_mut(section) {
            clear(record, section, &mut Vec::new(), &goes);
        }
    }
    shared
}

fn leave_out(profile: &mut Profile, part: &str) {
    let empty = Profile::default();
    match part {
        "story" => profile.story = empty.story,
        "health" => profile.health = empty.health,
        "family" => profile.family = empty.family,
        "records" => profile.records = empty.records,
        "wishes" => profile.wishes = empty.wishes,
        "outcome" => profile.outcome = empty.outcome,
        other => unreachable!("a part that may not be left out: {other}"),
    }
}

fn clear(record: &mut dyn Record, section: &str, lists: &mut Vec<&str>, goes: &[KeptBack]) {
    // What nobody here knows is not printed either.
    record.forget_others();
    for key in record.cells() {
        if goes.iter().any(|kept| kept.is_at(section, lists, key))
            && let Some(cell) = record.cell_mut(key)
        {
            cell.clear();
        }
    }
    for key in record.lists() {
        let Some(list) = record.list_mut(key) else {
            continue;
        };
        lists.push(key);
        for id in list.ids() {
            if let Some(row) = list.row_mut(id) {
                clear(row, section, lists, goes);
            }
        }
        lists.pop();
    }
}
