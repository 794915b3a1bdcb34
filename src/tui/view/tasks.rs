//! The task list: all parts in any order, none locked.
//!
//! ```text
//!  What do you want to do next?                      5 of 10 parts done
//!  The visit
//!    1  Why you are going              Done      Heart flutters, dizzy
//!  > 2  Your questions for the doctor  To do
//! ```

use crate::ask::form::{Group, Item, Need, Section};
use crate::ask::place::Node;
use crate::ask::sections::SECTIONS;
use crate::ask::walk::{self, Standing};
use crate::ask::{review, words};
use crate::language::Arg;
use crate::tui::screenful::{Entry, Mark, Row, Screenful, Stop};
use crate::tui::state::State;

/// Part, state, summary.
const COLUMNS: &[u16] = &[33, 10, 24];

pub(super) fn screenful(state: &State) -> Screenful {
    let (done, all) = walk::parts_done(state.profile());
    let count = state.language.fill(
        "parts-done",
        &[("done", Arg::Count(done)), ("all", Arg::Count(all))],
    );
    let mut entries = vec![Entry::HeadingBeside(state.text("tasks-heading"), count)];
    for group in [Group::Visit, Group::Health] {
        group_rows(state, group, &mut entries);
    }
    entries.push(Entry::Group(state.text("group-sheet")));
    let findings = review::review(state.profile(), state.today, &state.language).len();
    let look = state
        .language
        .fill("tasks-findings", &[("count", Arg::Count(findings))]);
    let number = SECTIONS.len();
    entries.push(Row::columns(
        Some(Stop::Check),
        Mark::Number(number),
        vec![state.text("tasks-check"), look],
        &[33, 36],
    ));
    entries.push(Row::columns(
        Some(Stop::Make),
        Mark::Number(number + 1),
        vec![state.text("tasks-make"), state.text("tasks-ready")],
        &[33, 36],
    ));
    group_rows(state, Group::After, &mut entries);
    let name = super::person(state);
    let visit = super::choose::visit(state, state.profile());
    let title = if visit.is_empty() {
        name
    } else {
        format!("{name}: {visit}")
    };
    Screenful {
        title,
        person: String::new(),
        entries,
    }
}

fn group_rows(state: &State, group: Group, entries: &mut Vec<Entry>) {
    let id = match group {
        Group::Visit => Some("group-visit"),
        Group::Health => Some("group-health"),
        // Its only part carries the same name.
        Group::After => None,
    };
    if let Some(id) = id {
        entries.push(Entry::Group(state.text(id)));
    }
    for (at, section) in SECTIONS
        .iter()
        .enumerate()
        .filter(|(_, section)| section.group == group)
    {
        let number = if group == Group::After {
            at + 3
        } else {
            at + 1
        };
        entries.push(Row::columns(
            Some(Stop::Part(at)),
            Mark::Number(number),
            cells(state, section),
            COLUMNS,
        ));
    }
}

fn cells(state: &State, section: &'static Section) -> Vec<String> {
    let standing = walk::standing(state.profile(), section);
    let id = match standing {
        Standing::ToDo => "standing-to-do",
        Standing::Started => "standing-started",
        Standing::Done => "standing-done",
    };
    let summary = match (standing, section.need) {
        (Standing::ToDo, Need::Optional) => state.text("tasks-optional"),
        (Standing::ToDo, Need::Needed) => String::new(),
        (Standing::Started | Standing::Done, _) => summary(state, section),
    };
    vec![
        state.text(&format!("part-{}", section.name)),
        state.text(id),
        summary,
    ]
}

/// A few words of what was answered: how many entries, or the first answer.
fn summary(state: &State, section: &'static Section) -> String {
    let node = Node::section(section);
    let list = section.items.iter().find_map(|item| match item {
        Item::List(list) if list.home.is_none() => Some(list),
        Item::List(_) | Item::Ask(_) | Item::Together(..) => None,
    });
    let counted = list.and_then(|list| {
        let rows = walk::listing(state.profile(), &node, list)?;
        words::listing(rows, &words::list_id(&node, list), &state.language)
    });
    let spot = node.spot();
    let said = || {
        let fields = section.items.iter().flat_map(Item::fields);
        let mut cells = fields.filter_map(|field| state.profile().cell(&spot, field.key));
        cells.find_map(|cell| words::answer(cell, &state.language))
    };
    let words = match section.name {
        "visit" | "reason" | "story" => said().or(counted),
        _ => counted.or_else(said),
    };
    shortened(&words.unwrap_or_default())
}

/// The first words of a summary; the whole answer stands one page further.
fn shortened(words: &str) -> String {
    const LENGTH: usize = 22;
    let words = words.replace('\n', " ");
    if words.chars().count() <= LENGTH {
        return words;
    }
    let mut short = String::new();
    for word in words.split(' ') {
        if short.chars().count() + word.chars().count() > LENGTH - 4 {
            break;
        }
        if !short.is_empty() {
            short.push(' ');
        }
        short.push_str(word);
    }
    format!("{short} ...")
}
