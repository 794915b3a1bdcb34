//! The questions about the family.

use crate::ask::form::{
    Group, Growth, Item, Level, List, Need, Section, Suggest, When, extra, must, want,
};

/// The family.
pub(super) const FAMILY: Section = Section {
    name: "family",
    group: Group::Health,
    need: Need::Optional,
    items: &[
        Item::List(List {
            key: "relatives",
            home: None,
            level: Level::Must,
            items: &[
                Item::Ask(must("relation")),
                Item::Ask(want("which")),
                Item::Ask(must("life").when(When::IsNot("relation", &["pregnancy-loss"]))),
                Item::Ask(must("age").when(When::IsNot("relation", &["pregnancy-loss"]))),
                Item::Ask(must("cause_of_death").when(When::Is("life", &["dead"]))),
                Item::List(List {
                    key: "illnesses",
                    home: None,
                    level: Level::Must,
                    items: &[
                        Item::Ask(must("what").suggest(Suggest::Conditions)),
                        Item::Ask(must("age")),
                    ],
                    columns: &["what", "age"],
                    growth: Growth::Free,
                }),
                Item::Ask(want("blood")),
                Item::Ask(want("gene_test")),
                Item::Ask(want("told_by")),
                Item::Ask(extra("gene_change")),
                Item::Ask(extra("through").when(When::Is(
                    "relation",
                    &[
                        "cousin-mothers-side",
                        "cousin-fathers-side",
                        "niece",
                        "nephew",
                        "granddaughter",
                        "grandson",
                        "daughter",
                        "son",
                        "adopted-child",
                        "pregnancy-loss",
                        "great-grandparent-mothers-side",
                        "great-grandparent-fathers-side",
                        "great-aunt-mothers-side",
                        "great-uncle-mothers-side",
                        "great-aunt-fathers-side",
                        "great-uncle-fathers-side",
                    ],
                ))),
                Item::Ask(extra("count")),
                Item::Ask(extra("gender")),
                Item::Ask(extra("birth_sex")),
                Item::Ask(extra("adopted")),
                Item::Ask(extra("notes")),
            ],
            columns: &["relation", "age", "illnesses"],
            growth: Growth::OneByOne,
        }),
        Item::Together(
            "together-family-ancestry",
            &[want("ancestry_mother"), want("ancestry_father")],
        ),
        Item::Ask(want("parents_related")),
        Item::Ask(want("parents_related_words").when(When::Is("parents_related", &["yes"]))),
        Item::Ask(want("losses")),
        Item::Together(
            "together-family-told",
            &[want("historian"), want("told_on")],
        ),
        Item::Ask(want("something_else")),
    ],
};
