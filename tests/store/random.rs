//! Whatever a person answers, in whatever order: saving and opening again gives exactly the same profile.

use std::path::Path;

use previsit::profile::Profile;
use previsit::profile::answer::Unknown;
use previsit::profile::cell::{Cell, Record, Shape, Value};
use previsit::profile::rough_date::RoughDate;
use previsit::profile::rows::{Instead, Progress};
use previsit::profile::text::{Lines, clean};
use previsit::store::{read_import, write_export};
use proptest::prelude::*;

use crate::{House, id, named};

/// One thing that a person does: numbers choose among what is there, words are what is typed.
#[derive(Debug, Clone)]
struct Edit {
    section: usize,
    lists: Vec<(usize, usize)>,
    what: usize,
    how: usize,
    words: String,
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let lists = prop::collection::vec((0..8_usize, 0..4_usize), 0..3);
    // Any characters at all, the ones that act among them.
    let words = prop_oneof![
        ".{1,12}",
        "[ -~\u{1b}\u{9b}\u{202e}\r\n\t\u{0}\"\\\\]{1,12}"
    ];
    let edit = (0..64_usize, lists, 0..64_usize, 0..64_usize, words).prop_map(
        |(section, lists, what, how, words)| Edit {
            section,
            lists,
            what,
            how,
            words,
        },
    );
    prop::collection::vec(edit, 0..40)
}

fn pick<T: Copy>(from: &[T], which: usize) -> Option<T> {
    (!from.is_empty()).then(|| from[which % from.len()])
}

fn apply(profile: &mut Profile, edit: &Edit) {
    let section = pick(&Profile::SECTIONS, edit.section).unwrap();
    change(profile.section_mut(section).unwrap(), &edit.lists, edit);
}

fn change(record: &mut dyn Record, down: &[(usize, usize)], edit: &Edit) {
    let list = down
        .first()
        .and_then(|(list, _)| pick(record.lists(), *list));
    let Some((list, (_, row))) = list.zip(down.first()) else {
        let cell = pick(record.cells(), edit.what).and_then(|key| record.cell_mut(key));
        return cell.map_or((), |cell| answer(cell, edit));
    };
    let list = record.list_mut(list).unwrap();
    match edit.how {
        0 => list.say_instead(pick(&Instead::ALL, edit.what)),
        1 => list.set_progress(Progress::Finished),
        2 => drop(pick(&list.ids(), *row).map(|row| list.remove(row))),
        _ => {
            let row = pick(&list.ids(), *row).filter(|_| edit.how > 20);
            let row = row.unwrap_or_else(|| list.add());
            change(list.row_mut(row).unwrap(), &down[1..], edit);
        }
    }
}

fn answer(cell: &mut dyn Cell, edit: &Edit) {
    let words = |lines| Some(clean(&edit.words, lines)).filter(|words| !words.is_empty());
    let value = match cell.shape() {
        _ if edit.how < 4 => None,
        Shape::Line | Shape::Amount | Shape::Age | Shape::Scale | Shape::Count => {
            words(Lines::One).map(Value::Words)
        }
        Shape::Lines => words(Lines::Many).map(Value::Words),
        Shape::Date => words(Lines::One).map(|said| {
            let reading = ["2019", "2019-03~", "201X", "../2018", "nothing"][edit.how % 5];
            Value::Date(RoughDate {
                said,
                ..RoughDate::from(reading)
            })
        }),
        Shape::One(choices) => pick(choices.keys, edit.how).map(Value::One),
        Shape::Several(choices) => {
            let chosen = edit.how % (choices.keys.len() + 1);
            Some(Value::Several(
                choices.keys.iter().rev().take(chosen).copied().collect(),
            ))
        }
    };
    match value {
        Some(value) => assert!(cell.put(value)),
        None if edit.how == 0 => cell.clear(),
        None => cell.put_unknown(pick(&Unknown::ALL, edit.how).unwrap()),
    }
}

proptest! {
    #[test]
    fn any_answers_survive_saving_and_opening(edits in edits()) {
        let mut profile = Profile::default();
        for edit in &edits {
            apply(&mut profile, edit);
        }
        let text = write_export(&profile);
        prop_assert_eq!(read_import(text.as_bytes(), Path::new("f")), Ok(profile));
    }

    #[test]
    fn any_bytes_are_read_or_refused_but_never_more(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read_import(&bytes, Path::new("f"));
    }

    #[test]
    fn a_file_with_damage_is_refused_or_reads_as_a_profile_that_can_be_saved(
        edits in edits(), at in any::<prop::sample::Index>(), byte in any::<u8>(),
    ) {
        let mut profile = Profile::default();
        for edit in &edits {
            apply(&mut profile, edit);
        }
        let mut bytes = write_export(&profile).into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if let Ok(read) = read_import(&bytes, Path::new("f")) {
            let again = read_import(write_export(&read).as_bytes(), Path::new("f"));
            prop_assert_eq!(again, Ok(read));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4))]

    #[test]
    fn any_answers_survive_on_the_disk(edits in edits()) {
        let house = House::new();
        house.store.add(&named("Anna")).unwrap();
        let mut profile = Profile::default();
        for edit in &edits {
            apply(&mut profile, edit);
            house.store.save(id(1), &profile).unwrap();
        }
        let kept = house.store.load(id(1)).unwrap();
        prop_assert!(edits.is_empty() || kept == profile);
    }
}
