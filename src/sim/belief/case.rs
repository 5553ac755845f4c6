//! What does not change while a session is played, as bits and numbers.

use crate::rules::{CooldownOn, ProcedureId, Stage, View, faces_that_reach};
use crate::scoring::exact_time_bonus;

use super::{Limit, MOST_COOLDOWN, MOST_SUSPECTS, Unsolvable};

/// By stage: the suspects that remain, as bits; 0 once it is revealed.
pub(in crate::sim) type Hidden = [u16; Stage::COUNT];

/// Whether every stage is revealed.
pub(in crate::sim) fn none_hidden(hidden: &Hidden) -> bool {
    hidden.iter().all(|&remaining| remaining == 0)
}

/// The case that a team investigates: suspects and their weights, the hand, the numbers to play by.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(in crate::sim) struct Case {
    /// By stage and place on the board: 1 to 5.
    pub weights: [Vec<u8>; Stage::COUNT],
    /// The hand, by id.
    pub hand: Vec<Card>,
    /// The rule set's turns, from which the bonus for turns that were left is counted.
    pub turns: u8,
    pub die: u8,
    pub target: i16,
    pub cooldown: u8,
    pub rests_after_success: bool,
    /// Whether a success reveals every matching stage, and not the earliest alone.
    pub reveals_all: bool,
}

/// A procedure of the hand.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(in crate::sim) struct Card {
    pub procedure: ProcedureId,
    /// Added to the face because the hospital practises it.
    pub bonus: i16,
    /// By stage: the suspects that it can find, as bits.
    pub finds: Hidden,
}

impl Case {
    /// The case behind a view of somebody at the table.
    pub fn of(view: &View) -> Result<Self, Unsolvable> {
        if view.stages.len() != Stage::COUNT {
            return Err(Unsolvable::NotAtTable);
        }
        let rules = &view.rules;
        within(Limit::Cooldown, rules.cooldown.into(), MOST_COOLDOWN.into())?;
        let mut weights: [Vec<u8>; Stage::COUNT] = Default::default();
        for stage in &view.stages {
            within(Limit::Suspects, stage.suspects.len(), MOST_SUSPECTS)?;
            weights[stage.stage.index()] = stage.suspects.iter().map(|suspect| suspect.weight).collect();
        }
        let card = |known: &crate::rules::ProcedureView| {
            let mut finds = [0; Stage::COUNT];
            for stage in &view.stages {
                let lists = stage.suspects.iter().map(|s| s.detected_by.contains(&known.procedure));
                finds[stage.stage.index()] = bits(lists);
            }
            let bonus = if known.established { rules.established_bonus } else { 0 };
            Card { procedure: known.procedure, bonus, finds }
        };
        Ok(Self {
            weights,
            hand: view.procedures.iter().map(card).collect(),
            turns: rules.turns,
            die: rules.die,
            target: rules.target,
            cooldown: rules.cooldown,
            rests_after_success: rules.cooldown_on == CooldownOn::AnyUse,
            reveals_all: rules.reveal == crate::rules::RevealRule::All,
        })
    }

    /// Where a procedure stands in the hand.
    pub fn place_of(&self, procedure: ProcedureId) -> Option<usize> {
        self.hand.iter().position(|card| card.procedure == procedure)
    }

    /// The chance that a roll succeeds: the faces that reach the target, of all faces.
    pub fn chance(&self, place: usize, modifier: i16) -> f64 {
        let added = self.hand[place].bonus.saturating_add(modifier);
        f64::from(faces_that_reach(self.die, self.target, added)) / f64::from(self.die)
    }

    /// The summed weight of some suspects of a stage.
    pub fn weight(&self, stage: usize, suspects: u16) -> u32 {
        let at = |(place, &weight): (usize, &u8)| if suspects >> place & 1 == 1 { weight.into() } else { 0 };
        self.weights[stage].iter().enumerate().map(at).sum()
    }

    /// The chance that the true attack of a stage is among `hit`, given that it is among `remaining`;
    /// 0 for a revealed stage.
    pub fn share(&self, stage: usize, hit: u16, remaining: u16) -> f64 {
        match self.weight(stage, remaining) {
            0 => 0.0,
            all => f64::from(self.weight(stage, hit)) / f64::from(all),
        }
    }

    /// What a success at this place could turn up: the chance given success, which stages, and what
    /// remains then. The chances add up to 1.
    pub fn matches(&self, place: usize, hidden: &Hidden) -> Vec<(f64, Vec<Stage>, Hidden)> {
        let finds = &self.hand[place].finds;
        let mut open = vec![(1.0, Vec::new(), *hidden)];
        let mut done = Vec::new();
        for stage in Stage::ALL {
            let at = stage.index();
            let hit = hidden[at] & finds[at];
            if hit == 0 {
                continue;
            }
            let found = self.share(at, hit, hidden[at]);
            let missed = hidden[at] & !hit;
            for (chance, revealed, before) in std::mem::take(&mut open) {
                let (mut there, mut shown) = (revealed.clone(), before);
                there.push(stage);
                shown[at] = 0;
                let here = (chance * found, there, shown);
                if self.reveals_all {
                    open.push(here)
                } else {
                    done.push(here)
                }
                // With nothing left it must have been there.
                if missed != 0 {
                    let mut struck = before;
                    struck[at] = missed;
                    open.push((chance * (1.0 - found), revealed, struck));
                }
            }
        }
        done.extend(open);
        done
    }

    /// What a success with so many turns left earns beside the stages.
    pub fn time_bonus(&self, left: u8) -> f64 {
        exact_time_bonus(self.turns, left)
    }
}

/// A row of yes and no as bits, first lowest; at most [`MOST_SUSPECTS`].
pub(super) fn bits(row: impl Iterator<Item = bool>) -> u16 {
    row.enumerate().fold(0, |bits, (at, yes)| bits | u16::from(yes) << at)
}

pub(super) fn within(what: Limit, is: usize, most: usize) -> Result<(), Unsolvable> {
    if is <= most {
        return Ok(());
    }
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Err(Unsolvable::TooLarge { what, is: number(is), most: number(most) })
}
