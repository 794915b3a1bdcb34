//! The sheet as it would be printed now, beside the question, where the window is wide enough.

use crate::interview::state::{Screen, State};
use crate::profile::Profile;
use crate::sheet::{self, Audience, Choices};

/// The columns that the question keeps for itself.
pub(super) const QUESTION: u16 = 78;

/// The fewest columns in which a sheet can be read.
const LEAST: u16 = 38;

/// The most: as wide as it is printed as text.
const MOST: u16 = 78;

/// The sheet in lines, made anew only when an answer changed.
#[derive(Debug, Default)]
pub(super) struct Preview {
    of: Option<(Profile, u16)>,
    lines: Vec<String>,
    /// The first line that the last answer changed.
    changed: usize,
}

/// How wide the preview is in a window of this width; none where it has no room or the page is about something else.
pub(super) fn width(state: &State, window: u16) -> Option<u16> {
    let is_asked = matches!(
        state.view.screen,
        Screen::Ask(_) | Screen::Many(_) | Screen::Board(..)
    );
    let free = window.checked_sub(QUESTION + 3)?;
    (is_asked && free >= LEAST).then_some(free.min(MOST))
}

impl Preview {
    /// The lines to show in so many rows: what changed last is among them.
    pub(super) fn lines(&mut self, state: &State, width: u16, height: usize) -> &[String] {
        let is_known = self
            .of
            .as_ref()
            .is_some_and(|(profile, known)| *known == width && profile == state.profile());
        if !is_known {
            let choices = Choices::all(Audience::Doctor, state.today);
            let columns = usize::from(width);
            let text = sheet::plain_in(state.profile(), &choices, columns, &state.language);
            let lines: Vec<String> = text.lines().map(str::to_owned).collect();
            let same = lines.iter().zip(&self.lines);
            self.changed = same.take_while(|(new, old)| new == old).count();
            if self.of.is_none() {
                self.changed = 0;
            }
            self.lines = lines;
            self.of = Some((state.profile().clone(), width));
        }
        let last = self.lines.len().saturating_sub(height);
        let top = self.changed.saturating_sub(height / 2).min(last);
        let end = (top + height).min(self.lines.len());
        &self.lines[top..end]
    }
}
