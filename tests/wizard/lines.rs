//! Someone who talks with the wizard in plain lines: what is typed, and all that was said.

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;

use previsit::interview::effect::World;
use previsit::interview::state::State;
use previsit::language::Language;
use previsit::linear::{self, Ears, Ending, Heard, Manner};

use crate::world::{SmallWorld, TODAY};

/// All that was said so far, which the one who types can look at.
#[derive(Clone, Default)]
pub(crate) struct Said(Rc<RefCell<Vec<u8>>>);

impl Said {
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.0.borrow().clone()).expect("UTF-8")
    }

    /// What was said since the last line that was typed.
    pub(crate) fn since_the_last_line(&self) -> String {
        let text = self.text();
        let last = text.trim_end_matches("> ").rfind("\n> ");
        text[last.map_or(0, |at| at + 1)..].to_owned()
    }
}

impl Write for Said {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Someone who types: the next line, or nothing more.
pub(crate) struct Typing<F>(pub(crate) F);

impl<F: FnMut() -> Heard> Ears for Typing<F> {
    fn next(&mut self) -> io::Result<Heard> {
        Ok((self.0)())
    }

    fn is_seen(&self) -> bool {
        false
    }
}

/// A talk with an end.
pub(crate) struct Talk {
    pub(crate) world: SmallWorld,
    pub(crate) state: State,
    pub(crate) said: Said,
    pub(crate) ending: Ending,
}

/// Talks with someone who types; what they hear is in `said`.
pub(crate) fn talk(
    mut world: SmallWorld,
    said: &Said,
    manner: Manner,
    typing: impl FnMut() -> Heard,
) -> Talk {
    let language = Language::english().in_lines();
    let people = world.people(&language);
    let mut state = State::new(language, TODAY, people);
    state.folder = "Documents".into();
    let mut out = said.clone();
    let ending = linear::run(
        &mut state,
        &mut world,
        &mut Typing(typing),
        &mut out,
        manner,
    )
    .expect("someone who listens");
    Talk {
        world,
        state,
        said: said.clone(),
        ending,
    }
}

/// Types these lines, then nothing more.
pub(crate) fn lines(world: SmallWorld, lines: &[impl AsRef<[u8]>]) -> Talk {
    let mut lines = lines.iter();
    let next = || {
        lines
            .next()
            .map_or(Heard::End, |line| Heard::Line(line.as_ref().to_vec()))
    };
    talk(world, &Said::default(), Manner::default(), next)
}
