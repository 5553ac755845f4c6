//! Chance: what it can decide, and the portable generator that decides it when nobody rolls a die.
//!
//! A draw is keyed by what it is for, not by what was drawn before. So teams with the same seed meet
//! the same dice (duplicate play, as in bridge), and replaying a log needs no generator state.

use rand_chacha::ChaCha8Rng;
use rand_core::{Rng, SeedableRng};
use sha3::{Digest, Sha3_256};

use super::action::{Illegal, Outcome};
use super::ids::Stage;
use super::sets::AttackSet;
use super::state::{Pending, State};

/// What a draw is for. The words are part of the format: changing one changes every seeded game.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// The face of a die.
    Die,
    /// The suspect that chance strikes.
    Suspect,
    /// The attack of a stage; the ordinal is the stage.
    Chain,
    /// Which procedures are dealt.
    Deal,
    /// Which procedures are established.
    Established,
    /// The order of the injects.
    Injects,
    /// The order of a procedure's failure reasons; the ordinal is the procedure.
    Failures,
    /// What a random incident is made of; the ordinals are those of `packs::random_incident`.
    Incident,
    /// The order in which the options of an application question are shown; the ordinal is the question.
    Questions,
    /// What a policy that plays at random does; the ordinal tells its decisions apart.
    Policy,
    /// Everything that chance decides in a simulated game, one after the other; ordinal and attempt
    /// are the game's number.
    Simulation,
}

impl Purpose {
    fn word(self) -> &'static str {
        match self {
            Self::Die => "die",
            Self::Suspect => "suspect",
            Self::Chain => "chain",
            Self::Deal => "deal",
            Self::Established => "established",
            Self::Injects => "injects",
            Self::Failures => "failures",
            Self::Incident => "incident",
            Self::Questions => "questions",
            Self::Policy => "policy",
            Self::Simulation => "simulation",
        }
    }
}

/// Uniform draws for one purpose at one moment: ChaCha8 keyed by SHA3-256 of
/// `breach-rounds/1`, the purpose, seed, turn, ordinal and attempt.
pub struct Draws(ChaCha8Rng);

impl Draws {
    /// The draws of `seed` for `purpose`. `ordinal` counts draws of this purpose within the turn;
    /// an undo raises `attempt`, so that taking back a roll does not bring the same one again.
    pub fn new(seed: u64, purpose: Purpose, turn: u8, ordinal: u32, attempt: u32) -> Self {
        let mut hash = Sha3_256::new();
        hash.update(b"breach-rounds/1");
        hash.update(purpose.word().as_bytes());
        hash.update(seed.to_le_bytes());
        hash.update([turn]);
        hash.update(ordinal.to_le_bytes());
        hash.update(attempt.to_le_bytes());
        Self(ChaCha8Rng::from_seed(hash.finalize().into()))
    }

    /// A number below `bound`, each as likely, by rejection; 0 when `bound` is 0.
    pub fn below(&mut self, bound: u64) -> u64 {
        if bound <= 1 {
            return 0;
        }
        let fair = u64::MAX - u64::MAX % bound;
        loop {
            let word = self.0.next_u64();
            if word < fair {
                return word % bound;
            }
        }
    }

    /// Puts `items` into a random order (Fisher and Yates).
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            let other = usize::try_from(self.below(last as u64 + 1)).unwrap_or(last);
            items.swap(last, other);
        }
    }
}

impl State {
    /// What chance can decide now, with exact integer weights; empty when it decides nothing.
    pub fn outcomes(&self) -> Vec<(Outcome, u32)> {
        match &self.pending {
            _ if self.paused => Vec::new(),
            Pending::Die => (1..=self.setup.rules().die).map(|face| (Outcome::Face(face), 1)).collect(),
            Pending::Clear { stage, .. } => {
                self.false_suspects(*stage).iter().map(|attack| (Outcome::Cleared(attack), 1)).collect()
            }
            Pending::Nothing | Pending::Reveal(_) | Pending::Choice { .. } => Vec::new(),
        }
    }

    /// The remaining suspects of a stage that are not it.
    pub(super) fn false_suspects(&self, stage: Stage) -> AttackSet {
        self.remaining[stage.index()].without(self.truth(stage))
    }

    pub(super) fn check_outcome(&self, outcome: Outcome) -> Result<(), Illegal> {
        if self.paused {
            return Err(Illegal::Paused);
        }
        let possible = match (&self.pending, outcome) {
            (Pending::Die, Outcome::Face(face)) => (1..=self.setup.rules().die).contains(&face),
            (Pending::Clear { stage, .. }, Outcome::Cleared(attack)) => {
                self.false_suspects(*stage).contains(attack)
            }
            (Pending::Die | Pending::Clear { .. }, _) => false,
            _ => return Err(Illegal::NoChanceNow),
        };
        if possible { Ok(()) } else { Err(Illegal::ImpossibleOutcome) }
    }
}
