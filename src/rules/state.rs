//! The state of one team's session. It holds no generator, no clock and no text, and it is not
//! serialisable: what leaves it is a [`super::View`].

use std::sync::Arc;

use super::effect::Effect;
use super::event::{RuledOutBy, Source};
use super::ids::{AttackId, ConsultantId, InjectId, PerStage, ProcedureId, Seat, Stage};
use super::sets::{AttackSet, MitigationSet};

use super::setup::Setup;
use super::view::{
    Availability, BlockView, Care, CheckView, InjectView, ModifierView, Phase, RevealView, Verdict,
};

/// Who or what the session waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Node {
    /// This seat decides.
    Decision(Seat),
    /// Chance does: see [`State::outcomes`].
    Chance,
    /// Nobody does any more.
    Over(Verdict),
}

/// One team's session at one moment. Changed by [`State::apply`] and [`State::resolve`] alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    pub(super) setup: Arc<Setup>,
    pub(super) odds: Arc<Detection>,
    pub(super) team: u8,
    pub(super) phase: Phase,
    pub(super) turn: u8,
    pub(super) limit: u8,
    /// The last turn number at whose end injects were looked for: triggers after it are due.
    pub(super) injects_through: u8,
    /// Whether this turn is spent on a consultant, which draws no inject.
    pub(super) consulting: bool,
    pub(super) remaining: PerStage<AttackSet>,
    pub(super) revealed: PerStage<Option<RevealView>>,
    /// By attack.
    pub(super) ruled_out: Vec<Option<(RuledOutBy, u8)>>,
    /// By procedure: the first turn on which it can be used again.
    pub(super) free_at: Vec<u8>,
    /// By procedure: how often it failed, which decides the reason that is read next.
    pub(super) failures: Vec<u8>,
    pub(super) blocks: Vec<BlockView>,
    pub(super) modifiers: Vec<ModifierView>,
    /// Granted by the facilitator for the coming roll.
    pub(super) granted: i16,
    pub(super) called: Vec<ConsultantId>,
    pub(super) calls_left: u8,
    pub(super) streak: u8,
    pub(super) pile: Vec<InjectId>,
    pub(super) scheduled: Vec<(u8, InjectId)>,
    pub(super) skip_next_inject: bool,
    pub(super) injects: Vec<InjectView>,
    pub(super) check: Option<CheckView>,
    pub(super) pending: Pending,
    /// Effects of the card in hand that have not been applied yet, next last.
    pub(super) effects: Vec<(Source, Effect)>,
    /// Whether the turn ends once those effects are through.
    pub(super) ends_turn: bool,
    pub(super) care: Care,
    pub(super) awarded: i16,
    pub(super) adopted: MitigationSet,
    pub(super) verdict: Option<Verdict>,
    pub(super) paused: bool,
    /// The state before the last die fell, for a facilitator who adjusts the roll; kept only where
    /// somebody sits in that seat, because it costs a copy a turn.
    pub(super) before_roll: Option<Box<State>>,
}

/// What interrupts a turn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Pending {
    /// Nothing: the team chooses.
    Nothing,
    /// The die.
    Die,
    /// The facilitator chooses one of these stages.
    Reveal(Vec<Stage>),
    /// The team answers this inject's choice.
    Choice { inject: InjectId, options: Vec<Vec<Effect>> },
    /// Chance strikes so many false suspects.
    Clear { stage: Stage, left: u8 },
}

/// Which procedure finds which suspect, as bits: derived from the setup once a session.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Detection {
    found_by: Vec<AttackSet>,
    stages: PerStage<AttackSet>,
}

impl Detection {
    fn of(setup: &Setup) -> Self {
        Self {
            found_by: (0..setup.blueprint.procedures).map(|p| setup.found_by(ProcedureId(p))).collect(),
            stages: Stage::ALL.map(|stage| setup.suspects_of(stage)),
        }
    }

    /// The suspects that `procedure` can find.
    pub fn found_by(&self, procedure: ProcedureId) -> AttackSet {
        self.found_by.get(procedure.index()).copied().unwrap_or_default()
    }
}

