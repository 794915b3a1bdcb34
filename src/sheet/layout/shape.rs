//! Turns words into lines of letters of a given width.
//!
//! Line breaking, shaping, bidi and the choice of fonts are parley's work; this file says what is wanted, and `line`
//! takes over what comes out.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use parley::{
    Alignment, AlignmentOptions, BaseDirection, FontWeight, Language, Layout, LayoutContext,
    LineBreakContext, LineHeight, OverflowWrap, StyleProperty,
};

use super::fonts::Fonts;
use super::legible::{Legible, is_mixed, legible};
use super::line::{Line, LineSetter, Speaker};
use super::measures::Type;
use crate::sheet::document::{Align, Text, Weight};

/// Room for rounding, so that words fit into their own width.
const UNSEEN: f32 = 0.01;

/// The longest text of which the shape is kept, in bytes: the words that come back are short ("tablet", "Stroke").
const SHORT: usize = 40;

/// How many shapes are kept at most; a sheet of hundreds of answers must not grow in memory with them.
const MOST_KEPT: usize = 400;

/// The tools for shaping, shared by all texts of a sheet.
pub(super) struct Typesetter {
    fonts: Fonts,
    context: LayoutContext<Speaker>,
    language: Option<Language>,
    /// How our own words are read.
    direction: BaseDirection,
    missing: BTreeSet<String>,
    /// Our own words that are set again and again: their width and their lines.
    again: HashMap<Again, (f32, Vec<Line>)>,
    /// Short texts as they were shaped, by their words and the letters (size and leading).
    kept: HashMap<(Text, [u32; 2]), Shaped>,
    /// Layouts that are done with: the next text takes their memory over.
    spare: Vec<Layout<Speaker>>,
}

/// What makes two of our own texts look the same: words, the size of the letters, and the room of labels.
#[derive(Debug, PartialEq, Eq, Hash)]
struct Again {
    words: String,
    size: u32,
    room: Option<[u32; 2]>,
}

/// A text that is shaped but not yet broken into lines; the same text twice is one shape.
#[derive(Clone)]
pub(super) struct Shaped(Rc<Shape>);

