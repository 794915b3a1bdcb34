//! The family tree on paper: nothing leaves the page, no line runs through words, and everyone can be found.

use previsit::profile::Profile;
use previsit::profile::family::Relation;
use previsit::profile::values::Choice;
use previsit::sheet::compose::{Audience, Choices, Parts, compose};
use previsit::sheet::document::{Block, Paper, Sheet, Text};
use previsit::sheet::layout::{Ink, Page, Paint, PaperSize, Role, Style, lay_out};
use previsit::sheet::pedigree::{
    Arrival, Bond, Fill, Inside, KeyEntry, Kin, Living, Patient, Shape, Sign, Symbol, Through,
    Tree, Who, Words, grow,
};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::laws_of_trees::a_relative;
use crate::{families, laws, patients_paper};

/// The part of the paper with the drawing, alone.
fn family_alone(profile: &Profile) -> Sheet {
    let sheet = patients_paper(profile);
    let mut papers = sheet.papers;
    let blocks = papers.remove(0).blocks;
    let at = blocks
        .iter()
        .position(|block| matches!(block, Block::Tree(_)));
    let blocks = at.map_or_else(Vec::new, |at| blocks[at - 1..].to_vec());
    let furniture = crate::patients_paper(profile).papers.remove(0).furniture;
    let paper = Paper {
        title: String::new(),
        furniture,
        blocks,
        limit: None,
    };
    Sheet {
        papers: vec![paper],
        ..sheet
    }
}

/// Lines that run through a word; a sign within a symbol has a line around it and may have a slash through it.
fn lines_through_words(page: &Page) -> Vec<String> {
    let mut found = Vec::new();
    for item in &page.items {
        let Ink::Path(path) = &item.ink else { continue };
        if !matches!(path.paint, Paint::Line | Paint::Dashes) {
            continue;
        }
        for (_, run) in laws::runs(page) {
            let (top, bottom) = (run.y - run.size * 0.7, run.y + run.size * 0.1);
            let within_a_sign = run.text.trim().chars().count() <= 3
                && run
                    .text
                    .trim()
                    .chars()
                    .all(|c| c == '?' || c == 'D' || c.is_ascii_digit());
            let through = path
                .points
                .windows(2)
                .any(|line| meets(line[0], line[1], (run.x, top, run.right(), bottom)));
            if through && !within_a_sign {
                found.push(format!("{:?} at {},{}: {path:?}", run.text, run.x, run.y));
            }
        }
    }
    found
}

/// Whether a line meets a box, by walking along it.
fn meets(
    from: (f32, f32),
    to: (f32, f32),
    (left, top, right, bottom): (f32, f32, f32, f32),
) -> bool {
    (0..=200_u16).any(|step| {
        let part = f32::from(step) / 200.0;
        let (x, y) = (
            from.0 + (to.0 - from.0) * part,
            from.1 + (to.1 - from.1) * part,
        );
        left < x && x < right && top < y && y < bottom
    })
}

fn hold(profile: &Profile, style: Style) {
    let sheet = family_alone(profile);
    let pages = lay_out(&sheet, &style);
    laws::hold(&sheet, &pages);
    for page in &pages.pages {
        let through = lines_through_words(page);
        assert!(through.is_empty(), "{}", through.join("\n"));
    }
    for (at, node) in pages.nodes.iter().enumerate() {
        assert_eq!(node.role == Role::Figure, !node.alt.is_empty(), "node {at}");
    }
}

const STYLES: [(PaperSize, f32); 4] = [
    (PaperSize::A4, 12.0),
    (PaperSize::Letter, 12.0),
    (PaperSize::A4, 18.0),
    (PaperSize::Letter, 18.0),
];

#[test]
fn each_of_the_ten_families_stands_on_paper_of_any_size() {
    for (name, profile) in families::ten() {
        for (paper, body_pt) in STYLES {
            println!("{name} {paper:?} {body_pt}");
            hold(&profile, Style { paper, body_pt });
        }
    }
}

#[test]
fn a_wide_family_lies_on_its_side() {
    let ten = families::ten();
    let (_, twelve) = ten
        .iter()
        .find(|(name, _)| *name == "twelve siblings")
        .expect("twelve");
    let style = Style {
        paper: PaperSize::A4,
        body_pt: 12.0,
    };
    let pages = lay_out(&family_alone(twelve), &style);
    let sideways: Vec<bool> = pages
        .pages
        .iter()
        .map(|page| page.width > page.height)
        .collect();
    assert!(
        sideways[0] && sideways[1..].iter().all(|sideways| !sideways),
        "{sideways:?}"
    );
}

#[test]
fn a_family_that_is_left_out_is_not_drawn() {
    let (_, profile) = families::ten().remove(0);
    let choices = Choices {
        without: Parts::NONE.and("family").expect("a part"),
        ..Choices::all(Audience::Patient, crate::MADE)
    };
    let sheet = crate::ENGLISH.with(|english| compose(&profile, &choices, english));
    let is_tree = |block: &Block| matches!(block, Block::Tree(_));
    assert!(!sheet.papers[0].blocks.iter().any(is_tree));
}

