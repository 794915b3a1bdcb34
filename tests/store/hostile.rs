//! Strange files and places: each gets its own sentence, and what is there stays as it was.

use std::fs;
use std::path::Path;

use previsit::profile::Profile;
use previsit::store::{Home, Store, StoreError, read_import};

use crate::House;

fn import(text: impl AsRef<[u8]>) -> Result<Profile, &'static str> {
    read_import(text.as_ref(), Path::new("f.json")).map_err(|error| error.message().0)
}

fn with(members: &str) -> String {
    format!(r#"{{"format":"previsit","version":1,{members}}}"#)
}

#[test]
fn what_is_said_twice_is_refused_at_every_level() {
    for twice in [
        r#""version":1"#,
        r#""visit":{},"visit":{}"#,
        r#""visit":{"called":"A","called":"B"}"#,
        r#""visit":{"visit_date":{"said":"1","said":"2"}}"#,
        r#""visit":{"called":{"unknown":"not sure","unknown":"withheld"}}"#,
        r#""medicines":{"medicines":{"entries":[],"entries":[]}}"#,
        r#""medicines":{"medicines":{"entries":[{"strength":"5 mg","strength":"50 mg"}]}}"#,
        r#""later":[{"a":{"b":1,"b":2}}]"#,
    ] {
        assert_eq!(import(with(twice)), Err("store-twice"), "{twice}");
    }
}

#[test]
fn what_is_no_text_or_no_json_is_refused() {
    assert_eq!(import(b"\xff\xfe{\x00}\x00"), Err("store-not-text"));
    assert_eq!(import(""), Err("store-not-json"));
    for json in [
        r#""a":"\ud800""#,
        r#""\udc00":1"#,
        "\"a\":\"\0\"",
        r#""a":NaN"#,
        r#""a":1e999"#,
    ] {
        assert_eq!(import(with(json)), Err("store-not-json"), "{json}");
    }
    for deep in ["[", "{\"a\":"] {
        assert_eq!(
            import(with(&format!("\"a\":{}", deep.repeat(10_000)))),
            Err("store-not-json")
        );
    }
}

#[test]
fn what_is_no_answer_is_refused_with_its_part() {
    for part in [
        r#""visit":7"#,
        r#""visit":{"called":7}"#,
        r#""visit":{"sex_at_birth":"perhaps"}"#,
        r#""visit":{"called":{"unknown":"not sure","more":1}}"#,
        r#""medicines":{"medicines":{"entries":[{"id":-1}]}}"#,
        r#""medicines":{"medicines":{"entries":[{"id":4294967296}]}}"#,
    ] {
        assert_eq!(import(with(part)), Err("store-part"), "{part}");
    }
}

#[test]
fn control_characters_and_escape_sequences_do_not_get_in() {
    let anna = import(with(
        r#""visit":{"called":"\u0000An\u001b[2Jna\u001b]0;x\u0007","address":"a\r\n\u001b[31mb"}"#,
    ));
    let visit = anna.unwrap().visit;
    assert_eq!(visit.called.given().unwrap().0, "Anna");
    assert_eq!(visit.address.given().unwrap().0, "a\nb");
}

#[test]
fn a_huge_file_is_refused_without_being_read_to_its_end() {
    let house = House::new();
    let anna = house.with_file("");
    let file = fs::File::create(house.store.home().profile(anna)).unwrap();
    file.set_len(100_000_000).unwrap();
    let error = house.store.load(anna).unwrap_err();
    assert_eq!(error.message().0, "store-too-large");
    let aside = house.store.set_aside(anna).unwrap();
    assert_eq!(fs::metadata(aside).unwrap().len(), 100_000_000);
}

#[test]
fn a_small_file_with_endless_entries_is_refused() {
    let entries = "{},".repeat(300_000);
    let bomb = with(&format!(
        r#""medicines":{{"medicines":{{"entries":[{entries}{{}}]}}}}"#
    ));
    assert_eq!(import(bomb), Err("store-too-large"));
}

#[test]
fn a_home_that_is_a_file_or_below_one_is_refused() {
    let house = House::new();
    let file = house.folder.path().join("file");
    fs::write(&file, "mine").unwrap();
    for home in [file.clone(), file.join("below")] {
        let opened = Store::open(Home::at(&home));
        assert_eq!(opened.unwrap_err(), StoreError::HomeNotFolder { home });
    }
    let home = house.folder.path().join("home");
    fs::write(&home, "mine").unwrap();
    let refused = house.store.add(&Profile::default()).unwrap_err();
    assert_eq!(refused.message().0, "store-home-not-folder");
    assert_eq!(house.store.people().unwrap_err(), refused);
    assert_eq!(fs::read(&home).unwrap(), b"mine");
}

#[cfg(unix)]
#[test]
fn links_in_our_places_are_not_followed() {
    use std::os::unix::fs::symlink;

    let elsewhere = House::new();
    elsewhere.store.add(&crate::named("Eve")).unwrap();
    let before = fs::read(elsewhere.store.home().profile(crate::id(1))).unwrap();

    let house = House::new();
    let anna = house.store.add(&crate::named("Anna")).unwrap();
    symlink(elsewhere.path("people/p1"), house.path("people/p2")).unwrap();
    fs::create_dir(house.path("people/p3")).unwrap();
    symlink(
        elsewhere.path("people/p1/profile.json"),
        house.path("people/p3/profile.json"),
    )
    .unwrap();

    let people = house.store.people().unwrap();
    assert_eq!(people[0].state, Ok(crate::named("Anna")));
    for person in &people[1..] {
        assert!(
            matches!(person.state, Err(StoreError::Link { .. })),
            "{:?}",
            person.id
        );
        assert!(matches!(
            house.store.save(person.id, &Profile::default()),
            Err(StoreError::Link { .. })
        ));
        assert!(matches!(
            house.store.set_aside(person.id),
            Err(StoreError::Link { .. })
        ));
    }
    assert!(matches!(
        house.store.remove(crate::id(2)),
        Err(StoreError::Link { .. })
    ));
    house.store.remove(crate::id(3)).unwrap();
    assert_eq!(
        fs::read(elsewhere.store.home().profile(crate::id(1))).unwrap(),
        before
    );

    let linked = House::new();
    fs::create_dir(linked.path("")).unwrap();
    symlink(house.path("people"), linked.path("people")).unwrap();
    assert!(matches!(
        linked.store.people(),
        Err(StoreError::Link { .. })
    ));
    assert!(matches!(
        linked.store.add(&Profile::default()),
        Err(StoreError::Link { .. })
    ));
    assert!(house.store.load(anna).is_ok());
}

#[cfg(unix)]
#[test]
fn a_pipe_or_a_folder_in_the_place_of_the_file_is_refused_and_not_waited_for() {
    let house = House::new();
    let anna = house.with_file("");
    let file = house.store.home().profile(anna);
    fs::remove_file(&file).unwrap();
    fs::create_dir(&file).unwrap();
    assert!(matches!(
        house.store.load(anna),
        Err(StoreError::WrongKind { .. })
    ));
    fs::remove_dir(&file).unwrap();
    let made = std::process::Command::new("mkfifo").arg(&file).status();
    if made.is_ok_and(|status| status.success()) {
        assert!(matches!(
            house.store.load(anna),
            Err(StoreError::WrongKind { .. })
        ));
    }
}
