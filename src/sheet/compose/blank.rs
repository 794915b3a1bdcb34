//! The blank form: the same interview on paper, for someone without the program.
//!
//! It is made from the questions in `ask/sections`: what is asked on the screen stands here too, in the same words and
//! order, and a question that is added there is on the form the same day. What may be kept to oneself stands on a paper
//! of its own, so that the rest can be handed over. What never stands on any paper is not asked here.

mod entries;
mod question;

use super::handout;
use super::pen::Pen;
use crate::ask::form::{Field, Group, Item, List, Print, Section};
use crate::ask::place::Node;
use crate::ask::sections::SECTIONS;
use crate::ask::words::list_id;
use crate::language::{Arg, Language};
use crate::profile::Profile;
use crate::profile::answer::Unknown;
use crate::profile::cell::Record;
use crate::sheet::document::{self, Block, Furniture, Mark, Paper, Size, Text};

/// A table of so many rows fills most of a page.
const LONG_TABLE: usize = 12;

/// What the questions are read from: a profile with one entry in each list knows what each of them is about.
#[derive(Debug)]
struct Asker<'a> {
    language: &'a Language,
    profile: Profile,
}

/// The form to hand over, and the questions for the person alone.
pub(super) fn papers(pen: &mut Pen<'_>) -> Vec<Paper> {
    let mut asker = Asker {
        language: pen.language,
        profile: Profile::default(),
    };
    let mut blocks = head(pen);
    let mut own = Vec::new();
    for section in &SECTIONS {
        blocks.extend(asker.section(section));
        own.extend(asker.own(section));
    }
    let furniture = furniture(pen);
    let mut papers = vec![paper(pen, "blank-title", &furniture, blocks)];
    if !own.is_empty() {
        let head = [
            Block::Heading(1, Text::plain(pen.text("blank-own"))),
            Block::Paragraph(Text::plain(pen.text("blank-own-why"))),
        ];
        own.splice(0..0, head);
        papers.push(paper(pen, "blank-own", &furniture, own));
    }
    papers
}

fn paper(pen: &Pen<'_>, title: &str, furniture: &Furniture, blocks: Vec<Block>) -> Paper {
    Paper {
        title: pen.text(title),
        furniture: furniture.clone(),
        blocks,
        limit: None,
    }
}

/// Room for name and birth date on each page: loose pages get lost.
fn furniture(pen: &mut Pen<'_>) -> Furniture {
    let usual = handout::furniture(pen, "sheet-notice");
    Furniture {
        who: pen.text("blank-who"),
        made: String::new(),
        ..usual
    }
}

/// How the form is filled in, said once.
fn head(pen: &Pen<'_>) -> Vec<Block> {
    let plain = |id| Block::Paragraph(Text::plain(pen.text(id)));
    let sign = |unknown: Unknown| {
        let words = pen.text(&format!("unknown-{}", unknown.key()));
        let sign = match unknown {
            Unknown::NotSure => "?",
            Unknown::NobodyKnows => "??",
            Unknown::Withheld => "X",
        };
        let args = [("sign", Arg::Words(sign)), ("words", Arg::Words(&words))];
        document::Item {
            text: Text::plain(pen.language.fill("blank-sign", &args)),
            writing: 0,
        }
    };
    vec![
        Block::Heading(1, Text::plain(pen.text("blank-title"))),
        plain("blank-how"),
        Block::List(document::List {
            mark: Mark::Dashes,
            size: Size::Body,
            items: Unknown::ALL.map(sign).into(),
        }),
        plain("blank-more-room"),
        plain("sheet-not-advice"),
        Block::Paragraph(Text::bold(pen.text("sheet-do-not-change"))),
    ]
}

impl Asker<'_> {
    /// A part of the interview that may be handed over.
    fn section(&mut self, section: &'static Section) -> Vec<Block> {
        let node = Node::section(section);
        let part = self.text(&format!("part-{}", section.name));
        let mut blocks = Vec::new();
        if begins_a_page(section) {
            blocks.push(Block::PageBreak);
        }
        blocks.push(Block::Heading(2, Text::plain(part.as_str())));
        for (at, item) in section.items.iter().enumerate() {
            match item {
                Item::Ask(_) | Item::Together(..) => blocks.extend(self.step(&node, item)),
                Item::List(list) => {
                    blocks.extend(self.heading(&node, at, list, &part));
                    blocks.extend(self.entries(&node, at, list));
                }
            }
        }
        blocks
    }

    /// The name of a list; nothing where the part has just said it.
    fn heading(&self, node: &Node, at: usize, list: &List, part: &str) -> Option<Block> {
        let heading = self.text(&list_id(node, list));
        (at > 0 || heading != part).then(|| Block::Heading(3, Text::plain(heading)))
    }

    /// The questions of a page; several have a heading that says what they have in common.
    fn step(&self, node: &Node, item: &'static Item) -> Vec<Block> {
        let fields = item.fields().iter().filter(|field| is_for_all(field));
        let questions = fields.flat_map(|field| self.question(node, field));
        let heading = match item {
            Item::Together(id, _) => Some(Block::Heading(3, Text::plain(self.text(id)))),
            Item::Ask(_) | Item::List(_) => None,
        };
        heading.into_iter().chain(questions).collect()
    }

    /// The questions of a part whose answers a person may keep.
    fn own(&self, section: &'static Section) -> Vec<Block> {
        let node = Node::section(section);
        let fields = section.items.iter().flat_map(Item::fields);
        fields
            .filter(|field| match field.print {
                Print::PatientOnly | Print::Private => true,
                Print::Everywhere | Print::Never => false,
            })
            .flat_map(|field| self.question(&node, field))
            .collect()
    }

    fn text(&self, id: &str) -> String {
        self.language.text(id)
    }

    /// What helps to answer; on paper it may need other words than on the screen.
    fn hint(&self, id: &str) -> Option<String> {
        let on_paper = self.language.maybe(&format!("{id}.on-paper"));
        on_paper.or_else(|| self.language.maybe(&format!("{id}.hint")))
    }

    fn record(&self, node: &Node) -> Option<&dyn Record> {
        self.profile.record(&node.spot())
    }
}

/// Whether a part starts on a new page: what comes after the visit, and a long table, to be seen as a whole.
fn begins_a_page(section: &Section) -> bool {
    let is_long = match section.items.first() {
        Some(Item::List(list)) => entries::rows(list.key) >= LONG_TABLE,
        Some(Item::Ask(_) | Item::Together(..)) | None => false,
    };
    match section.group {
        Group::Visit | Group::Health => is_long,
        Group::After => true,
    }
}

/// Whether a question stands on the form that is handed over.
fn is_for_all(field: &Field) -> bool {
    match field.print {
        Print::Everywhere => true,
        Print::PatientOnly | Print::Private | Print::Never => false,
    }
}
