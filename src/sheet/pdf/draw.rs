//! Draws one page: letters with their words, rules and shapes, all in black.
//!
//! Layout counts from the top of the page, PDF from its bottom; the turn is made here and nowhere else.

use std::collections::BTreeSet;

use printpdf::{Codepoint, Op, PdfFontHandle, PdfPage, Pt, Rect, TextItem};

use super::content::Content;
use super::embed::Embedded;
use super::marks::{self, Marked, actual_text};
use super::spoken::spoken;
use super::tongue;
use crate::sheet::layout::{
    Cluster, Glyph, GlyphRun, Ink, Node, NodeId, Page, Paint, Path, Rectangle, Rule,
};

/// A glyph that is off its place by less than this (thousandths of its size) is left there.
const UNSEEN: f32 = 0.5;

/// A line is broken into dashes from here on, as long as the white between them (points), or drawn through.
const DASHES: &str = "[3 3] 0 d";
const NO_DASHES: &str = "[] 0 d";

/// Shapes are filled with white from here on, or with black.
const WHITE: &str = "1 g";
const BLACK: &str = "0 g";

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
    pub(super) fn page(&self, page: &Page) -> (Content, Marked) {
        let (mut content, mut marked) = (Content::default(), Marked::new());
        for items in marks::parts(&page.items) {
            marks::open(
                items[0].part,
                self.nodes,
                &self.again,
                &mut marked,
                &mut content,
            );
            for item in items {
                match &item.ink {
                    Ink::Glyphs(run) => self.glyphs(run, page.height, &mut content),
                    Ink::Rule(line) => rule(line, page.height, &mut content),
                    Ink::Rectangle(outline) => rectangle(outline, page.height, &mut content),
                    Ink::Path(drawn) => path(drawn, page.height, &mut content),
                }
            }
            content.close();
        }
        (content, marked)
    }

    fn glyphs(&self, run: &GlyphRun, page_height: f32, content: &mut Content) {
        let Some(font) = &self.fonts[run.font] else {
            return;
        };
        let language = tongue::foreign(&run.text, self.lang);
        if let Some(language) = language {
            marks::language(language, content);
        }
        Writer::new(run, font, content).write(page_height);
        if language.is_some() {
            content.close();
        }
    }
}

/// A page of this size with nothing on it: its content is put in before the file is written (`finish`).
pub(super) fn paper(page: &Page) -> PdfPage {
    sized(page.width, page.height, Vec::new())
}

/// A page on which each glyph of the fonts stands once. It is taken out again before the file is written (`finish`).
///
/// **Why**: printpdf finds out from the pages which glyphs a font needs, and which words they show.
pub(super) fn specimen(fonts: &[Option<Embedded>]) -> PdfPage {
    let mut ops = vec![Op::StartTextSection];
    for font in fonts.iter().flatten() {
        let codes = font.noted_glyphs();
        let codes = codes.map(|(glyph, noted)| Codepoint::with_cid(glyph, 0.0, noted.to_owned()));
        let items = vec![TextItem::GlyphIds(codes.collect())];
        let font = PdfFontHandle::External(font.id.clone());
        ops.extend([
            Op::SetFont {
                font,
                size: Pt(1.0),
            },
            Op::ShowText { items },
        ]);
    }
    ops.push(Op::EndTextSection);
    sized(1.0, 1.0, ops)
}

fn sized(width: f32, height: f32, ops: Vec<Op>) -> PdfPage {
    let edges = || Rect::from_wh(Pt(width), Pt(height));
    PdfPage {
        media_box: edges(),
        trim_box: edges(),
        crop_box: edges(),
        ops,
    }
}

/// Writes a glyph run. The pen is where a viewer would put the next glyph, in thousandths of the size.
struct Writer<'a> {
    run: &'a GlyphRun,
    font: &'a Embedded,
    content: &'a mut Content,
    pen: f32,
    rise: f32,
}

impl<'a> Writer<'a> {
    fn new(run: &'a GlyphRun, font: &'a Embedded, content: &'a mut Content) -> Self {
        Self {
            run,
            font,
            content,
            pen: 0.0,
            rise: 0.0,
        }
    }

    fn write(mut self, page_height: f32) {
        let run = self.run;
        self.content.begin_text(run.x, page_height - run.y);
        self.content.font(run.font, &self.font.id.0, run.size);
        if run.is_right_to_left() {
            self.right_to_left();
        } else {
            for cluster in &run.clusters {
                self.cluster(cluster);
            }
        }
        if self.rise != 0.0 {
            self.content.rise(0.0);
        }
        self.content.end_text();
    }

