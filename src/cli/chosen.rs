//! Which scenarios a command is about: of a folder or of a pack in the executable, one, all, or a
//! random incident, under their own rule set or another one.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::Path;

use anyhow::{Result, bail};
use clap::Args;

use super::diagnostics;
use crate::packs::{self, Disk, NoIncident, Pack, Scenario, near, random_incident};

/// The arguments that choose scenarios.
#[derive(Debug, Args)]
pub struct ChosenArgs {
    /// The folder of a pack, or the id of a pack that is built in
    #[arg(value_name = "PACK")]
    pub pack: String,
    /// This scenario only
    #[arg(long, value_name = "ID")]
    pub scenario: Option<String>,
    /// A random incident drawn from the pack by the seed
    #[arg(long, conflicts_with = "scenario")]
    pub random: bool,
    /// Play by this rule set: classic, lightning, or one of the pack
    #[arg(long, value_name = "NAME")]
    pub rules: Option<String>,
}

impl ChosenArgs {
    /// The pack and what was chosen of it; `seed` is the number of the random incident.
    ///
    /// # Errors
    /// What was not found, what there is instead, and what was probably meant.
    pub fn find(&self, seed: u64) -> Result<(Pack, Vec<Scenario>)> {
        let pack = find_pack(&self.pack)?;
        if let Some(name) = &self.rules
            && pack.rules(name).is_none()
        {
            bail!("{}", unknown("rule set", name, &pack, pack.rule_names()));
        }
        let mut scenarios = match &self.scenario {
            _ if self.random => vec![incident(&pack, seed, self.rules.as_deref())?],
            Some(slug) => match pack.find_scenario(slug) {
                Some(scenario) => vec![scenario.into_owned()],
                None => {
                    let known = pack.scenarios().iter().map(|scenario| scenario.file.id.as_str());
                    bail!("{}", unknown("scenario", slug, &pack, known))
                }
            },
            None => pack.scenarios().to_vec(),
        };
        if scenarios.is_empty() {
            bail!(
                "the pack {} has no scenario that can be played: see `breach-rounds check`",
                pack.info().id
            );
        }
        // A random incident was drawn for its rule set.
        let other = self.rules.as_ref().filter(|_| !self.random);
        if let Some(rules) = other.and_then(|name| pack.rules(name)) {
            scenarios.iter_mut().for_each(|scenario| scenario.blueprint.rules = rules.clone());
        }
        Ok((pack, scenarios))
    }
}

/// The pack of this name: a built-in one, or the one in a folder.
///
/// # Errors
/// What was not found, what there is instead, and what was probably meant.
pub(super) fn find_pack(name: &str) -> Result<Pack> {
    let mut library = packs::embedded();
    if let Some(at) = library.packs.iter().position(|pack| pack.info().id == name) {
        return Ok(library.packs.swap_remove(at));
    }
    if !Path::new(name).exists() {
        let known = library.packs.iter().map(|pack| pack.info().id.as_str());
        let known: Vec<&str> = known.collect();
        bail!(
            "there is no pack `{name}`: expected the folder of a pack, or the id of one that is built in \
             ({}){}",
            known.join(", "),
            meant(near(name, known.iter().copied()))
        );
    }
    let source = Disk::new(name);
    let mut library = packs::load(&[&source]);
    if library.has_errors() {
        let mut err = io::stderr().lock();
        let colour = err.is_terminal() && diagnostics::colour_wanted();
        let texts = packs::texts(&source);
        writeln!(err, "{}\n", diagnostics::render(&library.diagnostics, &texts, colour))?;
    }
    match library.packs.len() {
        1 => Ok(library.packs.swap_remove(0)),
        0 => bail!("no pack could be loaded from {name}; `breach-rounds check` says why"),
        _ => bail!("{name} holds several packs: name the folder of one of them"),
    }
}

fn unknown<'a>(what: &str, slug: &str, pack: &Pack, known: impl Iterator<Item = &'a str>) -> String {
    let known: Vec<&str> = known.collect();
    let near = near(slug, known.iter().copied());
    format!("the pack {} has no {what} `{slug}`, but {}{}", pack.info().id, known.join(", "), meant(near))
}

fn meant(near: Option<&str>) -> String {
    near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default()
}

fn incident(pack: &Pack, seed: u64, rules: Option<&str>) -> Result<Scenario> {
    random_incident(pack, seed, rules).map_err(|why| {
        let id = &pack.info().id;
        let why = match why {
            NoIncident::NoWords => "it has no random.ron".to_owned(),
            NoIncident::NoSuchRules(name) => format!("it has no rule set `{name}`"),
            NoIncident::NoSuspects(stage) => format!("it has no attack of the stage {}", stage_word(stage)),
            NoIncident::Undetectable(dealt) => {
                format!("no hand of {dealt} procedures can detect every suspect")
            }
            NoIncident::NoChoice => "no inject asks for a decision that patients feel".to_owned(),
            NoIncident::NoMitigation => "no mitigation helps against anything".to_owned(),
        };
        anyhow::anyhow!("the pack {id} gives no random incident: {why}")
    })
}

/// A stage as a table names it.
pub(super) fn stage_word(stage: crate::rules::Stage) -> &'static str {
    use crate::rules::Stage;
    match stage {
        Stage::InitialCompromise => "initial compromise",
        Stage::PivotEscalate => "pivot and escalate",
        Stage::Persistence => "persistence",
        Stage::ExfiltrationImpact => "exfiltration and impact",
    }
}
