//! The terminal: into full screen and, whatever happens, back again.

use std::io::{self, IsTerminal};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use crossterm::event::{
    DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture,
};
use crossterm::execute;
use ratatui::DefaultTerminal;

use super::theme::Dress;

/// A terminal in full screen; dropping it brings the old screen back.
#[derive(Debug)]
pub struct FullScreen {
    /// Where frames are drawn.
    pub terminal: DefaultTerminal,
    /// Set when the system asked the program to end.
    pub asked_to_end: Arc<AtomicBool>,
    /// Whether clicks come to us; otherwise the terminal marks text with them.
    has_mouse: bool,
    no_mouse: bool,
}

/// Whether there is a terminal to draw on and to read keys from.
pub fn is_there() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal()
}

/// Columns of the terminal, where it says so.
pub fn columns() -> Option<usize> {
    let (columns, _) = crossterm::terminal::size().ok()?;
    (columns > 0).then_some(usize::from(columns))
}

impl FullScreen {
    /// Takes the terminal over. A panic restores it before its words are printed.
    pub fn enter(dress: Dress) -> io::Result<Self> {
        // Without this, crossterm answers NO_COLOR by a reset that also takes bold and reverse away.
        crossterm::style::force_color_output(true);
        let terminal = ratatui::try_init()?;
        let asked_to_end = Arc::new(AtomicBool::new(false));
        execute!(io::stdout(), EnableBracketedPaste)?;
        if !dress.no_mouse {
            execute!(io::stdout(), EnableMouseCapture)?;
        }
        let restore = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            let _ = execute!(io::stdout(), DisableMouseCapture, DisableBracketedPaste);
            restore(panic);
        }));
        #[cfg(unix)]
        for signal in [signal_hook::consts::SIGTERM, signal_hook::consts::SIGHUP] {
            signal_hook::flag::register(signal, Arc::clone(&asked_to_end))?;
        }
        Ok(Self {
            terminal,
            asked_to_end,
            has_mouse: !dress.no_mouse,
            no_mouse: dress.no_mouse,
        })
    }

    /// Takes the mouse, or leaves it to the terminal where text is copied.
    pub fn heed_the_mouse(&mut self, wanted: bool) -> io::Result<()> {
        if self.no_mouse || wanted == self.has_mouse {
            return Ok(());
        }
        self.has_mouse = wanted;
        if wanted {
            execute!(io::stdout(), EnableMouseCapture)
        } else {
            execute!(io::stdout(), DisableMouseCapture)
        }
    }
}

impl Drop for FullScreen {
    fn drop(&mut self) {
        let _ = execute!(io::stdout(), DisableMouseCapture, DisableBracketedPaste);
        ratatui::restore();
    }
}
