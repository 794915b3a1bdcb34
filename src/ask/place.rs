//! Where the interview stands: which part, which entry of which list, which page.

use super::form::{Item, List, Section};
use super::sections;
use crate::profile::rows::RowId;
use crate::profile::spot::Spot;

/// A part, or an entry of a list in it: something that is asked by a row of pages.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Node {
    section: &'static str,
    down: Vec<(usize, RowId)>,
}

/// A page of the interview.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Place {
    /// The part or entry.
    pub node: Node,
    /// The page in it.
    pub at: At,
}

/// Which page of a part or entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum At {
    /// The step of this number in the form.
    Item(usize),
    /// The page after the last question.
    End,
}

impl Node {
    /// A part of the interview.
    pub fn section(section: &'static Section) -> Self {
        Self {
            section: section.name,
            down: Vec::new(),
        }
    }

    /// An entry of the list that is the step `item` here.
    #[must_use]
    pub fn entry(&self, item: usize, id: RowId) -> Self {
        let mut down = self.down.clone();
        down.push((item, id));
        Self {
            section: self.section,
            down,
        }
    }

    /// The part it belongs to.
    ///
    /// # Panics
    ///
    /// Never: a node is only made from a part that exists.
    pub fn part(&self) -> &'static Section {
        sections::section(self.section).expect("a part of the form")
    }

    /// The steps of the interview here.
    pub fn items(&self) -> &'static [Item] {
        self.list().map_or(self.part().items, |list| list.items)
    }

    /// The list this entry stands in; nothing for a part.
    pub fn list(&self) -> Option<&'static List> {
        let mut items = self.part().items;
        let mut found = None;
        for (item, _) in &self.down {
            let Some(Item::List(list)) = items.get(*item) else {
                return None;
            };
            found = Some(list);
            items = list.items;
        }
        found
    }

    /// The list at a step here; nothing when the step is not a list.
    pub fn list_at(&self, item: usize) -> Option<&'static List> {
        match self.items().get(item) {
            Some(Item::List(list)) => Some(list),
            Some(Item::Ask(_) | Item::Together(..)) | None => None,
        }
    }

    /// Where the entries of the list at a step live: their record and the list's name.
    pub fn home(&self, list: &'static List) -> Spot {
        match list.home {
            Some(section) => Spot::section(section),
            None => self.spot(),
        }
    }

    /// The record that holds the answers here.
    pub fn spot(&self) -> Spot {
        let mut spot = Spot::section(self.part().name);
        let mut items = self.part().items;
        for (item, id) in &self.down {
            let Some(Item::List(list)) = items.get(*item) else {
                break;
            };
            if let Some(section) = list.home {
                spot = Spot::section(section);
            }
            spot = spot.entry(list.key, *id);
            items = list.items;
        }
        spot
    }

    /// The page of the list this entry stands in, and the entry's number; nothing for a part.
    pub fn around(&self) -> Option<(Place, RowId)> {
        let mut down = self.down.clone();
        let (item, id) = down.pop()?;
        let node = Self {
            section: self.section,
            down,
        };
        Some((
            Place {
                node,
                at: At::Item(item),
            },
            id,
        ))
    }

    /// The page of the question of this name.
    pub fn asking(&self, key: &str) -> Option<Place> {
        let asks = |item: &Item| item.fields().iter().any(|field| field.key == key);
        let at = self.items().iter().position(asks)?;
        Some(self.at(at))
    }

    /// A page here.
    #[must_use]
    pub fn at(&self, item: usize) -> Place {
        Place {
            node: self.clone(),
            at: At::Item(item),
        }
    }

    /// The page after the last question here.
    #[must_use]
    pub fn end(&self) -> Place {
        Place {
            node: self.clone(),
            at: At::End,
        }
    }
}

impl Place {
    /// The step of the form this page shows; nothing on the page after the last question.
    pub fn item(&self) -> Option<&'static Item> {
        match self.at {
            At::Item(item) => self.node.items().get(item),
            At::End => None,
        }
    }

    /// The list this page shows.
    pub fn list(&self) -> Option<&'static List> {
        match self.at {
            At::Item(item) => self.node.list_at(item),
            At::End => None,
        }
    }
}
