//! Finishes the file: language, title, dates, structure and bookmarks.

use lopdf::{Dictionary, Document, Object, Stream, StringFormat};

use super::content::Content;
use super::marks::Marked;
use super::spoken::utf16;
use super::write::{self, Loose};
use super::{Meta, PdfError, outline, tags, xmp};
use crate::sheet::layout::Pages;

/// Finishes what printpdf began, and turns it into bytes.
pub(super) fn finish(
    mut file: Document,
    meta: &Meta,
    pages: &Pages,
    contents: Vec<Content>,
    marked: &[Marked],
) -> Result<Vec<u8>, PdfError> {
    let failed = |error: lopdf::Error| PdfError::Write(error.to_string());
    file.version = "1.7".into();
    take_out_last_page(&mut file).map_err(failed)?;
    fill(&mut file, contents).map_err(failed)?;

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

    let info = information(meta);
    let replaced = file.trailer.get(b"Info").and_then(Object::as_reference);
    let id = replaced.unwrap_or_else(|_| file.new_object_id());
    file.set_object(id, info);
    file.trailer.set("Info", Object::Reference(id));
    let mut loose = Loose::default();
    tags::tag(&mut file, pages, marked, &mut loose).map_err(failed)?;
    outline::bookmark(&mut file, pages).map_err(failed)?;
    write::write(&file, loose)
}

/// Takes out the last page, which only told printpdf about the fonts.
fn take_out_last_page(file: &mut Document) -> lopdf::Result<()> {
    let pages = file.catalog()?.get(b"Pages")?.as_reference()?;
    let pages = file.get_object_mut(pages)?.as_dict_mut()?;
    let kids = pages.get_mut(b"Kids")?.as_array_mut()?;
    let last = kids.pop();
    let count = i64::try_from(kids.len()).unwrap_or_default();
    pages.set("Count", count);
    if let Some(Object::Reference(page)) = last {
        let page = file.objects.remove(&page);
        let page = page.as_ref().and_then(|page| page.as_dict().ok());
        for part in [b"Contents".as_slice(), b"Resources"] {
            let part = page.and_then(|page| page.get(part).ok()?.as_reference().ok());
            part.map(|part| file.objects.remove(&part));
        }
    }
    Ok(())
}

/// Puts their contents on the pages.
fn fill(file: &mut Document, contents: Vec<Content>) -> lopdf::Result<()> {
    for (page, content) in file
        .page_iter()
        .collect::<Vec<_>>()
        .into_iter()
        .zip(contents)
    {
        let page = file.get_object_mut(page)?.as_dict_mut()?;
        page.remove(b"Annots");
        let stream = page.get(b"Contents")?.as_reference()?;
        let stream = file.get_object_mut(stream)?.as_stream_mut()?;
        stream.set_content(content.into_bytes());
    }
    Ok(())
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

pub(super) fn dictionary<const N: usize>(entries: [(&str, Object); N]) -> Dictionary {
    Dictionary::from_iter(entries)
}

pub(super) fn name(name: &str) -> Object {
    Object::Name(name.as_bytes().to_vec())
}

/// A text string: plain where it is ASCII, else UTF-16.
pub(super) fn string(text: &str) -> Object {
    if text.is_ascii() {
        return Object::string_literal(text);
    }
    Object::String(utf16(text), StringFormat::Hexadecimal)
}
