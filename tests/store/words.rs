//! Every error has its sentence and its advice, and they are short and plain.

use std::io::{self, ErrorKind};
use std::path::PathBuf;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use previsit::store::StoreError;

use crate::id;

const MESSAGES: &str = include_str!("../../assets/locales/en/store.ftl");

fn every_error() -> Vec<StoreError> {
    let at = || PathBuf::from("/home/anna/people/p1/profile.json");
    let refused = |kind: ErrorKind| io::Error::from(kind).into();
    let mut errors = vec![
        StoreError::NoPlace,
        StoreError::HomeNotFolder { home: at() },
        StoreError::HomeNotMade {
            home: at(),
            trouble: refused(ErrorKind::PermissionDenied),
        },
        StoreError::Link { place: at() },
        StoreError::WrongKind { place: at() },
        StoreError::NoFile { file: at() },
        StoreError::Nobody { id: id(1) },
        StoreError::SetAside { id: id(1) },
        StoreError::StillGood { file: at() },
        StoreError::TooLarge { file: at() },
        StoreError::NotText { file: at() },
        StoreError::NotJson {
            file: at(),
            line: 3,
        },
        StoreError::Twice {
            file: at(),
            line: 3,
            member: "strength".into(),
        },
        StoreError::NotOurs { file: at() },
        StoreError::Newer {
            file: at(),
            version: 2,
        },
        StoreError::Part {
            file: at(),
            part: "medicines".into(),
        },
        StoreError::NotRemoved {
            place: at(),
            trouble: refused(ErrorKind::Other),
        },
    ];
    for kind in [
        ErrorKind::StorageFull,
        ErrorKind::ReadOnlyFilesystem,
        ErrorKind::NotFound,
        ErrorKind::Other,
    ] {
        errors.push(StoreError::NotRead {
            file: at(),
            trouble: refused(kind),
        });
        errors.push(StoreError::NotSaved {
            file: at(),
            trouble: refused(kind),
        });
    }
    errors
}

fn bundle() -> FluentBundle<FluentResource> {
    let resource = FluentResource::try_new(MESSAGES.to_owned()).unwrap();
    let mut bundle = FluentBundle::new(vec!["en".parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).unwrap();
    bundle
}

/// The message, its advice and its words for the corner, if any.
fn say(bundle: &FluentBundle<FluentResource>, error: &StoreError) -> Vec<String> {
    let (id, args) = error.message();
    let args: FluentArgs<'_> = args.into_iter().collect();
    let message = bundle
        .get_message(id)
        .unwrap_or_else(|| panic!("{id} is missing"));
    let advice = message
        .get_attribute("advice")
        .unwrap_or_else(|| panic!("{id} has no advice"));
    let corner = message.get_attribute("corner");
    assert_eq!(
        corner.is_some(),
        matches!(error, StoreError::NotSaved { .. }),
        "{id}"
    );
    let parts = [
        message.value(),
        Some(advice.value()),
        corner.map(|corner| corner.value()),
    ];
    parts
        .into_iter()
        .flatten()
        .map(|pattern| {
            let mut errors = Vec::new();
            let said = bundle
                .format_pattern(pattern, Some(&args), &mut errors)
                .into_owned();
            assert!(errors.is_empty(), "{id}: {errors:?}");
            said
        })
        .collect()
}

#[test]
fn every_error_has_a_message_and_advice_in_short_sentences() {
    let bundle = bundle();
    for error in every_error() {
        for said in say(&bundle, &error) {
            for sentence in said.split_inclusive(['.', ':', '?']) {
                assert!(sentence.split_whitespace().count() <= 20, "{sentence}");
            }
            let words = said.to_lowercase();
            for banned in [
                "please", "sorry", "oops", "invalid", "required", "forgot", "delete",
            ] {
                assert!(!words.contains(banned), "{said}");
            }
        }
    }
}

#[test]
fn every_message_belongs_to_an_error() {
    let used: Vec<_> = every_error()
        .iter()
        .map(|error| error.message().0)
        .collect();
    for line in MESSAGES.lines().filter(|line| line.starts_with("store-")) {
        let id = line.split(' ').next().unwrap();
        assert!(used.contains(&id), "{id}");
    }
}

#[test]
fn a_path_cannot_act_on_the_screen() {
    let error = StoreError::NotOurs {
        file: PathBuf::from("a\u{1b}[31m\nb.json"),
    };
    assert_eq!(
        say(&bundle(), &error)[0],
        "a b.json does not hold answers of this program."
    );
}
