//! Tries a family tree on both kinds of page, until it fits: with all words and with fewer, upright and sideways.
//!
//! Columns are made as wide as the page allows: first all of them alike, then the rows that have room to spare.

use super::columns::Slice;
use super::flow::Flow;
use super::line::Line;
use super::strip::Turn;
use super::tree_key;
use super::tree_plan::{Plan, Scene, Sizes, cut, points};
use crate::sheet::document::Text;
use crate::sheet::pedigree::{Arranged, KeyEntry, Pedigree, PersonId, arrange};

/// How much room words get beyond what they need, tried from the most to the least.
const EASES: [f32; 6] = [1.0, 0.75, 0.5, 0.3, 0.15, 0.0];

/// How much more a single row may get.
const ROOMY: [f32; 3] = [1.0, 0.6, 0.25];

/// How many lines may stand below a sign, tried from the most to the least; what is more stands in the table.
const LINES: [usize; 4] = [16, 13, 10, 8];

/// The first plan for a tree that a page can hold, with this title above it.
pub(super) fn fit(
    flow: &mut Flow<'_>,
    pedigree: &Pedigree,
    sizes: &mut Sizes,
    key: &[KeyEntry],
    title: Option<&str>,
) -> Option<Plan> {
    let letters = flow.measures.body();
    let sign = Text::plain("…");
    let sign = flow.typesetter.lines(&sign, letters, letters.size * 2.0);
    // The page on its side is not tried before the upright one has failed with all words.
    let mut trials = Vec::new();
    for most_lines in LINES {
        for (at, turn) in [Turn::Upright, Turn::Sideways].into_iter().enumerate() {
            if trials.len() == at {
                trials.push(Trial::new(flow, pedigree, sizes, turn, (key, title)));
            }
            let Some(trial) = &trials[at] else { continue };
            let plan = trial.plan(flow, &sign, most_lines);
            if plan.height() <= trial.height {
                return Some(plan);
            }
        }
    }
    None
}

/// A tree on a page held in one way, as wide as the page allows.
struct Trial<'a> {
    pedigree: &'a Pedigree,
    arranged: Arranged,
    /// The lines of each text below each sign.
    labels: Vec<Vec<Vec<Line>>>,
    turn: Turn,
    height: f32,
    title: Vec<Line>,
    key: Vec<Slice>,
}

impl<'a> Trial<'a> {
    /// Nothing where the page is too narrow.
    fn new(
        flow: &mut Flow<'_>,
        pedigree: &'a Pedigree,
        sizes: &mut Sizes,
        turn: Turn,
        (key, title): (&[KeyEntry], Option<&str>),
    ) -> Option<Self> {
        let (width, height) = flow.room(turn)?;
        let fewest = LINES[LINES.len() - 1];
        if sizes.least_height(flow, pedigree, fewest) > height {
            return None;
        }
        let (widths, arranged) = widest(pedigree, sizes, width)?;
        let mut labels = vec![Vec::new(); pedigree.people.len()];
        for id in pedigree.drawn() {
            labels[id.0] = sizes.label(flow, id, widths[id.0]);
        }
        let letters = flow.measures.body();
        let title = title.map_or_else(Vec::new, |title| {
            flow.typesetter.lines(&Text::bold(title), letters, width)
        });
        Some(Self {
            pedigree,
            arranged,
            labels,
            turn,
            height,
            title,
            key: tree_key::rows(flow, key, pedigree, width),
        })
    }

    fn plan(&self, flow: &Flow<'_>, sign: &[Line], most_lines: usize) -> Plan {
        let labels = self.labels.iter();
        let scene = Scene {
            pedigree: self.pedigree.clone(),
            arranged: self.arranged.clone(),
            labels: labels.map(|label| cut(label, sign, most_lines)).collect(),
        };
        let (title, key) = (self.title.clone(), self.key.clone());
        Plan::new(flow.measures, scene, self.turn, title, key)
    }
}

/// The widest columns with which a tree is no wider than this, and everyone's place; nothing where even the narrowest
/// are too wide.
fn widest(pedigree: &Pedigree, sizes: &Sizes, width: f32) -> Option<(Vec<f64>, Arranged)> {
    if sizes.least_width(pedigree) > width {
        return None;
    }
    let rows = pedigree.rows.len();
    let fitting = |eases: &[f32]| {
        let widths = sizes.widths(pedigree, eases);
        // Side by side they need at least this much; to arrange them takes longer than to count.
        let of_row = |row: &Vec<PersonId>| row.iter().map(|id| widths[id.0]).sum::<f64>();
        if pedigree.rows.iter().any(|row| points(of_row(row)) > width) {
            return None;
        }
        let arranged = arrange(pedigree, &widths);
        (points(arranged.width) <= width).then_some((widths, arranged))
    };
    let narrowest = fitting(&vec![0.0; rows])?;
    let alike = EASES
        .into_iter()
        .find_map(|ease| Some((ease, fitting(&vec![ease; rows])?)));
    let (ease, mut best) = alike.unwrap_or((0.0, narrowest));
    let mut eases = vec![ease; rows];
    let mut order: Vec<usize> = (0..rows).collect();
    order.sort_by_key(|&row| pedigree.rows[row].len());
    for row in order {
        for more in ROOMY.into_iter().filter(|more| *more > ease) {
            let wider = std::mem::replace(&mut eases[row], more);
            if let Some(found) = fitting(&eases) {
                best = found;
                break;
            }
            eases[row] = wider;
        }
    }
    Some(best)
}
