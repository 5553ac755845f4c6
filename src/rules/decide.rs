//! From an action or an outcome to events. All checks come first; after that every step says what
//! became true (`emit`) and `evolve` alone changes the state, so folding the events rebuilds it.

use super::action::{Action, Illegal, Outcome, Ruling};
use super::effect::Effect;
use super::event::{Event, InjectCause, RevealedBy, RuledOutBy};
use super::ids::{InjectId, ProcedureId, Seat, Stage};
use super::plan;
use super::ruleset::{CooldownOn, InjectTrigger, RevealRule};
use super::sets::AttackSet;
use super::setup::FAILURE_REASONS;
use super::state::{Pending, State};
use super::view::Phase;

impl State {
    /// Does what `seat` asks for and says what became true.
    ///
    /// # Errors
    /// Why not; the state is untouched.
    pub fn apply(&mut self, seat: Seat, action: Action) -> Result<Vec<Event>, Illegal> {
        self.check_action(seat, &action)?;
        let mut out = Vec::with_capacity(8);
        match action {
            Action::Investigate { procedure, testing } => {
                self.emit(&mut out, Event::Chosen { procedure, testing })
            }
            Action::Consult { consultant } => {
                self.emit(&mut out, Event::Consulted { consultant });
                self.run_effects(&mut out);
            }
            Action::Pass { expired } => {
                self.emit(&mut out, Event::Passed { expired });
                self.draw_due_inject(&mut out);
            }
            Action::Choose { option, expired } => {
                if let Pending::Choice { inject, .. } = self.pending {
                    self.emit(&mut out, Event::OptionChosen { inject, option, expired });
                    self.run_effects(&mut out);
                }
            }
            Action::ReadReport => {
                self.emit(&mut out, Event::ReportRead);
                for stage in Stage::ALL {
                    self.reveal(&mut out, stage, RevealedBy::Report);
                }
            }
            Action::Adopt { mitigation } => self.emit(&mut out, Event::Adopted { mitigation }),
            Action::Withdraw { mitigation } => self.emit(&mut out, Event::Withdrawn { mitigation }),
            Action::CommitPlan => {
                let care_steps = self.care_steps();
                self.emit(&mut out, Event::PlanCommitted { care_steps });
            }
            Action::ChooseReveal { stage } => {
                if let Some(check) = self.check {
                    self.reveal(&mut out, stage, RevealedBy::Procedure(check.procedure));
                    self.finish_check(&mut out);
                }
            }
            Action::Rule { ruling, reason } => self.rule(&mut out, ruling, reason),
        }
        Ok(out)
    }

    /// Lets chance decide and says what became true.
    ///
    /// # Errors
    /// Why not; the state is untouched.
    pub fn resolve(&mut self, outcome: Outcome) -> Result<Vec<Event>, Illegal> {
        self.check_outcome(outcome)?;
        let mut out = Vec::with_capacity(8);
        match outcome {
            Outcome::Face(face) => self.decide_roll(&mut out, face),
            Outcome::Cleared(attack) => {
                if let Pending::Clear { stage, .. } = self.pending {
                    let attacks = AttackSet::default().with(attack);
                    self.emit(&mut out, Event::RuledOut { stage, attacks, by: RuledOutBy::Card });
                    self.run_effects(&mut out);
                }
            }
        }
        Ok(out)
    }

    fn emit(&mut self, out: &mut Vec<Event>, event: Event) {
        self.evolve(&event);
        out.push(event);
    }

    fn decide_roll(&mut self, out: &mut Vec<Event>, face: u8) {
        let Some(check) = self.check else { return };
        let modifier = self.modifier();
        let total = i16::from(face).saturating_add(check.bonus).saturating_add(modifier);
        let target = check.target;
        let success = total >= target;
        self.emit(out, Event::Rolled { face, bonus: check.bonus, modifier, total, target, success });
        if success {
            let offered = self.reveal_matches(out, check.procedure);
            if offered {
                return;
            }
        } else {
            let reason = self.next_failure(check.procedure);
            self.emit(out, Event::Failed { procedure: check.procedure, reason });
        }
        self.finish_check(out);
    }

