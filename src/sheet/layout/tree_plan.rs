//! How large the drawing of a family becomes on one page: columns, rows of signs, the words below them, and the key.

use super::columns::{Slice, side_by_side};
use super::flow::Flow;
use super::measures::{Measures, Type};
use super::page::{Item, NodeId, Part};
use super::shape::Line;
use super::strip::Turn;
use super::tree_ink;
use super::tree_key;
use crate::sheet::document::Text;
use crate::sheet::pedigree::{Arranged, Pedigree, PersonId, Tree};

/// Lines below a sign; what is more stands in the table.
const MOST_LINES: usize = 9;

/// What the words below the signs need, whatever page they stand on.
pub(super) struct Sizes {
    /// The least width of a column for each person.
    least: Vec<f32>,
    /// The width at which no line of a person would be broken.
    full: Vec<f32>,
}

impl Sizes {
    /// Measures the words of all people.
    pub(super) fn new(flow: &mut Flow<'_>, pedigree: &Pedigree) -> Self {
        let letters = flow.measures.body();
        let (floor, ceiling) = (letters.size * 4.4, letters.size * 7.5);
        let gap = column_gap(flow.measures);
        let mut sizes = Self {
            least: vec![floor; pedigree.people.len()],
            full: vec![floor; pedigree.people.len()],
        };
        for id in pedigree.drawn() {
            for text in &pedigree.person(id).symbol.label {
                let shaped = flow.typesetter.shape(text, letters);
                let least = (shaped.widest_word() + gap).min(ceiling);
                let full = (shaped.width() + gap).min(ceiling * 1.2);
                sizes.least[id.0] = sizes.least[id.0].max(least);
                sizes.full[id.0] = sizes.full[id.0].max(full);
            }
        }
        sizes
    }

    /// The width below which a tree cannot be drawn.
    pub(super) fn least_width(&self, pedigree: &Pedigree) -> f32 {
        let longest = pedigree.rows.iter().map(Vec::len).max().unwrap_or(0);
        times(self.least_column(pedigree), longest)
    }

    fn least_column(&self, pedigree: &Pedigree) -> f32 {
        let widths = pedigree.drawn().map(|id| self.least[id.0]);
        widths.fold(0.0, f32::max)
    }

    fn full_column(&self, pedigree: &Pedigree) -> f32 {
        let widths = pedigree.drawn().map(|id| self.full[id.0]);
        widths.fold(0.0, f32::max)
    }
}

/// A tree on a page of one kind.
pub(super) struct Plan {
    /// How the paper is held.
    pub(super) turn: Turn,
    /// How wide the drawing is.
    pub(super) width: f32,
    /// The tree.
    pub(super) pedigree: Pedigree,
    /// Where everyone stands, in columns.
    pub(super) arranged: Arranged,
    /// Width of a column.
    pub(super) column: f32,
    /// Half the height of a circle.
    pub(super) half: f32,
    /// The middle of the signs of each row, from the top of the drawing.
    pub(super) middles: Vec<f32>,
    /// Where the highest line of descent above each row runs.
    pub(super) bars: Vec<f32>,
    /// From one height of these lines to the next.
    pub(super) step: f32,
    /// The lines below each sign, by person.
    pub(super) labels: Vec<Vec<Line>>,
    title: Vec<Line>,
    drawing: f32,
    key: Vec<Slice>,
}

impl Plan {
    /// Sets a tree on a page; it may come out wider or higher than the page.
    pub(super) fn new(
        flow: &mut Flow<'_>,
        tree: &Tree,
        sizes: &Sizes,
        (pedigree, arranged): (&Pedigree, &Arranged),
        turn: Turn,
        title: Option<&str>,
    ) -> Self {
        let letters = flow.measures.body();
        let room = flow.room(turn).map_or(flow.width, |room| room.0);
        let least = sizes.least_column(pedigree);
        #[expect(clippy::cast_possible_truncation, reason = "a few hundred columns")]
        let columns = arranged.width as f32;
        let column = (room / columns).clamp(least, sizes.full_column(pedigree).max(least));
        let labels = labels(flow, pedigree, column - column_gap(flow.measures), letters);
        let title = title.map_or_else(Vec::new, |title| {
            flow.typesetter.lines(&Text::bold(title), letters, room)
        });
        let mut plan = Self {
            turn,
            width: column * columns,
            pedigree: pedigree.clone(),
            arranged: arranged.clone(),
            column,
            half: letters.size * 1.05,
            middles: Vec::new(),
            bars: Vec::new(),
            step: letters.size * 0.8,
            labels,
            title,
            drawing: 0.0,
            key: tree_key::rows(flow, &tree.key, pedigree, room),
        };
        plan.stack_rows(flow.measures);
        plan
    }

