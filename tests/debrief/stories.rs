//! Finished sessions to be debriefed, with analyses made by hand: what a screen must be able to show,
//! whatever the dice of a real session would have done.

use breach_rounds::app::command::Command;
use breach_rounds::app::screens::debrief::{DebriefInput, DebriefLocal, DebriefModel, Insight, debrief_ui};
use breach_rounds::rules::{
    Action, ConsultantId, Dice, InjectId, Move, ProcedureId, RevealedBy, Ruling, Seat, Stage,
};
use breach_rounds::scoring::{
    Analysis, Decision, InvestigationLine, InvestigationReason, Outlook, Points, Score, Step, StepKind, score,
};
use breach_rounds::sim::{Limit, Session, Unsolvable};
use breach_rounds::text::Text;

use crate::stage::{Play, imaging, scenario};

/// What can happen on a turn, with what it changed.
#[derive(Clone, Copy)]
pub enum Did {
    /// A procedure by its number, and what the choice gave away.
    Tried(u8, f64),
    /// The consultant was called.
    Called(f64),
    /// The turn was passed.
    Passed(f64),
    /// The die succeeded and turned up this stage.
    Found(u8, Stage, f64),
    /// The die succeeded, and nothing was there.
    Nothing(u8, f64),
    /// The die failed.
    Failed(u8, f64),
    /// An inject came.
    Came(u8, f64),
    /// The facilitator ruled.
    Ruled(f64),
}

use Did::{Called, Came, Failed, Found, Nothing, Passed, Ruled, Tried};
use Stage::{ExfiltrationImpact, InitialCompromise, Persistence, PivotEscalate};

/// An analysis that walks from `par` through these turns.
pub fn analysis(par: f64, turns: &[(u8, &[Did])]) -> Analysis {
    let (mut value, mut steps) = (par, Vec::new());
    for (turn, did) in turns {
        for each in *did {
            let before = value;
            let (change, kind) = step(each, before);
            value += change;
            let seq = 10 * u64::from(*turn) + steps.len() as u64;
            steps.push(Step { turn: *turn, seq, before, after: value, kind });
        }
    }
    Analysis::new(par, value, false, steps)
}

fn step(did: &Did, before: f64) -> (f64, StepKind) {
    let die = |face, success, stages: &[Stage]| StepKind::Die { face, success, revealed: stages.to_vec() };
    match *did {
        Tried(card, loss) => (-loss, decided(Move::Investigate(ProcedureId(card)), before, loss)),
        Called(loss) => (-loss, decided(Move::Consult(ConsultantId(0)), before, loss)),
        Passed(loss) => (-loss, decided(Move::Pass, before, loss)),
        Found(face, stage, luck) => (luck, die(face, true, &[stage])),
        Nothing(face, luck) => (luck, die(face, true, &[])),
        Failed(face, luck) => (luck, die(face, false, &[])),
        Came(card, change) => (change, StepKind::Inject { inject: InjectId(card) }),
        Ruled(change) => (change, StepKind::Ruling { ruling: Ruling::GrantBonus { points: 2 } }),
    }
}

fn decided(chosen: Move, before: f64, loss: f64) -> StepKind {
    let best = if loss > 0.0 { Move::Investigate(ProcedureId(5)) } else { chosen };
    let outlook = |suspects, reveals| Some(Outlook { succeeds: 0.6, suspects, reveals });
    StepKind::Decision(Box::new(Decision {
        chosen,
        testing: None,
        best,
        worst_q: before - loss - 2.5,
        moves: vec![(best, before), (chosen, before - loss)],
        chosen_outlook: matches!(chosen, Move::Investigate(_)).then_some(outlook(1, 0.2)).flatten(),
        best_outlook: outlook(4, 0.55),
    }))
}

/// The stories, by name.
pub fn stories() -> Vec<(&'static str, Analysis)> {
    vec![
        ("perfect", perfect()),
        ("lucky", lucky()),
        ("eventful", eventful()),
        ("twelve", twelve()),
        ("one", analysis(9.273, &[(1, &[Tried(3, 2.118), Found(19, InitialCompromise, 4.845)])])),
    ]
}