    /// The failure reasons of a procedure are read round and round in the order drawn at the start.
    fn next_failure(&self, procedure: ProcedureId) -> u8 {
        let times = self.failures.get(procedure.index()).copied().unwrap_or(0);
        let order = self.setup.failure_order.get(procedure.index());
        order.map_or(0, |order| order[usize::from(times % FAILURE_REASONS)])
    }

    /// What a success turns up and strikes. True when the facilitator was asked instead.
    fn reveal_matches(&mut self, out: &mut Vec<Event>, procedure: ProcedureId) -> bool {
        let lists = self.odds.found_by(procedure);
        let matches: Vec<Stage> = self.hidden().filter(|&stage| lists.contains(self.truth(stage))).collect();
        let rule = self.setup.rules().reveal;
        let found = RevealedBy::Procedure(procedure);
        match (matches.as_slice(), rule) {
            ([], _) => {
                self.emit(out, Event::NoMatch { procedure });
                self.strike(out, lists, Stage::ALL, RuledOutBy::NoMatch(procedure));
            }
            (_, RevealRule::All) => {
                self.strike(
                    out,
                    lists,
                    Stage::ALL.into_iter().filter(|s| !matches.contains(s)),
                    RuledOutBy::NoMatch(procedure),
                );
                for &stage in &matches {
                    self.reveal(out, stage, found);
                }
            }
            ([_, _, ..], RevealRule::FacilitatorChooses) if self.setup.facilitator => {
                self.emit(out, Event::RevealOffered { stages: matches });
                return true;
            }
            ([first, ..], _) => {
                let first = *first;
                self.strike(
                    out,
                    lists,
                    Stage::ALL.into_iter().filter(|&s| s < first),
                    RuledOutBy::EarlierStage(procedure),
                );
                self.reveal(out, first, found);
            }
        }
        false
    }

    /// Strikes what remains of `attacks` in those of the `stages` that are hidden.
    fn strike(
        &mut self,
        out: &mut Vec<Event>,
        attacks: AttackSet,
        stages: impl IntoIterator<Item = Stage>,
        by: RuledOutBy,
    ) {
        for stage in stages {
            let struck = self.remaining[stage.index()].and(attacks);
            if self.is_hidden(stage) && !struck.is_empty() {
                self.emit(out, Event::RuledOut { stage, attacks: struck, by });
            }
        }
    }

    /// Turns up a stage, if it is hidden, and strikes its other suspects.
    fn reveal(&mut self, out: &mut Vec<Event>, stage: Stage, by: RevealedBy) {
        if !self.is_hidden(stage) {
            return;
        }
        let attack = self.truth(stage);
        let others = self.remaining[stage.index()].without(attack);
        self.emit(out, Event::Revealed { stage, attack, by });
        if !others.is_empty() {
            self.emit(out, Event::RuledOut { stage, attacks: others, by: RuledOutBy::Reveal });
        }
    }

    fn finish_check(&mut self, out: &mut Vec<Event>) {
        if self.end_if_decided(out) {
            return;
        }
        if let Some(check) = self.check {
            let rests = match self.setup.rules().cooldown_on {
                CooldownOn::AnyUse => true,
                CooldownOn::FailureOnly => check.success == Some(false),
            };
            let cooldown = self.setup.rules().cooldown;
            if rests && cooldown > 0 {
                let free_at = self.turn.saturating_add(cooldown).saturating_add(1);
                self.emit(out, Event::Cooling { procedure: check.procedure, free_at });
            }
        }
        self.draw_due_inject(out);
    }

    /// The due inject, at most one; then the turn ends.
    fn draw_due_inject(&mut self, out: &mut Vec<Event>) {
        match self.due_inject() {
            Some((inject, _)) if self.skip_next_inject => {
                self.emit(out, Event::InjectSkipped { inject });
                self.end_turn(out);
            }
            Some((inject, cause)) => {
                self.emit(out, Event::InjectDrawn { inject, cause });
                self.run_effects(out);
            }
            None => self.end_turn(out),
        }
    }

