//! Random setups and random play, shared by the laws.

// Each promise uses a part of it.
pub mod knowledge;
pub mod plain;
pub mod playouts;
pub mod shipped;
pub mod small;

use std::sync::Arc;

use breach_rounds::rules::{
    Action, AttackId, Blueprint, ChainChoice, CoachLevel, ConsultantSpec, CooldownOn, Cost, Counter, Dealt,
    Dice, Discount, Draws, Effect, InjectId, InjectSpec, InjectTrigger, MitigationId, MitigationSpec, Names,
    PairKey, ProcedureId, Purpose, QuestionKey, RevealRule, RuleSet, Ruling, Seat, Setup, Stage, Strength,
    Suspect,
};
use breach_rounds::sim::{Session, Start};

/// How many cases to try: `few` in the tests of every day, `BREACH_ROUNDS_SOAK` times as many in
/// `cargo xtask soak`.
pub fn soak(few: u64) -> u64 {
    let times = std::env::var("BREACH_ROUNDS_SOAK");
    few * times.map_or(1, |times| times.parse::<u64>().expect("BREACH_ROUNDS_SOAK is a number"))
}

/// Numbers below a bound, from one seed: what makes a failing case repeatable.
pub struct Dealer(Draws);

impl Dealer {
    pub fn new(seed: u64) -> Self {
        Self(Draws::new(seed, Purpose::Deal, 250, 0, 0))
    }

    pub fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.0.below(bound as u64)).unwrap()
    }

    fn byte(&mut self, bound: usize) -> u8 {
        u8::try_from(self.below(bound)).unwrap()
    }

    fn range(&mut self, from: i16, to: i16) -> i16 {
        from + i16::try_from(self.below(usize::try_from(to - from + 1).unwrap())).unwrap()
    }

    fn coin(&mut self) -> bool {
        self.below(2) == 0
    }

    pub fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }
}

/// A small, valid and arbitrary blueprint: every rule, effect and trigger comes up.
pub fn blueprint(seed: u64) -> Blueprint {
    let mut d = Dealer::new(seed);
    let procedures = 3 + d.byte(6);
    let mut suspects = Vec::new();
    let mut authored = [AttackId(0); 4];
    for stage in Stage::ALL {
        authored[stage.index()] = AttackId(u8::try_from(suspects.len()).unwrap());
        for _ in 0..1 + d.below(4) {
            let mut detected_by: Vec<_> =
                (0..procedures).filter(|_| d.below(3) == 0).map(ProcedureId).collect();
            if detected_by.is_empty() {
                detected_by.push(ProcedureId(d.byte(procedures.into())));
            }
            let attack = AttackId(u8::try_from(suspects.len()).unwrap());
            suspects.push(Suspect { attack, stage, weight: 1 + d.byte(5), detected_by });
        }
    }
    let injects: Vec<_> =
        (0..1 + d.below(6)).map(|_| InjectSpec { effects: effects(&mut d, procedures, true) }).collect();
    let count = u8::try_from(injects.len()).unwrap();
    let scheduled_from = d.byte(usize::from(count) + 1);
    Blueprint {
        rules: rules(&mut d, procedures),
        authored,
        procedures,
        established: (0..procedures).filter(|_| d.coin()).map(ProcedureId).collect(),
        pile: (0..scheduled_from).map(InjectId).collect(),
        scheduled: (scheduled_from..count).map(|inject| (1 + d.byte(4), InjectId(inject))).collect(),
        injects,
        consultants: (0..d.below(3))
            .map(|_| ConsultantSpec { effects: effects(&mut d, procedures, false) })
            .collect(),
        mitigations: mitigations(&mut d, suspects.len()),
        budget: cost(&mut d, 8),
        suspects,
    }
}

fn rules(d: &mut Dealer, procedures: u8) -> RuleSet {
    use InjectTrigger::{AtTurn, FailuresInARow, NaturalMax, NaturalOne};
    RuleSet {
        turns: 4 + d.byte(8),
        die: *d.pick(&[6, 20]),
        target: d.range(2, 14),
        established: d.byte(5),
        established_bonus: d.range(0, 4),
        dealt: if d.coin() { Dealt::All } else { Dealt::Count(procedures) },
        cooldown: d.byte(4),
        cooldown_on: if d.coin() { CooldownOn::AnyUse } else { CooldownOn::FailureOnly },
        reveal: *d.pick(&[RevealRule::Earliest, RevealRule::All, RevealRule::FacilitatorChooses]),
        inject_on: [NaturalOne, NaturalMax, FailuresInARow(2), AtTurn(2)]
            .into_iter()
            .filter(|_| d.coin())
            .collect(),
        consultant_calls: d.byte(3),
        disruption_per_care: d.byte(4),
    }
}

fn effects(d: &mut Dealer, procedures: u8, inject: bool) -> Vec<Effect> {
    (0..1 + d.below(3)).map(|_| effect(d, procedures, inject)).collect()
}

fn effect(d: &mut Dealer, procedures: u8, inject: bool) -> Effect {
    match d.below(if inject { 10 } else { 8 }) {
        0 => Effect::None,
        1 => Effect::RollModifier { delta: d.range(-3, 3), turns: 1 + d.byte(3) },
        2 => {
            Effect::BlockProcedure { procedure: ProcedureId(d.byte(procedures.into())), turns: 1 + d.byte(3) }
        }
        3 => Effect::LoseTurns(1 + d.byte(2)),
        4 => Effect::GainTurns(1 + d.byte(2)),
        5 => Effect::RevealEarliest,
        6 => Effect::ClearCooldowns,
        7 => Effect::Care(i8::try_from(d.range(-2, 2)).unwrap()),
        8 => Effect::ClearSuspects { stage: *d.pick(&Stage::ALL), count: 1 + d.byte(2) },
        _ => Effect::Choice {
            options: (0..2 + d.below(2)).map(|_| vec![effect(d, procedures, false)]).collect(),
        },
    }
}

