//! Legality: one check, from which the list of legal actions is made.

use super::action::{Action, Illegal, Ruling};
use super::ids::{AttackId, ConsultantId, InjectId, ProcedureId, Seat, Stage};
use super::plan;
use super::state::{Pending, State};
use super::view::{Availability, Phase};

impl State {
    /// What `seat` may do now, sorted. Rulings stand in their simplest form: a reason of one word,
    /// the smallest number. `tests/laws_of_the_rules.rs` holds the list and [`State::check_action`]
    /// to each other.
    pub fn legal_actions(&self, seat: Seat) -> Vec<Action> {
        let mut all = Vec::with_capacity(64);
        match seat {
            Seat::Team(team) if team == self.team && !self.paused => self.list_team(&mut all),
            Seat::Facilitator if self.setup.facilitator => {
                self.list_facilitator(&mut all);
                all.retain(|action| self.check_action(seat, action).is_ok());
            }
            Seat::Team(_) | Seat::Facilitator | Seat::Observer => {}
        }
        // The hand is listed in order, and playouts ask for it most.
        let listed_in_order = seat != Seat::Facilitator
            && self.phase == Phase::Investigation
            && self.pending == Pending::Nothing;
        if !listed_in_order {
            all.sort_unstable();
        }
        debug_assert!(all.is_sorted(), "{all:?}");
        all
    }

    /// Whether `seat` may do this now.
    ///
    /// # Errors
    /// Why not.
    pub fn check_action(&self, seat: Seat, action: &Action) -> Result<(), Illegal> {
        match action {
            Action::Rule { ruling, reason } => self.check_ruling(seat, ruling, reason),
            Action::ChooseReveal { stage } => self.check_reveal(seat, *stage),
            _ => self.check_team(seat, action),
        }
    }

    fn check_team(&self, seat: Seat, action: &Action) -> Result<(), Illegal> {
        if seat != Seat::Team(self.team) {
            return Err(Illegal::NotYourTurn);
        }
        if self.phase == Phase::Debrief {
            return Err(Illegal::Over);
        }
        if self.paused {
            return Err(Illegal::Paused);
        }
        match &self.pending {
            Pending::Nothing => self.check_free(action),
            Pending::Die | Pending::Clear { .. } => Err(Illegal::ChanceFirst),
            Pending::Reveal(_) => Err(Illegal::NotYourTurn),
            Pending::Choice { options, .. } => match action {
                Action::Choose { option, expired } => {
                    let known = usize::from(*option) < options.len() && (!expired || *option == 0);
                    if known { Ok(()) } else { Err(Illegal::NoSuchOption) }
                }
                _ => Err(Illegal::ChoiceFirst),
            },
        }
    }

    fn check_free(&self, action: &Action) -> Result<(), Illegal> {
        let needed = match action {
            Action::Investigate { .. } | Action::Consult { .. } | Action::Pass { .. } => Phase::Investigation,
            Action::ReadReport => Phase::Report,
            Action::Adopt { .. } | Action::Withdraw { .. } | Action::CommitPlan => Phase::Mitigation,
            Action::Choose { .. } => return Err(Illegal::NoSuchOption),
            Action::ChooseReveal { .. } | Action::Rule { .. } => return Err(Illegal::NotYourTurn),
        };
        if self.phase != needed {
            return Err(Illegal::WrongPhase);
        }
        match *action {
            Action::Investigate { procedure, testing } => self.check_investigate(procedure, testing),
            Action::Consult { consultant } => self.check_consult(consultant),
            Action::Adopt { mitigation } => plan::can_adopt(&self.setup.blueprint, self.adopted, mitigation),
            Action::Withdraw { mitigation } => {
                plan::can_withdraw(&self.setup.blueprint, self.adopted, mitigation)
            }
            _ => Ok(()),
        }
    }

