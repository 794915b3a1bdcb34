//! Reads the source files of this crate as the compiler sees them: code and quoted words apart, comments left out.

use std::fs;
use std::path::{Path, PathBuf};

/// A source file, its kinds of text held apart.
#[derive(Debug)]
pub(crate) struct Source {
    /// The path below the crate's folder, with `/` between its parts, such as `src/ask/walk.rs`.
    pub(crate) path: String,
    /// The file with all comments and quoted words turned into spaces, up to the tests at its end.
    pub(crate) code: String,
    /// The quoted words outside of the tests.
    pub(crate) quotes: Vec<Quote>,
}

/// Words in quotation marks.
#[derive(Debug)]
pub(crate) struct Quote {
    /// What stands between the marks; escapes stay as they are written.
    pub(crate) words: String,
    /// Where the opening mark stands in the code, in bytes.
    pub(crate) at: usize,
}

/// The crate's folder.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All Rust files below a folder of the crate, by path.
pub(crate) fn below(folder: &str) -> Vec<Source> {
    let mut paths = Vec::new();
    gather(&root().join(folder), &mut paths);
    paths.sort();
    assert!(!paths.is_empty(), "{folder} holds no source");
    paths.iter().map(|path| read(path)).collect()
}

fn gather(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            gather(&path, paths);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            paths.push(path);
        }
    }
}

fn read(path: &Path) -> Source {
    let short = path.strip_prefix(root()).expect("a path in the crate");
    let names: Vec<_> = short.iter().map(|name| name.to_string_lossy()).collect();
    split(
        names.join("/"),
        &fs::read_to_string(path).expect("a text file"),
    )
}

impl Source {
    /// The line of a place in the code, counted from 1.
    pub(crate) fn line(&self, at: usize) -> usize {
        1 + self.code[..at].matches('\n').count()
    }
}

/// Splits a file into code and quotes.
pub(crate) fn split(path: String, text: &str) -> Source {
    let mut parts = Parts {
        text,
        at: 0,
        code: String::with_capacity(text.len()),
        quotes: Vec::new(),
    };
    parts.read();
    let Parts {
        mut code,
        mut quotes,
        ..
    } = parts;
    let end = if path.ends_with("/tests.rs") {
        0
    } else {
        tests_at(&code)
    };
    code.truncate(end);
    quotes.retain(|quote| quote.at < end);
    Source { path, code, quotes }
}

/// Where the tests at the end of a file begin; the file's length when it has none.
fn tests_at(code: &str) -> usize {
    let marks = code.match_indices("#[cfg(test)]").map(|(at, _)| at);
    marks
        .into_iter()
        .find(|at| {
            let rest = code[at + "#[cfg(test)]".len()..].trim_start();
            rest.starts_with("mod tests {")
        })
        .unwrap_or(code.len())
}

struct Parts<'a> {
    text: &'a str,
    at: usize,
    code: String,
    quotes: Vec<Quote>,
}

impl Parts<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn read(&mut self) {
        while let Some(c) = self.rest().chars().next() {
            let rest = self.rest();
            if rest.starts_with("//") {
                let end = rest.find('\n').unwrap_or(rest.len());
                self.blank(end);
            } else if rest.starts_with("/*") {
                let end = rest.find("*/").map_or(rest.len(), |end| end + 2);
                self.blank(end);
            } else if let Some(marks) = self.raw_marks() {
                self.raw(marks);
            } else if c == '"' {
                self.quoted();
            } else if let Some(length) = letter(rest) {
                self.blank(length);
            } else {
                self.code.push(c);
                self.at += c.len_utf8();
            }
        }
    }

    /// How many `#` a raw quote opens with, where one begins here; `r"` has none.
    fn raw_marks(&self) -> Option<usize> {
        let after_name = self
            .code
            .ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let marks = self.rest().strip_prefix('r').filter(|_| !after_name)?;
        let count = marks.len() - marks.trim_start_matches('#').len();
        marks[count..].starts_with('"').then_some(count)
    }

    fn raw(&mut self, marks: usize) {
        let open = marks + 2;
        let close = format!("\"{}", "#".repeat(marks));
        let inside = &self.rest()[open..];
        let length = inside.find(&close).unwrap_or(inside.len());
        self.quote(open, length, close.len());
    }

    fn quoted(&mut self) {
        let inside = &self.rest()[1..];
        let mut escaped = false;
        let length = inside.find(|c| {
            let ends = c == '"' && !escaped;
            escaped = c == '\\' && !escaped;
            ends
        });
        self.quote(1, length.unwrap_or(inside.len()), 1);
    }

    fn quote(&mut self, open: usize, length: usize, close: usize) {
        let words = self.rest()[open..open + length].to_owned();
        let at = self.code.len();
        self.quotes.push(Quote { words, at });
        self.blank(open + length + close);
    }

    /// Puts spaces in the place of the next bytes; line breaks stay.
    fn blank(&mut self, length: usize) {
        let end = (self.at + length).min(self.text.len());
        for byte in self.text[self.at..end].bytes() {
            self.code.push(if byte == b'\n' { '\n' } else { ' ' });
        }
        self.at = end;
    }
}

/// The length of a letter in single quotes, as far as one begins here; a lifetime is none.
fn letter(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('\'')?;
    if inside.starts_with('\\') {
        return inside[2..].find('\'').map(|end| end + 4);
    }
    let first = inside.chars().next()?.len_utf8();
    inside[first..].starts_with('\'').then_some(first + 2)
}
