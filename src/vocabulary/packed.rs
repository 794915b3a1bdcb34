//! Unpacks a list that was packed when the program was built.

use std::io::Read as _;

use flate2::read::ZlibDecoder;

/// The bytes of a packed list.
macro_rules! packed {
    ($file:literal) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/", $file))
    };
}

pub(super) use packed;

/// The rows of a list; they stay in memory, as the list is used again and again.
///
/// # Panics
///
/// When the program itself is damaged: the bytes were packed by its own build.
pub(super) fn unpack(bytes: &[u8]) -> &'static str {
    let text = String::from_utf8(unpacked(bytes)).expect("a list that the build has packed");
    text.leak()
}

/// What the build has packed, as it was before.
///
/// # Panics
///
/// When the program itself is damaged.
pub fn unpacked(bytes: &[u8]) -> Vec<u8> {
    let mut all = Vec::new();
    ZlibDecoder::new(bytes)
        .read_to_end(&mut all)
        .expect("bytes that the build has packed");
    all
}
