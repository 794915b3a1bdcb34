//! The letters we bring along: no sheet depends on what is installed on a computer.
//!
//! To add letters for another script, add one entry to `FAMILIES`: the order of the table is the order in which a
//! character looks for a font that can draw it. **Why** the blocks stand beside each font: a font whose characters do
//! not appear on a sheet is not even looked into.

use std::sync::LazyLock;

use crate::vocabulary::unpacked;

/// One face of a family, as it goes into the PDF.
#[derive(Debug, Clone, Copy)]
pub struct Font {
    /// Its name in the PDF, such as `IBMPlexSans-Bold`.
    pub name: &'static str,
    /// The font file, TrueType or OpenType, which is unpacked when it is first asked for.
    pub program: fn() -> &'static [u8],
}

/// One or two weights that belong together.
pub(super) struct Family {
    /// The family name inside the font files.
    pub(super) name: &'static str,
    /// The blocks of Unicode in which it is looked for characters: first and last of each.
    blocks: &'static [(char, char)],
    /// Whether it writes Chinese, Japanese or Korean, where a text chooses the family that has most of its characters.
    pub(super) east_asian: bool,
    /// The regular face.
    pub(super) regular: Font,
    /// The bold face, where there is one; else the regular one stands for it.
    pub(super) bold: Option<Font>,
}

/// A font that is read in place.
macro_rules! usual {
    ($file:literal, $weight:literal) => {
        Font {
            name: concat!($file, $weight),
            program: || {
                include_bytes!(concat!(
                    env!("CARGO_MANIFEST_DIR"),
                    "/assets/fonts/",
                    $file,
                    $weight,
                    ".ttf"
                ))
            },
        }
    };
}

/// A font that the build has packed.
macro_rules! font {
    ($file:literal, $weight:literal, $ending:literal) => {
        Font {
            name: concat!($file, $weight),
            program: || {
                static PROGRAM: LazyLock<Vec<u8>> = LazyLock::new(|| {
                    unpacked(include_bytes!(concat!(
                        env!("OUT_DIR"),
                        "/",
                        $file,
                        $weight,
                        $ending
                    )))
                });
                &PROGRAM
            },
        }
    };
}

/// A family of two weights.
macro_rules! two {
    ($name:literal, $file:literal, $blocks:expr) => {
        Family {
            name: $name,
            blocks: $blocks,
            east_asian: false,
            regular: font!($file, "-Regular", ".ttf"),
            bold: Some(font!($file, "-Bold", ".ttf")),
        }
    };
}

/// A family of one weight.
macro_rules! one {
    ($name:literal, $file:literal, $blocks:expr) => {
        Family {
            name: $name,
            blocks: $blocks,
            east_asian: false,
            regular: font!($file, "-Regular", ".ttf"),
            bold: None,
        }
    };
}

/// A family of one weight for Chinese, Japanese or Korean.
macro_rules! east_asian {
    ($name:literal, $file:literal) => {
        Family {
            name: $name,
            blocks: EAST_ASIAN,
            east_asian: true,
            regular: font!($file, "-Regular", ".otf"),
            bold: None,
        }
    };
}

const EAST_ASIAN: &[(char, char)] = &[
    ('\u{2E80}', '\u{33FF}'),
    ('\u{4E00}', '\u{9FFF}'),
    ('\u{AC00}', '\u{D7A3}'),
    ('\u{F900}', '\u{FAFF}'),
    ('\u{FF00}', '\u{FFEF}'),
    ('\u{20BB7}', '\u{20BB7}'),
];

