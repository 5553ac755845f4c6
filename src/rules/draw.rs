//! From a blueprint to a setup: everything that is drawn before the first turn.

use super::chance::{Draws, Purpose};
use super::ids::{AttackId, PerStage, ProcedureId, Stage};
use super::ruleset::Dealt;
use super::setup::{Blueprint, ChainChoice, Dice, FAILURE_REASONS, Setup};

/// A blueprint that cannot be dealt: no deal detects all of these suspects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undetectable {
    /// The suspects that no procedure of the scenario detects; empty when each can be detected, but
    /// not all of them by as few procedures as are dealt.
    pub suspects: Vec<AttackId>,
}

impl Blueprint {
    /// Whether a deal exists in which every suspect, not only the true one, can be detected.
    ///
    /// # Errors
    /// Which suspects are in the way.
    pub fn check(&self) -> Result<(), Undetectable> {
        let all = (1u32 << self.procedures.min(31)) - 1;
        let lost: Vec<AttackId> =
            self.suspects.iter().filter(|s| self.masks_of(s) & all == 0).map(|s| s.attack).collect();
        if !lost.is_empty() {
            return Err(Undetectable { suspects: lost });
        }
        if self.deals().exists() { Ok(()) } else { Err(Undetectable { suspects: Vec::new() }) }
    }

    /// Draws one session's truth. The same seed draws the same on every platform and version.
    ///
    /// # Errors
    /// As [`Blueprint::check`].
    pub fn draw(
        &self,
        seed: u64,
        chain: ChainChoice,
        dice: Dice,
        facilitator: bool,
    ) -> Result<Setup, Undetectable> {
        let draws = |purpose, ordinal| Draws::new(seed, purpose, 0, ordinal, 0);
        let dealt = self.deal(&mut draws(Purpose::Deal, 0))?;
        let mut established = self.established.clone();
        draws(Purpose::Established, 0).shuffle(&mut established);
        established.truncate(usize::from(self.rules.established));
        established.sort_unstable();
        let mut pile = self.pile.clone();
        draws(Purpose::Injects, 0).shuffle(&mut pile);
        let failure_order = (0..self.procedures).map(|procedure| {
            let mut order = std::array::from_fn::<u8, { FAILURE_REASONS as usize }, _>(|at| at as u8);
            draws(Purpose::Failures, procedure.into()).shuffle(&mut order);
            order
        });
        Ok(Setup {
            chain: match chain {
                ChainChoice::Authored => self.authored,
                ChainChoice::Drawn => self.draw_chain(seed),
            },
            dealt,
            established,
            pile,
            failure_order: failure_order.collect(),
            dice,
            facilitator,
            blueprint: self.clone(),
        })
    }

    /// The procedures of one hand, by id: as many as the rule set deals, each such hand in which every
    /// suspect can be detected as likely as any other.
    ///
    /// # Errors
    /// As [`Blueprint::check`].
    pub fn deal(&self, draws: &mut Draws) -> Result<Vec<ProcedureId>, Undetectable> {
        self.check()?;
        let deals = self.deals();
        Ok(deals.tried(draws).unwrap_or_else(|| deals.nth_valid(draws.below(deals.count_valid()))))
    }

    /// The chain that [`Blueprint::draw`] finds for this seed when it is to be drawn.
    pub fn draw_chain(&self, seed: u64) -> PerStage<AttackId> {
        Stage::ALL.map(|stage| self.draw_attack(seed, stage))
    }

    /// Everything that a draw has to look at, looked at once: for whoever draws many games.
    ///
    /// # Errors
    /// As [`Blueprint::check`].
    pub fn dealing(&self) -> Result<Dealing, Undetectable> {
        self.check()?;
        let setup = Setup {
            chain: self.authored,
            dealt: Vec::new(),
            established: Vec::new(),
            pile: self.pile.clone(),
            failure_order: vec![std::array::from_fn(|at| at as u8); self.procedures.into()],
            dice: Dice::Seeded,
            facilitator: false,
            blueprint: self.clone(),
        };
        Ok(Dealing { deals: self.deals().valid().collect(), setup })
    }

    /// One suspect of a stage, by weight.
    fn draw_attack(&self, seed: u64, stage: Stage) -> AttackId {
        let ordinal = u32::try_from(stage.index()).unwrap_or(0);
        self.pick_attack(&mut Draws::new(seed, Purpose::Chain, 0, ordinal, 0), stage)
    }

    fn pick_attack(&self, draws: &mut Draws, stage: Stage) -> AttackId {
        let suspects = || self.suspects.iter().filter(|s| s.stage == stage);
        let sum: u64 = suspects().map(|s| u64::from(s.weight)).sum();
        let mut left = draws.below(sum);
        for suspect in suspects() {
            match left.checked_sub(suspect.weight.into()) {
                Some(rest) => left = rest,
                None => return suspect.attack,
            }
        }
        self.authored[stage.index()]
    }

