//! Persons get numbers of their own, whoever else is adding; they go as a whole; and only their owner can look in.

use std::fs;
use std::sync::Arc;

use previsit::store::{Home, PersonId, Store, StoreError};

use crate::{House, id, named};

#[test]
fn numbers_go_up_and_people_are_in_their_order() {
    let house = House::new();
    for number in 1..=11 {
        assert_eq!(house.store.add(&named(&number.to_string())), Ok(id(number)));
    }
    house.store.remove(id(3)).unwrap();
    assert_eq!(house.store.add(&named("12")), Ok(id(12)));
    let ids: Vec<_> = house
        .store
        .people()
        .unwrap()
        .iter()
        .map(|one| one.id.number())
        .collect();
    assert_eq!(ids, [1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
}

#[test]
fn many_windows_that_add_at_once_get_different_numbers() {
    let house = House::new();
    let store = Arc::new(Store::open(Home::at(house.path(""))).unwrap());
    let windows: Vec<_> = (0..8)
        .map(|window| {
            let store = Arc::clone(&store);
            std::thread::spawn(move || {
                let add = |turn| store.add(&named(&format!("{window}-{turn}"))).unwrap();
                (0..8).map(add).collect::<Vec<PersonId>>()
            })
        })
        .collect();
    let mut ids: Vec<_> = windows
        .into_iter()
        .flat_map(|window| window.join().unwrap())
        .collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 64);
    assert!(
        house
            .store
            .people()
            .unwrap()
            .iter()
            .all(|person| person.state.is_ok())
    );
}

#[test]
fn after_the_last_number_a_free_one_is_taken() {
    let house = House::new();
    house.store.add(&named("Anna")).unwrap();
    fs::create_dir(house.path("people/p999999999")).unwrap();
    assert_eq!(house.store.add(&named("Jan")), Ok(id(2)));
}

#[test]
fn a_removed_person_is_gone_with_the_folder_and_nobody_else_is() {
    let house = House::new();
    let anna = house.store.add(&named("Anna")).unwrap();
    house.store.add(&named("Jan")).unwrap();
    house.store.remove(anna).unwrap();
    assert_eq!(house.names("people"), ["p2"]);
    assert_eq!(
        house.store.remove(anna),
        Err(StoreError::Nobody { id: anna })
    );
    let saved = house.store.save(anna, &named("Anna")).unwrap_err();
    assert_eq!(saved.message().0, "store-not-saved-gone");
}

#[test]
fn what_a_crash_left_behind_is_swept_and_nothing_else() {
    let house = House::new();
    house.store.add(&named("Anna")).unwrap();
    fs::write(house.path("people/p1/.profile-0123.tmp"), "half").unwrap();
    fs::write(house.path("people/p1/letter.pdf"), "mine").unwrap();
    fs::write(
        house.path("people/.profile-0123.tmp"),
        "not in a person's folder",
    )
    .unwrap();
    fs::create_dir_all(house.path("people/.removed-p2-0123/history")).unwrap();
    fs::create_dir(house.path("people/p3")).unwrap();
    house.store.sweep().unwrap();
    assert_eq!(house.names("people/p1"), ["letter.pdf", "profile.json"]);
    assert_eq!(house.names("people"), [".profile-0123.tmp", "p1", "p3"]);
    assert_eq!(
        house.store.people().unwrap().len(),
        1,
        "an empty folder is nobody"
    );

    fs::write(house.path("people/p1/.profile-0123.tmp"), "half").unwrap();
    house.store.save(id(1), &named("Anna")).unwrap();
    assert_eq!(house.names("people/p1"), ["letter.pdf", "profile.json"]);
}

#[cfg(unix)]
mod owner_only {
    use std::os::unix::fs::PermissionsExt as _;
    use std::path::Path;
    use std::process::Command;

    use super::{House, fs, id, named};
    use previsit::store::{Home, Store};

    const HOME: &str = "STORE_TEST_HOME";

    fn mode(place: &Path) -> u32 {
        fs::metadata(place).unwrap().permissions().mode() & 0o7777
    }

    #[test]
    fn folders_and_files_are_for_their_owner_whatever_the_umask() {
        for umask in ["000", "077", "777"] {
            let house = House::new();
            let home = house.path("made/on/the/way");
            let script = format!("umask {umask}; exec \"$0\" --exact {}", child());
            let test = std::env::current_exe().unwrap();
            let ran = Command::new("sh")
                .arg("-c")
                .arg(script)
                .arg(test)
                .env(HOME, &home)
                .output();
            let ran = ran.unwrap();
            assert!(
                ran.status.success(),
                "{}",
                String::from_utf8_lossy(&ran.stdout)
            );
            for folder in ["", "people", "people/p1"] {
                assert_eq!(mode(&home.join(folder)), 0o700, "umask {umask}, {folder}");
            }
            assert_eq!(mode(&house.path("made")), 0o700);
            for file in ["profile.json", "profile-broken-1.json"] {
                assert_eq!(
                    mode(&home.join("people/p1").join(file)),
                    0o600,
                    "umask {umask}"
                );
            }
        }
    }

    fn child() -> &'static str {
        "people::owner_only::saves_under_a_strange_umask"
    }

    /// Run by the test above under strange umasks, and by itself under the usual one.
    #[test]
    fn saves_under_a_strange_umask() {
        let house = House::new();
        let home = std::env::var_os(HOME).map_or_else(|| house.path("home"), Into::into);
        let home = Home::at(home);
        let store = Store::open(home).unwrap();
        store.add(&named("Anna")).unwrap();
        fs::write(store.home().profile(id(1)), "broken").unwrap();
        store.set_aside(id(1)).unwrap();
        store.save(id(1), &named("Anna")).unwrap();
    }
}
