//! Which font draws which words: fonts are opened when a text first needs them, and a text is set in as few as it can be.

use std::collections::BTreeSet;
use std::sync::Arc;

use parley::fontique::{Blob, Charmap, CharmapIndex, Collection, CollectionOptions, SourceCache};
use parley::{FontContext, FontFamily, FontFamilyName};

use super::families::{FAMILIES, Family};

pub use super::families::Font;

/// How many numbers there are for fonts.
pub fn count() -> usize {
    FAMILIES.len() * 2
}

/// The font with this index: families in the order of fallback, in each the regular face before the bold one.
pub fn font(index: usize) -> &'static Font {
    let family = &FAMILIES[index / 2];
    match &family.bold {
        Some(bold) if !index.is_multiple_of(2) => bold,
        Some(_) | None => &family.regular,
    }
}

/// The fonts, ready for shaping. Font files are read in place, and only those that are needed.
pub(super) struct Fonts {
    /// What parley asks for fonts.
    pub(super) context: FontContext,
    /// For each family its faces, once it is open.
    open: Vec<Option<Vec<Face>>>,
}

/// A font that parley knows.
struct Face {
    blob: u64,
    charmap: CharmapIndex,
    program: &'static [u8],
}

/// The families that a text needs besides the first one, which draws whatever it can.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Needed(BTreeSet<usize>);

/// How much further apart lines stand in scripts that stack signs above and below their letters.
const FURTHER: f32 = 1.25;

impl Needed {
    /// How far apart lines stand, relative to those of Latin letters.
    pub(super) fn leading(&self) -> f32 {
        let is_tall = self.0.iter().any(|&index| FAMILIES[index].is_tall());
        if is_tall { FURTHER } else { 1.0 }
    }
}

impl Fonts {
    /// No font is open yet but those for European languages; those of the computer are never asked.
    pub(super) fn new() -> Self {
        let options = CollectionOptions {
            shared: false,
            system_fonts: false,
        };
        let mut fonts = Self {
            context: FontContext {
                collection: Collection::new(options),
                source_cache: SourceCache::default(),
            },
            open: FAMILIES.iter().map(|_| None).collect(),
        };
        fonts.faces(0);
        fonts
    }

    /// Which of our fonts parley chose.
    pub(super) fn index_of(&self, blob: u64) -> usize {
        let families = self.open.iter().enumerate();
        let mut found = families.filter_map(|(family, faces)| {
            let face = faces.as_ref()?.iter().position(|face| face.blob == blob)?;
            Some(family * 2 + face)
        });
        found.next().unwrap_or(0)
    }

    /// Whether one family can draw all of these characters, in all its weights; it is noted as needed.
    pub(super) fn can_draw(&mut self, characters: &[char], needed: &mut Needed) -> bool {
        if self.has_all(0, characters) {
            return true;
        }
        let may_hold = |family: &Family| characters.iter().any(|&c| family.may_hold(c));
        let mut families = (1..FAMILIES.len()).filter(|&index| may_hold(&FAMILIES[index]));
        let found = families.find(|&index| self.has_all(index, characters));
        needed.0.extend(found);
        found.is_some()
    }

    /// Whether the first family has this character.
    pub(super) fn has_in_first(&mut self, c: char) -> bool {
        self.has_all(0, &[c])
    }