fn cost(d: &mut Dealer, most: usize) -> Cost {
    Cost { money: d.byte(most), weeks: d.byte(most), disruption: d.byte(most) }
}

fn mitigations(d: &mut Dealer, suspects: usize) -> Vec<MitigationSpec> {
    let count = d.byte(7);
    (0..count)
        .map(|at| MitigationSpec {
            cost: cost(d, 4),
            counters: (0..d.below(3))
                .map(|_| Counter {
                    attack: AttackId(d.byte(suspects)),
                    strength: *d.pick(&[Strength::SpeedBump, Strength::Partial, Strength::Strong]),
                })
                .collect(),
            softens: d.coin().then_some(Strength::Partial),
            requires: (0..at).filter(|_| d.below(5) == 0).map(MitigationId).collect(),
            cheapens: {
                let others: Vec<u8> = (at + 1..count).filter(|_| d.below(5) == 0).collect();
                let discount = |other| Discount { mitigation: MitigationId(other), by: cost(d, 2) };
                others.into_iter().map(discount).collect()
            },
        })
        .collect()
}

/// Names for a blueprint that has none.
pub fn names(blueprint: &Blueprint) -> Arc<Names> {
    let list = |word: &str, count: usize| (0..count).map(|at| format!("{word}-{at}")).collect();
    Arc::new(Names {
        attacks: list("attack", blueprint.suspects.len()),
        procedures: list("procedure", blueprint.procedures.into()),
        injects: list("inject", blueprint.injects.len()),
        consultants: list("consultant", blueprint.consultants.len()),
        mitigations: list("mitigation", blueprint.mitigations.len()),
    })
}

/// A setup of a random blueprint.
pub fn setup(seed: u64, dice: Dice, facilitator: bool) -> Setup {
    blueprint(seed).draw(seed, ChainChoice::Drawn, dice, facilitator).unwrap()
}

/// A session of a random blueprint.
pub fn session(seed: u64, dice: Dice, facilitator: bool) -> Session {
    session_of(setup(seed, dice, facilitator), seed)
}

/// A session of a setup.
pub fn session_of(setup: Setup, seed: u64) -> Session {
    let names = names(&setup.blueprint);
    start_of(setup, names, seed)
}

/// A session of a setup.
pub fn start_of(setup: Setup, names: Arc<Names>, seed: u64) -> Session {
    let (pack, scenario) = ("random".to_owned(), format!("random-{seed}"));
    let coach = CoachLevel::ALL[usize::try_from(seed % 3).unwrap()];
    let questions = question_keys(seed);
    let (team, started_ms, room_die) = (0, 1, false);
    let start = Start { pack, scenario, seed, team, started_ms, room_die, coach, questions, names, setup };
    Session::start(start).unwrap()
}

/// The keys of three pairs of questions, or of none.
pub fn question_keys(seed: u64) -> Vec<PairKey> {
    let mut d = Dealer::new(seed ^ 0x0009_1155);
    let mut key = || {
        let options = 3 + d.byte(2);
        QuestionKey { options, right: d.byte(options.into()) }
    };
    let pairs = if seed.is_multiple_of(4) { 0 } else { 3 };
    (1..=pairs).map(|objective| PairKey { objective, before: key(), after: key() }).collect()
}

/// Makes one random step: mostly the team, sometimes the facilitator, the die when it is due.
/// False once nothing more can happen.
pub fn step(session: &mut Session, d: &mut Dealer, at_ms: u64) -> bool {
    let facilitated = session.setup().facilitator;
    if facilitated && d.below(6) == 0 {
        let points = session.undo_points().to_vec();
        if d.below(3) == 0 && points.len() > 1 {
            let _ = session.undo(*d.pick(&points), "discussed again".to_owned(), at_ms);
        } else if let Some(ruling) = random_ruling(session, d) {
            session.act(Seat::Facilitator, ruling, at_ms).unwrap();
        }
    }
    if session.state().awaits_die() {
        let manual = session.setup().dice == Dice::Manual;
        let face = manual.then(|| 1 + u8::try_from(d.below(session.setup().rules().die.into())).unwrap());
        session.roll(face, at_ms).unwrap();
        return true;
    }
    for seat in [session.team(), Seat::Facilitator] {
        let legal = session.view(seat).legal.into_iter().filter(|a| match a {
            Action::Rule { ruling, .. } => *ruling == Ruling::Resume,
            // The plan is committed soon, so that a walk ends.
            Action::Withdraw { .. } => d.below(4) == 0,
            _ => true,
        });
        let legal: Vec<_> = legal.collect();
        if !legal.is_empty() {
            let action = d.pick(&legal).clone();
            session.act(seat, action, at_ms).unwrap();
            return true;
        }
    }
    false
}

fn random_ruling(session: &Session, d: &mut Dealer) -> Option<Action> {
    let legal = session.view(Seat::Facilitator).legal;
    if legal.is_empty() {
        return None;
    }
    match d.pick(&legal).clone() {
        Action::Rule { ruling: Ruling::AdjustRoll { .. }, reason } => {
            let delta = *d.pick(&[-9, -2, 2, 9]);
            Some(Action::Rule { ruling: Ruling::AdjustRoll { delta }, reason })
        }
        other => Some(other),
    }
}

/// Plays to the end, or a fixed number of steps.
pub fn play(session: &mut Session, seed: u64) {
    let mut d = Dealer::new(seed ^ 0x5eed);
    for at in 0..400 {
        if !step(session, &mut d, at) {
            return;
        }
    }
}
