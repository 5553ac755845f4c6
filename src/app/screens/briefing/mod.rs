//! The briefing: the story so far, what was noticed first, who is suspected and why, and what can be
//! observed afterwards. It is read aloud before the first turn, and again whenever somebody asks.

mod ui;

pub use ui::briefing_ui;

use crate::packs::prose::{PageReader, Run};
use crate::packs::{Pack, Scenario};
use crate::rules::Stage;
use crate::text::Text;
use crate::text::words;

/// The briefing, ready to be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BriefingModel {
    /// The scenario's title.
    pub title: String,
    /// "15 minutes, introductory".
    pub facts: String,
    /// The story's paragraphs.
    pub story: Vec<Vec<Run>>,
    /// What was noticed first.
    pub symptom: Vec<Run>,
    /// What speaks for all suspects alike, where it is the same; then nothing stands behind each.
    pub shared: Option<String>,
    /// Who is suspected, stage by stage.
    pub stages: Vec<BriefingStage>,
    /// What can be observed afterwards.
    pub objectives: Vec<String>,
    /// What this hospital already practises.
    pub established: Vec<String>,
    /// Whether it is read again, in the middle of a session.
    pub again: bool,
}

/// One stage of the chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BriefingStage {
    /// Which one.
    pub stage: Stage,
    /// Its name.
    pub name: String,
    /// The question that it answers.
    pub question: String,
    /// Its suspects, in the scenario's order.
    pub suspects: Vec<BriefingSuspect>,
}

/// One suspect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BriefingSuspect {
    /// Its slug.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// 1 to 5.
    pub weight: u8,
    /// The same in words.
    pub weight_words: String,
    /// The sentence of the story behind it.
    pub because: String,
    /// What it is, in a sentence.
    pub short: String,
}

impl BriefingModel {
    /// Builds the briefing of a scenario; `again` when the session runs already.
    pub fn new(text: &Text, pack: &Pack, scenario: &Scenario, again: bool) -> Self {
        let file = &scenario.file;
        let mut reader = PageReader::new(pack);
        let cards = words::Cards { pack, names: &scenario.names };
        Self {
            title: file.title.clone(),
            facts: text.t_with("briefing-facts", &[("minutes", file.minutes.into())]),
            story: reader.paragraphs(&file.briefing),
            symptom: reader.read(&file.opening_symptom),
            shared: shared(scenario),
            stages: stages(text, pack, scenario),
            objectives: file.objectives.clone(),
            established: scenario.blueprint.established.iter().map(|&id| cards.procedure(id)).collect(),
            again,
        }
    }
}

/// The sentence behind every suspect, if it is one and the same.
fn shared(scenario: &Scenario) -> Option<String> {
    let stages = scenario.file.suspects.stages();
    let mut all = stages.iter().flat_map(|(_, entries)| entries.iter());
    let first = all.next()?;
    all.all(|entry| entry.because == first.because && entry.weight == first.weight)
        .then(|| first.because.clone())
}

fn stages(text: &Text, pack: &Pack, scenario: &Scenario) -> Vec<BriefingStage> {
    let entries = scenario.file.suspects.stages();
    let stage = |(stage, (_, suspects)): (Stage, &(&str, &[crate::packs::SuspectEntry]))| BriefingStage {
        stage,
        name: words::stage(text, stage),
        question: text.t(match stage {
            Stage::InitialCompromise => "briefing-question-initial",
            Stage::PivotEscalate => "briefing-question-pivot",
            Stage::Persistence => "briefing-question-persistence",
            Stage::ExfiltrationImpact => "briefing-question-impact",
        }),
        suspects: suspects.iter().map(|entry| suspect(text, pack, entry)).collect(),
    };
    Stage::ALL.into_iter().zip(&entries).map(stage).collect()
}

fn suspect(text: &Text, pack: &Pack, entry: &crate::packs::SuspectEntry) -> BriefingSuspect {
    let card = pack.attack(&entry.attack);
    BriefingSuspect {
        slug: entry.attack.clone(),
        title: card.map_or_else(|| entry.attack.clone(), |card| card.title.clone()),
        weight: entry.weight,
        weight_words: words::weight(text, entry.weight),
        because: entry.because.clone(),
        short: card.map(|card| card.short.clone()).unwrap_or_default(),
    }
}
