//! What waits for a pen: room in rows, lines behind labels, squares to tick, and parts of a page that is folded.

use crate::laws;
use crate::sheets::sheet;
use previsit::sheet::document::{Align, Blank, Block, Column, Table, Text};
use previsit::sheet::layout::{Ink, Page, PaperSize, Rectangle, Rule, Style, fold, lay_out};
use previsit::sheet::{Letters, layout::Pages};

const A4: Style = Style::new(PaperSize::A4, Letters::Normal);
const LARGE: Style = Style::new(PaperSize::A4, Letters::Large);

fn column(head: &str) -> Column {
    Column {
        head: head.to_owned(),
        share: 1,
        align: Align::Start,
    }
}

/// Where the words stand that begin like this.
fn words(page: &Page, start: &str) -> (f32, f32) {
    let mut runs = laws::runs(page).map(|(_, run)| run);
    let run = runs.find(|run| run.text.starts_with(start)).expect(start);
    (run.x, run.y)
}

/// The lines of the text, without those on the edges of the page.
fn rules(page: &Page) -> Vec<Rule> {
    let height = page.height;
    let rules = page.items.iter().filter_map(|item| match item.ink {
        Ink::Rule(rule) => Some(rule),
        Ink::Glyphs(_) | Ink::Rectangle(_) | Ink::Path(_) => None,
    });
    rules
        .filter(|rule| rule.y > 72.0 && rule.y < height - 72.0)
        .collect()
}

fn squares(pages: &Pages) -> Vec<Rectangle> {
    let items = pages.pages.iter().flat_map(|page| &page.items);
    items
        .filter_map(|item| match item.ink {
            Ink::Rectangle(square) => Some(square),
            Ink::Glyphs(_) | Ink::Rule(_) | Ink::Path(_) => None,
        })
        .collect()
}

#[test]
fn a_row_that_waits_for_a_pen_is_as_high_as_its_line_feeds_say() {
    let row = |name: &str, room: &str| vec![Text::plain(name), Text::plain(room)];
    let blocks = vec![Block::Table(Table {
        caption: String::new(),
        columns: vec![column("Name"), column("Notes")],
        rows: vec![row("One", " "), row("Two", "\n\n\n"), row("Three", " ")],
    })];
    let page = &lay_out(&sheet(blocks), &A4).pages[0];
    let [one, two, three] = ["One", "Two", "Three"].map(|name| words(page, name).1);
    assert!((two - one) < 25.0, "{one} {two}");
    assert!((three - two) > 4.0 * 14.0, "{two} {three}");
}

#[test]
fn a_table_in_large_letters_gives_each_cell_a_line_to_write_on() {
    let heads = [
        "Strength", "Morning", "Noon", "Evening", "Night", "Tomorrow", "What for",
    ];
    let blocks = vec![Block::Table(Table {
        caption: String::new(),
        columns: [&["Number"], &heads[..]]
            .concat()
            .into_iter()
            .map(column)
            .collect(),
        rows: vec![
            [&["1"], &["\n"; 7][..]]
                .concat()
                .into_iter()
                .map(Text::plain)
                .collect(),
        ],
    })];
    let pages = lay_out(&sheet(blocks), &LARGE);
    for head in heads {
        let (x, y) = words(&pages.pages[0], head);
        let beside = |rule: &Rule| rule.x > x && (rule.y - y).abs() < 4.0;
        assert!(rules(&pages.pages[0]).iter().any(beside), "{head}");
    }
}

#[test]
fn one_line_stands_behind_a_short_label_and_below_a_long_one() {
    let label = |words: &str| Blank {
        label: Text::bold(words),
        lines: 1,
    };
    let long = "Which one of the medicines on the list do you take when you cannot sleep at all?";
    let sheet = sheet(vec![Block::Blanks(vec![label("Date"), label(long)])]);
    let pages = lay_out(&sheet, &A4);
    laws::hold(&sheet, &pages);
    let page = &pages.pages[0];
    let [behind, below] = rules(page)[..] else {
        panic!("two lines")
    };
    let (date, which) = (words(page, "Date"), words(page, "Which"));
    assert!(behind.x > date.0 + 20.0 && (behind.y - date.1).abs() < 4.0);
    assert!((below.x - which.0).abs() < 1.0 && below.y > which.1 + 20.0);
}

#[test]
fn choices_stand_in_as_many_columns_as_fit_and_none_is_left_alone() {
    let short = ["Yes", "No", "Partly", "Still open"].map(Text::plain);
    let pages = lay_out(&sheet(vec![Block::Ticks(short.into())]), &A4);
    let found = squares(&pages);
    assert_eq!(found.len(), 4);
    assert!(
        found
            .iter()
            .all(|square| (square.y - found[0].y).abs() < 0.1)
    );
    let middling = ["A choice that takes a third", "B", "C", "D"].map(Text::plain);
    let found = squares(&lay_out(&sheet(vec![Block::Ticks(middling.into())]), &A4));
    let first_row = found
        .iter()
        .filter(|square| (square.y - found[0].y).abs() < 0.1);
    assert_eq!(first_row.count(), 2, "2 and 2, not 3 and 1");
}

#[test]
fn a_folded_page_has_four_parts_and_two_in_large_letters() {
    let part = |number: usize| {
        [
            Block::Paragraph(Text::plain(format!("Part{number}"))),
            Block::PageBreak,
        ]
    };
    let sheet = sheet((1..=5).flat_map(part).collect());
    for (style, counts) in [(A4, vec![4, 1]), (LARGE, vec![2, 2, 1])] {
        let pages = fold(&sheet, &style);
        laws::inside_the_margins(&pages);
        laws::nothing_overlaps(&pages);
        laws::every_word_is_there(&sheet, &pages);
        let parts = pages.pages.iter().map(|page| {
            let runs = laws::runs(page);
            runs.filter(|(_, run)| run.text.starts_with("Part")).count()
        });
        assert_eq!(parts.collect::<Vec<_>>(), counts);
    }
}
