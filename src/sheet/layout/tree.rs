//! Draws a family: chooses the page that can hold it, or the parts in which it fits.
//!
//! Letters are never made smaller. A family that is too wide for the page is drawn on a page held sideways; where that
//! does not help, the father's side, the mother's side and the patient's own family are drawn one after the other, and
//! each of them in as few pieces as pages can hold.

use std::collections::BTreeSet;

use super::blocks::paragraph;
use super::flow::Flow;
use super::page::Role;
use super::strip::Tie;
use super::tree_fit::fit;
use super::tree_plan::{Plan, Sizes};
use crate::sheet::document::Text;
use crate::sheet::pedigree::{Part, PersonId, Side, Tree};

/// More people than this are never tried at once.
const MOST: usize = 90;

/// Stacks the drawing of a family, in as many figures as it takes.
pub(super) fn stack(flow: &mut Flow<'_>, tree: &Tree) {
    let mut studio = Studio {
        tree,
        sizes: Sizes::new(flow, &tree.pedigree),
        drawn: BTreeSet::new(),
    };
    let all = tree.pedigree.members(Part::Whole);
    if let Some(plan) = studio.fit(flow, &all, None) {
        studio.figure(flow, &plan, None);
        return;
    }
    let mut is_complete = true;
    for (side, title) in Side::ALL.into_iter().zip(&tree.words.parts) {
        let mut people = tree.pedigree.members(Part::Of(side));
        // So that each stands near those who belong together.
        people.sort_unstable();
        is_complete &= studio.pieces(flow, people, title);
    }
    if !is_complete {
        let words = Text::plain(tree.words.too_large.as_str());
        paragraph(flow, &words, flow.measures.body());
    }
}

/// A family while its figures are made.
struct Studio<'a> {
    tree: &'a Tree,
    sizes: Sizes,
    /// Whoever stands in a figure already.
    drawn: BTreeSet<PersonId>,
}

impl Studio<'_> {
    /// Draws people in one figure or in several, each as large as a page can hold; tells whether all could be drawn.
    fn pieces(&mut self, flow: &mut Flow<'_>, mut people: Vec<PersonId>, title: &str) -> bool {
        let mut is_complete = true;
        loop {
            people.retain(|id| !self.drawn.contains(id));
            if people.is_empty() {
                return is_complete;
            }
            if let Some(plan) = self.most(flow, &people, title) {
                self.figure(flow, &plan, Some(title));
            } else {
                is_complete = false;
                people.remove(0);
            }
        }
    }

    /// The figure with the most people from the first on that a page can hold.
    fn most(&mut self, flow: &mut Flow<'_>, people: &[PersonId], title: &str) -> Option<Plan> {
        if let Some(plan) = self.fit(flow, people, Some(title)) {
            return Some(plan);
        }
        let (mut fits, mut too_many, mut best) = (0, people.len(), None);
        while too_many - fits > 1 {
            let count = usize::midpoint(fits, too_many);
            match self.fit(flow, &people[..count], Some(title)) {
                Some(plan) => (fits, best) = (count, Some(plan)),
                None => too_many = count,
            }
        }
        best
    }

    /// A plan for these people with all between them and the patient, on the first kind of page that can hold it.
    fn fit(
        &mut self,
        flow: &mut Flow<'_>,
        people: &[PersonId],
        title: Option<&str>,
    ) -> Option<Plan> {
        let pedigree = self.tree.pedigree.only(people);
        if pedigree.drawn().count() > MOST {
            return None;
        }
        fit(flow, &pedigree, &mut self.sizes, &self.tree.key, title)
    }

    /// Stacks one drawing with its title and its key.
    fn figure(&mut self, flow: &mut Flow<'_>, plan: &Plan, title: Option<&str>) {
        self.drawn.extend(plan.scene.pedigree.drawn());
        let node = flow.tree.add(flow.parent, Role::Figure);
        let alt = &self.tree.words.alt;
        let alt = title.map_or_else(|| alt.clone(), |title| format!("{title}. {alt}"));
        flow.tree.describe(node, alt);
        flow.turned(plan.turn, |flow| {
            for (index, (height, items)) in plan.strips(flow, node).into_iter().enumerate() {
                let tie = if index == 0 { Tie::Free } else { Tie::Tight };
                flow.push(height, items, tie);
            }
        });
        flow.space(flow.measures.around_frame());
    }
}
