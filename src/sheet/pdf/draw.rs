//! Draws one page: letters with their words, rules and squares, all in black.
//!
//! Layout counts from the top of the page, PDF from its bottom; the turn is made here and nowhere else.

use std::collections::BTreeSet;

use printpdf::{
    Codepoint, Color, DictItem, Greyscale, Line, LineDashPattern, LinePoint, Op, PaintMode,
    PdfFontHandle, PdfPage, Point, Polygon, PolygonRing, Pt, Rect, TextItem, TextMatrix,
    WindingOrder,
};

use super::embed::Embedded;
use super::marks::{self, Marked, actual_text};
use super::spoken::spoken;
use super::tongue;
use crate::sheet::layout::{
    Cluster, Glyph, GlyphRun, Ink, Node, NodeId, Page, Paint, Path, Rectangle, Rule,
};

/// A glyph that is off its place by less than this (thousandths of its size) is left there.
const UNSEEN: f32 = 0.5;

/// Length of the dashes of a broken line and of the white between them, in points.
const DASH: f32 = 3.0;

/// What each page of a document is drawn with.
pub(super) struct Pen<'a> {
    /// The fonts, each at its index.
    pub(super) fonts: &'a [Option<Embedded>],
    /// The structure of the document.
    pub(super) nodes: &'a [Node],
    /// The heads of columns that are read again where they are set again.
    pub(super) again: BTreeSet<NodeId>,
    /// The language of the sheet.
    pub(super) lang: &'a str,
}

impl Pen<'_> {
    /// Draws a page, and tells what its marked places belong to.
    pub(super) fn page(&self, page: &Page) -> (PdfPage, Marked) {
        let (mut ops, mut marked) = (Vec::new(), Marked::new());
        for items in marks::parts(&page.items) {
            ops.push(marks::open(
                items[0].part,
                self.nodes,
                &self.again,
                &mut marked,
            ));
            for item in items {
                match &item.ink {
                    Ink::Glyphs(run) => self.glyphs(run, page.height, &mut ops),
                    Ink::Rule(line) => rule(line, page.height, &mut ops),
                    Ink::Rectangle(outline) => rectangle(outline, page.height, &mut ops),
                    Ink::Path(drawn) => path(drawn, page.height, &mut ops),
                }
            }
            ops.push(Op::EndMarkedContentWithProperties);
        }
        (paper(page.width, page.height, ops), marked)
    }

    fn glyphs(&self, run: &GlyphRun, page_height: f32, ops: &mut Vec<Op>) {
        let Some(font) = &self.fonts[run.font] else {
            return;
        };
        let language = tongue::foreign(&run.text, self.lang);
        ops.extend(language.map(marks::language));
        Writer::new(run, font).write(page_height, ops);
        ops.extend(language.map(|_| Op::EndMarkedContentWithProperties));
    }
}

/// A page on which each glyph of the fonts stands once. It is taken out again before the file is written (`finish`).
///
/// **Why**: printpdf finds out which glyphs a font needs, and which words they show, from the pages. Told so on every
/// page, glyph by glyph, it takes longer than all else together.
pub(super) fn specimen(fonts: &[Option<Embedded>]) -> PdfPage {
    let mut ops = vec![Op::StartTextSection];
    for font in fonts.iter().flatten() {
        let codes = font.noted_glyphs();
        let codes = codes.map(|(glyph, noted)| Codepoint::with_cid(glyph, 0.0, noted.to_owned()));
        let items = vec![TextItem::GlyphIds(codes.collect())];
        ops.extend([set_font(font, 1.0), Op::ShowText { items }]);
    }
    ops.push(Op::EndTextSection);
    paper(1.0, 1.0, ops)
}

fn paper(width: f32, height: f32, ops: Vec<Op>) -> PdfPage {
    let edges = || Rect::from_wh(Pt(width), Pt(height));
    PdfPage {
        media_box: edges(),
        trim_box: edges(),
        crop_box: edges(),
        ops,
    }
}

fn set_font(font: &Embedded, size: f32) -> Op {
    Op::SetFont {
        font: PdfFontHandle::External(font.id.clone()),
        size: Pt(size),
    }
}

