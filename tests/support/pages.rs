//! Walks the whole form with one entry in every list, so that laws can be held over each page there is.

use previsit::ask::form::{Field, Item, List};
use previsit::ask::place::Node;
use previsit::ask::sections::SECTIONS;
use previsit::profile::Profile;
use previsit::profile::cell::Record;
use previsit::profile::rows::RowId;

/// A part of the form, or the questions about an entry of a list in it.
#[derive(Debug)]
pub(crate) struct Stop {
    /// Where it is.
    pub(crate) node: Node,
    /// Where it is, in words, for a test that fails.
    pub(crate) path: String,
}

/// The form, and answers that have an entry in each of its lists.
#[derive(Debug)]
pub(crate) struct Form {
    /// The answers; everything but the entries is blank.
    pub(crate) profile: Profile,
    /// All parts and entries.
    pub(crate) stops: Vec<Stop>,
}

/// The whole form.
pub(crate) fn form() -> Form {
    let mut form = Form {
        profile: Profile::default(),
        stops: Vec::new(),
    };
    for section in &SECTIONS {
        form.enter(Node::section(section), section.name.to_owned());
    }
    form
}

impl Form {
    fn enter(&mut self, node: Node, path: String) {
        for (at, item) in node.items().iter().enumerate() {
            let Item::List(list) = item else { continue };
            let path = format!("{path} > {}", list.key);
            let id = self.first_entry(&node, list, &path);
            self.enter(node.entry(at, id), path);
        }
        self.stops.push(Stop { node, path });
    }

    /// The first entry of a list; a list that two pages share gets one only.
    fn first_entry(&mut self, node: &Node, list: &'static List, path: &str) -> RowId {
        let home = self.profile.record_mut(&node.home(list)).expect(path);
        let rows = home.list_mut(list.key);
        let rows = rows.unwrap_or_else(|| panic!("{path}: there is no such list"));
        match rows.ids().first() {
            Some(id) => *id,
            None => rows.add(),
        }
    }

    /// The record that holds the answers of a stop.
    pub(crate) fn record(&self, stop: &Stop) -> &dyn Record {
        self.profile.record(&stop.node.spot()).expect(&stop.path)
    }
}

impl Stop {
    /// Its questions, those in groups too.
    pub(crate) fn fields(&self) -> impl Iterator<Item = &'static Field> {
        self.node.items().iter().flat_map(Item::fields)
    }

    /// Its lists.
    pub(crate) fn lists(&self) -> impl Iterator<Item = &'static List> {
        self.node.items().iter().filter_map(|item| match item {
            Item::List(list) => Some(list),
            Item::Ask(_) | Item::Together(..) => None,
        })
    }
}
