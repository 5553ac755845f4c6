//! Practice teams: policies that sit at the hot seat like a team.

use crate::rules::{Seat, View};
use crate::sim::{Policy, PolicyKind, Solver};

use super::hot_seat::{HotSeat, Refused};
use super::step::{Step, Task};

impl HotSeat {
    /// Which policy plays this team, if no people do.
    pub fn practice(&self, team: u8) -> Option<PolicyKind> {
        self.file.practice.get(usize::from(team)).copied().flatten()
    }

    /// The policy whose turn it is and what its seat sees: whoever must not wait lets the solver work
    /// on that before.
    pub fn practising(&self) -> Option<(u8, Policy, View)> {
        let Step::Practice { team } = self.step() else { return None };
        let policy = Policy { kind: self.practice(team)?, seed: self.file.seed };
        Some((team, policy, self.view_of(team, Seat::Team(team))))
    }

    /// The practice team whose turn it is does all that is due for it, behind its own screen: it
    /// answers, locks its choice, reads, plans mitigation. Where the solver finds the case too large,
    /// the optimal policy plays greedily.
    ///
    /// # Errors
    /// When no practice team is due.
    pub fn practise(&mut self, solver: &mut Solver, at_ms: u64) -> Result<(), Refused> {
        let (team, policy, _) = self.practising().ok_or(Refused::NotNow)?;
        self.open = Some(team);
        self.acted_behind = false;
        while self.open == Some(team) {
            let Step::Behind { task, .. } = self.step() else { break };
            if task == Task::Read {
                break;
            }
            let view = self.view_of(team, Seat::Team(team));
            let Some(cards) = self.session(team).map(|session| session.setup().blueprint.clone()) else {
                break;
            };
            let action = policy.act(&view, &cards, solver).or_else(|_| {
                let greedy = Policy { kind: PolicyKind::Greedy, ..policy };
                greedy.act(&view, &cards, solver)
            });
            // A greedy policy needs no solver, so it always has an answer.
            let Ok(Some(action)) = action else { break };
            self.act(action, at_ms)?;
        }
        self.hide();
        Ok(())
    }
}
