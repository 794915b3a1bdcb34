//! How large the drawing of a family becomes on one page: columns, rows of signs, the words below them, and the key.

use super::columns::{Slice, side_by_side};
use super::flow::Flow;
use super::line::Line;
use super::measures::Measures;
use super::page::{Item, NodeId, Part};
use super::shape::Shaped;
use super::strip::Turn;
use super::tree_ink;
use crate::sheet::document::Align;
use crate::sheet::pedigree::{Arranged, Pedigree, PersonId, Twin, Who};

/// What the words below the signs need, whatever page they stand on.
pub(super) struct Sizes {
    /// The least width of each person: the widest word, as far as that is bearable.
    least: Vec<f32>,
    /// The width at which no line of a person would be broken, within reason.
    full: Vec<f32>,
    /// The words, by person, ready to be broken into lines.
    shaped: Vec<Vec<Shaped>>,
}

impl Sizes {
    /// Measures the words of all people.
    pub(super) fn new(flow: &mut Flow<'_>, pedigree: &Pedigree) -> Self {
        let letters = flow.measures.body();
        let gap = white(flow.measures);
        let mut sizes = Self {
            least: vec![0.0; pedigree.people.len()],
            full: vec![0.0; pedigree.people.len()],
            shaped: Vec::new(),
        };
        sizes
            .shaped
            .resize_with(pedigree.people.len(), Vec::default);
        for id in pedigree.drawn() {
            let person = pedigree.person(id);
            let floor = match (person.who, person.symbol.label.is_empty()) {
                // The arrow takes room too.
                (Who::Patient, _) => letters.size * 5.4,
                (Who::Relative(_) | Who::Implied, false) => letters.size * 4.7,
                (Who::Relative(_) | Who::Implied, true) => letters.size * 3.4,
            };
            sizes.least[id.0] = floor;
            sizes.full[id.0] = floor;
            for text in &pedigree.person(id).symbol.label {
                let shaped = flow.typesetter.shape(text, letters);
                let least = (shaped.widest_word() + gap).min(letters.size * 8.0);
                let full = (shaped.width() + gap).min(letters.size * 10.0);
                sizes.least[id.0] = sizes.least[id.0].max(least);
                sizes.full[id.0] = sizes.full[id.0].max(full).max(least);
                sizes.shaped[id.0].push(shaped);
            }
        }
        sizes
    }

    /// The width below which a tree cannot be drawn.
    pub(super) fn least_width(&self, pedigree: &Pedigree) -> f32 {
        let row = |row: &Vec<PersonId>| row.iter().map(|id| self.least[id.0]).sum();
        pedigree.rows.iter().map(row).fold(0.0, f32::max)
    }

    /// The height below which a tree cannot be drawn with so many lines below each sign at most: no line is broken.
    pub(super) fn least_height(&self, flow: &Flow<'_>, pedigree: &Pedigree, lines: usize) -> f32 {
        let leading = flow.measures.body().leading;
        let of_row = |row: &Vec<PersonId>| {
            let texts = row.iter().map(|id| self.shaped[id.0].len().min(lines));
            times(leading, texts.max().unwrap_or(0)) + 2.0 * half(flow.measures)
        };
        pedigree.rows.iter().map(of_row).sum()
    }

    /// The words of a person in lines as wide as the column, text by text.
    pub(super) fn label(&self, flow: &Flow<'_>, id: PersonId, width: f64) -> Vec<Vec<Line>> {
        let width = points(width) - white(flow.measures);
        let shaped = self.shaped[id.0].iter();
        let lines = |text: &Shaped| flow.typesetter.break_again(text, width, Align::Start);
        shaped.map(lines).collect()
    }

    /// Widths between the least ones (0) and those that break no line (1), row by row.
    pub(super) fn widths(&self, pedigree: &Pedigree, eases: &[f32]) -> Vec<f64> {
        let mut widths = vec![0.0; pedigree.people.len()];
        for (row, ease) in pedigree.rows.iter().zip(eases) {
            for id in row {
                let (least, full) = (self.least[id.0], self.full[id.0]);
                widths[id.0] = f64::from((least + (full - least) * ease).ceil());
            }
        }
        widths
    }
}

