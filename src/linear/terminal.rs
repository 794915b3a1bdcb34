//! Lines from standard input, and Ctrl+C without losing one.
//!
//! **Why** waiting for both at once: a read that waits for a line is begun anew after a signal, so Ctrl+C would not be
//! noticed before the next Enter.

use std::io::{self, BufRead, BufReader, IsTerminal, Read, Stdin};

use super::{Ears, Heard};

/// A line longer than this is taken in pieces, so that a file without line breaks does not fill the memory; in bytes.
const LONGEST: u64 = 1 << 20;

/// Standard input.
#[derive(Debug)]
pub struct StandardInput {
    input: BufReader<Stdin>,
    #[cfg(unix)]
    calls: unix::Calls,
}

impl StandardInput {
    /// Standard input, with Ctrl+C and the end of the terminal caught.
    ///
    /// # Errors
    ///
    /// When the system does not let signals be caught.
    pub fn open() -> io::Result<Self> {
        Ok(Self {
            input: BufReader::new(io::stdin()),
            #[cfg(unix)]
            calls: unix::Calls::catch()?,
        })
    }
}

impl Ears for StandardInput {
    fn next(&mut self) -> io::Result<Heard> {
        #[cfg(unix)]
        if self.input.buffer().is_empty()
            && let Some(call) = self.calls.wait()?
        {
            return Ok(call);
        }
        let mut line = Vec::new();
        let read = (&mut self.input)
            .take(LONGEST)
            .read_until(b'\n', &mut line)?;
        if read == 0 {
            return Ok(Heard::End);
        }
        while matches!(line.last(), Some(b'\n' | b'\r')) {
            line.pop();
        }
        Ok(Heard::Line(line))
    }

    fn is_seen(&self) -> bool {
        io::stdin().is_terminal()
    }
}

#[cfg(unix)]
mod unix {
    use std::io::{self, Read};
    use std::os::unix::net::UnixStream;

    use rustix::event::{PollFd, PollFlags, poll};
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::low_level::pipe;

    use crate::linear::Heard;

    /// Signals, each through a pipe of its own that wakes whoever waits for a line.
    #[derive(Debug)]
    pub(super) struct Calls {
        interrupt: UnixStream,
        end: UnixStream,
    }

    impl Calls {
        pub(super) fn catch() -> io::Result<Self> {
            let (interrupt, write) = UnixStream::pair()?;
            pipe::register(SIGINT, write)?;
            let (end, write) = UnixStream::pair()?;
            for signal in [SIGTERM, SIGHUP] {
                pipe::register(signal, write.try_clone()?)?;
            }
            Ok(Self { interrupt, end })
        }

        /// Waits for a line or a signal, and tells the signal.
        pub(super) fn wait(&mut self) -> io::Result<Option<Heard>> {
            let input = io::stdin();
            loop {
                let mut waited = [
                    PollFd::new(&self.interrupt, PollFlags::IN),
                    PollFd::new(&self.end, PollFlags::IN),
                    PollFd::new(&input, PollFlags::IN),
                ];
                match poll(&mut waited, None) {
                    Ok(_) => {}
                    Err(rustix::io::Errno::INTR) => continue,
                    Err(error) => return Err(error.into()),
                }
                let came = waited.map(|waited| !waited.revents().is_empty());
                let [interrupt, end, _] = came;
                if interrupt {
                    let _ = self.interrupt.read(&mut [0; 16])?;
                    return Ok(Some(Heard::Interrupt));
                }
                return Ok(end.then_some(Heard::End));
            }
        }
    }
}