    /// The order in which each character of these words looks for its font.
    ///
    /// Chinese, Japanese and Korean share characters but not their shapes: the family that has most of the words'
    /// characters goes first, so that a name is drawn in one hand and as its country writes it.
    pub(super) fn families(&mut self, words: &str, needed: &Needed) -> FontFamily<'static> {
        let named = |index: usize| FontFamilyName::named(FAMILIES[index].name);
        if needed.0.is_empty() {
            return named(0).into();
        }
        let is_asian = |index: &usize| FAMILIES[*index].east_asian;
        let mut order = vec![0];
        order.extend(needed.0.iter().filter(|index| !is_asian(index)));
        if needed.0.iter().any(is_asian) {
            order.extend(self.east_asian(words));
        }
        FontFamily::List(order.into_iter().map(named).collect())
    }

    fn east_asian(&mut self, words: &str) -> Vec<usize> {
        let mut families: Vec<usize> = (0..FAMILIES.len())
            .filter(|&index| FAMILIES[index].east_asian)
            .collect();
        let rest = families.pop();
        families.sort_by_cached_key(|&index| {
            words
                .chars()
                .filter(|&c| FAMILIES[index].may_hold(c) && !self.has_all(index, &[c]))
                .count()
        });
        families.extend(rest);
        families
    }

    fn has_all(&mut self, family: usize, characters: &[char]) -> bool {
        let has = |charmap: Charmap<'_>, c: char| charmap.map(c).is_some_and(|glyph| glyph != 0);
        self.faces(family).iter().all(|face| {
            let charmap = face.charmap.charmap(face.program);
            charmap.is_some_and(|charmap| characters.iter().all(|&c| has(charmap.clone(), c)))
        })
    }

    /// The faces of a family, which is opened if it is not.
    fn faces(&mut self, family: usize) -> &[Face] {
        let context = &mut self.context;
        self.open[family].get_or_insert_with(|| {
            FAMILIES[family]
                .faces()
                .map(|font| register(context, font))
                .collect()
        })
    }
}

fn register(context: &mut FontContext, font: &Font) -> Face {
    let program = (font.program)();
    let blob = Blob::new(Arc::new(program));
    let id = blob.id();
    let families = context.collection.register_fonts(blob, None);
    let charmap = families[0].1[0].charmap_index();
    Face {
        blob: id,
        charmap,
        program,
    }
}

#[cfg(test)]
mod tests {
    use parley::FontWeight;

    use super::*;
    use crate::sheet::layout::legible::{STAND_IN, is_unseen};

    #[test]
    fn each_file_is_of_the_family_that_the_table_names() {
        let mut fonts = Fonts::new();
        for (index, family) in FAMILIES.iter().enumerate() {
            fonts.faces(index);
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
            let both = [FontWeight::NORMAL.value(), FontWeight::BOLD.value()];
            assert_eq!(weights, both[..family.faces().count()], "{}", family.name);
        }
    }

    #[test]
    fn a_font_has_no_letter_that_is_not_looked_for_in_it() {
        let mut fonts = Fonts::new();
        // Signs of the Vedas (from U+1CD0) and of old accounts (from U+A830) stand in many fonts, a few in each.
        let letters = ('\u{A0}'..'\u{1CD0}')
            .chain('\u{2E80}'..'\u{A830}')
            .chain('\u{AC00}'..'\u{10000}');
        for c in letters.filter(|&c| !is_unseen(c)) {
            let mut holders = (0..FAMILIES.len()).filter(|&index| fonts.has_all(index, &[c]));
            if let Some(first) = holders.next() {
                let found = fonts.can_draw(&[c], &mut Needed::default());
                assert!(found, "{c:?} of {}", FAMILIES[first].name);
            }
        }
    }

    #[test]
    fn latin_greek_and_cyrillic_need_one_family_and_open_no_other() {
        let (mut fonts, mut needed) = (Fonts::new(), Needed::default());
        let letters = ['a', 'ß', 'Ω', 'ж', 'ệ', STAND_IN, '\u{A0}', '\u{202F}', '–'];
        assert!(fonts.can_draw(&letters, &mut needed));
        assert_eq!(
            fonts.families("aßΩ", &needed),
            FontFamily::named("IBM Plex Sans")
        );
        assert_eq!(fonts.open.iter().flatten().count(), 1);
    }

    #[test]
    fn a_text_is_written_in_the_hand_of_its_country() {
        let mut fonts = Fonts::new();
        for (words, family) in [
            ("王小明", "SC"),
            ("医院检查", "SC"),
            ("醫院檢查", "TC"),
            ("山田さくら", "JP"),
            ("薬を飲む", "JP"),
            ("김민준", "KR"),
        ] {
            let mut needed = Needed::default();
            assert!(words.chars().all(|c| fonts.can_draw(&[c], &mut needed)));
            let order = fonts.families(words, &needed);
            let FontFamily::List(order) = order else {
                panic!("{words}: {order:?}");
            };
            let first = format!("Noto Sans CJK {family}");
            assert_eq!(order[1], FontFamilyName::named(&first), "{words}");
        }
    }
}
