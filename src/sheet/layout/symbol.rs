//! The signs of a family tree as lines and shapes: outlines, patterns, slash, brackets and arrow.
//!
//! All is black on white, and no line is thinner than half a point, so that a fax leaves it as it is.

use super::page::{Ink, Paint, Path};
use crate::sheet::pedigree::{Arrival, Fill, Inside, Living, Person, Shape, Who};

type Point = (f32, f32);

/// Corners of what is drawn as a circle: no eye sees the difference.
const CORNERS: u8 = 48;

/// Cosine and sine of the turn from corner to corner. **Why** not computed: machines differ in the last digit of a sine,
/// and the same answers must give the same bytes everywhere.
const TURN: (f32, f32) = (0.991_444_9, 0.130_526_2);

/// Thickness of outlines and of all lines between people.
pub(super) const STROKE: f32 = 0.9;

/// Thickness of the lines of a pattern.
const HATCH: f32 = 0.8;

/// A symbol in its place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    /// The middle.
    pub(super) x: f32,
    /// The middle.
    pub(super) y: f32,
    /// Half the height of a circle.
    pub(super) half: f32,
}

/// How far a shape reaches from its middle to each side.
pub(super) fn reach(shape: Shape, half: f32) -> f32 {
    match shape {
        Shape::Circle => half,
        Shape::Square => half * 0.9,
        Shape::Diamond => half * 1.12,
        Shape::Triangle => half * 0.95,
    }
}

/// The place for a sign within a shape.
pub(super) fn heart(shape: Shape, at: Place) -> Place {
    let down = match shape {
        Shape::Triangle => at.half * 0.22,
        Shape::Square | Shape::Circle | Shape::Diamond => 0.0,
    };
    Place {
        y: at.y + down,
        ..at
    }
}

/// A person without the words.
pub(super) fn person(person: &Person, at: Place) -> Vec<Ink> {
    let mut ink = shape(person.shape, &person.symbol.fills, at);
    if person.symbol.inside != Inside::Empty && !person.symbol.fills.is_empty() {
        let (width, height) = (at.half * 0.6, at.half * 0.6);
        ink.push(path(box_around(at, width, height), Paint::White, STROKE));
    }
    if person.symbol.arrival != Arrival::Born {
        ink.extend(brackets(at));
    }
    if person.symbol.living == Living::Dead {
        ink.push(slash(at));
    }
    if person.who == Who::Patient {
        let brackets = person.symbol.arrival != Arrival::Born;
        let away = if brackets { at.half * 0.45 } else { 0.0 };
        ink.extend(arrow(Place {
            x: at.x - away,
            ..at
        }));
    }
    ink
}

/// An outline with patterns in it.
pub(super) fn shape(shape: Shape, fills: &[Fill], at: Place) -> Vec<Ink> {
    let outline = outline(shape, at);
    let mut ink = Vec::new();
    for (index, fill) in fills.iter().enumerate() {
        let field = field(&outline, at, index, fills.len());
        ink.extend(pattern(*fill, &field, at));
        if fills.len() > 1 {
            ink.push(path(field, Paint::Outline, HATCH));
        }
    }
    ink.push(path(outline, Paint::Outline, STROKE));
    ink
}

/// The slash of the dead.
pub(super) fn slash(at: Place) -> Ink {
    let far = at.half * 1.35;
    line(
        vec![(at.x - far, at.y + far), (at.x + far, at.y - far)],
        STROKE,
    )
}

/// The brackets of adoption.
pub(super) fn brackets(at: Place) -> Vec<Ink> {
    let (far, high, tick) = (at.half * 1.4, at.half * 1.2, at.half * 0.35);
    let bracket = |side: f32| {
        let x = at.x + side * far;
        let inner = x - side * tick;
        let (top, bottom) = (at.y - high, at.y + high);
        line(
            vec![(inner, top), (x, top), (x, bottom), (inner, bottom)],
            STROKE,
        )
    };
    vec![bracket(-1.0), bracket(1.0)]
}

/// The arrow that points at the patient from below left.
pub(super) fn arrow(at: Place) -> Vec<Ink> {
    let tip = (at.x - at.half * 1.02, at.y + at.half * 0.62);
    let end = (at.x - at.half * 1.85, at.y + at.half * 1.12);
    let (dx, dy) = (tip.0 - end.0, tip.1 - end.1);
    let length = (dx * dx + dy * dy).sqrt();
    let (ux, uy) = (dx / length, dy / length);
    let head = at.half * 0.42;
    let base = (tip.0 - ux * head, tip.1 - uy * head);
    let wing = head * 0.45;
    let corners = vec![
        tip,
        (base.0 - uy * wing, base.1 + ux * wing),
        (base.0 + uy * wing, base.1 - ux * wing),
    ];
    vec![
        line(vec![end, base], STROKE * 1.4),
        path(corners, Paint::Black, STROKE),
    ]
}

/// A line through these points.
pub(super) fn line(points: Vec<Point>, thickness: f32) -> Ink {
    path(points, Paint::Line, thickness)
}

/// A path.
pub(super) fn path(points: Vec<Point>, paint: Paint, thickness: f32) -> Ink {
    Ink::Path(Path {
        points,
        paint,
        thickness,
    })
}

