//! Arriving, and changing the device.

use crate::exercise::room::event::{Pass, RoomEvent};
use crate::exercise::room::ids::{MemberId, MemberKind, TokenHash};
use crate::exercise::room::refusal::Refusal;
use crate::exercise::room::state::{Context, Room};

use super::Who;

/// The most invitations that nobody has used.
const MAX_INVITATIONS: usize = 64;

/// Who arrives.
pub(super) struct Arrival {
    pub kind: MemberKind,
    pub token: TokenHash,
    pub invitation: Option<TokenHash>,
    pub team: Option<u8>,
}

impl Room {
    pub(super) fn decide_join(
        &self,
        cx: &Context<'_>,
        who: Who,
        arrival: &Arrival,
    ) -> Result<Vec<RoomEvent>, Refusal> {
        who.server()?;
        let Arrival { kind, token, invitation, team } = *arrival;
        if self.people.knows(&token) {
            return Err(Refusal::NoSuchToken);
        }
        match invitation {
            Some(invitation) if self.link(&invitation) != Some(Pass::Invitation(kind)) => {
                return Err(Refusal::NoSuchToken);
            }
            Some(_) => {}
            None if kind != MemberKind::Participant => return Err(Refusal::NoSuchToken),
            None if self.locked || !self.plan.devices => return Err(Refusal::Locked),
            None => {}
        }
        let admitted = invitation.is_some() || !self.plan.admission;
        if self.people.full(!admitted) {
            return Err(Refusal::RoomFull);
        }
        let team = team.filter(|_| !Self::sits_apart(kind));
        if let Some(team) = team {
            self.check_team(team)?;
            if self.free_seats(team) == 0 {
                return Err(Refusal::TeamFull);
            }
        }
        let member = MemberId(u16::try_from(self.people.all.len()).map_err(|_| Refusal::RoomFull)?);
        let mut events: Vec<RoomEvent> =
            invitation.map(|token| RoomEvent::Invited { token }).into_iter().collect();
        events.push(RoomEvent::Joined { member, kind, token, admitted, team, at_ms: cx.now_ms });
        Ok(events)
    }

    pub(super) fn decide_take_over(
        &self,
        cx: &Context<'_>,
        who: Who,
        pass: TokenHash,
        token: TokenHash,
    ) -> Result<Vec<RoomEvent>, Refusal> {
        who.server()?;
        if self.people.knows(&token) {
            return Err(Refusal::NoSuchToken);
        }
        let (member, moved) = match self.link(&pass) {
            Some(Pass::Seat(member)) => (member, true),
            Some(Pass::Debrief(_)) if !self.debrief_open(cx.now_ms) => return Err(Refusal::DebriefClosed),
            Some(Pass::Debrief(member)) => (member, false),
            Some(Pass::Invitation(_)) | None => return Err(Refusal::NoSuchToken),
        };
        Ok(vec![RoomEvent::TakenOver { member, pass, token, moved }])
    }

    /// A link to one's own seat or debrief; whoever leads makes one to the seat of a participant whose
    /// device is gone.
    pub(super) fn decide_pass(
        &self,
        who: Who,
        token: TokenHash,
        debrief_only: bool,
        of: Option<MemberId>,
    ) -> Result<Vec<RoomEvent>, Refusal> {
        let asks = who.member()?;
        let member = of.unwrap_or(asks);
        if member != asks {
            who.lead()?;
            let person = self.people.present(member).ok_or(Refusal::NoSuchMember)?;
            if debrief_only || person.kind != MemberKind::Participant {
                return Err(Refusal::NotAllowed);
            }
        }
        let admitted = self.people.present(member).is_some_and(|person| person.admitted);
        if !admitted {
            return Err(Refusal::NotAdmitted);
        }
        if self.people.knows(&token) {
            return Err(Refusal::NoSuchToken);
        }
        if debrief_only {
            who.player()?;
            return Ok(vec![RoomEvent::Passed { token, pass: Pass::Debrief(member) }]);
        }
        Ok(vec![RoomEvent::Passed { token, pass: Pass::Seat(member) }])
    }

    pub(super) fn decide_invite(
        &self,
        who: Who,
        kind: MemberKind,
        token: TokenHash,
    ) -> Result<Vec<RoomEvent>, Refusal> {
        who.lead()?;
        if self.people.knows(&token) {
            return Err(Refusal::NoSuchToken);
        }
        let invitation = |pass: &Pass| matches!(pass, Pass::Invitation(_));
        let open = self.people.passes.values().filter(|(pass, _)| invitation(pass)).count();
        if open >= MAX_INVITATIONS {
            return Err(Refusal::TooMany);
        }
        Ok(vec![RoomEvent::Passed { token, pass: Pass::Invitation(kind) }])
    }
}
