//! Letters that ask for missing records: one for each place, with what is asked for there and nothing about elsewhere.
//!
//! A letter is read by people who need not know why the person goes to a doctor: it names the records and no illness,
//! no clinic, no doctor. **Why** a record without a place gets a letter of its own: two of them may lie in two places,
//! and nobody should read in one place what was done in the other.

use super::handout::{Nothing, paper};
use super::pen::Pen;
use super::phrase::{bold, with_aside};
use crate::language::Arg;
use crate::profile::answer::Answer;
use crate::profile::records::{MedicalRecord, RecordForm, RecordState};
use crate::profile::spot::Spot;
use crate::profile::text::{Lines, clean};
use crate::sheet::document::{Blank, Block, Fact, Item, List, Mark, Paper, Size, Text};

const VISIT: Spot = Spot::section("visit");
const RECORDS: Spot = Spot::section("records");

/// One letter: to whom, and what it asks for.
#[derive(Debug, Default)]
struct Request<'a> {
    place: Option<String>,
    records: Vec<&'a MedicalRecord>,
}

/// A letter for each place that has a missing record, in the order in which the person named the places.
pub(super) fn papers<'a>(new_pen: impl Fn() -> Pen<'a>) -> Result<Vec<Paper>, Nothing> {
    let requests = requests(&new_pen().profile.records.records.entries);
    if requests.is_empty() {
        return Err(Nothing::ToAskFor);
    }
    let letters = requests
        .iter()
        .map(|request| letter(&mut new_pen(), request));
    Ok(letters.collect())
}

/// Places are the same when they differ in capitals and spaces alone.
fn requests(records: &[MedicalRecord]) -> Vec<Request<'_>> {
    let mut requests: Vec<Request<'_>> = Vec::new();
    for record in records.iter().filter(|record| is_asked_for(record)) {
        let place = record.place.given().map(|line| clean(&line.0, Lines::One));
        let place = place.filter(|place| !place.trim().is_empty());
        let known = requests.iter_mut().find(|request| {
            let both = request.place.as_deref().zip(place.as_deref());
            both.is_some_and(|(one, other)| is_same(one, other))
        });
        match known {
            Some(request) => request.records.push(record),
            None => requests.push(Request {
                place,
                records: vec![record],
            }),
        }
    }
    requests
}

fn is_same(one: &str, other: &str) -> bool {
    let words = |place: &str| place.to_lowercase().split_whitespace().collect::<String>();
    words(one) == words(other)
}

/// Whether a place has to be written to. What somebody sends without a letter, what can be printed at home and what
/// the person wrote is not asked for; where nothing was said of a record, it is: a letter too many can be thrown away.
fn is_asked_for(record: &MedicalRecord) -> bool {
    let is_missing = match &record.state {
        Answer::Given(RecordState::Asked | RecordState::CannotGet)
        | Answer::Blank
        | Answer::Unknown(_) => true,
        Answer::Given(
            RecordState::InHand
            | RecordState::InPortal
            | RecordState::WillBeSent
            | RecordState::NotNeeded,
        ) => false,
    };
    let forms = forms(record);
    let is_own = !forms.is_empty() && forms.iter().all(|form| *form == RecordForm::OwnList);
    is_missing && !is_own
}

fn forms(record: &MedicalRecord) -> &[RecordForm] {
    record.form.given().map_or(&[], Vec::as_slice)
}

fn letter(pen: &mut Pen<'_>, request: &Request<'_>) -> Paper {
    let title = match &request.place {
        Some(place) => pen
            .language
            .fill("letter-paper", &[("place", Arg::Words(place))]),
        None => pen.text("letter-paper-open"),
    };
    let mut blocks = vec![Block::Heading(1, Text::plain(pen.text("letter-heading")))];
    blocks.push(match &request.place {
        Some(place) => Block::Facts(vec![Fact {
            label: pen.text("letter-to"),
            value: Text::person_bold(place.as_str()),
        }]),
        None => blank(pen.text("letter-to"), 2),
    });
    blocks.extend(sender(pen));
    blocks.push(paragraph(pen, "letter-why"));
    blocks.push(Block::Heading(2, Text::plain(pen.text("letter-which"))));
    blocks.push(list(
        Mark::Numbers(1),
        request.records.iter().map(|record| wanted(pen, record)),
    ));
    blocks.push(Block::Heading(2, Text::plain(pen.text("letter-how"))));
    blocks.push(how(pen, request));
    blocks.push(by_when(pen));
    for id in ["letter-right", "letter-trouble", "letter-thanks"] {
        blocks.push(paragraph(pen, id));
    }
    blocks.push(blank(pen.text("letter-date"), 1));
    blocks.push(blank(pen.text("letter-signature"), 1));
    paper(pen, title, "letter-notice", blocks)
}

