//! The PDF read back: exact words, few bytes, the same bytes each time.

use crate::read;
use crate::sheets::{fact, list, long, sheet, table};
use lopdf::{Document, Object};
use previsit::sheet::document::{Block, Mark, Sheet, Text};
use previsit::sheet::layout::{PaperSize, Style, lay_out};
use previsit::sheet::pdf::{self, Meta};

fn pdf(sheet: &Sheet) -> Vec<u8> {
    let meta = Meta {
        title: "Second opinion – prepared".into(),
        lang: sheet.lang.clone(),
        author: None,
        made: (2026, 3, 27),
        producer: "previsit 0.1.0".into(),
    };
    let style = Style {
        paper: PaperSize::A4,
        body_pt: 12.0,
    };
    pdf::write(&lay_out(sheet, &style), &meta).expect("a PDF")
}

#[test]
fn every_word_comes_back_exactly() {
    let words = "Offizielle Empfehlung: fünf affine Stäbchen, 1½ – 37.5 °C ≥ 5 μg “AV. To” naïve жив Ωμέγα e\u{301}t";
    let sheet = sheet(vec![Block::Paragraph(Text::person(words))]);
    let text = read::text_of(&pdf(&sheet)).concat().replace('\n', "");
    assert!(text.contains(words), "{text}");
}

#[test]
fn labels_and_cells_are_not_glued_together() {
    let rows = vec![vec![
        "Ramipril".into(),
        "2.5\u{a0}mg".into(),
        "morning".into(),
    ]];
    let blocks = vec![
        Block::Facts(vec![fact("Born", "1961")]),
        list(Mark::Numbers(1), &[("Why?", 1)]),
        table(&[("Medicine", 2), ("How much", 1), ("When", 1)], &rows),
        Block::Paragraph(
            Text::bold("Tried: ")
                .then(Text::person("ibu"))
                .then(Text::bold("profen")),
        ),
    ];
    let text = read::text_of(&pdf(&sheet(blocks))).concat();
    for line in [
        "Born 1961",
        "1. Why?",
        "Medicine How much When",
        "Ramipril 2.5 mg morning",
        "Tried: ibuprofen",
    ] {
        assert!(
            text.lines().any(|found| found.trim() == line),
            "{line} in\n{text}"
        );
    }
}

#[test]
fn what_no_font_has_can_still_be_copied() {
    let sheet = sheet(vec![Block::Paragraph(Text::person(
        "Tea 𒀀𒀁 helps 🙂 a lot",
    ))]);
    assert!(read::text_of(&pdf(&sheet))[0].contains("Tea 𒀀𒀁 helps 🙂 a lot"));
}

#[test]
fn pages_fonts_and_size_are_as_few_as_they_can_be() {
    let sheet = sheet(vec![
        Block::Heading(1, Text::plain("Why")),
        Block::Paragraph(long(120)),
    ]);
    let pdf = pdf(&sheet);
    assert_eq!(read::page_count(&pdf), read::text_of(&pdf).len());
    let fonts = read::fonts_of(&pdf);
    assert_eq!(fonts.len(), 2);
    assert!(fonts.iter().all(|font| {
        font.get(6..)
            .is_some_and(|name| name.starts_with("+IBMPlexSans-"))
    }));
    assert!(pdf.len() < 60_000, "{}", pdf.len());
}

#[test]
fn the_same_sheet_gives_the_same_bytes_and_another_sheet_another_identity() {
    let one = sheet(vec![Block::Paragraph(Text::plain("One."))]);
    let two = sheet(vec![Block::Paragraph(Text::plain("Two."))]);
    assert_eq!(pdf(&one), pdf(&one));
    let identity = |sheet: &Sheet| {
        let file = Document::load_mem(&pdf(sheet)).expect("a PDF");
        format!("{:?}", file.trailer.get(b"ID").expect("an identity"))
    };
    assert_ne!(identity(&one), identity(&two));
}

#[test]
fn the_file_says_what_it_is() {
    let bytes = pdf(&sheet(vec![Block::Paragraph(Text::plain("One."))]));
    let file = Document::load_mem(&bytes).expect("a PDF");
    assert_eq!(file.version, "1.7");
    let catalog = file.catalog().expect("a catalog");
    assert_eq!(
        catalog
            .get(b"Lang")
            .and_then(Object::as_str)
            .expect("a language"),
        b"en"
    );
    let viewer = catalog
        .get(b"ViewerPreferences")
        .and_then(Object::as_dict)
        .expect("preferences");
    assert!(
        viewer
            .get(b"DisplayDocTitle")
            .and_then(Object::as_bool)
            .expect("a choice")
    );
    let packet = "<rdf:li xml:lang=\"x-default\">Second opinion – prepared</rdf:li>";
    assert!(
        bytes
            .windows(packet.len())
            .any(|window| window == packet.as_bytes())
    );
    let info = file
        .trailer
        .get(b"Info")
        .and_then(Object::as_reference)
        .expect("an entry");
    let info = file.get_dictionary(info).expect("information");
    assert_eq!(
        info.get(b"CreationDate")
            .and_then(Object::as_str)
            .expect("a date"),
        b"D:20260327"
    );
    assert!(!info.has(b"Author"));
}
