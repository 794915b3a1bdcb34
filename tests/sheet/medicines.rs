//! The medicine list on paper: doses in their clear form, no weekly dose in the daily table, time in its order.

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
    let text = printed(&profile, Audience::Doctor);
    for (name, when) in [
        ("Methotrexate: ", ["Sunday", "Evening: 1"]),
        ("Unclear: ", ["not sure", "Morning: 1"]),
    ] {
        let line = text.lines().find(|line| line.starts_with(name));
        let line = line.expect("a line of its own");
        assert!(when.iter().all(|words| line.contains(words)), "{line}");
    }
}

/// A medicine with this dose as its strength and in the morning.
fn dosed(dose: &str) -> Profile {
    let json = serde_json::json!({"medicines": {"medicines": {"entries": [
        {"id": 1, "name": "A", "strength": dose, "pattern": "daily", "morning": dose}
    ]}}});
    profile(&json.to_string())
}

#[test]
fn a_dose_that_is_clear_or_must_be_asked_stands_as_it_was_written() {
    for dose in [
        "0.50 mg",
        "1,5 ml",
        "1/2 mcg",
        "1 to 2 tab",
        "5 mg OD",
        "1000 mg",
    ] {
        let text = printed(&dosed(dose), Audience::Doctor);
        assert!(
            text.contains(&format!("Strength: {dose}; Morning: {dose};")),
            "{dose}: {text}"
        );
        let both = printed(&dosed(dose), Audience::Both);
        assert!(!both.to_lowercase().contains("as written"), "{both}");
    }
}

#[test]
fn a_dose_that_is_read_wrongly_stands_in_its_clear_form() {
    for (dose, clear) in [
        (".5 mg", "0.5 mg"),
        ("1.0 mg", "1 mg"),
        ("1000 IU", "1,000 international units"),
        ("5 mg BID", "5 mg 2 times a day"),
    ] {
        let text = printed(&dosed(dose), Audience::Doctor);
        let line = format!("Strength: {clear} (as written: {dose}); Morning: {clear};");
        assert!(text.contains(&line), "{line}: {text}");
        let both = printed(&dosed(dose), Audience::Both);
        assert!(
            both.contains(&format!("As written: Morning: {dose}")),
            "{both}"
        );
    }
}

#[test]
fn a_dose_that_lacks_a_space_stands_with_it_and_once_as_it_was_written() {
    for (dose, clear) in [("10mg", "10 mg"), ("50000 units", "50,000 units")] {
        let text = printed(&dosed(dose), Audience::Doctor);
        let line = format!("Strength: {clear}; Morning: {clear};");
        assert!(text.contains(&line), "{text}");
        assert!(!text.contains(dose), "{text}");
        for audience in [Audience::Both, Audience::Patient] {
            let text = printed(&dosed(dose), audience);
            let line = format!("As written: Strength: {dose}; Morning: {dose}");
            assert_eq!(text.matches(&line).count(), 1, "{text}");
        }
    }
}

#[test]
fn a_dose_in_words_and_a_treatment_that_was_tried_are_clear_too() {
    let profile = profile(
        r#"{"medicines": {"medicines": {"entries": [
            {"id": 1, "name": "A", "pattern": "as-needed", "amount": "1/2 tab", "when_words": "PRN pain"}
        ]}}, "story": {"treatments": {"entries": [
            {"id": 1, "name": "B", "dose": "10U SC HS"}
        ]}}}"#,
    );
    let text = printed(&profile, Audience::Both);
    for words in [
        "Amount each time: half a tablet (as written: 1/2 tab)",
        "as needed for pain (as written: PRN pain)",
        "10 units under the skin HS (as written: 10U SC HS)",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
}

#[test]
fn the_last_dose_is_clear_and_a_name_with_two_meanings_stays() {
    let profile = profile(
        r#"{"medicines": {"medicines": {"entries": [
            {"id": 1, "name": "A", "pattern": "daily", "morning": "1", "last_dose": "10U SC at 8 pm"},
            {"id": 2, "name": "B", "pattern": "daily", "morning": "1", "last_dose": "AZT .5 mg"}
        ]}}}"#,
    );
    let text = printed(&profile, Audience::Both);
    for words in [
        "Last dose: 10 units under the skin at 8 pm (as written: 10U SC at 8 pm)",
        "Last dose: AZT 0.5 mg (as written: AZT .5 mg)",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
}