    /// Writes words in the order in which they are read, the letters of each from left to right, and says so (ISO
    /// 32000-1, 14.8.2.3.3). **Why** not all in the order of reading: viewers sort letters by their places, and take
    /// words apart that run against it.
    fn right_to_left(&mut self) {
        let run = self.run;
        let is_space = |cluster: &Cluster| run.text[cluster.text.clone()].trim().is_empty();
        for word in run
            .clusters
            .chunk_by(|one, next| !is_space(one) || is_space(next))
        {
            self.content.open("ReversedChars", format_args!(""));
            for cluster in word.iter().rev() {
                self.cluster(cluster);
            }
            self.content.close();
        }
    }

    /// Writes what is drawn together, and which words it stands for where the glyphs would not tell it by themselves.
    fn cluster(&mut self, cluster: &Cluster) {
        let glyphs = &self.run.glyphs[cluster.glyphs.clone()];
        let words = &self.run.text[cluster.text.clone()];
        if self.font.tells(glyphs, words) {
            self.glyphs(glyphs);
            return;
        }
        actual_text(&spoken(words), self.content);
        let base = glyphs
            .iter()
            .position(|base| glyphs.iter().all(|glyph| covers(base, glyph)));
        match (base, glyphs.len()) {
            (Some(base), 2..) => self.letter_with_marks(base, glyphs),
            (Some(_) | None, _) => self.glyphs(glyphs),
        }
        self.content.close();
    }

    /// Writes a letter and the marks above, below or in it. Viewers take the end of the last glyph for the end of it all:
    /// so the last mark is followed by as much room as the letter takes, or they would see a gap in the word.
    fn letter_with_marks(&mut self, base: usize, glyphs: &[Glyph]) {
        let letter = glyphs[base];
        self.glyphs(&[letter]);
        let mut marks: Vec<Glyph> = glyphs.to_vec();
        marks.remove(base);
        let Some(last) = marks.pop() else { return };
        self.glyphs(&marks);
        let room = letter.x + letter.advance - last.x - last.advance;
        self.content.spacing(room);
        self.glyphs(&[last]);
        self.pen += room * 1000.0 / self.run.size;
        self.content.spacing(0.0);
    }

    fn glyphs(&mut self, glyphs: &[Glyph]) {
        for glyph in glyphs {
            if (glyph.rise - self.rise).abs() > 0.01 {
                self.rise = glyph.rise;
                self.content.rise(glyph.rise);
            }
            let place = glyph.x * 1000.0 / self.run.size;
            let back = (self.pen - place).round();
            if back.abs() > UNSEEN {
                self.content.back(back);
                self.pen -= back;
            }
            self.content.glyph(self.font.glyph(glyph.id));
            self.pen += self.font.width(glyph.id);
        }
    }
}

/// Whether a glyph is as wide as another one and has it above, below or in itself.
fn covers(base: &Glyph, glyph: &Glyph) -> bool {
    base.x <= glyph.x && glyph.x + glyph.advance <= base.x + base.advance
}

fn rule(rule: &Rule, page_height: f32, content: &mut Content) {
    let y = page_height - rule.y;
    content.thickness(rule.thickness);
    content.path([(rule.x, y), (rule.x + rule.length, y)]);
    content.operator("S");
}

fn rectangle(outline: &Rectangle, page_height: f32, content: &mut Content) {
    let bottom = page_height - outline.y - outline.height;
    content.thickness(outline.thickness);
    content.rectangle(outline.x, bottom, outline.width, outline.height);
}

fn path(path: &Path, page_height: f32, content: &mut Content) {
    // How shapes are painted before, how the path is painted, and how shapes are painted again after it.
    let (before, paint, after) = match path.paint {
        Paint::Line => (None, "S", None),
        Paint::Dashes => (Some(DASHES), "S", Some(NO_DASHES)),
        Paint::Outline => (None, "s", None),
        Paint::Black => (None, "f", None),
        Paint::White => (Some(WHITE), "f", Some(BLACK)),
    };
    content.thickness(path.thickness);
    if let Some(operator) = before {
        content.operator(operator);
    }
    content.path(path.points.iter().map(|&(x, y)| (x, page_height - y)));
    content.operator(paint);
    if let Some(operator) = after {
        content.operator(operator);
    }
}
