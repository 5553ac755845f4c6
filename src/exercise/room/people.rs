//! Who is in the room, by which token, and what each is told about itself.

use std::collections::BTreeMap;

use super::event::Pass;
use super::ids::{Audience, MemberId, MemberKind, TokenHash};
use super::plan::MAX_TEAMS;
use super::sheets::You;
use super::state::Room;

/// The most members that are there at a time: eight a team, and those who lead or watch.
pub(super) const MAX_MEMBERS: usize = MAX_TEAMS * 8 + 16;
/// The most who wait to be let in: a whole hall. They take no member's place, or whoever has the code could
/// fill the room with people who are nobody.
pub(super) const MAX_WAITING: usize = MAX_MEMBERS;
/// The most links of a kind that one member holds unused, and the most devices of a debrief; older ones
/// end.
pub(super) const MAX_LINKS: usize = 8;

/// What a token opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// A seat.
    Seat(MemberId),
    /// The debrief of a member's team, and nothing else.
    Debrief(MemberId),
    /// A new seat of this kind, once.
    Invitation(MemberKind),
}

/// A member who is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Member {
    /// Which one.
    pub id: MemberId,
    /// What for.
    pub kind: MemberKind,
    /// Whether somebody let them in.
    pub admitted: bool,
    /// Their team, or before they are admitted the one that they would like.
    pub team: Option<u8>,
}

/// Somebody who is or was there.
#[derive(Debug, Clone)]
pub(super) struct Person {
    pub kind: MemberKind,
    pub admitted: bool,
    pub team: Option<u8>,
    pub left: bool,
    /// The slug of their role card.
    pub role: Option<String>,
}

/// Everybody, and every token.
#[derive(Debug, Clone, Default)]
pub(super) struct People {
    /// By member, those who left included.
    pub all: Vec<Person>,
    /// Tokens that a device holds, each with the number of its issue: older ones end first.
    pub tokens: BTreeMap<TokenHash, (Held, u32)>,
    /// Links that nobody has used, and links to debriefs.
    pub passes: BTreeMap<TokenHash, (Pass, u32)>,
    pub issued: u32,
}

impl People {
    /// Somebody who is there.
    pub fn present(&self, member: MemberId) -> Option<&Person> {
        self.all.get(usize::from(member.0)).filter(|person| !person.left)
    }

    /// Everybody who is there, in the order of arrival.
    pub fn here(&self) -> impl Iterator<Item = (MemberId, &Person)> {
        let all = self.all.iter().zip(0u16..).map(|(person, at)| (MemberId(at), person));
        all.filter(|(_, person)| !person.left)
    }

    /// Who sits in a team, in the order of arrival.
    pub fn seated(&self, team: u8) -> impl Iterator<Item = MemberId> + '_ {
        let sits = move |person: &Person| {
            person.admitted && person.kind == MemberKind::Participant && person.team == Some(team)
        };
        self.here().filter(move |(_, person)| sits(person)).map(|(member, _)| member)
    }

    /// Participants who were let in and sit in no team.
    pub fn unplaced(&self) -> impl Iterator<Item = MemberId> + '_ {
        let stands = |person: &Person| {
            person.admitted && person.kind == MemberKind::Participant && person.team.is_none()
        };
        self.here().filter(move |(_, person)| stands(person)).map(|(member, _)| member)
    }

    pub fn leads(&self) -> impl Iterator<Item = MemberId> + '_ {
        self.here().filter(|(_, person)| person.kind == MemberKind::Facilitator).map(|(member, _)| member)
    }

    /// Whether nobody more fits, before the door or behind it, or nobody more can be counted.
    pub fn full(&self, waits: bool) -> bool {
        let most = if waits { MAX_WAITING } else { MAX_MEMBERS };
        let there = self.here().filter(|(_, person)| person.admitted != waits).count();
        there >= most || self.all.len() >= usize::from(u16::MAX)
    }

    /// Whether this token stands for anything: no two things are opened by one.
    pub fn knows(&self, token: &TokenHash) -> bool {
        self.tokens.contains_key(token) || self.passes.contains_key(token)
    }

    pub fn audience(&self, member: MemberId) -> Option<Audience> {
        let person = self.present(member)?;
        Some(match (person.kind, person.admitted, person.team) {
            (_, false, _) | (MemberKind::Participant, true, None) => Audience::Waiting,
            (MemberKind::Facilitator, true, _) => Audience::Facilitators,
            (MemberKind::Projector, true, _) => Audience::Projector,
            (MemberKind::Participant, true, Some(team)) => Audience::Team(team),
        })
    }

    /// A device's token begins.
    pub fn issue(&mut self, token: TokenHash, held: Held) {
        self.issued = self.issued.saturating_add(1);
        self.tokens.insert(token, (held, self.issued));
        if let Held::Debrief(_) = held {
            drop_oldest(&mut self.tokens, &held);
        }
    }

    /// A link begins.
    pub fn pass(&mut self, token: TokenHash, pass: Pass) {
        self.issued = self.issued.saturating_add(1);
        self.passes.insert(token, (pass, self.issued));
        if !matches!(pass, Pass::Invitation(_)) {
            drop_oldest(&mut self.passes, &pass);
        }
    }
}

/// Of more than [`MAX_LINKS`] that open the same, the oldest ends.
fn drop_oldest<T: PartialEq>(all: &mut BTreeMap<TokenHash, (T, u32)>, same: &T) {
    let of_them = || all.iter().filter(|(_, (what, _))| what == same);
    if of_them().count() > MAX_LINKS {
        let oldest = of_them().min_by_key(|(_, (_, issued))| *issued).map(|(token, _)| *token);
        oldest.and_then(|token| all.remove(&token));
    }
}

impl Room {
    /// What a device's token opens, or what an unused invitation does. A link that only moves a seat to
    /// another device opens nothing by itself: see [`Room::link`].
    pub fn held(&self, token: &TokenHash) -> Option<Held> {
        if let Some((held, _)) = self.people.tokens.get(token) {
            return Some(*held);
        }
        match self.link(token)? {
            Pass::Invitation(kind) => Some(Held::Invitation(kind)),
            Pass::Seat(_) | Pass::Debrief(_) => None,
        }
    }

    /// What a link is good for: [`super::RoomAction::TakeOver`] takes a seat or a debrief by it, and
    /// [`super::RoomAction::Join`] an invitation.
    pub fn link(&self, token: &TokenHash) -> Option<Pass> {
        self.people.passes.get(token).map(|(pass, _)| *pass)
    }

    /// Everybody who is there, in the order of arrival.
    pub fn members(&self) -> impl Iterator<Item = Member> + '_ {
        self.people.here().map(|(id, person)| Member {
            id,
            kind: person.kind,
            admitted: person.admitted,
            team: person.team,
        })
    }

    /// For whom the view of a member is cut; nobody who left.
    pub fn audience(&self, member: MemberId) -> Option<Audience> {
        self.people.audience(member)
    }

    /// What a member is told about itself.
    pub fn you(&self, member: MemberId) -> Option<You> {
        let person = self.people.present(member)?;
        let team = person.team.filter(|_| person.admitted).and_then(|team| self.team(team));
        Some(You {
            member,
            kind: person.kind,
            admitted: person.admitted,
            team: person.team,
            captain: team.is_some_and(|team| team.captain == Some(member)),
            role: person.role.clone(),
            vote: team.and_then(|team| team.votes.cast.get(&member).copied()),
            established: team.map(|team| team.established.clone()).unwrap_or_default(),
        })
    }
}
