//! Turns words into lines of letters of a given width.
//!
//! Line breaking, shaping, bidi and the choice of fonts are parley's work; this file says what is wanted and keeps
//! which letters came from which words. **Why** that is kept: the text that a PDF gives back, to a search, a screen
//! reader or a clinic's system, is exactly what we put beside each glyph.

use std::collections::BTreeSet;
use std::ops::Range;

use parley::{
    Alignment, AlignmentOptions, BaseDirection, FontWeight, Language, Layout, LayoutContext,
    LineBreakContext, LineHeight, OverflowWrap, StyleProperty,
};

use super::fonts::Fonts;
use super::legible::{Legible, is_mixed, is_unseen, legible};
use super::measures::Type;
use super::page::{Cluster, Glyph, GlyphRun};
use crate::sheet::document::{Align, Text, Voice, Weight};

/// The tools for shaping, shared by all texts of a sheet.
pub(super) struct Typesetter {
    fonts: Fonts,
    context: LayoutContext<Speaker>,
    language: Option<Language>,
    /// How our own words are read.
    direction: BaseDirection,
    missing: BTreeSet<String>,
}

/// Whose words a glyph shows, as parley carries it along.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Speaker(Voice);

impl Default for Speaker {
    fn default() -> Self {
        Self(Voice::Sheet)
    }
}

/// A text that is shaped but not yet broken into lines.
pub(super) struct Shaped {
    layout: Layout<Speaker>,
    legible: Legible,
    leading: f32,
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

impl Typesetter {
    /// Gets ready to set text in the language with this BCP 47 tag.
    pub(super) fn new(lang: &str) -> Self {
        Self {
            fonts: Fonts::new(),
            context: LayoutContext::new(),
            language: Language::parse(lang).ok(),
            direction: direction(lang),
            missing: BTreeSet::new(),
        }
    }

    /// Shapes a text.
    pub(super) fn shape(&mut self, text: &Text, letters: Type) -> Shaped {
        let legible = legible(text, &mut self.fonts);
        self.missing.extend(legible.stood_in.values().cloned());
        let families = self.fonts.families(&legible.words, &legible.needed);
        let mut builder =
            self.context
                .ranged_builder(&mut self.fonts.context, &legible.words, 1.0, false);
        if is_mixed(text) {
            builder.set_base_direction(self.direction);
        }
        builder.set_line_break_override(Some(&keep_units_whole));
        builder.push_default(StyleProperty::FontFamily(families));
        builder.push_default(StyleProperty::FontSize(letters.size));
        let leading = letters.leading * legible.needed.leading();
        builder.push_default(LineHeight::Absolute(leading));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::BreakWord));
        for span in &legible.spans {
            let weight = match span.weight {
                Weight::Regular => FontWeight::NORMAL,
                Weight::Bold => FontWeight::BOLD,
            };
            let language = match span.voice {
                Voice::Sheet => self.language,
                Voice::Person => None,
            };
            builder.push(StyleProperty::FontWeight(weight), span.range.clone());
            builder.push(StyleProperty::Locale(language), span.range.clone());
            builder.push(
                StyleProperty::Brush(Speaker(span.voice)),
                span.range.clone(),
            );
        }
        let layout = builder.build(&legible.words);
        Shaped {
            layout,
            legible,
            leading,
        }
    }

    /// Shapes a text and breaks it into lines of at most this width, words at the side where reading starts.
    pub(super) fn lines(&mut self, text: &Text, letters: Type, width: f32) -> Vec<Line> {
        let shaped = self.shape(text, letters);
        self.break_lines(shaped, width, Align::Start)
    }

    /// Breaks a shaped text into lines; none when there is nothing to show.
    pub(super) fn break_lines(&self, mut shaped: Shaped, width: f32, align: Align) -> Vec<Line> {
        self.break_again(&mut shaped, width, align)
    }

    /// The same for a text that may be broken anew in another width.
    pub(super) fn break_again(&self, shaped: &mut Shaped, width: f32, align: Align) -> Vec<Line> {
        if shaped.legible.words.is_empty() {
            return Vec::new();
        }
        shaped.layout.break_all_lines(Some(width));
        let alignment = match align {
            Align::Start => Alignment::Start,
            Align::End => Alignment::End,
        };
        shaped.layout.align(alignment, AlignmentOptions::default());
        shaped
            .layout
            .lines()
            .map(|line| self.line(&line, shaped))
            .collect()
    }

    /// What no font could draw so far.
    pub(super) fn into_missing(self) -> BTreeSet<String> {
        self.missing
    }

    fn line(&self, line: &parley::Line<'_, Speaker>, shaped: &Shaped) -> Line {
        let metrics = line.metrics();
        let seen = metrics.advance - metrics.hanging_advance;
        let mut pen = metrics.offset + metrics.inline_min_coord;
        let left = if shaped.layout.is_rtl() {
            pen + metrics.hanging_advance
        } else {
            pen
        };
        let page = Drawing {
            legible: &shaped.legible,
            baseline: metrics.baseline - metrics.block_min_coord,
            room: left - shaped.leading..left + seen + shaped.leading,
            hanging: line.text_range().start
                + shaped.legible.words[line.text_range()].trim_end().len(),
            is_rtl: shaped.layout.is_rtl(),
        };
        let mut pieces = Vec::new();
        for run in line.runs() {
            let font = self.fonts.index_of(run.font().data.id());
            pieces.push((run.text_range().start, page.draw(&run, font, &mut pen)));
        }
        // Drawn from left to right, but read in the order in which they were written.
        pieces.sort_by_key(|(start, _)| *start);
        let runs = pieces.into_iter().flat_map(|(_, runs)| runs).collect();
        let height = metrics.block_max_coord - metrics.block_min_coord;
        Line {
            runs,
            width: seen,
            height,
            baseline: page.baseline,
        }
    }
}

