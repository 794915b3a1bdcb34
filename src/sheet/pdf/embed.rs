//! Puts into the file only the letters that are used, with the words that each of them stands for.
//!
//! A PDF can note one text for each glyph of a font (`/ToUnicode`). That is nearly always enough; where a glyph shows
//! another text than the one noted, or a text takes several glyphs, `draw` writes it beside the letters.

use std::collections::BTreeSet;

use printpdf::{FontId, ParsedFont};
use subsetter::GlyphRemapper;

use super::PdfError;
use super::spoken::{letters, spoken};
use crate::sheet::layout::{Glyph, GlyphRun, Ink, Pages, fonts};

/// A font with only the glyphs that the pages use.
pub(super) struct Embedded {
    /// Its name in the file: six letters for the choice of glyphs, then the font's name.
    pub(super) id: FontId,
    /// The font program as printpdf wants it.
    pub(super) face: ParsedFont,
    noted: Noted,
    /// For each glyph its number in the file and its width there, by its number in the font.
    kept: Vec<(u16, f32)>,
}

/// The text noted for each glyph, by the glyph's number in the font.
#[derive(Debug, Clone, Default)]
struct Noted(Vec<Option<String>>);

impl Noted {
    fn get(&self, id: u16) -> Option<&str> {
        self.0.get(usize::from(id))?.as_deref()
    }

    /// Notes a text, unless one is noted already.
    fn note(&mut self, id: u16, text: impl FnOnce() -> String) {
        let id = usize::from(id);
        if self.0.len() <= id {
            self.0.resize(id + 1, None);
        }
        self.0[id].get_or_insert_with(text);
    }

    /// The glyphs with their texts, in the order of their numbers.
    fn iter(&self) -> impl Iterator<Item = (u16, &str)> {
        let noted = (0..).zip(&self.0);
        noted.filter_map(|(id, text)| Some((id, text.as_deref()?)))
    }
}

/// Embeds the fonts that the pages use, each at its index; none where a font is not used.
pub(super) fn embed(pages: &Pages) -> Result<Vec<Option<Embedded>>, PdfError> {
    let mut noted = vec![Noted::default(); fonts::count()];
    let runs = || {
        pages
            .pages
            .iter()
            .flat_map(|page| &page.items)
            .filter_map(|item| match &item.ink {
                Ink::Glyphs(run) => Some(run),
                Ink::Rule(_) | Ink::Rectangle(_) | Ink::Path(_) => None,
            })
    };
    for run in runs() {
        note_single_glyphs(run, &pages.missing, &mut noted[run.font]);
    }
    for run in runs() {
        note_the_rest(run, &pages.missing, &mut noted[run.font]);
    }
    noted
        .into_iter()
        .enumerate()
        .map(|(font, noted)| embed_one(font, noted))
        .collect()
}

impl Embedded {
    /// The glyph's number in the file.
    pub(super) fn glyph(&self, id: u16) -> u16 {
        self.kept
            .get(usize::from(id))
            .map_or(0, |(glyph, _)| *glyph)
    }

    /// Each glyph by its number in the file, with the text noted for it.
    pub(super) fn noted_glyphs(&self) -> impl Iterator<Item = (u16, &str)> {
        let noted = self.noted.iter();
        noted.map(|(id, text)| (self.glyph(id), text))
    }

    /// How wide a viewer takes the glyph to be, in thousandths of the size.
    pub(super) fn width(&self, id: u16) -> f32 {
        self.kept
            .get(usize::from(id))
            .map_or(0.0, |(_, width)| *width)
    }

    /// Whether these words are what is noted for the glyphs.
    pub(super) fn tells(&self, glyphs: &[Glyph], words: &str) -> bool {
        let [glyph] = glyphs else { return false };
        let noted = self.noted.get(glyph.id).unwrap_or("");
        noted == words || noted.chars().eq(letters(words))
    }
}

fn note_single_glyphs(run: &GlyphRun, missing: &BTreeSet<String>, noted: &mut Noted) {
    for cluster in &run.clusters {
        let text = &run.text[cluster.text.clone()];
        if let [glyph] = &run.glyphs[cluster.glyphs.clone()]
            && !missing.contains(text)
        {
            noted.note(glyph.id, || spoken(text));
        }
    }
}

/// Other glyphs need a text too: a stand-in says that something is missing; a glyph that never stands alone says its
/// letter where letters and glyphs pair up, else all letters.
fn note_the_rest(run: &GlyphRun, missing: &BTreeSet<String>, noted: &mut Noted) {
    for cluster in &run.clusters {
        let glyphs = &run.glyphs[cluster.glyphs.clone()];
        if glyphs.iter().all(|glyph| noted.get(glyph.id).is_some()) {
            continue;
        }
        let text = match &run.text[cluster.text.clone()] {
            text if missing.contains(text) => char::REPLACEMENT_CHARACTER.into(),
            text => spoken(text),
        };
        let letters: Vec<char> = text.chars().collect();
        for (index, glyph) in glyphs.iter().enumerate() {
            noted.note(glyph.id, || {
                if letters.len() == glyphs.len() {
                    letters[index].into()
                } else {
                    text.clone()
                }
            });
        }
    }
}

fn embed_one(index: usize, noted: Noted) -> Result<Option<Embedded>, PdfError> {
    if noted.0.is_empty() {
        return Ok(None);
    }
    let font = fonts::font(index);
    let mut glyphs = GlyphRemapper::new();
    for (id, _) in noted.iter() {
        glyphs.remap(id);
    }
    let failed = || PdfError::Font(font.name);
    let program = subsetter::subset((font.program)(), 0, &glyphs).map_err(|_| failed())?;
    let face = ParsedFont::from_bytes(&program, 0, &mut Vec::new()).ok_or_else(failed)?;
    let id = FontId(format!(
        "{}+{}",
        tag(noted.iter().map(|(id, _)| id)),
        font.name
    ));
    let embed = |id| {
        let glyph = glyphs.get(id).unwrap_or(0);
        (glyph, width(&face, glyph))
    };
    let kept = (0..)
        .zip(&noted.0)
        .map(|(id, text)| text.as_ref().map_or((0, 0.0), |_| embed(id)));
    Ok(Some(Embedded {
        id,
        kept: kept.collect(),
        face,
        noted,
    }))
}

/// How wide printpdf says that a glyph is: in whole thousandths of the size, the rest dropped. The pen must go by that.
fn width(face: &ParsedFont, glyph: u16) -> f32 {
    let units = f32::from(face.units_per_em.max(1));
    let width = f32::from(face.get_glyph_width(glyph).unwrap_or(0));
    (width * 1000.0 / units).trunc()
}

/// Six capital letters that tell one choice of glyphs from another (ISO 32000-1, 9.6.4).
fn tag(glyphs: impl Iterator<Item = u16>) -> String {
    let mut number = glyphs.fold(17_u64, |hash, id| {
        hash.wrapping_mul(31).wrapping_add(u64::from(id))
    });
    let letter = |_| {
        let letter = b'A' + u8::try_from(number % 26).unwrap_or(0);
        number /= 26;
        char::from(letter)
    };
    (0..6).map(letter).collect()
}
