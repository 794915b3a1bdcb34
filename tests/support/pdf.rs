//! Reads a PDF back as a viewer does: its pages, its fonts and the words that copying would give.
//!
//! Words come in the order of the file, which is the order in which they are read out. It knows what our own files
//! use (two-byte codes, `/ToUnicode`, `/ActualText`) and no more.

use std::collections::BTreeMap;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId};

/// How many pages a PDF has.
pub(crate) fn page_count(pdf: &[u8]) -> usize {
    open(pdf).get_pages().len()
}

/// The names of all fonts, sorted, such as `ABCDEF+IBMPlexSans-Bold`.
pub(crate) fn fonts_of(pdf: &[u8]) -> Vec<String> {
    let file = open(pdf);
    let mut names: Vec<String> = file
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .filter(|dictionary| dictionary.has(b"DescendantFonts"))
        .filter_map(|font| font.get(b"BaseFont").and_then(Object::as_name).ok())
        .map(|name| String::from_utf8_lossy(name).into_owned())
        .collect();
    names.sort();
    names
}

/// The words of each page, a line for each line of print.
pub(crate) fn text_of(pdf: &[u8]) -> Vec<String> {
    let file = open(pdf);
    let pages = file.get_pages().into_values();
    pages.map(|page| text_of_page(&file, page)).collect()
}

fn open(pdf: &[u8]) -> Document {
    Document::load_mem(pdf).expect("a PDF that can be read")
}

fn text_of_page(file: &Document, page: ObjectId) -> String {
    let pieces = pieces_of(file, page);
    let numbers = pieces.iter().filter_map(|piece| piece.number);
    let count = numbers.clone().count();
    assert!(numbers.eq(0..count), "marks count up");
    pieces.into_iter().map(|piece| piece.words).collect()
}

/// A marked piece of a page: what is drawn between two marks.
pub(crate) struct Piece {
    /// Its number on the page; none for what is there for the eye only.
    pub(crate) number: Option<usize>,
    /// Its words, which may begin with the white before them.
    pub(crate) words: String,
}

/// The pieces of a page in the order in which they are drawn. There is nothing outside of them.
pub(crate) fn pieces_of(file: &Document, page: ObjectId) -> Vec<Piece> {
    let fonts = file.get_page_fonts(page).expect("fonts");
    let fonts = fonts
        .into_iter()
        .map(|(name, font)| (name, Font::new(file, font)))
        .collect();
    let content = file.get_page_content(page);
    let content = Content::decode(&content).expect("content that can be read");
    let mut reader = Reader {
        fonts,
        ..Reader::default()
    };
    for operation in &content.operations {
        reader.read(operation);
    }
    reader.pieces
}

/// A font as far as words need it.
#[derive(Default)]
struct Font {
    words: BTreeMap<u16, String>,
    widths: BTreeMap<u16, f32>,
}

impl Font {
    fn new(file: &Document, font: &Dictionary) -> Self {
        let cmap = font
            .get_deref(b"ToUnicode", file)
            .and_then(Object::as_stream)
            .expect("ToUnicode");
        let cmap = cmap
            .get_plain_content()
            .expect("ToUnicode that can be unpacked");
        let below = font
            .get(b"DescendantFonts")
            .and_then(Object::as_array)
            .expect("a font below");
        let below = file
            .dereference(&below[0])
            .and_then(|(_, font)| font.as_dict())
            .expect("it");
        let widths = below.get(b"W").and_then(Object::as_array).expect("widths");
        Self {
            words: words(&String::from_utf8_lossy(&cmap)),
            widths: widths_of(widths),
        }
    }
}

/// The `<code> <words>` lines of a character map.
fn words(cmap: &str) -> BTreeMap<u16, String> {
    let pair = |line: &str| {
        let (code, words) = line
            .strip_prefix('<')?
            .strip_suffix('>')?
            .split_once("> <")?;
        let unit = |at: usize| u16::from_str_radix(words.get(at..at + 4)?, 16).ok();
        let units: Vec<u16> = (0..words.len()).step_by(4).filter_map(unit).collect();
        Some((
            u16::from_str_radix(code, 16).ok()?,
            String::from_utf16_lossy(&units),
        ))
    };
    let after_ranges = cmap
        .split_once("endcodespacerange")
        .map_or(cmap, |(_, rest)| rest);
    after_ranges.lines().filter_map(pair).collect()
}

