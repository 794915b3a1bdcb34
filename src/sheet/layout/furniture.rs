//! The edges of each page: who it is about and when it was made above, the notice and the page count below.
//!
//! Nothing here overlaps: where two texts do not fit side by side, each takes lines of its own. A text of more than
//! three lines would leave too little of the page: it is printed in full once, before the paper's first block, and
//! the pages carry its beginning.

use super::columns::{Column, side_by_side};
use super::line::Line;
use super::measures::Measures;
use super::page::{Ink, Item, Page, Part, Rule};
use super::paginate::{self, Content, Cut};
use super::shape::Typesetter;
use super::strip::{Stack, Strip, Turn};
use crate::sheet::document::{Align, Furniture, Paper, Text};

const MOST_LINES: usize = 3;

/// The furniture of a paper, ready for its pages.
pub(super) struct Edges {
    /// What is too long for the edge of a page, in full.
    pub(super) overflow: Vec<Text>,
    furniture: Furniture,
    upright: Sides,
    sideways: Sides,
}

/// What stands on one edge of a page, counted from its own top left corner.
struct Edge {
    items: Vec<Item>,
    height: f32,
}

impl Edges {
    /// The furniture of a paper, texts that are too long shortened.
    pub(super) fn new(paper: &Paper, measures: &Measures, typesetter: &mut Typesetter) -> Self {
        let mut overflow = Vec::new();
        let mut short = |words: &str| {
            let text = Text::plain(words);
            let lines = typesetter.lines(&text, measures.body(), measures.width());
            if lines.len() <= MOST_LINES {
                return words.to_owned();
            }
            overflow.push(text);
            beginning(&lines)
        };
        let furniture = Furniture {
            who: short(&paper.furniture.who),
            made: short(&paper.furniture.made),
            notice: short(&paper.furniture.notice),
            page_of: short(&paper.furniture.page_of),
            continued: paper.furniture.continued.clone(),
        };
        let sides = [Turn::Upright, Turn::Sideways]
            .map(|turn| sides(&furniture, turn, measures, typesetter));
        let [upright, sideways] = sides;
        Self {
            overflow,
            furniture,
            upright,
            sideways,
        }
    }

    /// Cuts the stack into pages, each with this much white below for what is still to come.
    pub(super) fn cut(
        &self,
        stack: &Stack,
        white: f32,
        measures: &Measures,
        typesetter: &mut Typesetter,
    ) -> Vec<Cut> {
        let mut digits = 1;
        loop {
            let widest = "8".repeat(digits).parse().unwrap_or(usize::MAX);
            let mut height = |sides: &Sides| {
                let foot = self.foot(widest, widest, &sides.measures, typesetter);
                sides.height(&foot) - white
            };
            let heights = (height(&self.upright), height(&self.sideways));
            let cut = |(turn, strips)| {
                let height = match turn {
                    Turn::Upright => heights.0,
                    Turn::Sideways => heights.1,
                };
                paginate::cut(stack, strips, height, measures)
            };
            let cuts: Vec<Cut> = segments(stack).into_iter().flat_map(cut).collect();
            // More pages than were thought of make a longer page count, which may need another line.
            if cuts.len() <= widest.saturating_mul(9) / 8 {
                return cuts;
            }
            digits += 1;
        }
    }

    /// Dresses each page with the furniture; `paper` counts from 0.
    pub(super) fn dress(
        &self,
        contents: Vec<Content>,
        paper: usize,
        typesetter: &mut Typesetter,
    ) -> Vec<Page> {
        let sides = |turn: Turn| match turn {
            Turn::Upright => &self.upright,
            Turn::Sideways => &self.sideways,
        };
        let count = contents.len();
        let page = |(index, content): (usize, Content)| {
            let Sides {
                measures,
                head,
                top,
            } = sides(content.turn);
            let foot = self.foot(index + 1, count, measures, typesetter);
            let foot_top = measures.paper_height - measures.margin - foot.height;
            let moved = |items: Vec<Item>, y: f32| {
                items
                    .into_iter()
                    .map(move |item| item.moved(measures.margin, y))
            };
            let mut items: Vec<Item> = moved(content.items, *top).collect();
            items.extend(moved(head.items.clone(), measures.margin));
            items.extend(moved(foot.items, foot_top));
            items.sort_by_key(|item| item.part.reading_order());
            Page {
                width: measures.paper_width,
                height: measures.paper_height,
                paper,
                items,
            }
        };
        contents.into_iter().enumerate().map(page).collect()
    }

