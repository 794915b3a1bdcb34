//! Finishes the file: language, title, dates and a name of its own that depends on the content alone.

use lopdf::{Dictionary, Document, Object, Stream, StringFormat};

use super::spoken::utf16;
use super::{Meta, PdfError, xmp};

/// Finishes what printpdf began, and turns it into bytes.
pub(super) fn finish(mut file: Document, meta: &Meta) -> Result<Vec<u8>, PdfError> {
    let failed = |error: lopdf::Error| PdfError::Write(error.to_string());
    file.version = "1.7".into();

    let packet = xmp::packet(meta);
    let kind = dictionary([("Type", name("Metadata")), ("Subtype", name("XML"))]);
    // Archives look for the packet without unpacking streams.
    let packet = Stream::new(kind, packet.into_bytes()).with_compression(false);
    let packet = file.add_object(packet);
    let catalog = file.catalog_mut().map_err(failed)?;
    catalog.set("Metadata", Object::Reference(packet));
    catalog.set("Lang", string(&meta.lang));
    let show_title = dictionary([("DisplayDocTitle", Object::Boolean(true))]);
    catalog.set("ViewerPreferences", Object::Dictionary(show_title));

    for page in file.page_iter().collect::<Vec<_>>() {
        let page = file
            .get_object_mut(page)
            .and_then(Object::as_dict_mut)
            .map_err(failed)?;
        page.remove(b"Annots");
        let contents = page
            .get(b"Contents")
            .and_then(Object::as_reference)
            .map_err(failed)?;
        let contents = file
            .get_object_mut(contents)
            .and_then(Object::as_stream_mut);
        let contents = contents.map_err(failed)?;
        contents.set_plain_content(joined(&contents.content));
    }
    let info = information(meta);
    let replaced = file.trailer.get(b"Info").and_then(Object::as_reference);
    let id = replaced.unwrap_or_else(|_| file.new_object_id());
    file.set_object(id, info);
    file.trailer.set("Info", Object::Reference(id));
    let identity = Object::String(
        identity(&file).to_be_bytes().into(),
        StringFormat::Hexadecimal,
    );
    file.trailer
        .set("ID", Object::Array(vec![identity.clone(), identity]));

    file.compress();
    let mut bytes = Vec::new();
    file.save_to(&mut bytes)
        .map_err(|error| PdfError::Write(error.to_string()))?;
    Ok(bytes)
}

/// The content of a page with neighbouring glyphs in one string: printpdf writes `<0001><0002>` for `<00010002>`,
/// which doubles the size and the time to pack it. Nothing else on our pages puts these two signs side by side.
fn joined(content: &[u8]) -> Vec<u8> {
    let mut joined = Vec::with_capacity(content.len());
    for &byte in content {
        if byte == b'<' && joined.last() == Some(&b'>') {
            joined.pop();
        } else {
            joined.push(byte);
        }
    }
    joined
}

fn information(meta: &Meta) -> Dictionary {
    let (year, month, day) = meta.made;
    let date = Object::string_literal(format!("D:{year:04}{month:02}{day:02}"));
    let mut info = dictionary([
        ("Title", string(&meta.title)),
        ("Producer", string(&meta.producer)),
        ("CreationDate", date.clone()),
        ("ModDate", date),
    ]);
    if let Some(author) = &meta.author {
        info.set("Author", string(author));
    }
    info
}

/// A number that is the same for the same content and, for all practical ends, for no other (FNV-1a, 128 bits).
fn identity(file: &Document) -> u128 {
    let mut hash = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d_u128;
    let mut add = |bytes: &[u8]| {
        for &byte in bytes {
            hash = (hash ^ u128::from(byte)).wrapping_mul(0x0100_0000_0000_0000_0000_013b);
        }
    };
    for object in file.objects.values() {
        match object {
            Object::Stream(stream) => add(&stream.content),
            other => add(format!("{other:?}").as_bytes()),
        }
    }
    hash
}

fn dictionary<const N: usize>(entries: [(&str, Object); N]) -> Dictionary {
    Dictionary::from_iter(entries)
}

fn name(name: &str) -> Object {
    Object::Name(name.as_bytes().to_vec())
}

/// A text string: plain where it is ASCII, else UTF-16.
fn string(text: &str) -> Object {
    if text.is_ascii() {
        return Object::string_literal(text);
    }
    Object::String(utf16(text), StringFormat::Hexadecimal)
}
