//! The words that a PDF gives back, to a search, a screen reader or whoever copies them.

/// The text of a cluster as it is to be found again.
///
/// **Why** a plain space for each no-break space: it only holds a line together, and nobody searches for "5 mg" with
/// one; clinic systems that get the text by copying handle plain spaces best.
pub(super) fn spoken(text: &str) -> String {
    letters(text).collect()
}

/// The same, letter by letter.
pub(super) fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().map(|c| {
        if matches!(c, '\u{A0}' | '\u{202F}') {
            ' '
        } else {
            c
        }
    })
}

/// A text string of the PDF format: UTF-16 with a byte order mark (ISO 32000-1, 7.9.2.2).
pub(super) fn utf16(text: &str) -> Vec<u8> {
    let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
    units.flat_map(u16::to_be_bytes).collect()
}
