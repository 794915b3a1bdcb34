//! Random sheets: whatever people write, the laws of the page hold, and the PDF gives the words back.

use crate::structure::structure_of;
use crate::{laws, read, sheets};
use previsit::sheet::document::{
    Align, Blank, Block, Column, Fact, Item, List, Mark, Run, Sheet, Size, Table, Text, Voice,
    Weight,
};
use previsit::sheet::layout::{PaperSize, Style, lay_out};
use previsit::sheet::pdf::{self, Meta};
use proptest::collection::vec;
use proptest::prelude::*;

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => "([a-zA-Z0-9,.;/()é-]{1,12} ){0,30}[a-z]{1,5}",
        1 => "[a-zäöß]{60,300}",
        1 => "[a-z]{1,5}(\n[a-z ]{0,8}[a-z]){0,6}",
        1 => "([а-я]{2,9} |[α-ω]{2,9} |5\u{a0}mg |漢字|🙂 ){0,12}",
        1 => "([ا-ي]{1,8} |[א-ת]{1,8} |[क-ह]{1,3}ि? |ក្តី |ရွေး |さくら|김 ){0,9}",
        1 => Just(String::new()),
    ]
}

fn text() -> impl Strategy<Value = Text> {
    let weight = prop_oneof![Just(Weight::Regular), Just(Weight::Bold)];
    let voice = prop_oneof![Just(Voice::Sheet), Just(Voice::Person)];
    let run = (words(), weight, voice);
    vec(
        run.prop_map(|(words, weight, voice)| Run {
            words,
            weight,
            voice,
        }),
        0..3,
    )
    .prop_map(Text)
}

fn list() -> impl Strategy<Value = List> {
    let mark = prop_oneof![
        (0_usize..2000).prop_map(Mark::Numbers),
        Just(Mark::Dashes),
        Just(Mark::Boxes)
    ];
    let size = prop_oneof![Just(Size::Body), Just(Size::Large)];
    let item = (text(), 0_u8..6).prop_map(|(text, writing)| Item { text, writing });
    (mark, size, vec(item, 0..6)).prop_map(|(mark, size, items)| List { mark, size, items })
}

fn table() -> impl Strategy<Value = Table> {
    (1_usize..6).prop_flat_map(|columns| {
        let align = prop_oneof![Just(Align::Start), Just(Align::End)];
        let column = ("[A-Z][a-z ]{0,9}[a-z]", 0_u16..6, align);
        let column = column.prop_map(|(head, share, align)| Column { head, share, align });
        let rows = vec(vec(text(), columns), 0..14);
        ("[a-z ]{0,20}", vec(column, columns), rows).prop_map(|(caption, columns, rows)| Table {
            caption,
            columns,
            rows,
        })
    })
}

fn block() -> impl Strategy<Value = Block> {
    let fact = || (words(), text()).prop_map(|(label, value)| Fact { label, value });
    let blank = (text(), 0_u8..4).prop_map(|(label, lines)| Blank { label, lines });
    let leaf = prop_oneof![
        (1_u8..5, text()).prop_map(|(level, text)| Block::Heading(level, text)),
        text().prop_map(Block::Paragraph),
        text().prop_map(Block::Lead),
        vec(fact(), 0..5).prop_map(Block::Facts),
        vec(fact(), 0..5).prop_map(Block::RunIn),
        list().prop_map(Block::List),
        table().prop_map(Block::Table),
        (0_u8..40).prop_map(Block::Writing),
        vec(blank, 0..4).prop_map(Block::Blanks),
        vec(text(), 0..9).prop_map(Block::Ticks),
        Just(Block::PageBreak),
    ];
    leaf.prop_recursive(2, 12, 4, |inside| vec(inside, 0..4).prop_map(Block::Frame))
}

fn a_sheet() -> impl Strategy<Value = Sheet> {
    (vec(block(), 0..9), words()).prop_map(|(blocks, who)| {
        let mut sheet = sheets::sheet(blocks);
        sheet.papers[0].furniture.who = who;
        sheet
    })
}

fn style() -> impl Strategy<Value = Style> {
    let paper = prop_oneof![Just(PaperSize::A4), Just(PaperSize::Letter)];
    (paper, prop_oneof![Just(12.0_f32), Just(18.0), Just(24.0)])
        .prop_map(|(paper, body_pt)| Style { paper, body_pt })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_laws_hold_for_any_sheet(sheet in a_sheet(), style in style()) {
        let pages = lay_out(&sheet, &style);
        laws::hold(&sheet, &pages);
        let meta = Meta {
            title: sheet.title.clone(),
            lang: "en".into(),
            author: None,
            made: (2026, 3, 27),
            producer: "previsit".into(),
        };
        let bytes = pdf::write(&pages, &meta).expect("a PDF");
        prop_assert_eq!(&bytes, &pdf::write(&lay_out(&sheet, &style), &meta).expect("a PDF"));
        structure_of(&bytes);
        let bare = |text: String| text.split_whitespace().collect::<String>();
        for (page, text) in pages.pages.iter().zip(read::text_of(&bytes)) {
            let drawn: String = laws::runs(page).map(|(_, run)| run.text.as_str()).collect();
            prop_assert_eq!(bare(drawn), bare(text));
        }
    }

    #[test]
    fn no_string_of_characters_makes_it_stumble(words in any::<String>()) {
        let sheet = sheets::sheet(vec![
            Block::Paragraph(Text::person(words.as_str())),
            Block::Facts(vec![sheets::fact(&words, &words)]),
        ]);
        let pages = lay_out(&sheet, &Style { paper: PaperSize::A4, body_pt: 12.0 });
        laws::inside_the_margins(&pages);
        laws::no_empty_glyphs(&pages);
    }
}
