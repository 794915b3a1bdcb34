//! What a screen reader finds in the PDF: every word in its place, in the order of print.

use std::path::Path;

use jiff::civil::date;
use previsit::language::Language;
use previsit::profile::Profile;
use previsit::sheet::compose::compose;
use previsit::sheet::document::{Block, Mark, Sheet, Text};
use previsit::sheet::layout::{NodeId, Pages, PaperSize, Role, Style, lay_out};
use previsit::sheet::pdf::{self, Meta};
use previsit::sheet::{Audience, Choices};
use previsit::store;

use crate::sheets::{fact, list, long, sheet, table};
use crate::structure::{Element, Structure, structure_of};

/// Answers from the right and from the left, and far too many of them.
const FROM_THE_RIGHT: &str = include_str!("../data/right_to_left.json");
const OVERFULL: &str = include_str!("../data/overfull.json");

const A4: Style = Style {
    paper: PaperSize::A4,
    body_pt: 12.0,
};

fn pdf_of(pages: &Pages) -> Vec<u8> {
    let meta = Meta {
        title: "Second opinion".into(),
        lang: "en".into(),
        author: None,
        made: (2026, 3, 27),
        producer: "previsit".into(),
    };
    pdf::write(pages, &meta).expect("a PDF")
}

fn read(sheet: &Sheet, style: Style) -> Structure {
    structure_of(&pdf_of(&lay_out(sheet, &style)))
}

fn of(blocks: Vec<Block>) -> Structure {
    read(&sheet(blocks), A4)
}

fn profile(json: &str) -> Profile {
    store::read_import(json.as_bytes(), Path::new("answers.json")).expect("answers")
}

fn composed(profile: &Profile) -> Sheet {
    let choices = Choices::all(Audience::Both, date(2026, 5, 12));
    compose(profile, &choices, &Language::english())
}

fn kinds<'a>(structure: &'a Structure, kind: &str) -> Vec<&'a Element> {
    let all = structure.root.all().into_iter();
    all.filter(|element| element.kind == kind).collect()
}

fn words(elements: &[&Element]) -> Vec<String> {
    let words = elements
        .iter()
        .map(|element| element.words.split_whitespace());
    words
        .map(|words| words.collect::<Vec<_>>().join(" "))
        .collect()
}

/// What holds for each paper.
fn laws(structure: &Structure) {
    let mut before = (0, 0);
    let mut level = 0;
    for element in structure.root.all() {
        let parts: Vec<&str> = element
            .parts
            .iter()
            .map(|part| part.kind.as_str())
            .collect();
        let only =
            |kinds: &[&str]| assert!(parts.iter().all(|part| kinds.contains(part)), "{parts:?}");
        match element.kind.as_str() {
            "Document" => only(&["Part"]),
            "Part" => level = 0,
            "H1" | "H2" | "H3" | "H4" | "H5" | "H6" => {
                let own = usize::from(element.kind.as_bytes()[1] - b'0');
                assert!(own <= level + 1, "{} after H{level}", element.words);
                level = own;
            }
            "L" => only(&["LI"]),
            "LI" => only(&["Lbl", "LBody"]),
            "Table" => {
                only(&["Caption", "TR"]);
                let rows = element.parts.iter().filter(|part| part.kind == "TR");
                let mut widths: Vec<usize> = rows.map(|row| row.parts.len()).collect();
                widths.dedup();
                assert_eq!(widths.len(), 1, "each row has a cell for each head");
            }
            "TR" => only(&["TH", "TD"]),
            "TH" => assert_eq!(element.attribute("Scope").as_deref(), Some("Column")),
            "Lbl" | "LBody" | "TD" | "P" | "Div" | "Caption" | "Figure" => {}
            other => panic!("{other} is no part that we know"),
        }
        if let Some(&first) = element.places.first() {
            assert!(
                before <= first,
                "{} is read out of its order",
                element.words
            );
            before = first;
        }
    }
}