    /// How high the text of a page may be when the paper is held upright and sideways.
    pub(super) fn heights(&self, typesetter: &mut Typesetter) -> (f32, f32) {
        let mut height = |sides: &Sides| {
            // As many pages as no paper has: the page count takes the most room it may take.
            let foot = self.foot(88_888, 88_888, &sides.measures, typesetter);
            sides.height(&foot)
        };
        (height(&self.upright), height(&self.sideways))
    }

    fn foot(
        &self,
        page: usize,
        pages: usize,
        measures: &Measures,
        typesetter: &mut Typesetter,
    ) -> Edge {
        let label = self.furniture.page_label(page, pages);
        let texts = (self.furniture.notice.as_str(), label.as_str());
        let edge = edge(texts, Part::Footer, measures, typesetter);
        let down = measures.edge_padding();
        let mut items: Vec<_> = edge
            .items
            .into_iter()
            .map(|item| item.moved(0.0, down))
            .collect();
        items.push(rule(0.0, Part::Footer, measures));
        Edge {
            items,
            height: edge.height + down,
        }
    }
}

/// The edges of a page that is held in one way, but for its foot.
struct Sides {
    measures: Measures,
    head: Edge,
    /// Where the text starts.
    top: f32,
}

fn sides(
    furniture: &Furniture,
    turn: Turn,
    measures: &Measures,
    typesetter: &mut Typesetter,
) -> Sides {
    let measures = measures.turned(turn);
    let texts = (furniture.who.as_str(), furniture.made.as_str());
    let mut head = edge(texts, Part::Header, &measures, typesetter);
    head.height += measures.edge_padding();
    head.items.push(rule(head.height, Part::Header, &measures));
    let top = measures.margin + head.height + measures.edge_white();
    Sides {
        measures,
        head,
        top,
    }
}

impl Sides {
    /// How high the text may be above this foot.
    fn height(&self, foot: &Edge) -> f32 {
        let measures = &self.measures;
        measures.paper_height - measures.margin - foot.height - measures.edge_white() - self.top
    }
}

/// The strips of a stack by how the paper is held; an empty stack is one empty page.
fn segments(stack: &Stack) -> Vec<(Turn, &[Strip])> {
    if stack.strips.is_empty() {
        return vec![(Turn::Upright, &[])];
    }
    stack
        .strips
        .chunk_by(|a, b| a.turn == b.turn)
        .map(|strips| (strips[0].turn, strips))
        .collect()
}

/// One text at the left and one at the right, or below each other where the line is too short for both.
fn edge(texts: (&str, &str), part: Part, measures: &Measures, typesetter: &mut Typesetter) -> Edge {
    let (letters, width) = (measures.body(), measures.width());
    let (left_width, left) = typesetter.unbroken(texts.0, letters);
    let (right_width, right) = typesetter.unbroken(texts.1, letters);
    let beside = left_width + measures.gutter() + right_width <= width;
    let column = |x: f32, lines: Vec<Line>| Column { x, lines, part };
    // Beside each other, each has the width of its words: text from the right would start on the other one's side.
    let (left, right) = if beside {
        (column(0.0, left), column(width - right_width, right))
    } else {
        let mut lines = |words: &str, align| {
            let shaped = typesetter.shape(&Text::plain(words), letters);
            typesetter.break_lines(shaped, width, align)
        };
        let left = lines(texts.0, Align::Start);
        let right = lines(texts.1, Align::End);
        (column(0.0, left), column(0.0, right))
    };
    let rows = if beside {
        vec![vec![left, right]]
    } else {
        vec![vec![left], vec![right]]
    };
    let mut edge = Edge {
        items: Vec::new(),
        height: 0.0,
    };
    for (height, items) in rows.into_iter().flat_map(side_by_side) {
        edge.items
            .extend(items.into_iter().map(|item| item.moved(0.0, edge.height)));
        edge.height += height;
    }
    edge
}

fn rule(y: f32, part: Part, measures: &Measures) -> Item {
    let rule = Rule {
        x: 0.0,
        y,
        length: measures.width(),
        thickness: measures.hairline,
    };
    Item {
        part,
        ink: Ink::Rule(rule),
    }
}

/// As much of a text as three lines hold, with a sign that it goes on.
fn beginning(lines: &[Line]) -> String {
    let runs = lines.iter().take(MOST_LINES).flat_map(|line| &line.runs);
    let words: String = runs.map(|run| run.text.as_str()).collect();
    let count = words.chars().count();
    let kept: String = words.chars().take(count.saturating_sub(6)).collect();
    format!("{}…", kept.trim_end())
}