    /// A scheduled inject comes first, even when its turn was lost; then what the die, the streak or
    /// the rule set draws from the pile.
    fn due_inject(&self) -> Option<(InjectId, InjectCause)> {
        if let Some(&(_, inject)) = self.scheduled.iter().find(|&&(turn, _)| turn <= self.turn) {
            return Some((inject, InjectCause::Scheduled));
        }
        let next = *self.pile.first()?;
        let face = self.check.and_then(|check| check.face).unwrap_or(0);
        let rules = self.setup.rules();
        rules.inject_on.iter().find_map(|trigger| {
            let (due, cause) = match *trigger {
                InjectTrigger::NaturalOne => (face == 1, InjectCause::NaturalOne),
                InjectTrigger::NaturalMax => (face == rules.die, InjectCause::NaturalMax),
                InjectTrigger::FailuresInARow(n) => (n > 0 && self.streak >= n, InjectCause::Failures),
                InjectTrigger::AtTurn(turn) => {
                    (self.injects_through < turn && turn <= self.turn, InjectCause::Turn)
                }
            };
            due.then_some((next, cause))
        })
    }

    /// Applies what stands on the card in hand until chance or a seat must decide.
    fn run_effects(&mut self, out: &mut Vec<Event>) {
        while self.pending == Pending::Nothing {
            let Some((source, effect)) = self.effects.last().cloned() else {
                self.finish_card(out);
                return;
            };
            let reveals = effect == Effect::RevealEarliest;
            self.emit(out, Event::Applied { source, effect });
            if reveals {
                let earliest = self.hidden().next();
                if let Some(stage) = earliest {
                    self.reveal(out, stage, RevealedBy::Card);
                }
                if self.end_if_decided(out) {
                    return;
                }
            }
        }
    }

    fn finish_card(&mut self, out: &mut Vec<Event>) {
        if self.ends_turn {
            self.end_turn(out);
        } else {
            self.end_if_decided(out);
        }
    }

    fn end_turn(&mut self, out: &mut Vec<Event>) {
        self.emit(out, Event::TurnEnded { next: self.turn.saturating_add(1) });
        self.end_if_decided(out);
    }

    /// Ends the investigation when every stage is up or the turns are over.
    fn end_if_decided(&mut self, out: &mut Vec<Event>) -> bool {
        if self.phase != Phase::Investigation {
            return true;
        }
        let success = self.hidden().next().is_none();
        if !success && self.turn <= self.limit {
            return false;
        }
        let turns_left = if success { self.setup.rules().turns.saturating_sub(self.turn) } else { 0 };
        self.emit(out, Event::InvestigationEnded { success, turns_left });
        true
    }

    fn care_steps(&self) -> u8 {
        let disruption = plan::plan_cost(&self.setup.blueprint, self.adopted).disruption;
        disruption.checked_div(self.setup.rules().disruption_per_care).unwrap_or(0)
    }

    fn rule(&mut self, out: &mut Vec<Event>, ruling: Ruling, reason: String) {
        let face = self.check.and_then(|check| check.face);
        let closes_choice = ruling == Ruling::SkipInject && matches!(self.pending, Pending::Choice { .. });
        self.emit(out, Event::Ruled { ruling: ruling.clone(), reason });
        match ruling {
            Ruling::AdjustRoll { .. } => {
                if let Some(face) = face {
                    self.decide_roll(out, face);
                }
            }
            Ruling::RevealStage { stage } => {
                self.reveal(out, stage, RevealedBy::Facilitator);
                self.end_if_decided(out);
            }
            Ruling::ForceInject { inject } => {
                self.emit(out, Event::InjectDrawn { inject, cause: InjectCause::Facilitator });
                self.run_effects(out);
            }
            Ruling::SkipInject if closes_choice => self.run_effects(out),
            Ruling::SkipInject
            | Ruling::GiveTurns { .. }
            | Ruling::GrantBonus { .. }
            | Ruling::AwardPoints { .. }
            | Ruling::Note
            | Ruling::Pause
            | Ruling::Resume => {}
        }
    }
}
