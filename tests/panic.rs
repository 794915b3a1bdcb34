//! A fault of the program itself: the terminal is given back, the fault is named, and every accepted answer is kept.
//!
//! The program proper has no fault to order, so this test runs the wizard itself: started with a folder as its first
//! argument it is the wizard, on a disk that brings it down at the second answer; started without, it is the test,
//! and opens a window around the other.

#[cfg(unix)]
#[expect(dead_code, reason = "what the other tests of a window need")]
#[path = "terminal/window.rs"]
mod window;

fn main() {
    #[cfg(unix)]
    match std::env::args_os().nth(1) {
        Some(home) if std::path::Path::new(&home).is_dir() => fault::wizard(home.as_ref()),
        _ => fault::test(),
    }
}

#[cfg(unix)]
mod fault {
    use std::path::{Path, PathBuf};

    use jiff::civil::date;
    use portable_pty::CommandBuilder;
    use previsit::interview::effect::World;
    use previsit::interview::state::{Card, State, Trouble};
    use previsit::language::Language;
    use previsit::profile::Profile;
    use previsit::store::{Home, Store};
    use previsit::tui::theme::Dress;

    use super::window::{Window, home, saved};

    /// What the fault says.
    const WORDS: &str = "the roof came down";

    /// A disk that takes one answer.
    struct Falling(Store);

    impl World for Falling {
        fn people(&mut self, _: &Language) -> Vec<Card> {
            Vec::new()
        }

        fn save(
            &mut self,
            id: Option<&str>,
            profile: &Profile,
            _: &Language,
        ) -> Result<(String, String), Trouble> {
            assert!(id.is_none(), "{WORDS}");
            let id = self.0.add(profile).expect("a first answer is saved");
            Ok((id.to_string(), "14:02".to_owned()))
        }

        fn set_aside(&mut self, _: &str, _: &Language) -> Result<PathBuf, String> {
            Err(String::new())
        }

        fn has_file(&mut self, _: &Path) -> bool {
            false
        }

        fn write(&mut self, _: &Path, _: &[u8], _: &Language) -> Result<PathBuf, String> {
            Err(String::new())
        }

        fn printers(&mut self) -> Vec<String> {
            Vec::new()
        }

        fn print(&mut self, _: &str, _: &[u8], _: &Language) -> Result<(), String> {
            Err(String::new())
        }

        fn view(&mut self, _: &Path, _: &Language) -> Result<(), String> {
            Err(String::new())
        }
    }

    /// The wizard in the window.
    pub(super) fn wizard(home: &Path) {
        let store = Store::open(Home::at(home)).expect("a home");
        let mut state = State::new(Language::english(), date(2026, 5, 20), Vec::new());
        previsit::tui::run(&mut state, &mut Falling(store), Dress::default()).expect("a terminal");
    }

    /// The test around it.
    pub(super) fn test() {
        println!("\nrunning 1 test");
        let home = home();
        let mut command = CommandBuilder::new(std::env::current_exe().expect("this program"));
        command.arg(home.path());
        let mut window = Window::around(command, home.path(), &[]);
        window.until("Who is the visit for?");
        window.send("\r");
        window.until("What is your name");
        window.send("Maria Schmidt\r");
        window.until("When were you born?");
        window.send("15 8 1951\r");
        let left = window.end();
        left.is_restored();
        assert!(!left.status.success(), "{:?}", left.status);
        let written = String::from_utf8_lossy(&left.bytes);
        let (_, after) = written.split_once("\x1b[?1049l").expect("the old screen");
        assert!(after.contains(WORDS), "{after}");
        assert!(!after.contains("Schmidt"), "{after}");
        let name = "/visit/name_on_id";
        assert_eq!(saved(home.path()).pointer(name).unwrap(), "Maria Schmidt");
        println!("test a_fault_gives_the_terminal_back_and_loses_nothing ... ok");
        println!("\ntest result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out\n");
    }
}
