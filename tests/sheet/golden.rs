//! The sheet of the made-up person, word for word.

use std::collections::BTreeMap;

use previsit::language::Language;
use previsit::profile::Profile;
use previsit::sheet::compose::Audience;
use previsit::sheet::document::{Block, Paper, Sheet};
use previsit::sheet::layout::{Ink, Page, lay_out};
use previsit::sheet::text::text;
use previsit::sheet::{Letters, PaperSize, Style};
use unicode_width::UnicodeWidthStr;

use crate::{composed, printed};

fn demo() -> Profile {
    let file = include_str!("../../assets/demo.json");
    serde_json::from_str(file).expect("a profile")
}

fn sheet_text(audience: Audience, width: usize) -> String {
    text(&composed(&demo(), audience), width)
}

#[test]
fn the_doctors_paper_of_the_demo() {
    insta::assert_snapshot!(sheet_text(Audience::Doctor, 78));
}

#[test]
fn the_patients_paper_of_the_demo() {
    insta::assert_snapshot!(sheet_text(Audience::Patient, 78));
}

/// Each line of a page: where it stands, in points from the top left corner, and its words; then rules and frames.
fn described(page: &Page) -> String {
    let mut lines = BTreeMap::new();
    for item in &page.items {
        let (y, x, words) = match &item.ink {
            Ink::Glyphs(run) => (run.y, run.x, run.text.trim().to_owned()),
            Ink::Rule(rule) => (rule.y, rule.x, format!("--- {:.0} wide", rule.length)),
            Ink::Rectangle(area) => (
                area.y,
                area.x,
                format!("[ ] {:.0} by {:.0}", area.width, area.height),
            ),
            Ink::Path(_) => continue,
        };
        let line: &mut Vec<String> = lines.entry(format!("{y:5.0}")).or_default();
        line.push(format!("{x:.0}: {words}"));
    }
    let lines = lines
        .into_iter()
        .map(|(y, line)| format!("{y}  {}\n", line.join(" | ")));
    lines.collect()
}

#[test]
fn the_pages_of_the_doctors_paper_look_so() {
    let style = Style::new(PaperSize::A4, Letters::Normal);
    let pages = lay_out(&composed(&demo(), Audience::Doctor), &style).pages;
    let pages: Vec<String> = pages.iter().map(described).collect();
    insta::assert_snapshot!(pages.join("\n"));
}

#[test]
fn every_page_names_the_person_as_on_the_identity_card() {
    for paper in composed(&demo(), Audience::Both).papers {
        assert_eq!(paper.furniture.who, "Anna Kowalska, born 27 March 1955");
    }
}

#[test]
fn both_papers_stand_one_after_the_other() {
    let both = printed(&demo(), Audience::Both);
    let apart = printed(&demo(), Audience::Doctor) + "\n" + &printed(&demo(), Audience::Patient);
    assert_eq!(both, apart);
}

#[test]
fn no_line_is_wider_than_asked_for_and_no_word_is_lost() {
    let letters = |text: &str| {
        text.replace(char::is_whitespace, "")
            .replace(['=', '-'], "")
    };
    let whole = letters(&printed(&demo(), Audience::Both));
    for width in [20, 40, 60, 78, 120] {
        let text = sheet_text(Audience::Both, width);
        for line in text.lines() {
            assert!(line.width() <= width, "{width}: {line}");
        }
        assert_eq!(letters(&text), whole);
    }
}

#[test]
fn page_1_can_be_read_in_a_minute() {
    let mut sheet = composed(&demo(), Audience::Doctor);
    let safety = Language::english().text("sheet-safety");
    let paper = sheet.papers.remove(0);
    let is_safety =
        |block: &Block| matches!(block, Block::Heading(2, text) if text.words() == safety);
    let at = paper
        .blocks
        .iter()
        .position(is_safety)
        .expect("the safety facts");
    let counts = [at, at + 2].map(|end| {
        let blocks = paper.blocks[..end].to_vec();
        count_words(&Paper {
            blocks,
            ..paper.clone()
        })
    });
    println!(
        "{} words up to the safety facts, {} with them",
        counts[0], counts[1]
    );
    assert!(counts[0] <= 230, "{} words", counts[0]);
}

/// Words of a paper, without its furniture.
fn count_words(paper: &Paper) -> usize {
    let count = |blocks: &[Block]| {
        let paper = Paper {
            blocks: blocks.to_vec(),
            ..paper.clone()
        };
        let sheet = Sheet {
            title: String::new(),
            lang: "en".to_owned(),
            papers: vec![paper],
        };
        let words = text(&sheet, crate::WIDE);
        words
            .split_whitespace()
            .filter(|word| word.contains(char::is_alphanumeric))
            .count()
    };
    count(&paper.blocks) - count(&[])
}
