//! One line of letters, taken over from parley, which shaped it: where each glyph stands and which words it shows.
//!
//! **Why** the words are kept: the text that a PDF gives back, to a search, a screen reader or a clinic's system, is
//! exactly what we put beside each glyph.

use std::ops::Range;

use super::fonts::Fonts;
use super::legible::{Legible, is_unseen};
use super::measures::Type;
use super::page::{Cluster, Glyph, GlyphRun};
use crate::sheet::document::Voice;

/// Whose words a glyph shows, as parley carries it along.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Speaker(pub(super) Voice);

impl Default for Speaker {
    fn default() -> Self {
        Self(Voice::Sheet)
    }
}

/// One line of letters; places are counted from its top left corner.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Line {
    /// The letters; empty for a blank line.
    pub(super) runs: Vec<GlyphRun>,
    /// Width of what is seen.
    pub(super) width: f32,
    /// From its top to the top of the next line.
    pub(super) height: f32,
    /// From its top to where the letters stand.
    pub(super) baseline: f32,
}

impl Line {
    /// A line with nothing in it, as high as these letters need.
    pub(super) fn blank(letters: Type) -> Self {
        Self {
            runs: Vec::new(),
            width: 0.0,
            height: letters.leading,
            baseline: letters.size,
        }
    }
}

/// Puts down the letters of a text, line by line.
pub(super) struct LineSetter<'a> {
    fonts: &'a Fonts,
    legible: &'a Legible,
    leading: f32,
    /// Whether the text as a whole is read from the right.
    is_rtl: bool,
    /// Where the letters of the line stand.
    baseline: f32,
    /// Where spaces may stand: one at the end of a line is kept, or two words would grow together when read out;
    /// more would leave the page.
    room: Range<f32>,
    /// From here on there are only the spaces at the end of the line.
    hanging: usize,
    /// The run that is drawn.
    atoms: Vec<Atom>,
    glyphs: Vec<parley::Glyph>,
}

impl<'a> LineSetter<'a> {
    /// For a text of these words, with its lines this far apart.
    pub(super) fn new(fonts: &'a Fonts, legible: &'a Legible, leading: f32, is_rtl: bool) -> Self {
        Self {
            fonts,
            legible,
            leading,
            is_rtl,
            baseline: 0.0,
            room: 0.0..0.0,
            hanging: 0,
            atoms: Vec::new(),
            glyphs: Vec::new(),
        }
    }

    /// Sets the next line of the text.
    pub(super) fn set(&mut self, line: &parley::Line<'_, Speaker>) -> Line {
        let metrics = line.metrics();
        let seen = metrics.advance - metrics.hanging_advance;
        let mut pen = metrics.offset + metrics.inline_min_coord;
        let left = if self.is_rtl {
            pen + metrics.hanging_advance
        } else {
            pen
        };
        let words = &self.legible.words[line.text_range()];
        self.baseline = metrics.baseline - metrics.block_min_coord;
        self.room = left - self.leading..left + seen + self.leading;
        self.hanging = line.text_range().start + words.trim_end().len();
        let mut pieces = Vec::new();
        for run in line.runs() {
            let font = self.fonts.index_of(run.font().data.id());
            pieces.push((run.text_range().start, self.draw(&run, font, &mut pen)));
        }
        // Drawn from left to right, but read in the order in which they were written.
        pieces.sort_by_key(|(start, _)| *start);
        let runs = pieces.into_iter().flat_map(|(_, runs)| runs).collect();
        let height = metrics.block_max_coord - metrics.block_min_coord;
        Line {
            runs,
            width: seen,
            height,
            baseline: self.baseline,
        }
    }

