//! A second look at the answers before the sheet is made: what is open, what could not be read, what cannot be.
//!
//! Each finding is one plain sentence and the place to mend it; none of them keeps anyone from the sheet, and none
//! judges an answer: that a visit lies behind us, or that a mother is younger than her child, is a slip, no opinion.

mod blanks;
mod doses;
mod kin;
mod papers;
mod questions;
mod time;

use jiff::civil::Date;

use super::form::{Group, List};
use super::place::{Node, Place};
use super::sections::SECTIONS;
use super::walk;
use super::words;
use crate::language::{Arg, Language};
use crate::profile::Profile;

pub use blanks::may_stay_open;

/// Something to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Where it is mended.
    pub place: Place,
    /// One sentence that says what it is.
    pub sentence: String,
}

/// Everything to look at on this day, in the order of the form, for the parts that come before the visit.
pub fn review(profile: &Profile, today: Date, language: &Language) -> Vec<Finding> {
    let mut look = Look {
        profile,
        today,
        language,
        findings: Vec::new(),
    };
    for section in SECTIONS
        .iter()
        .filter(|section| section.group != Group::After)
    {
        let part = Node::section(section);
        blanks::of_part(&mut look, &part);
        for node in walk::nodes(profile, &part) {
            let Some(record) = profile.record(&node.spot()) else {
                continue;
            };
            time::of_record(&mut look, &node, record);
            doses::of_record(&mut look, &node, record);
            kin::of_record(&mut look, &node, record);
            papers::of_record(&mut look, &node, record);
            questions::of_record(&mut look, &node, record);
        }
    }
    look.findings
}

/// A look at the answers, and what was found so far.
struct Look<'a> {
    profile: &'a Profile,
    today: Date,
    language: &'a Language,
    findings: Vec<Finding>,
}

impl Look<'_> {
    /// Notes a finding about an answer: the sentence of this id gets the name of the entry and of the question.
    fn note(&mut self, node: &Node, key: &str, id: &str, args: &[(&str, Arg<'_>)]) {
        let Some(place) = node.asking(key) else {
            return;
        };
        let name = self.name_of(node);
        let question = self.label(node, key);
        let mut all = vec![
            ("name", Arg::Words(&name)),
            ("question", Arg::Words(&question)),
        ];
        all.extend(args);
        let sentence = self.language.fill(id, &all);
        self.findings.push(Finding { place, sentence });
    }

    /// The short name of a question.
    fn label(&self, node: &Node, key: &str) -> String {
        let record = self.profile.record(&node.spot());
        let id = record.map(|record| words::question_id(record.name(), key));
        id.map_or_else(String::new, |id| self.language.text(&format!("{id}.label")))
    }

    /// What an entry is called; a part is called by its title.
    fn name_of(&self, node: &Node) -> String {
        let around = node.around();
        let entry = around.and_then(|(place, id)| {
            let list: &'static List = place.list()?;
            Some(words::entry(
                self.profile,
                &place.node,
                list,
                id,
                self.language,
            ))
        });
        entry.unwrap_or_else(|| self.language.text(&format!("part-{}", node.part().name)))
    }
}
