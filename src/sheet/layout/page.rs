//! What a finished page is: letters, rules and squares in their places, and what each of them belongs to.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::sheet::document::Voice;

/// The laid out sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Pages {
    /// The pages of all papers, in the order in which they are printed.
    pub pages: Vec<Page>,
    /// The structure of the document in reading order, parents before children; the first node is the root.
    pub nodes: Vec<Node>,
    /// What no font of ours can draw, as people see characters. A sign stands in its place.
    pub missing: BTreeSet<String>,
    /// Whether the last paper is full and says that it continues on a paper that is not among these.
    pub continues: bool,
}

/// One page. Lengths are points (1/72 inch), counted from the top left corner.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// Width of the paper.
    pub width: f32,
    /// Height of the paper.
    pub height: f32,
    /// Which paper of the sheet it belongs to, from 0.
    pub paper: usize,
    /// What stands on it, in reading order; furniture last.
    pub items: Vec<Item>,
}

/// One thing on a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// What it belongs to.
    pub part: Part,
    /// What is drawn.
    pub ink: Ink,
}

/// What an item belongs to: the document, or the page as an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A node of the structure.
    Of(NodeId),
    /// Furniture at the top of the page.
    Header,
    /// Furniture at the bottom of the page.
    Footer,
    /// The head of a column, a node, that was already read on an earlier page.
    RepeatedHead(NodeId),
    /// Rules, frames and lines to write on.
    Decoration,
}

impl Part {
    /// Where items of this part stand among the others when a page is read from its start to its end.
    pub(super) fn reading_order(self) -> (u8, usize) {
        match self {
            Self::Header => (0, 0),
            Self::RepeatedHead(NodeId(node)) => (1, node),
            Self::Of(NodeId(node)) => (2, node),
            Self::Decoration => (3, 0),
            Self::Footer => (4, 0),
        }
    }
}

/// Index of a node in [`Pages::nodes`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct NodeId(pub usize);

impl NodeId {
    /// The document itself.
    pub const ROOT: NodeId = NodeId(0);
}

/// A node of the document's structure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// What it stands in; none for the root.
    pub parent: Option<NodeId>,
    /// What a drawing shows, in words, for who cannot see it; empty for everything else.
    pub alt: String,
}

/// What a screen reader calls a part of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The whole sheet.
    Document,
    /// One paper of it.
    Paper,
    /// A heading of this level.
    Heading(u8),
    /// Running text.
    Paragraph,
    /// A group of facts.
    Facts,
    /// One label with its answer.
    Fact,
    /// The name of a fact.
    Label,
    /// The answer of a fact.
    Value,
    /// A list.
    List,
    /// One item of a list.
    ListItem,
    /// Its number, dash or square.
    ListLabel,
    /// Its words.
    ListBody,
    /// A table.
    Table,
    /// What the table shows.
    Caption,
    /// A row of a table; the first one holds the heads.
    TableRow,
    /// The head of a column.
    TableHead,
    /// A cell.
    TableCell,
    /// Blocks that stand in one frame.
    Frame,
    /// A drawing; its node says in words what it shows.
    Figure,
    /// Not part of the document: furniture, rules, repeated heads.
    Artifact,
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Ink {
    /// Letters on one line in one font.
    Glyphs(GlyphRun),
    /// A straight line.
    Rule(Rule),
    /// The outline of a rectangle.
    Rectangle(Rectangle),
    /// A line through points, or a shape of a drawing.
    Path(Path),
}

/// Letters on one line in one font. Glyphs go from left to right, words and clusters as they are read.
#[derive(Debug, Clone, PartialEq)]
pub struct GlyphRun {
    /// Index of the font in the order of [`super::fonts::font`].
    pub font: usize,
    /// Size in points.
    pub size: f32,
    /// Left edge of the first glyph.
    pub x: f32,
    /// The line on which the letters stand.
    pub y: f32,
    /// Whose words these are.
    pub voice: Voice,
    /// The words, cluster by cluster.
    pub text: String,
    /// Which words are drawn by which glyphs.
    pub clusters: Vec<Cluster>,
    /// The glyphs.
    pub glyphs: Vec<Glyph>,
}

/// Letters that are drawn together: nearly always one letter by one glyph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cluster {
    /// Bytes of [`GlyphRun::text`].
    pub text: Range<usize>,
    /// Indexes into [`GlyphRun::glyphs`], at least one.
    pub glyphs: Range<usize>,
}

/// One glyph in its place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Glyph {
    /// Its number in the font.
    pub id: u16,
    /// Where it stands, right of the start of its run.
    pub x: f32,
    /// How far it is raised above the line.
    pub rise: f32,
    /// How much room it takes.
    pub advance: f32,
}