struct Shape {
    layout: RefCell<Layout<Speaker>>,
    legible: Legible,
    leading: f32,
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
            again: HashMap::new(),
            kept: HashMap::new(),
            spare: Vec::new(),
        }
    }

    /// Shapes a text.
    pub(super) fn shape(&mut self, text: &Text, letters: Type) -> Shaped {
        if text.0.iter().map(|run| run.words.len()).sum::<usize>() > SHORT {
            return self.shape_anew(text, letters);
        }
        let look = [letters.size, letters.leading].map(f32::to_bits);
        let key = (text.clone(), look);
        if let Some(known) = self.kept.get(&key) {
            return known.clone();
        }
        let shaped = self.shape_anew(text, letters);
        if self.kept.len() < MOST_KEPT {
            self.kept.insert(key, shaped.clone());
        }
        shaped
    }

    fn shape_anew(&mut self, text: &Text, letters: Type) -> Shaped {
        let legible = legible(text, &mut self.fonts);
        self.missing.extend(legible.stood_in.values().cloned());
        if legible.words.is_empty() {
            return Shaped::new(Layout::new(), legible, letters.leading);
        }
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
        builder.push_default(StyleProperty::Locale(self.language));
        for span in &legible.spans {
            let weight = match span.weight {
                Weight::Regular => FontWeight::NORMAL,
                Weight::Bold => FontWeight::BOLD,
            };
            let properties = [
                StyleProperty::FontWeight(weight),
                StyleProperty::Brush(Speaker(span.voice)),
            ];
            for property in properties {
                if span.range.len() == legible.words.len() {
                    builder.push_default(property);
                } else {
                    builder.push(property, span.range.clone());
                }
            }
        }
        let mut layout = self.spare.pop().unwrap_or_default();
        builder.build_into(&mut layout, &legible.words);
        Shaped::new(layout, legible, leading)
    }

    /// Shapes a text and breaks it into lines of at most this width, words at the side where reading starts.
    pub(super) fn lines(&mut self, text: &Text, letters: Type, width: f32) -> Vec<Line> {
        let shaped = self.shape(text, letters);
        self.break_lines(shaped, width, Align::Start)
    }

    /// Our own words, as wide as they are where nothing breaks them, and that width: the edges of pages say the same
    /// again and again.
    pub(super) fn unbroken(&mut self, words: &str, letters: Type) -> (f32, Vec<Line>) {
        let key = Again {
            words: words.to_owned(),
            size: letters.size.to_bits(),
            room: None,
        };
        if let Some(known) = self.again.get(&key) {
            return known.clone();
        }
        let shaped = self.shape(&Text::plain(words), letters);
        let width = shaped.width() + UNSEEN;
        let lines = self.break_lines(shaped, width, Align::Start);
        self.again.insert(key, (width, lines.clone()));
        (width, lines)
    }

    /// A label in bold, in the narrow room if it fits there without a break, else in the wide one; the same labels come
    /// back with each entry of a list. Tells whether it fits, and its lines.
    pub(super) fn label(
        &mut self,
        words: &str,
        letters: Type,
        narrow: f32,
        wide: f32,
    ) -> (bool, Vec<Line>) {
        let key = Again {
            words: words.to_owned(),
            size: letters.size.to_bits(),
            room: Some([narrow, wide].map(f32::to_bits)),
        };
        if let Some((width, lines)) = self.again.get(&key) {
            return (*width <= narrow, lines.clone());
        }
        let shaped = self.shape(&Text::bold(words), letters);
        let width = shaped.width();
        let room = if width <= narrow { narrow } else { wide };
        let lines = self.break_lines(shaped, room, Align::Start);
        self.again.insert(key, (width, lines.clone()));
        (width <= narrow, lines)
    }

    /// Breaks a shaped text into lines; none when there is nothing to show.
    pub(super) fn break_lines(&mut self, shaped: Shaped, width: f32, align: Align) -> Vec<Line> {
        let lines = self.break_again(&shaped, width, align);
        let done = Rc::into_inner(shaped.0);
        self.spare
            .extend(done.map(|shape| shape.layout.into_inner()));
        lines
    }

    /// The same for a text that may be broken anew in another width.
    pub(super) fn break_again(
        &self,
        Shaped(shape): &Shaped,
        width: f32,
        align: Align,
    ) -> Vec<Line> {
        if shape.legible.words.is_empty() {
            return Vec::new();
        }
        let layout = &mut *shape.layout.borrow_mut();
        layout.break_all_lines(Some(width));
        let alignment = match align {
            Align::Start => Alignment::Start,
            Align::End => Alignment::End,
        };
        layout.align(alignment, AlignmentOptions::default());
        let mut setter =
            LineSetter::new(&self.fonts, &shape.legible, shape.leading, layout.is_rtl());
        layout.lines().map(|line| setter.set(&line)).collect()
    }

    /// What no font could draw so far.
    pub(super) fn into_missing(self) -> BTreeSet<String> {
        self.missing
    }
}

impl Shaped {
    fn new(layout: Layout<Speaker>, legible: Legible, leading: f32) -> Self {
        let layout = RefCell::new(layout);
        Self(Rc::new(Shape {
            layout,
            legible,
            leading,
        }))
    }

    /// Width of the widest piece that cannot be broken.
    pub(super) fn widest_word(&self) -> f32 {
        self.0.layout.borrow().calculate_content_widths().min
    }

    /// Width of the text on one line.
    pub(super) fn width(&self) -> f32 {
        self.0.layout.borrow().calculate_content_widths().max
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
    fn a_text_that_comes_again_is_shaped_once_and_broken_in_each_width() {
        let mut typesetter = Typesetter::new("en");
        let text = Text::plain("one two").then(Text::person(" three"));
        let wide = typesetter.lines(&text, LETTERS, 200.0);
        let narrow = typesetter.lines(&text, LETTERS, 30.0);
        assert_eq!((wide.len(), narrow.len()), (1, 3));
        assert_eq!(typesetter.lines(&text, LETTERS, 200.0), wide);
        assert_eq!(typesetter.kept.len(), 1);
        let large = Type {
            size: 18.0,
            leading: 22.0,
        };
        assert!(typesetter.lines(&text, large, 200.0)[0].width > wide[0].width);
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
