//! A box to write in: moves and deletes by whole characters as people see them, one line or several.
//!
//! **Why** a wrapper: the editor widget counts code points, so that Backspace would take an accent off its letter or a
//! vowel sign off its consonant. Here each step is a whole grapheme cluster (UAX 29).

use ratatui_textarea::{CursorMove, TextArea};
use unicode_segmentation::UnicodeSegmentation;

use crate::profile::text::{Lines, clean};

/// The text in a box and where the cursor stands in it.
#[derive(Debug, Clone)]
pub struct Editor {
    area: TextArea<'static>,
    lines: Lines,
    before: String,
}

/// A way to move or delete in a box.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stroke {
    /// One character back.
    Left,
    /// One character on.
    Right,
    /// One word back.
    WordLeft,
    /// One word on.
    WordRight,
    /// To the start of the line.
    Home,
    /// To the end of the line.
    End,
    /// Takes out the character before the cursor.
    Backspace,
    /// Takes out the character at the cursor.
    Delete,
    /// Takes out the word before the cursor.
    DeleteWord,
    /// Starts a new line, where there can be several.
    NewLine,
}

impl Editor {
    /// A box that holds a text, the cursor at its end.
    pub fn new(text: &str, lines: Lines) -> Self {
        let mut area = TextArea::new(text.split('\n').map(str::to_owned).collect());
        area.move_cursor(CursorMove::Bottom);
        area.move_cursor(CursorMove::End);
        Self {
            area,
            lines,
            before: text.to_owned(),
        }
    }

    /// The text as it stands.
    pub fn text(&self) -> String {
        self.area.lines().join("\n")
    }

    /// Whether the text is another one than at the start.
    pub fn is_changed(&self) -> bool {
        self.text() != self.before
    }

    /// Whether the text can have several lines.
    pub const fn lines(&self) -> Lines {
        self.lines
    }

    /// The lines of the text.
    pub fn rows(&self) -> &[String] {
        self.area.lines()
    }

    /// Line of the cursor, from 0, and the text before it on that line.
    pub fn cursor(&self) -> (usize, String) {
        let at = self.area.cursor();
        let line = self.area.lines().get(at.0).map_or("", String::as_str);
        (at.0, line.chars().take(at.1).collect())
    }

    /// Writes a character.
    pub fn write(&mut self, c: char) {
        if !c.is_control() {
            self.area.insert_char(c);
        }
    }

    /// Writes pasted text; in a one-line box line breaks become spaces.
    pub fn paste(&mut self, text: &str) {
        self.area.insert_str(clean(text, self.lines));
    }

    /// Puts another text into the box, the cursor at its end.
    pub fn replace(&mut self, text: &str) {
        let before = std::mem::take(&mut self.before);
        *self = Self::new(text, self.lines);
        self.before = before;
    }

    /// Moves or deletes; true when anything happened.
    pub fn stroke(&mut self, stroke: Stroke) -> bool {
        let before = (self.area.cursor(), self.area.lines().len());
        match stroke {
            Stroke::Left => self.repeat(self.behind(), |area| area.move_cursor(CursorMove::Back)),
            Stroke::Right => {
                self.repeat(self.ahead(), |area| area.move_cursor(CursorMove::Forward));
            }
            Stroke::WordLeft => self.area.move_cursor(CursorMove::WordBack),
            Stroke::WordRight => self.area.move_cursor(CursorMove::WordForward),
            Stroke::Home => self.area.move_cursor(CursorMove::Head),
            Stroke::End => self.area.move_cursor(CursorMove::End),
            Stroke::Backspace => {
                let count = self.behind();
                for _ in 0..count {
                    self.area.delete_char();
                }
                return count > 0;
            }
            Stroke::Delete => {
                let count = self.ahead();
                for _ in 0..count {
                    self.area.delete_next_char();
                }
                return count > 0;
            }
            Stroke::DeleteWord => return self.area.delete_word(),
            Stroke::NewLine => {
                if self.lines == Lines::Many {
                    self.area.insert_newline();
                }
            }
        }
        before != (self.area.cursor(), self.area.lines().len())
    }

    /// Moves a line up; false on the first one.
    pub fn up(&mut self) -> bool {
        let at = self.area.cursor().0;
        self.area.move_cursor(CursorMove::Up);
        self.area.cursor().0 < at
    }

    /// Moves a line down; false on the last one.
    pub fn down(&mut self) -> bool {
        let at = self.area.cursor().0;
        self.area.move_cursor(CursorMove::Down);
        self.area.cursor().0 > at
    }

    fn repeat(&mut self, count: usize, step: impl Fn(&mut TextArea<'static>)) {
        for _ in 0..count {
            step(&mut self.area);
        }
    }

    /// Code points of the character before the cursor; 1 at the start of a later line, for its line break.
    fn behind(&self) -> usize {
        let (row, before) = self.cursor();
        let cluster = before
            .graphemes(true)
            .next_back()
            .map(|cluster| cluster.chars().count());
        cluster.unwrap_or(usize::from(row > 0))
    }

    /// Code points of the character at the cursor; 1 at the end of a line with another one below, for its line break.
    fn ahead(&self) -> usize {
        let at = self.area.cursor();
        let Some(line) = self.area.lines().get(at.0) else {
            return 0;
        };
        let after: String = line.chars().skip(at.1).collect();
        let cluster = after
            .graphemes(true)
            .next()
            .map(|cluster| cluster.chars().count());
        cluster.unwrap_or(usize::from(at.0 + 1 < self.area.lines().len()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn backspace_takes_a_whole_character_with_its_marks() {
        let mut editor = Editor::new("ae\u{301}क्षि", Lines::One);
        editor.stroke(Stroke::Backspace);
        assert_eq!(editor.text(), "ae\u{301}");
        editor.stroke(Stroke::Backspace);
        assert_eq!(editor.text(), "a");
    }

    #[test]
    fn a_paste_of_several_lines_stays_one_line_in_a_one_line_box() {
        let mut editor = Editor::new("", Lines::One);
        editor.paste("a\nb\u{1b}[31m");
        assert_eq!(editor.text(), "a b");
        let mut editor = Editor::new("", Lines::Many);
        editor.paste("a\nb");
        assert_eq!(editor.rows().len(), 2);
    }

    #[test]
    fn arrows_step_over_line_breaks() {
        let mut editor = Editor::new("a\nb", Lines::Many);
        editor.stroke(Stroke::Home);
        editor.stroke(Stroke::Left);
        assert_eq!(editor.cursor(), (0, "a".to_owned()));
        assert!(!editor.up());
        assert!(editor.down());
    }
}
