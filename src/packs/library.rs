//! Packs on the shelf: sources in, whole packs and everything that is wrong out.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Severity};

use super::bundle::{bundled_pack, unbundle};
use super::cards::{RandomFile, ScenarioFile};
use super::document::Document;
use super::fault::Fault;
use super::listing::Listing;
use super::pack::{Pack, Scenario};
use super::prose::Lexicon;
use super::raw::{Deck, Raw};
use super::sources::{Embedded, Folder, Memory, PACK_FILE, Source};
use super::{hash, lang, scenario, validate};

/// What could be loaded, and what is wrong with the rest.
#[derive(Debug, Clone, Default)]
pub struct Library {
    /// The packs that can be played, by id.
    pub packs: Vec<Pack>,
    /// What the shelf shows of packs that come when something of them is opened.
    pub awaited: Vec<Listing>,
    /// Every fault and warning, by file and place.
    pub diagnostics: Vec<Diagnostic>,
}

impl Library {
    /// The pack with this slug.
    pub fn pack(&self, slug: &str) -> Option<&Pack> {
        self.packs.iter().find(|pack| pack.info().id == slug)
    }

    /// A shelf whose packs are all still to come.
    pub fn awaiting(listings: Vec<Listing>) -> Self {
        Self { awaited: listings, ..Self::default() }
    }

    /// What the shelf shows, by id: of the packs that are here, and of those that are to come.
    pub fn listings(&self) -> Vec<Listing> {
        let here = self.packs.iter().map(Listing::of);
        let mut listings: Vec<Listing> = here.chain(self.awaited.iter().cloned()).collect();
        listings.sort_by(|a, b| a.id.cmp(&b.id));
        listings
    }

    /// Whether this pack is still to come.
    pub fn awaits(&self, slug: &str) -> bool {
        self.awaited.iter().any(|listing| listing.id == slug)
    }

    /// A pack has come, as [`bundle_name`](super::bundle_name) names it. False when the bytes are no pack of
    /// that name, or one that cannot be played: nothing is changed then.
    pub fn arrive(&mut self, name: &str, bytes: &[u8]) -> bool {
        let Some((slug, files)) = bundled_pack(name).zip(unbundle(bytes)) else { return false };
        let all = files.into_iter().fold(Memory::new(), |all, (name, bytes)| all.file(slug, &name, bytes));
        let Some(folder) = all.folders().0.pop() else { return false };
        let (Some(pack), diagnostics) = read(folder) else { return false };
        self.diagnostics.extend(diagnostics);
        self.awaited.retain(|listing| listing.id != slug);
        self.packs.push(pack);
        self.packs.sort_by(|a, b| a.info().id.cmp(&b.info().id));
        true
    }

    /// Whether anything is wrong, warnings aside.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }
}

/// Loads every pack of every source. One bad pack does not stop the others: a pack whose cards are
/// whole is loaded without its broken scenarios, with a warning for each; one whose cards are not is
/// left out. Of two packs with one id the first stays.
pub fn load(sources: &[&dyn Source]) -> Library {
    let mut library = Library::default();
    for source in sources {
        let (folders, faults) = source.folders();
        library.diagnostics.extend(faults);
        for folder in folders {
            add(&mut library, folder);
        }
    }
    library.packs.sort_by(|a, b| a.info().id.cmp(&b.info().id));
    library
}

/// Loads the packs inside the executable. It parses them anew; call it once.
pub fn embedded() -> Library {
    load(&[&Embedded])
}

/// The text of every file by the name that diagnostics give it, for showing the lines in question.
pub fn texts(source: &dyn Source) -> BTreeMap<String, String> {
    let (folders, _) = source.folders();
    let files = folders.into_iter().flat_map(|folder| {
        let Folder { name, files, languages, .. } = folder;
        let translated = languages.into_iter().flat_map(|(tag, files)| {
            files.into_iter().map(move |(file, bytes)| (format!("lang/{tag}/{file}"), bytes))
        });
        let files: Vec<_> = files.into_iter().chain(translated).collect();
        files.into_iter().map(move |(file, bytes)| (format!("{name}/{file}"), bytes))
    });
    let texts = files.filter_map(|(file, bytes)| {
        let document = Document::new(file.clone(), bytes).ok()?;
        Some((file, document.text))
    });
    texts.collect()
}

