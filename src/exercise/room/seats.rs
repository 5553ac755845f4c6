//! Who decides for a team, and who holds which role card: both follow from who sits where.

use super::evolve::Damaged;
use super::ids::{MemberId, MemberKind};
use super::state::Room;

impl Room {
    /// Somebody came, went or sits elsewhere: stays, captains and role cards follow.
    pub(super) fn seat(&mut self, member: MemberId, at_ms: u64) -> Result<(), Damaged> {
        if let Some(person) = self.people.all.get(usize::from(member.0)) {
            self.ledger.sit(member, &person.clone(), at_ms);
        }
        for team in self.every_team() {
            let seated: Vec<MemberId> = self.people.seated(team).collect();
            let captain = self.team(team).and_then(|team| team.captain);
            if captain.is_none_or(|captain| !seated.contains(&captain)) {
                self.team_mut(team)?.captain = after(&seated, captain);
            }
            self.team_mut(team)?.votes.cast.retain(|voter, _| seated.contains(voter));
        }
        self.deal_role(member);
        Ok(())
    }

    /// The turn is over: the next in the order of arrival decides.
    pub(super) fn next_captain(&mut self, team: u8) {
        let seated: Vec<MemberId> = self.people.seated(team).collect();
        if let Ok(team) = self.team_mut(team) {
            team.captain = after(&seated, team.captain);
        }
    }

    /// Everybody of one team moves to another, which keeps its captain.
    pub(super) fn merge(&mut self, from: u8, into: u8, at_ms: u64) -> Result<(), Damaged> {
        self.team_mut(from)?.merged = Some(into);
        let moves: Vec<MemberId> =
            self.people.here().filter(|(_, p)| p.team == Some(from)).map(|(member, _)| member).collect();
        for &member in &moves {
            self.person_mut(member)?.team = Some(into);
        }
        moves.into_iter().try_for_each(|member| self.seat(member, at_ms))
    }

    /// Gives a participant the role card that the fewest of the team hold, of several the first; the one
    /// that they hold already stays theirs where nobody else of the team holds it.
    pub(super) fn deal_role(&mut self, member: MemberId) {
        let Some(person) = self.people.present(member) else { return };
        let team = person.team.filter(|_| person.admitted && person.kind == MemberKind::Participant);
        let Some(team) = team.filter(|_| !self.roles.is_empty()) else { return };
        let holders = |role: &str| {
            let others = self.people.seated(team).filter(|other| *other != member);
            let holds = |other: &MemberId| {
                self.people.present(*other).is_some_and(|person| person.role.as_deref() == Some(role))
            };
            others.filter(holds).count()
        };
        if person.role.as_deref().is_some_and(|role| holders(role) == 0) {
            return;
        }
        let role = self.roles.iter().min_by_key(|role| holders(role)).cloned();
        if let Ok(person) = self.person_mut(member) {
            person.role = role;
        }
    }
}

/// Who comes after a member, round and round in the order of arrival.
fn after(seated: &[MemberId], captain: Option<MemberId>) -> Option<MemberId> {
    let next = seated.iter().find(|&&member| captain.is_some_and(|captain| member > captain));
    next.or_else(|| seated.first()).copied()
}
