//! Makes words safe to draw: what would hide, turn around or tear the text is taken out, what no font has is stood in for.
//!
//! The rest of the program cleans what people type as well; this is the last border before paper.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::fonts::{Fonts, Needed};
use crate::sheet::document::{Text, Voice, Weight};

/// The sign for a character that no font has: a hollow shape, as large as a letter. It must be seen, so it is never
/// left out. **Why** not U+FFFD, which is made for this: it is white on black, and a name in it is a black bar.
pub(super) const STAND_IN: char = '\u{25CA}';

/// More marks than this on one letter would run into the lines above and below it.
const MOST_CHARACTERS_IN_ONE: usize = 8;

/// Words between these two are turned around by themselves (Unicode: FSI and PDI): a Hebrew name does not turn around
/// the English words beside it.
const ISOLATE: char = '\u{2068}';
const END_OF_ISOLATE: char = '\u{2069}';

/// Words that are safe to shape.
#[derive(Debug, Default)]
pub(super) struct Legible {
    /// The words; a line feed starts a new line.
    pub(super) words: String,
    /// How heavy and whose the words are, in order and without holes.
    pub(super) spans: Vec<Span>,
    /// What was written at the places (bytes of `words`) where a stand-in stands.
    pub(super) stood_in: BTreeMap<usize, String>,
    /// The fonts that the words need.
    pub(super) needed: Needed,
}

/// Words of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Span {
    /// Bytes of the words.
    pub(super) range: Range<usize>,
    /// How heavy they are.
    pub(super) weight: Weight,
    /// Whose they are.
    pub(super) voice: Voice,
}

/// Prepares a text for shaping with these fonts.
pub(super) fn legible(text: &Text, fonts: &mut Fonts) -> Legible {
    let mut legible = Legible::default();
    let apart = is_mixed(text) && text.0.iter().any(|run| has_right_to_left(&run.words));
    let mut voice = Voice::Sheet;
    for (index, run) in text.0.iter().enumerate() {
        let start = legible.words.len();
        if apart && run.voice == Voice::Person && voice == Voice::Sheet {
            legible.words.push(ISOLATE);
        }
        voice = run.voice;
        if is_plain(&run.words) {
            legible.words.push_str(&run.words);
        } else {
            for grapheme in run.words.graphemes(true) {
                push(&mut legible, grapheme, fonts);
            }
        }
        let next = text.0.get(index + 1).map(|next| next.voice);
        if apart && run.voice == Voice::Person && next == Some(Voice::Sheet) {
            legible.words.push(END_OF_ISOLATE);
        }
        let range = start..legible.words.len();
        if !range.is_empty() {
            legible.spans.push(Span {
                range,
                weight: run.weight,
                voice: run.voice,
            });
        }
    }
    trim_end(&mut legible);
    legible
}

impl Legible {
    /// What was written where these bytes of the words stand.
    pub(super) fn source(&self, range: &Range<usize>) -> Cow<'_, str> {
        match self.stood_in.get(&range.start) {
            Some(source) => {
                let behind = &self.words[range.start + STAND_IN.len_utf8()..range.end];
                Cow::Owned(format!("{source}{behind}"))
            }
            None => Cow::Borrowed(&self.words[range.clone()]),
        }
    }
}

/// Whether some of these words are ours; what is all in the person's words goes in their direction.
pub(super) fn is_mixed(text: &Text) -> bool {
    text.0.iter().any(|run| run.voice == Voice::Sheet)
}

/// Whether some letters are read from right to left.
fn has_right_to_left(words: &str) -> bool {
    let is_right_to_left = |c| {
        matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'
            | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
    };
    !words.is_ascii() && words.chars().any(is_right_to_left)
}

/// Whether there is nothing but ASCII letters, digits, signs and spaces, which every font of ours has.
fn is_plain(words: &str) -> bool {
    words.bytes().all(|byte| (b' '..=b'~').contains(&byte))
}

