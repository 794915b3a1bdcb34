//! The questions about illnesses, operations and safety.

use crate::ask::form::{
    Group, Growth, Item, Level, List, Need, Print, Section, Suggest, When, extra, must, want,
};

const NOT_MALE: When = When::VisitIsNot("sex_at_birth", &["male"]);
const NOT_FEMALE: When = When::VisitIsNot("sex_at_birth", &["female"]);

/// Illnesses, operations and safety facts.
pub(super) const HEALTH: Section = Section {
    name: "health",
    group: Group::Health,
    need: Need::Needed,
    items: &[
        Item::List(List {
            key: "illnesses",
            home: None,
            level: Level::Must,
            items: &[
                Item::Ask(must("name").suggest(Suggest::CONDITIONS)),
                Item::Ask(must("since")),
                Item::Ask(must("doctor")),
                Item::Ask(must("control")),
                Item::Ask(extra("code").print(Print::Never)),
            ],
            columns: &["name", "since", "control"],
            growth: Growth::Free,
            board: None,
        }),
        Item::List(List {
            key: "operations",
            home: None,
            level: Level::Must,
            items: &[
                Item::Ask(must("what").suggest(Suggest::OPERATIONS)),
                Item::Ask(must("date")),
                Item::Ask(must("hospital")),
                Item::Ask(must("problems")),
            ],
            columns: &["what", "date", "hospital"],
            growth: Growth::Free,
            board: None,
        }),
        Item::List(List {
            key: "stays",
            home: None,
            level: Level::Must,
            items: &[
                Item::Ask(must("why")),
                Item::Ask(must("date")),
                Item::Ask(must("hospital")),
            ],
            columns: &["why", "date", "hospital"],
            growth: Growth::Free,
            board: None,
        }),
        Item::Ask(must("blood_thinner")),
        Item::Ask(
            must("blood_thinner_name")
                .when(When::Is("blood_thinner", &["yes"]))
                .suggest(Suggest::MEDICINES),
        ),
        Item::Ask(must("implants")),
        Item::Ask(must("implant_card").when(When::Is(
            "implants",
            &[
                "pacemaker",
                "defibrillator",
                "heart-valve",
                "stent",
                "joint-or-metal",
                "ear",
                "pump",
                "other",
            ],
        ))),
        Item::Ask(must("kidney_problem")),
        Item::Ask(must("kidney_words").when(When::Is("kidney_problem", &["yes"]))),
        Item::Ask(must("diabetes")),
        Item::Ask(must("pregnancy").when(NOT_MALE)),
        Item::Ask(must("anaesthetic")),
        Item::Ask(
            must("anaesthetic_words").when(When::Is("anaesthetic", &["me", "family", "both"])),
        ),
        Item::Ask(must("contrast")),
        Item::Ask(must("contrast_words").when(When::Is("contrast", &["yes"]))),
        Item::Ask(must("transfusion")),
        Item::Ask(must("transfusion_wishes")),
        Item::Ask(want("vaccines")),
        Item::Ask(want("smoking")),
        Item::Ask(want("smoking_amount").when(When::Is("smoking", &["past", "now"]))),
        Item::Ask(want("alcohol")),
        Item::Ask(want("other_drugs")),
        Item::Ask(want("work_exposure")),
        Item::Ask(want("travel")),
        Item::Ask(want("infections")),
        Item::Ask(want("screening")),
        Item::Together(
            "together-health-women",
            &[
                want("last_period").when(NOT_MALE),
                want("pregnancies").when(NOT_MALE),
                want("menopause_age").when(NOT_MALE),
                want("hormones").when(NOT_MALE),
                want("last_smear").when(NOT_MALE),
                want("last_mammogram").when(NOT_MALE),
            ],
        ),
        Item::Ask(want("last_psa").when(NOT_FEMALE)),
        Item::Together(
            "together-health-days",
            &[want("mood"), want("sleep"), want("falls"), want("memory")],
        ),
        Item::Ask(want("alone")),
        Item::List(List {
            key: "cancers",
            home: None,
            level: Level::Want,
            items: &[
                Item::Ask(must("kind")),
                Item::Ask(must("date")),
                Item::Ask(must("side")),
                Item::Ask(must("treatment")),
            ],
            columns: &["kind", "date", "treatment"],
            growth: Growth::Free,
            board: None,
        }),
        Item::Ask(want("radiation")),
        Item::Ask(want("gene_test")),
    ],
};
