//! Reads the structure of a PDF as a screen reader does: from part to part, each with its words.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::read::pieces_of;

/// A part of the structure.
#[derive(Debug)]
pub(crate) struct Element {
    /// Its standard type, such as `H1`.
    pub(crate) kind: String,
    /// Its words and those of the parts in it.
    pub(crate) words: String,
    /// Its marked places: page and number, those of the parts in it too.
    pub(crate) places: Vec<(usize, usize)>,
    /// The parts in it.
    pub(crate) parts: Vec<Element>,
    /// What it says about itself.
    pub(crate) entries: Dictionary,
}

/// A PDF with its structure.
pub(crate) struct Structure {
    /// The file.
    pub(crate) file: Document,
    /// The whole document.
    pub(crate) root: Element,
}

/// Reads the structure; what a reader relies on is checked on the way.
pub(crate) fn structure_of(pdf: &[u8]) -> Structure {
    let file = Document::load_mem(pdf).expect("a PDF that can be read");
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let mut walk = Walk {
        words: BTreeMap::new(),
        owners: BTreeMap::new(),
        file: &file,
        pages: &pages,
    };
    for (index, &page) in pages.iter().enumerate() {
        for piece in pieces_of(&file, page) {
            if let Some(number) = piece.number {
                walk.words.insert((index, number), piece.words);
            }
        }
    }
    let root = file.catalog().expect("a catalog").get(b"StructTreeRoot");
    let root = root.and_then(Object::as_reference).expect("a structure");
    let document = file.get_dictionary(root).and_then(|tree| tree.get(b"K"));
    let document = document.and_then(Object::as_reference).expect("a document");
    let element = walk.element(document, root);
    walk.owners_agree(root);
    Structure {
        root: element,
        file,
    }
}

struct Walk<'a> {
    file: &'a Document,
    pages: &'a [ObjectId],
    words: BTreeMap<(usize, usize), String>,
    /// Which part each place was found in.
    owners: BTreeMap<(usize, usize), ObjectId>,
}

impl Walk<'_> {
    fn element(&mut self, id: ObjectId, parent: ObjectId) -> Element {
        let entries = self.file.get_dictionary(id).expect("a part").clone();
        let above = entries.get(b"P").and_then(Object::as_reference);
        assert_eq!(above.expect("a parent"), parent);
        let kind = entries.get(b"S").and_then(Object::as_name).expect("a type");
        let mut element = Element {
            kind: String::from_utf8_lossy(kind).into_owned(),
            words: String::new(),
            places: Vec::new(),
            parts: Vec::new(),
            entries: Dictionary::new(),
        };
        for inside in entries
            .get(b"K")
            .and_then(Object::as_array)
            .expect("content")
        {
            match inside {
                Object::Reference(part) => {
                    let part = self.element(*part, id);
                    element.words.push_str(&part.words);
                    element.places.extend(&part.places);
                    element.parts.push(part);
                }
                Object::Dictionary(place) => {
                    self.place(place, inside_number(place.get(b"MCID")), id, &mut element);
                }
                number => self.place(&entries, inside_number(Ok(number)), id, &mut element),
            }
        }
        element.entries = entries;
        element
    }

    /// Takes up a marked place; the dictionary tells its page.
    fn place(&mut self, of: &Dictionary, number: usize, id: ObjectId, element: &mut Element) {
        let page = of
            .get(b"Pg")
            .and_then(Object::as_reference)
            .expect("a page");
        let page = self.pages.iter().position(|&other| other == page);
        let place = (page.expect("a page of the file"), number);
        element.words.push_str(&self.words[&place]);
        element.places.push(place);
        assert!(
            self.owners.insert(place, id).is_none(),
            "{place:?} is in two parts"
        );
    }

    /// The way from a place to its part agrees with the way from the part to its places, and leaves none out.
    fn owners_agree(&self, root: ObjectId) {
        let tree = self.file.get_dictionary(root).expect("a structure");
        let numbers = tree
            .get_deref(b"ParentTree", self.file)
            .and_then(Object::as_dict);
        let numbers = numbers
            .and_then(|tree| tree.get(b"Nums"))
            .and_then(Object::as_array);
        let mut told = BTreeMap::new();
        for pair in numbers.expect("numbers").chunks(2) {
            let page = inside_number(Ok(&pair[0]));
            for (number, owner) in pair[1].as_array().expect("parts").iter().enumerate() {
                told.insert((page, number), owner.as_reference().expect("a part"));
            }
        }
        assert_eq!(told, self.owners);
        assert!(
            self.words.keys().eq(self.owners.keys()),
            "a place without a part"
        );
        for (index, &page) in self.pages.iter().enumerate() {
            let page = self.file.get_dictionary(page).expect("a page");
            assert_eq!(inside_number(page.get(b"StructParents")), index);
            assert_eq!(
                page.get(b"Tabs")
                    .and_then(Object::as_name)
                    .expect("an order"),
                b"S"
            );
        }
    }
}

fn inside_number(object: lopdf::Result<&Object>) -> usize {
    let number = object.and_then(Object::as_i64).expect("a number");
    usize::try_from(number).expect("a number")
}

impl Element {
    /// This part and all parts in it, in the order in which they are read.
    pub(crate) fn all(&self) -> Vec<&Element> {
        let inside = self.parts.iter().flat_map(Element::all);
        std::iter::once(self).chain(inside).collect()
    }

    /// A text that it says about itself.
    pub(crate) fn told(&self, key: &str) -> Option<String> {
        let text = self.entries.get(key.as_bytes()).ok()?;
        Some(lopdf::decode_text_string(text).expect("a text"))
    }

    /// A name among its attributes, such as its scope.
    pub(crate) fn attribute(&self, key: &str) -> Option<String> {
        let attributes = self.entries.get(b"A").and_then(Object::as_dict).ok()?;
        let name = attributes
            .get(key.as_bytes())
            .and_then(Object::as_name)
            .ok()?;
        Some(String::from_utf8_lossy(name).into_owned())
    }
}