/// A tree on a page of one kind.
pub(super) struct Plan {
    /// How the paper is held.
    pub(super) turn: Turn,
    /// What is drawn.
    pub(super) scene: Scene,
    /// Half the height of a circle.
    pub(super) half: f32,
    /// The middle of the signs of each row, from the top of the drawing.
    pub(super) middles: Vec<f32>,
    /// Where the highest line of descent above each row runs.
    pub(super) bars: Vec<f32>,
    /// From one height of these lines to the next.
    pub(super) step: f32,
    title: Vec<Line>,
    drawing: f32,
    key: Vec<Slice>,
}

/// A tree with the places of its people and the words below their signs.
pub(super) struct Scene {
    /// The tree.
    pub(super) pedigree: Pedigree,
    /// Where everyone stands.
    pub(super) arranged: Arranged,
    /// The lines below each sign, by person.
    pub(super) labels: Vec<Vec<Line>>,
}

impl Plan {
    /// Sets a tree on a page with its title and its key; it may come out higher than the page.
    pub(super) fn new(
        measures: &Measures,
        scene: Scene,
        turn: Turn,
        title: Vec<Line>,
        key: Vec<Slice>,
    ) -> Self {
        let mut plan = Self {
            turn,
            scene,
            half: half(measures),
            middles: Vec::new(),
            bars: Vec::new(),
            step: measures.em(0.8),
            title,
            drawing: 0.0,
            key,
        };
        plan.stack_rows(measures);
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
        let mut y = measures.em(0.25);
        for (row, levels) in self.scene.arranged.levels.clone().into_iter().enumerate() {
            let overhang = self.half * 0.4;
            if row > 0 {
                y += measures.em(0.5);
            }
            self.bars.push(y);
            y += times(self.step, levels.saturating_sub(1));
            if levels > 0 {
                y += measures.em(0.5);
            }
            if self.has_twins(row) {
                // Their lines spread from one point: the more room they have, the better that is seen.
                y += measures.em(1.6);
            }
            y += overhang + self.half;
            self.middles.push(y);
            y += self.half + self.label_gap();
            let heights = self.scene.pedigree.rows[row]
                .iter()
                .map(|id| self.height_of(*id));
            y += heights.fold(0.0, f32::max);
        }
        self.drawing = y + measures.em(0.6);
    }

    /// From the bottom of a circle to the words below it.
    pub(super) fn label_gap(&self) -> f32 {
        self.half * 0.42
    }

    fn has_twins(&self, row: usize) -> bool {
        let here = self.scene.arranged.descents.iter();
        let mut unions = here
            .filter(|descent| descent.row == row)
            .map(|descent| &self.scene.pedigree.unions[descent.union]);
        unions.any(|union| union.children.iter().any(|child| child.twin != Twin::No))
    }

    fn height_of(&self, id: PersonId) -> f32 {
        self.scene.labels[id.0].iter().map(|line| line.height).sum()
    }
}

/// Half the height of a circle.
fn half(measures: &Measures) -> f32 {
    measures.em(1.05)
}

/// White between the words of two neighbours.
fn white(measures: &Measures) -> f32 {
    measures.em(0.7)
}

/// As many whole texts of a label as there may be lines, and a sign where that is not all.
pub(super) fn cut(label: &[Vec<Line>], sign: &[Line], most_lines: usize) -> Vec<Line> {
    let mut kept: Vec<Line> = Vec::new();
    for (at, lines) in label.iter().enumerate() {
        let is_last = at + 1 == label.len();
        if kept.len() + lines.len() + usize::from(!is_last) > most_lines {
            kept.extend(sign.iter().cloned());
            break;
        }
        kept.extend(lines.iter().cloned());
    }
    kept
}

/// A place of the tree as one on paper.
pub(super) fn points(place: f64) -> f32 {
    #[expect(clippy::cast_possible_truncation, reason = "no paper is that wide")]
    let place = place as f32;
    place
}

/// A length, so many times.
pub(super) fn times(length: f32, count: usize) -> f32 {
    length * f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}
