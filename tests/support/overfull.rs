//! A made-up person with far more to tell than most: 60 medicines, 40 relatives, long answers.

use jiff::civil::Date;
use previsit::profile::Profile;
use previsit::profile::answer::Answer;
use previsit::profile::rows::Listing;
use previsit::profile::values::Lines;
use previsit::store;

/// Makes a list this long from its own entries, each copy with a number of its own.
macro_rules! repeat {
    ($rows:expr, $count:expr, $name:ident) => {{
        let rows = &mut $rows;
        let some = rows.entries.clone();
        for at in rows.entries.len()..$count {
            let id = rows.add();
            let mut copy = some[at % some.len()].clone();
            copy.id = id;
            if let Answer::Given(name) = &mut copy.$name {
                name.0 = format!("{} {}", name.0, at + 1);
            }
            *rows.entries.last_mut().expect("the one just added") = copy;
        }
    }};
}

/// The person, as on this day, with so many times as much to tell.
pub(crate) fn overfull(today: Date, times: usize) -> Profile {
    let mut profile = store::demo(today);
    repeat!(profile.medicines.medicines, 60 * times, name);
    repeat!(profile.health.illnesses, 30 * times, name);
    repeat!(profile.health.operations, 20 * times, what);
    repeat!(profile.story.events, 40 * times, what);
    repeat!(profile.story.symptoms, 12 * times, what);
    repeat!(profile.records.records, 40 * times, what);
    repeat!(profile.questions.questions, 25 * times, text);
    repeat!(profile.family.relatives, 40 * times, which);
    let long = "I walked to the shop and had to sit down on the way back. ".repeat(87 * times);
    profile.reason.fear = Answer::Given(Lines(long.clone()));
    profile.story.worst_now = Answer::Given(Lines(long));
    profile
}
