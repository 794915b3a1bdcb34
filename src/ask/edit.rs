//! Changes to the answers, the same for screen and plain mode, each small enough to be undone.

use crate::profile::Profile;
use crate::profile::answer::Unknown;
use crate::profile::cell::Value;
use crate::profile::rows::{Instead, Progress, RowId, Way};
use crate::profile::spot::Spot;

/// One change.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// An answer was given.
    Put(Spot, &'static str, Value),
    /// The question was asked and not answered.
    Unknown(Spot, &'static str, Unknown),
    /// An answer was taken back.
    Clear(Spot, &'static str),
    /// An entry was added to a list.
    Add(Spot, &'static str),
    /// An entry was removed.
    Remove(Spot, &'static str, RowId),
    /// An entry was moved by one place.
    Shift(Spot, &'static str, RowId, Way),
    /// Something was said instead of entries, or taken back.
    SayInstead(Spot, &'static str, Option<Instead>),
    /// A list was called finished, or open again.
    Finish(Spot, &'static str, Progress),
}

/// What a change did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Nothing: the place is gone, or it stood so already.
    Nothing,
    /// The profile is another one now.
    Made,
    /// An entry was added, with this number.
    Added(RowId),
}

/// Makes a change; where the place is gone, nothing happens.
pub fn apply(profile: &mut Profile, edit: &Edit) -> Change {
    match edit {
        Edit::Put(spot, key, value) => on_cell(profile, spot, key, |cell| {
            cell.value().as_ref() != Some(value) && cell.put(value.clone())
        }),
        Edit::Unknown(spot, key, unknown) => on_cell(profile, spot, key, |cell| {
            let new = cell.unknown() != Some(*unknown);
            cell.put_unknown(*unknown);
            new
        }),
        Edit::Clear(spot, key) => on_cell(profile, spot, key, |cell| {
            let new = !cell.is_blank();
            cell.clear();
            new
        }),
        Edit::Add(spot, key) => {
            match profile
                .record_mut(spot)
                .and_then(|record| record.list_mut(key))
            {
                Some(list) => Change::Added(list.add()),
                None => Change::Nothing,
            }
        }
        Edit::Remove(spot, key, id) => on_list(profile, spot, key, |list| list.remove(*id)),
        Edit::Shift(spot, key, id, way) => {
            on_list(profile, spot, key, |list| list.shift(*id, *way))
        }
        Edit::SayInstead(spot, key, instead) => on_list(profile, spot, key, |list| {
            let before = list.instead();
            list.say_instead(*instead);
            list.instead() != before
        }),
        Edit::Finish(spot, key, progress) => on_list(profile, spot, key, |list| {
            let new = list.progress() != *progress;
            list.set_progress(*progress);
            new
        }),
    }
}

fn on_cell(
    profile: &mut Profile,
    spot: &Spot,
    key: &str,
    change: impl FnOnce(&mut dyn crate::profile::cell::Cell) -> bool,
) -> Change {
    let changed = profile
        .record_mut(spot)
        .and_then(|record| record.cell_mut(key))
        .is_some_and(change);
    made(changed)
}

fn on_list(
    profile: &mut Profile,
    spot: &Spot,
    key: &str,
    change: impl FnOnce(&mut dyn crate::profile::rows::Listing) -> bool,
) -> Change {
    let changed = profile
        .record_mut(spot)
        .and_then(|record| record.list_mut(key))
        .is_some_and(change);
    made(changed)
}

const fn made(changed: bool) -> Change {
    if changed {
        Change::Made
    } else {
        Change::Nothing
    }
}
