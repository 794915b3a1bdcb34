//! Draws a screen: title bar, body, message, keys. It reads the state and never changes it; where it scrolled to is its own.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line as Drawn, Span, Text};
use unicode_width::UnicodeWidthStr;

use super::lay::{self, Line};
use super::preview::{self, Preview};
use super::theme::{Dress, Look, style};
use crate::interview::keys;
use crate::interview::screenful::{Screenful, Stop};
use crate::interview::state::{Saved, Screen, State};
use crate::interview::wrap::wrap;

/// The smallest window that shows the wizard, in columns and rows.
pub const SMALLEST: (u16, u16) = (20, 5);

/// From this height on the keys have two rows.
const ROOMY: u16 = 18;

/// What was drawn last: how far it is scrolled, and what lies where.
#[derive(Debug, Default)]
pub struct Sight {
    top: usize,
    screen: Option<Screen>,
    rows: Vec<(u16, Stop)>,
    preview: Preview,
    dress: Dress,
}

impl Sight {
    /// Nothing drawn yet, in this dress.
    pub fn in_dress(dress: Dress) -> Self {
        Self {
            dress,
            ..Self::default()
        }
    }

    /// What lies on a row of the window, counted from 0.
    pub fn at(&self, row: u16) -> Option<Stop> {
        self.rows
            .iter()
            .find(|(known, _)| *known == row)
            .map(|(_, stop)| *stop)
    }
}

/// Draws the page that shows.
pub fn draw(frame: &mut Frame<'_>, state: &State, sight: &mut Sight) {
    draw_page(frame, state, sight);
    sight.dress.put_on(frame.buffer_mut());
}

fn draw_page(frame: &mut Frame<'_>, state: &State, sight: &mut Sight) {
    let area = frame.area();
    sight.rows.clear();
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        let words = state.text("window-too-small");
        let lines = wrap(&words, usize::from(area.width));
        frame.render_widget(Text::from(lines.join("\n")), area);
        frame.set_cursor_position(Position::new(area.x, area.y));
        return;
    }
    let screenful = &state.shown;
    let keys = key_rows(state, screenful, area);
    let message = message_rows(state, area);
    let below = u16::try_from(keys.len() + message.len()).unwrap_or(area.height);
    title(frame, state, screenful, row(area, 0));
    let body = Rect {
        y: area.y + 1,
        height: area.height.saturating_sub(1 + below),
        ..area
    };
    match preview::width(state, area.width) {
        Some(width) => {
            draw_preview(frame, state, body, width, sight);
            let question = Rect {
                width: preview::QUESTION,
                ..body
            };
            draw_body(frame, state, screenful, question, sight);
        }
        None => draw_body(frame, state, screenful, body, sight),
    }
    let mut y = body.y + body.height;
    for line in message {
        frame.render_widget(
            Drawn::styled(line, style(Look::Bold)),
            row(area, y - area.y),
        );
        y += 1;
    }
    for line in keys {
        frame.render_widget(line, row(area, y - area.y));
        y += 1;
    }
}

/// The sheet at the right side, parted from the question by empty columns.
fn draw_preview(frame: &mut Frame<'_>, state: &State, body: Rect, width: u16, sight: &mut Sight) {
    let right = Rect {
        x: body.x + preview::QUESTION + 2,
        width,
        ..body
    };
    let heading = state.text("preview-heading");
    frame.render_widget(Drawn::styled(heading, style(Look::Bold)), row(right, 0));
    let height = usize::from(body.height.saturating_sub(1));
    let lines = sight.preview.lines(state, width, height);
    for (at, line) in (1..).zip(lines) {
        frame.render_widget(Drawn::from(line.as_str()), row(right, at));
    }
}

fn row(area: Rect, at: u16) -> Rect {
    Rect {
        y: area.y + at,
        height: 1,
        ..area
    }
}

/// "Medicines you take        Anna Kowalska        Saved 14:02", the least important going first when it is narrow.
fn title(frame: &mut Frame<'_>, state: &State, screenful: &Screenful, area: Rect) {
    let width = usize::from(area.width);
    let saved = saved_words(state);
    let left = format!(" {}", screenful.title);
    let right = if saved.is_empty() {
        String::new()
    } else {
        format!("{saved} ")
    };
    let mut line = fit(&left, width);
    let middle = &screenful.person;
    let used = line.width();
    if used + right.width() + 2 <= width {
        let free = width - used - right.width();
        let middle = if middle.width() + 4 <= free {
            middle.as_str()
        } else {
            ""
        };
        let gap = free - middle.width();
        line.push_str(&" ".repeat(gap / 2));
        line.push_str(middle);
        line.push_str(&" ".repeat(gap - gap / 2));
        line.push_str(&right);
    } else if let Saved::Failed(_) = state.saved {
        let room = width.saturating_sub(right.width() + 1);
        line = fit(&left, room);
        line.push_str(&" ".repeat(width.saturating_sub(line.width() + right.width())));
        line.push_str(&right);
    }
    let padding = " ".repeat(width.saturating_sub(line.width()));
    frame.render_widget(
        Drawn::styled(format!("{line}{padding}"), style(Look::Bar)),
        area,
    );
}

/// A text that fits: whole words, the rest left out with dots.
fn fit(words: &str, width: usize) -> String {
    if words.width() <= width {
        return words.to_owned();
    }
    let first = wrap(words.trim_start(), width.saturating_sub(5))
        .into_iter()
        .next();
    format!(" {} ...", first.unwrap_or_default())
}