fn widths_of(list: &[Object]) -> BTreeMap<u16, f32> {
    let mut widths = BTreeMap::new();
    for pair in list.chunks(2) {
        let first = u16::try_from(pair[0].as_i64().expect("a code")).expect("a code");
        for (code, width) in (first..).zip(pair[1].as_array().expect("widths")) {
            widths.insert(code, width.as_float().expect("a width"));
        }
    }
    widths
}

#[derive(Default)]
struct Reader {
    fonts: BTreeMap<Vec<u8>, Font>,
    pieces: Vec<Piece>,
    font: Vec<u8>,
    size: f32,
    /// Where the next letter would stand.
    pen: (f32, f32),
    /// Whether words are told beside the letters, which then say nothing themselves.
    told: bool,
    /// The marked sequences that are open, innermost last.
    marks: Vec<Vec<u8>>,
    /// Letters that stand from left to right, but are read from right to left.
    reversed: Vec<String>,
}

impl Reader {
    fn read(&mut self, operation: &Operation) {
        let operands = &operation.operands;
        match operation.operator.as_str() {
            "Tf" => {
                self.font = operands[0].as_name().expect("a font").to_vec();
                self.size = operands[1].as_float().expect("a size");
            }
            // Our text begins at the corner of the page: what it moves by is where it stands.
            "Td" => {
                let number = |index: usize| operands[index].as_float().expect("a number");
                self.move_to(number(0), number(1));
            }
            "TJ" => {
                for item in operands[0].as_array().expect("letters") {
                    self.show(item);
                }
            }
            "S" | "s" | "f" | "B" => assert!(!self.marks.is_empty(), "a line that nobody marked"),
            "BMC" => self.open(&operands[0]),
            "BDC" => {
                let properties = operands[1].as_dict().expect("properties");
                if self.marks.is_empty() {
                    let number = properties.get(b"MCID").and_then(Object::as_i64).ok();
                    self.pieces.push(Piece {
                        number: number.map(|number| usize::try_from(number).expect("a number")),
                        words: String::new(),
                    });
                }
                self.open(&operands[0]);
                if let Ok(text) = properties.get(b"ActualText").and_then(Object::as_str) {
                    self.say(utf16(text));
                    self.told = true;
                }
            }
            "EMC" => self.close(),
            _ => {}
        }
    }

    fn open(&mut self, tag: &Object) {
        self.marks.push(tag.as_name().expect("a tag").to_vec());
    }

    fn close(&mut self) {
        match self.marks.pop().expect("an open sequence").as_slice() {
            b"Span" => self.told = false,
            b"ReversedChars" => {
                let letters = std::mem::take(&mut self.reversed);
                self.words().extend(letters.into_iter().rev());
            }
            _ => {}
        }
    }

    fn say(&mut self, words: String) {
        if self.marks.iter().any(|mark| mark == b"ReversedChars") {
            self.reversed.push(words);
        } else {
            self.words().push_str(&words);
        }
    }

    /// The words of the piece that is open.
    fn words(&mut self) -> &mut String {
        assert!(!self.marks.is_empty(), "letters that nobody marked");
        &mut self.pieces.last_mut().expect("a piece").words
    }

    fn move_to(&mut self, x: f32, y: f32) {
        let mut before = self.pieces.iter().rev().map(|piece| &piece.words);
        if let Some(before) = before.find(|words| !words.is_empty()) {
            if (y - self.pen.1).abs() > 0.5 {
                self.words().push('\n');
            } else if (x - self.pen.0).abs() > self.size * 0.15 && !before.ends_with(' ') {
                self.words().push(' ');
            }
        }
        self.pen = (x, y);
    }

    fn show(&mut self, item: &Object) {
        let Ok(codes) = item.as_str() else {
            self.pen.0 -= item.as_float().expect("a shift") * self.size / 1000.0;
            return;
        };
        let font = &self.fonts[&self.font];
        let mut said = Vec::new();
        for code in codes
            .chunks(2)
            .map(|code| u16::from_be_bytes([code[0], code[1]]))
        {
            if !self.told {
                said.push(
                    font.words
                        .get(&code)
                        .map_or("\u{0}", String::as_str)
                        .to_owned(),
                );
            }
            self.pen.0 += font.widths.get(&code).unwrap_or(&1000.0) * self.size / 1000.0;
        }
        for words in said {
            self.say(words);
        }
    }
}

fn utf16(bytes: &[u8]) -> String {
    let units: Vec<u16> = bytes
        .chunks(2)
        .skip(1)
        .map(|unit| u16::from_be_bytes([unit[0], unit[1]]))
        .collect();
    String::from_utf16_lossy(&units)
}
