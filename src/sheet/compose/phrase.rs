//! Small pieces of text put together: a label in front, an aside behind, lines below each other.

use super::pen::Pen;
use crate::sheet::document::{Run, Text, Weight};

/// The same words in bold.
pub(super) fn bold(text: Text) -> Text {
    Text(
        text.0
            .into_iter()
            .map(|run| Run {
                weight: Weight::Bold,
                ..run
            })
            .collect(),
    )
}

/// A text with another one in brackets behind it.
pub(super) fn with_aside(text: Text, aside: Option<Text>) -> Text {
    match aside {
        Some(aside) => text
            .then(Text::plain(" ("))
            .then(aside)
            .then(Text::plain(")")),
        None => text,
    }
}

/// Our own words in bold, a colon and a text: a label within running text.
pub(super) fn lead(pen: &Pen<'_>, label: &str, text: Text) -> Text {
    Text::bold(label.to_owned() + &pen.text("sheet-colon")).then(text)
}

/// Texts below each other; nothing when there are none.
pub(super) fn stacked(lines: impl IntoIterator<Item = Text>) -> Option<Text> {
    lines
        .into_iter()
        .reduce(|all, line| all.then(Text::plain("\n")).then(line))
}
