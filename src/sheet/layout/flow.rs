//! Stacks strips from top to bottom and keeps count of the white, the ties and the frames around what comes next.

use super::measures::Measures;
use super::page::{Item, NodeId, Tree};
use super::shape::Typesetter;
use super::strip::{Frame, Stack, Strip, Tie, Turn};
use crate::sheet::document::{Furniture, Place};

/// A paper while it is stacked, with the tools for it.
pub(super) struct Flow<'a> {
    /// All lengths.
    pub(super) measures: &'a Measures,
    /// Shapes text.
    pub(super) typesetter: &'a mut Typesetter,
    /// The words of the paper's edges and heads.
    pub(super) furniture: &'a Furniture,
    /// Where the structure grows.
    pub(super) tree: &'a mut Tree,
    /// The part of the structure that new parts stand in.
    pub(super) parent: NodeId,
    /// Where text starts, right of the left margin.
    pub(super) left: f32,
    /// How wide it may be.
    pub(super) width: f32,
    stack: Stack,
    white: f32,
    next: Tie,
    frame: Option<usize>,
    turn: Turn,
    heights: (f32, f32),
    /// The first of the headings that nothing follows yet.
    headings: Option<usize>,
    place: Place,
}

impl<'a> Flow<'a> {
    /// An empty paper; `heights` is how high the text of a page may be, upright and sideways.
    pub(super) fn new(
        furniture: &'a Furniture,
        measures: &'a Measures,
        typesetter: &'a mut Typesetter,
        tree: &'a mut Tree,
        parent: NodeId,
        heights: (f32, f32),
    ) -> Self {
        Self {
            furniture,
            measures,
            typesetter,
            tree,
            parent,
            left: 0.0,
            width: measures.width(),
            stack: Stack::default(),
            white: 0.0,
            next: Tie::Free,
            frame: None,
            turn: Turn::Upright,
            heights,
            headings: None,
            place: Place::default(),
        }
    }

    /// What comes next belongs to this block of the paper.
    pub(super) fn begin_block(&mut self, block: usize) {
        self.place = Place { block, part: 0 };
    }

    /// What comes next belongs to this part of the block; what is framed has no parts.
    pub(super) fn begin_part(&mut self, part: usize) {
        if self.frame.is_none() {
            self.place.part = part;
        }
    }

    /// Leaves at least this much white before the next strip.
    pub(super) fn space(&mut self, white: f32) {
        self.white = self.white.max(white);
    }

    /// Ties the next strip at least this tightly to what stands above it.
    pub(super) fn tie_next(&mut self, tie: Tie) {
        self.next = self.next.max(tie);
    }

    /// Keeps the last two of a group together: one alone on a page reads like a leftover.
    pub(super) fn keep_in_company(&mut self, index: usize, count: usize) {
        if index > 0 && index + 1 == count {
            self.tie_next(Tie::Whole);
        }
    }

    /// Where the headings begin that nothing follows yet, counting from the next strip where there are none.
    pub(super) fn headings(&self) -> usize {
        self.headings.unwrap_or(self.len())
    }

    /// All strips from this one on are headings: what comes next stays with them.
    pub(super) fn leads_on(&mut self, headings: usize) {
        self.headings = Some(headings);
        self.tie_next(Tie::Tight);
    }

    /// Starts a new page; headings that nothing follows yet go there too, or they would stand last on this one.
    pub(super) fn new_page(&mut self) {
        match self.headings {
            Some(first) => self.stack.strips[first].tie = Tie::NewPage,
            None => self.tie_next(Tie::NewPage),
        }
    }

    /// A strip that hangs nowhere yet.
    pub(super) fn loose(&self, height: f32, items: Vec<Item>) -> Strip {
        Strip {
            gap: 0.0,
            height,
            items,
            tie: Tie::Tight,
            frame: self.frame,
            head: None,
            place: self.place,
            turn: self.turn,
        }
    }

    /// Puts a strip below all others; its own tie counts unless a tighter one was asked for.
    pub(super) fn push(&mut self, height: f32, items: Vec<Item>, tie: Tie) {
        let tie = tie.max(std::mem::replace(&mut self.next, Tie::Free));
        let gap = std::mem::take(&mut self.white);
        self.headings = None;
        let strip = self.loose(height, items);
        self.stack.strips.push(Strip { gap, tie, ..strip });
    }

    /// Width and height for a drawing on a page held like this, below the headings that nothing follows yet.
    ///
    /// Nothing when a page inside a frame would have to be turned.
    pub(super) fn room(&self, turn: Turn) -> Option<(f32, f32)> {
        let (upright, sideways) = self.heights;
        let headings = &self.stack.strips[self.headings()..];
        let above: f32 = headings.iter().map(|strip| strip.gap + strip.height).sum();
        let frames = self.stack.frames_around(self.frame).len();
        let padding: f32 = (0..frames)
            .map(|_| 2.0 * self.measures.frame_padding())
            .sum();
        let height = |of_page: f32| of_page - above - self.white - padding;
        match turn {
            Turn::Upright => Some((self.width, height(upright))),
            Turn::Sideways if frames > 0 => None,
            Turn::Sideways => Some((self.measures.turned(turn).width(), height(sideways))),
        }
    }

    /// Stacks what `inside` stacks on a page held like this; headings that nothing follows yet go there too.
    pub(super) fn turned(&mut self, turn: Turn, inside: impl FnOnce(&mut Self)) {
        let headings = self.headings();
        for strip in &mut self.stack.strips[headings..] {
            strip.turn = turn;
        }
        let outside = std::mem::replace(&mut self.turn, turn);
        inside(self);
        self.turn = outside;
    }

    /// How many strips there are.
    pub(super) fn len(&self) -> usize {
        self.stack.strips.len()
    }

    /// The strips from this one on.
    pub(super) fn since(&mut self, start: usize) -> &mut [Strip] {
        &mut self.stack.strips[start..]
    }

    /// Keeps a table's head for the pages to come and tells its index.
    pub(super) fn keep_head(&mut self, head: Vec<Strip>) -> usize {
        self.stack.heads.push(head);
        self.stack.heads.len() - 1
    }

    /// Stacks what `inside` stacks with a part of the structure around it.
    pub(super) fn within(&mut self, part: NodeId, inside: impl FnOnce(&mut Self)) {
        let outside = std::mem::replace(&mut self.parent, part);
        inside(self);
        self.parent = outside;
    }

    /// Stacks what `inside` stacks in a frame.
    pub(super) fn framed(&mut self, inside: impl FnOnce(&mut Self)) {
        let (start, white) = (self.len(), self.white);
        let frame = Frame {
            parent: self.frame,
            left: self.left,
            width: self.width,
        };
        self.stack.frames.push(frame);
        let outside = self.frame.replace(self.stack.frames.len() - 1);
        let padding = self.measures.frame_padding();
        self.left += padding;
        self.width -= 2.0 * padding;
        inside(self);
        self.left -= padding;
        self.width += 2.0 * padding;
        self.frame = outside;
        self.white = 0.0;
        if let Some(first) = self.since(start).first_mut() {
            // What the first block wants above itself is in the frame, where the padding is enough.
            first.gap = white;
        }
    }

    /// The finished stack.
    pub(super) fn into_stack(self) -> Stack {
        self.stack
    }
}