/// Writes a glyph run. The pen is where a viewer would put the next glyph, in thousandths of the size.
struct Writer<'a> {
    run: &'a GlyphRun,
    font: &'a Embedded,
    pen: f32,
    rise: f32,
    /// Glyph numbers, two bytes each, and the moves between them: what the operator `TJ` takes.
    pending: Vec<DictItem>,
}

impl<'a> Writer<'a> {
    fn new(run: &'a GlyphRun, font: &'a Embedded) -> Self {
        Self {
            run,
            font,
            pen: 0.0,
            rise: 0.0,
            pending: Vec::new(),
        }
    }

    fn write(mut self, page_height: f32, ops: &mut Vec<Op>) {
        let run = self.run;
        ops.push(Op::StartTextSection);
        ops.push(set_font(self.font, run.size));
        let matrix = TextMatrix::Translate(Pt(run.x), Pt(page_height - run.y));
        ops.push(Op::SetTextMatrix { matrix });
        if run.is_right_to_left() {
            self.right_to_left(ops);
        } else {
            for cluster in &run.clusters {
                self.cluster(cluster, ops);
            }
        }
        self.flush(ops);
        if self.rise != 0.0 {
            // The rise outlives the text section.
            ops.push(Op::SetLineOffset { multiplier: 0.0 });
        }
        ops.push(Op::EndTextSection);
    }

    /// Writes words in the order in which they are read, the letters of each from left to right, and says so (ISO
    /// 32000-1, 14.8.2.3.3). **Why** not all in the order of reading: viewers sort letters by their places, and take
    /// words apart that run against it.
    fn right_to_left(&mut self, ops: &mut Vec<Op>) {
        let run = self.run;
        let is_space = |cluster: &Cluster| run.text[cluster.text.clone()].trim().is_empty();
        for word in run
            .clusters
            .chunk_by(|one, next| !is_space(one) || is_space(next))
        {
            self.flush(ops);
            ops.push(Op::BeginMarkedContent {
                tag: "ReversedChars".into(),
            });
            for cluster in word.iter().rev() {
                self.cluster(cluster, ops);
            }
            self.flush(ops);
            ops.push(Op::EndMarkedContent);
        }
    }

    /// Writes what is drawn together, and which words it stands for where the glyphs would not tell it by themselves.
    fn cluster(&mut self, cluster: &Cluster, ops: &mut Vec<Op>) {
        let glyphs = &self.run.glyphs[cluster.glyphs.clone()];
        let words = &self.run.text[cluster.text.clone()];
        if self.font.tells(glyphs, words) {
            self.glyphs(glyphs, ops);
            return;
        }
        self.flush(ops);
        ops.push(actual_text(&spoken(words)));
        let base = glyphs
            .iter()
            .position(|base| glyphs.iter().all(|glyph| covers(base, glyph)));
        match (base, glyphs.len()) {
            (Some(base), 2..) => self.letter_with_marks(base, glyphs, ops),
            (Some(_) | None, _) => self.glyphs(glyphs, ops),
        }
        self.flush(ops);
        ops.push(Op::EndMarkedContentWithProperties);
    }

    /// Writes a letter and the marks above, below or in it. Viewers take the end of the last glyph for the end of it all:
    /// so the last mark is followed by as much room as the letter takes, or they would see a gap in the word.
    fn letter_with_marks(&mut self, base: usize, glyphs: &[Glyph], ops: &mut Vec<Op>) {
        let letter = glyphs[base];
        self.glyphs(&[letter], ops);
        let mut marks: Vec<Glyph> = glyphs.to_vec();
        marks.remove(base);
        let Some(last) = marks.pop() else { return };
        self.glyphs(&marks, ops);
        self.flush(ops);
        let room = letter.x + letter.advance - last.x - last.advance;
        ops.push(Op::SetCharacterSpacing { multiplier: room });
        self.glyphs(&[last], ops);
        self.pen += room * 1000.0 / self.run.size;
        self.flush(ops);
        ops.push(Op::SetCharacterSpacing { multiplier: 0.0 });
    }

