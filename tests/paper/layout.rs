//! The sheet on paper: where pages end, what repeats, what is kept together, and that nothing is lost.

use crate::laws;
use crate::sheets::{fact, furniture, list, long, sheet, table};
use previsit::sheet::document::{Block, Fact, Item, List, Mark, Paper, Size, Text};
use previsit::sheet::layout::{Ink, Pages, PaperSize, Part, Role, Style, lay_out};

const A4: Style = Style {
    paper: PaperSize::A4,
    body_pt: 12.0,
};
const LETTER: Style = Style {
    paper: PaperSize::Letter,
    body_pt: 12.0,
};
const LARGE: Style = Style {
    paper: PaperSize::A4,
    body_pt: 18.0,
};

fn heading(words: &str) -> Block {
    Block::Heading(2, Text::plain(words))
}

/// The words of a page that belong to a role, line by line.
fn words(pages: &Pages, page: usize, role: Role) -> Vec<String> {
    let items = &pages.pages[page].items;
    let items = items.iter().filter(|item| pages.role(item) == role);
    let words = items.filter_map(|item| match &item.ink {
        Ink::Glyphs(run) => Some(run.text.trim().to_owned()),
        Ink::Rule(_) | Ink::Rectangle(_) | Ink::Path(_) => None,
    });
    words.collect()
}

#[test]
fn each_page_of_each_paper_carries_its_furniture() {
    let mut two = sheet(vec![Block::Paragraph(long(75))]);
    let mut other = furniture();
    other.made = "Made 28 March 2026".into();
    let blocks = vec![Block::Paragraph(Text::plain("Short."))];
    two.papers.push(Paper {
        title: "For me".into(),
        furniture: other,
        blocks,
        limit: None,
    });
    let pages = lay_out(&two, &A4);
    assert_eq!(
        pages
            .pages
            .iter()
            .map(|page| page.paper)
            .collect::<Vec<_>>(),
        [0, 0, 1]
    );
    let made = [
        "Made 27 March 2026",
        "Made 27 March 2026",
        "Made 28 March 2026",
    ];
    let count = ["page 1 of 2", "page 2 of 2", "page 1 of 1"];
    for page in 0..3 {
        let furniture = words(&pages, page, Role::Artifact);
        let notice = "Written by the patient, not checked by a doctor";
        let who = "Maria Example, born 14 February 1961";
        assert_eq!(furniture, [who, made[page], notice, count[page]]);
    }
    laws::hold(&two, &pages);
}

#[test]
fn long_names_take_lines_of_their_own_and_are_never_cut() {
    let mut sheet = sheet(vec![Block::Paragraph(long(60))]);
    let who = format!(
        "{}, born 14 February 1961",
        "Maria Esperanza de la Cruz ".repeat(6).trim()
    );
    sheet.papers[0].furniture.who.clone_from(&who);
    let pages = lay_out(&sheet, &A4);
    laws::hold(&sheet, &pages);
    for page in 0..pages.pages.len() {
        assert!(
            words(&pages, page, Role::Artifact)
                .join(" ")
                .starts_with(&who)
        );
    }
}

#[test]
fn furniture_without_end_is_printed_in_full_once() {
    let mut sheet = sheet(vec![Block::Paragraph(Text::plain("Text."))]);
    let who = "Maria Esperanza ".repeat(200);
    sheet.papers[0].furniture.who.clone_from(&who);
    for style in [A4, LARGE] {
        let pages = lay_out(&sheet, &style);
        laws::hold(&sheet, &pages);
        let all: String = laws::words_by_part(&pages).into_values().collect();
        assert!(all.contains(&who.replace(' ', "")));
    }
}

#[test]
fn letter_and_a4_have_their_own_size_and_their_own_lines() {
    let sheet = sheet(vec![Block::Paragraph(long(8))]);
    let (a4, letter) = (lay_out(&sheet, &A4), lay_out(&sheet, &LETTER));
    let size = |pages: &Pages| (pages.pages[0].width.round(), pages.pages[0].height.round());
    assert_eq!((size(&a4), size(&letter)), ((595.0, 842.0), (612.0, 792.0)));
    laws::hold(&sheet, &a4);
    laws::hold(&sheet, &letter);
}

#[test]
fn large_print_is_laid_out_again_with_larger_letters_everywhere() {
    let blocks = vec![
        heading("Why"),
        Block::Paragraph(long(20)),
        list(Mark::Boxes, &[("a", 0)]),
    ];
    let sheet = sheet(blocks);
    let pages = lay_out(&sheet, &LARGE);
    let mut runs = pages.pages.iter().flat_map(laws::runs);
    assert!(runs.all(|(_, run)| run.size >= 18.0));
    laws::hold(&sheet, &pages);
}

