//! The structure of the document as a screen reader walks through it: papers, headings, lists, tables, row by row.
//!
//! `marks` has numbered the places on each page; here each part of the structure learns which places are its own (ISO
//! 32000-1, 14.7; PDF/UA-1). Parts with nothing in them are left out, also rows of a table that are only there to write on; but
//! a row with words keeps its empty cells, or the others would be read under the wrong heads.

use lopdf::{Document, Object, ObjectId};

use super::finish::{dictionary, name, string};
use super::marks::{Marked, structure_type};
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
    for node in 0..pages.nodes.len() {
        if let Some(id) = tree.ids[node] {
            tree.element(node, root, loose.begin(id));
        }
    }
    let text = loose.begin(numbers);
    put(text, format_args!("<</Nums["));
    for (page, (&id, marked)) in sheets.iter().zip(marked).enumerate() {
        let sheet = file.get_object_mut(id)?.as_dict_mut()?;
        sheet.set("StructParents", i64::try_from(page).unwrap_or_default());
        sheet.set("Tabs", name("S"));
        put(text, format_args!("{page}["));
        for owner in marked.iter().filter_map(|node| tree.ids[node.0]) {
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
    /// The places of each node: page and number.
    places: Vec<Vec<(usize, i64)>>,
    /// The object of each node; none for one that is left out.
    ids: Vec<Option<ObjectId>>,
    /// The nodes in each node.
    children: Vec<Vec<usize>>,
    /// What is known about each node from what is drawn for it.
    drawn: Vec<Drawn>,
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
        let count = pages.nodes.len();
        let mut places = vec![Vec::new(); count];
        for (page, marked) in marked.iter().enumerate() {
            for (number, node) in (0..).zip(marked) {
                places[node.0].push((page, number));
            }
        }
        let mut filled: Vec<bool> = places.iter().map(|places| !places.is_empty()).collect();
        filled[NodeId::ROOT.0] = true;
        for (index, node) in pages.nodes.iter().enumerate().rev() {
            if let Some(parent) = node.parent {
                filled[parent.0] |= filled[index];
            }
        }
        let mut children = vec![Vec::new(); count];
        for (index, node) in pages.nodes.iter().enumerate() {
            let Some(parent) = node.parent else { continue };
            let is_cell = matches!(node.role, Role::TableHead | Role::TableCell);
            filled[index] |= is_cell && filled[parent.0];
            if filled[index] {
                children[parent.0].push(index);
            }
        }
        let ids = filled
            .into_iter()
            .map(|filled| filled.then(|| file.new_object_id()));
        Self {
            ids: ids.collect(),
            drawn: drawn(pages),
            pages,
            sheets,
            places,
            children,
        }
    }

    fn element(&self, index: usize, root: ObjectId, text: &mut Vec<u8>) {
        let node = &self.pages.nodes[index];
        let parent = node.parent.and_then(|parent| self.ids[parent.0]);
        let (kind, parent) = (structure_type(node.role), parent.unwrap_or(root).0);
        put(text, format_args!("<</S/{kind}/P {parent} 0 R"));
        let first = self.places[index].first().map(|(page, _)| *page);
        if let Some(page) = first {
            put(text, format_args!("/Pg {} 0 R", self.sheets[page].0));
        }
        put(text, format_args!("/K["));
        for &(page, number) in &self.places[index] {
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
        for part in self.children[index]
            .iter()
            .filter_map(|&child| self.ids[child])
        {
            put(text, format_args!("{} 0 R ", part.0));
        }
        put(text, format_args!("]"));
        self.describe(index, text);
        put(text, format_args!(">>"));
    }

    /// What a part says about itself besides its kind.
    fn describe(&self, index: usize, text: &mut Vec<u8>) {
        let node = &self.pages.nodes[index];
        match node.role {
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
                value(text, &string(&node.alt));
                if let (Some(edges), Some((page, _))) =
                    (self.drawn[index].edges, self.places[index].first())
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
        let first = self.children[list].first();
        let label = first.and_then(|&item| self.children[item].first());
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
