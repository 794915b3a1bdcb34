//! Ten families to draw, told as a person would tell them.

use previsit::profile::Profile;
use serde_json::{Value, json};

/// A relative with words that tell this one from others, the age (with `+` in front when dead), and illnesses as
/// "illness at age".
pub(crate) fn relative(relation: &str, which: &str, age: &str, illnesses: &[&str]) -> Value {
    let illnesses: Vec<Value> = illnesses
        .iter()
        .enumerate()
        .map(|(at, illness)| {
            let (what, age) = illness.split_once(" at ").unwrap_or((illness, ""));
            json!({"id": at + 1, "what": what, "age": age})
        })
        .collect();
    let ill = if illnesses.is_empty() {
        json!({"instead": "none", "progress": "finished"})
    } else {
        json!({"entries": illnesses})
    };
    let life = if age.starts_with('+') {
        "dead"
    } else {
        "alive"
    };
    let mut relative = json!({"relation": relation, "life": life, "illnesses": ill});
    if !which.is_empty() {
        relative["which"] = json!(which);
    }
    let age = age.trim_start_matches('+');
    if !age.is_empty() {
        relative["age"] = json!(age);
    }
    relative
}

/// The same relative with one more answer.
pub(crate) fn with(mut relative: Value, key: &str, value: &str) -> Value {
    relative[key] = json!(value);
    relative
}

/// A woman of 45 with these relatives.
pub(crate) fn profile(relatives: Vec<Value>) -> Profile {
    told(relatives, json!({}))
}

fn told(relatives: Vec<Value>, family: Value) -> Profile {
    let relatives: Vec<Value> = relatives
        .into_iter()
        .enumerate()
        .map(|(at, mut relative)| {
            relative["id"] = json!(at + 1);
            relative
        })
        .collect();
    let mut family = family;
    family["relatives"] = json!({"entries": relatives});
    let profile = json!({
        "visit": {
            "name_on_id": "Maria Example",
            "sex_at_birth": "female",
            "birth_date": {"said": "14 February 1981", "edtf": "1981-02-14"},
        },
        "family": family,
    });
    serde_json::from_value(profile).expect("a profile")
}

/// The ten families, each with its name.
pub(crate) fn ten() -> Vec<(&'static str, Profile)> {
    vec![
        ("twins", twins()),
        ("remarriage", remarriage()),
        ("cousins who married", cousins_who_married()),
        ("adoption", adoption()),
        ("unknown donor", unknown_donor()),
        ("one sided", one_sided()),
        ("only child", only_child()),
        ("four generations", four_generations()),
        ("twelve siblings", twelve_siblings()),
        ("nothing known", profile(Vec::new())),
    ]
}

fn parents() -> Vec<Value> {
    vec![
        relative("mother", "", "70", &["Breast cancer at 48"]),
        relative("father", "", "+62", &["Heart attack at 60"]),
    ]
}

fn twins() -> Profile {
    let mut all = parents();
    all.extend([
        relative("brother", "", "50", &[]),
        relative("identical-twin", "", "45", &["Breast cancer at 41"]),
        with(
            relative("non-identical-twin", "", "45", &[]),
            "gender",
            "man",
        ),
        relative("partner", "", "47", &[]),
        relative("daughter", "", "12", &[]),
    ]);
    profile(all)
}

fn remarriage() -> Profile {
    let mut all = parents();
    all.extend([
        relative("sister", "", "43", &[]),
        relative("half-brother-by-father", "the one in Spain", "20", &[]),
        relative("half-sister-by-mother", "", "51", &["Breast cancer at 39"]),
        relative("partner", "My first husband", "+44", &["Stroke at 44"]),
        relative("partner", "My husband now", "49", &[]),
        with(
            relative("daughter", "", "22", &[]),
            "through",
            "my first husband",
        ),
        with(
            relative("son", "", "9", &["Asthma at 4"]),
            "through",
            "my husband now",
        ),
    ]);
    profile(all)
}

fn cousins_who_married() -> Profile {
    let mut all = parents();
    all.extend([
        relative("mothers-mother", "", "+81", &["Deafness at 5"]),
        relative("fathers-mother", "", "+77", &[]),
        with(relative("partner", "", "46", &[]), "blood", "yes"),
        relative("son", "", "15", &["Deafness at 2"]),
    ]);
    told(
        all,
        json!({
            "parents_related": "yes",
            "parents_related_words": "Their mothers are sisters",
        }),
    )
}

fn adoption() -> Profile {
    profile(vec![
        with(
            relative("adoptive-parent", "", "72", &[]),
            "gender",
            "woman",
        ),
        with(relative("adoptive-parent", "", "74", &[]), "gender", "man"),
        relative("unknown-birth-parent", "", "", &[]),
        relative("mother", "", "60", &["Bowel cancer at 55"]),
        with(relative("sister", "", "40", &[]), "adopted", "out"),
        with(relative("adopted-child", "", "7", &[]), "gender", "woman"),
        relative("son", "", "3", &[]),
    ])
}

fn unknown_donor() -> Profile {
    profile(vec![
        relative("donor", "", "", &[]),
        relative("mother", "", "71", &[]),
        relative("mothers-mother", "", "+90", &["Dementia at 85"]),
    ])
}

fn one_sided() -> Profile {
    profile(vec![
        relative("mother", "", "+49", &["Ovary cancer at 47"]),
        relative("mothers-sister", "Rosa", "66", &["Breast cancer at 50"]),
        relative("mothers-sister", "Ines", "71", &[]),
        relative("mothers-brother", "", "+70", &["Prostate cancer at 68"]),
        with(
            relative("cousin-mothers-side", "", "40", &["Breast cancer at 38"]),
            "through",
            "aunt Rosa",
        ),
        relative("cousin-mothers-side", "nobody knows whose", "", &[]),
        relative("half-aunt-mothers-side", "", "59", &[]),
    ])
}

fn only_child() -> Profile {
    profile(parents())
}

fn four_generations() -> Profile {
    let mut all = parents();
    all.extend([
        relative("fathers-father", "", "+80", &["Heart attack at 59"]),
        relative("fathers-mother", "", "+84", &[]),
        relative("mothers-mother", "", "+91", &["Breast cancer at 60"]),
        with(
            relative(
                "great-grandparent-mothers-side",
                "",
                "+50",
                &["Breast cancer at 45"],
            ),
            "through",
            "my mother's mother",
        ),
        relative(
            "great-aunt-mothers-side",
            "",
            "+88",
            &["Breast cancer at 70"],
        ),
        relative(
            "great-uncle-fathers-side",
            "",
            "+75",
            &["Heart attack at 75"],
        ),
        with(
            with(relative("brother", "", "", &[]), "count", "3"),
            "life",
            "alive",
        ),
        relative("sister", "", "50", &["Breast cancer at 44"]),
        with(relative("niece", "", "25", &[]), "through", "my sister"),
        relative("nephew", "", "18", &[]),
        relative("daughter", "", "24", &[]),
        with(relative("grandson", "", "1", &[]), "through", "my daughter"),
        relative("pregnancy-loss", "", "", &[]),
    ]);
    profile(all)
}

fn twelve_siblings() -> Profile {
    let mut all = parents();
    for at in 0..12_u16 {
        let relation = if at % 3 == 0 { "brother" } else { "sister" };
        let ill: &[&str] = if at % 5 == 0 {
            &["Breast cancer at 50"]
        } else {
            &[]
        };
        all.push(relative(relation, "", &(70 - 2 * at).to_string(), ill));
    }
    profile(all)
}
