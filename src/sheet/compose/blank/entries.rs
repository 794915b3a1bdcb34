//! A list on the blank form: a table with a row for each entry, and below it what else is asked of an entry.
//!
//! **Why** not all questions for each entry: twelve medicines with twenty questions each would be a book. What matters
//! most stands in the table, which has the columns of the list on the screen; the rest is asked once, by number.

use super::Asker;
use super::is_for_all;
use crate::ask::form::{Field, Growth, Item, List};
use crate::ask::place::Node;
use crate::ask::words::{list_id, question_id};
use crate::profile::cell::{Cell, Choices, Record, Shape};
use crate::sheet::compose::table::{column, figures, form};
use crate::sheet::document::{self, Block, Column, Fact, Mark, Size, Text};

/// The times of a day, which the column "when" of the medicines stands for.
const TIMES: [&str; 4] = ["morning", "noon", "evening", "night"];

/// Room for handwriting in a cell.
const ROOM: &str = "\n";

impl Asker<'_> {
    /// The list of this step.
    pub(super) fn entries(&mut self, node: &Node, at: usize, list: &'static List) -> Vec<Block> {
        let id = list_id(node, list);
        let Some(entry) = self.entry(node, at, list) else {
            return Vec::new();
        };
        let nested = self.nested(&entry);
        let Some(record) = self.record(&entry) else {
            return Vec::new();
        };
        let mut blocks = Vec::new();
        let hint = self.hint(&id);
        blocks.extend(hint.map(|hint| Block::Paragraph(Text::plain(hint))));
        match list.growth {
            Growth::Free | Growth::OneByOne => {
                let nothing = Text::plain(self.text(&format!("{id}.none")));
                blocks.push(Block::Ticks(vec![nothing]));
            }
            Growth::Fixed => {}
        }
        let keys = columns(list, record);
        blocks.push(self.table(&entry, record, list, &keys));
        blocks.extend(self.words_for_columns(record, &keys));
        blocks.extend(self.more(&entry, record, &keys, &nested));
        blocks
    }

    /// An entry of the list, to read its questions from; one that another page has made is taken.
    fn entry(&mut self, node: &Node, at: usize, list: &'static List) -> Option<Node> {
        let rows = self
            .profile
            .record_mut(&node.home(list))?
            .list_mut(list.key)?;
        let id = rows.ids().first().copied().unwrap_or_else(|| rows.add());
        Some(node.entry(at, id))
    }

    /// The lists within an entry, each with an entry of its own.
    fn nested(&mut self, entry: &Node) -> Vec<Node> {
        let items = entry.items().iter().enumerate();
        items
            .filter_map(|(at, item)| match item {
                Item::List(list) => self.entry(entry, at, list),
                Item::Ask(_) | Item::Together(..) => None,
            })
            .collect()
    }

    fn table(
        &self,
        entry: &Node,
        record: &dyn Record,
        list: &'static List,
        keys: &[&'static str],
    ) -> Block {
        let mut columns = vec![column(self.text("blank-number"), 5)];
        columns.extend(keys.iter().map(|key| self.head(entry, record, key)));
        let row = |number: usize| {
            let room = keys.iter().map(|_| Text::plain(ROOM));
            [Text::plain(number.to_string())].into_iter().chain(room)
        };
        let rows = (1..=rows(list.key)).map(|number| row(number).collect());
        form(String::new(), columns, rows.collect())
    }

    fn head(&self, entry: &Node, record: &dyn Record, key: &str) -> Column {
        let label = |id: String| self.text(&format!("{id}.label"));
        let Some(cell) = record.cell(key) else {
            let list = entry.items().iter().find_map(|item| match item {
                Item::List(list) if list.key == key => Some(list),
                Item::List(_) | Item::Ask(_) | Item::Together(..) => None,
            });
            let head = list.map(|list| label(list_id(entry, list)));
            return column(head.unwrap_or_default(), 26);
        };
        let head = label(question_id(record.name(), key));
        let mut names = entry.list().into_iter().flat_map(|list| list.columns);
        if names.next().is_some_and(|name| *name == key) {
            return column(head, 26);
        }
        match cell.shape() {
            Shape::Amount if TIMES.contains(&key) => figures(head, 9),
            Shape::Line | Shape::Lines => column(head, 26),
            Shape::Date
            | Shape::Amount
            | Shape::Age
            | Shape::Scale
            | Shape::Count
            | Shape::One(_)
            | Shape::Several(_) => column(head, 14),
        }
    }

    /// The choices of the columns that have some: what is written into them.
    fn words_for_columns(&self, record: &dyn Record, keys: &[&'static str]) -> Option<Block> {
        let facts: Vec<Fact> = keys
            .iter()
            .filter_map(|key| {
                let choices = choices_of(record, key)?;
                let label = self.text(&format!("{}.label", question_id(record.name(), key)));
                let value = Text::plain(self.slashed(choices));
                Some(Fact { label, value })
            })
            .collect();
        (!facts.is_empty()).then_some(Block::RunIn(facts))
    }

    /// The questions that are not in the table, each with a line; those of a list within an entry too.
    fn more(
        &self,
        entry: &Node,
        record: &dyn Record,
        keys: &[&'static str],
        nested: &[Node],
    ) -> Vec<Block> {
        let mut items: Vec<document::Item> = unlike(entry, keys)
            .into_iter()
            .map(|field| self.in_a_line(record, field))
            .collect();
        for inner in nested {
            let record = self.record(inner);
            let fields = unlike(inner, &[]);
            items.extend(
                record
                    .into_iter()
                    .flat_map(|record| fields.iter().map(|field| self.in_a_line(record, field))),
            );
        }
        if items.is_empty() {
            return Vec::new();
        }
        vec![
            Block::Heading(3, Text::plain(self.text("blank-more-each"))),
            Block::List(document::List {
                mark: Mark::Dashes,
                size: Size::Body,
                items,
            }),
        ]
    }

    fn in_a_line(&self, record: &dyn Record, field: &Field) -> document::Item {
        let asked = self.asked(record, field);
        let choices = choices_of(record, field.key).map(|choices| self.slashed(choices));
        let choices = choices.map_or_else(String::new, |words| format!(" {words}"));
        document::Item {
            text: asked.then(Text::plain(choices)),
            writing: 1,
        }
    }

    fn slashed(&self, choices: Choices) -> String {
        self.choices(choices).join(&self.text("blank-slash"))
    }
}

/// What stands in the columns, by name: as on the screen, but for what the program puts together there.
fn columns(list: &List, record: &dyn Record) -> Vec<&'static str> {
    let is_kept = |key: &str| record.cell(key).is_some() || record.list(key).is_some();
    list.columns
        .iter()
        .flat_map(|key| match *key {
            key if is_kept(key) => vec![key],
            _ => TIMES.into_iter().filter(|time| is_kept(time)).collect(),
        })
        .collect()
}

/// The questions about an entry that no column asks, each once.
fn unlike(entry: &Node, keys: &[&'static str]) -> Vec<&'static Field> {
    let mut found: Vec<&'static Field> = Vec::new();
    for field in entry.items().iter().flat_map(Item::fields) {
        let is_new = found.iter().all(|known| known.key != field.key);
        if is_new && is_for_all(field) && !keys.contains(&field.key) {
            found.push(field);
        }
    }
    found
}

fn choices_of(record: &dyn Record, key: &str) -> Option<Choices> {
    match record.cell(key).map(Cell::shape)? {
        Shape::One(choices) | Shape::Several(choices) => Some(choices),
        Shape::Line
        | Shape::Lines
        | Shape::Date
        | Shape::Amount
        | Shape::Age
        | Shape::Scale
        | Shape::Count => None,
    }
}

/// How many rows a table has: as many entries as most people have.
pub(super) fn rows(list: &str) -> usize {
    match list {
        "medicines" | "relatives" => 12,
        "questions" | "illnesses" | "records" => 8,
        _ => 5,
    }
}
