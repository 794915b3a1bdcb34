//! The keys: one table feeds the handler, the footer, the help page and the README.

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::action::Action;
use super::editor::Stroke;
use super::screenful::{Focus, Stop};
use super::state::{Screen, State};
use crate::language::Language;

/// Where a key does something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// On every page.
    Everywhere,
    /// While a box has the focus.
    Box,
    /// While a box of several lines has the focus.
    Lines,
    /// While an entry of a list has the focus.
    Entry,
    /// While a list shows.
    List,
    /// While answers are open.
    Open,
    /// While a question shows.
    Question,
}

/// A key, or two for the same thing.
#[derive(Debug, Clone)]
pub struct Binding {
    /// How the key is named on the screen; the message id of its action is `key-ID`.
    pub name: &'static str,
    /// The last part of the message id that says what it does.
    pub id: &'static str,
    /// The keys.
    pub keys: &'static [(KeyModifiers, KeyCode)],
    /// Where it works.
    pub scope: Scope,
    /// What it does.
    pub action: Action,
    /// Whether the footer names it, where it works.
    pub footer: Footer,
}

/// Whether the footer names a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Footer {
    /// It does.
    Shown,
    /// Only the help page does.
    HelpOnly,
}

const NONE: KeyModifiers = KeyModifiers::NONE;
const CTRL: KeyModifiers = KeyModifiers::CONTROL;
const ALT: KeyModifiers = KeyModifiers::ALT;
const SHIFT: KeyModifiers = KeyModifiers::SHIFT;

macro_rules! bind {
    ($name:literal $id:literal $scope:ident $action:expr, $footer:ident, $(($modifiers:ident, $code:expr)),+) => {
        Binding {
            name: $name,
            id: $id,
            keys: &[$(($modifiers, $code)),+],
            scope: Scope::$scope,
            action: $action,
            footer: Footer::$footer,
        }
    };
}

/// All keys, in the order of the help page.
pub static KEYS: [Binding; 33] = [
    bind!("Enter" "choose" Everywhere Action::Choose, Shown, (NONE, KeyCode::Enter)),
    bind!("Esc" "back" Everywhere Action::Back, Shown, (NONE, KeyCode::Esc)),
    bind!("Up" "up" Everywhere Action::Up, HelpOnly, (NONE, KeyCode::Up)),
    bind!("Down" "down" Everywhere Action::Down, HelpOnly, (NONE, KeyCode::Down)),
    bind!("Tab" "next" Everywhere Action::Next, Shown, (NONE, KeyCode::Tab)),
    bind!("Shift+Tab" "previous" Everywhere Action::Previous, HelpOnly, (SHIFT, KeyCode::BackTab), (NONE, KeyCode::BackTab), (SHIFT, KeyCode::Tab)),
    bind!("F1" "help" Everywhere Action::Help, Shown, (NONE, KeyCode::F(1))),
    bind!("F2, Ctrl+G" "go-to" Open Action::GoTo, Shown, (NONE, KeyCode::F(2)), (CTRL, KeyCode::Char('g'))),
    bind!("F3" "pages" Question Action::TogglePages, HelpOnly, (NONE, KeyCode::F(3))),
    bind!("+, Insert" "add" List Action::Add, Shown, (NONE, KeyCode::Insert)),
    bind!("Del" "remove" Entry Action::Remove, Shown, (NONE, KeyCode::Delete)),
    bind!("Ctrl+Up" "move-up" Entry Action::MoveUp, HelpOnly, (CTRL, KeyCode::Up)),
    bind!("Ctrl+Down" "move-down" Entry Action::MoveDown, HelpOnly, (CTRL, KeyCode::Down)),
    bind!("Ctrl+Z" "undo" Open Action::Undo, Shown, (CTRL, KeyCode::Char('z'))),
    bind!("Ctrl+Y" "redo" Open Action::Redo, HelpOnly, (CTRL, KeyCode::Char('y'))),
    bind!("Ctrl+P" "sheet" Open Action::Sheet, Shown, (CTRL, KeyCode::Char('p'))),
    bind!("Ctrl+S" "save" Open Action::SayingSaved, HelpOnly, (CTRL, KeyCode::Char('s'))),
    bind!("F12" "hide" Everywhere Action::Hide, HelpOnly, (NONE, KeyCode::F(12))),
    bind!("Ctrl+Q" "close" Everywhere Action::Close, Shown, (CTRL, KeyCode::Char('q'))),
    bind!("Ctrl+C" "interrupt" Everywhere Action::Interrupt, HelpOnly, (CTRL, KeyCode::Char('c'))),
    bind!("PgUp" "page-up" Everywhere Action::PageUp, HelpOnly, (NONE, KeyCode::PageUp)),
    bind!("PgDn" "page-down" Everywhere Action::PageDown, HelpOnly, (NONE, KeyCode::PageDown)),
    bind!("Alt+Enter, Ctrl+J" "new-line" Lines Action::Stroke(Stroke::NewLine), Shown, (ALT, KeyCode::Enter), (CTRL, KeyCode::Char('j'))),
    bind!("Left" "left" Box Action::Stroke(Stroke::Left), HelpOnly, (NONE, KeyCode::Left)),
    bind!("Right" "right" Box Action::Stroke(Stroke::Right), HelpOnly, (NONE, KeyCode::Right)),
    bind!("Ctrl+Left" "word-left" Box Action::Stroke(Stroke::WordLeft), HelpOnly, (CTRL, KeyCode::Left)),
    bind!("Ctrl+Right" "word-right" Box Action::Stroke(Stroke::WordRight), HelpOnly, (CTRL, KeyCode::Right)),
    bind!("Home" "home" Box Action::Stroke(Stroke::Home), HelpOnly, (NONE, KeyCode::Home)),
    bind!("End" "end" Box Action::Stroke(Stroke::End), HelpOnly, (NONE, KeyCode::End)),
    bind!("Backspace" "backspace" Everywhere Action::Stroke(Stroke::Backspace), HelpOnly, (NONE, KeyCode::Backspace), (CTRL, KeyCode::Char('h'))),
    bind!("Del" "delete" Box Action::Stroke(Stroke::Delete), HelpOnly, (NONE, KeyCode::Delete)),
    bind!("Ctrl+Backspace" "delete-word" Box Action::Stroke(Stroke::DeleteWord), HelpOnly, (CTRL, KeyCode::Backspace)),
    bind!("Space" "space" Everywhere Action::Space, HelpOnly, (NONE, KeyCode::Char(' '))),
];

