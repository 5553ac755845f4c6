//! Small random packs: few enough chains, procedures and turns for a check that tries everything.

use breach_rounds::rules::{
    AttackId, Blueprint, ChainChoice, ConsultantSpec, CooldownOn, Cost, Dealt, Dice, InjectSpec, ProcedureId,
    RevealRule, RuleSet, Setup, Stage, Suspect,
};

use super::{Dealer, effects, soak};

/// How much there is to try.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// Most chains that are possible at the start.
    pub chains: usize,
    /// Most suspects of one stage.
    pub suspects: usize,
    /// Most procedures.
    pub procedures: u8,
    /// Fewest and most turns; one less with the most procedures.
    pub turns: (u8, u8),
}

impl Size {
    /// For an evaluator that remembers nothing.
    pub const TINY: Self = Self { chains: 4, suspects: 3, procedures: 3, turns: (2, 3) };
    /// For one that does.
    pub const SMALL: Self = Self { chains: 6, suspects: 3, procedures: 4, turns: (3, 5) };
    /// Many suspects and procedures, few turns.
    pub const WIDE: Self = Self { chains: 12, suspects: 12, procedures: 9, turns: (1, 3) };
    /// Many turns, little else.
    pub const LONG: Self = Self { chains: 2, suspects: 2, procedures: 3, turns: (8, 12) };
    /// For a long run of an optimised build.
    pub const LARGER: Self = Self { chains: 18, suspects: 4, procedures: 5, turns: (4, 7) };

    /// What there is time for.
    pub fn fitting() -> Self {
        if soak(1) == 1 { Self::SMALL } else { Self::LARGER }
    }
}

/// A blueprint without injects in which every rule that matters to the value of a position comes up:
/// cooldowns from 0 to 3 on any use or on failures, each way to reveal, consultants with every effect,
/// hands that are a part of the procedures, procedures that find nothing.
pub fn blueprint(seed: u64, size: Size) -> Blueprint {
    let mut d = Dealer::new(seed ^ 0x0005_3a11);
    let procedures = 2 + d.byte(usize::from(size.procedures) - 1);
    let (suspects, authored) = suspects(&mut d, procedures, size);
    let die = *d.pick(&[4, 4, 6, 6, 6, 20]);
    let (fewest, most) = (size.turns.0, size.turns.1 - u8::from(procedures == size.procedures));
    let rules = RuleSet {
        turns: fewest + d.byte(usize::from(most - fewest) + 1),
        die,
        // From "every face succeeds" to "none does without a bonus", mostly in between.
        target: match d.below(12) {
            0 => 1,
            1 => i16::from(die) + 1,
            _ => d.range(2, i16::from(die)),
        },
        established: d.byte(4),
        established_bonus: d.range(0, 3),
        dealt: if d.below(3) > 0 { Dealt::All } else { Dealt::Count(procedures.saturating_sub(1).max(1)) },
        cooldown: d.byte(4),
        cooldown_on: if d.coin() { CooldownOn::AnyUse } else { CooldownOn::FailureOnly },
        reveal: *d.pick(&[RevealRule::Earliest, RevealRule::All, RevealRule::FacilitatorChooses]),
        inject_on: Vec::new(),
        consultant_calls: d.byte(3),
        disruption_per_care: 0,
    };
    Blueprint {
        rules,
        authored,
        procedures,
        established: (0..procedures).filter(|_| d.coin()).map(ProcedureId).collect(),
        pile: Vec::new(),
        scheduled: Vec::new(),
        injects: Vec::new(),
        consultants: (0..d.below(3))
            .map(|_| ConsultantSpec { effects: effects(&mut d, procedures, false) })
            .collect(),
        mitigations: Vec::new(),
        budget: Cost::default(),
        suspects,
    }
}

fn suspects(d: &mut Dealer, procedures: u8, size: Size) -> (Vec<Suspect>, [AttackId; 4]) {
    let mut suspects = Vec::new();
    let mut authored = [AttackId(0); 4];
    let mut chains = 1;
    // Which stages have company is left to chance too: the last ones as often as the first.
    let start = d.below(Stage::COUNT);
    let mut counts = [1; Stage::COUNT];
    for at in 0..Stage::COUNT {
        let count = (1 + d.below(size.suspects)).min(size.chains / chains);
        counts[(start + at) % Stage::COUNT] = count;
        chains *= count;
    }
    for stage in Stage::ALL {
        authored[stage.index()] = AttackId(u8::try_from(suspects.len()).unwrap());
        for _ in 0..counts[stage.index()] {
            let mut detected_by: Vec<_> =
                (0..procedures).filter(|_| d.below(3) == 0).map(ProcedureId).collect();
            if detected_by.is_empty() {
                detected_by.push(ProcedureId(d.byte(procedures.into())));
            }
            let attack = AttackId(u8::try_from(suspects.len()).unwrap());
            suspects.push(Suspect { attack, stage, weight: 1 + d.byte(5), detected_by });
        }
    }
    (suspects, authored)
}

/// A setup of such a blueprint, without a facilitator. Where no part of the procedures can find every
/// suspect, all of them are dealt.
pub fn setup(seed: u64, size: Size) -> Setup {
    draw(blueprint(seed, size), seed, false)
}

/// The same with injects of every effect in the pile and on schedule, and more chances to draw them.
pub fn setup_with_injects(seed: u64, size: Size, facilitator: bool) -> Setup {
    use breach_rounds::rules::InjectId;
    use breach_rounds::rules::InjectTrigger::{AtTurn, FailuresInARow, NaturalMax, NaturalOne};
    let mut small = blueprint(seed, size);
    let mut d = Dealer::new(seed ^ 0x1_53c7);
    let count = 1 + d.byte(4);
    let pile = d.byte(usize::from(count) + 1);
    small.injects =
        (0..count).map(|_| InjectSpec { effects: effects(&mut d, small.procedures, true) }).collect();
    small.pile = (0..pile).map(InjectId).collect();
    small.scheduled = (pile..count).map(|inject| (1 + d.byte(3), InjectId(inject))).collect();
    small.rules.inject_on = vec![NaturalOne, NaturalMax, FailuresInARow(2), AtTurn(2)];
    draw(small, seed, facilitator)
}

fn draw(mut small: Blueprint, seed: u64, facilitator: bool) -> Setup {
    if small.check().is_err() {
        small.rules.dealt = Dealt::All;
    }
    small.draw(seed, ChainChoice::Drawn, Dice::Manual, facilitator).unwrap()
}
