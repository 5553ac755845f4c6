//! The standings of a room: who did best, once everybody is done.

use super::RoomPhase;
use super::event::TeamScore;
use super::sheets::PlaceLine;
use super::state::Room;
use crate::exercise::RankBy;
use crate::exercise::ranking::{Ranked, places};
use crate::rules::Phase;
use crate::sim::Session;

impl Room {
    /// Whether every team that was not merged is done.
    pub(super) fn all_done(&self) -> bool {
        let done = |team: u8| self.play(team).is_some_and(|play| play.place.phase == Phase::Debrief);
        !self.teams.is_empty() && self.standing_teams().all(done)
    }

    /// A team that is done and whose play nobody has scored yet: the solver works it out, and the answer
    /// comes back as [`super::RoomAction::Score`] with the number of entries that the log has here.
    pub fn unscored(&self) -> Option<(u8, &Session)> {
        // An exercise that is over takes no score any more.
        if matches!(self.phase, RoomPhase::Closed | RoomPhase::Stopped) {
            return None;
        }
        let waits = |team: &u8| self.team(*team).is_some_and(|team| team.score.is_none());
        let done = |team: &u8| self.play(*team).is_some_and(|play| play.place.phase == Phase::Debrief);
        let team = self.standing_teams().find(|team| waits(team) && done(team))?;
        Some((team, self.session(team)?))
    }

    /// What a team's play is worth, if it was worked out.
    pub fn score(&self, team: u8) -> Option<TeamScore> {
        self.team(team)?.score
    }

    /// The whole standings, best first; none before every team is done.
    pub(super) fn standings(&self) -> Vec<PlaceLine> {
        if !self.all_done() {
            return Vec::new();
        }
        let by = self.plan.ranked.unwrap_or_default();
        let teams: Vec<u8> = self.standing_teams().collect();
        let ranked: Vec<Ranked> = teams.iter().map(|&team| self.ranked(team, by)).collect();
        let line = |standing: crate::exercise::Standing| {
            let team = *teams.get(standing.team)?;
            Some(PlaceLine { team, place: standing.place.ok(), points: standing.by })
        };
        places(&ranked).into_iter().filter_map(line).collect()
    }

    fn ranked(&self, team: u8, by: RankBy) -> Ranked {
        let value = |score: TeamScore| match by {
            RankBy::DecisionScore => score.decision,
            RankBy::Points => Some(score.total),
        };
        let score = self.score(team);
        Ranked { guided: score.is_some_and(|score| score.guided), value: score.and_then(value) }
    }

    /// The standings as far as they are shown to everybody, the last place first.
    pub(super) fn shown_standings(&self) -> Option<Vec<PlaceLine>> {
        if self.plan.ranked.is_none() || self.shown == 0 || !self.all_done() {
            return None;
        }
        Some(self.standings().into_iter().rev().take(usize::from(self.shown)).collect())
    }
}
