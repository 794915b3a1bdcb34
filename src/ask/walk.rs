//! The way through the questions: which page comes next, which came before, and how far a part has come.

use super::form::{Field, Item, Level, List, Section};
use super::place::{At, Node, Place};
use super::sections::SECTIONS;
use crate::profile::Profile;
use crate::profile::cell::Cell;
use crate::profile::rows::{Listing, Progress};

/// How deep a walk goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// What is asked at first: all but "more" of a part, the most important of an entry.
    Usual,
    /// Everything.
    All,
}

impl Depth {
    fn reaches(self, node: &Node, level: Level) -> bool {
        match self {
            Self::All => true,
            Self::Usual if node.list().is_some() => level == Level::Must,
            Self::Usual => level <= Level::Want,
        }
    }
}

/// The questions of a step that are asked here and now.
pub fn fields(profile: &Profile, node: &Node, item: &'static Item) -> Vec<&'static Field> {
    let Some(record) = profile.record(&node.spot()) else {
        return Vec::new();
    };
    item.fields()
        .iter()
        .filter(|field| field.when.holds(profile, record))
        .collect()
}

/// The numbers of the steps that are asked here, in order.
pub fn steps(profile: &Profile, node: &Node, depth: Depth) -> Vec<usize> {
    let asked = |item: &'static Item| match item {
        Item::List(list) => depth.reaches(node, list.level),
        Item::Ask(_) | Item::Together(..) => {
            let open = fields(profile, node, item);
            open.iter()
                .map(|field| field.level)
                .min()
                .is_some_and(|level| depth.reaches(node, level))
        }
    };
    node.items()
        .iter()
        .enumerate()
        .filter(|(_, item)| asked(item))
        .map(|(at, _)| at)
        .collect()
}

/// How many more steps lie behind "more" here.
pub fn behind_more(profile: &Profile, node: &Node) -> usize {
    steps(profile, node, Depth::All).len() - steps(profile, node, Depth::Usual).len()
}

/// The page after this one; after the last question comes the end page, after that nothing.
pub fn next(profile: &Profile, place: &Place, depth: Depth) -> Option<Place> {
    match place.at {
        At::End => None,
        At::Item(now) => {
            let following = steps(profile, &place.node, depth)
                .into_iter()
                .find(|item| *item > now);
            Some(following.map_or_else(|| place.node.end(), |item| place.node.at(item)))
        }
    }
}

/// The page before this one; before the first question comes nothing.
pub fn previous(profile: &Profile, place: &Place, depth: Depth) -> Option<Place> {
    let before = steps(profile, &place.node, depth)
        .into_iter()
        .rev()
        .find(|item| match place.at {
            At::Item(now) => *item < now,
            At::End => true,
        });
    before.map(|item| place.node.at(item))
}

/// The first page of a part or entry.
pub fn first(profile: &Profile, node: &Node) -> Place {
    steps(profile, node, Depth::Usual)
        .first()
        .map_or_else(|| node.end(), |item| node.at(*item))
}

/// Where a person goes on in a part: at the first step without an answer, else at the beginning.
pub fn resume(profile: &Profile, node: &Node) -> Place {
    let open = steps(profile, node, Depth::Usual)
        .into_iter()
        .find(|item| is_open(profile, node, *item));
    open.map_or_else(|| first(profile, node), |item| node.at(item))
}

/// Whether a step has no answer at all yet.
fn is_open(profile: &Profile, node: &Node, item: usize) -> bool {
    let Some(step) = node.items().get(item) else {
        return false;
    };
    match step {
        Item::List(list) => listing(profile, node, list).is_some_and(|rows| !is_settled(rows)),
        Item::Ask(_) | Item::Together(..) => {
            let spot = node.spot();
            let open = fields(profile, node, step);
            !open.is_empty()
                && open
                    .iter()
                    .all(|field| profile.cell(&spot, field.key).is_some_and(Cell::is_blank))
        }
    }
}

/// The entries of a list of the form.
pub fn listing<'a>(
    profile: &'a Profile,
    node: &Node,
    list: &'static List,
) -> Option<&'a dyn Listing> {
    profile.list(&node.home(list), list.key)
}

/// Whether the person is done with a list: said to be finished, or said that there is none.
pub fn is_settled(rows: &dyn Listing) -> bool {
    rows.instead().is_some() || (rows.progress() == Progress::Finished && !rows.ids().is_empty())
}

/// How far a part has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nothing was answered.
    ToDo,
    /// Something was answered, something that matters is open.
    Started,
    /// Everything that matters was answered, if only with "I do not know".
    Done,
}

/// How far a part has come.
pub fn standing(profile: &Profile, section: &'static Section) -> Standing {
    let node = Node::section(section);
    let spot = node.spot();
    let (mut answered, mut open) = (false, false);
    for item in section.items {
        match item {
            Item::List(list) => {
                let Some(rows) = listing(profile, &node, list) else {
                    continue;
                };
                let own = list.home.is_none();
                answered |= own && (!rows.ids().is_empty() || rows.instead().is_some());
                open |= list.level == Level::Must && own && !is_settled(rows);
            }
            Item::Ask(_) | Item::Together(..) => {
                for field in fields(profile, &node, item) {
                    let blank = profile.cell(&spot, field.key).is_some_and(Cell::is_blank);
                    answered |= !blank;
                    open |= blank && field.level == Level::Must;
                }
            }
        }
    }
    match (answered, open) {
        (false, _) => Standing::ToDo,
        (true, true) => Standing::Started,
        (true, false) => Standing::Done,
    }
}

/// A part and all entries of its lists, each before those in it; what lives in another part is left to that one.
pub fn nodes(profile: &Profile, node: &Node) -> Vec<Node> {
    let mut nodes = vec![node.clone()];
    for (at, item) in node.items().iter().enumerate() {
        let Item::List(list) = item else { continue };
        if list.home.is_some() {
            continue;
        }
        let ids = listing(profile, node, list).map(Listing::ids);
        for id in ids.unwrap_or_default() {
            nodes.extend(self::nodes(profile, &node.entry(at, id)));
        }
    }
    nodes
}

/// Parts done and parts in all, not counting what comes after the visit.
pub fn parts_done(profile: &Profile) -> (usize, usize) {
    let before = SECTIONS
        .iter()
        .filter(|section| section.group != super::form::Group::After);
    let done = before
        .clone()
        .filter(|section| standing(profile, section) == Standing::Done)
        .count();
    (done, before.count())
}
