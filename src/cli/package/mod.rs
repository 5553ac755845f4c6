//! `breach-rounds package`: the game as files, for whoever wants to serve it without this program.
//!
//! Every kind of package is made of the same thing: the files of a site, the one inside this executable or
//! that of `--site` ([`SiteSource::files`]), to which the kind adds its own ([`PackFile`]); [`write`] puts
//! them into a folder or a zip file. A package for an LMS changes what its page is told in the same way that
//! `cargo xtask web` told it: the JSON in `<script id="site">` of index.html.

mod lms;
mod out;
mod site;

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::lms::Dialect;
use crate::server::{Site, SiteChoice, SiteFile};

pub use out::{PackFile, write};

/// The arguments of `breach-rounds package`.
#[derive(Debug, Args)]
pub struct PackageArgs {
    #[command(subcommand)]
    kind: Kind,
}

/// The kinds of package.
#[derive(Debug, Subcommand)]
enum Kind {
    /// The site itself: for a USB stick, an intranet server, any static host
    Site(site::SiteArgs),
    /// A course for a learning-management system that speaks SCORM 1.2
    Scorm12(lms::LmsArgs),
    /// The same for SCORM 2004, 4th edition
    Scorm2004(lms::LmsArgs),
    /// The same for cmi5 (xAPI)
    Cmi5(lms::LmsArgs),
}

/// Where the files of a site come from.
#[derive(Debug, Args)]
pub struct SiteSource {
    /// A folder that `cargo xtask web` wrote, instead of the site inside this executable
    #[arg(long, value_name = "DIR")]
    site: Option<PathBuf>,
}

impl SiteSource {
    /// Every file of the site.
    ///
    /// # Errors
    /// When there is no site, in words that say where to get one, or when a file cannot be read.
    pub fn files(&self) -> anyhow::Result<Vec<SiteFile>> {
        let choice = self.site.clone().map_or(SiteChoice::Embedded, SiteChoice::Folder);
        Ok(Site::open(&choice)?.files()?)
    }
}

/// Writes the package that was asked for.
///
/// # Errors
/// When there is no site, or something stands where the package would, or it cannot be written.
pub(super) fn run(args: PackageArgs) -> anyhow::Result<()> {
    match args.kind {
        Kind::Site(wishes) => site::run(&wishes),
        Kind::Scorm12(wishes) => lms::run(Dialect::Scorm12, &wishes),
        Kind::Scorm2004(wishes) => lms::run(Dialect::Scorm2004, &wishes),
        Kind::Cmi5(wishes) => lms::run(Dialect::Cmi5, &wishes),
    }
}
