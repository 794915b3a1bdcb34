//! How many pages the papers take, and what stands on the first.

use std::collections::HashSet;

use jiff::ToSpan;
use jiff::civil::date;
use previsit::language::Language;
use previsit::profile::Profile;
use previsit::sheet::{
    Audience, Choices, Laid, Letters, PaperSize, Style, lay_out, plain, plain_pages,
};
use previsit::store;

use crate::overfull::overfull;
use crate::{MADE, pdf};

#[test]
fn the_doctors_paper_of_the_demo_takes_two_pages_on_any_day_of_the_year() {
    let english = Language::english();
    let mut longer = Vec::new();
    for week in 0..53 {
        let today = date(2026, 9, 3) + (week * 7).days();
        let choices = Choices::all(Audience::Doctor, today);
        let demo = store::demo(today);
        for paper in PaperSize::ALL {
            let style = Style::new(paper, Letters::Normal);
            let pages = lay_out(&demo, &choices, &style, &english).outcome().pages;
            if pages > 2 {
                longer.push(format!("{today} {paper:?}: {pages} pages"));
            }
        }
    }
    assert!(longer.is_empty(), "{longer:?}");
}

#[test]
fn a_doctors_paper_that_is_full_ends_on_page_4_and_continues_on_the_patients() {
    let english = Language::english();
    let profile = overfull(MADE, 1);
    let full = english.text("sheet-is-full");
    for (letters, most) in [(Letters::Normal, 4), (Letters::Large, 8)] {
        let style = Style::new(PaperSize::A4, letters);
        let laid = |audience| {
            let choices = Choices::all(audience, MADE);
            lay_out(&profile, &choices, &style, &english)
        };
        let doctors = laid(Audience::Doctor);
        assert_eq!(doctors.outcome().pages, most, "{letters:?}");
        assert!(doctors.outcome().continues);
        assert!(!laid(Audience::Both).outcome().continues);
        let words = |laid: &Laid| {
            let pages = pdf::text_of(&laid.pdf().expect("a PDF"));
            pages
                .join(" ")
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
        };
        assert!(words(&doctors).contains(&full));
        // Each paper by itself says what both say together.
        let (doctors, patients) = (words(&doctors), words(&laid(Audience::Patient)));
        for medicine in &profile.medicines.medicines.entries {
            let name = &medicine.name.given().expect("a name").0;
            assert!(doctors.contains(name) || patients.contains(name), "{name}");
        }
        let both = words(&laid(Audience::Both));
        for relative in &profile.family.relatives.entries {
            if let Some(which) = relative.which.given() {
                assert!(both.contains(&which.0), "{}", which.0);
            }
        }
        for paper in [&both, &patients] {
            assert!(paper.contains(&english.text("sheet-from-doctors")));
        }
    }
}

#[test]
fn the_pages_in_words_are_the_pages_on_paper_and_hold_every_word() {
    let english = Language::english();
    for profile in [store::demo(MADE), overfull(MADE, 1), Profile::default()] {
        for letters in Letters::ALL {
            let style = Style::new(PaperSize::A4, letters);
            let choices = Choices::all(Audience::Both, MADE);
            let pages = plain_pages(&profile, &choices, &style, &english);
            let laid = lay_out(&profile, &choices, &style, &english);
            assert_eq!(pages.len(), laid.outcome().pages);
            let words: Vec<&str> = pages
                .iter()
                .flat_map(|page| page.lines.iter().chain([&page.title]))
                .flat_map(|line| line.split_whitespace())
                .collect();
            let all: HashSet<&str> = words.iter().copied().collect();
            let plain = plain(&profile, &choices, &english);
            let below_the_edges = plain.split_once("====").map_or("", |(_, below)| below);
            for word in below_the_edges.split_whitespace() {
                let is_edge = plain.lines().take(8).any(|line| line.contains(word));
                assert!(all.contains(word) || is_edge, "{word}");
            }
        }
    }
}

#[test]
fn what_is_taken_every_day_says_so_in_large_letters_too() {
    let english = Language::english();
    let choices = Choices::all(Audience::Doctor, MADE);
    let style = Style::new(PaperSize::A4, Letters::Large);
    let laid = lay_out(&store::demo(MADE), &choices, &style, &english);
    let words = pdf::text_of(&laid.pdf().expect("a PDF")).join(" ");
    assert!(
        words.contains(&english.text("sheet-medicines-daily")),
        "{words}"
    );
}
