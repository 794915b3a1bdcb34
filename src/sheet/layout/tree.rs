//! Draws a family: chooses the page that can hold it, or the parts in which it fits, and puts signs, words and lines down.
//!
//! Letters are never made smaller. A family that is too wide for the page is drawn on a page held sideways; where that
//! does not help, the father's side, the mother's side and the patient's own family are drawn one after the other, and
//! each of them in pieces as small as they have to be.

use super::blocks::paragraph;
use super::flow::Flow;
use super::page::Role;
use super::strip::{Tie, Turn};
use super::tree_plan::{Plan, Sizes, points};
use crate::sheet::document::Text;
use crate::sheet::pedigree::{Part, Pedigree, PersonId, Side, Tree, Who, arrange};

/// More people than this are never tried at once.
const MOST: usize = 90;

/// How much room words get beyond what they need, tried from the most to the least.
const EASES: [f32; 6] = [1.0, 0.75, 0.5, 0.3, 0.15, 0.0];

/// How many lines may stand below a sign, tried from the most to the least; what is more stands in the table.
const LINES: [usize; 2] = [16, 8];

/// Stacks the drawing of a family, in as many figures as it takes.
pub(super) fn stack(flow: &mut Flow<'_>, tree: &Tree) {
    let sizes = Sizes::new(flow, &tree.pedigree);
    let all = tree.pedigree.members(Part::Whole);
    if let Some(plan) = fit(flow, tree, &sizes, &all, None) {
        figure(flow, tree, plan);
        return;
    }
    let mut is_drawn = true;
    for (side, title) in Side::ALL.into_iter().zip(&tree.words.parts) {
        let people = part(&tree.pedigree, side);
        is_drawn &= people.is_empty() || pieces(flow, tree, &sizes, &people, title);
    }
    if !is_drawn {
        let words = Text::plain(tree.words.too_large.as_str());
        paragraph(flow, &words, flow.measures.body());
    }
}

/// Those whom a part is about, so that each stands near those who belong together; nobody where no one would be new.
fn part(pedigree: &Pedigree, side: Side) -> Vec<PersonId> {
    let mut people = pedigree.members(Part::Of(side));
    people.sort_unstable();
    let is_patient = |id: &PersonId| pedigree.person(*id).who == Who::Patient;
    if people.iter().all(is_patient) {
        people.clear();
    }
    people
}

/// Draws people in one figure or in several, each as large as a page can hold; tells whether all could be drawn.
fn pieces(
    flow: &mut Flow<'_>,
    tree: &Tree,
    sizes: &Sizes,
    people: &[PersonId],
    title: &str,
) -> bool {
    if let Some(plan) = fit(flow, tree, sizes, people, Some(title)) {
        figure(flow, tree, plan);
        return true;
    }
    let (first, second) = people.split_at(people.len() / 2);
    if first.is_empty() {
        return false;
    }
    let is_first = pieces(flow, tree, sizes, first, title);
    pieces(flow, tree, sizes, second, title) && is_first
}

/// A plan for these people with all between them and the patient, on the first kind of page that can hold it.
fn fit(
    flow: &mut Flow<'_>,
    tree: &Tree,
    sizes: &Sizes,
    people: &[PersonId],
    title: Option<&str>,
) -> Option<Plan> {
    let pedigree = tree.pedigree.only(people);
    if pedigree.drawn().count() > MOST {
        return None;
    }
    for most_lines in LINES {
        for turn in [Turn::Upright, Turn::Sideways] {
            let room = flow.room(turn);
            let Some(room) = room.filter(|room| sizes.least_width(&pedigree) <= room.0) else {
                continue;
            };
            for ease in EASES {
                let widths = sizes.widths(ease);
                let arranged = arrange(&pedigree, &widths);
                if points(arranged.width) > room.0 {
                    continue;
                }
                let scene = (&pedigree, &widths[..], arranged);
                let plan = Plan::new(flow, tree, scene, turn, (title, most_lines));
                if plan.height() <= room.1 {
                    return Some(plan);
                }
            }
        }
    }
    None
}

/// Stacks one drawing with its title and its key.
fn figure(flow: &mut Flow<'_>, tree: &Tree, plan: Plan) {
    let node = flow.tree.add(flow.parent, Role::Figure);
    flow.tree.describe(node, tree.words.alt.clone());
    let turn = plan.turn;
    flow.turned(turn, |flow| {
        for (index, (height, items)) in plan.strips(flow, node).into_iter().enumerate() {
            let tie = if index == 0 { Tie::Free } else { Tie::Tight };
            flow.push(height, items, tie);
        }
    });
    flow.space(flow.measures.around_frame());
}