#[test]
fn the_head_of_a_table_comes_again_on_each_page_and_no_row_is_torn() {
    let row = |n: usize| {
        vec![
            format!("Medicine {n}"),
            "5\u{a0}mg".into(),
            "in the morning and in the evening, not with milk or before sleep".into(),
        ]
    };
    let rows: Vec<_> = (1..=60).map(row).collect();
    let sheet = sheet(vec![
        heading("Medicines"),
        table(&[("Medicine", 2), ("How much", 1), ("When", 2)], &rows),
    ]);
    let pages = lay_out(&sheet, &A4);
    assert!(pages.pages.len() > 2);
    laws::hold(&sheet, &pages);
    for page in 1..pages.pages.len() {
        let head = words(&pages, page, Role::Artifact);
        let again = ["Medicine (continued)", "How much", "When"];
        assert_eq!(head[2..5], again, "page {page}");
    }
    let first = words(&pages, 0, Role::TableHead);
    assert_eq!(first, ["Medicine", "How much", "When"]);
    let mut seen = std::collections::BTreeMap::new();
    for (page, content) in pages.pages.iter().enumerate() {
        for item in &content.items {
            if let Part::Of(node) = item.part {
                let row = pages.nodes[node.0].parent;
                let is_cell = pages.role(item) == Role::TableCell;
                assert!(!is_cell || *seen.entry(row).or_insert(page) == page);
            }
        }
    }
    assert_eq!(seen.len(), 60);
}

#[test]
fn a_row_higher_than_a_page_is_split_between_lines() {
    let rows = vec![
        vec!["Notes".into(), long(120).words()],
        vec!["After".into(), "it".into()],
    ];
    let sheet = sheet(vec![table(&[("What", 1), ("Text", 2)], &rows)]);
    let pages = lay_out(&sheet, &A4);
    assert!(pages.pages.len() > 2);
    laws::hold(&sheet, &pages);
}

#[test]
fn a_table_too_narrow_for_its_words_is_set_row_by_row() {
    let rows = vec![vec![
        "Levothyroxine".into(),
        "75\u{a0}micrograms".into(),
        "before breakfast".into(),
        "hypothyroidism".into(),
        "September 2019".into(),
    ]];
    let heads = [
        ("Medicine", 1),
        ("How much", 1),
        ("When", 1),
        ("For what", 1),
        ("Since", 1),
    ];
    let sheet = sheet(vec![table(&heads, &rows)]);
    let pages = lay_out(&sheet, &LARGE);
    laws::hold(&sheet, &pages);
    let labels = words(&pages, 0, Role::Label);
    assert_eq!(labels, ["How much", "When", "For what", "Since"]);
    let runs = laws::runs(&pages.pages[0]).map(|(_, run)| run.text.trim().to_owned());
    assert!(
        runs.collect::<Vec<_>>()
            .contains(&"75\u{a0}micrograms".to_owned())
    );
}

#[test]
fn no_paragraph_leaves_a_single_line_on_a_page() {
    for lines in 30..46 {
        let sheet = sheet(vec![
            Block::Paragraph(Text::plain("Line.\n".repeat(lines))),
            Block::Paragraph(Text::plain("Line.\n".repeat(6))),
        ]);
        let pages = lay_out(&sheet, &A4);
        laws::hold(&sheet, &pages);
        let mut lines = std::collections::BTreeMap::new();
        for (page, content) in pages.pages.iter().enumerate() {
            for (part, _) in laws::runs(content) {
                if let Part::Of(node) = part {
                    *lines.entry((node, page)).or_insert(0) += 1;
                }
            }
        }
        assert!(lines.values().all(|&count| count > 1), "{lines:?}");
    }
}

#[test]
fn a_heading_goes_with_what_follows_wherever_the_page_ends() {
    for lines in 28..46 {
        let blocks = vec![
            Block::Paragraph(Text::plain("Line.\n".repeat(lines))),
            heading("Questions"),
            Block::Heading(3, Text::plain("First")),
            list(Mark::Numbers(1), &[("What now?", 2), ("And then?", 2)]),
            heading("Next"),
            Block::PageBreak,
            Block::Paragraph(Text::plain("End.")),
        ];
        let sheet = sheet(blocks);
        laws::hold(&sheet, &lay_out(&sheet, &A4));
    }
}

#[test]
fn a_question_keeps_its_lines_to_write_on() {
    for lines in 28..46 {
        let blocks = vec![
            Block::Paragraph(Text::plain("Line.\n".repeat(lines))),
            list(Mark::Numbers(1), &[("What now?", 4)]),
        ];
        let pages = lay_out(&sheet(blocks), &A4);
        let page = pages
            .pages
            .iter()
            .find(|page| laws::runs(page).any(|(_, run)| run.text == "What now?"));
        let rules = page
            .expect("the question")
            .items
            .iter()
            .filter(|item| item.part == Part::Decoration);
        assert_eq!(rules.count(), 4);
    }
}

