//! Licences: every list and every font says where it comes from and under which licence.

use std::fs;
use std::path::{Path, PathBuf};

use super::rows::{LISTS, folder};

fn fonts() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts")
}

/// The rows of the tables in a text, cell by cell.
fn table(path: &Path) -> Vec<Vec<String>> {
    let text = fs::read_to_string(path).expect("a README");
    let rows = text.lines().filter(|line| line.starts_with('|'));
    rows.map(|row| {
        let cells = row.trim_matches('|').split('|');
        cells.map(|cell| cell.trim().to_owned()).collect()
    })
    .collect()
}

fn names_in(folder: &Path) -> Vec<String> {
    let files = fs::read_dir(folder).expect("a folder");
    let names = files.map(|file| file.expect("a file").file_name());
    names
        .map(|name| name.to_string_lossy().into_owned())
        .collect()
}

#[test]
fn every_list_says_its_origin_and_its_licence() {
    let table = table(&folder().join("README.md"));
    for file in LISTS.keys() {
        let name = format!("{file}.tsv");
        let row = table.iter().find(|row| row.first() == Some(&name));
        let row = row.unwrap_or_else(|| panic!("{name} is not in the README"));
        let [.., origin, licence] = &row[..] else {
            panic!("{row:?}");
        };
        assert!(origin.split(' ').count() > 2, "{name}: {origin}");
        let is_free = licence.contains("CC0") || licence.contains("public domain");
        assert!(is_free, "{name}: {licence}");
    }
    for name in names_in(&folder()) {
        let is_known = name.strip_suffix(".tsv").is_some()
            || ["README.md", "build.rs"].contains(&name.as_str());
        assert!(is_known, "{name}: what is it?");
    }
}

#[test]
fn every_font_says_its_origin_and_its_licence() {
    let table = table(&fonts().join("README.md"));
    for file in names_in(&fonts()) {
        let Some((family, _)) = file
            .split_once('-')
            .filter(|_| file.strip_suffix(".txt").is_none())
        else {
            continue;
        };
        // "NotoSansArabic, Armenian": the first name of a row is whole, the others may be short.
        let short = family.trim_start_matches("NotoSans");
        let row = table.iter().find(|row| {
            let mut names = row[0].split(", ");
            names.any(|name| name == family || !short.is_empty() && name == short)
        });
        let row = row.unwrap_or_else(|| panic!("{file} is not in the README"));
        let [.., origin, licence] = &row[..] else {
            panic!("{row:?}");
        };
        assert!(!origin.is_empty(), "{file}");
        let text = licence
            .split_once('(')
            .and_then(|(_, rest)| rest.split_once(')'));
        let (text, _) = text.unwrap_or_else(|| panic!("{file}: {licence}"));
        let text = fs::read_to_string(fonts().join(text));
        let text = text.unwrap_or_else(|error| panic!("{file}: {licence}: {error}"));
        assert!(text.contains("SIL OPEN FONT LICENSE"), "{file}");
    }
}
