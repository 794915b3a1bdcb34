//! Names and words of the world's scripts on paper: all are drawn, shaped, and given back as they were written.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::read;
use crate::sheets::sheet;
use previsit::sheet::document::{Block, Run, Text, Voice, Weight};
use previsit::sheet::layout::{Cluster, GlyphRun, Ink, Pages, PaperSize, Style, lay_out};
use previsit::sheet::pdf::{self, Meta};

/// A name or a word of each script, in the language that the name before it tells.
const WORDS: [(&str, &str); 35] = [
    ("English", "knee"),
    ("Polish", "Żółć"),
    ("Yoruba", "ọ̀rẹ́"),
    ("Hausa", "ƙafa"),
    ("Greek", "γόνατο"),
    ("Greek of the old spelling", "ἰατρός ὑγίεια"),
    ("Russian", "колено"),
    ("Kazakh", "дәрігер"),
    ("Vietnamese", "Nguyễn Thị Hạnh"),
    ("Vietnamese in parts", "Nguye\u{302}\u{303}n"),
    ("Arabic", "محمد"),
    ("Arabic with vowels", "دَوَاءٌ"),
    ("Persian", "می\u{200C}خواهم"),
    ("Urdu", "ڈاکٹر"),
    ("Hebrew", "שָׁלוֹם"),
    ("Hindi", "स्वास्थ्य"),
    ("Marathi", "आई"),
    ("Bengali", "চিকিৎসক"),
    ("Punjabi", "ਡਾਕਟਰ"),
    ("Gujarati", "ડૉક્ટર"),
    ("Odia", "ଡାକ୍ତର"),
    ("Tamil", "மருத்துவர்"),
    ("Telugu", "వైద్యుడు"),
    ("Kannada", "ವೈದ್ಯರು"),
    ("Malayalam", "ഡോക്ടർ"),
    ("Sinhala", "වෛද්\u{200D}ය"),
    ("Thai", "น้ำผึ้ง"),
    ("Lao", "ທ່ານໝໍ"),
    ("Burmese", "ဆရာဝန်"),
    ("Khmer", "វេជ្ជបណ្ឌិត"),
    ("Georgian", "ექიმი"),
    ("Armenian", "բժիշկ"),
    ("Amharic", "ሐኪም"),
    ("Chinese", "王婷 檢查 检查"),
    ("Japanese and Korean", "山﨑さくら サクラ 김민준"),
];

fn laid(text: Text) -> Pages {
    let style = Style {
        paper: PaperSize::A4,
        body_pt: 12.0,
    };
    lay_out(&sheet(vec![Block::Paragraph(text)]), &style)
}

fn bytes(pages: &Pages) -> Vec<u8> {
    let meta = Meta {
        title: "Second opinion".into(),
        lang: "en".into(),
        author: None,
        made: (2026, 3, 27),
        producer: "previsit".into(),
    };
    pdf::write(pages, &meta).expect("a PDF")
}

fn runs(pages: &Pages) -> impl Iterator<Item = &GlyphRun> {
    let items = pages.pages.iter().flat_map(|page| &page.items);
    items.filter_map(|item| match &item.ink {
        Ink::Glyphs(run) => Some(run),
        Ink::Rule(_) | Ink::Rectangle(_) | Ink::Path(_) => None,
    })
}

/// Where the first and the last letter of these words stand.
fn edges(pages: &Pages, words: &str) -> (f32, f32) {
    let found = runs(pages).find_map(|run| Some((run, run.text.find(words)?)));
    let (run, start) = found.unwrap_or_else(|| panic!("{words} is not in one piece"));
    let end = start + words.len();
    let inside = |cluster: &&Cluster| cluster.text.start >= start && cluster.text.end <= end;
    let clusters: Vec<_> = run.clusters.iter().filter(inside).collect();
    let x = |cluster: &Cluster| run.x + run.glyphs[cluster.glyphs.start].x;
    (x(clusters[0]), x(clusters[clusters.len() - 1]))
}

fn glyphs(pages: &Pages, words: &str) -> BTreeSet<u16> {
    let found =
        runs(pages).filter(|run| words.contains(run.text.trim()) && !run.text.trim().is_empty());
    found
        .flat_map(|run| &run.glyphs)
        .map(|glyph| glyph.id)
        .collect()
}

