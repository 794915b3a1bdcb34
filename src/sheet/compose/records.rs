//! Papers and pictures: what is there, what was asked for, what is missing, and where it is.

use super::pen::Pen;
use super::phrase::{bold, with_aside};
use crate::profile::answer::Answer;
use crate::profile::records::{MedicalRecord, RecordState};
use crate::profile::spot::Spot;
use crate::sheet::document::{Block, Fact, Item, List, Mark, Size, Text};

const RECORDS: Spot = Spot::section("records");

/// What is enclosed, what is on its way, what is missing; an untouched list says "not filled in".
pub(super) fn in_short(pen: &mut Pen<'_>) -> Vec<Block> {
    let mut facts = Vec::new();
    if let Some(value) = pen.instead_or_open(&RECORDS, "records") {
        let label = pen.list_label(&RECORDS, "records");
        facts.push(Fact { label, value });
    }
    for way in Way::ALL {
        let records = of(pen, way);
        let told: Vec<Text> = records.iter().map(|entry| briefly(pen, entry)).collect();
        let value = pen.join(told, "sheet-semicolon");
        if !value.is_empty() {
            let label = pen.text(way.id());
            facts.push(Fact { label, value });
        }
    }
    vec![
        Block::Heading(2, Text::plain(pen.text("sheet-records"))),
        Block::RunIn(facts),
    ]
}

/// Where records stand on their way, as it matters to who opens the envelope.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Enclosed,
    Coming,
    Missing,
    Unsaid,
}

impl Way {
    const ALL: [Self; 4] = [Self::Enclosed, Self::Coming, Self::Missing, Self::Unsaid];

    const fn id(self) -> &'static str {
        match self {
            Self::Enclosed => "sheet-records-enclosed",
            Self::Coming => "sheet-records-coming",
            Self::Missing => "sheet-records-missing",
            Self::Unsaid => "sheet-records-unsaid",
        }
    }

    fn of(record: &MedicalRecord) -> Option<Self> {
        match record.state {
            Answer::Given(RecordState::InHand) => Some(Self::Enclosed),
            Answer::Given(RecordState::InPortal | RecordState::Asked | RecordState::WillBeSent) => {
                Some(Self::Coming)
            }
            Answer::Given(RecordState::CannotGet) => Some(Self::Missing),
            Answer::Given(RecordState::NotNeeded) => None,
            Answer::Blank | Answer::Unknown(_) => Some(Self::Unsaid),
        }
    }
}

/// The records that stand there on their way.
pub(super) fn of(pen: &Pen<'_>, way: Way) -> Vec<Spot> {
    let records = pen.profile.records.records.entries.iter();
    records
        .filter(|record| Way::of(record) == Some(way))
        .map(|record| RECORDS.entry("records", record.id))
        .collect()
}

/// "7-day heart recording (April 2026)". Where it is and how it comes stands on the patient's paper.
fn briefly(pen: &Pen<'_>, entry: &Spot) -> Text {
    let what = pen.look(entry, "what").unwrap_or_else(|| pen.open());
    with_aside(what, pen.look(entry, "date"))
}

/// What to bring, to be ticked at the door.
pub(super) fn to_bring(pen: &mut Pen<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(2, Text::plain(pen.text("sheet-to-bring")))];
    blocks.extend(
        pen.fact(&RECORDS, "clinic_wants")
            .map(|fact| Block::Facts(vec![fact])),
    );
    if let Some(said) = pen.instead_or_open(&RECORDS, "records") {
        blocks.push(Block::Paragraph(said));
    }
    let entries = pen.entries(&RECORDS, "records");
    let items: Vec<Item> = entries
        .iter()
        .map(|entry| {
            let what = bold(pen.answer_or_open(entry, "what"));
            let rest = ["date", "place", "state"].map(|key| pen.bare(entry, key));
            let parts = [Some(what)].into_iter().chain(rest).flatten();
            Item {
                text: pen.join(parts, "sheet-semicolon"),
                writing: 0,
            }
        })
        .collect();
    if !items.is_empty() {
        blocks.push(Block::List(List {
            mark: Mark::Boxes,
            size: Size::Body,
            items,
        }));
    }
    blocks
}
