//! Which questions matter most: the first three stand large on the doctor's page, the rest is for when there is time.

use super::{Around, Board, Does, Group, Row, Tick};
use crate::ask::edit::Edit;
use crate::language::Arg;
use crate::profile::Profile;
use crate::profile::cell::Value;
use crate::profile::questions::{Question, Urgency};
use crate::profile::rows::Way;

/// How many questions have room on the doctor's page.
const TOP: usize = 3;

/// Whether there are more questions than have room and nobody has said yet which matter most.
pub fn asks_for_top(profile: &Profile) -> bool {
    let questions = &profile.questions.questions.entries;
    questions.len() > TOP
        && questions
            .iter()
            .all(|question| question.urgency.given().is_none())
}

fn matters(question: &Question) -> bool {
    question.urgency.given() == Some(&Urgency::Ask)
}

/// All questions in their order; choosing one puts it behind those chosen before.
pub(super) fn board(around: &Around<'_>) -> Board {
    let questions = &around.profile.questions.questions.entries;
    let chosen = questions
        .iter()
        .filter(|question| matters(question))
        .count();
    let rows = questions.iter().enumerate();
    let rows = rows.map(|(at, question)| row(around, question, at, chosen));
    let args = [("count", Arg::Count(chosen))];
    Board {
        heading: around.text("board-top"),
        hint: Some(around.language.fill("board-top-chosen", &args)),
        groups: vec![Group {
            heading: String::new(),
            hint: None,
            rows: rows.collect(),
        }],
        ends: Vec::new(),
    }
}

/// The questions of which nothing was said are for when there is time, once others were chosen.
pub(super) fn others_may_wait(around: &Around<'_>) -> Vec<Edit> {
    let questions = &around.profile.questions.questions.entries;
    if !questions.iter().any(matters) {
        return Vec::new();
    }
    let home = around.home();
    let open = questions
        .iter()
        .filter(|question| question.urgency.given().is_none());
    open.map(|question| {
        let entry = home.entry("questions", question.id);
        Edit::Put(entry, "urgency", Value::One("if-time"))
    })
    .collect()
}

fn row(around: &Around<'_>, question: &Question, at: usize, chosen: usize) -> Row {
    let home = around.home();
    let entry = home.entry("questions", question.id);
    let matters = matters(question);
    // The chosen stand first, in the order in which they were chosen; whoever is no longer chosen comes behind them.
    let to = if matters { chosen - 1 } else { chosen.min(at) };
    let way = if to < at { Way::Up } else { Way::Down };
    let urgency = if matters { "if-time" } else { "ask" };
    let mut edits = vec![Edit::Put(entry, "urgency", Value::One(urgency))];
    let step = Edit::Shift(home, "questions", question.id, way);
    edits.extend(std::iter::repeat_n(step, to.abs_diff(at)));
    let said = if matters {
        around
            .language
            .fill("board-top-place", &[("place", Arg::Count(at + 1))])
    } else {
        String::new()
    };
    Row {
        words: words(around, question),
        said,
        tick: if matters { Tick::On } else { Tick::Off },
        does: Does::Make(edits),
    }
}

fn words(around: &Around<'_>, question: &Question) -> String {
    let text = question.text.given().map(|text| text.0.replace('\n', " "));
    text.filter(|_| !question.is_private())
        .unwrap_or_else(|| around.text("question-private"))
}
