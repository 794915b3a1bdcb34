//! The keys: no key means two things at once, and each one says what it does.

use previsit::interview::keys::{self, KEYS, Scope};
use previsit::language::Language;

#[test]
fn no_key_means_two_things_at_once() {
    for (at, one) in KEYS.iter().enumerate() {
        for other in &KEYS[at + 1..] {
            let shared = one.keys.iter().find(|key| other.keys.contains(key));
            if let Some(key) = shared {
                assert!(
                    !overlap(one.scope, other.scope),
                    "{key:?} means {} and {}",
                    one.id,
                    other.id
                );
            }
        }
    }
}

/// Whether two scopes can hold at the same time; a row and a box never have the focus together.
fn overlap(one: Scope, other: Scope) -> bool {
    let is_row = |scope| matches!(scope, Scope::Entry | Scope::List);
    let is_box = |scope| matches!(scope, Scope::Box | Scope::Lines | Scope::Question);
    !(is_row(one) && is_box(other) || is_box(one) && is_row(other))
}

#[test]
fn each_key_says_what_it_does() {
    for (key, words) in keys::table(&Language::english()) {
        assert!(
            words.contains(' ') && !words.contains(".help"),
            "{key}: {words}"
        );
    }
}
