//! The letters we bring along: no sheet depends on what is installed on a computer.
//!
//! To add letters for another script, add one line to `FAMILIES`: the order of the table is the order in which a
//! character looks for a font that can draw it.

use std::sync::Arc;

use parley::FontContext;
use parley::fontique::{Blob, Charmap, CharmapIndex, Collection, CollectionOptions, SourceCache};

/// One face of a family, as it goes into the PDF.
#[derive(Debug, Clone, Copy)]
pub struct Font {
    /// Its name in the PDF, such as `IBMPlexSans-Bold`.
    pub name: &'static str,
    /// The font file, TrueType or OpenType.
    pub program: &'static [u8],
}

/// Two weights that belong together.
struct Family {
    /// The family name inside both font files.
    name: &'static str,
    regular: Font,
    bold: Font,
}

macro_rules! family {
    ($name:literal, $file:literal) => {
        Family {
            name: $name,
            regular: Font {
                name: concat!($file, "-Regular"),
                program: include_bytes!(concat!(
                    env!("CARGO_MANIFEST_DIR"),
                    "/assets/fonts/",
                    $file,
                    "-Regular.ttf"
                )),
            },
            bold: Font {
                name: concat!($file, "-Bold"),
                program: include_bytes!(concat!(
                    env!("CARGO_MANIFEST_DIR"),
                    "/assets/fonts/",
                    $file,
                    "-Bold.ttf"
                )),
            },
        }
    };
}

/// All families in the order of fallback.
static FAMILIES: &[Family] = &[family!("IBM Plex Sans", "IBMPlexSans")];

/// How many fonts there are.
pub fn count() -> usize {
    FAMILIES.len() * 2
}

/// The font with this index: families in the order of fallback, in each the regular face before the bold one.
pub fn font(index: usize) -> &'static Font {
    let family = &FAMILIES[index / 2];
    if index.is_multiple_of(2) {
        &family.regular
    } else {
        &family.bold
    }
}

/// The fonts, ready for shaping. Made once a layout: it takes microseconds, since the font files are
/// read in place.
pub(super) struct Fonts {
    /// What parley asks for fonts.
    pub(super) context: FontContext,
    /// The family names as a CSS list, which is the order of fallback.
    pub(super) families: String,
    registered: Vec<Registered>,
}

/// A font that parley knows.
struct Registered {
    blob: u64,
    charmap: CharmapIndex,
    program: &'static [u8],
}

impl Fonts {
    /// Registers the embedded fonts and no others.
    pub(super) fn new() -> Self {
        let options = CollectionOptions {
            shared: false,
            system_fonts: false,
        };
        let mut context = FontContext {
            collection: Collection::new(options),
            source_cache: SourceCache::default(),
        };
        let registered = (0..count())
            .map(|index| register(&mut context, font(index)))
            .collect();
        let names: Vec<_> = FAMILIES
            .iter()
            .map(|family| format!("\"{}\"", family.name))
            .collect();
        Self {
            context,
            families: names.join(", "),
            registered,
        }
    }

    /// Which of our fonts parley chose.
    pub(super) fn index_of(&self, blob: u64) -> usize {
        self.registered
            .iter()
            .position(|font| font.blob == blob)
            .unwrap_or(0)
    }

    /// Whether one family can draw all of these characters, in both weights.
    pub(super) fn can_draw(&self, characters: &[char]) -> bool {
        self.registered.chunks(2).any(|faces| {
            faces.iter().all(|face| {
                let Some(charmap) = face.charmap() else {
                    return false;
                };
                characters
                    .iter()
                    .all(|&c| charmap.map(c).is_some_and(|glyph| glyph != 0))
            })
        })
    }
}

impl Registered {
    fn charmap(&self) -> Option<Charmap<'static>> {
        self.charmap.charmap(self.program)
    }
}

fn register(context: &mut FontContext, font: &'static Font) -> Registered {
    let blob = Blob::new(Arc::new(font.program));
    let id = blob.id();
    let families = context.collection.register_fonts(blob, None);
    let charmap = families[0].1[0].charmap_index();
    Registered {
        blob: id,
        charmap,
        program: font.program,
    }
}

#[cfg(test)]
mod tests {
    use parley::FontWeight;

    use super::*;

    #[test]
    fn each_file_is_of_the_family_that_the_table_names() {
        let mut fonts = Fonts::new();
        for family in FAMILIES {
            let found = fonts
                .context
                .collection
                .family_by_name(family.name)
                .expect(family.name);
            let weights: Vec<f32> = found
                .fonts()
                .iter()
                .map(|font| font.weight().value())
                .collect();
            assert_eq!(
                weights,
                [FontWeight::NORMAL.value(), FontWeight::BOLD.value()]
            );
        }
    }

    #[test]
    fn latin_greek_and_cyrillic_can_be_drawn_and_chinese_cannot() {
        let fonts = Fonts::new();
        assert!(fonts.can_draw(&[
            'a',
            'ß',
            'Ω',
            'ж',
            crate::sheet::layout::legible::STAND_IN,
            '\u{A0}',
            '\u{202F}',
            '–'
        ]));
        assert!(!fonts.can_draw(&['漢']));
    }
}
