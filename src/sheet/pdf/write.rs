//! Turns the finished objects into bytes: streams one by one, all other objects packed together (ISO 32000-1, 7.5.7).
//!
//! **Why** not lopdf's own writer: it copies each object before it packs it, and the structure of a long sheet has
//! thousands of them.

use flate2::{Compress, Compression, FlushCompress, Status};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

use super::PdfError;
use super::syntax::{entries, put, value};

/// How hard streams are packed: four more steps would take twice the time for one part in twenty.
const PACKED: Compression = Compression::new(2);

/// How many objects are packed together: a viewer unpacks all of them to see one.
const TOGETHER: usize = 1000;

/// Objects that are no streams, as they stand in the file.
#[derive(Debug, Default)]
pub(super) struct Loose {
    text: Vec<u8>,
    starts: Vec<(u32, usize)>,
}

impl Loose {
    /// Begins an object; what is put into the text belongs to it.
    pub(super) fn begin(&mut self, (id, _): ObjectId) -> &mut Vec<u8> {
        self.text.push(b'\n');
        self.starts.push((id, self.text.len()));
        &mut self.text
    }
}

/// Where an object is found.
#[derive(Debug, Clone, Copy)]
enum Place {
    Nowhere,
    At(usize),
    Packed { stream: u32, index: usize },
}

/// A file while it is written.
struct Writer {
    bytes: Vec<u8>,
    places: Vec<Place>,
    /// One packer does all streams: to make one takes as long as to pack a page.
    packer: Compress,
}

/// The file, with the loose objects besides its own.
pub(super) fn write(file: &Document, mut loose: Loose) -> Result<Vec<u8>, PdfError> {
    let mut writer = Writer {
        bytes: format!("%PDF-{}\n%\u{e9}\u{e8}\u{ea}\n", file.version).into_bytes(),
        places: vec![Place::Nowhere; file.max_id as usize + 1],
        packer: Compress::new(PACKED, true),
    };
    for (&id, object) in &file.objects {
        match object {
            Object::Stream(stream) => writer.stream(id.0, stream)?,
            object => value(loose.begin(id), object),
        }
    }
    for some in loose.starts.chunks(TOGETHER) {
        writer.together(some, &loose)?;
    }
    writer.end(&file.trailer)
}

impl Writer {
    fn stream(&mut self, id: u32, stream: &Stream) -> Result<(), PdfError> {
        if !stream.allows_compression || stream.dict.has(b"Filter") {
            self.put(id, &stream.dict, "", &stream.content);
            return Ok(());
        }
        self.pack(id, &stream.dict, &stream.content)
    }

    /// Writes a stream of these bytes, packed where that makes it smaller.
    fn pack(&mut self, id: u32, dictionary: &Dictionary, content: &[u8]) -> Result<(), PdfError> {
        self.packer.reset();
        let mut smaller = Vec::with_capacity(content.len());
        let status = self
            .packer
            .compress_vec(content, &mut smaller, FlushCompress::Finish);
        if status.map_err(|error| PdfError::Write(error.to_string()))? == Status::StreamEnd {
            self.put(id, dictionary, "/Filter/FlateDecode", &smaller);
        } else {
            self.put(id, dictionary, "", content);
        }
        Ok(())
    }

    fn put(&mut self, id: u32, dictionary: &Dictionary, filter: &str, content: &[u8]) {
        self.place(id, Place::At(self.bytes.len()));
        put(&mut self.bytes, format_args!("{id} 0 obj\n<<"));
        entries(&mut self.bytes, dictionary, b"Length");
        let length = content.len();
        put(
            &mut self.bytes,
            format_args!("{filter}/Length {length}>>stream\n"),
        );
        self.bytes.extend(content);
        self.bytes.extend(b"\nendstream\nendobj\n");
    }

    /// Packs objects together.
    fn together(&mut self, some: &[(u32, usize)], loose: &Loose) -> Result<(), PdfError> {
        let stream = self.next_id();
        let end_of = |(_, start): &(u32, usize)| {
            let next = loose.starts.partition_point(|(_, other)| other <= start);
            loose
                .starts
                .get(next)
                .map_or(loose.text.len(), |(_, next)| *next)
        };
        let (Some((_, start)), Some(end)) = (some.first(), some.last().map(end_of)) else {
            return Ok(());
        };
        let mut content = Vec::with_capacity(some.len() * 10 + end - start);
        for (index, (id, at)) in some.iter().enumerate() {
            put(&mut content, format_args!("{id} {} ", at - start));
            self.place(*id, Place::Packed { stream, index });
        }
        let mut dictionary = Dictionary::new();
        dictionary.set("Type", Object::Name(b"ObjStm".to_vec()));
        dictionary.set("N", i64::try_from(some.len()).unwrap_or_default());
        dictionary.set("First", i64::try_from(content.len()).unwrap_or_default());
        content.extend(&loose.text[*start..end]);
        self.pack(stream, &dictionary, &content)
    }

    /// Ends the file with the places of all objects and a name of its own that depends on the content alone.
    fn end(mut self, trailer: &Dictionary) -> Result<Vec<u8>, PdfError> {
        let identity = identity(&self.bytes);
        let (id, start) = (self.next_id(), self.bytes.len());
        self.place(id, Place::At(start));
        let mut content = Vec::with_capacity(self.places.len() * 7);
        for place in &self.places {
            let (kind, at, index) = match *place {
                Place::Nowhere => (0, 0, 0),
                Place::At(at) => (1, at, 0),
                Place::Packed { stream, index } => (2, stream as usize, index),
            };
            content.push(kind);
            content.extend(u32::try_from(at).unwrap_or(u32::MAX).to_be_bytes());
            content.extend(u16::try_from(index).unwrap_or(u16::MAX).to_be_bytes());
        }
        let mut dictionary = Dictionary::new();
        dictionary.set("Type", Object::Name(b"XRef".to_vec()));
        dictionary.set("W", vec![1.into(), 4.into(), 2.into()]);
        dictionary.set("Size", i64::from(id) + 1);
        for key in ["Root", "Info"] {
            if let Ok(object) = trailer.get(key.as_bytes()) {
                dictionary.set(key, object.clone());
            }
        }
        let identity = Object::String(
            identity.to_be_bytes().into(),
            lopdf::StringFormat::Hexadecimal,
        );
        dictionary.set("ID", vec![identity.clone(), identity]);
        self.pack(id, &dictionary, &content)?;
        put(&mut self.bytes, format_args!("startxref\n{start}\n%%EOF\n"));
        Ok(self.bytes)
    }

    fn next_id(&self) -> u32 {
        u32::try_from(self.places.len()).unwrap_or(u32::MAX)
    }

    fn place(&mut self, id: u32, place: Place) {
        let id = id as usize;
        if self.places.len() <= id {
            self.places.resize(id + 1, Place::Nowhere);
        }
        self.places[id] = place;
    }
}

/// A number that is the same for the same content and, for all practical ends, for no other (FNV-1a, 128 bits).
fn identity(bytes: &[u8]) -> u128 {
    bytes.iter().fold(
        0x6c62_272e_07bb_0142_62b8_2175_6295_c58d_u128,
        |hash, &byte| (hash ^ u128::from(byte)).wrapping_mul(0x0100_0000_0000_0000_0000_013b),
    )
}