#[test]
fn names_in_all_scripts_stand_in_one_line_and_come_back_as_they_were_written() {
    for some in WORDS.chunks(5) {
        for weight in [Weight::Regular, Weight::Bold] {
            let words: Vec<&str> = some.iter().map(|(_, word)| *word).collect();
            let run = Run {
                words: words.join(" "),
                weight,
                voice: Voice::Person,
            };
            let pages = laid(Text(vec![run]));
            assert!(pages.missing.is_empty(), "{some:?}: {:?}", pages.missing);
            let text = read::text_of(&bytes(&pages)).concat();
            let line = text.lines().nth(1).expect("a line below the head");
            for word in words.iter().flat_map(|word| word.split(' ')) {
                assert!(line.contains(word), "{word} in {line}");
            }
        }
    }
}

#[test]
fn arabic_and_hebrew_are_read_from_the_right() {
    let pages = laid(Text::person("أحمد محمود אברהם כהן Anna"));
    for word in ["أحمد", "محمود", "אברהם", "כהן"] {
        let (first, last) = edges(&pages, word);
        assert!(first > last, "{word}");
    }
    assert!(edges(&pages, "أحمد").0 > edges(&pages, "محمود").0);
    let (first, last) = edges(&pages, "Anna");
    assert!(first < last);
    let text = read::text_of(&bytes(&pages)).concat();
    let places: Vec<_> = ["أحمد", "محمود", "אברהם", "כהן", "Anna"]
        .map(|word| text.find(word))
        .into();
    assert!(
        places.iter().all(Option::is_some) && places.is_sorted(),
        "{text}"
    );
}

#[test]
fn a_dose_keeps_its_order_between_words_from_the_right() {
    let pages = laid(Text::person("אני לוקח Ramipril 5 mg פעמיים ביום"));
    let (name, dose) = (edges(&pages, "Ramipril"), edges(&pages, "5 mg"));
    assert!(name.1 < dose.0);
    assert!(edges(&pages, "לוקח").1 > dose.1 && edges(&pages, "פעמיים").0 < name.0);
}

#[test]
fn arabic_letters_join_and_indian_letters_merge() {
    let joined = laid(Text::person("محمد"));
    let alone = laid(Text::person("م ح د"));
    assert!(glyphs(&joined, "محمد").is_disjoint(&glyphs(&alone, "م ح د")));
    let merged = laid(Text::person("क्ष"));
    assert!(glyphs(&merged, "क्ष").len() == 1);
}

#[test]
fn only_the_fonts_that_are_needed_are_in_the_file() {
    let fonts = |words: &str| {
        let fonts = read::fonts_of(&bytes(&laid(Text::person(words))));
        let names = fonts.into_iter().map(|font| font[7..].to_owned());
        names.collect::<BTreeSet<_>>()
    };
    let plex = "IBMPlexSans-Regular";
    for (words, font) in [
        ("knee κόμμα колено Hạnh", plex),
        ("山田さくら", "NotoSansCJKJP-Regular"),
        ("醫院檢查", "NotoSansCJKTC-Regular"),
    ] {
        assert_eq!(
            fonts(words),
            BTreeSet::from([plex.to_owned(), font.to_owned()])
        );
    }
}

#[test]
fn an_emoji_and_a_sign_of_a_lost_script_are_named() {
    let pages = laid(Text::person("tea 🙂 and 𒀀, שלום 🙂"));
    let missing: Vec<_> = pages.missing.iter().map(String::as_str).collect();
    assert_eq!(missing, ["𒀀", "🙂"]);
    let text = read::text_of(&bytes(&pages)).concat();
    assert!(text.contains("tea 🙂 and 𒀀"), "{text}");
}

#[test]
fn each_font_file_has_its_origin_and_its_licence_beside_it() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts");
    let readme = fs::read_to_string(folder.join("README.md")).expect("a text");
    let files = fs::read_dir(&folder).expect("a folder");
    let names = files.map(|file| {
        file.expect("a file")
            .file_name()
            .into_string()
            .expect("a name")
    });
    for name in names {
        let said = match name.split_once('-') {
            Some((family, weight)) if weight.ends_with("tf") => {
                family.trim_start_matches("NotoSans")
            }
            Some(_) | None => name.as_str(),
        };
        assert!(readme.contains(said) || name == "README.md", "{name}");
    }
}
