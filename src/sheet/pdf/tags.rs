//! The structure of the document as a screen reader walks through it: papers, headings, lists, tables, row by row.
//!
//! `marks` has numbered the places on each page; here each part of the structure learns which places are its own (ISO
//! 32000-1, 14.7; PDF/UA-1). Parts with nothing in them are left out, also rows of a table that are only there to write on; but
//! a row with words keeps its empty cells, or the others would be read under the wrong heads.

use lopdf::{Document, Object, ObjectId};

use super::finish::{dictionary, name, string};
use super::marks::{Marked, Owner, structure_type};
use super::syntax::{put, value};
use super::write::Loose;
use crate::sheet::layout::{Ink, Item, NodeId, Pages, Part, Role};

/// What a screen reader says for an empty square to tick: U+2610, "ballot box".
const TICK_BOX: &str = "\u{2610}";

/// Writes the structure. `marked` are the marked places of each page; `loose` takes the parts of the structure.
pub(super) fn tag(
    file: &mut Document,
    pages: &Pages,
    marked: &[Marked],
    loose: &mut Loose,
) -> lopdf::Result<()> {
    let sheets: Vec<ObjectId> = file.page_iter().collect();
    let tree = Tree::new(file, pages, &sheets, marked);
    let (root, numbers) = (file.new_object_id(), file.new_object_id());
    for node in 0..tree.parts.len() {
        if let Some(id) = tree.ids[node] {
            tree.element(node, root, loose.begin(id));
        }
    }
    let text = loose.begin(numbers);
    put(text, format_args!("<</Nums["));
    for (page, (&id, owners)) in sheets.iter().zip(&tree.owners).enumerate() {
        let sheet = file.get_object_mut(id)?.as_dict_mut()?;
        sheet.set("StructParents", i64::try_from(page).unwrap_or_default());
        sheet.set("Tabs", name("S"));
        put(text, format_args!("{page}["));
        for owner in owners.iter().filter_map(|&part| tree.ids[part]) {
            put(text, format_args!("{} 0 R ", owner.0));
        }
        put(text, format_args!("]"));
    }
    put(text, format_args!("]>>"));
    let structure = dictionary([
        ("Type", name("StructTreeRoot")),
        (
            "K",
            tree.ids[NodeId::ROOT.0].map_or(Object::Null, Object::Reference),
        ),
        ("ParentTree", Object::Reference(numbers)),
        (
            "ParentTreeNextKey",
            i64::try_from(sheets.len()).unwrap_or_default().into(),
        ),
    ]);
    file.objects.insert(root, Object::Dictionary(structure));
    let catalog = file.catalog_mut()?;
    catalog.set("StructTreeRoot", Object::Reference(root));
    catalog.set("MarkInfo", dictionary([("Marked", Object::Boolean(true))]));
    Ok(())
}

/// The structure with its places on the pages.
struct Tree<'a> {
    pages: &'a Pages,
    sheets: &'a [ObjectId],
    /// All nodes, then the rows and heads that are set again.
    parts: Vec<Element>,
    /// The object of each part; none for one that is left out.
    ids: Vec<Option<ObjectId>>,
    /// Which part each marked place of each page belongs to.
    owners: Vec<Vec<usize>>,
    /// What is drawn for each node.
    drawn: Vec<Drawn>,
}

/// A part of the structure.
struct Element {
    role: Role,
    parent: Option<usize>,
    /// Its places: page and number.
    places: Vec<(usize, usize)>,
    /// The parts in it.
    children: Vec<usize>,
}

/// What is drawn for a node.
#[derive(Debug, Clone, Copy, Default)]
struct Drawn {
    /// The first letter.
    letter: Option<char>,
    /// Left, top, right and bottom edge of a drawing on its first page.
    edges: Option<[f32; 4]>,
}

