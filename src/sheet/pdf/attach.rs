//! Puts the answers into the file of the sheet, and finds them there again.
//!
//! Any viewer lists them as an attachment (ISO 32000-1, 7.11.4). **Why** they are found by their own words and not by
//! walking through the file's tables: a file that was damaged on its way, or put together again by another program,
//! still gives back what it holds; and a file made to harm costs no more work than its own length and a few
//! unpackings, each of which ends at the limit.

use std::io::Read as _;

use flate2::read::ZlibDecoder;
use lopdf::{Dictionary, Document, Object, Stream};

use super::finish::{dictionary, name, string};

/// The name under which viewers show it.
const NAME: &str = "answers.json";

/// How far around its name the rest of an attachment's description is looked for, in bytes.
const NEAR: usize = 2_000;

/// No file has more attachments that are worth a look.
const MOST: usize = 16;

/// Why a PDF gives no answers back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoAnswers {
    /// There is nothing attached.
    Nothing,
    /// What is attached cannot be unpacked.
    Damaged,
    /// What is attached is larger than any set of answers.
    TooLarge,
}

/// Whether these bytes begin like a PDF.
pub fn is_pdf(bytes: &[u8]) -> bool {
    // Other programs may put up to 1,024 bytes before it (ISO 32000-1, annex H).
    position(&bytes[..bytes.len().min(1024)], b"%PDF-").is_some()
}

/// The answers that travel in a PDF, at most `limit` bytes of them.
pub fn detach(pdf: &[u8], limit: usize) -> Result<Vec<u8>, NoAnswers> {
    let mut trouble = NoAnswers::Nothing;
    for at in places(pdf, b"/EmbeddedFile").take(MOST) {
        match unpack(pdf, at, limit) {
            Ok(answers) => return Ok(answers),
            Err(NoAnswers::Nothing) => {}
            Err(other) => trouble = other,
        }
    }
    Err(trouble)
}

/// Attaches the answers.
pub(super) fn attach(file: &mut Document, answers: &[u8]) -> lopdf::Result<()> {
    let size = i64::try_from(answers.len()).unwrap_or(i64::MAX);
    let kind = dictionary([
        ("Type", name("EmbeddedFile")),
        ("Subtype", name("application/json")),
        (
            "Params",
            Object::Dictionary(dictionary([("Size", size.into())])),
        ),
    ]);
    let stream = file.add_object(Stream::new(kind, answers.to_vec()));
    let both = dictionary([
        ("F", Object::Reference(stream)),
        ("UF", Object::Reference(stream)),
    ]);
    let specification = file.add_object(dictionary([
        ("Type", name("Filespec")),
        ("F", string(NAME)),
        ("UF", string(NAME)),
        ("Desc", string(NAME)),
        ("AFRelationship", name("Data")),
        ("EF", Object::Dictionary(both)),
    ]));
    let names = vec![string(NAME), Object::Reference(specification)];
    let files = dictionary([("Names", Object::Array(names))]);
    let catalog = file.catalog_mut()?;
    let mut tree = match catalog.get(b"Names") {
        Ok(Object::Dictionary(tree)) => tree.clone(),
        Ok(_) | Err(_) => Dictionary::new(),
    };
    tree.set("EmbeddedFiles", Object::Dictionary(files));
    catalog.set("Names", Object::Dictionary(tree));
    catalog.set("AF", Object::Array(vec![Object::Reference(specification)]));
    Ok(())
}

/// Unpacks the attachment whose description says so at this place.
fn unpack(pdf: &[u8], at: usize, limit: usize) -> Result<Vec<u8>, NoAnswers> {
    let from = at.saturating_sub(NEAR);
    let begin = places(&pdf[from..at], b"obj")
        .last()
        .map(|found| from + found);
    let head = &pdf[at..pdf.len().min(at + NEAR)];
    let (Some(begin), Some(stream)) = (begin, position(head, b"stream")) else {
        return Err(NoAnswers::Nothing);
    };
    let description = &pdf[begin..at + stream];
    let mut body = &pdf[at + stream + b"stream".len()..];
    for end in [b"\r".as_slice(), b"\n"] {
        body = body.strip_prefix(end).unwrap_or(body);
    }
    let packed = match places(description, b"Decode").count() {
        0 => false,
        1 if position(description, b"/FlateDecode").is_some() => true,
        // Packed twice, or in a way that we never use: it is not ours.
        _ => return Err(NoAnswers::Damaged),
    };
    if !packed {
        let end = position(body, b"endstream").ok_or(NoAnswers::Damaged)?;
        let plain = body[..end].trim_ascii_end();
        return if plain.len() > limit {
            Err(NoAnswers::TooLarge)
        } else {
            Ok(plain.to_vec())
        };
    }
    let mut answers = Vec::new();
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    let unpacked = ZlibDecoder::new(body).take(most).read_to_end(&mut answers);
    match unpacked {
        Ok(_) if answers.len() > limit => Err(NoAnswers::TooLarge),
        Ok(_) => Ok(answers),
        Err(_) => Err(NoAnswers::Damaged),
    }
}

/// Where these words stand, with nothing behind them that would make them others.
fn places<'a>(bytes: &'a [u8], words: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    let windows = bytes.windows(words.len()).enumerate();
    windows.filter_map(move |(at, window)| {
        let next = bytes.get(at + words.len());
        let is_whole = next.is_none_or(|next| !next.is_ascii_alphanumeric());
        (window == words && is_whole).then_some(at)
    })
}

fn position(bytes: &[u8], words: &[u8]) -> Option<usize> {
    bytes
        .windows(words.len())
        .position(|window| window == words)
}
