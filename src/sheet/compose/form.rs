//! Looks up in the form what is asked of a part or an entry, and which answers it keeps off a paper.

use crate::ask::form::{Field, Item, List, Print};
use crate::ask::sections::SECTIONS;
use crate::profile::spot::Spot;

/// An answer that does not stand on each paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct KeptBack {
    section: &'static str,
    lists: Vec<&'static str>,
    key: &'static str,
    /// Where it may stand.
    pub(super) print: Print,
}

impl KeptBack {
    /// Whether the answer of this name in these lists of a part is meant.
    pub(super) fn is_at(&self, section: &str, lists: &[&str], key: &str) -> bool {
        self.key == key && self.section == section && self.lists == lists
    }

    /// Whether this answer is meant.
    pub(super) fn is(&self, spot: &Spot, key: &str) -> bool {
        self.key == key
            && self.section == spot.section
            && self.lists.iter().eq(spot.down.iter().map(|(list, _)| list))
    }
}

/// All answers that do not stand on each paper.
pub(super) fn kept_back() -> Vec<KeptBack> {
    let mut found = Vec::new();
    for section in &SECTIONS {
        collect(section.items, section.name, &[], &mut found);
    }
    found
}

fn collect(
    items: &'static [Item],
    section: &'static str,
    lists: &[&'static str],
    found: &mut Vec<KeptBack>,
) {
    for item in items {
        let fields = item
            .fields()
            .iter()
            .filter(|field| field.print != Print::Everywhere);
        found.extend(fields.map(|field| KeptBack {
            section,
            lists: lists.to_vec(),
            key: field.key,
            print: field.print,
        }));
        if let Item::List(list) = item {
            let lists = [lists, &[list.key]].concat();
            collect(list.items, list.home.unwrap_or(section), &lists, found);
        }
    }
}

/// The questions about a part or an entry, in the order of the form.
pub(super) fn fields_at(spot: &Spot) -> impl Iterator<Item = &'static Field> {
    items_at(spot).into_iter().flat_map(Item::fields)
}

/// The steps of the form that ask about a part or an entry, from whichever part they are asked.
pub(super) fn items_at(spot: &Spot) -> Vec<&'static Item> {
    let Some(((first, _), deeper)) = spot.down.split_first() else {
        let part = SECTIONS.iter().find(|section| section.name == spot.section);
        return part
            .map(|section| section.items.iter().collect())
            .unwrap_or_default();
    };
    let mut items: Vec<&'static Item> = SECTIONS
        .iter()
        .flat_map(|section| {
            let lives_here = |list: &List| {
                list.home.unwrap_or(section.name) == spot.section && list.key == *first
            };
            inside(section.items.iter(), lives_here)
        })
        .collect();
    for (key, _) in deeper {
        items = inside(items.into_iter(), |list: &List| list.key == *key);
    }
    items
}

/// The steps within the lists that are meant.
fn inside(
    items: impl Iterator<Item = &'static Item>,
    is_meant: impl Fn(&List) -> bool,
) -> Vec<&'static Item> {
    items
        .filter_map(|item| match item {
            Item::List(list) if is_meant(list) => Some(list.items.iter()),
            Item::List(_) | Item::Ask(_) | Item::Together(..) => None,
        })
        .flatten()
        .collect()
}
