//! Reads the message files as translators see them: each message and attribute with all the ways it can come out.

use std::fs;

use super::source::root;

/// A message, or an attribute of one.
#[derive(Debug)]
pub(crate) struct Message {
    /// Its id; an attribute is `message.attribute`.
    pub(crate) id: String,
    /// File and line, for a test that fails.
    pub(crate) place: String,
    /// Its pattern as it is written.
    pub(crate) pattern: String,
}

/// All messages of a language, in the order of files and lines.
pub(crate) fn of(language: &str) -> Vec<Message> {
    let folder = root().join("assets/locales").join(language);
    let mut paths: Vec<_> = fs::read_dir(&folder)
        .expect("a folder of messages")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    let mut messages = Vec::new();
    for path in paths {
        let name = path
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let text = fs::read_to_string(&path).expect("a text file");
        gather(&name, &text, &mut messages);
    }
    messages
}

fn gather(file: &str, text: &str, messages: &mut Vec<Message>) {
    let mut message = String::new();
    for (at, line) in text.lines().enumerate() {
        let place = format!("{file}:{}", at + 1);
        if line.starts_with('#') || line.trim().is_empty() {
            continue;
        }
        let attribute = line
            .trim_start()
            .strip_prefix('.')
            .and_then(|rest| rest.split_once(" ="));
        let indented = line.starts_with([' ', '}']);
        match (attribute, line.split_once(" =")) {
            (Some((name, pattern)), _) if indented => messages.push(Message {
                id: format!("{message}.{name}"),
                place,
                pattern: pattern.trim().to_owned(),
            }),
            (_, Some((name, pattern))) if !indented => {
                name.clone_into(&mut message);
                messages.push(Message {
                    id: name.to_owned(),
                    place,
                    pattern: pattern.trim().to_owned(),
                });
            }
            _ => {
                let last = messages
                    .last_mut()
                    .unwrap_or_else(|| panic!("{place}: no message"));
                last.pattern.push('\n');
                last.pattern.push_str(line.trim_end());
            }
        }
    }
    messages.retain(|message| !message.pattern.trim().is_empty());
}

impl Message {
    /// All the ways the message can come out, with a stand-in for what is filled in.
    pub(crate) fn readings(&self) -> Vec<String> {
        readings(self.pattern.trim())
    }

    /// The name of the attribute, where it is one.
    pub(crate) fn attribute(&self) -> Option<&str> {
        self.id.split_once('.').map(|(_, name)| name)
    }

    /// Whether the message is a list of words that are only read, never shown.
    pub(crate) fn is_for_reading(&self) -> bool {
        let lists = ["date-read-", "one-line-read-", "read-"];
        lists.iter().any(|start| self.id.starts_with(start))
    }

    /// The messages that stand in this one.
    pub(crate) fn references(&self) -> Vec<&str> {
        let inside = self.pattern.split('{').skip(1);
        inside
            .filter_map(|rest| Some(rest.split_once('}')?.0.trim()))
            .filter(|name| name.starts_with(|c: char| c.is_ascii_lowercase()))
            .collect()
    }

    /// The names of what is filled in.
    pub(crate) fn arguments(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self
            .pattern
            .match_indices('$')
            .map(|(at, _)| {
                let rest = &self.pattern[at + 1..];
                let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
                &rest[..end.unwrap_or(rest.len())]
            })
            .collect();
        names.sort_unstable();
        names.dedup();
        names
    }
}

fn readings(pattern: &str) -> Vec<String> {
    let Some(open) = pattern.find('{') else {
        return vec![lines(pattern)];
    };
    let close = open + closing(&pattern[open..]);
    let inside = pattern[open + 1..close].trim();
    let choices = match inside.split_once("->") {
        Some((_, variants)) => variants_of(variants)
            .iter()
            .flat_map(|words| readings(words))
            .collect(),
        None => vec![filled(inside)],
    };
    let before = lines(&pattern[..open]);
    let after = readings(&pattern[close + 1..]);
    let mut all = Vec::new();
    for choice in &choices {
        for after in &after {
            all.push(format!("{before}{choice}{after}"));
        }
    }
    all
}

/// Where the bracket that opens at the start is closed.
fn closing(text: &str) -> usize {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 1 => return at,
            '}' => depth -= 1,
            _ => {}
        }
    }
    panic!("a bracket that is not closed: {text}");
}

/// The words of each case, `[one] 1 entry` and so on.
fn variants_of(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    // A case can hold cases of its own.
    let mut depth = 0;
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let case = line.trim_start_matches('*');
        let head = case.strip_prefix('[').filter(|_| depth == 0);
        let head = head.and_then(|rest| rest.split_once(']'));
        depth += line.matches('{').count();
        depth -= line.matches('}').count();
        if let Some((_, words)) = head {
            found.push(words.trim().to_owned());
        } else {
            let last = found.last_mut().expect("a case");
            last.push('\n');
            last.push_str(line);
        }
    }
    found
}

/// A stand-in for what is filled in; quoted words as they are.
fn filled(inside: &str) -> String {
    match inside
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'))
    {
        Some(words) => words.to_owned(),
        None if [
            "count", "place", "now", "all", "done", "line", "page", "pages",
        ]
        .contains(&&inside[1..]) =>
        {
            "3".into()
        }
        None => "Anna".into(),
    }
}

/// Lines that go on are one text; an empty line between them stays.
fn lines(text: &str) -> String {
    let start = if text.starts_with(' ') { " " } else { "" };
    let end = if text.len() > 1 && text.ends_with(' ') {
        " "
    } else {
        ""
    };
    let trimmed: Vec<&str> = text.lines().map(str::trim).collect();
    format!("{start}{}{end}", trimmed.join("\n").trim())
}