#[test]
fn a_frame_stays_whole_where_it_fits_and_is_drawn_on_each_page_where_not() {
    let frame = |lines: usize| {
        vec![
            Block::Paragraph(long(30)),
            Block::Frame(vec![heading("Safety"), Block::Paragraph(long(lines))]),
        ]
    };
    let frames = |pages: &Pages| -> Vec<usize> {
        let of = |page: &previsit::sheet::layout::Page| {
            page.items
                .iter()
                .filter(|item| matches!(item.ink, Ink::Rectangle(_)))
                .count()
        };
        pages.pages.iter().map(of).collect()
    };
    let short = sheet(frame(40));
    let pages = lay_out(&short, &A4);
    assert_eq!(frames(&pages), [0, 1]);
    let long = sheet(frame(120));
    let pages = lay_out(&long, &A4);
    assert!(frames(&pages)[1..].iter().all(|&count| count == 1));
    laws::hold(&long, &pages);
    let nested = sheet(vec![Block::Frame(vec![
        Block::Frame(frame(80)),
        Block::PageBreak,
        Block::Frame(Vec::new()),
    ])]);
    laws::hold(&nested, &lay_out(&nested, &A4));
}

#[test]
fn a_word_of_5000_letters_is_broken_wherever_it_stands() {
    let word = "Donaudampfschifffahrt".repeat(240);
    let blocks = vec![
        Block::Heading(1, Text::plain(word.as_str())),
        Block::Lead(Text::person(word.as_str())),
        Block::Facts(vec![Fact {
            label: word.clone(),
            value: Text::person(word.as_str()),
        }]),
        list(Mark::Dashes, &[(&word, 1)]),
        table(
            &[("A", 1), ("B", 3), ("C", 1)],
            &[vec![word.clone(), "x".into(), word.clone()]],
        ),
        Block::Frame(vec![Block::Paragraph(Text::person(word.as_str()))]),
    ];
    let sheet = sheet(blocks);
    for style in [A4, LETTER, LARGE] {
        laws::hold(&sheet, &lay_out(&sheet, &style));
    }
}

#[test]
fn what_no_font_has_takes_room_and_is_told() {
    let sheet = sheet(vec![Block::Paragraph(Text::person(
        "Tea 𒀀𒀁 helps 🙂, x\u{202E}y\u{7}z",
    ))]);
    let pages = lay_out(&sheet, &A4);
    let missing: Vec<_> = pages.missing.iter().map(String::as_str).collect();
    assert_eq!(missing, ["𒀀", "𒀁", "🙂"]);
    assert_eq!(words(&pages, 0, Role::Paragraph), ["Tea 𒀀𒀁 helps 🙂, xyz"]);
    laws::inside_the_margins(&pages);
    laws::no_empty_glyphs(&pages);
}

#[test]
fn numbers_hang_and_a_long_label_stands_above_its_answer() {
    let blocks = vec![
        Block::List(List {
            mark: Mark::Numbers(9),
            size: Size::Large,
            items: vec![
                Item {
                    text: long(3),
                    writing: 0,
                },
                Item {
                    text: Text::plain("b"),
                    writing: 0,
                },
            ],
        }),
        Block::Facts(vec![
            fact("Name", "Maria"),
            fact("Reactions to contrast media or anaesthesia", "none"),
        ]),
    ];
    let pages = lay_out(&sheet(blocks), &A4);
    let left = |role: Role| -> Vec<f32> {
        let items = pages.pages[0]
            .items
            .iter()
            .filter(|item| pages.role(item) == role);
        items
            .filter_map(|item| match &item.ink {
                Ink::Glyphs(run) => Some(run.x.round()),
                Ink::Rule(_) | Ink::Rectangle(_) | Ink::Path(_) => None,
            })
            .collect()
    };
    let body = left(Role::ListBody);
    assert!(
        body.len() > 2
            && body.iter().all(|&x| (x - body[0]).abs() < 0.1)
            && body[0] > left(Role::ListLabel)[0]
    );
    let values = left(Role::Value);
    assert!((values[0] - values[1]).abs() < 0.1 && values[0] > left(Role::Label)[0]);
}

#[test]
fn a_paper_with_nothing_on_it_is_one_page_with_furniture() {
    for blocks in [
        vec![],
        vec![Block::PageBreak],
        vec![Block::Paragraph(Text::default())],
    ] {
        let pages = lay_out(&sheet(blocks), &A4);
        assert_eq!(pages.pages.len(), 1);
        assert_eq!(words(&pages, 0, Role::Artifact).len(), 4);
    }
}
