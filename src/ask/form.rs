//! How a form is described: parts, pages and questions as plain data that screen, plain mode and paper share.

use crate::profile::Profile;
use crate::profile::cell::{Cell, Record, Value};
use crate::vocabulary::List as Names;

/// What is offered while someone types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Suggest {
    /// Names from a list.
    Names(Names),
    /// The strengths of the medicine that was named.
    Strengths,
}

impl Suggest {
    /// Names of medicines.
    pub const MEDICINES: Self = Self::Names(Names::Medicines);
    /// Illnesses.
    pub const CONDITIONS: Self = Self::Names(Names::Conditions);
    /// Illnesses in the family.
    pub const FAMILY_CONDITIONS: Self = Self::Names(Names::FamilyConditions);
    /// Operations and implants.
    pub const OPERATIONS: Self = Self::Names(Names::Operations);
    /// Tests and scans.
    pub const TESTS: Self = Self::Names(Names::Tests);
    /// What people react to.
    pub const ALLERGENS: Self = Self::Names(Names::Allergens);
    /// Questions for the doctor.
    pub const QUESTIONS: Self = Self::Names(Names::Questions);
    /// Papers and pictures.
    pub const RECORDS: Self = Self::Names(Names::Records);
    /// Specialties of doctors.
    pub const SPECIALTIES: Self = Self::Names(Names::Specialties);
}

/// A part of the interview, a row of the task list.
#[derive(Debug, Clone, Copy)]
pub struct Section {
    /// Its name in the profile; its messages are `part-NAME`.
    pub name: &'static str,
    /// Under which heading of the task list it stands.
    pub group: Group,
    /// Whether a visit can well do without it.
    pub need: Need,
    /// What is asked, in order.
    pub items: &'static [Item],
}

/// The headings of the task list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// About the visit.
    Visit,
    /// About health.
    Health,
    /// After the visit.
    After,
}

/// Whether a part can be left out without harm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// A doctor misses it.
    Needed,
    /// "You can leave this out."
    Optional,
}

/// One step of the interview.
#[derive(Debug, Clone, Copy)]
pub enum Item {
    /// One question on a page of its own.
    Ask(Field),
    /// Several short questions on one page; the page's heading is the message of this name.
    Together(&'static str, &'static [Field]),
    /// A list of entries.
    List(List),
}

/// A question.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// Its name in the record; its messages are `RECORD-NAME`.
    pub key: &'static str,
    /// How much it is missed when it is not answered.
    pub level: Level,
    /// When it is asked at all.
    pub when: When,
    /// Which names are offered while typing.
    pub suggest: Option<Suggest>,
    /// On which papers the answer stands.
    pub print: Print,
}

/// How much an answer is missed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Asked, and printed even when it is "not sure".
    Must,
    /// Asked, may be skipped.
    Want,
    /// Asked only behind "more".
    Extra,
}

