//! `breach-rounds package scorm12`, `scorm2004` and `cmi5`: a course as one file to upload.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail, ensure};
use clap::Args;

use super::{PackFile, SiteSource, write};
use crate::lms::manifest::{ENTRY, manifest};
use crate::lms::{Course, Dialect, Mastery, NoCourse};
use crate::packs::{self, Library, Translation};
use crate::text::{Language, Text};

/// What the page of a package loads before everything else.
const SCORM: &str = include_str!("../../../web/lms/scorm.js");
const CMI5: &str = include_str!("../../../web/lms/cmi5.js");
const LMS: &str = include_str!("../../../web/lms/lms.js");

/// The arguments of `breach-rounds package` for an LMS.
#[derive(Debug, Args)]
pub struct LmsArgs {
    /// Scenarios, by their ids [default: all scenarios of the pack]
    #[arg(long, value_name = "ID", num_args = 1.., conflicts_with = "path")]
    scenario: Vec<String>,
    /// The scenarios of a learning path, by its id
    #[arg(long, value_name = "NAME")]
    path: Option<String>,
    /// The decision score from which on a scenario is mastered, 0 to 100
    #[arg(long, value_name = "POINTS", default_value_t = Mastery::default().decision,
          value_parser = clap::value_parser!(u8).range(..=100))]
    mastery_score: u8,
    /// How many percent of the questions after the play must be answered well for it, 0 to 100
    #[arg(long, value_name = "PERCENT", default_value_t = Mastery::default().questions,
          value_parser = clap::value_parser!(u8).range(..=100))]
    mastery_questions: u8,
    /// What the LMS lists it as [default: the title of the scenario, the path or the pack]
    #[arg(long, value_name = "WORDS")]
    title: Option<String>,
    /// The language of the manifest, in which the course starts: en, de, es or ja [default: the pack's]
    #[arg(long, value_name = "TAG", value_parser = language)]
    language: Option<Language>,
    /// cmi5: the IRI below which activities and verbs of the course are named, such as
    /// https://training.example.org/xapi
    #[arg(long, value_name = "IRI", value_parser = activity_base)]
    activity_base: Option<String>,
    /// Name the program .bin, for an LMS that refuses files called .wasm
    #[arg(long)]
    wasm_as_bin: bool,
    #[command(flatten)]
    source: SiteSource,
    /// The file to write
    #[arg(long, value_name = "FILE.zip")]
    out: PathBuf,
}

/// Writes the package.
///
/// # Errors
/// What was not found, or cannot be written.
pub(super) fn run(kind: Dialect, args: &LmsArgs) -> Result<()> {
    ensure!(kind == Dialect::Cmi5 || args.activity_base.is_none(), "--activity-base is for cmi5");
    let mut library = packs::embedded();
    if let Some(language) = args.language {
        speak(&mut library, language);
    }
    let course = course(&library, kind, args)?;
    let source = args.source.files()?;
    let mut files: BTreeMap<String, Vec<u8>> =
        source.into_iter().map(|file| (file.name, file.raw.to_vec())).collect();
    if args.wasm_as_bin {
        files = as_bin(files);
    }
    let files = in_order(package(&library, &course, files)?);
    write(&args.out, &files)?;
    let (text, place) = (Text::english(), args.out.display().to_string());
    println!("{}", text.t_with("package-written", &[("place", place.into()), ("n", files.len().into())]));
    Ok(())
}

fn course(library: &Library, kind: Dialect, args: &LmsArgs) -> Result<Course> {
    let mastery = Mastery { decision: args.mastery_score, questions: args.mastery_questions };
    let mut course = match Course::new(library, kind, &args.scenario, args.path.as_deref(), mastery) {
        Ok(course) => course,
        Err(NoCourse::NoSuchScenario(slug)) => {
            let known = library.packs.iter().flat_map(|pack| pack.scenarios());
            bail!("{}", unknown("scenario", &slug, known.map(|one| one.file.id.as_str())))
        }
        Err(NoCourse::NoSuchPath(slug)) => {
            let known = library.packs.iter().flat_map(|pack| &pack.info().paths);
            bail!("{}", unknown("path", &slug, known.map(|one| one.id.as_str())))
        }
        Err(NoCourse::SeveralPacks) => bail!("a package holds scenarios of one pack"),
        Err(NoCourse::Empty) => bail!("there is no scenario to package"),
    };
    if let Some(base) = &args.activity_base {
        course.activity_base.clone_from(base);
    }
    if let Some(title) = &args.title {
        course.title.clone_from(title);
    }
    Ok(course)
}

/// Puts every pack into a language; what has no translation stays as it is written.
fn speak(library: &mut Library, language: Language) {
    for pack in &mut library.packs {
        let translation = pack.translation(language.tag()).cloned();
        *pack = pack.translated(&translation.unwrap_or_else(|| Translation::none(language.tag())));
    }
}

