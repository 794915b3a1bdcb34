//! The list inside a zip archive: nothing is written to the disk, and there is a limit on everything.

use std::io::{Cursor, Read as _};

use zip::ZipArchive;

use super::date::date_in;
use super::fault::Fault;
use super::text::LARGEST;

/// No archive of a list holds more files.
const MOST_FILES: usize = 100;

/// What was found in an archive.
#[derive(Debug)]
pub(super) struct Opened {
    /// The name of the list in it, without folders.
    pub(super) name: String,
    /// The list.
    pub(super) list: Vec<u8>,
    /// The substances of each medicine; empty where the archive has no such file.
    pub(super) ingredients: Vec<u8>,
}

/// Whether these bytes are, or once were, a zip archive.
pub(super) fn is_one(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// Unpacks the newest list, and its substances.
pub(super) fn open(bytes: &[u8]) -> Result<Opened, Fault> {
    if bytes.len() > LARGEST {
        return Err(Fault::TooLarge);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Fault::Archive)?;
    if archive.len() > MOST_FILES {
        return Err(Fault::Archive);
    }
    let mut lists = Vec::new();
    let mut ingredients = Vec::new();
    for at in 0..archive.len() {
        let name = name(&mut archive, at)?;
        match Part::of(&name) {
            Part::List => lists.push((date_in(&name), at, name)),
            Part::Ingredients => ingredients.push((date_in(&name), at)),
            Part::Other => {}
        }
    }
    // An archive commonly holds one of each. Of several the newest counts; one without a date may be a note beside it.
    let (date, at, name) = lists.into_iter().max().ok_or(Fault::NothingInside)?;
    let beside = ingredients.into_iter().find(|(of, _)| *of == date);
    Ok(Opened {
        name,
        list: unpacked(&mut archive, at)?,
        ingredients: match beside {
            Some((_, at)) => unpacked(&mut archive, at)?,
            None => Vec::new(),
        },
    })
}

/// What a file in the archive is, by its name.
enum Part {
    List,
    Ingredients,
    Other,
}

impl Part {
    fn of(name: &str) -> Self {
        let name = name.to_lowercase();
        let inside = name
            .strip_prefix("rxterms")
            .and_then(|rest| rest.rsplit_once('.'));
        match inside {
            Some((rest, "txt")) if rest.starts_with("ingredients") => Self::Ingredients,
            Some((_, "txt")) => Self::List,
            Some(_) | None => Self::Other,
        }
    }
}

/// The name of a file without the folders that may stand before it: they are never used.
fn name(archive: &mut ZipArchive<Cursor<&[u8]>>, at: usize) -> Result<String, Fault> {
    let file = archive.by_index_raw(at).map_err(|_| Fault::Archive)?;
    let path = file.name().map_err(|_| Fault::Archive)?;
    let name = path.rsplit(['/', '\\']).next();
    Ok(name.unwrap_or_default().to_owned())
}

/// The content of a file. What the archive says about its size is not believed; its checksum is looked at by the reader.
fn unpacked(archive: &mut ZipArchive<Cursor<&[u8]>>, at: usize) -> Result<Vec<u8>, Fault> {
    let file = archive.by_index(at).map_err(|_| Fault::Archive)?;
    let mut content = Vec::new();
    let enough = LARGEST as u64 + 1;
    file.take(enough)
        .read_to_end(&mut content)
        .map_err(|_| Fault::Archive)?;
    (content.len() <= LARGEST)
        .then_some(content)
        .ok_or(Fault::TooLarge)
}
