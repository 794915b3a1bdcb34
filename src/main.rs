//! The program `previsit`: hands the arguments to the command line and ends with its answer.

use std::process::ExitCode;

fn main() -> ExitCode {
    previsit::cli::main(std::env::args_os())
}
