//! What was saved is what comes back; what we do not know is kept; what is broken or newer is never replaced.

use std::fs;
use std::path::Path;

use previsit::profile::Profile;
use previsit::store::{StoreError, read_import, write_export};
use serde_json::{Value, json};

use crate::{House, full, id, named};

#[test]
fn what_was_saved_comes_back() {
    let house = House::new();
    let anna = house.store.add(&full()).unwrap();
    assert_eq!(house.store.load(anna), Ok(full()));
    house.store.save(anna, &named("Anna")).unwrap();
    assert_eq!(house.store.load(anna), Ok(named("Anna")));
    assert_eq!(house.names("people/p1"), ["profile.json"]);
}

#[test]
fn nothing_is_made_before_the_first_person() {
    let house = House::new();
    assert_eq!(house.store.people(), Ok(vec![]));
    house.store.sweep().unwrap();
    assert!(!house.path("").exists());
}

#[test]
fn members_that_we_do_not_know_are_kept_at_every_level() {
    let more = json!({ "deep": [1, 0.1, { "null": null }], "text": "\u{1b}[31m" });
    let file = json!({
        "format": "previsit", "version": 1, "later": more,
        "visit": { "called": "Anna", "later": more, "visit_date": { "said": "May", "later": more } },
        "family": { "relatives": {
            "progress": "open", "later": more,
            "entries": [{ "id": 1, "later": more, "illnesses": {
                "progress": "open", "later": more, "entries": [{ "id": 1, "later": more }]
            } }]
        } },
        "allergies": { "allergies": { "progress": "open", "later": more } },
    });
    let house = House::new();
    let anna = house.with_file(file.to_string());
    let profile = house.store.load(anna).unwrap();
    house.store.save(anna, &profile).unwrap();
    let bytes = fs::read(house.store.home().profile(anna)).unwrap();
    let mut saved: Value = serde_json::from_slice(&bytes).unwrap();
    let sections = saved.as_object_mut().unwrap();
    sections.retain(|_, section| *section != json!({}));
    assert_eq!(saved, file);
}

#[test]
fn a_newer_file_stays_byte_for_byte() {
    let house = House::new();
    let text = "{\"format\":\"previsit\" ,\n \"version\":2,\"visit\":[]}";
    let anna = house.with_file(text);
    let file = house.store.home().profile(anna);
    let newer = StoreError::Newer {
        file: file.clone(),
        version: 2,
    };
    assert_eq!(house.store.load(anna), Err(newer.clone()));
    assert_eq!(house.store.save(anna, &named("Anna")), Err(newer.clone()));
    assert_eq!(house.store.set_aside(anna), Err(newer));
    assert_eq!(fs::read_to_string(file).unwrap(), text);
    assert_eq!(house.names("people/p1"), ["profile.json"]);
}

#[test]
fn a_broken_file_is_named_and_set_aside_and_nothing_is_lost() {
    let house = House::new();
    let broken = b"{\"format\":\"previsit\",\n\"version\":1,\xc5\x82";
    let anna = house.with_file(broken);
    house.store.add(&named("Jan")).unwrap();

    let people = house.store.people().unwrap();
    assert!(
        people[0]
            .state
            .as_ref()
            .is_err_and(StoreError::is_broken_file)
    );
    assert_eq!(people[1].state, Ok(named("Jan")));
    assert!(house.store.save(anna, &named("Anna")).is_err());

    let first = house.store.set_aside(anna).unwrap();
    assert_eq!(first, house.path("people/p1/profile-broken-1.json"));
    assert_eq!(fs::read(&first).unwrap(), broken);
    assert_eq!(
        house.store.people().unwrap()[0].state,
        Err(StoreError::SetAside { id: anna })
    );

    house.store.save(anna, &named("Anna")).unwrap();
    assert!(matches!(
        house.store.set_aside(anna),
        Err(StoreError::StillGood { .. })
    ));
    fs::write(house.store.home().profile(anna), "again").unwrap();
    let second = house.store.set_aside(anna).unwrap();
    assert_eq!(second, house.path("people/p1/profile-broken-2.json"));
    assert_eq!(fs::read(&first).unwrap(), broken);
    assert_eq!(fs::read(&second).unwrap(), b"again");
}

#[test]
fn an_export_can_be_imported() {
    let name = Path::new("anna.json");
    assert_eq!(
        read_import(write_export(&full()).as_bytes(), name),
        Ok(full())
    );
    let marked = [b"\xef\xbb\xbf", write_export(&full()).as_bytes()].concat();
    assert_eq!(read_import(&marked, name), Ok(full()));
    let house = House::new();
    let missing = house.store.read(name).unwrap_err();
    assert_eq!(missing.message().0, "store-not-read-gone");
    assert_eq!(
        house.store.load(id(1)),
        Err(StoreError::Nobody { id: id(1) })
    );
}

#[test]
fn a_profile_of_defaults_reads_back_as_one() {
    let text = r#"{"format":"previsit","version":1}"#;
    assert_eq!(
        read_import(text.as_bytes(), Path::new("f")),
        Ok(Profile::default())
    );
}