/// A straight line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rule {
    /// Left end.
    pub x: f32,
    /// Height on the page.
    pub y: f32,
    /// Its length to the right.
    pub length: f32,
    /// How thick it is.
    pub thickness: f32,
}

/// The outline of a rectangle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rectangle {
    /// Left edge.
    pub x: f32,
    /// Top edge.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
    /// How thick its line is.
    pub thickness: f32,
}

/// A line through points, or a shape.
#[derive(Debug, Clone, PartialEq)]
pub struct Path {
    /// The corners: right of the left edge of the page, below its top.
    pub points: Vec<(f32, f32)>,
    /// How it is drawn.
    pub paint: Paint,
    /// How thick its line is.
    pub thickness: f32,
}

/// How a path is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paint {
    /// A line from the first point to the last.
    Line,
    /// The same, broken into dashes.
    Dashes,
    /// A closed outline.
    Outline,
    /// A shape filled with black.
    Black,
    /// A shape filled with white, so that letters on it can be read.
    White,
}

impl Path {
    /// Its left, top, right and bottom edge.
    pub fn edges(&self) -> (f32, f32, f32, f32) {
        let none = (
            f32::INFINITY,
            f32::INFINITY,
            f32::NEG_INFINITY,
            f32::NEG_INFINITY,
        );
        self.points
            .iter()
            .fold(none, |(left, top, right, bottom), &(x, y)| {
                (left.min(x), top.min(y), right.max(x), bottom.max(y))
            })
    }
}

impl Pages {
    /// What a screen reader calls this item.
    pub fn role(&self, item: &Item) -> Role {
        match item.part {
            Part::Of(NodeId(node)) => self.nodes[node].role,
            Part::Header | Part::Footer | Part::RepeatedHead(_) | Part::Decoration => {
                Role::Artifact
            }
        }
    }
}

impl GlyphRun {
    /// Whether its words run against its glyphs: Arabic, Hebrew.
    pub fn is_right_to_left(&self) -> bool {
        let mut pairs = self.clusters.windows(2);
        pairs.any(|pair| pair[1].glyphs.start < pair[0].glyphs.start)
    }

    /// Where the run ends, without a space that hangs behind it.
    pub fn right(&self) -> f32 {
        let inked = |cluster: &&Cluster| !self.text[cluster.text.clone()].trim().is_empty();
        let end = |cluster: &Cluster| {
            let glyph = self.glyphs[cluster.glyphs.end - 1];
            self.x + glyph.x + glyph.advance
        };
        let ends = self.clusters.iter().filter(inked).map(end);
        ends.fold(self.x, f32::max)
    }
}

impl Item {
    /// This item, moved.
    #[must_use]
    pub(super) fn moved(mut self, right: f32, down: f32) -> Self {
        let (x, y) = match &mut self.ink {
            Ink::Glyphs(run) => (&mut run.x, &mut run.y),
            Ink::Rule(rule) => (&mut rule.x, &mut rule.y),
            Ink::Rectangle(rectangle) => (&mut rectangle.x, &mut rectangle.y),
            Ink::Path(path) => {
                for (x, y) in &mut path.points {
                    *x += right;
                    *y += down;
                }
                return self;
            }
        };
        *x += right;
        *y += down;
        self
    }

    /// A rule that belongs to no part of the document.
    pub(super) fn rule(x: f32, y: f32, length: f32, thickness: f32) -> Self {
        Self {
            part: Part::Decoration,
            ink: Ink::Rule(Rule {
                x,
                y,
                length,
                thickness,
            }),
        }
    }
}

/// The structure while it grows.
pub(super) struct Tree(Vec<Node>);

impl Tree {
    /// A document with nothing in it.
    pub(super) fn new() -> Self {
        Self(vec![Node {
            role: Role::Document,
            parent: None,
            alt: String::new(),
        }])
    }

    /// Adds a part behind all earlier ones.
    pub(super) fn add(&mut self, parent: NodeId, role: Role) -> NodeId {
        self.0.push(Node {
            role,
            parent: Some(parent),
            alt: String::new(),
        });
        NodeId(self.0.len() - 1)
    }

    /// How much of it there is now.
    pub(super) fn mark(&self) -> usize {
        self.0.len()
    }

    /// Takes away what was added since this mark.
    pub(super) fn cut_back(&mut self, mark: usize) {
        self.0.truncate(mark);
    }

    /// Says in words what a drawing shows.
    pub(super) fn describe(&mut self, node: NodeId, alt: String) {
        self.0[node.0].alt = alt;
    }

    /// All nodes, parents first.
    pub(super) fn into_nodes(self) -> Vec<Node> {
        self.0
    }
}