fn saved_words(state: &State) -> String {
    match &state.saved {
        Saved::Nothing | Saved::At(_) if state.open.is_none() => state.text("nothing-leaves"),
        Saved::Nothing => String::new(),
        Saved::At(time) => state.language.fill("saved-at", &[("time", time.into())]),
        Saved::Failed(trouble) => trouble.corner.clone(),
    }
}

fn draw_body(
    frame: &mut Frame<'_>,
    state: &State,
    screenful: &Screenful,
    area: Rect,
    sight: &mut Sight,
) {
    let lines = lay::lines(
        &screenful.entries,
        state.view.focus,
        usize::from(area.width),
    );
    if sight.screen.as_ref() != Some(&state.view.screen) {
        sight.top = 0;
        sight.screen = Some(state.view.screen.clone());
    }
    let height = usize::from(area.height);
    sight.top = scroll(&lines, state.view.focus, sight.top, height);
    let shown = lines.iter().skip(sight.top).take(height);
    for (at, line) in shown.enumerate() {
        let y = area.y + u16::try_from(at).unwrap_or(0);
        let spans: Vec<Span<'_>> = line
            .pieces
            .iter()
            .map(|(words, look)| Span::styled(words.as_str(), style(*look)))
            .collect();
        frame.render_widget(
            Drawn::from(spans),
            Rect {
                y,
                height: 1,
                ..area
            },
        );
        if let Some(stop) = line.stop {
            sight.rows.push((y, stop));
        }
        if let Some(column) = line.cursor {
            let x = area.x
                + u16::try_from(column)
                    .unwrap_or(0)
                    .min(area.width.saturating_sub(1));
            frame.set_cursor_position(Position::new(x, y));
        }
    }
}

/// The first line to show: the marked thing is seen, with the lines that belong to it as far as there is room.
///
/// To the first thing belongs all that stands above it, to the last one all below; to the others the question above and
/// what is said about the answer below, up to an empty line.
fn scroll(lines: &[Line], focus: Stop, top: usize, height: usize) -> usize {
    let top = top.min(lines.len().saturating_sub(height));
    let Some(first) = lines.iter().position(|line| line.stop == Some(focus)) else {
        return top;
    };
    let last = lines
        .iter()
        .rposition(|line| line.stop == Some(focus))
        .unwrap_or(first);
    let cursor = lines
        .iter()
        .position(|line| line.cursor.is_some())
        .unwrap_or(first);
    let above = lines[..first].iter().rev();
    let below = lines[last + 1..].iter();
    let is_first = above.clone().all(|line| line.stop.is_none());
    let is_last = below.clone().all(|line| line.stop.is_none());
    let lead = if is_first {
        first
    } else {
        above.take_while(|line| belongs(line)).count()
    };
    let tail = if is_last {
        below.count()
    } else {
        below.take_while(|line| belongs(line)).count()
    };
    // What counts more comes later: the cursor has the last word.
    let mut top = top;
    for (from, to) in [(first, last + tail), (first - lead, last), (cursor, cursor)] {
        if to >= top + height {
            top = to + 1 - height;
        }
        if from < top {
            top = from;
        }
    }
    top
}

/// Whether a line has nothing to choose and is not empty.
fn belongs(line: &Line) -> bool {
    line.stop.is_none()
        && line
            .pieces
            .iter()
            .any(|(words, _)| !words.trim().is_empty())
}

/// The message line, wrapped; none when there is nothing to say and the window is low.
fn message_rows(state: &State, area: Rect) -> Vec<String> {
    let words = match (&state.message, &state.saved) {
        (Some(words), _) => words.clone(),
        (None, Saved::Failed(trouble)) => trouble.sentences(),
        (None, Saved::Nothing | Saved::At(_)) => String::new(),
    };
    if words.is_empty() && area.height < ROOMY {
        return Vec::new();
    }
    // A third of the window holds every sentence of ours, so that none is cut at 40 columns.
    let most = usize::from(area.height / 3).max(1);
    let width = usize::from(area.width).saturating_sub(2);
    let mut lines = wrap(&words, width);
    lines.truncate(most);
    lines.into_iter().map(|line| format!(" {line}")).collect()
}

/// The keys that work now, as many as fit, whole words only.
fn key_rows(state: &State, screenful: &Screenful, area: Rect) -> Vec<Drawn<'static>> {
    let rows = if area.height >= ROOMY { 2 } else { 1 };
    let width = usize::from(area.width).saturating_sub(1);
    let focus = screenful.focus(state.view.focus);
    let mut lines: Vec<(Vec<Span<'static>>, usize)> = vec![(vec![Span::raw(" ")], 1)];
    for (key, words) in keys::footer(state, focus) {
        let wide = key.width() + 1 + words.width();
        let Some((spans, used)) = lines.last_mut() else {
            break;
        };
        let gap = if *used > 1 { 3 } else { 0 };
        if *used + gap + wide <= width {
            spans.push(Span::raw(" ".repeat(gap)));
            spans.push(Span::styled(key, style(Look::Bold)));
            spans.push(Span::raw(format!(" {words}")));
            *used += gap + wide;
        } else if lines.len() < rows {
            lines.push((
                vec![
                    Span::raw(" "),
                    Span::styled(key, style(Look::Bold)),
                    Span::raw(format!(" {words}")),
                ],
                1 + wide,
            ));
        } else {
            break;
        }
    }
    lines
        .into_iter()
        .map(|(spans, _)| Drawn::from(spans))
        .collect()
}