/// A line while its letters are put down.
struct Drawing<'a> {
    legible: &'a Legible,
    baseline: f32,
    /// Where spaces may stand: one at the end of a line is kept, or two words would grow together when read out;
    /// more would leave the page.
    room: Range<f32>,
    /// From here on there are only the spaces at the end of the line.
    hanging: usize,
    /// Whether the text as a whole is read from the right.
    is_rtl: bool,
}

impl Drawing<'_> {
    fn draw(&self, from: &parley::Run<'_, Speaker>, font: usize, pen: &mut f32) -> Vec<GlyphRun> {
        let mut runs = Vec::new();
        let mut open: Option<GlyphRun> = None;
        let (atoms, shared) = atoms(from);
        for atom in atoms {
            let glyphs = &shared[atom.glyphs];
            let text = self.legible.source(&atom.text);
            let unseen = text.chars().all(|c| is_unseen(c) || c == '\n');
            let too_far = text.trim().is_empty() && !self.room.contains(pen);
            if !unseen && !too_far {
                runs.extend(open.take_if(|run| run.voice != atom.voice));
                let run = open.get_or_insert_with(|| GlyphRun {
                    font,
                    size: from.font_size(),
                    x: *pen,
                    y: self.baseline,
                    voice: atom.voice,
                    text: String::new(),
                    clusters: Vec::new(),
                    glyphs: Vec::with_capacity(shared.len()),
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
}

impl Shaped {
    /// Width of the widest piece that cannot be broken.
    pub(super) fn widest_word(&self) -> f32 {
        self.layout.calculate_content_widths().min
    }

    /// Width of the text on one line.
    pub(super) fn width(&self) -> f32 {
        self.layout.calculate_content_widths().max
    }
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

/// Glyphs that cannot be drawn apart, with all words that they show: a ligature and its letters.
struct Atom {
    text: Range<usize>,
    voice: Voice,
    /// Its glyphs among those of the run.
    glyphs: Range<usize>,
}

/// The atoms of a run from left to right, and the glyphs that they share.
fn atoms(run: &parley::Run<'_, Speaker>) -> (Vec<Atom>, Vec<parley::Glyph>) {
    let length = run.text_range().len();
    let mut atoms: Vec<Atom> = Vec::with_capacity(length);
    let mut glyphs = Vec::with_capacity(length);
    for cluster in run.clusters() {
        let text = cluster.text_range();
        match atoms.last_mut() {
            Some(atom) if cluster.is_ligature_continuation() => atom.text.end = text.end,
            Some(_) | None => {
                let start = glyphs.len();
                glyphs.extend(cluster.glyphs());
                atoms.push(Atom {
                    text,
                    voice: cluster.style().brush.0,
                    glyphs: start..glyphs.len(),
                });
            }
        }
    }
    if run.is_rtl() {
        atoms.reverse();
    }
    (atoms, glyphs)
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

/// How a language with this BCP 47 tag is read.
fn direction(lang: &str) -> BaseDirection {
    match lang.split('-').next() {
        Some("ar" | "ckb" | "dv" | "fa" | "he" | "ps" | "sd" | "ug" | "ur" | "yi") => {
            BaseDirection::Rtl
        }
        Some(_) | None => BaseDirection::Ltr,
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

/// Forbids a line to end inside "mg/ml" or "1/2": half a unit is another dose.
fn keep_units_whole(place: LineBreakContext) -> Option<bool> {
    (place.before == '/' && place.after.is_alphanumeric()).then_some(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LETTERS: Type = Type {
        size: 12.0,
        leading: 15.0,
    };

    fn lines(words: &str, width: f32) -> Vec<String> {
        let mut typesetter = Typesetter::new("en");
        let lines = typesetter.lines(&Text::plain(words), LETTERS, width);
        let text = |line: Line| {
            line.runs
                .iter()
                .map(|run| run.text.as_str())
                .collect::<String>()
        };
        lines.into_iter().map(text).collect()
    }

    #[test]
    fn number_and_unit_stay_on_one_line() {
        assert_eq!(
            lines("take 500\u{A0}mg now", 62.0),
            ["take ", "500\u{A0}mg ", "now"]
        );
        assert_eq!(lines("take 5 mg/ml now", 62.0), ["take 5 ", "mg/ml now"]);
    }

    #[test]
    fn a_word_wider_than_the_paper_is_broken_and_loses_nothing() {
        let word = "x".repeat(5000);
        let lines = lines(&word, 200.0);
        assert!(lines.len() > 100);
        assert_eq!(lines.concat(), word);
    }

    #[test]
    fn a_ligature_carries_all_its_letters() {
        assert_eq!(
            lines("offizielle Empfehlung: fig flag", 400.0),
            ["offizielle Empfehlung: fig flag"]
        );
    }

    #[test]
    fn many_spaces_at_the_end_of_a_line_do_not_leave_the_paper() {
        let broken = lines(&format!("one{}two", " ".repeat(300)), 60.0);
        assert_eq!(broken.len(), 2);
        assert!(broken[0].len() < 12, "{:?}", broken[0]);
    }

    #[test]
    fn nothing_to_show_is_no_line_and_a_blank_line_is_one() {
        assert!(lines("\u{202E}\n", 100.0).is_empty());
        assert_eq!(lines("a\n\nb", 100.0), ["a", "", "b"]);
    }

    #[test]
    fn no_glyph_is_the_empty_glyph() {
        let mut typesetter = Typesetter::new("en");
        let text = Text::plain("𒀀 é e\u{301} q\u{33F} 🙂 \u{2068}x\u{2069} ﷽ \u{200D}");
        let lines = typesetter.lines(&text, LETTERS, 400.0);
        let glyphs = lines
            .iter()
            .flat_map(|line| &line.runs)
            .flat_map(|run| &run.glyphs);
        assert!(glyphs.clone().count() > 5);
        assert!(glyphs.clone().all(|glyph| glyph.id != 0));
    }
}