    /// From the top of its title to the bottom of its key.
    pub(super) fn height(&self) -> f32 {
        let title: f32 = self.title.iter().map(|line| line.height).sum();
        let key: f32 = self.key.iter().map(|(height, _)| height).sum();
        title + self.drawing + key
    }

    /// The title, the drawing and the rows of the key, from top to bottom.
    pub(super) fn strips(&self, flow: &mut Flow<'_>, node: NodeId) -> Vec<Slice> {
        let title = super::columns::Column::of(node, flow.left, self.title.clone());
        let mut strips = side_by_side(vec![title]);
        let items = tree_ink::draw(self, flow);
        let of_node = |ink| Item {
            part: Part::Of(node),
            ink,
        };
        let items = items.into_iter().map(of_node);
        let items = items.map(|item| item.moved(flow.left, 0.0)).collect();
        strips.push((self.drawing, items));
        for (height, items) in &self.key {
            let items = items.iter().cloned().map(|item| Item {
                part: Part::Of(node),
                ..item.moved(flow.left, 0.0)
            });
            strips.push((*height, items.collect()));
        }
        strips
    }

    fn stack_rows(&mut self, measures: &Measures) {
        let mut y = 0.0;
        for (row, levels) in self.arranged.levels.clone().into_iter().enumerate() {
            let overhang = self.half * 0.4;
            if row > 0 {
                y += measures.em(0.5);
            }
            self.bars.push(y);
            y += times(self.step, levels.saturating_sub(1));
            if levels > 0 {
                y += measures.em(0.5);
            }
            y += overhang + self.half;
            self.middles.push(y);
            y += self.half + self.label_gap();
            let heights = self.pedigree.rows[row].iter().map(|id| self.height_of(*id));
            y += heights.fold(0.0, f32::max);
        }
        self.drawing = y + measures.em(0.6);
    }

    /// From the bottom of a circle to the words below it.
    pub(super) fn label_gap(&self) -> f32 {
        self.half * 0.42
    }

    fn height_of(&self, id: PersonId) -> f32 {
        self.labels[id.0].iter().map(|line| line.height).sum()
    }

    /// Where a place in columns lies, from the left edge of the drawing.
    pub(super) fn across(&self, place: f64) -> f32 {
        #[expect(clippy::cast_possible_truncation, reason = "a few hundred columns")]
        let place = place as f32;
        (place + 0.5) * self.column
    }
}

/// White between the words of two neighbours.
fn column_gap(measures: &Measures) -> f32 {
    measures.em(0.6)
}

/// The lines below each sign; a label that is too long ends in a sign that more stands elsewhere.
fn labels(
    flow: &mut Flow<'_>,
    pedigree: &Pedigree,
    width: f32,
    letters: Type,
) -> Vec<Vec<Line>> {
    let mut labels = vec![Vec::new(); pedigree.people.len()];
    for id in pedigree.drawn() {
        let label = &mut labels[id.0];
        for text in &pedigree.person(id).symbol.label {
            let lines = flow.typesetter.lines(text, letters, width);
            if label.len() + lines.len() >= MOST_LINES {
                label.extend(flow.typesetter.lines(&Text::plain("…"), letters, width));
                break;
            }
            label.extend(lines);
        }
    }
    labels
}

/// A length, so many times.
pub(super) fn times(length: f32, count: usize) -> f32 {
    length * f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}
