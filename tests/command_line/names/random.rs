//! Any bytes at all may be named as a list: nothing panics, and what is refused changes nothing.

use previsit::vocabulary::bring::{Kept, read};
use proptest::prelude::*;

use super::{Computer, archive, official};

/// Bytes of every kind: noise, noise behind the mark of an archive, and lists with a few bytes turned or cut off.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let noise = prop::collection::vec(any::<u8>(), 0..400);
    let marked = noise
        .clone()
        .prop_map(|noise| [&b"PK\x03\x04"[..], &noise].concat());
    let table =
        "(name|kind|common|[a-z ]{0,9})\t(name|[a-z]{0,5})\n(\\PC{0,30}\t?\\PC{0,9}\n){0,6}";
    prop_oneof![
        noise,
        marked,
        table.prop_map(String::into_bytes),
        mangled(archive()),
        mangled(official().into_bytes()),
    ]
}

fn mangled(whole: Vec<u8>) -> impl Strategy<Value = Vec<u8>> {
    let places = prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4);
    (places, any::<prop::sample::Index>()).prop_map(move |(places, end)| {
        let mut bytes = whole.clone();
        for (at, byte) in places {
            bytes[at.index(whole.len())] = byte;
        }
        if end.index(4) == 0 {
            bytes.truncate(end.index(whole.len()));
        }
        bytes
    })
}

proptest! {
    #[test]
    fn no_bytes_panic_and_what_is_taken_comes_back(bytes in bytes(), name in "\\PC{0,20}") {
        if let Ok(new) = read(&bytes, &name) {
            prop_assert!(new.count > 0);
            let kept = Kept::read("mine", new.keep("mine").into_bytes()).expect("what was kept");
            prop_assert_eq!((kept.date, kept.count), (new.date, new.count));
        }
    }

    #[test]
    fn a_kept_list_with_any_damage_is_not_read(at in any::<prop::sample::Index>(), bit in 0_u32..8) {
        let new = read(official().as_bytes(), "list.txt").expect("a list");
        let mut bytes = new.keep("mine").into_bytes();
        let at = at.index(bytes.len());
        bytes[at] ^= 1_u8 << bit;
        prop_assert_eq!(Kept::read("mine", bytes), None);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn the_program_refuses_them_and_changes_nothing(bytes in bytes()) {
        let computer = Computer::new();
        computer.done(&["new", "Anna"]);
        let before = computer.kept();
        let file = computer.write("any.bin", &bytes);
        let said = computer.run(&["names", "add", &file]);
        prop_assert!(!said.err.contains("panicked"), "{}", said.err);
        match said.code {
            0 => prop_assert_eq!(computer.kept().len(), before.len() + 1),
            code => {
                prop_assert_eq!(code, 1);
                prop_assert!(computer.kept() == before);
            }
        }
    }
}
