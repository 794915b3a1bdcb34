//! The lists as they lie in the source tree, read by the names of their columns.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

/// The folder of the lists.
pub(crate) fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("assets/vocabulary")
}

/// A list: the name of its file, its columns, its rows.
#[derive(Debug)]
pub(crate) struct List {
    /// The file without its ending.
    pub(crate) file: String,
    heading: Vec<String>,
    rows: Vec<Vec<String>>,
}

/// A row of a list.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row<'a> {
    list: &'a List,
    cells: &'a [String],
}

/// All lists by the name of their file.
pub(crate) static LISTS: LazyLock<BTreeMap<String, List>> = LazyLock::new(|| {
    let files = fs::read_dir(folder()).expect("the folder of the lists");
    let paths = files.map(|file| file.expect("a file").path());
    paths
        .filter(|path| path.extension().is_some_and(|ending| ending == "tsv"))
        .map(|path| {
            let file = path
                .file_stem()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            let text = fs::read_to_string(&path).expect("a list");
            let cells = |line: &str| line.split('\t').map(str::to_owned).collect();
            let mut lines = text.lines().map(cells);
            let heading = lines.next().expect("a heading");
            let rows = lines.collect();
            (
                file.clone(),
                List {
                    file,
                    heading,
                    rows,
                },
            )
        })
        .collect()
});

/// The list in this file.
pub(crate) fn list(file: &str) -> &'static List {
    LISTS.get(file).unwrap_or_else(|| panic!("no list {file}"))
}

impl List {
    /// Its rows.
    pub(crate) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|cells| Row { list: self, cells })
    }

    /// Whether it has a column of this name.
    pub(crate) fn has(&self, column: &str) -> bool {
        self.heading.iter().any(|name| name == column)
    }
}

impl<'a> Row<'a> {
    /// The cell in the column of this name; nothing where the list has no such column.
    pub(crate) fn cell(self, column: &str) -> &'a str {
        let place = self.list.heading.iter().position(|name| name == column);
        let cell = place.and_then(|place| self.cells.get(place));
        cell.map_or("", String::as_str)
    }

    /// The values of a cell, parted by `|`.
    pub(crate) fn values(self, column: &str) -> impl Iterator<Item = &'a str> {
        let values = self.cell(column).split('|');
        values.filter(|value| !value.is_empty())
    }
}

/// The lists whose rows people read: those with a name and a note.
pub(crate) fn read_by_people() -> impl Iterator<Item = &'static List> {
    LISTS.values().filter(|list| list.has("note"))
}

/// What people read of a list: each name and each note, with the list it stands in.
pub(crate) fn shown() -> impl Iterator<Item = (&'static str, &'static str)> {
    read_by_people().flat_map(|list| {
        let cells = list
            .rows()
            .flat_map(|row| [row.cell("name"), row.cell("note")]);
        let cells = cells.filter(|words| !words.is_empty());
        cells.map(move |words| (list.file.as_str(), words))
    })
}
