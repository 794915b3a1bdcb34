//! Tries a family tree on both kinds of page, with wide columns and narrow ones, until it fits.
//!
//! What is tried first is what reads best: all words, on a page held upright, in wide columns.

use super::flow::Flow;
use super::shape::Line;
use super::strip::Turn;
use super::tree_key;
use super::tree_plan::{Plan, Scene, Sizes, cut, label, points};
use crate::sheet::document::Text;
use crate::sheet::pedigree::{Arranged, KeyEntry, Pedigree, arrange};

/// How much room words get beyond what they need, tried from the most to the least.
const EASES: [f32; 6] = [1.0, 0.75, 0.5, 0.3, 0.15, 0.0];

/// How many lines may stand below a sign, tried from the most to the least; what is more stands in the table.
const LINES: [usize; 2] = [16, 8];

/// The lines of each text below each sign.
type Labels = Vec<Vec<Vec<Line>>>;

/// A tree with what was found out about it so far, by ease.
pub(super) struct Trials<'a> {
    pedigree: &'a Pedigree,
    sizes: &'a Sizes,
    widths: [Vec<f64>; EASES.len()],
    arranged: [Option<Arranged>; EASES.len()],
    labels: [Option<Labels>; EASES.len()],
}

impl<'a> Trials<'a> {
    /// Nothing is found out yet.
    pub(super) fn new(pedigree: &'a Pedigree, sizes: &'a Sizes) -> Self {
        Self {
            pedigree,
            sizes,
            widths: EASES.map(|ease| sizes.widths(ease)),
            arranged: [const { None }; EASES.len()],
            labels: [const { None }; EASES.len()],
        }
    }

    /// The first plan that a page can hold.
    pub(super) fn first_that_fits(
        &mut self,
        flow: &mut Flow<'_>,
        key: &[KeyEntry],
        title: Option<&str>,
    ) -> Option<Plan> {
        for most_lines in LINES {
            for turn in [Turn::Upright, Turn::Sideways] {
                let Some((width, height)) = flow.room(turn) else {
                    continue;
                };
                if !self.is_narrow_enough(width) {
                    continue;
                }
                let letters = flow.measures.body();
                let title = title.map_or_else(Vec::new, |title| {
                    flow.typesetter.lines(&Text::bold(title), letters, width)
                });
                let key = tree_key::rows(flow, key, self.pedigree, width);
                for ease in 0..EASES.len() {
                    if points(self.arranged(ease).width) > width {
                        continue;
                    }
                    let scene = self.scene(flow, ease, most_lines);
                    let plan = Plan::new(flow.measures, scene, turn, title.clone(), key.clone());
                    if plan.height() <= height {
                        return Some(plan);
                    }
                }
            }
        }
        None
    }

    fn is_narrow_enough(&mut self, width: f32) -> bool {
        self.sizes.least_width(self.pedigree) <= width
            && points(self.arranged(EASES.len() - 1).width) <= width
    }

    fn arranged(&mut self, ease: usize) -> &Arranged {
        let arranged = || arrange(self.pedigree, &self.widths[ease]);
        self.arranged[ease].get_or_insert_with(arranged)
    }

    fn scene(&mut self, flow: &mut Flow<'_>, ease: usize, most_lines: usize) -> Scene {
        let arranged = self.arranged(ease).clone();
        let (pedigree, widths) = (self.pedigree, &self.widths[ease]);
        let labels = self.labels[ease].get_or_insert_with(|| {
            let mut labels = vec![Vec::new(); pedigree.people.len()];
            for id in pedigree.drawn() {
                let texts = &pedigree.person(id).symbol.label;
                labels[id.0] = label(flow, texts, widths[id.0]);
            }
            labels
        });
        let letters = flow.measures.body();
        let sign = Text::plain("…");
        let sign = flow.typesetter.lines(&sign, letters, letters.size * 2.0);
        let labels = labels.iter().map(|label| cut(label, &sign, most_lines));
        Scene {
            pedigree: pedigree.clone(),
            labels: labels.collect(),
            arranged,
        }
    }
}
