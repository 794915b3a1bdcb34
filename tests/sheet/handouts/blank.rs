//! The blank form: each question of the interview stands on it, in the part where it is asked.

use previsit::ask::form::{Item, List, Print};
use previsit::ask::place::Node;
use previsit::ask::sections::SECTIONS;
use previsit::ask::words::{choice_id, list_id, question_id};
use previsit::language::Language;
use previsit::profile::Profile;
use previsit::profile::cell::{Cell, Shape};
use previsit::sheet::compose::Handout;
use previsit::sheet::layout::{PaperSize, Part};
use previsit::sheet::text::text;
use previsit::sheet::{self, Letters, Style};

use super::{made, words};
use crate::ENGLISH;

#[test]
fn the_blank_form() {
    let sheet = made(Handout::Blank, &Profile::default()).expect("a form");
    insta::assert_snapshot!(text(&sheet, 78));
}

/// What must be found of one part of the form.
struct Wanted<'a> {
    english: &'a Language,
    profile: Profile,
    /// The words of the part, and those of the page for the person alone.
    handed_over: &'a str,
    own: &'a str,
    found: usize,
}

impl Wanted<'_> {
    fn look(&mut self, node: &Node) {
        for (at, item) in node.items().iter().enumerate() {
            if let Item::List(list) = item {
                let id = self.entry(node, list);
                self.look(&node.entry(at, id));
                let id = list_id(node, list);
                let heading = self.english.text(&id);
                let label = self.english.text(&format!("{id}.label"));
                let part = self.english.text(&format!("part-{}", node.part().name));
                let is_there = heading == part
                    || [heading, label]
                        .iter()
                        .any(|it| self.handed_over.contains(it));
                assert!(is_there, "{id}");
            }
            for field in item.fields() {
                self.question(node, field.key, field.print);
            }
        }
    }

    fn entry(&mut self, node: &Node, list: &'static List) -> previsit::profile::rows::RowId {
        let home = self.profile.record_mut(&node.home(list)).expect("a record");
        let rows = home.list_mut(list.key).expect("a list");
        rows.ids().first().copied().unwrap_or_else(|| rows.add())
    }

    fn question(&mut self, node: &Node, key: &str, print: Print) {
        let record = self.profile.record(&node.spot()).expect("a record");
        let id = question_id(record.name(), key);
        let question = self.english.text(&id);
        // A question of an entry may be the head of a column instead.
        let head = format!("{}: ____", self.english.text(&format!("{id}.label")));
        let stands =
            |on: &str| on.contains(&question) || (node.list().is_some() && on.contains(&head));
        let (handed_over, own) = match print {
            Print::Everywhere => (true, false),
            Print::PatientOnly | Print::Private => (false, true),
            Print::Never => (false, false),
        };
        assert_eq!(stands(self.handed_over), handed_over, "{id}");
        assert_eq!(stands(self.own), own, "{id}");
        self.found += usize::from(handed_over || own);
        let shape = record.cell(key).map(Cell::shape);
        if let Some(Shape::One(choices) | Shape::Several(choices)) = shape
            && print != Print::Never
        {
            for choice in choices.keys {
                let words = self.english.text(&choice_id(choices, choice));
                let on = if own { self.own } else { self.handed_over };
                assert!(on.contains(&words), "{id}: {words}");
            }
        }
    }
}

#[test]
fn every_question_stands_on_the_form_in_its_part_with_all_its_choices() {
    let form = words(Handout::Blank, &Profile::default()).replace('\u{a0}', " ");
    ENGLISH.with(|english| {
        let own_heading = format!("\n{}\n===", english.text("blank-own"));
        let (form, own) = form.split_once(&own_heading).expect("a page for oneself");
        let mut rest = form;
        let mut found = 0;
        for (at, section) in SECTIONS.iter().enumerate() {
            let heading = |name: &str| format!("\n{}\n---", english.text(&format!("part-{name}")));
            let (_, from_here) = rest.split_once(&heading(section.name)).expect("a part");
            let next = SECTIONS.get(at + 1);
            let end = next.and_then(|next| from_here.find(&heading(next.name)));
            let mut wanted = Wanted {
                english,
                profile: Profile::default(),
                handed_over: &from_here[..end.unwrap_or(from_here.len())],
                own,
                found: 0,
            };
            wanted.look(&Node::section(section));
            found += wanted.found;
            rest = from_here;
        }
        println!("{found} questions");
        assert!(found > 180, "{found}");
    });
}

#[test]
fn the_form_says_once_how_to_write_that_there_is_no_answer() {
    let form = words(Handout::Blank, &Profile::default());
    for line in [
        "? means: I do not know",
        "?? means: I asked, nobody knows",
        "X means: I would rather not say",
    ] {
        assert_eq!(form.matches(line).count(), 1, "{line}");
    }
}

#[test]
fn the_medicines_can_be_seen_on_one_page() {
    let sheet = made(Handout::Blank, &Profile::default()).expect("a form");
    for paper in PaperSize::ALL {
        let style = Style::new(paper, Letters::Normal);
        let pages = sheet::pages(Handout::Blank, &sheet, &style).pages;
        for (part, run) in pages.iter().flat_map(crate::laws::runs) {
            let is_torn = matches!(part, Part::RepeatedHead(_)) && run.text.contains("Strength");
            assert!(!is_torn, "{paper:?}");
        }
    }
}

#[test]
fn there_are_twelve_rows_for_medicines_with_the_times_of_a_day() {
    let form = words(Handout::Blank, &Profile::default());
    let row = |number| {
        format!(
            "- {number}; Medicine: ____; Strength: ____; Morning: ____; Noon: ____; Evening: ____; Night: ____; \
             What for: ____"
        )
    };
    assert!(form.contains(&row(1)) && form.contains(&row(12)), "{form}");
    assert!(!form.contains(&row(13)));
}