impl<'a> Tree<'a> {
    fn new(
        file: &mut Document,
        pages: &'a Pages,
        sheets: &'a [ObjectId],
        marked: &[Marked],
    ) -> Self {
        let element = |role, parent| Element {
            role,
            parent,
            places: Vec::new(),
            children: Vec::new(),
        };
        let nodes = pages.nodes.iter();
        let parts = nodes.map(|node| element(node.role, node.parent.map(|NodeId(parent)| parent)));
        let mut tree = Self {
            parts: parts.collect(),
            ids: Vec::new(),
            owners: Vec::new(),
            drawn: drawn(pages),
            pages,
            sheets,
        };
        for (page, marked) in marked.iter().enumerate() {
            let mut owners = Vec::with_capacity(marked.len());
            for (number, owner) in marked.iter().enumerate() {
                let part = match *owner {
                    Owner::Node(NodeId(node)) => node,
                    Owner::Again(NodeId(head)) => {
                        let row = tree.row_again(head, owners.last().copied());
                        tree.parts.push(element(Role::TableHead, Some(row)));
                        tree.parts.len() - 1
                    }
                };
                tree.parts[part].places.push((page, number));
                owners.push(part);
            }
            tree.owners.push(owners);
        }
        let filled = tree.connect();
        let ids = filled
            .into_iter()
            .map(|filled| filled.then(|| file.new_object_id()));
        tree.ids = ids.collect();
        tree
    }

    /// The row for a head that is set again: that of the head before it on the page, or a new one.
    fn row_again(&mut self, head: usize, before: Option<usize>) -> usize {
        let before = before.filter(|&part| part >= self.pages.nodes.len());
        if let Some(row) = before.and_then(|part| self.parts[part].parent) {
            return row;
        }
        let row = self.parts[head].parent;
        self.parts.push(Element {
            role: Role::TableRow,
            parent: row.and_then(|row| self.parts[row].parent),
            places: Vec::new(),
            children: Vec::new(),
        });
        self.parts.len() - 1
    }

    /// Puts each part that has something in it into its parent, and tells which ones these are.
    fn connect(&mut self) -> Vec<bool> {
        let parts = &mut self.parts;
        // Where each part begins; only what is filled has a place.
        let mut begin: Vec<Option<(usize, usize)>> = parts
            .iter()
            .map(|part| part.places.first().copied())
            .collect();
        for index in (0..parts.len()).rev() {
            if let (Some(parent), Some(own)) = (parts[index].parent, begin[index]) {
                begin[parent] = Some(begin[parent].map_or(own, |other| other.min(own)));
            }
        }
        let mut filled: Vec<bool> = begin.iter().map(Option::is_some).collect();
        filled[NodeId::ROOT.0] = true;
        for index in 0..parts.len() {
            let Some(parent) = parts[index].parent else {
                continue;
            };
            let is_cell = matches!(parts[index].role, Role::TableHead | Role::TableCell);
            filled[index] |= is_cell && filled[parent];
            if !filled[index] {
                continue;
            }
            let mut place = parts[parent].children.len();
            if index >= self.pages.nodes.len() && parts[index].role == Role::TableRow {
                let mut siblings = parts[parent].children.iter();
                let behind = siblings.position(|&other| begin[other] > begin[index]);
                place = behind.unwrap_or(place);
            }
            parts[parent].children.insert(place, index);
        }
        filled
    }

    fn element(&self, index: usize, root: ObjectId, text: &mut Vec<u8>) {
        let part = &self.parts[index];
        let parent = part.parent.and_then(|parent| self.ids[parent]);
        let (kind, parent) = (structure_type(part.role), parent.unwrap_or(root).0);
        put(text, format_args!("<</S/{kind}/P {parent} 0 R"));
        let first = part.places.first().map(|(page, _)| *page);
        if let Some(page) = first {
            put(text, format_args!("/Pg {} 0 R", self.sheets[page].0));
        }
        put(text, format_args!("/K["));
        for &(page, number) in &part.places {
            if first == Some(page) {
                put(text, format_args!("{number} "));
            } else {
                let page = self.sheets[page].0;
                put(
                    text,
                    format_args!("<</Type/MCR/Pg {page} 0 R/MCID {number}>>"),
                );
            }
        }
        for inside in part.children.iter().filter_map(|&child| self.ids[child]) {
            put(text, format_args!("{} 0 R ", inside.0));
        }
        put(text, format_args!("]"));
        self.describe(index, text);
        put(text, format_args!(">>"));
    }

