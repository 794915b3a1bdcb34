//! What the screen shows, as text a person can compare: the rows, then which of them are bold or reversed, then the cursor.

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::style::Modifier;

use previsit::interview::screenful::Stop;
use previsit::interview::state::State;
use previsit::tui::draw::{self, Sight};

/// A window, in columns and rows.
pub(crate) type Size = (u16, u16);

/// The sizes in which every page is looked at.
pub(crate) const SIZES: [Size; 3] = [(80, 24), (40, 12), (120, 40)];

/// A screen as it was drawn.
#[derive(Debug)]
pub(crate) struct Look {
    /// The rows, with the spaces at their ends.
    pub(crate) rows: Vec<String>,
    /// The row and column of the cursor; nothing when it is hidden.
    pub(crate) cursor: Option<(u16, u16)>,
    styles: Vec<String>,
}

/// Draws a state in a window of this size; `sight` remembers how far the page was scrolled.
pub(crate) fn look(state: &State, sight: &mut Sight, size: Size) -> Look {
    let mut terminal = Terminal::new(TestBackend::new(size.0, size.1)).expect("a window");
    terminal
        .draw(|frame| draw::draw(frame, state, sight))
        .expect("a picture");
    let backend = terminal.backend();
    let position = backend.cursor_position();
    let cursor = backend.cursor_visible().then_some((position.y, position.x));
    let buffer = backend.buffer();
    let (mut rows, mut styles) = (Vec::new(), Vec::new());
    for y in 0..size.1 {
        let mut row = String::new();
        let mut runs: Vec<(u16, u16, Modifier)> = Vec::new();
        let mut hidden = 0;
        for x in 0..size.0 {
            let cell = &buffer[(x, y)];
            // The cell behind a wide character is not a space.
            if hidden == 0 {
                row.push_str(cell.symbol());
            }
            hidden = unicode_width::UnicodeWidthStr::width(cell.symbol()).max(hidden) - 1;
            let modifier = cell.modifier;
            match runs.last_mut() {
                Some((_, end, last)) if *last == modifier && *end + 1 == x => *end = x,
                _ => runs.push((x, x, modifier)),
            }
        }
        rows.push(row);
        let told: Vec<String> = runs
            .into_iter()
            .filter(|(_, _, modifier)| !modifier.is_empty())
            .map(|(from, to, modifier)| format!("{from}-{to} {}", words(modifier)))
            .collect();
        if !told.is_empty() {
            styles.push(format!("{y:>2}: {}", told.join(", ")));
        }
    }
    Look {
        rows,
        cursor,
        styles,
    }
}

fn words(modifier: Modifier) -> String {
    let names = modifier.iter_names().map(|(name, _)| name.to_lowercase());
    names.collect::<Vec<_>>().join("+")
}

impl Look {
    /// The whole screen as running text, so that a sentence is found across the end of a line.
    pub(crate) fn text(&self) -> String {
        let words: Vec<&str> = self
            .rows
            .iter()
            .flat_map(|row| row.split_whitespace())
            .collect();
        words.join(" ")
    }

    /// Whether a sentence stands on the screen, wherever its lines break.
    pub(crate) fn says(&self, sentence: &str) -> bool {
        let sentence: Vec<&str> = sentence.split_whitespace().collect();
        self.text().contains(&sentence.join(" "))
    }

    /// The screen with styles and cursor, for a snapshot.
    pub(crate) fn picture(&self) -> String {
        let rows = self.rows.iter().map(|row| format!("|{}", row.trim_end()));
        let styles = self.styles.iter().map(ToString::to_string);
        let cursor = match self.cursor {
            Some((row, column)) => format!("cursor {row}:{column}"),
            None => "no cursor".to_owned(),
        };
        let lines: Vec<String> = rows.chain(styles).chain([cursor]).collect();
        lines.join("\n") + "\n"
    }
}

/// Whether a thing lies on the row of the window that carries the cursor.
pub(crate) fn stop_at_cursor(look: &Look, sight: &Sight) -> Option<Stop> {
    look.cursor.and_then(|(row, _)| sight.at(row))
}
