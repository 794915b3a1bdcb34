//! The boards: whatever a person has said, there are questions and papers to choose from, and choosing does what it says.

use previsit::ask::board::{Around, Board, Does, Page, Tick, board};
use previsit::ask::edit::apply;
use previsit::ask::form::Item;
use previsit::ask::place::{Node, Place};
use previsit::ask::sections::section;
use previsit::language::Language;
use previsit::profile::Profile;
use previsit::profile::answer::Answer;
use previsit::profile::questions::Privacy;
use previsit::profile::reason::{MainReason, Situation};
use previsit::profile::values::Choice;
use previsit::vocabulary::{List, papers, search};

use jiff::civil::{Date, date};

const TODAY: Date = date(2026, 5, 20);

/// The page of the list in a part that has boards.
fn list_of(part: &str) -> Place {
    let section = section(part).expect("a part");
    let has_board = |item: &Item| matches!(item, Item::List(list) if list.board.is_some());
    let at = section.items.iter().position(has_board).expect("a list");
    Node::section(section).at(at)
}

fn read(profile: &Profile, part: &str, page: Page) -> Board {
    let english = Language::english();
    let place = list_of(part);
    let around = Around {
        profile,
        place: &place,
        today: TODAY,
        language: &english,
    };
    board(page, &around)
}

/// The questions that stand on the first board, and those one row further, without those that stand there twice.
fn questions(profile: &Profile) -> (usize, usize) {
    let first = read(profile, "questions", Page::Questions);
    let words = |board: &Board| -> Vec<String> {
        let rows = board.rows().filter(|row| row.tick != Tick::Never);
        rows.map(|row| row.words.clone()).collect()
    };
    let on_first = words(&first);
    let mut all = on_first.clone();
    for row in first.rows() {
        if let Does::Open(page) = row.does {
            all.extend(words(&read(profile, "questions", page)));
        }
    }
    all.sort();
    all.dedup();
    (on_first.len(), all.len())
}

#[test]
fn every_reason_leads_to_eight_questions_at_once_and_to_all_of_them() {
    let mut profiles = vec![Profile::default()];
    for key in Situation::CHOICES.keys {
        let mut profile = Profile::default();
        profile.reason.situations = Answer::Given(vec![Situation::from_key(key).expect("a key")]);
        profiles.push(profile);
    }
    for key in MainReason::CHOICES.keys {
        let mut profile = Profile::default();
        profile.reason.main_reason = Answer::Given(MainReason::from_key(key).expect("a key"));
        profiles.push(profile);
    }
    let bank = search(List::Questions, "", 1_000).len();
    for profile in &profiles[1..] {
        let (first, all) = questions(profile);
        let reason = &profile.reason;
        let said = (&reason.situations, &reason.main_reason);
        assert!(first >= 8, "{said:?}: {first}");
        assert_eq!(all, bank, "{said:?}");
    }
}

#[test]
fn every_specialty_leads_to_eight_questions_and_ten_papers() {
    let mut own = 0;
    for specialty in search(List::Specialties, "", 1_000) {
        let mut profile = Profile::default();
        profile.visit.specialty = Answer::Given(specialty.name.into());
        let (first, _) = questions(&profile);
        let papers_there = read(&profile, "records", Page::Records).rows().count();
        let name = specialty.name;
        assert!(first >= 8, "{name}: {first}");
        assert!(papers_there >= 10, "{name}: {papers_there}");
        own += usize::from(!papers(Some(name)).is_empty());
    }
    println!("{own} specialties have papers of their own");
    assert!(own >= 25);
}

#[test]
fn the_nearest_topics_stand_first_and_nothing_stands_there_twice() {
    let mut profile = Profile::default();
    profile.reason.situations = Answer::Given(vec![Situation::ChoiceOrSurgery]);
    profile.reason.told = Answer::Given("They want to start chemotherapy".into());
    let board = read(&profile, "questions", Page::Questions);
    let headings: Vec<&str> = board
        .groups
        .iter()
        .map(|group| group.heading.as_str())
        .collect();
    assert_eq!(headings[0], "An operation");
    assert!(headings.contains(&"Chemo, radiation and other strong treatment"));
    assert!(headings.contains(&"The second opinion"));
    let mut words: Vec<&str> = board.rows().map(|row| row.words.as_str()).collect();
    words.sort_unstable();
    let count = words.len();
    words.dedup();
    assert_eq!(words.len(), count);
}

#[test]
fn choosing_a_row_twice_leaves_everything_as_it_was() {
    for (part, page) in [
        ("questions", Page::Questions),
        ("questions", Page::Topic(5)),
    ] {
        let before = Profile::default();
        let rows = read(&before, part, page).rows().count();
        for at in 0..rows {
            let mut profile = before.clone();
            for expected in [Tick::On, Tick::Off] {
                let row = read(&profile, part, page)
                    .rows()
                    .nth(at)
                    .cloned()
                    .expect("a row");
                let Does::Make(edits) = row.does else {
                    break;
                };
                for edit in &edits {
                    apply(&mut profile, edit);
                }
                let now = read(&profile, part, page).rows().nth(at).cloned();
                assert_eq!(now.map(|row| row.tick), Some(expected), "{}", row.words);
            }
            assert_eq!(profile, before);
        }
    }
}

#[test]
fn what_is_hard_to_ask_is_offered_last_and_kept_private() {
    let mut profile = Profile::default();
    profile.reason.situations = Answer::Given(vec![Situation::SeriousOrRare]);
    let board = read(&profile, "questions", Page::Questions);
    let quiet = board.groups.iter().rev().nth(1).expect("a group");
    assert_eq!(quiet.heading, "Some people also want to ask this");
    assert!(quiet.rows.len() >= 3);
    for row in &quiet.rows {
        let Does::Make(edits) = &row.does else {
            panic!("{row:?}");
        };
        let mut chosen = Profile::default();
        for edit in edits {
            apply(&mut chosen, edit);
        }
        let question = &chosen.questions.questions.entries[0];
        assert_eq!(question.privacy, Answer::Given(Privacy::Private));
    }
    // All other groups offer nothing of it.
    let others = board
        .groups
        .iter()
        .filter(|group| group.heading != quiet.heading);
    for row in others.flat_map(|group| &group.rows) {
        assert!(!quiet.rows.iter().any(|quiet| quiet.words == row.words));
    }
}