#[test]
fn the_laws_hold_for_the_made_up_person_from_the_right_and_overfull() {
    let large = Style {
        body_pt: 18.0,
        ..A4
    };
    let letter = Style {
        paper: PaperSize::Letter,
        ..A4
    };
    for profile in [
        store::demo(date(2026, 5, 12)),
        profile(FROM_THE_RIGHT),
        profile(OVERFULL),
    ] {
        let sheet = composed(&profile);
        for style in [A4, large, letter] {
            laws(&read(&sheet, style));
        }
    }
}

#[test]
fn each_kind_of_block_is_what_it_looks_like() {
    let rows = vec![vec!["Ramipril".into(), "5 mg".into()]];
    let structure = of(vec![
        Block::Heading(1, Text::plain("Why")),
        Block::Heading(2, Text::plain("Since when")),
        Block::Paragraph(Text::plain("Two years.")),
        Block::Facts(vec![fact("Born", "1961")]),
        list(Mark::Numbers(1), &[("Why me?", 2)]),
        list(Mark::Boxes, &[("Letter", 0)]),
        table(&[("Medicine", 1), ("How much", 1)], &rows),
    ]);
    laws(&structure);
    for (kind, expected) in [
        ("H1", &["Why"][..]),
        ("H2", &["Since when"]),
        ("P", &["Two years."]),
        ("LI", &["Born 1961", "1. Why me?", "Letter"]),
        ("TH", &["Medicine", "How much"]),
        ("TD", &["Ramipril", "5 mg"]),
    ] {
        assert_eq!(words(&kinds(&structure, kind)), expected, "{kind}");
    }
    let numbering = kinds(&structure, "L")
        .into_iter()
        .map(|list| list.attribute("ListNumbering"));
    assert_eq!(
        numbering.collect::<Vec<_>>(),
        [None, Some("Decimal".into()), None]
    );
    let label = kinds(&structure, "Lbl")
        .into_iter()
        .map(|label| label.told("ActualText"));
    assert_eq!(label.collect::<Vec<_>>(), [None, None, Some("☐".into())]);
}

#[test]
fn what_goes_on_over_pages_is_one_part() {
    let structure = of(vec![Block::Paragraph(long(120))]);
    let paragraph = kinds(&structure, "P");
    assert_eq!(paragraph.len(), 1);
    let pages: Vec<usize> = paragraph[0].places.iter().map(|(page, _)| *page).collect();
    assert_eq!(pages, [0, 1]);
}

#[test]
fn a_head_that_comes_again_once_is_read_again_and_one_that_comes_on_each_page_is_not() {
    let heads = [("Medicine", 1), ("How much", 1)];
    let rows = |count: usize| -> Vec<Vec<String>> {
        (0..count)
            .map(|row| vec![format!("Medicine {row}"), "5 mg".into()])
            .collect()
    };
    for (count, expected) in [(20, 2), (60, 4), (400, 2)] {
        let structure = of(vec![table(&heads, &rows(count))]);
        laws(&structure);
        assert_eq!(kinds(&structure, "TH").len(), expected, "{count} rows");
        assert_eq!(kinds(&structure, "Table").len(), 1);
    }
}

#[test]
fn a_row_to_write_on_is_not_read_and_an_empty_cell_keeps_its_place() {
    let empty = || vec![String::new(), String::new()];
    let rows = vec![vec!["Blood test".into(), String::new()], empty(), empty()];
    let structure = of(vec![table(&[("Step", 1), ("Who", 1)], &rows)]);
    laws(&structure);
    assert_eq!(words(&kinds(&structure, "TR")), ["Step Who", "Blood test"]);
    assert_eq!(words(&kinds(&structure, "TD")), ["Blood test", ""]);
}

