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
/// What comes back is counted from the top left corner of the text of each page.
pub(super) fn cut<'a>(
    stack: &'a Stack,
    strips: &'a [Strip],
    height: f32,
    measures: &'a Measures,
) -> Vec<Content> {
    let mut press = Press {
        stack,
        height,
        measures,
        pages: Vec::new(),
        page: Content::default(),
    };
    let mut spot = Spot::default();
    press.place(strips, Tie::Free, &mut spot);
    press.end_page(&mut spot);
    press.pages
}

/// What stands on one page.
#[derive(Debug, Default)]
pub(super) struct Content {
    /// Letters, rules and frames.
    pub(super) items: Vec<Item>,
    /// Where it begins in the paper's blocks.
    pub(super) from: Place,
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

/// Where a strip comes to stand, and the frames that end above it.
struct Step {
    y: f32,
    closed: Vec<Item>,
}

/// The pages while they are filled.
struct Press<'a> {
    stack: &'a Stack,
    height: f32,
    measures: &'a Measures,
    pages: Vec<Content>,
    page: Content,
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
            self.step_with_head(strip, &mut spot);
        }
        spot.y + self.padding(spot.open.len()) <= self.height + 0.01
    }

    fn put(&mut self, strip: &'a Strip, spot: &mut Spot) {
        if !spot.filled {
            self.page.from = strip.place;
            self.page.turn = strip.turn;
        }
        for (strip, step) in self.step_with_head(strip, spot) {
            self.page.items.extend(step.closed);
            self.page.items.extend(
                strip
                    .items
                    .iter()
                    .map(|item| item.clone().moved(0.0, step.y)),
            );
        }
    }

    /// Goes down by a strip, and on a fresh page by the head of its table before.
    fn step_with_head(&self, strip: &'a Strip, spot: &mut Spot) -> Vec<(&'a Strip, Step)> {
        let stack: &'a Stack = self.stack;
        let head = match strip.head {
            Some(head) if !spot.filled => stack.heads[head].as_slice(),
            Some(_) | None => &[],
        };
        head.iter()
            .chain([strip])
            .map(|strip| (strip, self.step(strip, spot)))
            .collect()
    }

    fn step(&self, strip: &Strip, spot: &mut Spot) -> Step {
        let around = self.stack.frames_around(strip.frame);
        let shared = spot
            .open
            .iter()
            .zip(&around)
            .take_while(|((a, _), b)| a == *b)
            .count();
        let closed = self.close(spot, shared);
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
        Step { y, closed }
    }

    /// Ends all open frames but the outermost `kept`, and tells what they look like.
    fn close(&self, spot: &mut Spot, kept: usize) -> Vec<Item> {
        let mut drawn = Vec::new();
        while spot.open.len() > kept {
            let Some((frame, top)) = spot.open.pop() else {
                break;
            };
            spot.y += self.measures.frame_padding();
            let frame = self.stack.frames[frame];
            let thickness = self.measures.hairline;
            let ink = Ink::Rectangle(Rectangle {
                x: frame.left,
                y: top,
                width: frame.width,
                height: spot.y - top,
                thickness,
            });
            drawn.push(Item {
                part: Part::Decoration,
                ink,
            });
        }
        drawn
    }

    fn end_page(&mut self, spot: &mut Spot) {
        let frames = self.close(spot, 0);
        self.page.items.extend(frames);
        self.pages.push(std::mem::take(&mut self.page));
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