impl State {
    /// The state before the first turn of `team`.
    pub fn new(setup: Arc<Setup>, team: u8) -> Self {
        let odds = Detection::of(&setup);
        let rules = setup.rules();
        let procedures = usize::from(setup.blueprint.procedures);
        Self {
            team,
            phase: Phase::Investigation,
            turn: 1,
            limit: rules.turns,
            injects_through: 0,
            consulting: false,
            remaining: odds.stages,
            revealed: [None; Stage::COUNT],
            ruled_out: vec![None; setup.blueprint.suspects.len()],
            free_at: vec![0; procedures],
            failures: vec![0; procedures],
            blocks: Vec::new(),
            modifiers: Vec::new(),
            granted: 0,
            called: Vec::new(),
            calls_left: rules.consultant_calls,
            streak: 0,
            pile: setup.pile.clone(),
            scheduled: setup.blueprint.scheduled.clone(),
            skip_next_inject: false,
            injects: Vec::new(),
            check: None,
            pending: Pending::Nothing,
            effects: Vec::new(),
            ends_turn: false,
            care: Care::Normal,
            awarded: 0,
            adopted: MitigationSet::default(),
            verdict: None,
            paused: false,
            before_roll: None,
            odds: Arc::new(odds),
            setup,
        }
    }

    /// What the session was set up with.
    pub fn setup(&self) -> &Setup {
        &self.setup
    }

    /// Who acts next.
    pub fn node(&self) -> Node {
        if self.paused {
            return Node::Decision(Seat::Facilitator);
        }
        match (self.phase, &self.pending) {
            (Phase::Debrief, _) => {
                Node::Over(self.verdict.unwrap_or(Verdict { success: false, turns_left: 0 }))
            }
            (_, Pending::Die | Pending::Clear { .. }) => Node::Chance,
            (_, Pending::Reveal(_)) => Node::Decision(Seat::Facilitator),
            (_, Pending::Choice { .. } | Pending::Nothing) => Node::Decision(Seat::Team(self.team)),
        }
    }

    /// The turn number, from 1.
    pub fn turn(&self) -> u8 {
        self.turn
    }

    /// The last turn.
    pub fn limit(&self) -> u8 {
        self.limit
    }

    /// Where the session stands.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// Whether a die is due, and not another outcome of chance.
    pub fn awaits_die(&self) -> bool {
        !self.paused && self.pending == Pending::Die
    }

    pub(super) fn is_hidden(&self, stage: Stage) -> bool {
        self.revealed[stage.index()].is_none()
    }

    pub(super) fn hidden(&self) -> impl Iterator<Item = Stage> + '_ {
        Stage::ALL.into_iter().filter(|&stage| self.is_hidden(stage))
    }

    pub(super) fn truth(&self, stage: Stage) -> AttackId {
        self.setup.chain[stage.index()]
    }

    /// The suspects that remain in hidden stages and that `procedure` can find.
    pub(super) fn could_find(&self, procedure: ProcedureId) -> AttackSet {
        let lists = self.odds.found_by(procedure);
        let open = self.hidden().fold(0, |bits, stage| bits | self.remaining[stage.index()].0);
        AttackSet(open).and(lists)
    }

    /// What a roll on this turn adds to the face beside the bonus.
    pub(super) fn modifier(&self) -> i16 {
        let cards: i16 = self
            .modifiers
            .iter()
            .filter(|m| m.from <= self.turn && self.turn <= m.until)
            .map(|m| m.delta)
            .sum();
        cards.saturating_add(self.granted)
    }

    pub(super) fn availability(&self, procedure: ProcedureId) -> Availability {
        let blocked = self
            .blocks
            .iter()
            .filter(|b| b.procedure == procedure && b.from <= self.turn && self.turn <= b.until);
        if let Some(until) = blocked.map(|b| b.until).max() {
            return Availability::Blocked { until };
        }
        match self.free_at.get(procedure.index()) {
            Some(&free_at) if free_at > self.turn => Availability::Cooling { free_at },
            _ => Availability::Ready,
        }
    }
}
