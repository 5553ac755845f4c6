//! The command line: one executable, many subcommands. Only here are errors written for a person
//! who reads a terminal.

mod args;
mod balance;
#[cfg(feature = "server")]
mod browser;
mod check;
mod chosen;
mod diagnostics;
mod files;
mod library;
#[cfg(feature = "server")]
mod package;
mod papers;
mod play;
mod replay;
mod reviews;
#[cfg(feature = "server")]
mod serve;
mod simulate;
mod solve;
#[cfg(feature = "server")]
mod store;
mod table;
mod translate;

use std::process::ExitCode;

use clap::{Parser as _, ValueEnum};

pub use args::Args;

/// For whom a command prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Human,
    Json,
}

/// Parses the arguments of the process and carries them out.
pub fn run() -> ExitCode {
    match carry_out(Args::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn carry_out(args: Args) -> anyhow::Result<ExitCode> {
    match args.command.unwrap_or_default() {
        args::Command::Play { file } => play::run(file.as_deref())?,
        args::Command::Check(wishes) => return check::run(&wishes),
        args::Command::Library(wishes) => library::run(&wishes)?,
        #[cfg(feature = "server")]
        args::Command::Package(wishes) => package::run(wishes)?,
        args::Command::Papers(wishes) => papers::run(&wishes)?,
        args::Command::Replay(wishes) => return replay::run(&wishes),
        args::Command::Simulate(wishes) => return simulate::run(&wishes),
        args::Command::Solve(wishes) => return solve::run(&wishes),
        args::Command::Translate(wishes) => translate::run(&wishes)?,
        #[cfg(feature = "server")]
        args::Command::Serve(wishes) => serve::run(*wishes)?,
        #[cfg(feature = "server")]
        args::Command::Store(wishes) => store::run(wishes)?,
    }
    Ok(ExitCode::SUCCESS)
}