/// When a question is asked.
#[derive(Debug, Clone, Copy)]
pub enum When {
    /// Always.
    Always,
    /// When the answer of this name in the same record is one of these.
    Is(&'static str, &'static [&'static str]),
    /// Unless the answer of this name in the same record is one of these.
    IsNot(&'static str, &'static [&'static str]),
    /// When the question of this name in the same record was answered.
    Given(&'static str),
    /// When the first of these was answered, unless the answer of the second name is one of these.
    GivenUnless(&'static str, &'static str, &'static [&'static str]),
    /// When the answer of this name in the visit part is none of these.
    VisitIsNot(&'static str, &'static [&'static str]),
}

/// On which papers an answer stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Print {
    /// On each full paper.
    Everywhere,
    /// On the patient's own paper only.
    PatientOnly,
    /// On the patient's own paper, and there only when it is asked for.
    Private,
    /// On no paper.
    Never,
}

/// A list of entries, each asked by the same questions.
#[derive(Debug, Clone, Copy)]
pub struct List {
    /// Its name in the record; its messages are `list-NAME`.
    pub key: &'static str,
    /// Where the entries live, when that is not the part's own record.
    pub home: Option<&'static str>,
    /// How much the list is missed when it is empty.
    pub level: Level,
    /// What is asked of each entry.
    pub items: &'static [Item],
    /// The answers that make up a row on the screen; the first names the entry.
    pub columns: &'static [&'static str],
    /// Whether entries can be added here.
    pub growth: Growth,
    /// The page on which entries are chosen instead of typed.
    pub board: Option<Board>,
}

/// A page beside a list, on which its entries are chosen instead of typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Board {
    /// Questions that others ask, by the person's situation.
    Questions,
    /// Papers that a specialty wants, each with where it stands.
    Records,
    /// Kinds of medicines that are forgotten most.
    Medicines,
    /// Illnesses in the family, by groups.
    Family,
}

/// Whether a list can grow on its page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Growth {
    /// Entries can be added, also many at once, removed and moved.
    Free,
    /// The same, but each entry is chosen from a list, so they come one by one.
    OneByOne,
    /// The entries come from another page; here they are only answered.
    Fixed,
}

impl Field {
    const fn new(key: &'static str, level: Level) -> Self {
        Self {
            key,
            level,
            when: When::Always,
            suggest: None,
            print: Print::Everywhere,
        }
    }

    /// The same question, asked only in this case.
    #[must_use]
    pub const fn when(mut self, when: When) -> Self {
        self.when = when;
        self
    }

    /// The same question, with names offered while typing.
    #[must_use]
    pub const fn suggest(mut self, suggest: Suggest) -> Self {
        self.suggest = Some(suggest);
        self
    }

    /// The same question, printed only there.
    #[must_use]
    pub const fn print(mut self, print: Print) -> Self {
        self.print = print;
        self
    }
}

/// A question that is asked, and printed even when it is "not sure".
pub const fn must(key: &'static str) -> Field {
    Field::new(key, Level::Must)
}

/// A question that may be skipped.
pub const fn want(key: &'static str) -> Field {
    Field::new(key, Level::Want)
}

/// A question behind "more".
pub const fn extra(key: &'static str) -> Field {
    Field::new(key, Level::Extra)
}

impl When {
    /// Whether the question is asked, given the record it stands in and the profile around it.
    pub fn holds(self, profile: &Profile, record: &dyn Record) -> bool {
        match self {
            Self::Always => true,
            Self::Is(key, keys) => chosen(record, key).iter().any(|key| keys.contains(key)),
            Self::IsNot(key, keys) => !chosen(record, key).iter().any(|key| keys.contains(key)),
            Self::Given(key) => record.cell(key).is_some_and(|cell| cell.value().is_some()),
            Self::GivenUnless(given, key, keys) => {
                Self::Given(given).holds(profile, record)
                    && Self::IsNot(key, keys).holds(profile, record)
            }
            Self::VisitIsNot(key, keys) => !chosen(&profile.visit, key)
                .iter()
                .any(|key| keys.contains(key)),
        }
    }
}

/// The choices made in an answer; none when it is not a choice or not answered.
pub fn chosen(record: &dyn Record, key: &str) -> Vec<&'static str> {
    match record.cell(key).and_then(Cell::value) {
        Some(Value::One(key)) => vec![key],
        Some(Value::Several(keys)) => keys,
        Some(Value::Words(_) | Value::Date(_)) | None => Vec::new(),
    }
}

impl Item {
    /// The questions on this step; a list has none of its own.
    pub const fn fields(&self) -> &[Field] {
        match self {
            Self::Ask(field) => std::slice::from_ref(field),
            Self::Together(_, fields) => fields,
            Self::List(_) => &[],
        }
    }

    /// The level of the step: that of its most wanted question.
    pub fn level(&self) -> Level {
        match self {
            Self::List(list) => list.level,
            Self::Ask(_) | Self::Together(..) => self
                .fields()
                .iter()
                .map(|field| field.level)
                .min()
                .unwrap_or(Level::Extra),
        }
    }
}
