//! The questions about the visit and the person.

use crate::ask::form::{Group, Item, Need, Print, Section, Suggest, When, extra, must, want};

/// The visit and the person.
pub(super) const VISIT: Section = Section {
    name: "visit",
    group: Group::Visit,
    need: Need::Needed,
    items: &[
        Item::Ask(must("name_on_id")),
        Item::Ask(must("birth_date")),
        Item::Ask(must("visit_date")),
        Item::Together(
            "together-visit-doctor",
            &[
                must("doctor"),
                must("clinic"),
                must("specialty").suggest(Suggest::SPECIALTIES),
            ],
        ),
        Item::Ask(must("called")),
        Item::Ask(must("phone")),
        Item::Ask(must("writer")),
        Item::Ask(must("writer_name").when(When::Is("writer", &["relative", "nurse", "other"]))),
        Item::Ask(must("written_on")),
        Item::Together(
            "together-visit-emergency",
            &[
                want("emergency_name"),
                want("emergency_relation"),
                want("emergency_phone"),
            ],
        ),
        Item::Ask(want("family_doctor")),
        Item::Ask(want("language")),
        Item::Ask(want("interpreter")),
        Item::Ask(want("needs")),
        Item::Ask(want("needs_help").when(When::Is(
            "needs",
            &["hearing", "sight", "memory", "walking", "speech", "other"],
        ))),
        Item::Ask(want("companion")),
        Item::Ask(want("may_hear_results")),
        Item::Ask(want("sex_at_birth")),
        Item::Ask(want("gender")),
        Item::Together(
            "together-visit-body",
            &[want("height"), want("weight"), want("weight_change")],
        ),
        Item::Ask(extra("pronouns")),
        Item::Ask(extra("insurance").print(Print::PatientOnly)),
        Item::Ask(extra("advance_directive")),
        Item::Ask(extra("advance_directive_place").when(When::Is("advance_directive", &["yes"]))),
        Item::Ask(extra("address")),
    ],
};