fn add(library: &mut Library, folder: Folder) {
    let file = format!("{}/{PACK_FILE}", folder.name);
    let (pack, diagnostics) = read(folder);
    library.diagnostics.extend(diagnostics);
    let Some(pack) = pack else { return };
    if library.pack(&pack.info().id).is_some() {
        let fault = Fault::DuplicatePack { id: pack.info().id.clone() };
        library.diagnostics.push(fault.diagnostic(file));
    } else {
        library.packs.push(pack);
    }
}

fn failed(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
}

/// Reads and checks one folder.
fn read(mut folder: Folder) -> (Option<Pack>, Vec<Diagnostic>) {
    let hash = hash::of(&folder);
    let languages = std::mem::take(&mut folder.languages);
    let raw = Raw::read(folder);
    validate::check(&raw);
    let Raw {
        info,
        references,
        attacks,
        procedures,
        injects,
        consultants,
        mitigations,
        techniques,
        glossary,
        documents,
        roles,
        prompts,
        random,
        scenarios,
        others,
        ..
    } = raw;
    let mut diagnostics = others;
    diagnostics.extend(info.diagnostics());
    diagnostics.extend(references.diagnostics());
    diagnostics.extend(attacks.diagnostics());
    diagnostics.extend(procedures.diagnostics());
    diagnostics.extend(injects.diagnostics());
    diagnostics.extend(consultants.diagnostics());
    diagnostics.extend(mitigations.diagnostics());
    diagnostics.extend(techniques.diagnostics());
    diagnostics.extend(glossary.diagnostics());
    diagnostics.extend(documents.diagnostics());
    diagnostics.extend(roles.diagnostics());
    diagnostics.extend(prompts.diagnostics());
    let cards_whole = !failed(&diagnostics);
    let info = info.cards().pop();
    let glossary = glossary.cards();
    let mut pack = info.filter(|_| cards_whole).map(|info| Pack {
        info,
        hash,
        references: references.cards(),
        attacks: attacks.cards(),
        procedures: procedures.cards(),
        injects: injects.cards(),
        consultants: consultants.cards(),
        mitigations: mitigations.cards(),
        techniques: techniques.cards(),
        lexicon: Lexicon::new(&glossary),
        glossary,
        documents: documents.cards(),
        roles: roles.cards(),
        prompts: prompts.cards(),
        scenarios: Vec::new(),
        random: None,
        translations: Vec::new(),
        translated: None,
    });
    let file = random.document.file.clone();
    let left_out = pack.as_mut().is_some_and(|pack| !add_random(pack, &random));
    diagnostics.extend(random.diagnostics());
    if left_out {
        diagnostics.push(Fault::LeftOut.diagnostic(file));
    }
    for deck in scenarios {
        let built = pack.as_ref().and_then(|pack| build(pack, &deck));
        diagnostics.extend(deck.diagnostics());
        if let Some(pack) = &mut pack {
            match built {
                Some(scenario) => pack.scenarios.push(scenario),
                None => diagnostics.push(Fault::LeftOut.diagnostic(deck.document.file.clone())),
            }
        }
    }
    if let Some(pack) = &mut pack {
        pack.scenarios.sort_by(by_difficulty);
        diagnostics.extend(lang::add_all(pack, languages));
    }
    (pack, diagnostics)
}

/// Builds a scenario of a whole pack. `None` when it has faults, all of which are in `deck`.
fn build(pack: &Pack, deck: &Deck<ScenarioFile>) -> Option<Scenario> {
    let entry = deck.entries.first().filter(|_| !deck.failed())?;
    let built = scenario::build(pack, entry.card.clone())?;
    validate::check_blueprint(deck, entry, &built);
    (!deck.failed()).then_some(built)
}

/// Gives a whole pack the words of its random incidents, if there are any and incidents can be drawn;
/// false when there are some and they cannot be used.
fn add_random(pack: &mut Pack, deck: &Deck<RandomFile>) -> bool {
    let Some(entry) = deck.entries.first().filter(|_| !deck.failed()) else { return !deck.present };
    pack.random = Some(entry.card.clone());
    validate::check_random(deck, entry, pack);
    if deck.failed() {
        pack.random = None;
    }
    pack.random.is_some()
}

fn by_difficulty(a: &Scenario, b: &Scenario) -> Ordering {
    (a.file.difficulty, &a.file.title).cmp(&(b.file.difficulty, &b.file.title))
}
