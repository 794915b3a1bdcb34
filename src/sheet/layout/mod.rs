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

mod blocks;
mod cards;
mod columns;
mod facts;
mod flow;
pub mod fonts;
mod furniture;
mod legible;
mod list;
mod measures;
mod page;
mod paginate;
mod shape;
mod strip;
mod symbol;
mod table;
mod tree;
mod tree_fit;
mod tree_ink;
mod tree_key;
mod tree_plan;
mod widths;

pub use measures::{Letters, PaperSize, Style};
pub use page::{
    Cluster, Glyph, GlyphRun, Ink, Item, Node, NodeId, Page, Pages, Paint, Part, Path, Rectangle,
    Role, Rule,
};

use super::document::Sheet;
use flow::Flow;
use furniture::Edges;
use measures::Measures;
use page::Tree;
use shape::Typesetter;

/// Lays out the sheet on paper of one size, in letters of one size.
///
/// Pure: the same sheet and style give the same pages; no font, clock or file outside the program is read.
pub fn lay_out(sheet: &Sheet, style: &Style) -> Pages {
    let measures = Measures::new(*style);
    let mut typesetter = Typesetter::new(&sheet.lang);
    let mut tree = Tree::new();
    let mut pages = Vec::new();
    for (index, paper) in sheet.papers.iter().enumerate() {
        let edges = Edges::new(paper, &measures, &mut typesetter);
        let node = tree.add(NodeId::ROOT, Role::Paper);
        let heights = edges.heights(&measures, &mut typesetter);
        let flow = Flow::new(&measures, &mut typesetter, &mut tree, node, heights);
        let stack = blocks::stack(flow, &edges.overflow, &paper.blocks);
        pages.extend(edges.dress(&stack, index, &measures, &mut typesetter));
    }
    Pages {
        pages,
        nodes: tree.into_nodes(),
        missing: typesetter.into_missing(),
    }
}