    fn draw(
        &mut self,
        from: &parley::Run<'_, Speaker>,
        font: usize,
        pen: &mut f32,
    ) -> Vec<GlyphRun> {
        let mut runs = Vec::new();
        let mut open: Option<GlyphRun> = None;
        self.take_apart(from);
        for (index, atom) in self.atoms.iter().enumerate() {
            let glyphs = &self.glyphs[atom.glyphs.clone()];
            let text = self.legible.source(&atom.text);
            let is_drawn = match ink(&text) {
                Ink::Unseen => false,
                Ink::Space => self.room.contains(pen),
                Ink::Letter => true,
            };
            if is_drawn {
                runs.extend(open.take_if(|run| run.voice != atom.voice));
                let run = open.get_or_insert_with(|| GlyphRun {
                    font,
                    size: from.font_size(),
                    x: *pen,
                    y: self.baseline,
                    voice: atom.voice,
                    text: String::with_capacity(from.text_range().len()),
                    clusters: Vec::with_capacity(self.atoms.len() - index),
                    glyphs: Vec::with_capacity(self.glyphs.len()),
                });
                add(run, &text, glyphs, *pen);
            }
            // A space behind the last word takes no room; within words that are read the other way it would stand
            // among them, and push them over the edge.
            let among_words = atom.text.start >= self.hanging && from.is_rtl() != self.is_rtl;
            if !among_words {
                *pen += glyphs.iter().map(|glyph| glyph.advance).sum::<f32>();
            }
        }
        runs.extend(open);
        if from.is_rtl() {
            runs.reverse();
            runs.iter_mut().for_each(read_from_right_to_left);
        }
        runs
    }

    /// Takes a run apart into atoms from left to right, and the glyphs that they share.
    fn take_apart(&mut self, run: &parley::Run<'_, Speaker>) {
        let most = run.text_range().len();
        self.atoms.clear();
        self.atoms.reserve(most);
        self.glyphs.clear();
        self.glyphs.reserve(most);
        for cluster in run.clusters() {
            let text = cluster.text_range();
            match self.atoms.last_mut() {
                Some(atom) if cluster.is_ligature_continuation() => atom.text.end = text.end,
                Some(_) | None => {
                    let start = self.glyphs.len();
                    // **Why** not `extend`: most atoms are one glyph, and asking an iterator from outside for it
                    // takes four questions.
                    cluster.glyphs().for_each(|glyph| self.glyphs.push(glyph));
                    self.atoms.push(Atom {
                        text,
                        voice: cluster.style().brush.0,
                        glyphs: start..self.glyphs.len(),
                    });
                }
            }
        }
        if run.is_rtl() {
            self.atoms.reverse();
        }
    }
}

/// Glyphs that cannot be drawn apart, with all words that they show: a ligature and its letters.
struct Atom {
    text: Range<usize>,
    voice: Voice,
    /// Its glyphs among those of the run.
    glyphs: Range<usize>,
}

/// What there is to see of a piece of text.
enum Ink {
    /// Nothing at all, not even room.
    Unseen,
    /// Room between words.
    Space,
    Letter,
}

fn ink(text: &str) -> Ink {
    match text.as_bytes() {
        // Most pieces are one letter of English, and are known at a look.
        [b'!'..=b'~'] => Ink::Letter,
        _ if text.chars().all(|c| is_unseen(c) || c == '\n') => Ink::Unseen,
        _ if text.trim().is_empty() => Ink::Space,
        _ => Ink::Letter,
    }
}

fn add(run: &mut GlyphRun, text: &str, glyphs: &[parley::Glyph], mut pen: f32) {
    let (text_start, glyph_start) = (run.text.len(), run.glyphs.len());
    run.text.push_str(text);
    for glyph in glyphs {
        let id = u16::try_from(glyph.id).unwrap_or(0);
        let (x, rise) = (pen + glyph.x - run.x, -glyph.y);
        run.glyphs.push(Glyph {
            id,
            x,
            rise,
            advance: glyph.advance,
        });
        pen += glyph.advance;
    }
    if !glyphs.is_empty() {
        run.clusters.push(Cluster {
            text: text_start..run.text.len(),
            glyphs: glyph_start..run.glyphs.len(),
        });
    }
}

/// Turns the words of a run around, which were put down from left to right; the glyphs stay where they are.
fn read_from_right_to_left(run: &mut GlyphRun) {
    let mut text = String::with_capacity(run.text.len());
    run.clusters.reverse();
    for cluster in &mut run.clusters {
        let start = text.len();
        text.push_str(&run.text[cluster.text.clone()]);
        cluster.text = start..text.len();
    }
    run.text = text;
}
