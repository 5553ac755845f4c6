//! What is handed out before an exercise, from the scenario alone.

mod evaluation;
mod feedback;
mod guide;
mod injects;
mod manual;
mod practised;
mod talk;

use super::paper::{Block, Paper, Section, Set, Table};
use super::words;
use crate::exercise::{Agenda, AgendaPart};
use crate::packs::{Pack, Scenario};
use crate::report::library::credits;
use crate::rules::{AttackId, PerStage, ProcedureId};
use crate::text::{Text, agenda};

pub use injects::inject_list_csv;

/// A paper that is written before an exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PaperKind {
    /// For participants; it holds no secret.
    SituationManual,
    /// For whoever leads: ground truth and everything to be read aloud.
    FacilitatorGuide,
    /// What happens when, from whom, to whom, and what is expected.
    InjectList,
    /// For evaluators: what to watch for, and where to write it down.
    EvaluationGuide,
    /// For participants, afterwards.
    FeedbackForm,
}

impl PaperKind {
    /// Every paper, in the order in which they are needed.
    pub const ALL: [Self; 5] = [
        Self::SituationManual,
        Self::FacilitatorGuide,
        Self::InjectList,
        Self::EvaluationGuide,
        Self::FeedbackForm,
    ];

    /// The name of its file, without an ending; what participants may not read begins with `staff-`.
    pub fn stem(self) -> &'static str {
        match self {
            Self::SituationManual => "situation-manual",
            Self::FacilitatorGuide => "staff-facilitator-guide",
            Self::InjectList => "staff-inject-list",
            Self::EvaluationGuide => "staff-evaluation-guide",
            Self::FeedbackForm => "feedback-form",
        }
    }

    /// Whether participants may read it before or during the exercise.
    pub fn is_for_participants(self) -> bool {
        match self {
            Self::SituationManual | Self::FeedbackForm => true,
            Self::FacilitatorGuide | Self::InjectList | Self::EvaluationGuide => false,
        }
    }
}

/// What is settled about the sitting when its papers are written.
#[derive(Debug, Clone, Copy)]
pub struct Sitting<'a> {
    /// The agenda; see [`crate::exercise::AGENDAS`].
    pub agenda: &'a Agenda,
    /// The chain, if it was drawn already or the author's was picked.
    pub chain: Option<PerStage<AttackId>>,
    /// Who may read the papers; empty for the usual words.
    pub handling: &'a str,
    /// Whether teams choose their own established procedures.
    pub own_established: bool,
    /// What was drawn for the teams, once it was; in a participant's paper the own team alone.
    pub teams: &'a [DrawnTeam],
}

/// What was drawn for a team, or settled by it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawnTeam {
    /// Its name.
    pub name: String,
    /// Its established procedures.
    pub established: Vec<ProcedureId>,
    /// What is hidden from it, where teams have cases of their own; for those who lead alone.
    pub chain: Option<PerStage<AttackId>>,
}

impl<'a> Sitting<'a> {
    /// A sitting by this agenda, the chain drawn at the start.
    pub fn of(agenda: &'a Agenda) -> Self {
        Self { agenda, chain: None, handling: "", own_established: false, teams: &[] }
    }
}

/// What every paper is written from.
struct Desk<'a> {
    text: &'a Text,
    pack: &'a Pack,
    scenario: &'a Scenario,
    sitting: Sitting<'a>,
}

/// Writes a paper.
pub fn paper(text: &Text, pack: &Pack, scenario: &Scenario, kind: PaperKind, sitting: &Sitting<'_>) -> Paper {
    let desk = Desk { text, pack, scenario, sitting: *sitting };
    match kind {
        PaperKind::SituationManual => manual::paper(&desk),
        PaperKind::FacilitatorGuide => guide::paper(&desk),
        PaperKind::InjectList => injects::paper(&desk),
        PaperKind::EvaluationGuide => evaluation::paper(&desk),
        PaperKind::FeedbackForm => feedback::paper(&desk),
    }
}

impl Desk<'_> {
    fn t(&self, id: &str) -> String {
        self.text.t(id)
    }

    /// A paper with its head, and nothing in it yet.
    fn begin(&self, kind: PaperKind, title: &str, lead: &str) -> Paper {
        let info = self.pack.info();
        Paper {
            stem: kind.stem(),
            exercise: self.t("common-exercise"),
            handling: if kind.is_for_participants() {
                words::handling(self.text, self.sitting.handling)
            } else {
                self.t("papers-handling-staff")
            },
            kind: self.t(title),
            title: self.scenario.file.title.clone(),
            lead: self.t(lead),
            facts: vec![
                (
                    self.t("papers-fact-length"),
                    self.text.t_with("papers-minutes", &[("n", self.sitting.agenda.minutes.into())]),
                ),
                (self.t("papers-fact-pack"), format!("{} {}", info.title, info.version)),
            ],
            sections: Vec::new(),
            credits: credits(self.text, self.pack),
            language: info.languages.first().cloned().unwrap_or_else(|| "en".to_owned()),
        }
    }

    /// The agenda as a table, with what the facilitator does where that is for the reader.
    fn agenda(&self, with_tasks: bool) -> Section {
        let mut heads = vec![
            (self.t("papers-column-from"), Set::Short),
            (self.t("papers-column-minutes"), Set::Number),
            (self.t("papers-column-part"), Set::Text),
        ];
        heads.extend(with_tasks.then(|| (self.t("papers-column-task"), Set::Text)));
        let mut table = Table::new(&heads);
        let plan = self.sitting.agenda;
        for (begins, item) in plan.starts() {
            table.row(vec![
                words::clock(begins),
                item.minutes.to_string(),
                agenda::title(self.text, item.part),
                agenda::task(self.text, plan, item.part),
            ]);
        }
        let lead = with_tasks.then(|| Block::Text(agenda::lead(self.text, plan)));
        Section::new(self.t("papers-agenda"), lead.into_iter().chain([Block::Table(table)]).collect())
    }

    /// When a part begins and how long it takes, in minutes.
    fn part(&self, part: AgendaPart) -> (u16, u16) {
        let found = self.sitting.agenda.starts().find(|(_, item)| item.part == part);
        found.map_or((0, 0), |(begins, item)| (begins, item.minutes.into()))
    }
}