    /// What a part says about itself besides its kind.
    fn describe(&self, index: usize, text: &mut Vec<u8>) {
        match self.parts[index].role {
            Role::TableHead => put(text, format_args!("/A<</O/Table/Scope/Column>>")),
            Role::List if self.is_numbered(index) => {
                put(text, format_args!("/A<</O/List/ListNumbering/Decimal>>"));
            }
            Role::ListLabel if self.drawn[index].letter.is_none() => {
                put(text, format_args!("/ActualText"));
                value(text, &string(TICK_BOX));
            }
            Role::Figure => {
                put(text, format_args!("/Alt"));
                value(text, &string(&self.pages.nodes[index].alt));
                if let (Some(edges), Some((page, _))) =
                    (self.drawn[index].edges, self.parts[index].places.first())
                {
                    let [left, top, right, bottom] = edges;
                    let height = self.pages.pages[*page].height;
                    let (top, bottom) = (height - top, height - bottom);
                    put(
                        text,
                        format_args!(
                            "/A<</O/Layout/Placement/Block/BBox[{left} {bottom} {right} {top}]>>"
                        ),
                    );
                }
            }
            Role::Document
            | Role::Paper
            | Role::Heading(_)
            | Role::Paragraph
            | Role::Facts
            | Role::Fact
            | Role::Label
            | Role::Value
            | Role::List
            | Role::ListItem
            | Role::ListLabel
            | Role::ListBody
            | Role::Table
            | Role::Caption
            | Role::TableRow
            | Role::TableCell
            | Role::Frame
            | Role::Artifact => {}
        }
    }

    /// Whether the items of a list are counted.
    fn is_numbered(&self, list: usize) -> bool {
        let first = self.parts[list].children.first();
        let label = first.and_then(|&item| self.parts[item].children.first());
        let letter = label.and_then(|&label| self.drawn[label].letter);
        letter.is_some_and(char::is_numeric)
    }
}

/// What is drawn for each node.
fn drawn(pages: &Pages) -> Vec<Drawn> {
    let mut drawn = vec![Drawn::default(); pages.nodes.len()];
    let mut seen = vec![None; pages.nodes.len()];
    for (page, item) in pages
        .pages
        .iter()
        .enumerate()
        .flat_map(|(page, sheet)| sheet.items.iter().map(move |item| (page, item)))
    {
        let Part::Of(NodeId(node)) = item.part else {
            continue;
        };
        let known = &mut drawn[node];
        if let Ink::Glyphs(run) = &item.ink {
            known.letter = known.letter.or_else(|| run.text.chars().next());
        }
        let is_figure = pages.nodes[node].role == Role::Figure;
        if is_figure && *seen[node].get_or_insert(page) == page {
            let [left, top, right, bottom] = edges(item);
            known.edges = Some(known.edges.map_or([left, top, right, bottom], |edges| {
                [
                    edges[0].min(left),
                    edges[1].min(top),
                    edges[2].max(right),
                    edges[3].max(bottom),
                ]
            }));
        }
    }
    drawn
}

/// Left, top, right and bottom edge of what is drawn.
fn edges(item: &Item) -> [f32; 4] {
    match &item.ink {
        Ink::Glyphs(run) => [run.x, run.y - run.size, run.right(), run.y + run.size * 0.3],
        Ink::Rule(rule) => [rule.x, rule.y, rule.x + rule.length, rule.y],
        Ink::Rectangle(area) => [area.x, area.y, area.x + area.width, area.y + area.height],
        Ink::Path(path) => {
            let widen = |[left, top, right, bottom]: [f32; 4], &(x, y): &(f32, f32)| {
                [left.min(x), top.min(y), right.max(x), bottom.max(y)]
            };
            let nothing = [f32::MAX, f32::MAX, f32::MIN, f32::MIN];
            path.points.iter().fold(nothing, widen)
        }
    }
}