/// Nothing was lost, and the dice were fair: six turns of ten.
pub fn perfect() -> Analysis {
    analysis(
        41.372,
        &[
            (1, &[Tried(0, 0.0), Found(14, InitialCompromise, 4.218)]),
            (2, &[Tried(5, 0.0), Failed(3, -4.906)]),
            (3, &[Tried(2, 0.0), Found(12, PivotEscalate, 5.613)]),
            (4, &[Tried(7, 0.0), Nothing(17, -0.412)]),
            (5, &[Tried(4, 0.0), Found(11, Persistence, 4.004)]),
            (6, &[Tried(9, 0.0), Found(20, ExfiltrationImpact, 6.111), Came(1, 0.0)]),
        ],
    )
}

/// Poor choices that the dice forgave.
fn lucky() -> Analysis {
    analysis(
        37.846,
        &[
            (1, &[Tried(1, 5.312), Found(20, InitialCompromise, 11.907)]),
            (2, &[Passed(4.118)]),
            (3, &[Tried(8, 2.402), Found(18, PivotEscalate, 9.336)]),
            (4, &[Tried(3, 0.044), Failed(7, -2.881)]),
            (5, &[Tried(6, 6.257), Found(19, Persistence, 10.014)]),
            (6, &[Tried(2, 0.0), Failed(5, -3.207)]),
            (7, &[Tried(0, 1.391), Found(20, ExfiltrationImpact, 8.509)]),
        ],
    )
}

/// Injects and rulings, and a turn that a card took.
pub fn eventful() -> Analysis {
    analysis(
        36.018,
        &[
            (1, &[Tried(0, 0.731), Failed(1, -3.114), Came(0, -2.206)]),
            (2, &[Called(0.0)]),
            (3, &[Tried(4, 0.0), Found(16, InitialCompromise, 7.541), Came(1, 1.812)]),
            (4, &[Ruled(2.377), Tried(2, 3.058), Failed(9, -4.429), Came(2, -5.016)]),
            (6, &[Tried(7, 0.0), Failed(10, -3.903), Ruled(6.744)]),
            (7, &[Passed(2.915)]),
            (8, &[Tried(5, 0.0), Nothing(13, -2.248)]),
            (9, &[Tried(9, 1.116), Found(15, PivotEscalate, 4.641), Came(3, 0.0)]),
            (10, &[Tried(3, 0.402), Failed(4, -1.098)]),
        ],
    )
}

/// Twelve turns, mostly failures.
fn twelve() -> Analysis {
    let fails = [3, 7, 10, 2, 8, 5];
    let mut turns: Vec<(u8, Vec<Did>)> = Vec::new();
    for turn in 1..=12u8 {
        let face = fails[usize::from(turn) % fails.len()];
        let card = turn % 10;
        turns.push((
            turn,
            match turn {
                4 => vec![Tried(card, 0.0), Found(13, InitialCompromise, 6.4)],
                9 => vec![Tried(card, 0.8), Found(12, PivotEscalate, 7.25)],
                _ => vec![Tried(card, f64::from(turn % 3) * 0.45), Failed(face, -2.71)],
            },
        ));
    }
    let turns: Vec<(u8, &[Did])> = turns.iter().map(|(turn, did)| (*turn, did.as_slice())).collect();
    analysis(43.5, &turns)
}

/// A finished session with the debrief's screen over it.
pub struct Debrief {
    session: Session,
    /// What it was worth.
    pub score: Score,
    text: Text,
    /// What is known of the decisions.
    pub known: Known,
    /// How many turns the chart has.
    pub turns: u8,
    /// The screen's memory.
    pub local: DebriefLocal,
    /// What was asked for.
    pub commands: Vec<Command>,
}

