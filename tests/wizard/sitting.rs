//! Someone at the keyboard: presses keys, types, pastes, looks at the screen, closes the program and starts it again.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use previsit::interview::action::Action;
use previsit::interview::effect::{self, Effect, World};
use previsit::interview::screenful::Stop;
use previsit::interview::state::State;
use previsit::interview::update::update;
use previsit::interview::{keys, step};
use previsit::language::Language;
use previsit::profile::Profile;
use previsit::sheet::Outcome;
use previsit::store;
use previsit::tui::draw::Sight;

use crate::looks::{Look, Size, look};
use crate::world::{SmallWorld, TODAY};

/// A person before the wizard.
#[derive(Debug)]
pub(crate) struct Sitting {
    pub(crate) state: State,
    pub(crate) world: SmallWorld,
    pub(crate) sight: Sight,
    pub(crate) size: Size,
    paper: Paper,
}

/// Whether the sheet is really laid out; that takes longer than a thousand keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Paper {
    Real,
    MadeUp,
}

impl Sitting {
    /// On a computer on which nobody has answered anything yet.
    pub(crate) fn empty() -> Self {
        Self::at(SmallWorld::new())
    }

    /// On a computer that knows the made-up person, at the first page.
    pub(crate) fn demo() -> Self {
        let mut world = SmallWorld::new();
        world.add(&store::demo(TODAY));
        Self::at(world)
    }

    /// At the task list of these answers.
    pub(crate) fn opened(profile: &Profile) -> Self {
        let mut world = SmallWorld::new();
        world.add(profile);
        let mut sitting = Self::at(world);
        sitting.press("Enter");
        sitting
    }

    /// At the first page of a world.
    pub(crate) fn at(mut world: SmallWorld) -> Self {
        let state = start(&mut world);
        Self {
            state,
            world,
            sight: Sight::default(),
            size: (80, 24),
            paper: Paper::Real,
        }
    }

    /// At the task list of these answers, in another language.
    pub(crate) fn speaking(profile: &Profile, tag: &str) -> Self {
        let mut sitting = Self::opened(profile);
        let language = Language::of(tag).expect("a language that is spoken");
        sitting.state = start_in(&mut sitting.world, language);
        sitting.press("Enter");
        sitting
    }

    /// The same, but the sheet is never laid out.
    pub(crate) fn without_paper(mut self) -> Self {
        self.paper = Paper::MadeUp;
        self
    }

    /// Starts the program again, as after a closed window.
    pub(crate) fn reopen(&mut self) {
        self.state = start(&mut self.world);
        self.sight = Sight::default();
    }

    /// Presses a key by its name, such as `Enter`, `Ctrl+Z` or `F2`.
    pub(crate) fn press(&mut self, name: &str) {
        self.key(key(name).unwrap_or_else(|| panic!("no key is named {name}")));
    }

    /// Presses keys one after the other.
    pub(crate) fn presses(&mut self, names: &[&str]) {
        for name in names {
            self.press(name);
        }
    }

    /// Presses a key; true when it means something here.
    pub(crate) fn key(&mut self, key: KeyEvent) -> bool {
        let action = keys::resolve(&self.state, self.state.focus(), key);
        let meant = action.is_some();
        if let Some(action) = action {
            self.act(action);
        }
        meant
    }

    /// Types letter by letter.
    pub(crate) fn types(&mut self, words: &str) {
        for c in words.chars() {
            self.key(KeyEvent::new(KeyCode::Char(c), KeyModifiers::NONE));
        }
    }

    /// Pastes.
    pub(crate) fn pastes(&mut self, words: &str) {
        self.act(Action::Paste(words.to_owned()));
    }

    /// Lets something happen.
    pub(crate) fn act(&mut self, action: Action) {
        if self.paper == Paper::Real {
            step(&mut self.state, &mut self.world, action);
            return;
        }
        for effect in update(&mut self.state, action) {
            let came_back = match effect {
                Effect::Measure => Action::Measured(Outcome {
                    pages: 2,
                    ..Outcome::default()
                }),
                Effect::Export(_) | Effect::Handout(_) | Effect::Print(_) => Action::Made {
                    words: "Made up.".to_owned(),
                    file: None,
                },
                _ => effect::run(&effect, &self.state, &mut self.world),
            };
            update(&mut self.state, came_back);
        }
    }

    /// Moves down, or up when it lies there, until the thing has the focus.
    pub(crate) fn walk_to(&mut self, stop: Stop) {
        for way in ["Down", "Up"] {
            let mut before = None;
            while self.state.view.focus != stop && before != Some(self.state.view.focus) {
                before = Some(self.state.view.focus);
                self.press(way);
            }
        }
        assert_eq!(
            self.state.view.focus, stop,
            "cannot be reached with Up and Down"
        );
    }

    /// What the screen shows.
    pub(crate) fn look(&mut self) -> Look {
        look(&self.state, &mut self.sight, self.size)
    }

    /// The answers as they stand in the file of the open person; nothing before the first save.
    pub(crate) fn saved(&self) -> Option<Profile> {
        let id = self.state.open.as_ref()?.id.as_ref()?;
        Some(self.world.saved(id))
    }
}

fn start(world: &mut SmallWorld) -> State {
    start_in(world, Language::english())
}

fn start_in(world: &mut SmallWorld, language: Language) -> State {
    let people = world.people(&language);
    let mut state = State::new(language, TODAY, people);
    state.folder = "Documents".into();
    state
}

/// The key of a name: modifiers first, then the key, such as `Ctrl+Up`, `Shift+Tab`, `F3`, `a`.
pub(crate) fn key(name: &str) -> Option<KeyEvent> {
    let mut modifiers = KeyModifiers::NONE;
    let mut rest = name;
    while let Some((modifier, after)) = rest.split_once('+').filter(|(_, after)| !after.is_empty())
    {
        modifiers |= match modifier {
            "Ctrl" => KeyModifiers::CONTROL,
            "Alt" => KeyModifiers::ALT,
            "Shift" => KeyModifiers::SHIFT,
            _ => return None,
        };
        rest = after;
    }
    let code = match rest {
        "Enter" => KeyCode::Enter,
        "Esc" => KeyCode::Esc,
        "Up" => KeyCode::Up,
        "Down" => KeyCode::Down,
        "Left" => KeyCode::Left,
        "Right" => KeyCode::Right,
        "Tab" if modifiers.contains(KeyModifiers::SHIFT) => KeyCode::BackTab,
        "Tab" => KeyCode::Tab,
        "Home" => KeyCode::Home,
        "End" => KeyCode::End,
        "PgUp" => KeyCode::PageUp,
        "PgDn" => KeyCode::PageDown,
        "Del" | "Delete" => KeyCode::Delete,
        "Insert" => KeyCode::Insert,
        "Backspace" => KeyCode::Backspace,
        "Space" => KeyCode::Char(' '),
        _ => match rest
            .strip_prefix('F')
            .and_then(|number| number.parse().ok())
        {
            Some(number) => KeyCode::F(number),
            None => KeyCode::Char(
                rest.chars()
                    .next()
                    .filter(|_| rest.chars().count() == 1)?
                    .to_ascii_lowercase(),
            ),
        },
    };
    Some(KeyEvent::new(code, modifiers))
}
