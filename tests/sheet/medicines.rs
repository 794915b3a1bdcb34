//! The medicine list on paper: doses as they were written, no weekly dose in the daily table, time in its order.

use previsit::profile::Profile;
use previsit::sheet::compose::Audience;
use previsit::sheet::document::{Block, Table};

use crate::{composed, printed};

fn profile(json: &str) -> Profile {
    serde_json::from_str(json).expect("a profile")
}

fn tables(profile: &Profile) -> Vec<Table> {
    let sheet = composed(profile, Audience::Doctor);
    let blocks = sheet.papers.into_iter().flat_map(|paper| paper.blocks);
    blocks
        .filter_map(|block| {
            let Block::Table(table) = block else {
                return None;
            };
            Some(table)
        })
        .collect()
}

fn first_cells(table: &Table) -> Vec<String> {
    table.rows.iter().map(|row| row[0].words()).collect()
}

#[test]
fn a_weekly_medicine_never_stands_in_the_daily_table() {
    let profile = profile(
        r#"{"medicines": {"medicines": {"entries": [
            {"id": 1, "name": "Methotrexate", "pattern": "weekly", "weekdays": ["sunday"], "evening": "1"},
            {"id": 2, "name": "Ramipril", "pattern": "daily", "morning": "1"},
            {"id": 3, "name": "Unclear", "pattern": {"unknown": "not sure"}, "morning": "1"}
        ]}}}"#,
    );
    let tables = tables(&profile);
    assert_eq!(first_cells(&tables[0]), ["Ramipril"]);
    assert_eq!(first_cells(&tables[1]), ["Methotrexate", "Unclear"]);
    let when = tables[1].rows[0][2].words();
    assert!(
        when.contains("Sunday") && when.contains("Evening: 1"),
        "{when}"
    );
}

#[test]
fn a_dose_stands_as_it_was_written() {
    for dose in ["0.50 mg", "1,5 ml", "10mg", ".5 mg", "1000 IU", "1/2 tab"] {
        let json = serde_json::json!({"medicines": {"medicines": {"entries": [
            {"id": 1, "name": "A", "strength": dose, "pattern": "daily", "morning": dose}
        ]}}});
        let text = printed(&profile(&json.to_string()), Audience::Doctor);
        assert!(
            text.contains(&format!("Strength: {dose}; Morning: {dose};")),
            "{dose}: {text}"
        );
    }
}

#[test]
fn two_medicines_of_one_name_are_told_apart_in_their_further_facts() {
    let profile = profile(
        r#"{"medicines": {"medicines": {"entries": [
            {"id": 1, "name": "Bisoprolol", "strength": "2.5 mg", "route": "mouth", "pattern": "daily"},
            {"id": 2, "name": "Bisoprolol", "strength": "5 mg", "side_effects": "tired", "pattern": "stopped"}
        ]}}}"#,
    );
    let text = printed(&profile, Audience::Doctor);
    assert!(
        text.contains("Bisoprolol, 5 mg: Side effects: tired"),
        "{text}"
    );
}

#[test]
fn what_happened_runs_forward_and_illnesses_run_back_with_the_undated_last() {
    let profile = profile(
        r#"{"story": {"events": {"entries": [
            {"id": 1, "what": "undated"}, {"id": 2, "what": "new", "date": "2020"},
            {"id": 3, "what": "old", "date": "2019-03"}, {"id": 4, "what": "unclear", "date": "once"}
        ]}}, "health": {"illnesses": {"entries": [
            {"id": 1, "name": "undated"}, {"id": 2, "name": "old", "since": "198X"},
            {"id": 3, "name": "new", "since": "2019~"}, {"id": 4, "name": "also old", "since": "198X"}
        ]}}}"#,
    );
    let tables = tables(&profile);
    let events: Vec<String> = tables[0].rows.iter().map(|row| row[1].words()).collect();
    assert_eq!(events, ["old", "new", "undated", "unclear"]);
    assert_eq!(
        first_cells(&tables[1]),
        ["new", "old", "also old", "undated"]
    );
}