    fn check_investigate(&self, procedure: ProcedureId, testing: Option<AttackId>) -> Result<(), Illegal> {
        if !self.setup.dealt.contains(&procedure) {
            return Err(Illegal::NotDealt(procedure));
        }
        match self.availability(procedure) {
            Availability::Ready => {}
            Availability::Cooling { free_at } => return Err(Illegal::CoolingDown(procedure, free_at)),
            Availability::Blocked { until } => return Err(Illegal::Blocked(procedure, until)),
        }
        let possible = self.could_find(procedure);
        let named = match testing {
            Some(attack) => possible.contains(attack),
            None => possible.is_empty(),
        };
        if named { Ok(()) } else { Err(Illegal::WrongSuspect) }
    }

    fn check_consult(&self, consultant: ConsultantId) -> Result<(), Illegal> {
        if consultant.index() >= self.setup.blueprint.consultants.len() {
            return Err(Illegal::NoSuchCard);
        }
        if self.called.contains(&consultant) {
            return Err(Illegal::AlreadyCalled(consultant));
        }
        if self.calls_left == 0 { Err(Illegal::NoCallsLeft) } else { Ok(()) }
    }

    fn check_reveal(&self, seat: Seat, stage: Stage) -> Result<(), Illegal> {
        if seat != Seat::Facilitator || !self.setup.facilitator {
            return Err(Illegal::NotYourTurn);
        }
        match &self.pending {
            _ if self.paused => Err(Illegal::Paused),
            Pending::Reveal(stages) if stages.contains(&stage) => Ok(()),
            Pending::Reveal(_) => Err(Illegal::WrongStage(stage)),
            _ => Err(Illegal::WrongPhase),
        }
    }

    fn check_ruling(&self, seat: Seat, ruling: &Ruling, reason: &str) -> Result<(), Illegal> {
        if seat != Seat::Facilitator || !self.setup.facilitator {
            return Err(Illegal::NotYourTurn);
        }
        if reason.trim().is_empty() {
            return Err(Illegal::ReasonMissing);
        }
        match *ruling {
            Ruling::Note => return Ok(()),
            Ruling::AwardPoints { points } => return in_range(points.into(), 20),
            _ if self.phase == Phase::Debrief => return Err(Illegal::Over),
            Ruling::Pause if self.paused => return Err(Illegal::Paused),
            Ruling::Pause => return Ok(()),
            Ruling::Resume if self.paused => return Ok(()),
            Ruling::Resume => return Err(Illegal::WrongPhase),
            _ if self.paused => return Err(Illegal::Paused),
            Ruling::AdjustRoll { delta } => {
                in_range(delta, 20)?;
                let fell = self.check.is_some_and(|check| check.face.is_some());
                return if fell && self.before_roll.is_some() {
                    Ok(())
                } else {
                    Err(Illegal::NoRollToAdjust)
                };
            }
            _ => {}
        }
        if self.phase != Phase::Investigation {
            return Err(Illegal::WrongPhase);
        }
        self.check_investigation_ruling(ruling)
    }

    fn check_investigation_ruling(&self, ruling: &Ruling) -> Result<(), Illegal> {
        match *ruling {
            Ruling::GrantBonus { points } if !(1..=3).contains(&points) => Err(Illegal::OutOfRange),
            Ruling::GrantBonus { .. } => match self.pending {
                Pending::Nothing | Pending::Die => Ok(()),
                _ => Err(Illegal::ChoiceFirst),
            },
            Ruling::SkipInject => {
                let open = matches!(self.pending, Pending::Choice { .. });
                if open || !self.skip_next_inject { Ok(()) } else { Err(Illegal::WrongPhase) }
            }
            Ruling::GiveTurns { turns } => {
                in_range(turns.into(), 5)?;
                let limit = i16::from(self.limit) + i16::from(turns);
                if limit < i16::from(self.turn) || limit > 99 { Err(Illegal::OutOfRange) } else { Ok(()) }
            }
            Ruling::RevealStage { stage } => {
                self.check_between_turns()?;
                if self.is_hidden(stage) { Ok(()) } else { Err(Illegal::WrongStage(stage)) }
            }
            Ruling::ForceInject { inject } => {
                self.check_between_turns()?;
                let to_come =
                    self.pile.contains(&inject) || self.scheduled.iter().any(|&(_, id)| id == inject);
                if to_come { Ok(()) } else { Err(Illegal::NoSuchCard) }
            }
            Ruling::AdjustRoll { .. }
            | Ruling::AwardPoints { .. }
            | Ruling::Note
            | Ruling::Pause
            | Ruling::Resume => Ok(()),
        }
    }

