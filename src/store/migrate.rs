//! How files of earlier versions become files of today, one step a version.
//!
//! A version is never changed after it was released, and its step never either: old files only ever go forward.

use serde_json::{Map, Value};

/// Brings the members of a file from one version to the next; what it does not expect it leaves as it is.
type Step = fn(Map<String, Value>) -> Map<String, Value>;

/// One step a version: the first leads from version 1 to 2. A new version is a new function and a new line here.
const STEPS: [Step; 0] = [];

/// The version that we write.
#[expect(
    clippy::cast_possible_truncation,
    reason = "there will be few versions"
)]
pub const CURRENT: u32 = STEPS.len() as u32 + 1;

/// Brings the members of a file of version `from` (1 to [`CURRENT`]) to the current version.
pub fn to_current(members: Map<String, Value>, from: u32) -> Map<String, Value> {
    run(&STEPS, members, from)
}

fn run(steps: &[Step], members: Map<String, Value>, from: u32) -> Map<String, Value> {
    let done = usize::try_from(from.saturating_sub(1)).unwrap_or(usize::MAX);
    steps
        .iter()
        .skip(done)
        .fold(members, |members, step| step(members))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn note(mut members: Map<String, Value>, word: &str) -> Map<String, Value> {
        let before = members
            .get("said")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned();
        members.insert("said".to_owned(), (before + word).into());
        members
    }

    #[test]
    fn each_step_from_the_files_version_on_is_taken_once_and_in_order() {
        let steps: [Step; 2] = [|members| note(members, "2"), |members| note(members, "3")];
        let said = |from| run(&steps, Map::new(), from).get("said").cloned();
        assert_eq!(said(1), Some("23".into()));
        assert_eq!(said(2), Some("3".into()));
        assert_eq!(said(3), None);
    }

    #[test]
    fn a_file_of_today_stays_as_it_is() {
        let members = Map::from_iter([("later".to_owned(), Value::Null)]);
        assert_eq!(to_current(members.clone(), CURRENT), members);
    }
}