impl Scope {
    fn holds(self, state: &State, focus: Focus) -> bool {
        match self {
            Self::Everywhere => true,
            Self::Box => focus != Focus::Row,
            Self::Lines => focus == Focus::Lines,
            Self::Entry => matches!(state.view.focus, Stop::Entry(_)),
            Self::List => focus == Focus::Row && on_list(state),
            Self::Open => state.open.is_some(),
            Self::Question => matches!(state.view.screen, Screen::Ask(_)) && !on_list(state),
        }
    }
}

fn on_list(state: &State) -> bool {
    matches!(&state.view.screen, Screen::Ask(place) if place.list().is_some())
}

/// What a key does here and now; nothing for keys without a meaning and for keys that are let go.
pub fn resolve(state: &State, focus: Focus, key: KeyEvent) -> Option<Action> {
    if key.kind == KeyEventKind::Release {
        return None;
    }
    let bound = KEYS.iter().find(|binding| {
        binding
            .keys
            .iter()
            .any(|(modifiers, code)| is_key(key, *modifiers, *code))
            && binding.scope.holds(state, focus)
    });
    if let Some(binding) = bound {
        let held = key.kind == KeyEventKind::Repeat
            && matches!(
                binding.action,
                Action::Choose | Action::Back | Action::Remove
            );
        return (!held).then(|| binding.action.clone());
    }
    let plain = key.modifiers.difference(KeyModifiers::SHIFT).is_empty();
    let composed = key
        .modifiers
        .contains(KeyModifiers::CONTROL | KeyModifiers::ALT);
    match key.code {
        KeyCode::Char(c) if plain || composed => Some(Action::Type(c)),
        _ => None,
    }
}

/// Letters with Ctrl arrive in either case; all else must fit exactly.
fn is_key(key: KeyEvent, modifiers: KeyModifiers, code: KeyCode) -> bool {
    match (key.code, code) {
        (KeyCode::Char(typed), KeyCode::Char(wanted)) if modifiers == KeyModifiers::CONTROL => {
            key.modifiers.difference(KeyModifiers::SHIFT) == modifiers
                && typed.to_ascii_lowercase() == wanted
        }
        (typed, wanted) => typed == wanted && key.modifiers == modifiers,
    }
}

/// The keys that work here and now, for the footer: key and what it does.
pub fn footer(state: &State, focus: Focus) -> Vec<(String, String)> {
    KEYS.iter()
        .filter(|binding| binding.footer == Footer::Shown && binding.scope.holds(state, focus))
        .filter(|binding| !(state.view.screen == Screen::Choose && binding.action == Action::Back))
        .filter(|binding| binding.action != Action::Undo || can_undo(state))
        .map(|binding| {
            if focus == Focus::Row && binding.action == Action::Next {
                return ("Up Down".to_owned(), state.text("key-up-down"));
            }
            let id = match binding.action {
                Action::Choose => choose_id(state, focus),
                _ => format!("key-{}", binding.id),
            };
            (first_name(binding).to_owned(), state.text(&id))
        })
        .collect()
}

/// Whether there is anything to take back: a change that was kept, or words in a box.
fn can_undo(state: &State) -> bool {
    let changed = state
        .open
        .as_ref()
        .is_some_and(|open| !open.undo.is_empty());
    changed || state.boxes.iter().any(|draft| draft.editor.is_changed())
}

/// What Enter does here, in a word.
fn choose_id(state: &State, focus: Focus) -> String {
    let word = match (focus, state.view.focus) {
        (_, Stop::Choice(at, _)) if super::view::takes_several(state, at) => "tick",
        (Focus::Line, _) if state.view.screen == Screen::GoTo => "go-there",
        (Focus::Line | Focus::Lines, _) => "continue",
        (Focus::Row, Stop::Person(_) | Stop::Part(_) | Stop::Entry(_) | Stop::OpenList(_)) => {
            "open"
        }
        (Focus::Row, Stop::Finding(_) | Stop::Destination(_)) => "go-there",
        (Focus::Row, Stop::Answer(_)) => "change",
        (Focus::Row, Stop::Reading(_)) => "back-to-page",
        (Focus::Row, _) => "choose",
    };
    format!("key-enter-{word}")
}

fn first_name(binding: &Binding) -> &'static str {
    binding.name.split(", ").next().unwrap_or(binding.name)
}

/// All keys with what they do, for the help page and the README.
pub fn table(language: &Language) -> Vec<(String, String)> {
    KEYS.iter()
        .map(|binding| {
            (
                binding.name.to_owned(),
                language.text(&format!("key-{}.help", binding.id)),
            )
        })
        .chain([
            ("1 - 9".to_owned(), language.text("key-digits.help")),
            ("?".to_owned(), language.text("key-question-mark.help")),
        ])
        .collect()
}
