//! Who is let in, who sits where, what the room is called: everything about people.

use crate::exercise::room::RoomPhase;
use crate::exercise::room::action::RoomAction;
use crate::exercise::room::event::RoomEvent;
use crate::exercise::room::ids::{MemberId, MemberKind};
use crate::exercise::room::plan::PlanFault;
use crate::exercise::room::refusal::Refusal;
use crate::exercise::room::state::{Context, Room};
use crate::exercise::roster::NAME_MAX;

use super::Who;
use super::arrive::Arrival;

impl Room {
    pub(super) fn decide_people(
        &self,
        cx: &mut Context<'_>,
        who: Who,
        action: &RoomAction,
    ) -> Result<Vec<RoomEvent>, Refusal> {
        let at_ms = cx.now_ms;
        match *action {
            RoomAction::Join { kind, token, invitation, team } => {
                self.decide_join(cx, who, &Arrival { kind, token, invitation, team })
            }
            RoomAction::TakeOver { pass, token } => self.decide_take_over(cx, who, pass, token),
            RoomAction::MakePass { token, debrief_only, member } => {
                self.decide_pass(who, token, debrief_only, member)
            }
            RoomAction::Invite { kind, token } => self.decide_invite(who, kind, token),
            RoomAction::Leave => self.decide_leave(cx, who),
            RoomAction::TakeTeam { team } => self.decide_take_team(cx, who, team),
            RoomAction::PickEstablished { team, ref procedures } => {
                self.decide_established(cx, who, team, procedures)
            }
            RoomAction::Admit { member } => {
                who.lead()?;
                self.there(member)?;
                Ok(self.let_in(at_ms, |waiting| waiting == member))
            }
            RoomAction::AdmitAll => {
                who.lead()?;
                Ok(self.let_in(at_ms, |_| true))
            }
            RoomAction::SendWaitingAway => {
                who.lead()?;
                let waiting = self.people.here().filter(|(_, person)| !person.admitted);
                Ok(waiting.map(|(member, _)| RoomEvent::Left { member, removed: true, at_ms }).collect())
            }
            RoomAction::Remove { member } if who == Who::Server => {
                let waits = !self.people.present(member).ok_or(Refusal::NoSuchMember)?.admitted;
                let gone = RoomEvent::Left { member, removed: true, at_ms };
                if waits { Ok(vec![gone]) } else { Err(Refusal::NotAllowed) }
            }
            RoomAction::Remove { member } => {
                let lead = who.lead()?;
                self.there(member)?;
                if lead == member {
                    return Err(Refusal::NotAllowed);
                }
                Ok(vec![RoomEvent::Left { member, removed: true, at_ms }])
            }
            RoomAction::Place { member, team } => self.decide_place(cx, who, member, team),
            RoomAction::NameCaptain { team, member } => {
                who.lead()?;
                self.check_team(team)?;
                self.there(member)?;
                if !self.people.seated(team).any(|seated| seated == member) {
                    return Err(Refusal::NoSuchMember);
                }
                Ok(vec![RoomEvent::CaptainNamed { team, member, at_ms }])
            }
            RoomAction::Lock { locked } => {
                who.lead()?;
                Ok(vec![RoomEvent::Locked { locked }])
            }
            RoomAction::Admission { by_hand } => {
                who.lead()?;
                Ok(vec![RoomEvent::AdmissionSet { by_hand }])
            }
            RoomAction::RenameTeam { team, ref name } => self.decide_rename(who, team, name),
            _ => Err(self.wrong_phase()),
        }
    }

    fn decide_leave(&self, cx: &Context<'_>, who: Who) -> Result<Vec<RoomEvent>, Refusal> {
        let member = who.member()?;
        // Somebody has to be able to lead, and to let the others in.
        if self.is_lead(member) && self.people.leads().count() == 1 {
            return Err(Refusal::NotAllowed);
        }
        Ok(vec![RoomEvent::Left { member, removed: false, at_ms: cx.now_ms }])
    }

