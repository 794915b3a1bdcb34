//! Who comes, to whom and when: the head of both papers, and the lines on the edge of each page.

use std::ops::RangeInclusive;

use jiff::civil::Date;

use super::pen::Pen;
use crate::language::Arg;
use crate::profile::Profile;
use crate::profile::edtf::Edtf;
use crate::profile::rough_date::RoughDate;
use crate::profile::spot::Spot;
use crate::profile::text::{Lines, clean};
use crate::sheet::document::{Block, Fact, Furniture, Text};

const VISIT: Spot = Spot::section("visit");

/// The lines on the edge of each page; the person's details there do not count as printed.
pub(super) fn furniture(pen: &mut Pen<'_>) -> Furniture {
    let born = pen
        .profile
        .visit
        .birth_date
        .given()
        .map(|date| pen.date(date));
    let name = name_on_paper(pen.profile).unwrap_or_else(|| pen.text("sheet-no-name"));
    let who = match born {
        Some(born) => {
            let args = [("name", Arg::Words(&name)), ("date", Arg::Words(&born))];
            pen.language.fill("sheet-name-born", &args)
        }
        None => name,
    };
    let made = today(pen);
    Furniture {
        who,
        made: pen
            .language
            .fill("sheet-made", &[("date", Arg::Words(&made))]),
        notice: pen.text("sheet-notice"),
        continued: pen
            .language
            .fill("sheet-table-continued", &[("head", Arg::Words("{head}"))]),
        page_of: pen.language.fill(
            "sheet-page-of",
            &[
                ("page", Arg::Words("{page}")),
                ("pages", Arg::Words("{pages}")),
            ],
        ),
    }
}

/// The name as on the identity card, by which a clinic tells people apart; else what the person is called.
///
/// **Why** not `Profile::name`: that one speaks to the person, this one is checked at a desk.
pub(super) fn name_on_paper(profile: &Profile) -> Option<String> {
    let names = [&profile.visit.name_on_id, &profile.visit.called];
    let given = names.into_iter().filter_map(|answer| answer.given());
    given
        .map(|line| clean(&line.0, Lines::One))
        .find(|name| !name.is_empty())
}

/// The name as the heading of the paper.
pub(super) fn name(pen: &mut Pen<'_>) -> Block {
    let name = ["name_on_id", "called"].into_iter().find_map(|key| {
        pen.profile.cell(&VISIT, key)?.value()?;
        pen.answer(&VISIT, key)
    });
    Block::Heading(
        1,
        name.unwrap_or_else(|| Text::plain(pen.text("sheet-no-name"))),
    )
}

/// Birth date and age, the visit, language, needs, and who filled this in.
pub(super) fn who(pen: &mut Pen<'_>) -> Block {
    let label = pen.label(&VISIT, "birth_date");
    let value = born(pen);
    let mut facts = vec![Fact { label, value }];
    let keys = ["visit_date", "doctor", "specialty", "clinic"];
    let is_known = ["visit_date", "doctor"]
        .iter()
        .all(|key| pen.look(&VISIT, key).is_some());
    if is_known {
        facts.extend(pen.row(&VISIT, &keys, Pen::bare));
    } else {
        facts.extend(appointment(pen));
    }
    facts.extend(pen.row(&VISIT, &["language", "interpreter", "pronouns"], Pen::named));
    facts.extend(pen.row(&VISIT, &["needs", "needs_help"], Pen::bare));
    let writer = pen.row(&VISIT, &["writer", "writer_name", "written_on"], Pen::bare);
    facts.push(writer.unwrap_or_else(|| pen.fact_or_open(&VISIT, "writer")));
    Block::RunIn(facts)
}

/// When and where the visit is, and with whom.
pub(super) fn appointment(pen: &mut Pen<'_>) -> Vec<Fact> {
    let doctor = pen.row(&VISIT, &["doctor", "specialty", "clinic"], Pen::bare);
    vec![
        pen.fact_or_open(&VISIT, "visit_date"),
        doctor.unwrap_or_else(|| pen.fact_or_open(&VISIT, "doctor")),
    ]
}

/// What is for the patient's own paper alone.
pub(super) fn own(pen: &mut Pen<'_>) -> Vec<Fact> {
    pen.facts(&VISIT, &["insurance"])
}

/// The fixed line of the doctor's paper: who wrote it, that nobody has checked it, and where there is more.
pub(super) fn unchecked(pen: &Pen<'_>) -> Block {
    let written = pen.profile.visit.written_on.given();
    let day = written.map_or_else(|| today(pen), |date| pen.date(date));
    let words = pen
        .language
        .fill("sheet-unchecked", &[("date", Arg::Words(&day))]);
    let more = pen.text("sheet-continues");
    Block::Paragraph(pen.join([words, more].map(Text::plain), "sheet-space"))
}

fn born(pen: &mut Pen<'_>) -> Text {
    let birth = pen.answer_or_open(&VISIT, "birth_date");
    let age = age(pen).map(Text::plain);
    let sex = pen.bare(&VISIT, "sex_at_birth");
    let gender = pen.named(&VISIT, "gender");
    pen.join(
        [Some(birth), age, sex, gender].into_iter().flatten(),
        "list-separator",
    )
}

/// The age on the day of the visit, or on the day the sheet is made; nothing when the birth date is too rough.
fn age(pen: &Pen<'_>) -> Option<String> {
    let visit = &pen.profile.visit;
    let exact = |date: &RoughDate| (date.earliest() == date.latest()).then(|| date.earliest());
    let day = visit
        .visit_date
        .given()
        .and_then(exact)
        .flatten()
        .unwrap_or(pen.made);
    let years = visit
        .birth_date
        .given()
        .filter(|date| is_certain(date))?
        .age_on(day)?;
    age_in_words(pen, &years)
}

fn is_certain(date: &RoughDate) -> bool {
    date.edtf
        .is_some_and(|edtf| !edtf.is_about() && !edtf.is_unsure())
}

fn age_in_words(pen: &Pen<'_>, years: &RangeInclusive<i16>) -> Option<String> {
    let (least, most) = (years.start().to_string(), years.end().to_string());
    match years.end() - years.start() {
        0 => Some(
            pen.language
                .fill("sheet-age", &[("age", Arg::Words(&least))]),
        ),
        1 => {
            let args = [("least", Arg::Words(&least)), ("most", Arg::Words(&most))];
            Some(pen.language.fill("sheet-age-either", &args))
        }
        _ => None,
    }
}

pub(super) fn today(pen: &Pen<'_>) -> String {
    in_words(pen, pen.made)
}

fn in_words(pen: &Pen<'_>, day: Date) -> String {
    let date = Edtf::day(day).map(RoughDate::from);
    date.map_or_else(|| day.to_string(), |date| pen.date(&date))
}
