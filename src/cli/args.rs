//! The arguments, in the order of `breach-rounds --help`.

use std::path::PathBuf;

use clap::{Parser, Subcommand};

/// The arguments of `breach-rounds`.
#[derive(Debug, Parser)]
#[command(
    version,
    about = "A tabletop security-training game for the people who run medical imaging.",
    long_about = "A tabletop security-training game for the people who run medical imaging.\n\n\
                  Without a command it opens the game in a window. EXERCISE: nothing in it touches \
                  a real system."
)]
pub struct Args {
    /// What to do; `play` when nothing is said.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// The subcommands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Opens the game in a window
    Play {
        /// A playthrough to import first, as exported from another machine
        file: Option<PathBuf>,
    },
    /// Says what is wrong with packs, all of it at once; fails when something is
    Check(super::check::CheckArgs),
    /// Lists a pack's library, or writes it as files: documents, stories, segments, glossary
    Library(super::library::LibraryArgs),
    /// Writes the game as a folder or a zip file: for a USB stick or any web server
    #[cfg(feature = "server")]
    Package(super::package::PackageArgs),
    /// Writes what is handed out before an exercise: manual, guides, list of injects, feedback form
    Papers(super::papers::PapersArgs),
    /// Tells a recorded playthrough, or verifies that every event and score follows from it
    Replay(super::replay::ReplayArgs),
    /// Plays many games of a scenario with policies, and says how often they win and what they use
    Simulate(super::simulate::SimulateArgs),
    /// Says what a scenario is worth under best play, and what each opening move is
    Solve(super::solve::SolveArgs),
    /// Writes the files of a translation: what is there already, and the rest to be filled in
    Translate(super::translate::TranslateArgs),
    /// Serves the game to browsers, and exercises
    #[cfg(feature = "server")]
    Serve(Box<super::serve::ServeArgs>),
    /// Backs up, restores or verifies kept exercises
    #[cfg(feature = "server")]
    Store(super::store::StoreArgs),
}

impl Default for Command {
    fn default() -> Self {
        Self::Play { file: None }
    }
}
