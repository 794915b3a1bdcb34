//! Bookmarks: the headings of the papers, to jump to from the side of the viewer.

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::finish::{dictionary, name, string};
use super::spoken::spoken;
use crate::sheet::layout::{Ink, NodeId, Pages, Part, Role};

/// Headings below this level are too many to choose from.
const LOWEST: u8 = 2;

/// A heading and where it stands.
struct Bookmark {
    level: u8,
    node: NodeId,
    words: String,
    page: usize,
    /// The upper edge of its letters, counted from the bottom of the page.
    top: f32,
}

/// Writes the bookmarks into the file; none where there are no headings.
pub(super) fn bookmark(file: &mut Document, pages: &Pages) -> lopdf::Result<()> {
    let bookmarks = bookmarks(pages);
    if bookmarks.is_empty() {
        return Ok(());
    }
    let sheets: Vec<ObjectId> = file.page_iter().collect();
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| file.new_object_id()).collect();
    let parents = parents(&bookmarks);
    for (index, bookmark) in bookmarks.iter().enumerate() {
        let mut entry = children(Some(index), &parents, &ids);
        let parent = parents[index].map_or(root, |parent| ids[parent]);
        entry.set("Title", string(bookmark.words.trim()));
        entry.set("Parent", Object::Reference(parent));
        let place = [
            Object::Reference(sheets[bookmark.page]),
            name("XYZ"),
            Object::Null,
            Object::Real(bookmark.top),
            Object::Null,
        ];
        entry.set("Dest", place.to_vec());
        let mut before = (0..index).rev();
        if let Some(before) = before.find(|&other| parents[other] == parents[index]) {
            entry.set("Prev", Object::Reference(ids[before]));
        }
        let mut behind = index + 1..bookmarks.len();
        if let Some(behind) = behind.find(|&other| parents[other] == parents[index]) {
            entry.set("Next", Object::Reference(ids[behind]));
        }
        file.objects.insert(ids[index], Object::Dictionary(entry));
    }
    let mut outlines = children(None, &parents, &ids);
    outlines.set("Type", name("Outlines"));
    file.objects.insert(root, Object::Dictionary(outlines));
    file.catalog_mut()?.set("Outlines", Object::Reference(root));
    Ok(())
}

/// The headings in the order in which they are read.
fn bookmarks(pages: &Pages) -> Vec<Bookmark> {
    let mut found: Vec<Bookmark> = Vec::new();
    for (page, sheet) in pages.pages.iter().enumerate() {
        for item in &sheet.items {
            let (Part::Of(node), Ink::Glyphs(run)) = (item.part, &item.ink) else {
                continue;
            };
            let Role::Heading(level @ ..=LOWEST) = pages.nodes[node.0].role else {
                continue;
            };
            if found.last().is_none_or(|last| last.node != node) {
                let (words, top) = (String::new(), sheet.height - run.y + run.size);
                found.push(Bookmark {
                    level,
                    node,
                    words,
                    page,
                    top,
                });
            }
            if let Some(last) = found.last_mut() {
                last.words.push_str(&spoken(&run.text));
            }
        }
    }
    found
}

/// Below which bookmark each one stands: the last one before it of a higher level.
fn parents(bookmarks: &[Bookmark]) -> Vec<Option<usize>> {
    let above = |index: usize| {
        (0..index)
            .rev()
            .find(|&other| bookmarks[other].level < bookmarks[index].level)
    };
    (0..bookmarks.len()).map(above).collect()
}

/// An entry with the bookmarks that stand directly below it, and how many can be seen: all of them.
fn children(of: Option<usize>, parents: &[Option<usize>], ids: &[ObjectId]) -> Dictionary {
    let is_child = |index: &usize| parents[*index] == of;
    let mut children = (0..ids.len()).filter(is_child);
    let Some(first) = children.next() else {
        return Dictionary::new();
    };
    let last = children.next_back().unwrap_or(first);
    let below = |mut index: usize| loop {
        match parents[index] {
            parent if parent == of => return true,
            None => return false,
            Some(parent) => index = parent,
        }
    };
    let count = (0..ids.len()).filter(|&index| below(index)).count();
    dictionary([
        ("First", Object::Reference(ids[first])),
        ("Last", Object::Reference(ids[last])),
        ("Count", i64::try_from(count).unwrap_or_default().into()),
    ])
}