/// A sheet with nothing but this.
fn sheet_of(block: Block) -> Sheet {
    let mut sheet = patients_paper(&families::profile(Vec::new()));
    sheet.papers[0].blocks = vec![Block::Heading(2, Text::plain("Family")), block];
    sheet
}

/// Words of any kind, some too long for any column.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-z]{1,12}( [a-z(){}0-9]{1,12}){0,6}",
        1 => "[a-z]{60,300}",
        1 => "([а-я]{2,9} |[α-ω]{2,9} |漢字|🙂 ){1,12}",
        1 => "[א-ת]{2,8}( [א-ת]{2,8}){0,3}",
        1 => Just(String::new()),
    ]
}

fn a_kin() -> impl Strategy<Value = Kin> {
    let relations: Vec<Relation> = Relation::CHOICES
        .keys
        .iter()
        .filter_map(|key| Relation::from_key(key))
        .collect();
    let fills = proptest::sample::subsequence(
        vec![
            Fill::Black,
            Fill::Rising,
            Fill::Falling,
            Fill::Dotted,
            Fill::Level,
        ],
        0..=5,
    );
    let inside = prop_oneof![
        Just(Inside::Empty),
        Just(Inside::Unknown),
        (2_u16..=999).prop_map(Inside::Several),
    ];
    let arrival = prop_oneof![
        3 => Just(Arrival::Born),
        1 => Just(Arrival::AdoptedIn),
        1 => Just(Arrival::AdoptedOut),
    ];
    let living = prop_oneof![Just(Living::Alive), Just(Living::Dead)];
    (
        proptest::sample::select(relations),
        fills,
        inside,
        arrival,
        living,
        vec(words().prop_map(Text::person), 0..8),
    )
        .prop_map(|(relation, fills, inside, arrival, living, label)| Kin {
            relation: Some(relation),
            which: String::new(),
            through: Through::default(),
            blood: None,
            shape: None,
            age: None,
            symbol: Symbol {
                living,
                inside,
                fills,
                arrival,
                label,
            },
        })
}

#[test]
fn the_patients_own_illnesses_are_filled_in_unless_that_part_is_left_out() {
    let mut profile = families::profile(vec![families::relative(
        "mother",
        "",
        "70",
        &["Breast cancer at 48"],
    )]);
    let cancers = serde_json::json!({"entries": [{"id": 1, "kind": "BREAST cancer"}]});
    profile.health.cancers = serde_json::from_value(cancers).expect("cancers");
    let fills = |without: Parts| {
        let choices = Choices {
            without,
            ..Choices::all(Audience::Patient, crate::MADE)
        };
        let sheet = crate::ENGLISH.with(|english| compose(&profile, &choices, english));
        let tree = sheet.papers[0].blocks.iter().find_map(|block| match block {
            Block::Tree(tree) => Some(tree),
            _ => None,
        });
        let pedigree = &tree.expect("a tree").pedigree;
        let mut all = pedigree.drawn().map(|id| pedigree.person(id));
        let patient = all.find(|person| person.who == Who::Patient);
        patient.expect("the patient").symbol.clone()
    };
    let all = fills(Parts::NONE);
    assert_eq!((all.fills, all.label.len()), (vec![Fill::Black], 3));
    let less = fills(Parts::NONE.and("health").expect("a part"));
    assert_eq!((less.fills, less.label.len()), (vec![], 2));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_words_stand_below_the_signs(
        kin in vec(a_kin(), 1..25),
        key in vec(words(), 5),
        style in proptest::sample::select(&STYLES[..]),
        is_framed in any::<bool>(),
    ) {
        let patient = Patient {
            shape: Shape::Diamond,
            age: None,
            symbol: Symbol::default(),
            parents: Bond::ByBlood,
        };
        let fills = [Fill::Black, Fill::Rising, Fill::Falling, Fill::Dotted, Fill::Level];
        let key = fills.into_iter().zip(key).map(|(fill, words)| KeyEntry {
            sign: Sign::Fill(fill),
            words: Text::person(words),
        });
        let tree = Block::Tree(Box::new(Tree {
            pedigree: grow(&patient, &kin),
            key: key.collect(),
            words: Words {
                alt: "A family.".to_owned(),
                parts: ["One", "Two", "Three"].map(str::to_owned),
                too_large: "Too large.".to_owned(),
            },
        }));
        let block = if is_framed { Block::Frame(vec![tree]) } else { tree };
        let sheet = sheet_of(block);
        let (paper, body_pt) = style;
        let pages = lay_out(&sheet, &Style { paper, body_pt });
        laws::inside_the_margins(&pages);
        laws::nothing_overlaps(&pages);
        laws::no_empty_glyphs(&pages);
        for page in &pages.pages {
            let through = lines_through_words(page);
            prop_assert!(through.is_empty(), "{}", through.join("\n"));
        }
    }

    #[test]
    fn any_family_stands_on_paper(
        relatives in vec(a_relative(), 1..60),
        style in proptest::sample::select(&STYLES[..]),
    ) {
        let (paper, body_pt) = style;
        hold(&families::profile(relatives), Style { paper, body_pt });
    }
}
