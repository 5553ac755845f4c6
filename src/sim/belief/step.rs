//! What a move leads to, injects aside: the rules of a turn (DESIGN section 3) in terms of what is known.

use crate::rules::{ConsultantId, Move};

use super::{Belief, Hidden, Schedule, Seen, none_hidden};

impl Belief {
    /// What can follow a move, without any inject: the chance, what is seen, and what is known then.
    /// The chances add up to 1; what cannot happen is left out. Empty for a move that is not legal.
    pub fn after(&self, chosen: Move) -> Vec<(f64, Seen, Self)> {
        if !self.moves().contains(&chosen) {
            return Vec::new();
        }
        match chosen {
            Move::Investigate(procedure) => {
                self.case.place_of(procedure).map_or_else(Vec::new, |place| self.after_check(place))
            }
            Move::Consult(consultant) => {
                self.after_call(consultant).map(|next| (1.0, Seen::Done, next)).into_iter().collect()
            }
            Move::Pass => vec![(1.0, Seen::Done, self.ended(self.schedule.passed(), None))],
        }
    }

    fn after_check(&self, place: usize) -> Vec<(f64, Seen, Self)> {
        let succeeds = self.success_chance(place);
        let mut all = Vec::new();
        if succeeds < 1.0 {
            all.push((1.0 - succeeds, Seen::Failure, self.ended(self.schedule.rolled(), Some(place))));
        }
        if succeeds > 0.0 {
            for (chance, revealed, hidden) in self.case.matches(place, &self.hidden) {
                let next = self.succeeded(place, hidden, revealed.len());
                all.push((succeeds * chance, Seen::Success { revealed }, next));
            }
        }
        all
    }

    fn succeeded(&self, place: usize, hidden: Hidden, revealed: usize) -> Self {
        let rests = self.case.rests_after_success.then_some(place);
        let mut next = Self { hidden, ..self.ended(self.schedule.rolled(), rests) };
        next.found = next.found.saturating_add(u8::try_from(revealed).unwrap_or(0));
        if none_hidden(&next.hidden) {
            // It ends on the turn of the roll, not on the one after it.
            next.over = Some(Some(self.case.turns.saturating_sub(self.turn())));
        }
        next
    }

    fn after_call(&self, consultant: ConsultantId) -> Option<Self> {
        let at = self.schedule.consultants.iter().position(|open| open.id == consultant)?;
        let hidden = self.hidden.iter().filter(|&&remaining| remaining != 0).count();
        let call = self.schedule.call(at, u8::try_from(hidden).unwrap_or(0), &self.case)?;
        let mut next = self.ended(call.then, None);
        let earliest = next.hidden.iter_mut().filter(|remaining| **remaining != 0);
        earliest.take(call.revealed.into()).for_each(|remaining| *remaining = 0);
        next.found = next.found.saturating_add(call.revealed);
        next.over = call.over;
        if call.clears {
            next.rests.fill(0);
        }
        Some(next)
    }

    /// The position on a later turn: rests run on, and the procedure that was used begins to rest.
    fn ended(&self, schedule: Schedule, used: Option<usize>) -> Self {
        let turns = schedule.turn.saturating_sub(self.turn());
        let mut rests: Vec<u8> = self.rests.iter().map(|rest| rest.saturating_sub(turns)).collect();
        if let Some(rest) = used.and_then(|place| rests.get_mut(place)) {
            *rest = self.case.cooldown;
        }
        let over = schedule.is_over().then_some(None);
        Self { schedule, rests, over, ..self.clone() }
    }
}
