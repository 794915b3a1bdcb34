//! A page that is folded twice: four small pages of a quarter of the paper, each laid out like any other page.
//!
//! Large letters get two parts of half the paper, over the upright fold: on a quarter, no line would hold four words.
//!
//! The parts stand as they are read: 1 and 2 above, 3 and 4 below, all of them upright. Fold the lower half to the
//! back, then the right half to the back: part 1 is in front, part 2 behind it, and unfolded it is a page like any
//! other. **Why** not one part after the other on both sides, as in a book: printers of old people print one side, and
//! no part may stand on its head when the page lies open on a table.

use super::measures::{Measures, Style, mm};
use super::page::{Ink, Item, Page, Pages, Part, Rectangle};
use crate::sheet::document::Sheet;

/// White on each side of a fold, in millimetres.
const AT_FOLD: f32 = 7.0;

/// How long a mark at a fold is, in millimetres.
const MARK: f32 = 8.0;

/// Letters up to this size have two parts beside each other.
const LARGEST_BESIDE: f32 = 15.0;

/// Lays out each paper of the sheet on pages to be folded twice.
pub fn fold(sheet: &Sheet, style: &Style) -> Pages {
    let whole = Measures::new(*style);
    let parts = super::set(sheet, &part(&whole));
    let pages = parts
        .pages
        .chunk_by(|one, next| one.paper == next.paper)
        .flat_map(|paper| paper.chunks(if is_narrow(&whole) { 4 } else { 2 }))
        .map(|parts| unfolded(parts, &whole))
        .collect();
    Pages { pages, ..parts }
}

/// Whether a part takes half of the width.
fn is_narrow(whole: &Measures) -> bool {
    whole.body_pt <= LARGEST_BESIDE
}

/// The lengths of a part, of which the outer margin is white already.
fn part(whole: &Measures) -> Measures {
    let outer = whole.margin - mm(AT_FOLD);
    let paper_width = if is_narrow(whole) {
        whole.paper_width / 2.0 - outer
    } else {
        whole.paper_width - 2.0 * outer
    };
    Measures {
        paper_width,
        paper_height: whole.paper_height / 2.0 - outer,
        margin: mm(AT_FOLD),
        ..*whole
    }
}

/// The parts of one page in their places.
fn unfolded(parts: &[Page], whole: &Measures) -> Page {
    let outer = whole.margin - mm(AT_FOLD);
    let (middle_x, middle_y) = (whole.paper_width / 2.0, whole.paper_height / 2.0);
    let beside: &[f32] = if is_narrow(whole) {
        &[outer, middle_x]
    } else {
        &[outer]
    };
    let corners = [outer, middle_y]
        .into_iter()
        .flat_map(|y| beside.iter().map(move |x| (*x, y)));
    let mut items: Vec<Item> = corners
        .zip(parts)
        .flat_map(|((x, y), part)| part.items.iter().map(move |item| item.clone().moved(x, y)))
        .chain(marks(whole))
        .collect();
    items.sort_by_key(|item| item.part.reading_order());
    Page {
        width: whole.paper_width,
        height: whole.paper_height,
        paper: parts.first().map_or(0, |part| part.paper),
        items,
    }
}

/// Short lines on the folds: at the edges and in the middle.
fn marks(whole: &Measures) -> Vec<Item> {
    let length = mm(MARK);
    let along = |side: f32| {
        [
            whole.margin,
            (side - length) / 2.0,
            side - whole.margin - length,
        ]
    };
    let (x, y) = (whole.paper_width / 2.0, whole.paper_height / 2.0);
    // Over the words of wide parts no line is drawn: the middle shows where they are folded.
    let count = if is_narrow(whole) { 3 } else { 0 };
    let level = along(whole.paper_width).map(|start| Item::rule(start, y, length, whole.hairline));
    let upright = along(whole.paper_height)
        .into_iter()
        .take(count)
        .map(|start| Item {
            part: Part::Decoration,
            // An outline without a width is an upright line.
            ink: Ink::Rectangle(Rectangle {
                x,
                y: start,
                width: 0.0,
                height: length,
                thickness: whole.hairline,
            }),
        });
    level.into_iter().chain(upright).collect()
}