    /// Rulings that turn cards wait until no die, choice or other card is open.
    fn check_between_turns(&self) -> Result<(), Illegal> {
        match self.pending {
            Pending::Nothing => Ok(()),
            Pending::Choice { .. } => Err(Illegal::ChoiceFirst),
            Pending::Reveal(_) => Err(Illegal::NotYourTurn),
            Pending::Die | Pending::Clear { .. } => Err(Illegal::ChanceFirst),
        }
    }

    /// Lists rather than filters: playouts and solvers ask in every position.
    fn list_team(&self, all: &mut Vec<Action>) {
        match &self.pending {
            Pending::Nothing => {}
            Pending::Die | Pending::Clear { .. } | Pending::Reveal(_) => return,
            Pending::Choice { options, .. } => {
                let count = u8::try_from(options.len()).unwrap_or(u8::MAX);
                all.extend((0..count).map(|option| Action::Choose { option, expired: false }));
                all.push(Action::Choose { option: 0, expired: true });
                return;
            }
        }
        match self.phase {
            Phase::Investigation => self.list_investigation(all),
            Phase::Report => all.push(Action::ReadReport),
            Phase::Mitigation => {
                let (b, adopted) = (&self.setup.blueprint, self.adopted);
                for mitigation in self.setup.mitigations() {
                    if plan::can_adopt(b, adopted, mitigation).is_ok() {
                        all.push(Action::Adopt { mitigation });
                    } else if plan::can_withdraw(b, adopted, mitigation).is_ok() {
                        all.push(Action::Withdraw { mitigation });
                    }
                }
                all.push(Action::CommitPlan);
            }
            Phase::Debrief => {}
        }
    }

    fn list_investigation(&self, all: &mut Vec<Action>) {
        for &procedure in &self.setup.dealt {
            if self.availability(procedure) != Availability::Ready {
                continue;
            }
            let possible = self.could_find(procedure);
            if possible.is_empty() {
                all.push(Action::Investigate { procedure, testing: None });
            }
            all.extend(possible.iter().map(|a| Action::Investigate { procedure, testing: Some(a) }));
        }
        let open = self.setup.consultants().filter(|&c| self.check_consult(c).is_ok());
        all.extend(open.map(|consultant| Action::Consult { consultant }));
        all.extend([false, true].map(|expired| Action::Pass { expired }));
    }

    fn list_facilitator(&self, all: &mut Vec<Action>) {
        all.extend(Stage::ALL.map(|stage| Action::ChooseReveal { stage }));
        let injects =
            (0..self.setup.blueprint.injects.len()).filter_map(|at| u8::try_from(at).ok()).map(InjectId);
        let rulings = [
            Ruling::AdjustRoll { delta: 1 },
            Ruling::GrantBonus { points: 1 },
            Ruling::SkipInject,
            Ruling::GiveTurns { turns: 1 },
            Ruling::AwardPoints { points: 1 },
            Ruling::Note,
            Ruling::Pause,
            Ruling::Resume,
        ]
        .into_iter()
        .chain(Stage::ALL.map(|stage| Ruling::RevealStage { stage }))
        .chain(injects.map(|inject| Ruling::ForceInject { inject }));
        all.extend(rulings.map(|ruling| Action::Rule { ruling, reason: "reason".to_owned() }));
    }
}

/// Not zero, and at most `most` either way.
fn in_range(number: i16, most: i16) -> Result<(), Illegal> {
    if number != 0 && (-most..=most).contains(&number) { Ok(()) } else { Err(Illegal::OutOfRange) }
}
