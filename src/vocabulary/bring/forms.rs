//! The forms and routes of the official list in the plain words that our own list uses.

/// The name of a form holds these letters; the first line that fits counts.
const FORMS: [(&[&str], &str); 68] = [
    (&["auto-injector"], "injection pen"),
    (&["pen injector"], "injection pen"),
    (&["inject"], "injection"),
    (&["syringe"], "injection"),
    (&["cartridge"], "injection"),
    (&["disintegrating"], "tablet that melts in the mouth"),
    (&["extended release", "cap"], "extended-release capsule"),
    (&["extended release", "tab"], "extended-release tablet"),
    (&["delayed release", "cap"], "delayed-release capsule"),
    (&["delayed release", "tab"], "delayed-release tablet"),
    (&["chewing gum"], "chewing gum"),
    (&["chewable bar"], "chewable bar"),
    (&["chewable"], "chewable tablet"),
    (&["effervescent"], "effervescent tablet"),
    (&["tab", "suspension"], "tablet to dissolve in water"),
    (&["tab", "solution"], "tablet to dissolve in water"),
    (&["sublingual", "tab"], "tablet under the tongue"),
    (&["vaginal", "tab"], "vaginal tablet"),
    (&["vaginal", "cream"], "vaginal cream"),
    (&["vaginal", "gel"], "vaginal gel"),
    (&["vaginal", "ring"], "vaginal ring"),
    (&["vaginal", "insert"], "vaginal insert"),
    (&["vaginal", "supp"], "vaginal suppository"),
    (&["film"], "film that melts in the mouth"),
    (&["strip"], "film that melts in the mouth"),
    (&["caps"], "capsule"),
    (&[" cap"], "capsule"),
    (&["tab"], "tablet"),
    (&["lozenge"], "lozenge"),
    (&["wafer"], "wafer"),
    (&["powder for"], "powder or granules"),
    (&["oral powder"], "powder or granules"),
    (&["granules"], "powder or granules"),
    (&["pellet"], "powder or granules"),
    (&["ophthalmic", "oint"], "eye ointment"),
    (&["ophthalmic", "gel"], "eye gel"),
    (&["ophthalmic"], "eye drops"),
    (&["otic"], "ear drops"),
    (&["nasal", "spray"], "nasal spray"),
    (&["nasal", "gel"], "nasal gel"),
    (&["nasal", "sol"], "nose drops"),
    (&["inhaler"], "inhaler"),
    (&["inhalation", "powder"], "inhaler"),
    (&["inhal"], "nebulizer liquid"),
    (&["mouthwash"], "mouthwash"),
    (&["oral spray"], "mouth spray"),
    (&["mucosal spray"], "mouth spray"),
    (&["transdermal"], "patch"),
    (&["patch"], "patch"),
    (&["pad"], "pad"),
    (&["supp"], "suppository"),
    (&["enema"], "enema"),
    (&["implant"], "implant"),
    (&["intrauterine"], "coil in the womb"),
    (&["shampoo"], "shampoo"),
    (&["cream"], "cream"),
    (&["lotion"], "lotion"),
    (&["oint"], "ointment"),
    (&["foam"], "foam"),
    (&["gel"], "gel"),
    (&["paste"], "paste"),
    (&["oil"], "oil"),
    (&["spray"], "spray"),
    (&["powder"], "powder"),
    (&["oral"], "liquid"),
    (&["sol"], "solution"),
    (&["susp"], "solution"),
    (&["pack"], "pack"),
];