    /// Freely in the lobby; later only by whoever has no team yet, or somebody would carry what one team
    /// knows to another.
    fn decide_take_team(&self, cx: &Context<'_>, who: Who, team: u8) -> Result<Vec<RoomEvent>, Refusal> {
        let Who::Player { member, team: own } = who else {
            return Err(if matches!(who, Who::Guest(_)) {
                Refusal::NotAdmitted
            } else {
                Refusal::NotAllowed
            });
        };
        if self.phase != RoomPhase::Lobby && own.is_some() {
            return Err(self.wrong_phase());
        }
        self.check_team(team)?;
        if own == Some(team) {
            return Ok(Vec::new());
        }
        if self.free_seats(team) == 0 {
            return Err(Refusal::TeamFull);
        }
        Ok(vec![RoomEvent::Placed { member, team: Some(team), at_ms: cx.now_ms, by_hand: false }])
    }

    fn decide_established(
        &self,
        cx: &Context<'_>,
        who: Who,
        team: u8,
        procedures: &[String],
    ) -> Result<Vec<RoomEvent>, Refusal> {
        who.of_team(team)?;
        self.check_team(team)?;
        if self.phase != RoomPhase::Lobby {
            return Err(self.wrong_phase());
        }
        if !self.plan.own_established {
            return Err(Refusal::NotAllowed);
        }
        self.check_established(cx, procedures)?;
        Ok(vec![RoomEvent::EstablishedPicked { team, procedures: procedures.to_vec() }])
    }

    /// Lets in those who wait and are meant; the seat that they would have liked may be taken by now.
    fn let_in(&self, at_ms: u64, meant: impl Fn(MemberId) -> bool) -> Vec<RoomEvent> {
        let mut free: Vec<u8> = self.every_team().map(|team| self.free_seats(team)).collect();
        let mut events = Vec::new();
        for (member, person) in self.people.here().filter(|(id, person)| !person.admitted && meant(*id)) {
            if let Some(team) = person.team {
                match free.get_mut(usize::from(team)) {
                    Some(left) if *left > 0 => *left -= 1,
                    _ => events.push(RoomEvent::Placed { member, team: None, at_ms, by_hand: false }),
                }
            }
            events.push(RoomEvent::Admitted { member, at_ms });
        }
        events
    }

    /// Whoever leads may seat more people at a table than came by themselves.
    fn decide_place(
        &self,
        cx: &Context<'_>,
        who: Who,
        member: MemberId,
        team: Option<u8>,
    ) -> Result<Vec<RoomEvent>, Refusal> {
        who.lead()?;
        let person = self.people.present(member).ok_or(Refusal::NoSuchMember)?;
        if person.kind != MemberKind::Participant {
            return Err(Refusal::NotAllowed);
        }
        team.map_or(Ok(()), |team| self.check_team(team))?;
        if person.team == team {
            return Ok(Vec::new());
        }
        Ok(vec![RoomEvent::Placed { member, team, at_ms: cx.now_ms, by_hand: true }])
    }

    fn decide_rename(&self, who: Who, team: u8, name: &str) -> Result<Vec<RoomEvent>, Refusal> {
        who.lead()?;
        self.check_team(team)?;
        let name = name.trim();
        if name.is_empty() || name.chars().count() > NAME_MAX {
            return Err(Refusal::Text { most: u16::try_from(NAME_MAX).unwrap_or(u16::MAX) });
        }
        let mut plan = self.plan.clone();
        let at = usize::from(team);
        plan.teams.get_mut(at).ok_or(Refusal::NoSuchTeam)?.clear();
        let same = |other: &String| other.to_lowercase() == name.to_lowercase();
        if plan.teams.iter().any(same) {
            return Err(Refusal::Plan(vec![PlanFault::TeamName(at)]));
        }
        Ok(vec![RoomEvent::TeamRenamed { team, name: name.to_owned() }])
    }

    pub(super) fn there(&self, member: MemberId) -> Result<(), Refusal> {
        self.people.present(member).map(|_| ()).ok_or(Refusal::NoSuchMember)
    }
}
