//! What still counts of a session, as marks: what happened, and what is to be valued after it.

use std::sync::Arc;

use crate::rules::log::Record;
use crate::rules::{
    AttackId, Event, InjectCause, InjectId, Move, Phase, RevealRule, RevealedBy, Ruling, Seat, Stage, State,
    View, Waiting,
};
use crate::scoring::StepKind;

use super::rest::{earned, rest, settled};
use crate::sim::belief::{Belief, Unsolvable};
use crate::sim::session::Session;

/// What is to be valued.
#[derive(Debug, Clone)]
pub(super) enum Worth {
    /// `V` of a position.
    Position(Belief),
    /// `Q` of a move in a position: it was chosen, and the die has not fallen.
    Chosen(Belief, Move),
    /// The investigation is over: what it earned.
    Earned(f64),
}

impl Worth {
    /// The position to be solved, if there is one.
    pub(super) fn belief(&self) -> Option<&Belief> {
        match self {
            Self::Position(belief) | Self::Chosen(belief, _) => Some(belief),
            Self::Earned(_) => None,
        }
    }
}

/// Whose the difference to the mark before is.
#[derive(Debug, Clone)]
pub(super) enum Cause {
    /// The team's, who named this suspect; its worth is a [`Worth::Chosen`].
    Decided { testing: Option<AttackId> },
    /// As it will stand in the analysis.
    Other(StepKind),
}

/// Something happened, and the game is worth something after it.
#[derive(Debug, Clone)]
pub(super) struct Mark {
    pub turn: u8,
    pub seq: u64,
    pub cause: Cause,
    pub worth: Worth,
}

/// A session as marks.
#[derive(Debug, Clone)]
pub(super) struct Walk {
    /// Before the first turn.
    pub start: Worth,
    pub marks: Vec<Mark>,
    /// What the investigation earned, unrounded, if it is over.
    pub earned: Option<f64>,
    pub earliest_assumed: bool,
}

impl Walk {
    /// The start, then the marks in order.
    pub(super) fn worth(&self, at: usize) -> Option<&Worth> {
        match at.checked_sub(1) {
            None => Some(&self.start),
            Some(at) => self.marks.get(at).map(|mark| &mark.worth),
        }
    }
}

/// An event and its entry's number.
type Happened<'a> = (u64, &'a Event);

/// Walks through what still counts, as far as the forensic report.
pub(super) fn walk(session: &Session) -> Result<Walk, Unsolvable> {
    let setup = session.setup();
    let state = State::new(Arc::new(setup.clone()), session.header().team);
    let team = session.team();
    let start = rest(&state, team)?;
    let mut walker = Walker { team, state, marks: Vec::new(), rolled_on: 1 };
    let ends = session.undo_points();
    let mut waits: Vec<Happened> = Vec::new();
    let mut state = walker.state.clone();
    for entry in session.surviving() {
        let Record::Event(event) = &entry.record else { continue };
        if *event == Event::ReportRead {
            break;
        }
        state.evolve(event);
        waits.push((entry.seq, event));
        // What was done in one go, with the suspects that chance struck for it.
        let whole = ends.binary_search(&entry.seq).is_ok();
        if whole && !matches!(View::for_seat(&state, team).waiting, Waiting::Suspect { .. }) {
            walker.take(&std::mem::take(&mut waits), state.clone())?;
        }
    }
    let view = View::for_seat(&walker.state, team);
    Ok(Walk {
        start,
        marks: walker.marks,
        earned: (view.phase != Phase::Investigation).then(|| earned(&view)),
        earliest_assumed: setup.facilitator && setup.rules().reveal == RevealRule::FacilitatorChooses,
    })
}

struct Walker {
    team: Seat,
    state: State,
    marks: Vec<Mark>,
    /// The turn of the last die, to which an adjustment belongs.
    rolled_on: u8,
}