    fn glyphs(&mut self, glyphs: &[Glyph], ops: &mut Vec<Op>) {
        for glyph in glyphs {
            self.raise(glyph, ops);
            let place = glyph.x * 1000.0 / self.run.size;
            let back = (self.pen - place).round();
            if back.abs() > UNSEEN {
                #[allow(clippy::cast_possible_truncation)]
                // It is rounded, and no line is that long.
                self.pending.push(DictItem::Int(back as i64));
                self.pen -= back;
            }
            let code = self.font.glyph(glyph.id).to_be_bytes();
            if let Some(DictItem::String { data, .. }) = self.pending.last_mut() {
                data.extend(code);
            } else {
                self.pending.push(DictItem::String {
                    data: code.to_vec(),
                    literal: true,
                });
            }
            self.pen += self.font.width(glyph.id);
        }
    }

    fn raise(&mut self, glyph: &Glyph, ops: &mut Vec<Op>) {
        if (glyph.rise - self.rise).abs() > 0.01 {
            self.flush(ops);
            self.rise = glyph.rise;
            ops.push(Op::SetLineOffset {
                multiplier: glyph.rise,
            });
        }
    }

    fn flush(&mut self, ops: &mut Vec<Op>) {
        if !self.pending.is_empty() {
            ops.push(Op::Unknown {
                key: "TJ".into(),
                value: vec![DictItem::Array(std::mem::take(&mut self.pending))],
            });
        }
    }
}

/// Whether a glyph is as wide as another one and has it above, below or in itself.
fn covers(base: &Glyph, glyph: &Glyph) -> bool {
    base.x <= glyph.x && glyph.x + glyph.advance <= base.x + base.advance
}

fn rule(rule: &Rule, page_height: f32, ops: &mut Vec<Op>) {
    let y = Pt(page_height - rule.y);
    let point = |x: f32| LinePoint {
        p: Point { x: Pt(x), y },
        bezier: false,
    };
    let line = Line {
        points: vec![point(rule.x), point(rule.x + rule.length)],
        is_closed: false,
    };
    ops.push(Op::SetOutlineThickness {
        pt: Pt(rule.thickness),
    });
    ops.push(Op::DrawLine { line });
}

fn rectangle(outline: &Rectangle, page_height: f32, ops: &mut Vec<Op>) {
    let bottom = page_height - outline.y - outline.height;
    let rectangle = Rect {
        mode: Some(PaintMode::Stroke),
        ..Rect::from_xywh(
            Pt(outline.x),
            Pt(bottom),
            Pt(outline.width),
            Pt(outline.height),
        )
    };
    ops.push(Op::SetOutlineThickness {
        pt: Pt(outline.thickness),
    });
    ops.push(Op::DrawRectangle { rectangle });
}

fn path(path: &Path, page_height: f32, ops: &mut Vec<Op>) {
    let point = |&(x, y): &(f32, f32)| LinePoint {
        p: Point {
            x: Pt(x),
            y: Pt(page_height - y),
        },
        bezier: false,
    };
    let points: Vec<LinePoint> = path.points.iter().map(point).collect();
    let pt = Pt(path.thickness);
    ops.push(Op::SetOutlineThickness { pt });
    let shape = |points, mode| Op::DrawPolygon {
        polygon: Polygon {
            rings: vec![PolygonRing { points }],
            mode,
            winding_order: WindingOrder::NonZero,
        },
    };
    let line = |points| Op::DrawLine {
        line: Line {
            points,
            is_closed: false,
        },
    };
    match path.paint {
        Paint::Line => ops.push(line(points)),
        Paint::Dashes => {
            let dash = LineDashPattern::new(0.0, &[DASH, DASH]);
            ops.push(Op::SetLineDashPattern { dash });
            ops.push(line(points));
            let dash = LineDashPattern::solid();
            ops.push(Op::SetLineDashPattern { dash });
        }
        Paint::Outline => ops.push(shape(points, PaintMode::Stroke)),
        Paint::Black => ops.push(shape(points, PaintMode::Fill)),
        Paint::White => {
            ops.push(fill_with(1.0));
            ops.push(shape(points, PaintMode::Fill));
            ops.push(fill_with(0.0));
        }
    }
}

/// The colour for shapes and letters: 0 is black, 1 is white.
fn fill_with(percent: f32) -> Op {
    Op::SetFillColor {
        col: Color::Greyscale(Greyscale {
            percent,
            icc_profile: None,
        }),
    }
}
