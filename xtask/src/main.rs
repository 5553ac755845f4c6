//! Chores that need Rust: `cargo xtask web` builds the site, `cargo xtask web --release` the
//! deployable one with its sizes.

mod bench;
mod bindgen;
mod compile;
mod compress;
mod fresh;
mod icons;
mod later;
mod names;
mod serve_file;
mod sizes;
mod soak;
mod web;
mod worker;

use clap::{Parser, Subcommand};

/// The arguments of `cargo xtask`.
#[derive(Parser)]
#[command(name = "cargo xtask", about = "Chores of Breach Rounds that need Rust")]
struct Args {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Builds the site: the game as WebAssembly, the page around it, names by content.
    ///
    /// Without --release it goes to target/site-quick: fast to build, large, uncompressed.
    Web {
        /// Small instead of fast to build: target/site, with .br and .gz beside each file, and a
        /// table of sizes. Fails when the first load is over its budget.
        #[arg(long)]
        release: bool,
    },
    /// Builds the server with the site inside: one file to carry to a workshop.
    ServeFile {
        /// Around target/site as it stands, without building that anew.
        #[arg(long)]
        site_as_it_is: bool,
    },
    /// Measures the released site in Chromium beside the smallest egui page.
    BenchWeb {
        /// With the sites as they stand in target/, nothing built.
        #[arg(long)]
        measure_only: bool,
        /// What is measured, by name; everything if nothing is named. A wrong name lists the right ones.
        named: Vec<String>,
    },
    /// Tries many more random cases against the independent checks than every day, optimised.
    Soak {
        /// So many times the cases of every day, and larger ones.
        #[arg(long, default_value_t = 20)]
        times: u64,
    },
}

fn main() -> anyhow::Result<()> {
    match Args::parse().chore {
        Chore::Web { release } => web::run(release),
        Chore::ServeFile { site_as_it_is } => serve_file::run(site_as_it_is),
        Chore::BenchWeb { measure_only, named } => bench::run(measure_only, &named),
        Chore::Soak { times } => soak::run(times),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    #[test]
    fn arguments_are_consistent() {
        super::Args::command().debug_assert();
    }
}
