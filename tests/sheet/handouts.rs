//! The further papers: word for word for the made-up person, by the laws of the page, and silent about what is private.

mod blank;
mod card;
mod cover;
mod letters;

use jiff::civil::{Date, date};
use previsit::ask::form::{Item, Print};
use previsit::ask::sections::SECTIONS;
use previsit::profile::Profile;
use previsit::sheet::compose::{Handout, handout};
use previsit::sheet::document::Sheet;
use previsit::sheet::text::text;
use previsit::sheet::{self, Letters, PaperSize, Style};

use crate::fill::{self, Dates};
use crate::{ENGLISH, laws};

/// A week before the visit of the made-up person.
const BEFORE: Date = date(2026, 5, 12);

fn demo() -> Profile {
    serde_json::from_str(include_str!("../../assets/demo.json")).expect("a profile")
}

fn profile(json: &serde_json::Value) -> Profile {
    serde_json::from_value(json.clone()).expect("a profile")
}

fn made(kind: Handout, profile: &Profile) -> Option<Sheet> {
    ENGLISH.with(|english| handout(kind, profile, BEFORE, english).ok())
}

fn words(kind: Handout, profile: &Profile) -> String {
    made(kind, profile).map_or_else(String::new, |sheet| text(&sheet, crate::WIDE))
}

/// Every paper size with every size of letters.
fn styles() -> impl Iterator<Item = Style> {
    PaperSize::ALL
        .into_iter()
        .flat_map(|paper| Letters::ALL.map(|letters| Style::new(paper, letters)))
}

#[test]
fn the_laws_of_the_page_hold_for_all_further_papers() {
    let mut full = fill::empty(5);
    fill::give(&mut full, 0, Dates::Read);
    let mut over_full = fill::empty(40);
    fill::give(&mut over_full, 2, Dates::Unread);
    let profiles = [Profile::default, demo]
        .map(|make| make())
        .into_iter()
        .chain([full, over_full]);
    for profile in profiles {
        for kind in Handout::ALL {
            let Some(sheet) = made(kind, &profile) else {
                continue;
            };
            for style in styles() {
                let pages = sheet::pages(kind, &sheet, &style);
                match kind {
                    Handout::Letters | Handout::Cover | Handout::Blank => {
                        laws::hold(&sheet, &pages);
                    }
                    // Its parts stand beside each other, so what stands lowest on a page is not what is read last.
                    Handout::Card => {
                        laws::inside_the_margins(&pages);
                        laws::nothing_overlaps(&pages);
                        laws::no_empty_glyphs(&pages);
                        laws::every_word_is_there(&sheet, &pages);
                    }
                }
            }
        }
    }
}

#[test]
fn no_further_paper_says_what_the_form_keeps_off_the_doctors_paper() {
    for round in 0..8 {
        let mut profile = fill::empty(2);
        let marks = fill::give(&mut profile, round, Dates::Read);
        for kind in Handout::ALL {
            let words = words(kind, &profile);
            for (address, mark) in &marks {
                if is_kept_off(address.spot.section, address.key) {
                    assert!(!words.contains(mark), "{kind:?}: {address:?}");
                }
            }
        }
    }
}

/// Whether a question of this name and part is kept off the doctor's paper.
fn is_kept_off(section: &str, key: &str) -> bool {
    fn any(items: &'static [Item], key: &str) -> bool {
        items.iter().any(|item| {
            let mut fields = item.fields().iter();
            fields.any(|field| field.key == key && field.print != Print::Everywhere)
                || matches!(item, Item::List(list) if any(list.items, key))
        })
    }
    SECTIONS
        .iter()
        .any(|part| part.name == section && any(part.items, key))
}

#[test]
fn no_message_is_missing_on_a_further_paper() {
    let mut full = fill::empty(4);
    fill::give(&mut full, 2, Dates::Read);
    for profile in [Profile::default(), demo(), full] {
        for kind in Handout::ALL {
            let words = words(kind, &profile);
            let prefixes = [".label", "letter-", "cover-", "card-", "blank-", "list-"];
            for part in prefixes {
                assert!(!words.contains(part), "{part} in {words}");
            }
        }
    }
}
