//! Cuts a stack of strips into pages.
//!
//! What hangs together is put where it fits: on this page, or else on a fresh one. What even a fresh page cannot hold
//! is parted, first where strips should stay together, at last between any two; no strip is ever left out.

use super::measures::Measures;
use super::page::{Ink, Item, Part, Rectangle};
use super::strip::{Stack, Strip, Tie, Turn};
use crate::sheet::document::Place;

/// Cuts strips of the stack into pages of this height; nothing at all is one empty page.
///
/// What comes back is counted from the top left corner of the text of each page. Each strip is put once, in order.
pub(super) fn cut<'a>(
    stack: &'a Stack,
    strips: &'a [Strip],
    height: f32,
    measures: &'a Measures,
) -> Vec<Cut> {
    let mut press = Press {
        stack,
        height,
        measures,
        pages: Vec::new(),
        page: Cut::default(),
    };
    let mut spot = Spot::default();
    press.place(strips, Tie::Free, &mut spot);
    press.end_page(&mut spot);
    press.pages
}

/// Puts the strips of a stack on the pages into which it was cut.
pub(super) fn fill(stack: Stack, cuts: Vec<Cut>) -> Vec<Content> {
    let mut strips = stack.strips.into_iter();
    let mut content = |cut: Cut| {
        let mut items = Vec::new();
        let moved = |item: Item, y| item.moved(0.0, y);
        for step in cut.steps {
            match step {
                Step::Strip(y) => {
                    let strip = strips.next().into_iter().flat_map(|strip| strip.items);
                    items.extend(strip.map(|item| moved(item, y)));
                }
                Step::Head { head, row, y } => {
                    let again = stack.heads[head][row].items.iter().cloned();
                    items.extend(again.map(|item| moved(item, y)));
                }
                Step::Frame(outline) => items.push(Item {
                    part: Part::Decoration,
                    ink: Ink::Rectangle(outline),
                }),
            }
        }
        Content {
            items,
            turn: cut.turn,
        }
    };
    cuts.into_iter().map(&mut content).collect()
}

/// What comes to stand on one page, and where.
#[derive(Debug, Default)]
pub(super) struct Cut {
    steps: Vec<Step>,
    /// Where it begins in the paper's blocks.
    pub(super) from: Place,
    /// How the paper is held.
    turn: Turn,
}

/// One thing that is put on a page, and how far below its top.
#[derive(Debug)]
enum Step {
    /// The next strip of the stack.
    Strip(f32),
    /// A row of a table's head that is set again.
    Head { head: usize, row: usize, y: f32 },
    /// A frame that ends.
    Frame(Rectangle),
}

/// What stands on one page.
#[derive(Debug)]
pub(super) struct Content {
    /// Letters, rules and frames.
    pub(super) items: Vec<Item>,
    /// How the paper is held.
    pub(super) turn: Turn,
}

/// How far down a page is filled.
#[derive(Debug, Clone, Default)]
struct Spot {
    /// Where the next strip would start.
    y: f32,
    /// Whether something stands on the page.
    filled: bool,
    /// The frames that are open, with the height at which each starts on this page.
    open: Vec<(usize, f32)>,
}

/// The pages while they are filled.
struct Press<'a> {
    stack: &'a Stack,
    height: f32,
    measures: &'a Measures,
    pages: Vec<Cut>,
    page: Cut,
}

impl<'a> Press<'a> {
    /// Places strips; they may be parted where they are tied no tighter than `parted`.
    fn place(&mut self, strips: &'a [Strip], parted: Tie, spot: &mut Spot) {
        let together = |_: &Strip, below: &Strip| below.tie > parted && below.tie != Tie::NewPage;
        for group in strips.chunk_by(together) {
            if group[0].tie == Tie::NewPage && spot.filled {
                self.end_page(spot);
            }
            if !self.fits(group, spot.clone()) {
                if self.fits(group, Spot::default()) {
                    self.end_page(spot);
                } else if let Some(looser) = looser(parted) {
                    self.place(group, looser, spot);
                    continue;
                } else if spot.filled {
                    self.end_page(spot);
                }
            }
            for strip in group {
                self.put(strip, spot);
            }
        }
    }

    fn fits(&self, group: &'a [Strip], mut spot: Spot) -> bool {
        for strip in group {
            self.step_with_head(strip, &mut spot, &mut |_| ());
        }
        spot.y + self.padding(spot.open.len()) <= self.height + 0.01
    }

    fn put(&mut self, strip: &'a Strip, spot: &mut Spot) {
        if !spot.filled {
            self.page.from = strip.place;
            self.page.turn = strip.turn;
        }
        let mut steps = std::mem::take(&mut self.page.steps);
        self.step_with_head(strip, spot, &mut |step| steps.push(step));
        self.page.steps = steps;
    }

    /// Goes down by a strip, and on a fresh page by the head of its table before; tells what comes to stand where.
    fn step_with_head(&self, strip: &'a Strip, spot: &mut Spot, tell: &mut impl FnMut(Step)) {
        if let (Some(head), false) = (strip.head, spot.filled) {
            for (row, strip) in self.stack.heads[head].iter().enumerate() {
                let y = self.step(strip, spot, tell);
                tell(Step::Head { head, row, y });
            }
        }
        let y = self.step(strip, spot, tell);
        tell(Step::Strip(y));
    }

    /// Goes down by a strip; tells which frames end above it, and comes back with its height on the page.
    fn step(&self, strip: &Strip, spot: &mut Spot, tell: &mut impl FnMut(Step)) -> f32 {
        let around = self.stack.frames_around(strip.frame);
        let shared = spot
            .open
            .iter()
            .zip(&around)
            .take_while(|((a, _), b)| a == *b)
            .count();
        self.close(spot, shared, tell);
        if spot.filled {
            spot.y += strip.gap;
        }
        for &frame in &around[shared..] {
            spot.open.push((frame, spot.y));
            spot.y += self.measures.frame_padding();
        }
        let y = spot.y;
        spot.y += strip.height;
        spot.filled = true;
        y
    }

    /// Ends all open frames but the outermost `kept`, and tells what they look like.
    fn close(&self, spot: &mut Spot, kept: usize, tell: &mut impl FnMut(Step)) {
        while spot.open.len() > kept {
            let Some((frame, top)) = spot.open.pop() else {
                break;
            };
            spot.y += self.measures.frame_padding();
            let frame = self.stack.frames[frame];
            tell(Step::Frame(Rectangle {
                x: frame.left,
                y: top,
                width: frame.width,
                height: spot.y - top,
                thickness: self.measures.hairline,
            }));
        }
    }

    fn end_page(&mut self, spot: &mut Spot) {
        let mut page = std::mem::take(&mut self.page);
        self.close(spot, 0, &mut |step| page.steps.push(step));
        self.pages.push(page);
        *spot = Spot::default();
    }

    fn padding(&self, frames: usize) -> f32 {
        (0..frames).map(|_| self.measures.frame_padding()).sum()
    }
}

/// The next tie that may be cut when what hangs together is higher than a page.
fn looser(parted: Tie) -> Option<Tie> {
    match parted {
        Tie::Free => Some(Tie::Whole),
        Tie::Whole => Some(Tie::Tight),
        Tie::Tight | Tie::NewPage => None,
    }
}
