//! How things look: bold and reverse carry the meaning, so that every terminal, palette and printer of screens shows it.
//!
//! **Why** no colours: of ten common palettes none of the 16 colours reaches a contrast of 4.5 to 1 on the default
//! background in all of them.

use ratatui::style::{Modifier, Style};

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
