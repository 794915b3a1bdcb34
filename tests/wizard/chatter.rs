//! Ten thousand random lines: nothing breaks, no line holds what a terminal would obey, what was saved is what was answered.

use previsit::interview::state::Saved;
use previsit::store;
use proptest::prelude::*;

use crate::lines::lines;
use crate::world::{SmallWorld, TODAY};

const CASES: u32 = 50;
const LINES: usize = 100;

fn line() -> impl Strategy<Value = Vec<u8>> {
    let command = proptest::sample::select(vec![
        "<",
        "<",
        "?",
        "??",
        "=",
        ".",
        "!",
        "/",
        "/1",
        "/9",
        "+",
        "- 1",
        "-2",
        "undo",
        "redo",
        "more",
        "go",
        "go 3",
        "go 99",
        "go allerg",
        "",
        "",
        "",
        "",
    ]);
    let words = proptest::sample::select(vec![
        "Anna Kowalska",
        "metformin 500 mg 2x day for sugar",
        "metf",
        "27 3 1955",
        "02/03/2027",
        "32 13 2020",
        "1O mg",
        ".5 mg",
        " 1",
        "yes",
        "go to sleep late",
        "about 3 weeks ago",
        "שרה",
        "e\u{301}",
        "\u{1b}[2J",
        "no",
    ]);
    prop_oneof![
        4 => command.prop_map(|line| line.as_bytes().to_vec()),
        4 => (1_usize..14).prop_map(|number| number.to_string().into_bytes()),
        1 => proptest::collection::vec(0_usize..12, 2..4).prop_map(|numbers| {
            let numbers: Vec<String> = numbers.iter().map(usize::to_string).collect();
            numbers.join(" ").into_bytes()
        }),
        3 => words.prop_map(|line| line.as_bytes().to_vec()),
        1 => proptest::collection::vec(any::<u8>().prop_filter("a line", |byte| *byte != b'\n'), 0..30),
    ]
}

fn holds(world: SmallWorld, input: &[Vec<u8>]) {
    let talk = lines(world, input);
    let said = talk.said.text();
    let is_safe = |c: char| c == '\n' || !c.is_control();
    assert!(said.chars().all(is_safe), "{said:?}");
    if let (Saved::At(_), Some(open)) = (&talk.state.saved, &talk.state.open) {
        let id = open.id.as_deref().expect("what is saved has an id");
        assert_eq!(talk.world.saved(id), open.profile);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn ten_thousand_lines_from_an_empty_home(input in proptest::collection::vec(line(), LINES)) {
        holds(SmallWorld::new(), &input);
    }

    #[test]
    fn ten_thousand_lines_over_a_filled_form(input in proptest::collection::vec(line(), LINES)) {
        let mut world = SmallWorld::new();
        world.add(&store::demo(TODAY));
        let opened: Vec<Vec<u8>> = [b"1".to_vec()].into_iter().chain(input).collect();
        holds(world, &opened);
    }
}
