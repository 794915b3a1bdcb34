//! The medicine card for a wallet: who it is, whom to call, allergies, and the medicines that are taken now.
//!
//! Stopped medicines are counted and not listed: whoever finds the card in an emergency must not give them. The card
//! says no more than that, since it may be lost.

use super::pen::Pen;
use super::safety;
use super::{allergies, medicines, visit};
use crate::language::Arg;
use crate::profile::spot::Spot;
use crate::sheet::document::{Blank, Block, Fact, Furniture, Paper, Text};

const VISIT: Spot = Spot::section("visit");

/// What must be known before a medicine is given, each fact with the question whose words go with it.
const SAFETY: [(&str, &str); 3] = [
    ("blood_thinner", "blood_thinner_name"),
    ("implants", "implant_card"),
    ("kidney_problem", "kidney_words"),
];

/// Who it is, what is dangerous, then the medicines; where the parts end is the layout's work.
pub(super) fn paper(pen: &mut Pen<'_>) -> Paper {
    let furniture = furniture(pen);
    let mut blocks = vec![visit::name(pen)];
    blocks.extend(contact(pen));
    let mut facts = vec![allergies::in_short(pen)];
    facts.extend(
        SAFETY
            .into_iter()
            .filter_map(|(key, words)| safety::fact(pen, key, words)),
    );
    blocks.push(Block::Heading(2, Text::plain(pen.text("sheet-safety"))));
    blocks.push(Block::RunIn(facts));
    blocks.extend(medicines::on_card(pen));
    for id in ["sheet-notice", "card-fold"] {
        blocks.push(Block::Paragraph(Text::plain(pen.text(id))));
    }
    Paper {
        title: pen.text("card-title"),
        furniture,
        blocks,
        limit: None,
    }
}

/// One line above and one below each part, so that a part that is cut off still says whose it is.
fn furniture(pen: &mut Pen<'_>) -> Furniture {
    let Furniture { who, continued, .. } = visit::furniture(pen);
    let args = [
        ("page", Arg::Words("{page}")),
        ("pages", Arg::Words("{pages}")),
    ];
    Furniture {
        who,
        made: String::new(),
        notice: visit::today(pen),
        page_of: pen.language.fill("card-part-of", &args),
        continued,
    }
}

/// Birth date, whom to call, and the family doctor; room to write where nobody to call is known.
fn contact(pen: &mut Pen<'_>) -> Vec<Block> {
    let keys = ["emergency_name", "emergency_relation", "emergency_phone"];
    let mut facts = vec![pen.fact_or_open(&VISIT, "birth_date")];
    let contact = pen.row(&VISIT, &keys, Pen::bare);
    let label = pen.label(&VISIT, "emergency_name");
    let blank = contact.is_none().then(|| {
        Block::Blanks(vec![Blank {
            label: Text::bold(label),
            lines: 2,
        }])
    });
    let doctor = pen.fact(&VISIT, "family_doctor");
    facts.extend::<Vec<Fact>>([contact, doctor].into_iter().flatten().collect());
    [Block::RunIn(facts)].into_iter().chain(blank).collect()
}
