//! What must be true of each page, whatever was written.

use std::collections::BTreeMap;

use previsit::sheet::document::{Block, Sheet, Text};
use previsit::sheet::layout::{GlyphRun, Ink, Item, NodeId, Page, Pages, Part, Role};

const MARGIN: f32 = 12.7 * 72.0 / 25.4;

/// What the last letter of a line may stand out, in points: a third of a millimetre.
const NEARLY: f32 = 1.0;

/// All letters of a page with what they belong to.
pub(crate) fn runs(page: &Page) -> impl Iterator<Item = (Part, &GlyphRun)> {
    page.items.iter().filter_map(|item| match &item.ink {
        Ink::Glyphs(run) => Some((item.part, run)),
        Ink::Rule(_) | Ink::Rectangle(_) | Ink::Path(_) => None,
    })
}

/// Nothing stands outside the margins.
pub(crate) fn inside_the_margins(pages: &Pages) {
    for page in &pages.pages {
        for item in &page.items {
            let (left, top, right, bottom) = match &item.ink {
                Ink::Glyphs(run) => (
                    run.x,
                    run.y - run.size * 0.78,
                    run.right(),
                    run.y + run.size * 0.22,
                ),
                Ink::Rule(rule) => (rule.x, rule.y, rule.x + rule.length, rule.y),
                Ink::Rectangle(r) => (r.x, r.y, r.x + r.width, r.y + r.height),
                Ink::Path(path) => path.edges(),
            };
            let inside = left >= MARGIN - NEARLY
                && top >= MARGIN - NEARLY
                && right <= page.width - MARGIN + NEARLY
                && bottom <= page.height - MARGIN + NEARLY;
            // A space that hangs behind the last word is not seen.
            let seen = !matches!(&item.ink, Ink::Glyphs(run) if run.text.trim().is_empty());
            assert!(inside || !seen, "{left} {top} {right} {bottom}: {item:?}");
        }
    }
}

/// No letters stand on other letters.
pub(crate) fn nothing_overlaps(pages: &Pages) {
    for page in &pages.pages {
        let runs: Vec<_> = runs(page).map(|(_, run)| run).collect();
        for (index, a) in runs.iter().enumerate() {
            for b in &runs[index + 1..] {
                let beside = a.right() <= b.x + 0.5 || b.right() <= a.x + 0.5;
                let (upper, lower) = if a.y < b.y { (a, b) } else { (b, a) };
                let above = upper.y + upper.size * 0.2 <= lower.y - lower.size * 0.7;
                assert!(
                    beside || above,
                    "{:?} at {},{} and {:?} at {},{}",
                    a.text,
                    a.x,
                    a.y,
                    b.text,
                    b.x,
                    b.y
                );
            }
        }
    }
}

/// No heading is the last thing on a page, unless nothing at all follows it in its paper, or headings so long follow
/// each other that no page can hold them.
pub(crate) fn no_heading_stands_last(pages: &Pages) {
    let is_heading = |item: &Item| matches!(pages.role(item), Role::Heading(_));
    for pair in pages
        .pages
        .windows(2)
        .filter(|pair| pair[0].paper == pair[1].paper)
    {
        let last = pair[0]
            .items
            .iter()
            .filter(|item| is_content(item))
            .max_by(|a, b| down(a).total_cmp(&down(b)));
        let next = pair[1]
            .items
            .iter()
            .filter(|item| is_content(item))
            .min_by(|a, b| down(a).total_cmp(&down(b)));
        assert!(
            !last.is_some_and(is_heading) || next.is_some_and(is_heading),
            "{last:?}"
        );
    }
}

fn is_content(item: &Item) -> bool {
    match item.part {
        Part::Of(_) => true,
        Part::Decoration => matches!(item.ink, Ink::Rule(_)),
        Part::Header | Part::Footer | Part::RepeatedHead(_) => false,
    }
}

/// How far down an item stands.
fn down(item: &Item) -> f32 {
    match &item.ink {
        Ink::Glyphs(run) => run.y,
        Ink::Rule(rule) => rule.y,
        Ink::Rectangle(rectangle) => rectangle.y,
        Ink::Path(path) => path.edges().1,
    }
}

/// No glyph is the one that fonts show for nothing.
pub(crate) fn no_empty_glyphs(pages: &Pages) {
    let runs = pages.pages.iter().flat_map(runs);
    assert!(
        runs.flat_map(|(_, run)| &run.glyphs)
            .all(|glyph| glyph.id != 0)
    );
}

/// The words of each part of the document, without spaces.
pub(crate) fn words_by_part(pages: &Pages) -> BTreeMap<NodeId, String> {
    let mut words: BTreeMap<NodeId, String> = BTreeMap::new();
    for (part, run) in pages.pages.iter().flat_map(runs) {
        if let Part::Of(node) = part {
            words
                .entry(node)
                .or_default()
                .extend(run.text.chars().filter(|c| !c.is_whitespace()));
        }
    }
    words
}

/// Each text of the sheet stands on the pages in full.
pub(crate) fn every_word_is_there(sheet: &Sheet, pages: &Pages) {
    // The numbers of empty rows are for the eye, and stand on the paper all the same.
    let all = pages.pages.iter().flat_map(runs);
    let for_the_eye = all.filter(|(part, _)| *part == Part::Decoration);
    let for_the_eye = for_the_eye.map(|(_, run)| run.text.clone());
    let found = words_by_part(pages)
        .into_values()
        .chain(for_the_eye)
        .collect::<Vec<_>>()
        .join("\n");
    for text in sheet.papers.iter().flat_map(|paper| texts(&paper.blocks)) {
        let wanted: String = text
            .words()
            .chars()
            .filter(|c| !c.is_whitespace())
            .collect();
        assert!(found.contains(&wanted), "{wanted:?} is not in {found:?}");
    }
}

fn texts(blocks: &[Block]) -> Vec<Text> {
    let of_block = |block: &Block| match block {
        Block::Heading(_, text) | Block::Paragraph(text) | Block::Lead(text) => vec![text.clone()],
        Block::Facts(facts) | Block::RunIn(facts) => facts
            .iter()
            .flat_map(|fact| [Text::plain(fact.label.as_str()), fact.value.clone()])
            .collect(),
        Block::List(list) => list.items.iter().map(|item| item.text.clone()).collect(),
        Block::Table(table) => table.rows.iter().flatten().cloned().collect(),
        Block::Frame(inside) => texts(inside),
        Block::Blanks(blanks) => blanks.iter().map(|blank| blank.label.clone()).collect(),
        Block::Ticks(choices) => choices.clone(),
        // A table beside a drawing says the same.
        Block::Tree(_) | Block::Writing(_) | Block::PageBreak => Vec::new(),
    };
    blocks.iter().flat_map(of_block).collect()
}

/// All laws at once.
pub(crate) fn hold(sheet: &Sheet, pages: &Pages) {
    inside_the_margins(pages);
    nothing_overlaps(pages);
    no_heading_stands_last(pages);
    no_empty_glyphs(pages);
    every_word_is_there(sheet, pages);
}
