//! Puts the drawing of a family down: signs with the words below them, and the lines from parents to children.

use super::flow::Flow;
use super::line::Line;
use super::page::{GlyphRun, Ink, Paint};
use super::symbol::{self, Place, STROKE, path, reach};
use super::tree_plan::{Plan, points, times};
use crate::sheet::document::Text;
use crate::sheet::pedigree::{
    self as family, Bond, Descent, Inside, PersonId, Target, Twin, Union,
};

/// Half the distance of the two lines of a couple related by blood.
const DOUBLE: f32 = 1.8;

/// All that is drawn, counted from the top left corner of the drawing.
pub(super) fn draw(plan: &Plan, flow: &mut Flow<'_>) -> Vec<Ink> {
    let mut ink = Vec::new();
    for (at, union) in plan.scene.pedigree.unions.iter().enumerate() {
        couple(plan, at, union, &mut ink);
    }
    for descent in &plan.scene.arranged.descents {
        lines_down(plan, descent, &mut ink);
    }
    for id in plan.scene.pedigree.drawn() {
        let person = plan.scene.pedigree.person(id);
        let at = place(plan, id);
        ink.extend(symbol::person(person, at));
        ink.extend(inside(
            flow,
            person.symbol.inside,
            symbol::heart(person.shape, at),
        ));
        let top = at.y + plan.half + plan.label_gap();
        ink.extend(words(&plan.scene.labels[id.0], at.x, top));
    }
    ink
}

fn place(plan: &Plan, id: PersonId) -> Place {
    let row = plan.scene.pedigree.row_of(id).unwrap_or_default();
    Place {
        x: points(plan.scene.arranged.x[id.0]),
        y: plan.middles[row],
        half: plan.half,
    }
}

/// Lines of words, each with its middle at `x`.
pub(super) fn words(lines: &[Line], x: f32, top: f32) -> Vec<Ink> {
    let mut y = top;
    let mut ink = Vec::new();
    for line in lines {
        let left = line.runs.iter().map(|run| run.x);
        let left = left.fold(f32::INFINITY, f32::min);
        let right = line.runs.iter().map(GlyphRun::right);
        let right = right.fold(f32::NEG_INFINITY, f32::max);
        let shift = x - f32::midpoint(left, right);
        for run in &line.runs {
            let mut run = run.clone();
            run.x += shift;
            run.y += y;
            ink.push(Ink::Glyphs(run));
        }
        y += line.height;
    }
    ink
}

/// What stands within a sign.
pub(super) fn inside(flow: &mut Flow<'_>, inside: Inside, at: Place) -> Vec<Ink> {
    let sign = match inside {
        Inside::Empty => return Vec::new(),
        Inside::Unknown => "?".to_owned(),
        Inside::Several(count) => count.to_string(),
        Inside::Donor => "D".to_owned(),
    };
    let letters = flow.measures.body();
    let lines = flow
        .typesetter
        .lines(&Text::bold(sign), letters, letters.size * 9.0);
    // Figures and capitals are about 0.7 of their size high: their middle comes to stand on the middle of the sign.
    let baseline = lines.first().map_or(0.0, |line| line.baseline);
    words(&lines, at.x, at.y + letters.size * 0.35 - baseline)
}

/// The line between parents, or the one that leads away from a single parent.
fn couple(plan: &Plan, at: usize, union: &Union, ink: &mut Vec<Ink>) {
    for pair in union.parents.windows(2) {
        let (left, right) = (place(plan, pair[0]), place(plan, pair[1]));
        let from = left.x + edge(plan, pair[0]);
        let to = right.x - edge(plan, pair[1]);
        let level = |y: f32| vec![(from, y), (to, y)];
        match union.bond {
            Bond::Plain => ink.push(symbol::line(level(left.y), STROKE)),
            Bond::ByBlood => {
                ink.push(symbol::line(level(left.y - DOUBLE), STROKE));
                ink.push(symbol::line(level(left.y + DOUBLE), STROKE));
            }
            Bond::Unsure => ink.push(path(level(left.y), Paint::Dashes, STROKE)),
        }
    }
    let descents = &plan.scene.arranged.descents;
    let from = descents.iter().find(|descent| descent.union == at);
    if let ([one], Some(end)) = (union.parents.as_slice(), from.and_then(|it| it.from)) {
        let (at, end) = (place(plan, *one), points(end));
        ink.push(symbol::line(
            vec![(at.x + edge(plan, *one), at.y), (end, at.y)],
            STROKE,
        ));
    }
}

