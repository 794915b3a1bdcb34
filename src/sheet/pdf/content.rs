//! The content of one page as a PDF spells it: letters, lines and marks, one operator behind the other (ISO 32000-1, annex A).
//!
//! **Why** not printpdf's operators: each becomes a list of values, then an object, then bytes; a long sheet has tens of
//! thousands of them, and to turn them over took longer than to draw the pages.

use super::syntax::{literal, put, spell};

/// The content of a page while it is written. Lengths are points, counted from the bottom left corner.
#[derive(Debug, Default)]
pub(super) struct Content {
    bytes: Vec<u8>,
    /// What the next letters are written in, where that is known: the font's index and size.
    font: Option<(usize, f32)>,
    /// How thick the next line is drawn, where that is known.
    thickness: Option<f32>,
    /// The glyphs that are being shown.
    shown: Shown,
}

/// How far the operator that shows glyphs is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Shown {
    /// It is not begun.
    #[default]
    Nothing,
    /// It is begun, and a move was the last.
    Moves,
    /// It is begun, and its string waits for more glyphs.
    Glyphs,
}

impl Content {
    /// The finished content.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// Opens a mark; `properties` is a dictionary as it is spelled, without its brackets, or nothing.
    pub(super) fn open(&mut self, tag: &str, properties: std::fmt::Arguments<'_>) {
        self.end_show();
        spell(&mut self.bytes, tag.as_bytes());
        if properties.as_str() == Some("") {
            self.bytes.extend(b" BMC\n");
        } else {
            put(&mut self.bytes, format_args!("<<{properties}>>BDC\n"));
        }
    }

    /// Closes the mark that was opened last.
    pub(super) fn close(&mut self) {
        self.end_show();
        self.bytes.extend(b"EMC\n");
    }

    /// Begins text at this place.
    pub(super) fn begin_text(&mut self, x: f32, y: f32) {
        self.bytes.extend(b"BT ");
        self.numbers(&[x, y], b"Td\n");
    }

    /// Ends text.
    pub(super) fn end_text(&mut self) {
        self.end_show();
        self.bytes.extend(b"ET\n");
    }

    /// The next letters are in the font with this index and name.
    pub(super) fn font(&mut self, index: usize, name: &str, size: f32) {
        if self.font.replace((index, size)) != Some((index, size)) {
            self.end_show();
            spell(&mut self.bytes, name.as_bytes());
            self.bytes.push(b' ');
            self.numbers(&[size], b"Tf\n");
        }
    }

    /// Shows the glyph with this number.
    pub(super) fn glyph(&mut self, number: u16) {
        match self.shown {
            Shown::Nothing => self.bytes.extend(b"[("),
            Shown::Moves => self.bytes.push(b'('),
            Shown::Glyphs => {}
        }
        self.shown = Shown::Glyphs;
        literal(&mut self.bytes, &number.to_be_bytes());
    }

    /// Moves the next glyph back, in thousandths of the size.
    pub(super) fn back(&mut self, thousandths: f32) {
        match self.shown {
            Shown::Nothing => self.bytes.push(b'['),
            Shown::Moves => self.bytes.push(b' '),
            Shown::Glyphs => self.bytes.push(b')'),
        }
        self.shown = Shown::Moves;
        number(&mut self.bytes, thousandths);
    }

    /// Ends the glyphs that are being shown, so that something else can stand between them and the next ones.
    fn end_show(&mut self) {
        match std::mem::take(&mut self.shown) {
            Shown::Nothing => {}
            Shown::Moves => self.bytes.extend(b"]TJ\n"),
            Shown::Glyphs => self.bytes.extend(b")]TJ\n"),
        }
    }

    /// Raises the next glyphs above the line. It outlives the end of the text.
    pub(super) fn rise(&mut self, rise: f32) {
        self.end_show();
        self.numbers(&[rise], b"Ts\n");
    }

    /// Leaves this much room behind each of the next glyphs.
    pub(super) fn spacing(&mut self, room: f32) {
        self.end_show();
        self.numbers(&[room], b"Tc\n");
    }

    /// Draws the next lines this thick.
    pub(super) fn thickness(&mut self, thickness: f32) {
        if self.thickness.replace(thickness) != Some(thickness) {
            self.numbers(&[thickness], b"w\n");
        }
    }

    /// A path through these points, to be painted by an operator such as `S`.
    pub(super) fn path(&mut self, points: impl IntoIterator<Item = (f32, f32)>) {
        let mut operator = b"m ";
        for (x, y) in points {
            self.numbers(&[x, y], operator);
            operator = b"l ";
        }
    }

    /// The outline of a rectangle, by its bottom left corner.
    pub(super) fn rectangle(&mut self, x: f32, y: f32, width: f32, height: f32) {
        self.numbers(&[x, y, width, height], b"re S\n");
    }

    /// An operator without a number of ours, such as `S`.
    pub(super) fn operator(&mut self, operator: &str) {
        self.bytes.extend(operator.as_bytes());
        self.bytes.push(b'\n');
    }

    fn numbers(&mut self, numbers: &[f32], operator: &[u8]) {
        for &value in numbers {
            number(&mut self.bytes, value);
            self.bytes.push(b' ');
        }
        self.bytes.extend(operator);
    }
}

/// A number to the hundredth, as short as it can be: finer than any printer.
fn number(text: &mut Vec<u8>, value: f32) {
    // Nothing on a page is further away; what is no number becomes 0.
    #[allow(clippy::cast_possible_truncation)]
    let hundredths = (value * 100.0).round() as i32;
    if hundredths < 0 {
        text.push(b'-');
    }
    let (mut whole, part) = (
        hundredths.unsigned_abs() / 100,
        hundredths.unsigned_abs() % 100,
    );
    let start = text.len();
    while whole > 0 || text.len() == start {
        text.insert(start, digit(whole % 10));
        whole /= 10;
    }
    if part > 0 {
        text.extend([b'.', digit(part / 10)]);
    }
    if part % 10 > 0 {
        text.push(digit(part % 10));
    }
}

/// The last digit of a number.
fn digit(number: u32) -> u8 {
    b'0' + u8::try_from(number % 10).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short_and_to_the_hundredth() {
        let spelled = |value| {
            let mut text = Vec::new();
            number(&mut text, value);
            String::from_utf8_lossy(&text).into_owned()
        };
        for (value, expected) in [
            (0.0, "0"),
            (12.0, "12"),
            (-0.5, "-0.5"),
            (794.189_8, "794.19"),
            (0.049, "0.05"),
            (1.999, "2"),
            (-1000.07, "-1000.07"),
            (f32::NAN, "0"),
        ] {
            assert_eq!(spelled(value), expected);
        }
    }

    #[test]
    fn letters_and_moves_make_one_operator_and_marks_end_it() {
        let mut content = Content::default();
        content.open("P", format_args!("/MCID {}", 3));
        content.begin_text(36.0, 700.5);
        content.font(1, "AB+Plex", 12.0);
        content.glyph(0x0128);
        content.glyph(0x4142);
        content.back(-25.0);
        content.glyph(0x4344);
        content.open("ReversedChars", format_args!(""));
        content.font(1, "AB+Plex", 12.0);
        content.close();
        content.end_text();
        content.close();
        let expected = "/P<</MCID 3>>BDC\nBT 36 700.5 Td\n/AB+Plex 12 Tf\n[(\u{1}\\(AB)-25(CD)]TJ\n\
            /ReversedChars BMC\nEMC\nET\nEMC\n";
        assert_eq!(String::from_utf8_lossy(&content.into_bytes()), expected);
    }
}
