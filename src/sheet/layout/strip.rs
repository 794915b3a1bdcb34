//! A strip is a piece of the paper as wide as the text: a line of it, or the part of a table row that no page may tear.

use super::page::Item;
use crate::sheet::document::Place;

/// A piece of the stack that is cut into pages.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Strip {
    /// White above it, which falls away at the top of a page.
    pub(super) gap: f32,
    /// How high it is.
    pub(super) height: f32,
    /// What stands on it, counted from its top left corner.
    pub(super) items: Vec<Item>,
    /// How it hangs on the strip above.
    pub(super) tie: Tie,
    /// The innermost frame it stands in, an index into [`Stack::frames`].
    pub(super) frame: Option<usize>,
    /// The table whose head must stand above it, an index into [`Stack::heads`].
    pub(super) head: Option<usize>,
    /// Where it begins in the paper's blocks; a paper may be parted there.
    pub(super) place: Place,
    /// On which kind of page it stands.
    pub(super) turn: Turn,
}

/// How the paper is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Turn {
    /// Upright, as it is read by itself.
    #[default]
    Upright,
    /// On its side, for a drawing that is wider than high.
    Sideways,
}

/// How a strip hangs on the strip above it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tie {
    /// A page may end between the two.
    Free,
    /// They stay together where a page can hold all that hangs together: a row, an item, a frame.
    Whole,
    /// They stay together even when more must be torn: a heading and its text, the first two lines.
    Tight,
    /// A page ends between the two.
    NewPage,
}

/// A frame around strips.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Frame {
    /// The frame around this frame.
    pub(super) parent: Option<usize>,
    /// Left edge, counted from the left edge of the text.
    pub(super) left: f32,
    /// Width.
    pub(super) width: f32,
}

/// All strips of a paper, before it is cut into pages.
#[derive(Debug, Default)]
pub(super) struct Stack {
    /// The strips from top to bottom.
    pub(super) strips: Vec<Strip>,
    /// The frames that strips stand in.
    pub(super) frames: Vec<Frame>,
    /// Heads of tables, to be set again on the next page; empty for one too high to be repeated.
    pub(super) heads: Vec<Vec<Strip>>,
}

impl Stack {
    /// The frames around a strip, the outermost first.
    pub(super) fn frames_around(&self, mut frame: Option<usize>) -> Vec<usize> {
        let mut path = Vec::new();
        while let Some(index) = frame {
            path.insert(0, index);
            frame = self.frames[index].parent;
        }
        path
    }
}