fn push(legible: &mut Legible, grapheme: &str, fonts: &mut Fonts) {
    if is_plain(grapheme) {
        legible.words.push_str(grapheme);
        return;
    }
    if matches!(
        grapheme,
        "\r\n" | "\r" | "\n" | "\u{85}" | "\u{2028}" | "\u{2029}" | "\u{B}" | "\u{C}"
    ) {
        legible.words.push('\n');
        return;
    }
    let kept: String = grapheme.chars().filter_map(|c| safe(c, fonts)).collect();
    let drawn: Vec<char> = kept.chars().filter(|&c| !is_unseen(c)).collect();
    // Private characters mean another thing in each font: in ours, a company's sign.
    let private = drawn.iter().any(|c| matches!(c, '\u{E000}'..='\u{F8FF}'));
    if !private
        && drawn.len() <= MOST_CHARACTERS_IN_ONE
        && fonts.can_draw(&drawn, &mut legible.needed)
    {
        legible.words.push_str(&kept);
    } else {
        legible.stood_in.insert(legible.words.len(), kept);
        legible.words.push(STAND_IN);
    }
}

/// The character to draw, or none where there is nothing to draw and much to spoil.
fn safe(c: char, fonts: &mut Fonts) -> Option<char> {
    match c {
        '\t' => Some(' '),
        // Overrides and embeddings turn words around that stand behind them; isolates cannot, and stay.
        // Of soft hyphens, byte order marks, annotations and tags nothing is seen at all.
        '\u{202A}'..='\u{202E}'
        | '\u{206A}'..='\u{206F}'
        | '\u{AD}'
        | '\u{FEFF}'
        | '\u{FFF9}'..='\u{FFFB}'
        | '\u{E0000}'..='\u{E0FFF}' => None,
        c if c.is_control() => None,
        c if c.is_whitespace() && !fonts.has_in_first(c) => Some(' '),
        c => Some(c),
    }
}

/// Whether a character steers its neighbours and has no picture of its own (Unicode: `Default_Ignorable_Code_Point`).
pub(super) fn is_unseen(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
        | '\u{E0000}'..='\u{E0FFF}')
}

/// Blank lines at the end would only be white paper.
fn trim_end(legible: &mut Legible) {
    let length = legible.words.trim_end().len();
    legible.words.truncate(length);
    legible.spans.retain_mut(|span| {
        span.range.end = span.range.end.min(length);
        !span.range.is_empty() && span.range.start < length
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(written: &str) -> String {
        legible(&Text::person(written), &mut Fonts::new()).words
    }

    #[test]
    fn what_turns_text_around_or_rings_a_bell_is_left_out() {
        assert_eq!(words("a\u{202E}b\u{7}c\u{1b}[31md\u{FEFF}"), "abc[31md");
        assert_eq!(
            words("a\r\nb\rc\u{2028}d\te\u{3000}f\n\n"),
            "a\nb\nc\nd e f"
        );
    }

    #[test]
    fn a_character_without_a_font_keeps_its_place_and_its_name() {
        let legible = legible(&Text::plain("a𒀀👨\u{200D}👩b"), &mut Fonts::new());
        assert_eq!(legible.words, "a◊◊b");
        let stood_in: Vec<_> = legible.stood_in.into_iter().collect();
        assert_eq!(stood_in, [(1, "𒀀".into()), (4, "👨\u{200D}👩".into())]);
    }

    #[test]
    fn no_break_spaces_and_hyphens_stay_what_they_are() {
        assert_eq!(
            words("5\u{A0}mg 1\u{202F}000 a\u{2011}b"),
            "5\u{A0}mg 1\u{202F}000 a\u{2011}b"
        );
    }

    #[test]
    fn a_name_that_is_read_from_the_right_stands_by_itself_between_our_words() {
        let text = Text::bold("For ")
            .then(Text::person("שרה"))
            .then(Text::plain(": 2"));
        let legible = legible(&text, &mut Fonts::new());
        assert_eq!(legible.words, "For \u{2068}שרה\u{2069}: 2");
        assert_eq!(words("שרה"), "שרה");
    }

    #[test]
    fn spans_cover_the_words_without_holes() {
        let text = Text::bold("Name: ")
            .then(Text::person("A"))
            .then(Text::plain(" \n"));
        let legible = legible(&text, &mut Fonts::new());
        assert_eq!(legible.words, "Name: A");
        let ranges: Vec<_> = legible
            .spans
            .iter()
            .map(|span| span.range.clone())
            .collect();
        assert_eq!(ranges, [0..6, 6..7]);
    }
}