/// Who asks: what is known as facts, what is not known with room to write it. All of it is needed to find the records.
fn sender(pen: &mut Pen<'_>) -> Vec<Block> {
    let wanted = [
        ("name_on_id", pen.label(&VISIT, "name_on_id"), 1),
        ("birth_date", pen.label(&VISIT, "birth_date"), 1),
        ("address", pen.text("letter-address"), 2),
        ("phone", pen.label(&VISIT, "phone"), 1),
    ];
    let (mut facts, mut blanks) = (Vec::new(), Vec::new());
    for (key, label, lines) in wanted {
        match given(pen, &VISIT, key) {
            Some(value) => facts.push(Fact { label, value }),
            None => blanks.push(Blank {
                label: Text::bold(label),
                lines,
            }),
        }
    }
    let facts = (!facts.is_empty()).then_some(Block::Facts(facts));
    let blanks = (!blanks.is_empty()).then_some(Block::Blanks(blanks));
    facts.into_iter().chain(blanks).collect()
}

/// "Heart ultrasound (22 January 2026); Written report, Pictures; I asked for this before: 8 May 2026".
fn wanted(pen: &mut Pen<'_>, record: &MedicalRecord) -> Item {
    let entry = RECORDS.entry("records", record.id);
    let what = given(pen, &entry, "what").unwrap_or_else(|| pen.open());
    let what = with_aside(bold(what), given(pen, &entry, "date"));
    let form = given(pen, &entry, "form");
    let asked = record.asked_on.given().map(|date| {
        let date = pen.date(date);
        let args = [("date", Arg::Words(&date))];
        Text::plain(pen.language.fill("letter-item-asked", &args))
    });
    let parts = [Some(what), form, asked].into_iter().flatten();
    Item {
        text: pen.join(parts, "sheet-semicolon"),
        writing: 0,
    }
}

/// In which form; where the person did not say it, pictures are asked for as well as papers.
fn how(pen: &Pen<'_>, request: &Request<'_>) -> Block {
    let has = |wanted: &[RecordForm]| {
        let mut records = request.records.iter();
        records.any(|record| forms(record).iter().any(|form| wanted.contains(form)))
    };
    let is_unsaid = request
        .records
        .iter()
        .any(|record| forms(record).is_empty());
    let papers = [
        RecordForm::Report,
        RecordForm::Letter,
        RecordForm::LabPrintout,
    ];
    let pictures = [RecordForm::Pictures, RecordForm::Tracing];
    let lines = [
        (is_unsaid || has(&papers), "letter-how-papers"),
        (is_unsaid || has(&pictures), "letter-how-pictures"),
        (has(&[RecordForm::Slides]), "letter-how-slides"),
    ];
    let lines = lines.into_iter().filter(|(is_wanted, _)| *is_wanted);
    list(
        Mark::Dashes,
        lines.map(|(_, id)| Item {
            text: Text::plain(pen.text(id)),
            writing: 0,
        }),
    )
}

/// The day of the visit where it is still to come, else room for a day.
fn by_when(pen: &Pen<'_>) -> Block {
    let visit = pen.profile.visit.visit_date.given();
    let visit = visit.filter(|date| date.earliest().is_some_and(|day| day > pen.made));
    match visit {
        Some(date) => {
            let date = pen.date(date);
            let args = [("date", Arg::Words(&date))];
            Block::Paragraph(Text::bold(pen.language.fill("letter-when", &args)))
        }
        None => blank(pen.text("letter-when-open"), 1),
    }
}

/// What was answered; "not sure" and the like are no answers in a letter.
fn given(pen: &mut Pen<'_>, spot: &Spot, key: &'static str) -> Option<Text> {
    pen.profile.cell(spot, key)?.value()?;
    pen.answer(spot, key)
}

fn paragraph(pen: &Pen<'_>, id: &str) -> Block {
    Block::Paragraph(Text::plain(pen.text(id)))
}

fn blank(label: String, lines: u8) -> Block {
    Block::Blanks(vec![Blank {
        label: Text::bold(label),
        lines,
    }])
}

fn list(mark: Mark, items: impl Iterator<Item = Item>) -> Block {
    Block::List(List {
        mark,
        size: Size::Body,
        items: items.collect(),
    })
}
