//! The medicine card: four upright parts on a page that is folded twice, and no medicine left out.

use previsit::sheet::compose::{Handout, remark};
use previsit::sheet::layout::{Ink, Page, PaperSize};
use previsit::sheet::text::text;
use previsit::sheet::{self, Letters, Style};
use serde_json::json;

use super::{demo, made, profile, words};
use crate::ENGLISH;

const A4: Style = Style::new(PaperSize::A4, Letters::Normal);

/// The words of each quarter of a page: above left and right, below left and right.
fn quarters(page: &Page) -> [String; 4] {
    let mut found = [const { String::new() }; 4];
    for item in &page.items {
        if let Ink::Glyphs(run) = &item.ink {
            let right = usize::from(run.x > page.width / 2.0);
            let below = usize::from(run.y > page.height / 2.0);
            found[2 * below + right].push_str(&run.text);
            let fold = page.width / 2.0;
            assert!(run.right() < fold || run.x > fold, "{} on a fold", run.text);
        }
    }
    found
}

#[test]
fn the_card_of_the_demo() {
    insta::assert_snapshot!(text(&made(Handout::Card, &demo()).expect("a card"), 78));
}

#[test]
fn the_card_of_the_demo_is_one_page_with_the_person_on_its_first_part() {
    let sheet = made(Handout::Card, &demo()).expect("a card");
    for paper in PaperSize::ALL {
        let style = Style::new(paper, Letters::Normal);
        let pages = sheet::pages(Handout::Card, &sheet, &style).pages;
        assert_eq!(pages.len(), 1);
        let [first, second, ..] = quarters(&pages[0]);
        for words in ["Anna Kowalska", "Jan Kowalski", "Amoxicillin", "Eliquis"] {
            assert!(first.contains(words), "{words}: {first}");
        }
        assert!(second.contains("Bisoprolol"), "{second}");
        assert!(
            second.contains("Anna Kowalska"),
            "each part says whose it is"
        );
    }
}

#[test]
fn stopped_medicines_are_counted_and_not_listed() {
    let words = words(
        Handout::Card,
        &profile(&json!({"medicines": {"medicines": {"entries": [
            {"id": 1, "name": "Ramipril", "pattern": "daily", "morning": "1"},
            {"id": 2, "name": "Amlodipine", "pattern": "stopped"},
        ]}}})),
    );
    assert!(words.contains("1 medicine; 1 stopped"), "{words}");
    assert!(
        words.contains("Ramipril") && !words.contains("Amlodipine"),
        "{words}"
    );
}

#[test]
fn sixty_medicines_go_on_over_more_pages_and_the_person_is_told() {
    let entry = |id| json!({"id": id, "name": format!("Medicine{id}x"), "pattern": "daily", "morning": "1"});
    let entries: Vec<_> = (1..=60).map(entry).collect();
    let profile = profile(&json!({"medicines": {"medicines": {"entries": entries}}}));
    let sheet = made(Handout::Card, &profile).expect("a card");
    let pages = sheet::pages(Handout::Card, &sheet, &A4).pages;
    assert!(pages.len() > 1);
    let all: String = pages.iter().flat_map(quarters).collect();
    for id in 1..=60 {
        assert!(all.contains(&format!("Medicine{id}x")), "{id}");
    }
    ENGLISH.with(|english| {
        let said = remark(Handout::Card, pages.len(), english);
        assert!(said.is_some_and(|said| said.contains(&pages.len().to_string())));
        assert_eq!(remark(Handout::Card, 1, english), None);
    });
}