/// The name of a form, or else of a route, holds these letters; the first line that fits counts.
const ROUTES: [(&str, &str); 30] = [
    ("ophthalmic", "into the eye"),
    ("otic", "into the ear"),
    ("nasal", "into the nose"),
    ("vaginal", "into the vagina"),
    ("douche", "into the vagina"),
    ("rectal", "into the rectum"),
    ("enema", "into the rectum"),
    ("sublingual", "under the tongue"),
    ("buccal", "inside the cheek"),
    ("inhal", "inhaled"),
    ("inject", "by injection"),
    ("syringe", "by injection"),
    ("cartridge", "by injection"),
    ("intrauterine", "into the womb"),
    ("urethral", "into the urethra"),
    ("intravesical", "into the bladder"),
    ("implant", "under the skin"),
    ("mucosal", "in the mouth"),
    ("mucous", "in the mouth"),
    ("mouthwash", "in the mouth"),
    ("toothpaste", "in the mouth"),
    ("topical", "on the skin"),
    ("transdermal", "on the skin"),
    ("shampoo", "on the skin"),
    ("soap", "on the skin"),
    ("medicated pad", "on the skin"),
    ("oral", "by mouth"),
    ("chewable", "by mouth"),
    ("effervescent", "by mouth"),
    ("chewing gum", "by mouth"),
];

/// The form in plain words; in those of the list where we have none for it.
pub(super) fn form(official: &str) -> String {
    let official = format!(" {}", official.to_lowercase());
    let fits = |(parts, _): &&(&[&str], &str)| parts.iter().all(|part| official.contains(part));
    let known = FORMS.iter().find(fits).map(|(_, form)| *form);
    known.unwrap_or(official.trim()).to_owned()
}

/// The way a medicine is taken in plain words, told by its form or else by its route; empty where neither tells.
pub(super) fn route(form: &str, route: &str) -> &'static str {
    let told = |words: &str| {
        let words = words.to_lowercase();
        let mut routes = ROUTES.iter();
        routes.find(|(part, _)| words.contains(part))
    };
    told(form)
        .or_else(|| told(route))
        .map_or("", |(_, route)| route)
}

/// Whether the words in brackets behind a name are the route of the official list.
pub(super) fn is_route(words: &str) -> bool {
    !route(words, "").is_empty() || words.eq_ignore_ascii_case("pack")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_and_routes_are_said_in_plain_words() {
        for (official, plain, taken) in [
            ("Oral Tablet", "tablet", "by mouth"),
            ("Oral Capsule", "capsule", "by mouth"),
            (
                "Extended Release Oral Tablet",
                "extended-release tablet",
                "by mouth",
            ),
            (
                "Delayed Release Oral Capsule",
                "delayed-release capsule",
                "by mouth",
            ),
            (
                "Disintegrating Oral Tablet",
                "tablet that melts in the mouth",
                "by mouth",
            ),
            (
                "Tablet for Oral Suspension",
                "tablet to dissolve in water",
                "by mouth",
            ),
            ("Oral Suspension", "liquid", "by mouth"),
            ("Powder for Oral Solution", "powder or granules", "by mouth"),
            (
                "Sublingual Tablet",
                "tablet under the tongue",
                "under the tongue",
            ),
            ("Pen Injector", "injection pen", "by injection"),
            ("Injectable Solution", "injection", "by injection"),
            ("Prefilled Syringe", "injection", "by injection"),
            ("Ophthalmic Solution", "eye drops", "into the eye"),
            ("Metered Dose Inhaler", "inhaler", "inhaled"),
            ("Inhalation Solution", "nebulizer liquid", "inhaled"),
            ("Metered Dose Nasal Spray", "nasal spray", "into the nose"),
            ("Topical Cream", "cream", "on the skin"),
            ("Transdermal System", "patch", "on the skin"),
            ("Rectal Suppository", "suppository", "into the rectum"),
            ("Vaginal Cream", "vaginal cream", "into the vagina"),
            ("Oral Pill Tab", "tablet", "by mouth"),
            ("Pack", "pack", ""),
            ("Something New", "something new", ""),
        ] {
            assert_eq!(form(official), plain, "{official}");
            assert_eq!(route(official, ""), taken, "{official}");
        }
        assert_eq!(route("Something New", "Topical"), "on the skin");
    }

    #[test]
    fn brackets_that_belong_to_a_name_are_no_route() {
        assert!(is_route("Oral Pill") && is_route("Injectable") && is_route("Pack"));
        assert!(!is_route("human") && !is_route("USP") && !is_route(""));
    }
}
