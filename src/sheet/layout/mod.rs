//! Where everything stands on paper: from the sheet's blocks to pages with every letter in its place.
//!
//! The way is: `legible` makes words safe to draw, `shape` turns them into lines of glyphs, `blocks` (with `facts`,
//! `list`, `table`) stacks the lines as strips, `paginate` cuts the stack into pages, `furniture` writes the edges of
//! each page. What comes out ([`Pages`]) knows for each item which part of the document it belongs to, so that a
//! writer can tell a screen reader the same.
//!
//! The family tree is a drawing: `tree` chooses its pages, `tree_fit` and `tree_plan` its size, `tree_ink`, `symbol` and
//! `tree_key` put it down.
//!
//! **Why** strips: a heading, a table row and a line of text break over pages by one rule, how tightly a strip hangs
//! on the one above it, and the page breaker needs to know nothing else.

mod blanks;
mod blocks;
mod cards;
mod columns;
mod facts;
mod families;
mod flow;
mod fold;
pub mod fonts;
mod furniture;
mod legible;
mod line;
mod list;
mod measures;
mod page;
mod paginate;
mod part;
mod shape;
mod strip;
mod symbol;
mod table;
mod ticks;
mod tree;
mod tree_fit;
mod tree_ink;
mod tree_key;
mod tree_plan;
mod widths;

pub use fold::fold;
pub use measures::{Letters, PaperSize, Style};
pub use page::{
    Cluster, Glyph, GlyphRun, Ink, Item, Node, NodeId, Page, Pages, Paint, Part, Path, Rectangle,
    Role, Rule,
};

use super::document::{Block, Paper, Place, Sheet};
use flow::Flow;
use furniture::Edges;
use measures::Measures;
use page::Tree;
use paginate::Cut;
use shape::Typesetter;
use strip::Stack;

/// Lays out the sheet on paper of one size, in letters of one size.
///
/// A paper that may not become any longer continues at the end of the next one.
///
/// Pure: the same sheet and style give the same pages; no font, clock or file outside the program is read.
pub fn lay_out(sheet: &Sheet, style: &Style) -> Pages {
    set(sheet, &Measures::new(*style))
}

/// Sets the papers on pages of these lengths.
fn set(sheet: &Sheet, measures: &Measures) -> Pages {
    let mut typesetter = Typesetter::new(&sheet.lang);
    let mut tree = Tree::new();
    let mut pages = Vec::new();
    let mut bench = Bench {
        measures,
        typesetter: &mut typesetter,
        tree: &mut tree,
    };
    let left = bench.each(sheet, |bench, _, fitted, index| {
        pages.extend(bench.dress(fitted, index));
    });
    Pages {
        pages,
        nodes: tree.into_nodes(),
        missing: typesetter.into_missing(),
        continues: !left.is_empty(),
    }
}

/// The blocks that begin on each page, with the place of its paper among the papers.
pub fn blocks_by_page(sheet: &Sheet, style: &Style) -> Vec<(usize, Vec<Block>)> {
    let mut bench = Bench {
        measures: &Measures::new(*style),
        typesetter: &mut Typesetter::new(&sheet.lang),
        tree: &mut Tree::new(),
    };
    let mut pages = Vec::new();
    bench.each(sheet, |_, paper, fitted, index| {
        let starts = fitted.cuts.iter().skip(1).map(|cut| cut.from);
        let end = Place {
            block: paper.blocks.len(),
            part: 0,
        };
        let mut from = Place::default();
        for to in starts.chain([end]) {
            pages.push((index, part::between(&paper.blocks, from, to)));
            from = to;
        }
    });
    pages
}

/// What a paper has no room for and the next one must hold.
pub fn left_over(paper: &Paper, lang: &str, style: &Style) -> Vec<Block> {
    let mut bench = Bench {
        measures: &Measures::new(*style),
        typesetter: &mut Typesetter::new(lang),
        tree: &mut Tree::new(),
    };
    bench.fit(&mut paper.clone()).1
}

/// What one paper is laid out with.
struct Bench<'a> {
    measures: &'a Measures,
    typesetter: &'a mut Typesetter,
    tree: &'a mut Tree,
}

/// A paper, how it is cut into pages, and what stands on the edges of each.
struct Fitted {
    edges: Edges,
    stack: Stack,
    cuts: Vec<Cut>,
}

impl Bench<'_> {
    /// Fits each paper onto its pages and hands it over; what the last one has no room for comes back.
    fn each(
        &mut self,
        sheet: &Sheet,
        mut done: impl FnMut(&mut Self, &Paper, Fitted, usize),
    ) -> Vec<Block> {
        let mut left = Vec::new();
        for (index, paper) in sheet.papers.iter().enumerate() {
            let mut paper = paper.clone();
            paper.blocks.append(&mut left);
            let (fitted, rest) = self.fit(&mut paper);
            left = rest;
            done(self, &paper, fitted, index);
        }
        left
    }

    /// The pages of a paper, and what is left when it is full; the paper keeps what is on the pages.
    fn fit(&mut self, paper: &mut Paper) -> (Fitted, Vec<Block>) {
        let mark = self.tree.mark();
        let (edges, stack) = self.stack(paper);
        let cuts = edges.cut(&stack, 0.0, self.measures, self.typesetter);
        let limit = paper.limit.clone();
        let full = limit.filter(|limit| cuts.len() > self.measures.pages(limit.pages));
        let Some(limit) = full else {
            let fitted = Fitted { edges, stack, cuts };
            return (fitted, Vec::new());
        };
        let most = self.measures.pages(limit.pages);
        let whole = std::mem::take(&mut paper.blocks);
        let mut white = self.measures.body().leading * 2.0;
        loop {
            let shorter = edges.cut(&stack, white, self.measures, self.typesetter);
            let Some(over) = shorter.get(most) else {
                // What is torn on lower pages may take fewer of them: try lower ones still.
                white *= 2.0;
                continue;
            };
            let (kept, rest) = part::part(&whole, over.from, &limit);
            paper.blocks = kept;
            self.tree.cut_back(mark);
            let (edges, stack) = self.stack(paper);
            let cuts = edges.cut(&stack, 0.0, self.measures, self.typesetter);
            // Rows that stay together may need more room than was left for the last line.
            if cuts.len() <= most || paper.blocks.len() < 2 {
                return (Fitted { edges, stack, cuts }, rest);
            }
            white *= 2.0;
        }
    }

    fn stack(&mut self, paper: &Paper) -> (Edges, Stack) {
        let edges = Edges::new(paper, self.measures, self.typesetter);
        let node = self.tree.add(NodeId::ROOT, Role::Paper);
        let heights = edges.heights(self.typesetter);
        let flow = Flow::new(
            &paper.furniture,
            self.measures,
            self.typesetter,
            self.tree,
            node,
            heights,
        );
        let stack = blocks::stack(flow, &edges.overflow, &paper.blocks);
        (edges, stack)
    }

    fn dress(&mut self, fitted: Fitted, index: usize) -> Vec<Page> {
        let contents = paginate::fill(fitted.stack, fitted.cuts);
        fitted.edges.dress(contents, index, self.typesetter)
    }
}
