//! Scoring (DESIGN section 4): what a play is worth, and why, line by line, naming cards by id.

mod account;
mod analysis;
mod best_plan;
mod bound;
mod care;
mod investigation;
mod learned;
mod mitigation;
mod natural;
mod risk;
pub mod rubric;
mod spaced;

use serde::{Deserialize, Serialize};

use crate::rules::{MitigationSet, Setup, View};

pub use account::{Account, TurnAccount};
pub use analysis::{Analysis, Decision, NOISE, Outlook, Step, StepKind, TurnSum, accuracy, twelve_decimals};
pub use best_plan::{BestPlan, best_plan, best_plan_against};
pub use care::{CareCause, CareLine, CareScore};
pub use investigation::{InvestigationLine, InvestigationReason, exact_time_bonus, investigation_points};
pub use learned::{AskedQuestion, Learned, Tally, option_order};
pub use mitigation::{Countered, MitigationLine, MitigationScore, plan_points};
pub use risk::RiskModel;
pub use rubric::Points;
pub use spaced::{Card as SpacedCard, DAYS, QuestionRef, Spaced};

/// What a play is worth. Ids in it are written as slugs, so writing needs [`crate::rules::Names::scope`].
///
/// Par, loss, luck and the decision score stand beside the points once a session was analysed
/// ([`Score::with_analysis`]); absent, points are all that is known.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Score {
    /// Both halves and what the facilitator awarded.
    pub total: Points,
    /// The first half, 0 to 60.
    pub investigation: Points,
    /// Why: one line a stage, then the turns that were left.
    pub investigation_lines: Vec<InvestigationLine>,
    /// The second half, 0 to 40.
    pub mitigation: MitigationScore,
    /// What the facilitator awarded by hand, a line of its own; may be negative.
    pub awarded: i16,
    /// How patients fared: beside the points, never in them.
    pub care: CareScore,
    /// The investigation in terms of par, loss and luck, if it was analysed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub analysis: Option<Analysis>,
    /// What the choices deserve, whatever the dice did, 0 to 100: `60 × accuracy` and the points of the
    /// mitigation. Ranking and mastery use it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision_score: Option<Points>,
    /// Whether a coach told the best move, so that the play is neither ranked nor certified.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub guided: bool,
}

impl Score {
    /// The same score with what the analysis of its session says.
    #[must_use]
    pub fn with_analysis(self, analysis: Analysis) -> Self {
        let decision_score = decision_score(analysis.accuracy, self.mitigation.points);
        Self { analysis: Some(analysis), decision_score: Some(decision_score), ..self }
    }
}

/// `60 × accuracy` and the points of the mitigation: what the choices deserve, whatever the dice did.
pub fn decision_score(accuracy: f64, mitigation: Points) -> Points {
    // Each half is rounded once, when it is whole.
    Points::rounded(f64::from(rubric::INVESTIGATION_POINTS) * accuracy) + mitigation
}

/// Scores what `view` shows; `setup` is the same session's. The view of a team or of the facilitator;
/// the projector's is empty and scores nothing.
///
/// The score names the hidden chain: before the debrief it is for the facilitator's eyes. It searches
/// for the best plan each time; whoever scores many plays of one setup finds it once with [`best_plan`]
/// and calls [`score_against`].
pub fn score(setup: &Setup, view: &View) -> Score {
    score_against(setup, view, &best_plan(setup))
}

/// The same, with the best plan of this setup found before.
pub fn score_against(setup: &Setup, view: &View, best: &BestPlan) -> Score {
    let investigation_lines = investigation::lines(setup, view);
    let investigation: Points = investigation_lines.iter().map(|line| line.points).sum();
    let adopted = view.mitigations.iter().filter(|card| card.adopted).map(|card| card.mitigation);
    let mitigation = mitigation::score(setup, adopted.collect::<MitigationSet>(), best);
    Score {
        total: investigation + mitigation.points + Points::whole(i32::from(view.awarded)),
        investigation,
        investigation_lines,
        mitigation,
        awarded: view.awarded,
        care: care::score(setup, view),
        analysis: None,
        decision_score: None,
        guided: false,
    }
}
