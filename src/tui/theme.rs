//! How things look: bold and reverse carry the meaning, so that every terminal, palette and printer of screens shows it.
//!
//! **Why** no colours: of ten common palettes none of the 16 colours reaches a contrast of 4.5 to 1 on the default
//! background in all of them. High contrast sets both, the letters and what is behind them.

use ratatui::buffer::Buffer;
use ratatui::style::{Color, Modifier, Style};
use unicode_width::UnicodeWidthStr;

use crate::language::ascii::ascii;

/// What a piece of text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Running text.
    Plain,
    /// Headings and names.
    Bold,
    /// The marked thing.
    Marked,
    /// The title bar.
    Bar,
}

/// The style of a look.
pub const fn style(look: Look) -> Style {
    match look {
        Look::Plain => Style::new(),
        Look::Bold => Style::new().add_modifier(Modifier::BOLD),
        Look::Marked | Look::Bar => Style::new().add_modifier(Modifier::REVERSED),
    }
}

/// How the whole screen is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Dress {
    /// Letters and background.
    pub contrast: Contrast,
    /// Only ASCII letters and signs.
    pub ascii: bool,
    /// The mouse is left to the terminal.
    pub no_mouse: bool,
    /// The terminal does not mark what is pasted: keys that come all at once are a paste.
    pub unmarked_pastes: bool,
}

/// Letters and background.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Contrast {
    /// Those of the terminal.
    #[default]
    Own,
    /// White on black, as exact colours.
    HighExact,
    /// White on black, of the 16 colours: bright white on black is readable in every palette.
    HighOf16,
}

impl Dress {
    /// Puts the finished screen into this dress.
    pub(super) fn put_on(self, screen: &mut Buffer) {
        let pair = match self.contrast {
            Contrast::Own => None,
            Contrast::HighExact => Some((Color::Rgb(255, 255, 255), Color::Rgb(0, 0, 0))),
            Contrast::HighOf16 => Some((Color::White, Color::Black)),
        };
        if let Some((letters, ground)) = pair {
            screen.set_style(screen.area, Style::new().fg(letters).bg(ground));
        }
        if self.ascii {
            for cell in &mut screen.content {
                if !cell.symbol().is_ascii() {
                    let twin = twin(cell.symbol());
                    cell.set_symbol(&twin);
                }
            }
        }
    }
}

/// A character in ASCII that is as wide: columns stay straight.
fn twin(symbol: &str) -> String {
    let width = symbol.width();
    let letters = ascii(symbol);
    let mut twin: String = letters.chars().take(width).collect();
    while twin.len() < width {
        twin.push(' ');
    }
    twin
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::layout::Rect;

    #[test]
    fn twins_are_as_wide_and_keep_what_they_stand_for() {
        for (symbol, twin_of_it) in [
            ("é", "e"),
            ("…", "."),
            ("ß", "s"),
            ("山", "Sh"),
            ("\u{A0}", " "),
        ] {
            assert_eq!(twin(symbol), twin_of_it, "{symbol}");
        }
    }

    #[test]
    fn high_contrast_sets_letters_and_ground_of_every_cell_and_keeps_the_marks() {
        let mut screen = Buffer::empty(Rect::new(0, 0, 9, 2));
        screen.set_string(0, 0, "Zażółć", style(Look::Marked));
        let dress = Dress {
            contrast: Contrast::HighOf16,
            ascii: true,
            no_mouse: false,
            unmarked_pastes: false,
        };
        dress.put_on(&mut screen);
        for cell in &screen.content {
            assert_eq!((cell.fg, cell.bg), (Color::White, Color::Black));
            assert!(cell.symbol().is_ascii());
        }
        assert!(screen.content[0].modifier.contains(Modifier::REVERSED));
    }
}