#[test]
fn a_count_stands_in_the_grid_and_what_is_counted_behind_it() {
    let profile = profile(
        r#"{"medicines": {"medicines": {"entries": [
            {"id": 1, "name": "A", "pattern": "daily", "morning": "½ tablet", "night": "2 tablet"},
            {"id": 2, "name": "B", "pattern": "daily", "morning": "1 tablet", "night": "2 drops"},
            {"id": 3, "name": "C", "pattern": "daily", "morning": "one"}
        ]}}}"#,
    );
    let table = tables(&profile).remove(0);
    let heads = table.columns.iter().map(|column| column.head.as_str());
    let heads: Vec<&str> = heads.collect();
    let of = |row: usize, head: &str| {
        let at = heads.iter().position(|known| *known == head).expect(head);
        table.rows[row][at].words().replace('\u{A0}', " ")
    };
    assert_eq!(
        [of(0, "Morning"), of(0, "Night"), of(0, "Unit")],
        ["½", "2", "tablet"]
    );
    assert_eq!(
        [of(1, "Morning"), of(1, "Night"), of(1, "Unit")],
        ["1 tablet", "2 drops", ""]
    );
    assert_eq!([of(2, "Morning"), of(2, "Unit")], ["one", ""]);
}

#[test]
fn two_medicines_of_one_name_are_told_apart_in_their_further_facts() {
    let profile = profile(
        r#"{"medicines": {"medicines": {"entries": [
            {"id": 1, "name": "Bisoprolol", "strength": "2.5 mg", "route": "mouth", "pattern": "daily"},
            {"id": 2, "name": "Bisoprolol", "strength": "5 mg", "side_effects": "tired", "pattern": "stopped"}
        ]}}}"#,
    );
    let text = printed(&profile, Audience::Patient);
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
    let text = printed(&profile, Audience::Doctor);
    let line = |label: &str| {
        let line = text.lines().find(|line| line.starts_with(label));
        line.expect(label).to_owned()
    };
    let events = "What happened, newest last: March 2019: old; 2020: new; undated; once: unclear";
    assert_eq!(line("What happened"), events);
    let illnesses =
        "new (about 2019); old (198X (the 1980s)); also old (198X (the 1980s)); undated";
    assert!(
        line("Illnesses now").ends_with(illnesses),
        "{}",
        line("Illnesses now")
    );
}

/// What the paper says about names that the list does not know; nothing where it says nothing.
fn own_names(text: &str) -> Option<&str> {
    let mut lines = text.lines();
    lines.find_map(|line| line.strip_prefix("As the patient wrote it, not in our list of names: "))
}

#[test]
fn a_name_that_is_in_no_list_is_kept_and_pointed_out_once() {
    let profile = profile(
        r#"{"medicines": {"medicines": {"entries": [
            {"id": 1, "name": "Kolibrin Forte", "strength": "7.3 mg", "pattern": "daily", "morning": "1"},
            {"id": 2, "name": "METFORMIN", "strength": "333 mg", "pattern": "daily", "morning": "1"},
            {"id": 3, "name": "Zuckerfein", "substance": "metformin", "pattern": "weekly"},
            {"id": 4, "name": "Auntie's drops", "pattern": "stopped"},
            {"id": 5, "name": {"unknown": "not sure"}, "pattern": "daily", "morning": "1"}
        ]}}}"#,
    );
    let text = printed(&profile, Audience::Doctor);
    assert_eq!(
        own_names(&text),
        Some("Kolibrin Forte; Auntie's drops"),
        "{text}"
    );
    for words in ["Kolibrin Forte", "7.3 mg", "333 mg"] {
        assert!(text.contains(words), "{words}: {text}");
    }
}

#[test]
fn a_name_in_letters_that_the_list_does_not_hold_is_not_called_unknown() {
    let profile = profile(
        r#"{"medicines": {"medicines": {"entries": [
            {"id": 1, "name": "ميتفورمين", "pattern": "daily", "morning": "1"}
        ]}}}"#,
    );
    let text = printed(&profile, Audience::Doctor);
    assert!(text.contains("ميتفورمين"), "{text}");
    assert_eq!(own_names(&text), None, "{text}");
}

#[test]
fn names_that_are_in_the_list_need_no_line() {
    let profile = profile(
        r#"{"medicines": {"medicines": {"entries": [
            {"id": 1, "name": "Glucophage", "pattern": "daily", "morning": "1"}
        ]}}}"#,
    );
    assert_eq!(own_names(&printed(&profile, Audience::Doctor)), None);
}