impl Walker {
    /// Marks what was done in one go and led to `after`.
    fn take(&mut self, done: &[Happened<'_>], after: State) -> Result<(), Unsolvable> {
        let Some(&(seq, first)) = done.first() else { return Ok(()) };
        match first {
            Event::Chosen { procedure, testing } => {
                self.decided(seq, Move::Investigate(*procedure), *testing)?;
            }
            Event::Consulted { consultant } => self.decided(seq, Move::Consult(*consultant), None)?,
            Event::Passed { .. } => self.decided(seq, Move::Pass, None)?,
            Event::Rolled { face, success, .. } => {
                self.rolled_on = self.state.turn();
                let revealed = done.iter().filter_map(|(_, event)| found(event)).collect();
                let worth = settled(&self.state, &events(done), &after, self.team)?;
                let kind = StepKind::Die { face: *face, success: *success, revealed };
                self.mark(self.state.turn(), seq, Cause::Other(kind), worth);
            }
            Event::Revealed { stage, by: RevealedBy::Procedure(_), .. } => {
                let worth = settled(&self.state, &events(done), &after, self.team)?;
                self.ruled(self.state.turn(), seq, Ruling::RevealStage { stage: *stage }, worth);
            }
            Event::OptionChosen { inject, .. } => {
                let worth = rest(&after, self.team)?;
                self.inject(seq, *inject, worth);
            }
            Event::Ruled { ruling, .. } => {
                self.by_hand(seq, ruling, &after)?;
                self.state = after;
                return Ok(());
            }
            _ => {}
        }
        // On top of what was decided, rolled or revealed: the inject that it drew.
        if let Some((seq, inject)) = done.iter().find_map(drawn) {
            let worth = rest(&after, self.team)?;
            self.inject(seq, inject, worth);
        }
        self.state = after;
        Ok(())
    }

    fn decided(&mut self, seq: u64, chosen: Move, testing: Option<AttackId>) -> Result<(), Unsolvable> {
        let belief = Belief::of(&View::for_seat(&self.state, self.team))?;
        let worth = Worth::Chosen(belief, chosen);
        self.mark(self.state.turn(), seq, Cause::Decided { testing }, worth);
        Ok(())
    }

    /// A drawn inject, or an answer to it; what a facilitator forced is the facilitator's to the end.
    fn inject(&mut self, seq: u64, inject: InjectId, worth: Worth) {
        let injects = View::for_seat(&self.state, self.team).injects;
        let came = injects.iter().rev().find(|one| one.inject == inject);
        let turn = self.state.turn();
        if came.is_some_and(|one| one.cause == InjectCause::Facilitator) {
            self.ruled(turn, seq, Ruling::ForceInject { inject }, worth);
        } else {
            self.mark(turn, seq, Cause::Other(StepKind::Inject { inject }), worth);
        }
    }

    /// Everything that a ruling led to is its own, what was drawn when a roll was decided anew included.
    fn by_hand(&mut self, seq: u64, ruling: &Ruling, after: &State) -> Result<(), Unsolvable> {
        let turn = match ruling {
            // These move nothing on the table. While it is paused, nothing else does.
            Ruling::Note | Ruling::AwardPoints { .. } | Ruling::Pause | Ruling::Resume => return Ok(()),
            Ruling::AdjustRoll { .. } => self.rolled_on,
            Ruling::GrantBonus { .. }
            | Ruling::RevealStage { .. }
            | Ruling::ForceInject { .. }
            | Ruling::SkipInject
            | Ruling::GiveTurns { .. } => self.state.turn(),
        };
        let worth = rest(after, self.team)?;
        self.ruled(turn, seq, ruling.clone(), worth);
        Ok(())
    }

    fn ruled(&mut self, turn: u8, seq: u64, ruling: Ruling, worth: Worth) {
        self.mark(turn, seq, Cause::Other(StepKind::Ruling { ruling }), worth);
    }

    fn mark(&mut self, turn: u8, seq: u64, cause: Cause, worth: Worth) {
        self.marks.push(Mark { turn, seq, cause, worth });
    }
}

fn events<'a>(done: &[Happened<'a>]) -> Vec<&'a Event> {
    done.iter().map(|&(_, event)| event).collect()
}

/// The stage that the procedure itself found.
fn found(event: &Event) -> Option<Stage> {
    match event {
        Event::Revealed { stage, by: RevealedBy::Procedure(_), .. } => Some(*stage),
        _ => None,
    }
}

fn drawn(happened: &Happened<'_>) -> Option<(u64, InjectId)> {
    match happened {
        (seq, Event::InjectDrawn { inject, .. }) => Some((*seq, *inject)),
        _ => None,
    }
}