/// All families in the order of fallback.
pub(super) static FAMILIES: &[Family] = &[
    Family {
        name: "IBM Plex Sans",
        blocks: &[('\0', char::MAX)],
        east_asian: false,
        regular: usual!("IBMPlexSans", "-Regular"),
        bold: Some(usual!("IBMPlexSans", "-Bold")),
    },
    two!(
        "Noto Sans",
        "NotoSans",
        &[
            ('\u{80}', '\u{52F}'),
            ('\u{1D00}', '\u{1DBF}'),
            ('\u{1AB0}', '\u{2BFF}'),
            ('\u{A640}', '\u{AB6F}'),
            ('\u{FB00}', '\u{FB06}')
        ]
    ),
    one!(
        "Noto Sans Math",
        "NotoSansMath",
        &[('\u{2190}', '\u{22FF}')]
    ),
    one!(
        "Noto Sans Symbols2",
        "NotoSansSymbols2",
        &[('\u{25A0}', '\u{27BF}')]
    ),
    two!(
        "Noto Sans Arabic",
        "NotoSansArabic",
        &[
            ('\u{600}', '\u{77F}'),
            ('\u{8A0}', '\u{8FF}'),
            ('\u{FB50}', '\u{FDFF}'),
            ('\u{FE70}', '\u{FEFE}')
        ]
    ),
    two!(
        "Noto Sans Hebrew",
        "NotoSansHebrew",
        &[('\u{590}', '\u{5FF}'), ('\u{FB1D}', '\u{FB4F}')]
    ),
    two!(
        "Noto Sans Armenian",
        "NotoSansArmenian",
        &[('\u{530}', '\u{58F}'), ('\u{FB13}', '\u{FB17}')]
    ),
    two!(
        "Noto Sans Georgian",
        "NotoSansGeorgian",
        &[
            ('\u{10A0}', '\u{10FF}'),
            ('\u{1C90}', '\u{1CBF}'),
            ('\u{2D00}', '\u{2D2F}')
        ]
    ),
    two!(
        "Noto Sans Devanagari",
        "NotoSansDevanagari",
        &[('\u{900}', '\u{97F}'), ('\u{A830}', '\u{A8FF}')]
    ),
    two!(
        "Noto Sans Bengali",
        "NotoSansBengali",
        &[('\u{980}', '\u{9FF}')]
    ),
    one!(
        "Noto Sans Gurmukhi",
        "NotoSansGurmukhi",
        &[('\u{A00}', '\u{A7F}')]
    ),
    one!(
        "Noto Sans Gujarati",
        "NotoSansGujarati",
        &[('\u{A80}', '\u{AFF}')]
    ),
    one!(
        "Noto Sans Oriya",
        "NotoSansOriya",
        &[('\u{B00}', '\u{B7F}')]
    ),
    two!(
        "Noto Sans Tamil",
        "NotoSansTamil",
        &[('\u{B80}', '\u{BFF}')]
    ),
    one!(
        "Noto Sans Telugu",
        "NotoSansTelugu",
        &[('\u{C00}', '\u{C7F}')]
    ),
    one!(
        "Noto Sans Kannada",
        "NotoSansKannada",
        &[('\u{C80}', '\u{CFF}')]
    ),
    one!(
        "Noto Sans Malayalam",
        "NotoSansMalayalam",
        &[('\u{D00}', '\u{D7F}')]
    ),
    one!(
        "Noto Sans Sinhala",
        "NotoSansSinhala",
        &[('\u{D80}', '\u{DFF}')]
    ),
    two!(
        "Noto Sans Thai",
        "NotoSansThai",
        &[('\u{E00}', '\u{E7F}'), ('\u{2C7}', '\u{2DD}')]
    ),
    one!("Noto Sans Lao", "NotoSansLao", &[('\u{E80}', '\u{EFF}')]),
    one!(
        "Noto Sans Myanmar",
        "NotoSansMyanmar",
        &[
            ('\u{1000}', '\u{109F}'),
            ('\u{A9E0}', '\u{A9FF}'),
            ('\u{AA60}', '\u{AA7F}')
        ]
    ),
    one!(
        "Noto Sans Ethiopic",
        "NotoSansEthiopic",
        &[
            ('\u{1200}', '\u{139F}'),
            ('\u{2D80}', '\u{2DDF}'),
            ('\u{AB00}', '\u{AB2F}')
        ]
    ),
    one!(
        "Noto Sans Khmer",
        "NotoSansKhmer",
        &[('\u{1780}', '\u{17FF}'), ('\u{19E0}', '\u{19FF}')]
    ),
    east_asian!("Noto Sans CJK SC", "NotoSansCJKSC"),
    east_asian!("Noto Sans CJK JP", "NotoSansCJKJP"),
    east_asian!("Noto Sans CJK TC", "NotoSansCJKTC"),
    east_asian!("Noto Sans CJK KR", "NotoSansCJKKR"),
    east_asian!("Noto Sans CJK Rest", "NotoSansCJKRest"),
];

impl Family {
    /// Whether characters of this block are looked for here.
    pub(super) fn may_hold(&self, c: char) -> bool {
        self.blocks
            .iter()
            .any(|(first, last)| (*first..=*last).contains(&c))
    }

    /// Whether its script stacks signs above and below its letters, as those of India and South East Asia do.
    pub(super) fn is_tall(&self) -> bool {
        let (first, _) = self.blocks[0];
        matches!(first, '\u{900}'..'\u{10A0}' | '\u{1780}'..'\u{1800}')
    }

    /// Its faces, the regular one first.
    pub(super) fn faces(&self) -> impl Iterator<Item = &Font> {
        std::iter::once(&self.regular).chain(&self.bold)
    }
}