/// What is known of the decisions.
#[derive(Clone, Copy)]
pub enum Known {
    /// All of it.
    Ready,
    /// It is being worked out.
    Working,
    /// It cannot be.
    TooLarge,
}

impl Debrief {
    /// The debrief of a session of which the analysis says this.
    pub fn new(analysis: Analysis) -> Self {
        let session = finished("knock-on-your-own-door");
        let score = score(session.setup(), &session.view(Seat::Facilitator));
        let turns = if analysis.steps.len() > 22 { 12 } else { 10 };
        Self {
            score: as_told(score, &session, analysis, turns),
            session,
            text: Text::english(),
            known: Known::Ready,
            turns,
            local: DebriefLocal::default(),
            commands: Vec::new(),
        }
    }

    /// As if the coach had told the best move.
    pub fn guide(&mut self) {
        self.score.guided = true;
    }

    /// The model.
    pub fn model<'a>(&'a self, counting: &'a [u64]) -> DebriefModel<'a> {
        let analysis = self.score.analysis.as_ref().expect("it was analysed");
        DebriefModel::new(&DebriefInput {
            text: &self.text,
            pack: imaging(),
            scenario: scenario(&self.session.header().scenario),
            names: self.session.names(),
            score: &self.score,
            entries: self.session.entries(),
            counting,
            started_ms: 0,
            team: None,
            insight: Some(match self.known {
                Known::Ready => Insight::Ready(analysis),
                Known::Working => Insight::Working,
                Known::TooLarge => {
                    Insight::Points(Unsolvable::TooLarge { what: Limit::Procedures, is: 16, most: 12 })
                }
            }),
            turns: self.turns,
            online: false,
            led: false,
            stays: None,
        })
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut egui::Ui) {
        let counting: Vec<u64> = self.session.surviving().map(|entry| entry.seq).collect();
        let mut local = std::mem::take(&mut self.local);
        let mut commands = Vec::new();
        debrief_ui(ui, &self.model(&counting), &mut local, &mut commands);
        self.local = local;
        self.commands.extend(commands);
    }
}

/// A session in which whatever comes first is done, to its end.
fn finished(slug: &str) -> Session {
    let mut session = Play::new(slug, 7, Dice::Seeded).session;
    loop {
        if session.state().awaits_die() {
            session.roll(None, 0).expect("the die is due");
            continue;
        }
        let legal = session.view(session.team()).legal;
        let wanted = |action: &&Action| !matches!(action, Action::Withdraw { .. } | Action::Pass { .. });
        let Some(action) = legal.iter().find(wanted).or(legal.first()) else { return session };
        session.act(session.team(), action.clone(), 0).expect("it is legal");
    }
}

/// The points of a session, told as this analysis tells it.
fn as_told(score: Score, session: &Session, analysis: Analysis, turns: u8) -> Score {
    let stage_found = |step: &Step| match &step.kind {
        StepKind::Die { revealed, .. } => revealed.first().map(|&stage| (stage, step.turn)),
        _ => None,
    };
    let mut lines: Vec<InvestigationLine> = analysis
        .steps
        .iter()
        .filter_map(stage_found)
        .map(|(stage, turn)| {
            let attack = session.setup().chain[stage.index()];
            let by = RevealedBy::Procedure(ProcedureId(0));
            let reason = InvestigationReason::StageRevealed { stage, attack, by, turn };
            InvestigationLine { points: Points::whole(12), reason }
        })
        .collect();
    let investigation = Points::rounded(analysis.actual);
    let rest = investigation - lines.iter().map(|line| line.points).sum();
    let turns_left = turns - analysis.steps.last().map_or(0, |step| step.turn);
    let reason = if lines.len() == 4 {
        InvestigationReason::TimeBonus { turns_left, turns }
    } else {
        InvestigationReason::NoTimeBonus
    };
    lines.push(InvestigationLine { points: rest, reason });
    let total = investigation + score.mitigation.points;
    Score { investigation, total, investigation_lines: lines, ..score }.with_analysis(analysis)
}
