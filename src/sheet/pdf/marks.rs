//! Marks on each page which letters belong to which part of the document, and which are only there for the eye.

use std::collections::{BTreeMap, BTreeSet};

use super::content::Content;
use super::spoken::utf16;
use super::syntax::hexadecimal;
use crate::sheet::layout::{Item, Node, NodeId, Pages, Part, Role};

/// What the marked places of a page belong to, by their numbers.
pub(super) type Marked = Vec<Owner>;

/// What a marked place belongs to.
#[derive(Debug, Clone, Copy)]
pub(super) enum Owner {
    /// A node of the structure.
    Node(NodeId),
    /// The head of a column, set again on a later page.
    Again(NodeId),
}

/// A head that comes again more often than this is noise to the ear.
const MOST_AGAIN: usize = 2;

/// The heads that are read again where they are set again: what the eye is told twice, the ear should not have to
/// remember. In a table that goes on for pages, or has hardly more rows than heads, they are there for the eye only.
pub(super) fn heads_read_again(pages: &Pages) -> BTreeSet<NodeId> {
    let mut times: BTreeMap<NodeId, usize> = BTreeMap::new();
    for page in &pages.pages {
        for items in parts(&page.items) {
            if let Part::RepeatedHead(head) = items[0].part {
                *times.entry(head).or_default() += 1;
            }
        }
    }
    times.retain(|head, times| *times <= MOST_AGAIN && rows_below(*head, pages) > *times);
    times.into_keys().collect()
}

/// How many rows stand below the head of a column.
fn rows_below(head: NodeId, pages: &Pages) -> usize {
    let parent = |node: NodeId| pages.nodes[node.0].parent;
    let table = parent(head).and_then(parent);
    let is_row = |node: &&Node| node.role == Role::TableRow && node.parent == table;
    pages.nodes.iter().filter(is_row).count().saturating_sub(1)
}

/// Items that stand together in one part of the page.
pub(super) fn parts(items: &[Item]) -> impl Iterator<Item = &[Item]> {
    items.chunk_by(|one, next| one.part == next.part)
}

/// Opens the marks around items of a part.
pub(super) fn open(
    part: Part,
    nodes: &[Node],
    again: &BTreeSet<NodeId>,
    marked: &mut Marked,
    content: &mut Content,
) {
    let (owner, node) = match part {
        Part::Of(node) => (Owner::Node(node), node),
        Part::RepeatedHead(node) if again.contains(&node) => (Owner::Again(node), node),
        Part::RepeatedHead(_) => return furniture(content, "Pagination"),
        Part::Header => return furniture(content, "Pagination/Subtype/Header"),
        Part::Footer => return furniture(content, "Pagination/Subtype/Footer"),
        Part::Decoration => return furniture(content, "Layout"),
    };
    let tag = structure_type(nodes[node.0].role);
    content.open(tag, format_args!("/MCID {}", marked.len()));
    marked.push(owner);
}

fn furniture(content: &mut Content, kind: &str) {
    content.open("Artifact", format_args!("/Type/{kind}"));
}

/// Opens a span of words in another language.
pub(super) fn language(tag: &str, content: &mut Content) {
    content.open("Span", format_args!("/Lang({tag})"));
}

/// Opens a span whose glyphs stand for this text (ISO 32000-1, 14.9.4).
pub(super) fn actual_text(text: &str, content: &mut Content) {
    let mut spelled = Vec::new();
    hexadecimal(&mut spelled, &utf16(text));
    let spelled = String::from_utf8_lossy(&spelled);
    content.open("Span", format_args!("/ActualText{spelled}"));
}

/// The standard structure type of a part (ISO 32000-1, 14.8.4).
pub(super) fn structure_type(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Paper => "Part",
        Role::Heading(0 | 1) => "H1",
        Role::Heading(2) => "H2",
        Role::Heading(3) => "H3",
        Role::Heading(4) => "H4",
        Role::Heading(5) => "H5",
        Role::Heading(6..) => "H6",
        Role::Paragraph => "P",
        Role::Facts | Role::List => "L",
        Role::Fact | Role::ListItem => "LI",
        Role::Label | Role::ListLabel => "Lbl",
        Role::Value | Role::ListBody => "LBody",
        Role::Table => "Table",
        Role::Caption => "Caption",
        Role::TableRow => "TR",
        Role::TableHead => "TH",
        Role::TableCell => "TD",
        Role::Frame => "Div",
        Role::Figure => "Figure",
        Role::Artifact => "NonStruct",
    }
}