fn outline(shape: Shape, at: Place) -> Vec<Point> {
    let r = reach(shape, at.half);
    match shape {
        Shape::Square => box_around(at, r, r),
        Shape::Diamond => vec![
            (at.x, at.y - r),
            (at.x + r, at.y),
            (at.x, at.y + r),
            (at.x - r, at.y),
        ],
        Shape::Triangle => vec![
            (at.x, at.y - r),
            (at.x + r, at.y + r * 0.8),
            (at.x - r, at.y + r * 0.8),
        ],
        Shape::Circle => {
            let mut way = (r, 0.0);
            (0..CORNERS)
                .map(|_| {
                    let corner = (at.x + way.0, at.y + way.1);
                    let (across, up) = TURN;
                    way = (way.0 * across - way.1 * up, way.0 * up + way.1 * across);
                    corner
                })
                .collect()
        }
    }
}

fn box_around(at: Place, width: f32, height: f32) -> Vec<Point> {
    vec![
        (at.x - width, at.y - height),
        (at.x + width, at.y - height),
        (at.x + width, at.y + height),
        (at.x - width, at.y + height),
    ]
}

/// The piece of an outline that one of several patterns takes: halves, quarters, or stripes where there are more.
fn field(outline: &[Point], at: Place, index: usize, count: usize) -> Vec<Point> {
    let far = at.half * 2.0;
    let (left, right, top, bottom) = (at.x - far, at.x + far, at.y - far, at.y + far);
    let (left, right, top, bottom) = match (count, index) {
        (0 | 1, _) => return outline.to_vec(),
        (2, 0) => (left, at.x, top, bottom),
        (2, _) => (at.x, right, top, bottom),
        (3 | 4, 0) => (left, at.x, top, at.y),
        (3 | 4, 1) => (at.x, right, top, at.y),
        (3 | 4, 2) => (at.x, right, at.y, bottom),
        (3 | 4, _) => (left, at.x, at.y, bottom),
        (_, _) => {
            #[expect(clippy::cast_precision_loss, reason = "there are at most 5 patterns")]
            let (index, count) = (index as f32, count as f32);
            let wide = 2.0 * at.half / count;
            let start = at.x - at.half + wide * index;
            (start, start + wide, top, bottom)
        }
    };
    let mut field = outline.to_vec();
    field = cut(&field, |(x, _)| x - left);
    field = cut(&field, |(x, _)| right - x);
    field = cut(&field, |(_, y)| y - top);
    cut(&field, |(_, y)| bottom - y)
}

/// What of a shape without dents lies where `inside` is not below zero.
fn cut(shape: &[Point], inside: impl Fn(Point) -> f32) -> Vec<Point> {
    let mut kept = Vec::with_capacity(shape.len() + 2);
    for (index, &here) in shape.iter().enumerate() {
        let next = shape[(index + 1) % shape.len()];
        let (a, b) = (inside(here), inside(next));
        if a >= 0.0 {
            kept.push(here);
        }
        if (a > 0.0 && b < 0.0) || (a < 0.0 && b > 0.0) {
            let part = a / (a - b);
            kept.push((
                here.0 + (next.0 - here.0) * part,
                here.1 + (next.1 - here.1) * part,
            ));
        }
    }
    kept
}

fn pattern(fill: Fill, field: &[Point], at: Place) -> Vec<Ink> {
    let apart = at.half * 0.28;
    match fill {
        Fill::Black => vec![path(field.to_vec(), Paint::Black, STROKE)],
        Fill::Rising => chords(field, at, (1.0, 1.0), apart * 1.414),
        Fill::Falling => chords(field, at, (1.0, -1.0), apart * 1.414),
        Fill::Level => chords(field, at, (0.0, 1.0), apart),
        Fill::Dotted => dots(field, at, apart * 1.25),
    }
}

/// Lines across a field, each where `across` has one value, this far apart.
fn chords(field: &[Point], at: Place, across: Point, apart: f32) -> Vec<Ink> {
    let value = |(x, y): Point| (x - at.x) * across.0 + (y - at.y) * across.1;
    let mut ink = Vec::new();
    let mut offset = -12.5 * apart;
    while offset < 13.0 * apart {
        let mut ends: Vec<Point> = Vec::new();
        for (index, &here) in field.iter().enumerate() {
            let next = field[(index + 1) % field.len()];
            let (a, b) = (value(here) - offset, value(next) - offset);
            if (a < 0.0) != (b < 0.0) {
                let part = a / (a - b);
                ends.push((
                    here.0 + (next.0 - here.0) * part,
                    here.1 + (next.1 - here.1) * part,
                ));
            }
        }
        if let [from, to] = ends[..] {
            ink.push(line(vec![from, to], HATCH));
        }
        offset += apart;
    }
    ink
}

/// Small squares on a grid, those that lie in the field with their middle.
fn dots(field: &[Point], at: Place, apart: f32) -> Vec<Ink> {
    let mut ink = Vec::new();
    let half = apart * 0.24;
    let steps = [-2.5_f32, -1.5, -0.5, 0.5, 1.5, 2.5];
    for down in steps {
        for right in steps {
            let dot = Place {
                x: at.x + right * apart,
                y: at.y + down * apart,
                half,
            };
            if holds(field, (dot.x, dot.y)) {
                ink.push(path(box_around(dot, half, half), Paint::Black, STROKE));
            }
        }
    }
    ink
}

/// Whether a point lies in a shape without dents.
fn holds(shape: &[Point], (x, y): Point) -> bool {
    let side = |index: usize| {
        let (a, b) = (shape[index], shape[(index + 1) % shape.len()]);
        (b.0 - a.0) * (y - a.1) - (b.1 - a.1) * (x - a.0)
    };
    let mut sides = (0..shape.len()).map(side);
    sides.all(|side| side >= 0.0)
}