fn edge(plan: &Plan, id: PersonId) -> f32 {
    reach(plan.scene.pedigree.person(id).shape, plan.half)
}

/// The line from parents to the line of their children, and from there to each child.
fn lines_down(plan: &Plan, descent: &Descent, ink: &mut Vec<Ink>) {
    let union = &plan.scene.pedigree.unions[descent.union];
    let bar = plan.bars[descent.row] + times(plan.step, descent.level);
    let is_broken = union
        .children
        .iter()
        .all(|child| child.line == family::Line::Broken);
    let paint = if is_broken {
        Paint::Dashes
    } else {
        Paint::Line
    };
    if let (Some(from), Some(parent)) = (descent.from, union.parents.first()) {
        let top = place(plan, *parent).y;
        let x = points(from);
        let start = if union.bond == Bond::ByBlood {
            top + DOUBLE
        } else {
            top
        };
        ink.push(path(vec![(x, start), (x, bar)], paint, STROKE));
    }
    let ends = ends(descent, union);
    let all = ends.iter().copied();
    let all = all.chain(descent.from.map(points));
    let (left, right) = all.fold((f32::INFINITY, f32::NEG_INFINITY), |(left, right), x| {
        (left.min(x), right.max(x))
    });
    if right - left > 0.1 {
        ink.push(path(vec![(left, bar), (right, bar)], paint, STROKE));
    }
    for ((child, to), end) in union.children.iter().zip(&descent.to).zip(&ends) {
        let x = points(*to);
        let top = match child.target {
            Target::Person(id) => place(plan, id).y - edge(plan, id),
            Target::OneOf(id, _) => place(plan, id).y,
        };
        let paint = match child.line {
            family::Line::Solid => Paint::Line,
            family::Line::Broken => Paint::Dashes,
        };
        ink.push(path(vec![(*end, bar), (x, top)], paint, STROKE));
    }
    ink.extend(one_egg(plan, descent, union, &ends, bar));
}

/// Where the line to each child leaves the line of all children: twins leave it from one point.
fn ends(descent: &Descent, union: &Union) -> Vec<f32> {
    let twins = union.children.iter().zip(&descent.to);
    let twins = twins.filter(|(child, _)| child.twin != Twin::No);
    let twins: Vec<f32> = twins.map(|(_, to)| points(*to)).collect();
    let apex = match (twins.first(), twins.last()) {
        (Some(first), Some(last)) => f32::midpoint(*first, *last),
        _ => 0.0,
    };
    union
        .children
        .iter()
        .zip(&descent.to)
        .map(|(child, to)| match child.twin {
            Twin::No => points(*to),
            Twin::Patient | Twin::Identical | Twin::Fraternal => apex,
        })
        .collect()
}

/// The level line between the lines of twins who grew from one egg.
fn one_egg(plan: &Plan, descent: &Descent, union: &Union, ends: &[f32], bar: f32) -> Option<Ink> {
    let alike = |twin: Twin| matches!(twin, Twin::Patient | Twin::Identical);
    let has_identical = union
        .children
        .iter()
        .any(|child| child.twin == Twin::Identical);
    if !has_identical {
        return None;
    }
    let part = 0.6;
    let y_end = plan.middles[descent.row] - plan.half;
    let places = union.children.iter().zip(&descent.to).zip(ends);
    let places = places.filter(|((child, _), _)| alike(child.twin));
    let places: Vec<f32> = places
        .map(|((_, to), end)| end + (points(*to) - end) * part)
        .collect();
    let y = bar + (y_end - bar) * part;
    let (first, last) = (places.first()?, places.last()?);
    Some(symbol::line(vec![(*first, y), (*last, y)], STROKE))
}