/// A language of the interface, by its tag.
fn language(tag: &str) -> Result<Language> {
    let tags = || Language::ALL.map(Language::tag).join(", ");
    Language::of_tag(tag).with_context(|| format!("no such language; there are {}", tags()))
}

/// An IRI to which something can be added after a `/`: of the web, without a query, in plain characters.
fn activity_base(iri: &str) -> Result<String> {
    let base = iri.trim_end_matches('/');
    let host = base.strip_prefix("https://").or_else(|| base.strip_prefix("http://")).unwrap_or_default();
    let plain = |c: char| c.is_alphanumeric() || "-._~/:%+,;=@()".contains(c);
    ensure!(
        !host.is_empty() && !host.starts_with('/') && host.chars().all(plain),
        "it begins with https:// or http:// and a host, and has no query and no spaces"
    );
    Ok(base.to_owned())
}

fn unknown<'a>(what: &str, slug: &str, known: impl Iterator<Item = &'a str>) -> String {
    let known: Vec<&str> = known.collect();
    match packs::near(slug, known.iter().copied()) {
        Some(near) => format!("there is no {what} {slug}; did you mean {near}?"),
        None => format!("there is no {what} {slug}; there are {}", known.join(", ")),
    }
}

/// The site with every program called `.bin`, and so wherever it is named.
fn as_bin(files: BTreeMap<String, Vec<u8>>) -> BTreeMap<String, Vec<u8>> {
    let programs: Vec<String> = files.keys().filter(|name| name.ends_with(".wasm")).cloned().collect();
    let renamed =
        |text: &str| programs.iter().fold(text.to_owned(), |text, name| text.replace(name, &bin(name)));
    let file = |(name, bytes): (String, Vec<u8>)| {
        if programs.contains(&name) {
            return (bin(&name), bytes);
        }
        let text = [".js", ".html"].iter().any(|end| name.ends_with(end));
        match String::from_utf8(bytes) {
            Ok(words) if text => (name, renamed(&words).into_bytes()),
            Ok(words) => (name, words.into_bytes()),
            Err(other) => (name, other.into_bytes()),
        }
    };
    files.into_iter().map(file).collect()
}

fn bin(name: &str) -> String {
    format!("{}.bin", name.trim_end_matches(".wasm"))
}

/// Every file of the package, by name: the site, the scripts, the course and the manifest.
fn package(
    library: &Library,
    course: &Course,
    mut files: BTreeMap<String, Vec<u8>>,
) -> Result<BTreeMap<String, Vec<u8>>> {
    let pack = library.pack(&course.pack).context("the course's pack is gone")?;
    let page = files.get(ENTRY).and_then(|page| std::str::from_utf8(page).ok());
    let page = page.with_context(|| format!("the site has no {ENTRY}"))?;
    let (name, dialect) = match course.kind {
        Dialect::Scorm12 | Dialect::Scorm2004 => ("scorm.js", SCORM),
        Dialect::Cmi5 => ("cmi5.js", CMI5),
    };
    let page = with_scripts(page, course, &[name, "lms.js"])?;
    files.insert(ENTRY.to_owned(), page.into_bytes());
    files.insert(format!("lms/{name}"), dialect.into());
    files.insert("lms/lms.js".to_owned(), LMS.into());
    files.insert("course.json".to_owned(), course.to_text().into_bytes());
    let names: Vec<String> = files.keys().cloned().collect();
    let (name, text) = manifest(course, pack, &names);
    files.insert(name.to_owned(), text.into_bytes());
    Ok(files)
}

/// The page with the course and its scripts before the first script of its own.
fn with_scripts(page: &str, course: &Course, scripts: &[&str]) -> Result<String> {
    let at = page.find("<script").filter(|_| page.contains("</head>"));
    let at = at.context("the site's page has no script in its head")?;
    // `<` would end the element that holds it.
    let json = course.to_text().replace('<', "\\u003c");
    let mut head = format!("<script type=\"application/json\" id=\"course\">{json}</script>\n");
    for name in scripts {
        head += &format!("<script src=\"./lms/{name}\"></script>\n");
    }
    ensure!(!page.contains("id=\"course\""), "the site is a package already");
    Ok(format!("{}{head}{}", &page[..at], &page[at..]))
}

/// The files as they are packed: the manifest first, since some LMSs look no further.
fn in_order(files: BTreeMap<String, Vec<u8>>) -> Vec<PackFile> {
    let mut all: Vec<PackFile> = files.into_iter().map(|(name, bytes)| PackFile { name, bytes }).collect();
    all.sort_by_key(|file| !(file.name.ends_with(".xml") && !file.name.contains('/')));
    all
}