    fn masks_of(&self, suspect: &super::setup::Suspect) -> u32 {
        suspect.detected_by.iter().filter(|p| p.0 < 32).fold(0, |bits, p| bits | 1 << p.0)
    }

    fn deals(&self) -> Deals {
        let n = self.procedures.min(24);
        let k = match self.rules.dealt {
            Dealt::All => n,
            Dealt::Count(count) => count.min(n),
        };
        let mut needs: Vec<u32> = self.suspects.iter().map(|s| self.masks_of(s)).collect();
        // A deal that is refused is refused sooner by the suspects that few procedures detect.
        needs.sort_unstable_by_key(|need| (need.count_ones(), *need));
        needs.dedup();
        Deals { n, k, needs }
    }
}

/// A setup whose truth is drawn anew for game after game, all of it from one stream of draws. The
/// distribution is that of [`Blueprint::draw`]; the order of failure reasons, which only words depend
/// on, stays as written.
#[derive(Debug, Clone)]
pub struct Dealing {
    /// The deals that detect every suspect, as bits.
    deals: Vec<u32>,
    setup: Setup,
}

impl Dealing {
    /// The next game's setup.
    pub fn redraw(&mut self, draws: &mut Draws) -> &Setup {
        let Setup { blueprint, chain, dealt, established, pile, .. } = &mut self.setup;
        *chain = Stage::ALL.map(|stage| blueprint.pick_attack(draws, stage));
        let deal = usize::try_from(draws.below(self.deals.len() as u64)).unwrap_or(0);
        let deal = self.deals.get(deal).copied().unwrap_or(0);
        dealt.clear();
        dealt.extend((0..blueprint.procedures).filter(|&p| deal >> p & 1 == 1).map(ProcedureId));
        established.clone_from(&blueprint.established);
        let wanted = usize::from(blueprint.rules.established);
        if established.len() > wanted {
            draws.shuffle(established);
            established.truncate(wanted);
        }
        established.sort_unstable();
        pile.clone_from(&blueprint.pile);
        draws.shuffle(pile);
        &self.setup
    }
}

/// Deals of these are tried before all are counted: enough where one in five hundred is valid.
const TRIES: usize = 2_000;

/// All deals of `k` of `n` procedures, in the order of their bits; at most 24 procedures, so at
/// most 2.7 million deals. One that was drawn at random and found valid is as likely as any other valid
/// one, and so is one of them all that was drawn after counting: the draw is exactly uniform, and quick
/// unless valid deals are rare.
struct Deals {
    n: u8,
    k: u8,
    /// The procedures that detect a suspect, each such set once, smaller ones first.
    needs: Vec<u32>,
}

impl Deals {
    fn valid(&self) -> impl Iterator<Item = u32> + '_ {
        let end = 1u64 << self.n;
        let first = (1u64 << self.k) - 1;
        let mut next = Some(first);
        std::iter::from_fn(move || {
            let deal = next.filter(|&deal| deal < end)?;
            // Gosper's step to the next number with as many bits; there is none after zero.
            next = (deal != 0).then(|| {
                let low = deal & deal.wrapping_neg();
                let ripple = deal + low;
                (((ripple ^ deal) >> 2) / low) | ripple
            });
            u32::try_from(deal).ok()
        })
        .filter(|deal| self.is_valid(*deal))
    }

    fn is_valid(&self, deal: u32) -> bool {
        self.needs.iter().all(|need| need & deal != 0)
    }

    /// Whether any deal is valid. Mostly one is put together by taking what meets most needs; if not, all
    /// are looked through.
    fn exists(&self) -> bool {
        let mut open: Vec<u32> = self.needs.clone();
        for _ in 0..self.k {
            let meets = |p: &u8| open.iter().filter(|need| **need >> p & 1 == 1).count();
            let Some(best) = (0..self.n).max_by_key(meets) else { break };
            open.retain(|need| need >> best & 1 == 0);
        }
        open.is_empty() || self.valid().next().is_some()
    }

    /// A valid deal among the first few that are drawn at random.
    fn tried(&self, draws: &mut Draws) -> Option<Vec<ProcedureId>> {
        let mut order: Vec<u8> = (0..self.n).collect();
        (0..TRIES).find_map(|_| {
            draws.shuffle(&mut order);
            let hand = order.iter().take(self.k.into());
            let deal = hand.fold(0, |deal, procedure| deal | 1 << procedure);
            self.is_valid(deal).then(|| self.hand(deal))
        })
    }

    fn hand(&self, deal: u32) -> Vec<ProcedureId> {
        (0..self.n).filter(|p| deal >> p & 1 == 1).map(ProcedureId).collect()
    }

    fn count_valid(&self) -> u64 {
        self.valid().count() as u64
    }

    fn nth_valid(&self, index: u64) -> Vec<ProcedureId> {
        self.hand(self.valid().nth(usize::try_from(index).unwrap_or(0)).unwrap_or(0))
    }
}