#[test]
fn a_drawing_says_in_words_what_it_shows() {
    let mut pages = lay_out(&sheet(vec![Block::Paragraph(Text::plain("Anna"))]), &A4);
    let is_paragraph = |node: &usize| pages.nodes[*node].role == Role::Paragraph;
    let node = NodeId(
        (0..pages.nodes.len())
            .find(is_paragraph)
            .expect("a paragraph"),
    );
    pages.nodes[node.0].role = Role::Figure;
    pages.nodes[node.0].alt = "Anna’s family".into();
    let structure = structure_of(&pdf_of(&pages));
    let figures = kinds(&structure, "Figure");
    assert_eq!(figures[0].told("Alt").as_deref(), Some("Anna’s family"));
    assert_eq!(figures[0].attribute("Placement").as_deref(), Some("Block"));
}

#[test]
fn words_in_another_script_are_marked_with_their_language() {
    let pages = lay_out(
        &sheet(vec![Block::Paragraph(Text::person(
            "knee ברך колено γόνατο",
        ))]),
        &A4,
    );
    let structure = structure_of(&pdf_of(&pages));
    let page = structure.file.get_pages()[&1];
    let content = structure.file.get_page_content(page);
    let content = lopdf::content::Content::decode(&content).expect("content");
    let marks = content
        .operations
        .iter()
        .filter(|operation| operation.operator == "BDC");
    let languages = marks.filter_map(|mark| {
        mark.operands[1]
            .as_dict()
            .ok()?
            .get(b"Lang")
            .ok()?
            .as_str()
            .ok()
    });
    assert_eq!(languages.collect::<Vec<_>>(), [b"he", b"el"]);
}

#[test]
fn the_headings_are_bookmarks() {
    let structure = of(vec![
        Block::Heading(1, Text::plain("Anna")),
        Block::Heading(2, Text::plain("Why")),
        Block::Heading(3, Text::plain("Since")),
        Block::Paragraph(Text::plain("2019")),
        Block::PageBreak,
        Block::Heading(2, Text::person("Żółć")),
        Block::Heading(1, Text::plain("More")),
    ]);
    let file = &structure.file;
    let outlines = file
        .catalog()
        .and_then(|catalog| catalog.get_deref(b"Outlines", file));
    let mut found = Vec::new();
    entries(
        file,
        outlines
            .and_then(lopdf::Object::as_dict)
            .expect("bookmarks"),
        1,
        &mut found,
    );
    let expected = [
        (1, "Anna", 1),
        (2, "Why", 1),
        (2, "Żółć", 2),
        (1, "More", 2),
    ];
    assert_eq!(
        found,
        expected.map(|(level, words, page)| (level, words.to_owned(), page))
    );
}

fn entries(
    file: &lopdf::Document,
    above: &lopdf::Dictionary,
    level: u8,
    found: &mut Vec<(u8, String, u32)>,
) {
    let mut next = above.get_deref(b"First", file);
    while let Ok(entry) = next.and_then(lopdf::Object::as_dict) {
        let words =
            lopdf::decode_text_string(entry.get(b"Title").expect("a title")).expect("a text");
        let place = entry
            .get(b"Dest")
            .and_then(lopdf::Object::as_array)
            .expect("a place");
        let page = place[0].as_reference().expect("a page");
        let pages = file.get_pages();
        let page = pages
            .iter()
            .find(|(_, id)| **id == page)
            .expect("a page of the file");
        found.push((level, words, *page.0));
        entries(file, entry, level + 1, found);
        next = entry.get_deref(b"Next", file);
    }
}

#[test]
fn the_file_says_that_it_is_accessible() {
    let bytes = pdf_of(&lay_out(
        &sheet(vec![Block::Paragraph(Text::plain("One."))]),
        &A4,
    ));
    let claim = b"<pdfuaid:part>1</pdfuaid:part>";
    assert!(bytes.windows(claim.len()).any(|window| window == claim));
    let structure = structure_of(&bytes);
    let marked = structure
        .file
        .catalog()
        .and_then(|catalog| catalog.get(b"MarkInfo"));
    let marked = marked
        .and_then(lopdf::Object::as_dict)
        .and_then(|info| info.get(b"Marked"));
    assert!(marked.and_then(lopdf::Object::as_bool).expect("a mark"));
}
